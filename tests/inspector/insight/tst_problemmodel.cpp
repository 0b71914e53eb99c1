// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "../flags/boards.h"

#include "models/insight/problemmodel.h"
#include "models/insight/recordpasts.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using Rule = Problem::Rule;

namespace {

SharedReading record(std::chrono::milliseconds age = 1min)
{
    return cachedReading({{.key = u"theme"_s, .value = u"eco"_s}}, age);
}

Person person(const SharedReading &reading, const QString &name = u"ada"_s)
{
    return {.id = name, .scope = u"scope"_s, .name = name, .reading = reading};
}

//! A source that has whom one puts there.
class Shelf : public Source
{
public:
    Shelf()
        : Source(Kind::Cache, u"shelf"_s, u"/shelf"_s)
    {
        setStatus(State::Ready);
    }
    void refresh() override { }
    void look(const QString &) override { }
    using Source::setPersons;
    using Source::setReading;
};

Problem problem(Rule rule, const QString &key, const QString &explanation = {})
{
    return {.rule = rule, .subject = key, .explanation = explanation, .key = key};
}

} // namespace

class tst_ProblemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersReturns();
    void remembersWhoReturnsAlone();
    void notesManyReadingsAtOnce();
    void remembersGoingBack();
    void thrashesAfterThreeReturns();
    void modelKeepsRows();
    void modelForgetsOneOfTwoThatAreTheSame();
    void modelStandsRandomScripts();
    void modelSpeaksInSentences();
};

void tst_ProblemModel::remembersReturns()
{
    const SharedReading stored = record();
    Shelf shelf;
    RecordPasts pasts;
    const auto put = [&](const QList<Person> &persons) {
        shelf.setPersons(persons);
        pasts.notePersons(shelf);
    };

    put({person(stored)});
    put({});
    put({person(stored), person(stored, u"ben"_s)});
    put({person(stored, u"ben"_s)});
    put({person(stored, u"ben"_s)});
    put({person(stored), person(stored, u"ben"_s)});

    QCOMPARE(pasts.pasts().size(), 1);
    QCOMPARE(pasts.pasts().value({&shelf, u"ada"_s}).returns, 2);
    pasts.forget(shelf);
    QVERIFY(pasts.pasts().isEmpty());
}

void tst_ProblemModel::remembersWhoReturnsAlone()
{
    const auto missing = std::make_shared<const Reading>(Reading{.state = Reading::State::Missing});
    Shelf shelf;
    RecordPasts pasts;
    shelf.setPersons({person(record()), person(missing, u"ben"_s)});
    const auto read = [&](const QString &id, const SharedReading &reading) {
        shelf.setReading(id, reading);
        pasts.noteReading(shelf, id, nullptr);
    };

    // Who was never there did not come back.
    read(u"ben"_s, missing);
    read(u"ben"_s, record());
    read(u"ada"_s, record());
    QVERIFY(pasts.pasts().isEmpty());

    read(u"ada"_s, missing);
    read(u"ada"_s, missing);
    read(u"ada"_s, record());
    read(u"ada"_s, record());

    QCOMPARE(pasts.pasts().size(), 1);
    QCOMPARE(pasts.pasts().value({&shelf, u"ada"_s}).returns, 1);
}

void tst_ProblemModel::notesManyReadingsAtOnce()
{
    constexpr int Persons = 5'000;
    const SharedReading stored = record();
    QList<Person> persons;
    for (int one = 0; one < Persons; ++one)
        persons.append(person(stored, QString::number(one)));
    Shelf shelf;
    RecordPasts pasts;
    shelf.setPersons(persons);
    QElapsedTimer elapsed;
    elapsed.start();

    for (const Person &one : persons)
        pasts.noteReading(shelf, one.id, stored.get());

    // A few milliseconds; seconds if each looked at all.
    QVERIFY2(elapsed.elapsed() < 500, qPrintable(QString::number(elapsed.elapsed())));
}

void tst_ProblemModel::remembersGoingBack()
{
    const auto saidAt = [](Moment moment) {
        Reading reading = *record();
        reading.confirmedAt = moment;
        return std::make_shared<const Reading>(reading);
    };
    Shelf shelf;
    RecordPasts pasts;
    shelf.setPersons({person(saidAt(1'000))});
    connect(&shelf, &Source::personChanged, &shelf,
            [&](const QString &id, const SharedReading &before) {
                pasts.noteReading(shelf, id, before.get());
            });

    shelf.setReading(u"ada"_s, saidAt(2'000));
    QVERIFY(!pasts.pasts().value({&shelf, u"ada"_s}).wentBack);
    shelf.setReading(u"ada"_s, saidAt(1'500));
    QVERIFY(pasts.pasts().value({&shelf, u"ada"_s}).wentBack);
}

void tst_ProblemModel::thrashesAfterThreeReturns()
{
    const auto missing = std::make_shared<const Reading>(Reading{.state = Reading::State::Missing});
    const SharedReading stored = record();
    Shelf shelf;
    RecordPasts pasts;
    shelf.setPersons({person(stored)});
    pasts.notePersons(shelf);

    for (int round = 0; round < 4; ++round) {
        for (const SharedReading &reading : {SharedReading(missing), stored}) {
            shelf.setReading(u"ada"_s, reading);
            pasts.noteReading(shelf, u"ada"_s, nullptr);
        }
    }

    const ProblemInput input{
        .sources = {ProblemSource::of(shelf)}, .past = pasts.pasts(), .now = now()};
    const QList<Problem> problems = findProblems(input);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().rule, Rule::EvictionThrash);
    QCOMPARE(problems.first().source, &shelf);
}

void tst_ProblemModel::modelKeepsRows()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), ProblemModel::ColumnCount);
    model.setProblems({problem(Rule::Stale, u"a"_s), problem(Rule::Stale, u"b"_s)});
    const QPersistentModelIndex selected = model.index(1, 0);
    QSignalSpy resets(&model, &ProblemModel::modelReset);
    QSignalSpy changes(&model, &ProblemModel::dataChanged);

    model.setProblems({problem(Rule::Stale, u"a"_s), problem(Rule::Stale, u"b"_s)});
    QCOMPARE(changes.count(), 0);
    model.setProblems({problem(Rule::Expired, u"c"_s), problem(Rule::Stale, u"b"_s, u"later"_s)});

    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(ProblemModel::KeyRole).toString(), u"b"_s);
    QCOMPARE(selected.row(), 1);
}

void tst_ProblemModel::modelForgetsOneOfTwoThatAreTheSame()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    // One person who was asked with two sets of properties.
    const Problem free = problem(Rule::CachedDiffers, u"theme"_s, u"free"_s);
    const Problem paid = problem(Rule::CachedDiffers, u"theme"_s, u"paid"_s);
    const Problem other = problem(Rule::Stale, u"theme"_s);
    model.setProblems({free, paid, other});
    QCOMPARE(model.rowCount(), 3);

    model.setProblems({paid, other});

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.problem(0).explanation, u"paid"_s);
    QCOMPARE(model.problem(1).rule, Rule::Stale);
    QCOMPARE(model.count(free.severity), 2);
}

void tst_ProblemModel::modelStandsRandomScripts()
{
    QRandomGenerator random(13);
    ProblemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 200; ++round) {
        QStringList keys;
        for (int key = 0; key < 12; ++key) {
            // Some twice.
            for (int times = random.bounded(3); times > 0; --times)
                keys.insert(random.bounded(int(keys.size()) + 1), QString::number(key));
        }
        QList<Problem> problems;
        for (const QString &key : keys)
            problems.append(problem(Rule::Stale, key, QString::number(random.bounded(2))));

        model.setProblems(problems);

        QCOMPARE(model.rowCount(), problems.size());
        for (int row = 0; row < problems.size(); ++row) {
            QCOMPARE(model.problem(row).key, problems.at(row).key);
            QCOMPARE(model.problem(row).explanation, problems.at(row).explanation);
        }
    }
}

void tst_ProblemModel::modelSpeaksInSentences()
{
    const ProblemInput input{.sources = {{.title = u"flags"_s, .persons = {person(record(20min))}}},
                             .now = now()};
    ProblemModel model;
    model.setProblems(findProblems(input));

    const QString said = model.index(0, 2).data(Qt::AccessibleTextRole).toString();

    QVERIFY2(said.startsWith(u"Warning: Stale, ada in flags. The record expired 15 min ago."_s),
             qPrintable(said));
    QCOMPARE(model.count(Problem::Severity::Warning), 1);
    QCOMPARE(model.count(Problem::Severity::Error), 0);
}

QTEST_GUILESS_MAIN(tst_ProblemModel)
#include "tst_problemmodel.moc"
