// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "application.h"
#include "cachefolder.h"
#include "models/session.h"
#include "pages/personfinder.h"

#include <Halyard/cachebrowser.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! Whom --identity brings into the window.
class tst_PersonFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhoIsMeant_data();
    void findsWhoIsMeant();
    void choosesNobodySilently_data();
    void choosesNobodySilently();
    void findsIdsByTheProject();
    void anotherProjectIsSomebodyElse();
    void knowsSomebodyInTwoPlaces();
    void waitsForWhatIsNotThereYet();
    void startsWithThatPerson();

private:
    [[nodiscard]] QString snapshot(const QString &name, const QStringList &names) const;
    [[nodiscard]] LiveTarget project() const;
    //! As caches have it.
    [[nodiscard]] QString nameOf(const QString &id) const;
    //! What is said when nobody was found.
    [[nodiscard]] static QString look(Session &session, const Identity &identity);
    [[nodiscard]] static QString found(const Session &session);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CacheFolder> m_folder;
    std::unique_ptr<Application> m_application;
};

void tst_PersonFinder::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<CacheFolder>();
    m_application = std::make_unique<Application>(QUrl(m_folder->url()));
}

QString tst_PersonFinder::snapshot(const QString &name, const QStringList &names) const
{
    QJsonArray persons;
    for (const QString &one : names) {
        QJsonObject person{{u"scope"_s, u"s"_s}, {u"name"_s, one}};
        if (one == "9f3c77"_L1)
            person.insert(u"label"_s, u"operator-7"_s);
        persons.append(person);
    }
    const QJsonObject document{{u"format"_s, u"halyard-snapshot"_s},
                               {u"version"_s, 1},
                               {u"sources"_s, QJsonArray{QJsonObject{{u"persons"_s, persons}}}}};
    QFile file(m_home->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0
        ? file.fileName()
        : QString();
}

LiveTarget tst_PersonFinder::project() const
{
    return {.host = m_application->host(), .token = Application::token()};
}

QString tst_PersonFinder::nameOf(const QString &id) const
{
    return CacheBrowser::nameOf(m_application->host(), Application::token(), {.distinctId = id})
        .name;
}

QString tst_PersonFinder::look(Session &session, const Identity &identity)
{
    QPointer<PersonFinder> finder = new PersonFinder(session, identity, &session);
    QString said;
    connect(finder, &PersonFinder::failed, &session,
            [&said](const QString &words) { said += words; });
    finder->start();
    const auto isOver = [&finder, &said] { return finder.isNull() || !said.isEmpty(); };
    const bool hasEnded = QTest::qWaitFor(isOver);
    delete finder;
    return hasEnded ? said : u"it goes on looking"_s;
}

QString tst_PersonFinder::found(const Session &session)
{
    const Person *person = session.focus().person();
    return person ? person->name : QString();
}

void tst_PersonFinder::findsWhoIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the beginning") << u"9f3"_s << u"9f3c77"_s;
    QTest::newRow("the label") << u"operator-7"_s << u"9f3c77"_s;
    QTest::newRow("exactly, not how others begin") << u"ab"_s << u"ab"_s;
    QTest::newRow("in the second place") << u"cc01"_s << u"cc01"_s;
    QTest::newRow("the second place has it exactly") << u"abcd"_s << u"abcd"_s;
}

void tst_PersonFinder::findsWhoIsMeant()
{
    QFETCH(const QString, text);
    Session session;
    session.open(snapshot(u"one"_s, {u"abc"_s, u"ab"_s, u"abcde"_s, u"9f3c77"_s}));
    session.open(snapshot(u"two"_s, {u"cc01"_s, u"cc02"_s, u"abcd"_s}));

    QCOMPARE(look(session, Identity(text)), QString());

    QTEST(found(session), "expected");
}

void tst_PersonFinder::choosesNobodySilently_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << u"zz"_s << u"Nobody here is called zz."_s;
    QTest::newRow("two in one place") << u"cc0"_s << u"Several persons may be meant by cc0"_s;
    QTest::newRow("two in two places") << u"9f3"_s << u"Several persons may be meant by 9f3"_s;
}

void tst_PersonFinder::choosesNobodySilently()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    Session session;
    session.open(snapshot(u"one"_s, {u"abc"_s, u"9f3c77"_s}));
    session.open(snapshot(u"two"_s, {u"cc01"_s, u"cc02"_s, u"9f3d"_s}));

    const QString said = look(session, Identity(text));

    QVERIFY2(said.startsWith(expected), qPrintable(said));
    QCOMPARE(found(session), QString());
}

void tst_PersonFinder::findsIdsByTheProject()
{
    m_application->remember(u"anna"_s);
    m_application->remember(u"bert"_s);
    Session session;
    session.open(m_folder->url());
    QVERIFY(look(session, Identity(u"anna"_s)).contains("project token"_L1));
    QCOMPARE(found(session), QString());

    QCOMPARE(look(session, Identity(u"anna"_s, project())), QString());

    QCOMPARE(found(session), nameOf(u"anna"_s));
}

void tst_PersonFinder::anotherProjectIsSomebodyElse()
{
    m_application->remember(u"anna"_s);
    Session session;
    session.open(m_folder->url());
    LiveTarget other = project();
    other.token = u"phc_other"_s;

    QCOMPARE(look(session, Identity(u"anna"_s, other)), u"Nobody here is called anna."_s);

    QCOMPARE(found(session), QString());
}

void tst_PersonFinder::knowsSomebodyInTwoPlaces()
{
    Session session;
    const Source *first = session.open(snapshot(u"one"_s, {u"9f3c77"_s}));
    session.open(snapshot(u"two"_s, {u"9f3c77"_s}));

    QCOMPARE(look(session, Identity(u"9f3"_s)), QString());

    QCOMPARE(session.focus().source.data(), first);
}

void tst_PersonFinder::waitsForWhatIsNotThereYet()
{
    Session session;
    const Source *source = session.open(m_folder->url());
    auto *finder = new PersonFinder(session, Identity(u"anna"_s, project()), &session);
    QSignalSpy failed(finder, &PersonFinder::failed);
    finder->start();
    QTRY_COMPARE(source->status().state, Source::State::Offline);
    QCOMPARE(failed.count(), 1);

    m_application->remember(u"anna"_s);
    m_application->remember(u"bert"_s);

    QTRY_COMPARE_WITH_TIMEOUT(found(session), nameOf(u"anna"_s), 20'000);
    QCOMPARE(failed.count(), 1);
}

void tst_PersonFinder::startsWithThatPerson()
{
    m_application->remember(u"anna"_s);
    m_application->remember(u"bert"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HALYARD_TOKEN"_s, Application::token());
    environment.insert(u"HALYARD_HOST"_s, m_application->host().toString());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(HALYARD_PROGRAM), {m_folder->url(), u"--identity"_s, u"anna"_s});
    QVERIFY(process.waitForStarted());

    // There it writes down who is looked at.
    const auto inFocus = [this] {
        QFile file(m_home->filePath(u"Halyard/Inspector/session.json"_s));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QJsonObject state = QJsonDocument::fromJson(text).object();
        return state.value("focus"_L1).toObject().value("person"_L1).toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(inFocus().endsWith(u'-' + nameOf(u"anna"_s)), 20'000);
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(tst_PersonFinder)
#include "tst_personfinder.moc"
