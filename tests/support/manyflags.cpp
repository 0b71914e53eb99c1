// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/builders.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr std::array Areas{"checkout"_L1, "search"_L1, "billing"_L1, "onboarding"_L1,
                           "panel"_L1,    "map"_L1,    "media"_L1,   "climate"_L1};
constexpr std::array Things{"banner"_L1, "redesign"_L1, "timeout"_L1, "limits"_L1,
                            "beta"_L1,   "haptics"_L1,  "theme"_L1};
constexpr std::array Variants{"control"_L1, "compact"_L1, "wide"_L1};

enum class Kind { On, Off, Variant };

Kind kindOf(int index, bool isChanged)
{
    const Kind kind = index % 10 < 3 ? Kind::On : index % 10 < 8 ? Kind::Off : Kind::Variant;
    if (!isChanged)
        return kind;
    return kind == Kind::Off ? Kind::On : Kind::Off;
}

QByteArray reasonOf(Kind kind, int index)
{
    if (kind != Kind::Off)
        return R"({"code":"condition_match","condition_index":%1,)"
               R"("description":"Matched condition set %2"})"_ba
                   .replace("%1", QByteArray::number(index % 3))
                   .replace("%2", QByteArray::number(index % 3 + 1));
    if (index % 2 == 0)
        return R"({"code":"no_condition_match","condition_index":null,)"
               R"("description":"No matching condition set"})"_ba;
    return R"({"code":"out_of_rollout_bound","condition_index":0,)"
           R"("description":"Out of rollout bound"})"_ba;
}

QByteArray variantOf(Kind kind, int index)
{
    if (kind != Kind::Variant)
        return "null"_ba;
    const QLatin1StringView name = Variants.at(static_cast<size_t>(index) % Variants.size());
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

QByteArray payloadOf(Kind kind, int index)
{
    if (kind == Kind::Off || index % 5 != 0)
        return "null"_ba;
    return R"("{\"columns\":)"_ba + QByteArray::number(index % 7) + R"(,\"accent\":\"#0a7\"}")"_ba;
}

QByteArray recordOf(int index, bool isChanged)
{
    const Kind kind = kindOf(index, isChanged);
    const QByteArray key = '"' + manyFlagsKey(index).toUtf8() + '"';
    const QByteArray version = QByteArray::number(index % 9 + (isChanged ? 2 : 1));
    return key + R"(:{"key":)"_ba + key + R"(,"enabled":)"_ba
        + (kind == Kind::Off ? "false"_ba : "true"_ba) + R"(,"variant":)"_ba
        + variantOf(kind, index) + R"(,"reason":)"_ba + reasonOf(kind, index)
        + R"(,"metadata":{"id":)"_ba + QByteArray::number(4000 + index) + R"(,"version":)"_ba
        + version + R"(,"description":null,"payload":)"_ba + payloadOf(kind, index)
        + R"(,"has_experiment":)"_ba + (kind == Kind::Variant ? "true"_ba : "false"_ba) + "}}"_ba;
}

// A step without a common divisor visits every flag once, in an order that looks like none.
int strideFor(int count)
{
    int stride = count * 5 / 8 + 1;
    while (std::gcd(stride, count) != 1)
        ++stride;
    return stride;
}

} // namespace

QString manyFlagsKey(int index)
{
    const auto place = static_cast<size_t>(index);
    const QLatin1StringView area = Areas.at(place % Areas.size());
    const QLatin1StringView thing = Things.at(place % Things.size());
    return u"%1-%2-%3"_s.arg(area, thing).arg(index, 4, 10, QLatin1Char('0'));
}

bool isChanged(int index, int count, int changed)
{
    const qint64 before = qint64(index) * changed / count;
    const qint64 after = (qint64(index) + 1) * changed / count;
    return after > before;
}

QByteArray manyFlags(int count, int changed)
{
    QByteArray records;
    const int stride = count > 0 ? strideFor(count) : 0;
    for (int step = 0; step < count; ++step) {
        const int index = static_cast<int>(qint64(step) * stride % count);
        if (step > 0)
            records += ',';
        records += recordOf(index, isChanged(index, count, changed));
    }
    return R"({"errorsWhileComputingFlags":false,"flags":{)"_ba + records
        + R"(},"requestId":"5d0f7e0e-7a0b-4c5e-9d53-0a5f2f6f1c11",)"_ba
        + R"("evaluatedAt":1795219200123})"_ba;
}

} // namespace Halyard::Test
