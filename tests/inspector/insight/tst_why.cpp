// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "../flags/boards.h"

#include "models/insight/why.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QTextDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;

namespace {

// Noon somewhere, so that five hours around it are one day everywhere near it.
Moment noon()
{
    return QDateTime(QDate(2026, 5, 4), QTime(12, 0)).toMSecsSinceEpoch();
}

const Moment Noon = noon();

const FlagFacts Eco{.key = u"theme"_s, .value = u"eco"_s, .variant = u"eco"_s};
const FlagFacts Sport{.key = u"theme"_s, .value = u"sport"_s, .variant = u"sport"_s};
const FlagFacts Failing{.key = u"theme"_s};
const FlagFacts Other{.key = u"other"_s, .value = true};

SharedReading changed(const SharedReading &reading, const std::function<void(Reading &)> &change)
{
    Reading copy = *reading;
    change(copy);
    return std::make_shared<const Reading>(copy);
}

SharedReading inState(Reading::State state, const QList<FlagFacts> &flags = {})
{
    return std::make_shared<const Reading>(
        Reading{.state = state, .problem = u"disk on fire"_s, .flags = flags, .readAt = Noon});
}

QString marksOf(const QList<Rung> &rungs)
{
    QString marks;
    for (const Rung &rung : rungs)
        marks += u"Ua-?"_s.at(qsizetype(rung.mark));
    return marks;
}

} // namespace

class tst_Why : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksRungs_data();
    void marksRungs();
    void isInOrderOfPrecedence();
    void oneIsUsedWhereverThereIsAValue();
    void saysWhenAndByWhom();
    void saysWhatAnApplicationOnlyKnows();
    void falseIsAValue();
    void factsAreThoseOfTheEffectiveFlag();
    void factsTellContextsApart();
    void factsOfStrangersAreNone();
    void modelFollowsTime();
    void modelSpeaksInSentences();
    void toolTipsAreNeverRich();
};

void tst_Why::marksRungs_data()
{
    QTest::addColumn<SharedReading>("cached");
    QTest::addColumn<SharedReading>("live");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<int>("rung");
    QTest::addColumn<QString>("cause");
    constexpr int Live = 1, Fresh = 3, Stale = 4;

    const SharedReading fresh = cachedReading({Eco}, 1min, Noon);
    const SharedReading stale = cachedReading({Eco}, 20min, Noon);
    const SharedReading gone = cachedReading({Eco}, 3h, Noon);
    const SharedReading live = liveReading({Sport}, Noon);
    const auto ageless = changed(stale, [](Reading &reading) { reading.age = {}; });
    const SharedReading none;

    QTest::newRow("nothing") << none << none << u"?-?--?"_s << Fresh << u"No cache is open"_s;
    QTest::newRow("not asked") << fresh << none << u"?-?U-?"_s << Live << u"has asked"_s;
    QTest::newRow("fresh") << fresh << none << u"?-?U-?"_s << Stale << u"another 4 min"_s;
    QTest::newRow("stale") << stale << none << u"?-?-U?"_s << Fresh << u"expired 15 min ago"_s;
    QTest::newRow("stale, of unknown age")
        << ageless << none << u"?-?-U?"_s << Fresh << u"age of the record is unknown"_s;
    QTest::newRow("gone") << gone << none << u"?-?--?"_s << Stale << u"too old"_s;
    QTest::newRow("gone, fresh rung")
        << gone << none << u"?-?--?"_s << Fresh << u"expired 2 h ago"_s;
    QTest::newRow("live above fresh")
        << fresh << live << u"?U?a-?"_s << Fresh << u"“Answer of the server” comes before"_s;
    QTest::newRow("live above stale")
        << stale << live << u"?U?-a?"_s << Stale << u"“Answer of the server” comes before"_s;
    QTest::newRow("live above gone") << gone << live << u"?U?--?"_s << Stale << u"too old"_s;
    QTest::newRow("live alone") << none << live << u"?U?--?"_s << Live << QString();
    QTest::newRow("not in the answer")
        << fresh << liveReading({Other}, Noon) << u"?-?U-?"_s << Live << u"was not in its answer"_s;
    QTest::newRow("dropped by the answer")
        << fresh << liveReading({Other}, Noon) << u"?-?U-?"_s << Fresh << u"will drop this value"_s;
    QTest::newRow("evaluation failed")
        << fresh << liveReading({Failing}, Noon) << u"?-?U-?"_s << Fresh << u"keeps this value"_s;
    QTest::newRow("evaluation failed, live rung")
        << fresh << liveReading({Failing}, Noon) << u"?-?U-?"_s << Live << u"could not evaluate"_s;
    QTest::newRow("request failed") << fresh << inState(Reading::State::Failed) << u"?-?U-?"_s
                                    << Live << u"failed: disk on fire"_s;
    QTest::newRow("request failed, answered before")
        << fresh << inState(Reading::State::Failed, {Sport}) << u"?U?a-?"_s << Live
        << u"the answer before it"_s;
    QTest::newRow("not in the record") << cachedReading({Other}, 1min, Noon) << none << u"?-?--?"_s
                                       << Fresh << u"does not have this flag"_s;
    QTest::newRow("nothing stored") << inState(Reading::State::Missing) << none << u"?-?--?"_s
                                    << Stale << u"Nothing is stored"_s;
    QTest::newRow("damaged") << inState(Reading::State::Damaged) << none << u"?-?--?"_s << Fresh
                             << u"damaged: disk on fire"_s;
    QTest::newRow("unreadable") << inState(Reading::State::Failed) << none << u"?-?--?"_s << Fresh
                                << u"cannot be read: disk on fire"_s;
    QTest::newRow("unreadable, read before") << inState(Reading::State::Failed, {Eco}) << none
                                             << u"?-?-U?"_s << Stale << u"what it held before"_s;
}

void tst_Why::marksRungs()
{
    QFETCH(SharedReading, cached);
    QFETCH(SharedReading, live);
    QFETCH(int, rung);
    QFETCH(QString, cause);

    const QList<Rung> rungs = rungsOf(Board(cached, live), u"theme"_s, Noon);

    QTEST(marksOf(rungs), "marks");
    const QString said = rungs.at(rung).cause;
    QVERIFY2(cause.isEmpty() ? said.isEmpty() : said.contains(cause), qPrintable(said));
}

void tst_Why::isInOrderOfPrecedence()
{
    const QList<Rung> rungs = rungsOf({}, u"theme"_s, Noon);

    QCOMPARE(rungs.size(), 6);
    for (int rung = 0; rung < 6; ++rung) {
        QCOMPARE(int(rungs.at(rung).kind), rung);
        QVERIFY(!rungs.at(rung).title.isEmpty());
        QVERIFY(!rungs.at(rung).cause.isEmpty());
    }
}

void tst_Why::oneIsUsedWhereverThereIsAValue()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const SharedBoard board = randomBoard(random, 20, Noon);
        const SharedReading &cached = board->cached();
        const bool isLost = cached && cached->stateAt(Noon) == Reading::State::Gone;
        for (const FlagRow &row : board->rows()) {
            const bool isRemembered = !isLost && row.cached && row.cached->hasValue();
            const bool isAnswered = row.live && row.live->hasValue();

            const QList<Rung> rungs = rungsOf(*board, row.key(), Noon);

            const auto used = std::ranges::count(rungs, Rung::Mark::Used, &Rung::mark);
            QCOMPARE(used, isRemembered || isAnswered ? 1 : 0);
            const auto first = std::ranges::find(rungs, Rung::Mark::Used, &Rung::mark);
            if (isAnswered)
                QCOMPARE(first->value, row.live->value);
            else if (isRemembered)
                QCOMPARE(first->value, row.cached->value);
        }
    }
}

void tst_Why::saysWhenAndByWhom()
{
    const auto live = changed(liveReading({Sport}, Noon), [](Reading &reading) {
        reading.requestId = u"17"_s;
        reading.fetchedAt = Noon - 5'000;
    });
    const auto cached = changed(cachedReading({Eco}, 1min, Noon), [](Reading &reading) {
        reading.fetchedAt = Noon - 48 * 3'600'000;
        reading.writer = u"posthog-qt/0.1.0"_s;
    });

    const QList<Rung> rungs = rungsOf(Board(cached, live), u"theme"_s, Noon);

    QCOMPARE(rungs.at(1).origin, u"answered 11:59:55, request 17"_s);
    QVERIFY(rungs.at(3).origin.startsWith(u"written 2026-05-02 12:00:00"_s));
    QVERIFY(rungs.at(3).origin.endsWith(u"by posthog-qt/0.1.0"_s));
    QCOMPARE(rungs.at(3).age, u"60 s ago"_s);
}

void tst_Why::saysWhatAnApplicationOnlyKnows()
{
    const Board board(cachedReading({Eco}, 1min, Noon), liveReading({Sport}, Noon));

    for (const Rung &rung : rungsOf(board, u"theme"_s, Noon)) {
        if (rung.mark != Rung::Mark::Unknown)
            continue;
        QVERIFY(rung.value.isUndefined());
        QCOMPARE(rung.origin, u"known to a running application only"_s);
    }
}

void tst_Why::falseIsAValue()
{
    const FlagFacts off{.key = u"theme"_s, .value = false};

    const QList<Rung> rungs = rungsOf(
        Board(cachedReading({Eco}, 1min, Noon), liveReading({off}, Noon)), u"theme"_s, Noon);

    QCOMPARE(marksOf(rungs), u"?U?a-?"_s);
    QCOMPARE(rungs.at(1).value, QJsonValue(false));
}

void tst_Why::factsAreThoseOfTheEffectiveFlag()
{
    FlagFacts flag = Sport;
    flag.reason = u"Matched condition set 2"_s;
    flag.reasonCode = u"condition_match"_s;
    flag.condition = 1;
    flag.version = 12;
    flag.hasExperiment = false;
    flag.description = u"Colours of the cluster"_s;

    const auto facts = factsOf(Board(cachedReading({Eco}), liveReading({flag})), u"theme"_s);

    QCOMPARE(facts.first(), std::pair(u"Reason of the server"_s, u"Matched condition set 2"_s));
    QVERIFY(facts.contains({u"Code of the reason"_s, u"condition_match"_s}));
    QVERIFY(facts.contains({u"Matched condition"_s, u"set 2"_s}));
    QVERIFY(facts.contains({u"Flag version"_s, u"12"_s}));
    QVERIFY(facts.contains({u"Experiment"_s, u"no"_s}));
    QCOMPARE(facts.last(), std::pair(u"Description"_s, u"Colours of the cluster"_s));
}

void tst_Why::factsTellContextsApart()
{
    const auto withContext = [](const SharedReading &reading, const QString &context) {
        return changed(reading, [&](Reading &one) { one.context = context; });
    };
    const SharedReading cached = withContext(cachedReading({Eco}), u"aa"_s);
    const SharedReading live = withContext(liveReading({Sport}), u"bb"_s);
    const SharedReading sameLive = withContext(liveReading({Sport}), u"aa"_s);

    const auto other = factsOf(Board(cached, live), u"theme"_s);
    const auto same = factsOf(Board(cached, sameLive), u"theme"_s);

    QVERIFY(other.contains({u"Hash of the properties, cached"_s, u"aa"_s}));
    QVERIFY(other.contains({u"Hash of the properties, live"_s, u"bb"_s}));
    QVERIFY(same.contains({u"Hash of the properties"_s, u"aa"_s}));
}

void tst_Why::factsOfStrangersAreNone()
{
    QVERIFY(factsOf(Board(), u"theme"_s).isEmpty());
    QVERIFY(factsOf(Board(cachedReading({Eco}), {}), u"theme2"_s).isEmpty());
}

void tst_Why::modelFollowsTime()
{
    WhyModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &WhyModel::modelReset);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), WhyModel::ColumnCount);

    model.show(boardOf(cachedReading({Eco}), {}), u"theme"_s);

    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(resets.count(), 1);
    model.show(boardOf(cachedReading({Eco}, 20min), {}), u"theme"_s);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.index(4, 0).data(WhyModel::MarkRole).toInt(), int(Rung::Mark::Used));
    // As if it had been read nine minutes ago: it is stale by now.
    model.show(boardOf(cachedReading({Eco}, 0s, now() - 9 * 60'000), {}), u"theme"_s);
    QCOMPARE(model.index(4, WhyModel::Age).data().toString(), u"9 min ago"_s);
    model.tick();
    QCOMPARE(resets.count(), 1);
    model.show(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Why::modelSpeaksInSentences()
{
    WhyModel model;
    model.show(boardOf(cachedReading({Eco}), liveReading({Sport})), u"theme"_s);

    const auto said = [&model](int row) {
        return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    };

    QVERIFY(said(0).startsWith(u"Override: unknown. Only the running application"_s));
    QVERIFY2(said(1).startsWith(u"Answer of the server: \"sport\", used, now"_s),
             qPrintable(said(1)));
    QVERIFY(said(3).startsWith(u"Fresh cache: \"eco\", available, 60 s ago"_s));
    QVERIFY(said(4).startsWith(u"Stale cache: not usable. The record is still fresh"_s));
    QCOMPARE(model.index(1, WhyModel::Mark).data().toString(), u"used"_s);
    QCOMPARE(model.index(0, WhyModel::Value).data().toString(), u"—"_s);
}

void tst_Why::toolTipsAreNeverRich()
{
    const auto hostile = changed(inState(Reading::State::Damaged),
                                 [](Reading &reading) { reading.problem = u"<img src=x>"_s; });
    WhyModel model;
    model.show(boardOf(hostile, {}), u"theme"_s);

    const QString tip = model.index(3, 0).data(Qt::ToolTipRole).toString();

    QVERIFY(!tip.contains(u"<img"_s));
    QTextDocument document;
    document.setHtml(tip);
    QVERIFY(document.toPlainText().contains(u"<img src=x>"_s));
}

QTEST_GUILESS_MAIN(tst_Why)
#include "tst_why.moc"
