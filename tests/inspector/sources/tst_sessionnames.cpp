// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/session.h"
#include "models/sources/cachesource.h"

#include "application.h"
#include "cachefolder.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! Who is who, as far as anybody said.
class tst_SessionNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesCachedPersons();
    void namesThoseWhoComeLater();
    void namesNobodyByAnotherToken();
    void namesByAskingThem();
    void labelsByHand();

private:
    [[nodiscard]] QString labelOf(const Source &source, const QString &id) const;

    std::unique_ptr<CacheFolder> m_folder;
    std::unique_ptr<Application> m_application;
};

void tst_SessionNames::init()
{
    m_folder = std::make_unique<CacheFolder>();
    m_application = std::make_unique<Application>(QUrl(m_folder->url()));
    m_application->remember(u"operator-7"_s);
}

QString tst_SessionNames::labelOf(const Source &source, const QString &id) const
{
    const CachedPerson name =
        CacheBrowser::nameOf(m_application->host(), Application::token(), {.distinctId = id});
    const Person *person = source.person(CacheSource::idOf(name));
    return person ? person->label : u"not there"_s;
}

void tst_SessionNames::namesCachedPersons()
{
    Session session;
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    QSignalSpy changed(cache, &Source::personChanged);
    QCOMPARE(
        session.name(m_application->host(), Application::token(), {.distinctId = u"operator-7"_s}),
        1);
    QCOMPARE(labelOf(*cache, u"operator-7"_s), u"operator-7"_s);
    QCOMPARE(changed.count(), 1);
    session.undoStack()->undo();
    QCOMPARE(labelOf(*cache, u"operator-7"_s), QString());
    session.undoStack()->redo();
    QCOMPARE(labelOf(*cache, u"operator-7"_s), u"operator-7"_s);
    // Said twice is said once.
    session.name(m_application->host(), Application::token(), {.distinctId = u"operator-7"_s});
    QCOMPARE(session.undoStack()->count(), 1);
}

void tst_SessionNames::namesThoseWhoComeLater()
{
    Session session;
    QCOMPARE(session.name(m_application->host(), Application::token(), {.distinctId = u"eve"_s}),
             0);
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    m_application->remember(u"eve"_s);
    QTRY_COMPARE(labelOf(*cache, u"eve"_s), u"eve"_s);
    QCOMPARE(labelOf(*cache, u"operator-7"_s), QString());
}

void tst_SessionNames::namesNobodyByAnotherToken()
{
    Session session;
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    QCOMPARE(session.name(m_application->host(), u"phc_other"_s, {.distinctId = u"operator-7"_s}),
             0);
    QCOMPARE(labelOf(*cache, u"operator-7"_s), QString());
}

void tst_SessionNames::namesByAskingThem()
{
    Session session;
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    Source *live = session.openLive({.host = m_application->host(), .token = Application::token()});
    session.ask(live, {.distinctId = u"operator-7"_s});
    QCOMPARE(labelOf(*cache, u"operator-7"_s), u"operator-7"_s);
    // And those who list later.
    Source *again = session.open(m_folder->url() + "?ttl=60"_L1);
    QTRY_COMPARE(labelOf(*again, u"operator-7"_s), u"operator-7"_s);
}

void tst_SessionNames::labelsByHand()
{
    Session session;
    Source *cache = session.open(m_folder->path());
    QTRY_COMPARE(cache->persons().size(), 1);
    const Session::Focus person{cache, cache->persons().first().id};
    session.setLabel(person, u"the night shift"_s);
    QCOMPARE(person.person()->label, u"the night shift"_s);
    QCOMPARE(person.person()->title(), u"the night shift"_s);
    // Beats what is learned.
    Source *live = session.openLive({.host = m_application->host(), .token = Application::token()});
    session.ask(live, {.distinctId = u"operator-7"_s});
    QCOMPARE(person.person()->label, u"the night shift"_s);
    session.setLabel(person, u"the day shift"_s);
    session.undoStack()->undo();
    QCOMPARE(person.person()->label, u"the night shift"_s);
    QSignalSpy listed(cache, &Source::personsChanged);
    cache->refresh();
    QTRY_VERIFY(listed.count() > 0);
    QCOMPARE(person.person()->label, u"the night shift"_s);
}

QTEST_GUILESS_MAIN(tst_SessionNames)
#include "tst_sessionnames.moc"
