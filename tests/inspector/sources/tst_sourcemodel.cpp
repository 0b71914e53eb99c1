// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/session.h"
#include "models/sources/sourcemodel.h"

#include "application.h"
#include "cachefolder.h"
#include "support/builders.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

//! A source that a test moves about.
class Puppet final : public Source
{
public:
    explicit Puppet(QObject *parent = nullptr)
        : Source(Kind::Cache, u"puppet"_s, u"nowhere"_s, parent)
    {
    }

    void refresh() override { }
    void look(const QString &personId) override { looks.append(personId); }
    void glance(const QString &personId) override { glances.append(personId); }
    void list(const QStringList &ids)
    {
        QList<Person> persons;
        for (const QString &id : ids)
            persons.append({.id = id, .name = id, .bytes = bytes});
        setPersons(persons);
    }
    using Source::setReading;
    using Source::setStatus;

    QStringList looks;
    QStringList glances;
    qint64 bytes = 100;
};

} // namespace

//! The tree of sources and persons.
class tst_SourceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsSourcesAndPersons();
    void readsWhatIsSeenOnce();
    void keepsNoMoreThanFits();
    void keepsRowsThatStay_data();
    void keepsRowsThatStay();
    void changesOneRowForOnePerson();
    void putsBackInPlace();
    void survivesRandomLists();
    void tellsTimes();
    void holdsStill();
    void shutsOutMarkup();
    void showsARealCache();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QModelIndex at(int row, int column = 0) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<SourceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Puppet *m_puppet = nullptr;
};

void tst_SourceModel::init()
{
    m_session = std::make_unique<Session>();
    m_model = std::make_unique<SourceModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // As if the session had opened it.
    m_puppet = new Puppet(m_session.get());
    Q_EMIT m_session->sourceOpened(m_puppet);
}

void tst_SourceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
}

QModelIndex tst_SourceModel::at(int row, int column) const
{
    return m_model->index(row, column, m_model->index(0, 0));
}

QStringList tst_SourceModel::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(m_model->index(0, 0)); ++row)
        titles.append(at(row).data().toString());
    return titles;
}

void tst_SourceModel::showsSourcesAndPersons()
{
    const QModelIndex source = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->columnCount(), int(SourceModel::ColumnCount));
    QCOMPARE(m_model->columnCount(source), int(SourceModel::ColumnCount));
    QCOMPARE(source.data().toString(), u"puppet"_s);
    QVERIFY(!m_model->hasChildren(source));
    m_puppet->list({u"a"_s, u"b"_s});
    QVERIFY(m_model->hasChildren(source));
    m_model->fetchMore(source);
    QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_model->focusOf(at(1)).personId, u"b"_s);
    QCOMPARE(m_model->focusOf(at(1)).source.data(), m_puppet);
    QVERIFY(m_model->focusOf(source).personId.isEmpty());
    QCOMPARE(m_model->indexOf({m_puppet, u"b"_s}), at(1));
    QCOMPARE(m_model->indexOf({m_puppet, {}}), source);
    QVERIFY(!m_model->indexOf({m_puppet, u"z"_s}).isValid());
    QCOMPARE(source.data(SourceModel::SourceRole).value<Source *>(), m_puppet);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());

    Q_EMIT m_session->sourceClosed(m_puppet);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexOf({m_puppet, u"b"_s}).isValid());
}

void tst_SourceModel::readsWhatIsSeenOnce()
{
    m_puppet->list({u"a"_s, u"b"_s});
    m_model->fetchMore(m_model->index(0, 0));
    m_tester.reset();
    m_puppet->looks.clear();
    m_puppet->list({u"a"_s, u"b"_s, u"c"_s});
    for (int i = 0; i < 3; ++i)
        static_cast<void>(at(2, SourceModel::Age).data());
    QTRY_COMPARE(m_puppet->looks.count(u"c"_s), 1);
}

void tst_SourceModel::keepsNoMoreThanFits()
{
    m_puppet->bytes = 5'000'000;
    m_puppet->list({u"a"_s, u"b"_s, u"c"_s});
    m_model->fetchMore(m_model->index(0, 0));
    m_tester.reset();
    for (int row = 0; row < 3; ++row)
        static_cast<void>(at(row, SourceModel::Age).data());
    QTRY_COMPARE(m_puppet->glances, QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(m_puppet->looks, QStringList{u"a"_s});
}

void tst_SourceModel::keepsRowsThatStay_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("the same") << u"abcd"_s << u"abcd"_s;
    QTest::newRow("used") << u"abcd"_s << u"bcda"_s;
    QTest::newRow("new") << u"abcd"_s << u"abcde"_s;
    QTest::newRow("new in front") << u"abcd"_s << u"zabcd"_s;
    QTest::newRow("evicted") << u"abcd"_s << u"bcd"_s;
    QTest::newRow("some evicted") << u"abcdef"_s << u"bef"_s;
    QTest::newRow("evicted, used and new") << u"abcd"_s << u"cebf"_s;
    QTest::newRow("all others") << u"abcd"_s << u"efgh"_s;
    QTest::newRow("nobody any more") << u"abcd"_s << u""_s;
    QTest::newRow("somebody at last") << u""_s << u"abcd"_s;
}

void tst_SourceModel::keepsRowsThatStay()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto split = [](const QString &text) {
        return text.split(QString(), Qt::SkipEmptyParts);
    };
    m_puppet->list(split(before));
    m_model->fetchMore(m_model->index(0, 0));
    QHash<QString, QPersistentModelIndex> held;
    for (int row = 0; row < before.size(); ++row)
        held.insert(before.mid(row, 1), at(row, SourceModel::State));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_puppet->list(split(after));
    m_model->fetchMore(m_model->index(0, 0));
    QCOMPARE(titles(), split(after));
    for (auto one = held.cbegin(); one != held.cend(); ++one) {
        const qsizetype row = after.indexOf(one.key());
        QCOMPARE(one->isValid(), row >= 0);
        if (row >= 0) {
            QCOMPARE(one->row(), int(row));
            QCOMPARE(one->column(), int(SourceModel::State));
        }
    }
    QCOMPARE(resets.count(), 0);
}

void tst_SourceModel::changesOneRowForOnePerson()
{
    m_puppet->list({u"a"_s, u"b"_s, u"c"_s});
    m_model->fetchMore(m_model->index(0, 0));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_puppet->setLabel(u"b"_s, u"eve"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), at(1));
    QCOMPARE(changed.first().at(1).toModelIndex(), at(1, SourceModel::ColumnCount - 1));
    QCOMPARE(at(1).data().toString(), u"eve"_s);
    m_puppet->setStatus(Source::State::Offline, u"gone"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().at(0).toModelIndex(), m_model->index(0, 0));
}

void tst_SourceModel::putsBackInPlace()
{
    Session session;
    SourceModel model(session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Source *first = session.open(u"/nowhere/first"_s);
    session.open(u"/nowhere/second"_s);
    const QString title = model.index(0, 0).data().toString();

    session.close(first);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data().toString() != title);
    session.undoStack()->undo();

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), title);
    QCOMPARE(model.focusOf(model.index(0, 0)).source.data(), first);
}

void tst_SourceModel::survivesRandomLists()
{
    QRandomGenerator random(17);
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids.append(QString::number(i));
    m_puppet->list(ids);
    m_model->fetchMore(m_model->index(0, 0));
    for (int round = 0; round < 60; ++round) {
        std::shuffle(ids.begin(), ids.end(), random);
        const QStringList some = ids.first(random.bounded(ids.size() + 1));
        m_puppet->list(some);
        m_model->fetchMore(m_model->index(0, 0));
        QCOMPARE(titles(), some);
    }
}

void tst_SourceModel::tellsTimes()
{
    m_puppet->list({u"a"_s});
    m_model->fetchMore(m_model->index(0, 0));
    QVERIFY(std::isnan(at(0).data(SourceModel::TimeLeftShareRole).toDouble()));
    Reading reading{.state = Reading::State::Fresh,
                    .flags = {{.key = u"on"_s, .value = true}},
                    .readAt = now(),
                    .confirmedAt = now() - 75'000,
                    .age = std::chrono::seconds(75),
                    .ttl = std::chrono::seconds(300)};
    m_puppet->setReading(u"a"_s, std::make_shared<const Reading>(reading));
    const double share = at(0).data(SourceModel::TimeLeftShareRole).toDouble();
    QVERIFY(share > 0.7 && share <= 0.75);
    QCOMPARE(at(0, SourceModel::Flags).data().toString(), u"1"_s);
    QCOMPARE(at(0).data(SourceModel::StateRole).value<Reading::State>(), Reading::State::Fresh);
    const QString sentence = at(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith("a: 1 flag"_L1), qPrintable(sentence));
    const QString tip = at(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QString::number(QDate::currentDate().year())), qPrintable(tip));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick();
    QCOMPARE(changed.count(), 1);

    reading.age = std::chrono::hours(3);
    m_puppet->setReading(u"a"_s, std::make_shared<const Reading>(reading));
    QCOMPARE(at(0).data(SourceModel::TimeLeftShareRole).toDouble(), 0.0);
    QCOMPARE(at(0).data(SourceModel::StateRole).value<Reading::State>(), Reading::State::Stale);
}

void tst_SourceModel::holdsStill()
{
    m_puppet->setStatus(Source::State::Ready);
    m_puppet->list({u"a"_s, u"b"_s});
    m_model->fetchMore(m_model->index(0, 0));
    m_model->setHeld(true);
    QSignalSpy changed(m_model.get(), &SourceModel::dataChanged);

    m_puppet->list({u"b"_s, u"c"_s});
    auto reading = std::make_shared<Reading>();
    reading->state = Reading::State::Fresh;
    m_puppet->setReading(u"b"_s, reading);
    m_model->tick();
    QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(at(1, SourceModel::State).data().toString(), u"not read yet"_s);
    QCOMPARE(changed.count(), 0);

    m_model->setHeld(false);
    QCOMPARE(titles(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(at(0, SourceModel::State).data().toString(), u"fresh"_s);
}

void tst_SourceModel::shutsOutMarkup()
{
    m_puppet->list({u"a"_s});
    m_model->fetchMore(m_model->index(0, 0));
    m_puppet->setLabel(u"a"_s, u"<img src='file:///etc/passwd'>\n\u202eevil"_s);
    const QString tip = at(0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains("<img"_L1));
    QVERIFY(!at(0).data().toString().contains(u'\n'));
    QVERIFY(!at(0).data().toString().contains(u'\u202e'));
}

void tst_SourceModel::showsARealCache()
{
    const CacheFolder folder;
    Application application{QUrl(folder.url())};
    application.remember(u"operator-7"_s);
    application.remember(u"eve"_s);
    Source *cache = m_session->open(folder.path());
    QTRY_COMPARE(cache->persons().size(), 2);
    const QModelIndex source = m_model->indexOf({cache, {}});
    QTRY_VERIFY(m_model->hasChildren(source));
    m_model->fetchMore(source);
    const auto text = [&](SourceModel::Column column) {
        return m_model->index(0, column, source).data().toString();
    };
    // Nobody looked but the table.
    QTRY_COMPARE(text(SourceModel::State), u"fresh"_s);
    QCOMPARE(text(SourceModel::Flags), u"2"_s);
    QVERIFY(text(SourceModel::TimeLeft).startsWith("in "_L1));
    QVERIFY(m_model->index(0, 0, source).data(SourceModel::IsNextToGoRole).toBool());
    QVERIFY(!m_model->index(1, 0, source).data(SourceModel::IsNextToGoRole).toBool());
    m_session->close(cache);
    QCOMPARE(m_model->rowCount(), 1);
}

QTEST_GUILESS_MAIN(tst_SourceModel)
#include "tst_sourcemodel.moc"
