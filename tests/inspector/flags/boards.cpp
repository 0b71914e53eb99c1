// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "boards.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

using namespace Inspector;

namespace {

SharedReading readingOf(Reading reading, QList<FlagFacts> flags, Flag::Source source)
{
    for (FlagFacts &facts : flags)
        facts.source = facts.hasValue() ? source : Flag::Source::None;
    std::ranges::sort(flags, {}, &FlagFacts::key);
    reading.flags = std::move(flags);
    return std::make_shared<const Reading>(std::move(reading));
}

template <typename T, size_t Count>
const T &anyOf(QRandomGenerator &random, const std::array<T, Count> &choices)
{
    return choices.at(size_t(random.bounded(int(Count))));
}

QJsonValue randomValue(QRandomGenerator &random)
{
    static const std::array<QJsonValue, 8> values{QJsonValue(true),
                                                  QJsonValue(false),
                                                  QJsonValue(u"control"_s),
                                                  QJsonValue(u"test ü"_s),
                                                  QJsonValue(12),
                                                  QJsonValue(),
                                                  QJsonValue(QJsonObject{{u"a"_s, 1}}),
                                                  QJsonValue(QJsonValue::Undefined)};
    return anyOf(random, values);
}

} // namespace

SharedReading cachedReading(QList<FlagFacts> flags, std::chrono::milliseconds age, Moment readAt)
{
    Reading reading;
    reading.readAt = readAt;
    reading.age = age;
    reading.ttl = 5min;
    reading.staleTtl = 1h;
    reading.state = Reading::State::Fresh;
    reading.state = reading.stateAt(readAt);
    const bool isFresh = reading.state == Reading::State::Fresh;
    return readingOf(std::move(reading), std::move(flags),
                     isFresh ? Flag::Source::Cached : Flag::Source::Stale);
}

SharedReading liveReading(QList<FlagFacts> flags, Moment readAt)
{
    Reading reading;
    reading.readAt = readAt;
    reading.age = 0ms;
    reading.state = Reading::State::Live;
    return readingOf(std::move(reading), std::move(flags), Flag::Source::Live);
}

SharedBoard boardOf(const SharedReading &cached, const SharedReading &live)
{
    return std::make_shared<const Board>(cached, live);
}

QList<FlagFacts> randomFlags(QRandomGenerator &random, int most)
{
    static const std::array<QString, 6> parts{u"new"_s, u"Check"_s, u"out"_s,
                                              u"ß"_s,   u"a b"_s,   u"-"_s};
    static const std::array<QString, 4> words{QString(), u"rollout"_s, u"{\"price\": 5}"_s, u"Ü"_s};
    QMap<QString, FlagFacts> flags;
    for (int count = random.bounded(most + 1); count > 0; --count) {
        FlagFacts facts;
        facts.key = QString(anyOf(random, parts) + anyOf(random, parts) + anyOf(random, parts));
        facts.value = randomValue(random);
        facts.variant = facts.value.isString() ? facts.value.toString() : QString();
        facts.payload = anyOf(random, words);
        facts.reasonCode = anyOf(random, words);
        facts.reason = anyOf(random, words);
        if (random.bounded(2) == 0)
            facts.version = random.bounded(4);
        flags.insert(facts.key, facts);
    }
    return flags.values();
}

SharedBoard randomBoard(QRandomGenerator &random, int most, Moment readAt)
{
    const auto age = std::chrono::seconds(random.bounded(7200));
    const auto cached = random.bounded(6) == 0
        ? SharedReading()
        : cachedReading(randomFlags(random, most), age, readAt);
    const auto live =
        random.bounded(3) == 0 ? SharedReading() : liveReading(randomFlags(random, most), readAt);
    return boardOf(cached, live);
}

} // namespace Halyard::Test
