// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "inspectorflags.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Benchmarks {

using namespace Inspector;

namespace {

FlagFacts flagOf(int index, Flag::Source source)
{
    static const std::array<QString, 5> areas{u"checkout"_s, u"search"_s, u"Billing"_s, u"map"_s,
                                              u"media"_s};
    static const std::array<QString, 3> variants{u"control"_s, u"compact"_s, u"wide"_s};
    const auto place = size_t(index);
    const bool hasVariant = index % 5 == 0;
    const QString variant = hasVariant ? variants.at(place % variants.size()) : QString();
    return {.key = u"%1-redesign-%2"_s.arg(areas.at(place % areas.size())).arg(index, 6, 10, u'0'),
            .value = hasVariant ? QJsonValue(variant) : QJsonValue(index % 3 == 0),
            .variant = variant,
            .payload = index % 7 == 0 ? uR"({"columns": 3, "accent": "#0a7"})"_s : QString(),
            .reasonCode = u"condition_match"_s,
            .reason = u"Matched condition set %1"_s.arg(index % 3 + 1),
            .version = (index * 7919) % 1000,
            .source = source};
}

QList<FlagFacts> flagsOf(int count, Flag::Source source)
{
    QList<FlagFacts> flags;
    flags.reserve(count);
    for (int index = 0; index < count; ++index)
        flags.append(flagOf(index, source));
    std::ranges::sort(flags, {}, &FlagFacts::key);
    return flags;
}

} // namespace

SharedReading cachedFlags(int count)
{
    auto reading = std::make_shared<Reading>();
    reading->state = Reading::State::Fresh;
    reading->flags = flagsOf(count, Flag::Source::Cached);
    reading->readAt = now();
    reading->age = 1min;
    reading->ttl = 5min;
    reading->staleTtl = 1h;
    return reading;
}

SharedReading liveFlags(int count)
{
    auto reading = std::make_shared<Reading>();
    reading->state = Reading::State::Live;
    reading->flags = flagsOf(count, Flag::Source::Live);
    for (qsizetype index = 0; index < reading->flags.size(); index += 100)
        reading->flags[index].value = u"other"_s;
    reading->readAt = now();
    reading->age = 0ms;
    return reading;
}

double millisecondsOf(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto last = double(values.size() - 1);
    return values.at(size_t(share * last + 0.5));
}

} // namespace Halyard::Benchmarks
