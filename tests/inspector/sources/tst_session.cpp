// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/events.h"
#include "models/requests.h"
#include "models/session.h"
#include "models/sources/cachesource.h"
#include "models/sources/place.h"

#include "application.h"
#include "cachefolder.h"
#include "support/builders.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using State = Source::State;

//! What is open, what is looked at, and what happened meanwhile.
class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensAPlaceOnce();
    void opensWhatCannotBeOpened_data();
    void opensWhatCannotBeOpened();
    void closesWithUndo();
    void forgetsWhatIsClosedForGood();
    void closingTakesTheFocusAway();
    void comesBackToItsRowAndIntoFocus();
    void comingBackTakesNobodysFocus();
    void doesNotLookAtWhatIsClosed();
    void looksAtWhatIsInFocus();
    void findsTheOtherSide();
    void tellsOfNewReadings();
    void asksAgain();
    void remembersPlacesWithoutSecrets();
    void takesBackOnlyWhatWasForgotten();
    void doesNotTakeBackWhatWasOpenedAgain();
    void writesDownWhatChanged();
    void writesDownWhatBroke();
    void endsInTheMidstOfThings();

private:
    [[nodiscard]] LiveTarget target(const QString &id) const;
    [[nodiscard]] static Session::Focus firstOf(Source *source);

    std::unique_ptr<CacheFolder> m_folder;
    std::unique_ptr<Application> m_application;
};

void tst_Session::init()
{
    m_folder = std::make_unique<CacheFolder>();
    m_application = std::make_unique<Application>(QUrl(m_folder->url()));
    m_application->remember(u"operator-7"_s);
}

LiveTarget tst_Session::target(const QString &id) const
{
    return {.host = m_application->host(),
            .token = Application::token(),
            .persons = {{.distinctId = id}}};
}

Session::Focus tst_Session::firstOf(Source *source)
{
    return {source, source->persons().first().id};
}

void tst_Session::opensAPlaceOnce()
{
    Session session;
    QSignalSpy opened(&session, &Session::sourceOpened);
    Source *source = session.open(m_folder->path());
    QCOMPARE(source->kind(), Source::Kind::Cache);
    QCOMPARE(session.open(m_folder->path()), source);
    QCOMPARE(session.open(m_folder->url()), source);
    QCOMPARE(session.open(m_folder->path() + "/../flags/"_L1), source);
    QCOMPARE(opened.count(), 1);
    // Other rules, another source.
    QVERIFY(session.open(m_folder->url() + "?ttl=1"_L1) != source);
    QCOMPARE(session.open(m_folder->url() + "?ttl=1"_L1), session.sources().constLast());

    Source *live = session.openLive(target(u"eve"_s));
    QCOMPARE(session.openLive(target(u"operator-7"_s)), live);
    QCOMPARE(live->persons().size(), 2);
    QCOMPARE(session.sources().size(), 3);
}

void tst_Session::opensWhatCannotBeOpened_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing") << QString() << State::Failed;
    QTest::newRow("blanks") << u"   "_s << State::Failed;
    QTest::newRow("a server") << u"https://eu.i.posthog.com"_s << State::Failed;
    QTest::newRow("another scheme") << u"ftp://example.org/x"_s << State::Failed;
    QTest::newRow("memory") << u"memory://local/"_s << State::Failed;
    QTest::newRow("no URL") << u"redis://[::1/0"_s << State::Failed;
    QTest::newRow("no folder") << u"/nowhere/at/all"_s << State::Offline;
    QTest::newRow("no file") << u"/nowhere/at/all.json"_s << State::Offline;
    QTest::newRow("a relative one") << u"nowhere/at/all"_s << State::Offline;
    QTest::newRow("NUL") << QString(u"/tmp/a"_s + QChar::Null + u'b') << State::Failed;
}

void tst_Session::opensWhatCannotBeOpened()
{
    QFETCH(const QString, place);
    QFETCH(const State, state);
    Session session;
    Source *source = session.open(place);
    QVERIFY(source);
    QCOMPARE(session.sources(), QList<Source *>{source});
    QTRY_COMPARE(source->status().state, state);
    QVERIFY(!source->status().detail.isEmpty());
    source->refresh();
    source->look(u"x"_s);
    source->cancel();
    session.setFocus({source, u"x"_s});
    QVERIFY(!session.sides().cached.source);
    session.close(source);
    QVERIFY(session.sources().isEmpty());
}

void tst_Session::closesWithUndo()
{
    Session session;
    Source *source = session.open(m_folder->path());
    QTRY_COMPARE(source->persons().size(), 1);
    QSignalSpy closed(&session, &Session::sourceClosed);
    QSignalSpy opened(&session, &Session::sourceOpened);
    session.close(source);
    QVERIFY(session.sources().isEmpty());
    QCOMPARE(closed.count(), 1);
    QVERIFY(session.undoStack()->canUndo());

    // It rests meanwhile.
    m_application->remember(u"eve"_s);
    session.undoStack()->undo();
    QCOMPARE(session.sources(), QList<Source *>{source});
    QCOMPARE(opened.count(), 1);
    QCOMPARE(source->persons().size(), 1);
    QTRY_COMPARE(source->persons().size(), 2);
    QCOMPARE(session.open(m_folder->path()), source);
    session.undoStack()->redo();
    QVERIFY(session.sources().isEmpty());
    session.close(source);
    QVERIFY(session.sources().isEmpty());
}

void tst_Session::forgetsWhatIsClosedForGood()
{
    Session session;
    const QPointer<Source> source = session.open(m_folder->path());
    session.close(source);
    QVERIFY(source);
    session.undoStack()->clear();
    QTRY_VERIFY(!source);
    QVERIFY(session.open(m_folder->path()));
}

void tst_Session::closingTakesTheFocusAway()
{
    Session session;
    Source *source = session.open(m_folder->path());
    QTRY_COMPARE(source->persons().size(), 1);
    session.setFocus(firstOf(source));
    QSignalSpy moved(&session, &Session::focusChanged);
    session.close(source);
    QCOMPARE(moved.count(), 1);
    QVERIFY(!session.focus().person());
    QVERIFY(!session.sides().cached.person());
}

void tst_Session::comesBackToItsRowAndIntoFocus()
{
    m_application->remember(u"eve"_s);
    Session session;
    Source *first = session.open(m_folder->path());
    Source *second = session.open(m_folder->url() + "?ttl=1"_L1);
    Source *third = session.open(m_folder->url() + "?ttl=2"_L1);
    QTRY_COMPARE(second->persons().size(), 2);
    const Session::Focus before = firstOf(second);
    session.setFocus(before);

    session.close(second);
    session.close(first);
    QVERIFY(session.focus() == Session::Focus());
    QSignalSpy moved(&session, &Session::focusChanged);
    session.undoStack()->undo();
    QCOMPARE(session.sources(), (QList<Source *>{first, third}));
    QVERIFY(session.focus() == Session::Focus());
    session.undoStack()->undo();

    QCOMPARE(session.sources(), (QList<Source *>{first, second, third}));
    QVERIFY(session.focus() == before);
    QVERIFY(session.sides().cached == before);
    QCOMPARE(moved.count(), 1);
    session.undoStack()->redo();
    QVERIFY(session.focus() == Session::Focus());
    session.close(third);
    session.close(first);
    session.undoStack()->undo();
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(session.sources(), (QList<Source *>{first, second, third}));
}

void tst_Session::comingBackTakesNobodysFocus()
{
    Session session;
    Source *closed = session.open(m_folder->path());
    Source *other = session.open(m_folder->url() + "?ttl=1"_L1);
    QTRY_COMPARE(closed->persons().size(), 1);
    QTRY_COMPARE(other->persons().size(), 1);
    session.setFocus(firstOf(closed));
    session.close(closed);
    session.setFocus(firstOf(other));

    session.undoStack()->undo();

    QVERIFY(session.focus() == firstOf(other));
}

void tst_Session::doesNotLookAtWhatIsClosed()
{
    Session session;
    Source *live = session.openLive(target(u"operator-7"_s));
    Source *cache = session.open(m_folder->path());
    QTRY_VERIFY(live->persons().first().reading);
    QTRY_COMPARE(cache->persons().size(), 1);
    session.setFocus(firstOf(cache));
    session.close(live);
    const qsizetype asked = session.requests()->all().size();

    session.setFocus(firstOf(live));
    session.refetch();

    QVERIFY(session.focus() == firstOf(cache));
    QVERIFY(!live->isBusy());
    QCOMPARE(session.requests()->all().size(), asked);
}

void tst_Session::looksAtWhatIsInFocus()
{
    Session session;
    Source *source = session.open(m_folder->path());
    QTRY_COMPARE(source->persons().size(), 1);
    QSignalSpy moved(&session, &Session::focusChanged);
    QSignalSpy sides(&session, &Session::sidesChanged);
    session.setFocus(firstOf(source));
    session.setFocus(firstOf(source));
    QCOMPARE(moved.count(), 1);
    QVERIFY(sides.count() > 0);
    sides.clear();
    QVERIFY(session.sides().cached == session.focus());
    QVERIFY(!session.sides().live.source);
    QTRY_VERIFY(session.focus().person()->reading);
    QVERIFY(sides.count() > 0);
}

void tst_Session::findsTheOtherSide()
{
    Session session;
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    session.setFocus(firstOf(cache));
    // Asked later, found by itself.
    Source *live = session.openLive(target(u"operator-7"_s));
    QTRY_COMPARE(session.sides().live.source.data(), live);
    QTRY_VERIFY(session.sides().live.person()->reading);
    QTRY_VERIFY(session.sides().cached.person()->reading);

    session.setFocus(firstOf(live));
    QCOMPARE(session.sides().cached.source.data(), cache);
    QVERIFY(session.sides().live == session.focus());

    // Nobody remembers eve.
    session.ask(live, {.distinctId = u"eve"_s});
    session.setFocus({live, live->persons().last().id});
    QVERIFY(!session.sides().cached.source);
    // Until somebody does.
    m_application->remember(u"eve"_s);
    QTRY_COMPARE(session.sides().cached.source.data(), cache);
    QTRY_VERIFY(session.sides().cached.person()->reading);
    session.close(cache);
    QVERIFY(!session.sides().cached.source);
    session.undoStack()->undo();
    QCOMPARE(session.sides().cached.source.data(), cache);
}

void tst_Session::tellsOfNewReadings()
{
    Session session;
    Source *live = session.openLive(target(u"operator-7"_s));
    session.setFocus(firstOf(live));
    QTRY_VERIFY(session.focus().person()->reading);
    QSignalSpy sides(&session, &Session::sidesChanged);
    const SharedReading before = session.focus().person()->reading;
    session.refetch();
    QTRY_VERIFY(session.focus().person()->reading != before);
    QVERIFY(sides.count() > 0);
}

void tst_Session::asksAgain()
{
    Session session;
    Source *live = session.openLive(target(u"operator-7"_s));
    session.setFocus(firstOf(live));
    QTRY_VERIFY(session.focus().person()->reading);
    m_application->server().setAnswer(
        Answer::json(v2Answer({{.key = u"layout"_s, .value = u"wide"_s}})));
    session.refetch(u"layout"_s);
    const auto flags = [&] { return session.focus().person()->reading->flags.size(); };
    const auto layout = [&] {
        return session.focus().person()->reading->find(u"layout"_s)->value.toString();
    };
    QTRY_COMPARE(layout(), u"wide"_s);
    QCOMPARE(flags(), 2);
    session.refetchAll();
    QTRY_COMPARE(flags(), 1);
    QTRY_COMPARE(session.requests()->all().size(), 3);
}

void tst_Session::remembersPlacesWithoutSecrets()
{
    Session session;
    QSignalSpy changed(&session, &Session::recentsChanged);
    session.open(m_folder->path());
    session.open(u"redis://me:hunter2@127.0.0.1:1/0?ttl=5&password=hunter2#hunter2"_s);
    session.open(u"rediss://me:hunter2@127.0.0.1:1/0?ttl=5"_s);
    session.open(u"https://me:hunter2@example.org"_s);
    session.openLive(target(u"operator-7"_s));
    QCOMPARE(session.recents(),
             (QStringList{u"rediss://127.0.0.1:1/0?ttl=5"_s, u"redis://127.0.0.1:1/0?ttl=5"_s,
                          m_folder->path()}));
    QCOMPARE(changed.count(), 3);
    // The latest first, each once.
    session.close(session.sources().constFirst());
    session.open(m_folder->path());
    QCOMPARE(session.recents().constFirst(), m_folder->path());
    QCOMPARE(session.recents().size(), 3);
    for (int i = 0; i < 20; ++i)
        session.open(u"/nowhere/%1"_s.arg(i));
    QCOMPARE(session.recents().size(), 10);
    QCOMPARE(session.recents().constFirst(), u"/nowhere/19"_s);

    Session other;
    other.setRecents({u"redis://:hunter2@h/0"_s, u"/a"_s, u"/a"_s, QString()});
    QCOMPARE(other.recents(), (QStringList{u"redis://h/0"_s, u"/a"_s}));
}

void tst_Session::takesBackOnlyWhatWasForgotten()
{
    Session session;
    session.setRecents({u"/a"_s, u"/b"_s, u"/c"_s});
    session.forgetRecent(u"/b"_s);
    QCOMPARE(session.recents(), (QStringList{u"/a"_s, u"/c"_s}));
    session.open(u"/nowhere/at/all"_s);

    session.undoStack()->undo();
    QCOMPARE(session.recents(), (QStringList{u"/nowhere/at/all"_s, u"/b"_s, u"/a"_s, u"/c"_s}));
    session.open(u"/nowhere/else"_s);
    session.undoStack()->redo();

    QCOMPARE(session.recents(),
             (QStringList{u"/nowhere/else"_s, u"/nowhere/at/all"_s, u"/a"_s, u"/c"_s}));
    for (int i = 0; i < 20; ++i)
        session.open(u"/nowhere/%1"_s.arg(i));
    session.undoStack()->undo();
    QCOMPARE(session.recents().size(), 10);
    QVERIFY(session.recents().contains(u"/b"_s));
}

void tst_Session::doesNotTakeBackWhatWasOpenedAgain()
{
    Session session;
    session.setRecents({u"/a"_s, u"/nowhere/b"_s});
    session.forgetRecent(u"/nowhere/b"_s);
    session.open(u"/nowhere/b"_s);

    session.undoStack()->undo();

    QCOMPARE(session.recents(), (QStringList{u"/nowhere/b"_s, u"/a"_s}));
}

void tst_Session::writesDownWhatChanged()
{
    Session session;
    Source *live = session.openLive(target(u"operator-7"_s));
    QTRY_VERIFY(live->persons().first().reading);
    QSignalSpy appended(session.events(), &EventLog::appended);
    m_application->server().setAnswer(Answer::json(
        v2Answer({{.key = u"on"_s, .value = false}, {.key = u"fresh"_s, .value = u"x"_s}})));
    session.refetchAll();
    QTRY_COMPARE(live->persons().first().reading->flags.size(), 2);
    QTRY_VERIFY(live->persons().first().reading->find(u"fresh"_s));

    QList<Event> changes;
    for (const Event &event : session.events()->all()) {
        if (event.lane == Event::Lane::Changes)
            changes.append(event);
    }
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).key, u"fresh"_s);
    QVERIFY(changes.at(0).before.isUndefined());
    QCOMPARE(changes.at(0).after, QJsonValue(u"x"_s));
    QCOMPARE(changes.at(1).key, u"layout"_s);
    QVERIFY(changes.at(1).after.isUndefined());
    QCOMPARE(changes.at(2).key, u"on"_s);
    QCOMPARE(changes.at(2).before, QJsonValue(true));
    QCOMPARE(changes.at(2).after, QJsonValue(false));
    QCOMPARE(changes.at(2).person, u"operator-7"_s);
    QCOMPARE(changes.at(2).source, live->title());
    QVERIFY(!changes.at(2).text.isEmpty());

    int requests = 0;
    for (const Event &event : session.events()->all()) {
        if (event.lane == Event::Lane::Requests) {
            ++requests;
            QVERIFY(session.requests()->find(event.request));
            QVERIFY(!event.isBad);
        }
    }
    QCOMPARE(requests, 2);
}

void tst_Session::writesDownWhatBroke()
{
    Session session;
    QSignalSpy noticed(&session, &Session::noticed);
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    session.setFocus(firstOf(cache));
    QTRY_VERIFY(session.focus().person()->reading);
    QCOMPARE(noticed.count(), 0);
    const auto isTold = [&](const QString &text) {
        const QList<Event> &all = session.events()->all();
        return std::any_of(all.cbegin(), all.cend(), [&](const Event &event) {
            return event.lane == Event::Lane::States && event.isBad && event.text.contains(text);
        });
    };
    m_folder->write(m_folder->file(), "damaged");
    QTRY_VERIFY(isTold(u"damaged"_s));
    QVERIFY(QDir().rename(m_folder->path(), m_folder->path() + "-away"_L1));
    QTRY_VERIFY(isTold(u"not reachable"_s));
    QCOMPARE(noticed.count(), 1);
    QVERIFY(QDir().rename(m_folder->path() + "-away"_L1, m_folder->path()));
    QTRY_COMPARE(noticed.count(), 2);
}

void tst_Session::endsInTheMidstOfThings()
{
    m_application->server().setAnswer(Answer::json(v2Answer({})).held());
    auto session = std::make_unique<Session>();
    session->open(m_folder->path());
    Source *gone = session->open(m_folder->url() + "?ttl=1"_L1);
    session->openLive(target(u"operator-7"_s));
    QVERIFY(m_application->server().waitForRequests(2));
    session->close(gone);
    session.reset();
    QTRY_COMPARE(m_application->server().inFlight(), 0);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
