// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "keys.h"

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace Halyard::Benchmarks {

namespace {

constexpr std::array Areas{"checkout"_L1, "settings"_L1, "billing"_L1, "onboard"_L1,
                           "panel-ui"_L1, "climate"_L1,  "editor"_L1,  "account"_L1};
constexpr std::array Things{"banner"_L1, "redesign"_L1, "timeout"_L1, "limits"_L1,
                            "beta-2"_L1, "haptics"_L1,  "palette"_L1};

QStringList keysWith(QLatin1StringView prefix, int count)
{
    QStringList keys;
    keys.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<size_t>(i);
        keys.append(prefix + Areas.at(place % Areas.size()) + u'-'
                    + Things.at(place % Things.size()) + u'-'
                    + QString::number(i).rightJustified(5, u'0'));
    }
    return keys;
}

} // namespace

QStringList flagKeys(int count)
{
    return keysWith("v1"_L1, count);
}

QStringList unknownKeys(int count)
{
    return keysWith("v2"_L1, count);
}

QStringList shuffledCopies(const QStringList &keys)
{
    QStringList copies;
    copies.reserve(keys.size());
    for (const QString &key : keys)
        copies.append(QString(key.constData(), key.size()));
    std::ranges::shuffle(copies, std::mt19937(20260601));
    return copies;
}

QByteArrayList asLatin1(const QStringList &keys)
{
    QByteArrayList texts;
    texts.reserve(keys.size());
    for (const QString &key : keys)
        texts.append(key.toLatin1());
    return texts;
}

} // namespace Halyard::Benchmarks
