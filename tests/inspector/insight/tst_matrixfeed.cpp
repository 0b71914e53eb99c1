// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "../flags/boards.h"

#include "models/insight/matrixfeed.h"
#include "models/insight/matrixmodel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;

namespace {

SharedReading reading(const QString &key, const QJsonValue &value)
{
    return cachedReading({{.key = key, .value = value}});
}

//! A cache that a test fills.
class Shelf final : public Source
{
public:
    explicit Shelf(Kind kind = Kind::Cache)
        : Source(kind, u"shelf"_s, u"nowhere"_s)
    {
    }

    void refresh() override { }
    void look(const QString &) override { }
    void glance(const QString &personId) override
    {
        glances.append(personId);
        if (isSilent)
            return;
        QMetaObject::invokeMethod(
            this, [this, personId] { setGlanced(personId, stored.value(personId)); },
            Qt::QueuedConnection);
    }
    void store(const QString &id, const SharedReading &what, Moment usedAt)
    {
        stored.insert(id, what);
        order.removeAll(id);
        order.append(id);
        used.insert(id, usedAt);
        QList<Person> persons;
        for (const QString &one : order)
            persons.append({.id = one, .name = one, .label = one});
        for (Person &one : persons)
            one.usedAt = hasOrder ? std::optional(used.value(one.id)) : std::nullopt;
        setPersons(persons);
    }
    using Source::setReading;

    QHash<QString, SharedReading> stored;
    QHash<QString, Moment> used;
    QStringList order;
    QStringList glances;
    bool isSilent = false;
    //! As Redis has none.
    bool hasOrder = true;
};

} // namespace

//! A matrix that follows a source.
class tst_MatrixFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void glancesAtEverybody();
    void keepsNobodysFlags();
    void takesWhatIsKnown();
    void readsOnlyWhoChanged();
    void looksAgainWhereThereIsNoTelling();
    void showsWhatCameInMeanwhile();
    void showsAsManyAsWereRead();
    void asksNoServer();
    void comesInSlices();
    void keepsTitlesWhole();

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    void updated();

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<MatrixFeed> m_feed;
};

void tst_MatrixFeed::init()
{
    m_shelf = std::make_unique<Shelf>();
    m_shelf->store(u"ada"_s, reading(u"map"_s, true), 1);
    m_shelf->store(u"ben"_s, reading(u"map"_s, false), 2);
    m_model = std::make_unique<MatrixModel>();
    m_feed = std::make_unique<MatrixFeed>(*m_model);
    m_feed->follow(m_shelf.get());
}

void tst_MatrixFeed::cleanup()
{
    m_feed.reset();
    m_model.reset();
    m_shelf.reset();
}

void tst_MatrixFeed::updated()
{
    m_shelf->glances.clear();
    m_feed->update();
    QTRY_VERIFY(!m_feed->isRunning());
}

void tst_MatrixFeed::glancesAtEverybody()
{
    QSignalSpy finished(m_feed.get(), &MatrixFeed::finished);

    m_feed->update();

    QVERIFY(m_feed->isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_feed->done(), 2);
    QCOMPARE(m_feed->total(), 2);
    QCOMPARE(m_feed->personIds(), QStringList({u"ada"_s, u"ben"_s}));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"ben"_s);
    QCOMPARE(cell(0, 0), u"true"_s);
    QCOMPARE(cell(0, 1), u"false"_s);
}

void tst_MatrixFeed::keepsNobodysFlags()
{
    updated();

    const Person &ada = m_shelf->persons().constFirst();
    QVERIFY(!ada.reading);
    QVERIFY(ada.outline);
    QVERIFY(ada.outline->flags.isEmpty());
    QCOMPARE(ada.outline->count(), 1);
}

void tst_MatrixFeed::takesWhatIsKnown()
{
    m_shelf->setReading(u"ada"_s, reading(u"map"_s, u"wide"_s));

    updated();

    QCOMPARE(m_shelf->glances, QStringList{u"ben"_s});
    QCOMPARE(cell(0, 0), u"\"wide\""_s);
}

void tst_MatrixFeed::readsOnlyWhoChanged()
{
    updated();
    m_shelf->store(u"ada"_s, reading(u"map"_s, 7), 3);

    updated();

    QCOMPARE(m_shelf->glances, QStringList{u"ada"_s});
    QCOMPARE(m_feed->personIds(), QStringList({u"ben"_s, u"ada"_s}));
    QCOMPARE(cell(0, 0), u"false"_s);
    QCOMPARE(cell(0, 1), u"7"_s);

    QSignalSpy built(m_model.get(), &MatrixModel::built);
    updated();
    QCOMPARE(m_shelf->glances, QStringList());
    QCOMPARE(built.count(), 0);
}

void tst_MatrixFeed::looksAgainWhereThereIsNoTelling()
{
    m_shelf->hasOrder = false;
    m_shelf->store(u"ada"_s, reading(u"map"_s, true), 1);
    updated();
    updated();
    QCOMPARE(m_shelf->glances, QStringList());

    m_feed->update(true);

    QTRY_VERIFY(!m_feed->isRunning());
    QCOMPARE(m_shelf->glances.size(), 2);
}

void tst_MatrixFeed::showsWhatCameInMeanwhile()
{
    m_feed->update();
    m_shelf->store(u"cleo"_s, reading(u"nav"_s, true), 4);
    m_feed->update();

    QTRY_VERIFY(!m_feed->isRunning());
    QCOMPARE(m_feed->personIds().size(), 3);
    QCOMPARE(m_model->total(), 2);
}

void tst_MatrixFeed::showsAsManyAsWereRead()
{
    m_shelf->setReading(u"ada"_s, reading(u"map"_s, true));
    m_shelf->isSilent = true;
    m_feed->update();
    QVERIFY(m_feed->isRunning());

    m_feed->cancel();

    QVERIFY(!m_feed->isRunning());
    m_model->setShowsAll(true);
    QCOMPARE(cell(0, 0), u"true"_s);
    QCOMPARE(cell(0, 1), u"?"_s);
    m_shelf->isSilent = false;
    updated();
    QCOMPARE(m_shelf->glances, QStringList{u"ben"_s});
    QCOMPARE(cell(0, 1), u"false"_s);
}

void tst_MatrixFeed::asksNoServer()
{
    Shelf live(Source::Kind::Live);
    live.store(u"ada"_s, reading(u"map"_s, true), 1);
    live.store(u"ben"_s, reading(u"map"_s, true), 1);
    m_feed->follow(&live);

    m_feed->update();
    QVERIFY(!m_feed->isRunning());
    QCOMPARE(m_feed->personIds().size(), 2);
    QCOMPARE(m_model->total(), 0);
    live.setReading(u"ben"_s, reading(u"map"_s, true));
    m_feed->update();

    QTRY_COMPARE(m_model->total(), 1);
    QCOMPARE(live.glances, QStringList());
    m_feed->follow(nullptr);
    QCOMPARE(m_model->total(), 0);
}

void tst_MatrixFeed::comesInSlices()
{
    QList<FlagFacts> flags;
    for (int flag = 0; flag < 10'000; ++flag)
        flags.append({.key = u"flag-%1"_s.arg(flag, 6, 10, QChar(u'0')), .value = true});
    const SharedReading many = cachedReading(flags);
    for (int person = 0; person < 300; ++person)
        m_shelf->store(u"p%1"_s.arg(person), many, person);
    for (const QString &id : std::as_const(m_shelf->order))
        m_shelf->setReading(id, many);
    int turns = 0;
    int last = -1;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        turns += m_feed->isRunning() && m_feed->done() != last ? 1 : 0;
        last = m_feed->done();
    });
    beat.start(0);

    m_feed->update();

    QTRY_VERIFY_WITH_TIMEOUT(!m_feed->isRunning(), 20'000);
    QVERIFY(turns > 1);
    QCOMPARE(m_model->columnCount(), 302);
}

void tst_MatrixFeed::keepsTitlesWhole()
{
    const QString title = u"operator-"_s.repeated(10) + u'7';
    m_shelf->setLabel(u"ada"_s, title);

    updated();

    QCOMPARE(m_model->matrix().title(0), title);
    QVERIFY(m_model->headerData(0, Qt::Horizontal).toString().size() < title.size());
}

QTEST_GUILESS_MAIN(tst_MatrixFeed)
#include "tst_matrixfeed.moc"
