// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "duel.h"
#include "figures.h"

#include "support/builders.h"

#include <Halyard/net/answerreader.h>
#include <Halyard/store/flagboard.h>
#include <Halyard/store/flagstore.h>
#include <Halyard/time/systemclock.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <benchmark/benchmark.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Benchmarks;

namespace {

constexpr double Goal = 1.5;
constexpr int Changed = 10;

//! What a client has of the flags it knows, from the answer's bytes to the readers' sight.
class Known
{
public:
    Known()
        : m_clock(std::make_shared<SystemClock>())
        , m_board(std::make_shared<FlagBoard>(m_clock))
        , m_store(m_board)
    {
    }

    FlagStore::Changes apply(const QByteArray &body)
    {
        ParsedAnswer parsed = m_reader.read(body);
        auto *answer = std::get_if<FlagsAnswer>(&parsed);
        if (answer == nullptr)
            qFatal("The answer cannot be read");
        return m_store.apply({.reach = FlagUpdate::Reach::Complete,
                              .records = std::move(answer->records),
                              .skippedKeys = answer->skippedKeys,
                              .origin = std::make_shared<const FlagOrigin>(
                                  FlagOrigin{.source = Flag::Source::Live,
                                             .confirmedAt = m_clock->sinceBoot(),
                                             .requestId = answer->requestId,
                                             .evaluatedAt = answer->evaluatedAt})});
    }

private:
    std::shared_ptr<SystemClock> m_clock;
    std::shared_ptr<FlagBoard> m_board;
    FlagStore m_store;
    AnswerReader m_reader;
};

Contender parsingBare(const QByteArray &body)
{
    return {[&body](qint64 times) {
        for (; times > 0; --times)
            benchmark::DoNotOptimize(QJsonDocument::fromJson(body));
    }};
}

Figure figureOf(const QString &name, const DuelResult &result, std::optional<double> goal)
{
    constexpr double NanosecondsInMillisecond = 1e6;
    return {.name = name,
            .ours = result.ours / NanosecondsInMillisecond,
            .unit = u"ms"_s,
            .bare = result.bare / NanosecondsInMillisecond,
            .ratio = result.ratio,
            .goal = goal};
}

void measureRefresh(Figures &figures, const QString &name, int count, int changed)
{
    // There and back again: each answer differs from the one before by that many flags.
    const std::array bodies{Test::manyFlags(count), Test::manyFlags(count, changed)};
    Known known;
    std::ignore = known.apply(bodies.front());
    const Contender ours{[&, turn = size_t(0)](qint64 times) mutable {
        for (; times > 0; --times) {
            turn = 1 - turn;
            if (known.apply(bodies.at(turn)).size() != static_cast<size_t>(changed))
                qFatal("Not %d changes", changed);
        }
    }};
    const int rounds = count > 1000 ? 61 : 201;
    figures.add(figureOf(name, duel(ours, parsingBare(bodies.front()), {.rounds = rounds}), Goal));
}

void measureFirst(Figures &figures, const QString &name, int count)
{
    const QByteArray body = Test::manyFlags(count);
    std::optional<Known> known;
    // Once in each block: the second answer would not be the first one.
    const Contender ours{[&](qint64) { std::ignore = known->apply(body); },
                         [&known] { known.emplace(); }};
    const Contender bare = parsingBare(body);
    const DuelOptions once{.rounds = count > 1000 ? 61 : 201, .block = std::chrono::nanoseconds{1}};
    figures.add(figureOf(name, duel(ours, bare, once), std::nullopt));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(
        u"Applying an answer: from its bytes to what readers see and listeners are told,\n"
        "against QJsonDocument::fromJson() of the same bytes. Both take turns."_s);
    figures.startSection(u"10,000 flags, %L1 bytes"_s.arg(Test::manyFlags(10000).size()));
    measureRefresh(figures, u"a refresh with 10 changes"_s, 10000, Changed);
    measureRefresh(figures, u"a refresh without a change"_s, 10000, 0);
    measureFirst(figures, u"the first answer"_s, 10000);
    figures.startSection(u"100 flags, %L1 bytes"_s.arg(Test::manyFlags(100).size()));
    measureRefresh(figures, u"a refresh with 10 changes"_s, 100, Changed);
    measureRefresh(figures, u"a refresh without a change"_s, 100, 0);
    measureFirst(figures, u"the first answer"_s, 100);
    return figures.finish();
}
