// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachefolder.h"
#include "halyardprocess.h"

#include "support/builders.h"
#include "support/fakeserver.h"

#include <Halyard/cachebrowser.h>
#include <Halyard/flagclient.h>

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Test;

//! Runs the real program, where there is no display.
class tst_Headless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportsTheOnlyPerson();
    void comparesWhatItExported();
    void putsNoFileInThePlaceOfAPipe();
    void exportsBesideTheServer();
    void exportsToAFile();
    void exportsWhatIsWanted();
    void findsPersonsByNames();
    void refusesToChoose();
    void sameIsZero();
    void differentIsOne();
    void differentPersonsAreOne();
    void tellsWhoChangedSinceTheBase();
    void comparesTheWantedOnly();
    void leavesOutWhomNobodyRead();
    void comparesNothingUnread();
    void saysWhoWasNotRead_data();
    void saysWhoWasNotRead();
    void takesTheSideThatWasRead();
    void failsInOneLine_data();
    void failsInOneLine();
    void endsInTime();
    void leavesNoTrace();
    void keepsSecrets();
    void needsNoDisplayToHelp();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;
    void remember(const CacheFolder &folder, const QString &id) const;
    void answerWith(bool isOn);
    //! A file with a snapshot of \a persons.
    [[nodiscard]] QString snapshot(const QString &name, const QList<QJsonObject> &persons) const;

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<CacheFolder> m_folder;
    std::unique_ptr<CacheFolder> m_other;
};

void tst_Headless::init()
{
    m_server = std::make_unique<FakeServer>();
    answerWith(true);
    m_folder = std::make_unique<CacheFolder>();
    m_other = std::make_unique<CacheFolder>();
}

void tst_Headless::answerWith(bool isOn)
{
    m_server->setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s, .value = isOn, .id = 7, .version = 3},
                               {.key = u"off"_s, .value = false},
                               {.key = u"layout"_s, .value = u"compact"_s}})));
}

QProcessEnvironment tst_Headless::environment() const
{
    QProcessEnvironment environment = commandEnvironment(m_server->url());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->home());
    return environment;
}

CommandResult tst_Headless::run(const QStringList &arguments) const
{
    return runHalyard(arguments, environment());
}

void tst_Headless::remember(const CacheFolder &folder, const QString &id) const
{
    ClientOptions options;
    options.host = m_server->url();
    options.projectToken = u"phc_secret_token"_s;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.preload = ClientOptions::Preload::WhenAsked;
    options.fallbackCache = QUrl(folder.url());
    FlagClient client(options);
    client.identify(id);
    const auto reload = client.reload();
    QTRY_VERIFY(reload.isFinished());
}

void tst_Headless::exportsTheOnlyPerson()
{
    remember(*m_folder, u"ann"_s);
    const CommandResult result = run({m_folder->url(), u"--export"_s, u"-"_s});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonArray flags = result.json().value(u"flags"_s).toArray();
    QCOMPARE(flags.size(), 3);
    QCOMPARE(flags.at(2).toObject().value(u"key"_s).toString(), u"on"_s);
    QCOMPARE(flags.at(2).toObject().value(u"source"_s).toString(), u"cached"_s);
    QCOMPARE(run({m_folder->path(), u"--export"_s, u"-"_s}).status, 0);
}

void tst_Headless::comparesWhatItExported()
{
    const QString before = m_folder->home() + u"/before.json"_s;
    const QString after = m_folder->home() + u"/after.json"_s;
    const QStringList ask{u"--live"_s, m_server->url().toString(), u"--as"_s, u"ann"_s};
    QCOMPARE(run(ask + QStringList{u"--export"_s, before}).status, 0);
    answerWith(false);
    QCOMPARE(run(ask + QStringList{u"--export"_s, after}).status, 0);

    QCOMPARE(run({u"--compare"_s, before, before}).status, 0);
    const CommandResult result = run({u"--compare"_s, before, after, u"--format"_s, u"json"_s});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("\"on\""), result.out.constData());
}

void tst_Headless::putsNoFileInThePlaceOfAPipe()
{
    remember(*m_folder, u"ann"_s);
    const QString pipe = m_folder->home() + u"/pipe"_s;
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);

    const CommandResult result = run({m_folder->url(), u"--export"_s, pipe});

    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("a pipe"), result.err.constData());
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

void tst_Headless::exportsBesideTheServer()
{
    remember(*m_folder, u"ann"_s);
    answerWith(false);
    const CommandResult result = run(
        {m_folder->url(), u"--as"_s, u"ann"_s, u"--export"_s, u"-"_s, u"--filter"_s, u"diff"_s});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonArray flags = result.json().value(u"flags"_s).toArray();
    QCOMPARE(flags.size(), 1);
    const QJsonObject on = flags.at(0).toObject();
    QCOMPARE(on.value(u"cached"_s), QJsonValue(QJsonObject{{u"value"_s, true}}));
    QCOMPARE(on.value(u"live"_s), QJsonValue(QJsonObject{{u"value"_s, false}}));
}

void tst_Headless::exportsToAFile()
{
    remember(*m_folder, u"ann"_s);
    const QString file = m_other->home() + u"/flags.csv"_s;
    const CommandResult result = run({m_folder->url(), u"--export"_s, file});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("key,value,source,"));
}

void tst_Headless::exportsWhatIsWanted()
{
    remember(*m_folder, u"ann"_s);
    const QStringList options{m_folder->url(), u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s};
    QCOMPARE(run(options + QStringList{u"--flag"_s, u"off"_s}).out.count('\n'), 2);
    QCOMPARE(run(options + QStringList{u"--filter"_s, u"value:false"_s}).out.count('\n'), 2);
    QCOMPARE(run(options + QStringList{u"--filter"_s, u"nothing"_s}).out.count('\n'), 1);
    QCOMPARE(run(options + QStringList{u"--flag"_s, u"nothing"_s}).status, 2);
}

void tst_Headless::findsPersonsByNames()
{
    remember(*m_folder, u"ann"_s);
    const CachedPerson ann =
        CacheBrowser::nameOf(m_server->url(), u"phc_secret_token"_s, {.distinctId = u"ann"_s});
    remember(*m_folder, u"bob"_s);
    const QStringList options{m_folder->url(), u"--export"_s, u"-"_s, u"--identity"_s};
    QCOMPARE(run(options + QStringList{ann.name}).status, 0);
    QCOMPARE(run(options + QStringList{ann.name.left(12)}).status, 0);
    QCOMPARE(run(options + QStringList{u"ann"_s}).status, 0);
    QCOMPARE(run(options + QStringList{u"zz"_s}).status, 2);
}

void tst_Headless::refusesToChoose()
{
    remember(*m_folder, u"ann"_s);
    remember(*m_folder, u"bob"_s);
    const CommandResult result = run({m_folder->url(), u"--export"_s, u"-"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("choose one by --identity"), result.err.constData());
}

void tst_Headless::sameIsZero()
{
    remember(*m_folder, u"ann"_s);
    remember(*m_other, u"ann"_s);
    const CommandResult result = run({u"--compare"_s, m_folder->url(), m_other->url()});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
}

void tst_Headless::differentIsOne()
{
    remember(*m_folder, u"ann"_s);
    answerWith(false);
    remember(*m_other, u"bob"_s);
    const CommandResult result = run({u"--compare"_s, m_folder->url(), m_other->url()});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("| on | value reason | true | false |"), result.out.constData());
}

void tst_Headless::differentPersonsAreOne()
{
    remember(*m_folder, u"ann"_s);
    remember(*m_other, u"ann"_s);
    remember(*m_other, u"bob"_s);
    const QStringList places{u"--compare"_s, m_folder->url(), m_other->url()};
    const CommandResult result = run(places);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("person\\_added"), result.out.constData());
    QCOMPARE(run(places + QStringList{u"--as"_s, u"ann"_s}).status, 0);
    QCOMPARE(run(places + QStringList{u"--as"_s, u"bob"_s}).status, 2);

    const QJsonObject json = run(places + QStringList{u"--format"_s, u"json"_s}).json();
    QCOMPARE(json.value("persons"_L1).toInt(), 1);
    QCOMPARE(json.value("persons_only_left"_L1).toArray().size(), 0);
    QCOMPARE(json.value("persons_only_right"_L1).toArray().size(), 1);
}

void tst_Headless::tellsWhoChangedSinceTheBase()
{
    CacheFolder base;
    remember(base, u"ann"_s);
    remember(*m_folder, u"ann"_s);
    const QStringList line{u"--compare"_s, m_folder->url(), m_other->url(), u"--base"_s,
                           base.url(),     u"--format"_s,   u"json"_s};
    remember(*m_other, u"ann"_s);
    QCOMPARE(run(line).status, 0);
    answerWith(false);
    remember(*m_other, u"ann"_s);

    const CommandResult result = run(line);

    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 1);
    const QJsonArray changes = result.json().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().toObject().value("key"_L1).toString(), u"on"_s);
    QCOMPARE(changes.first().toObject().value("changed"_L1).toString(), u"only_right"_s);
    QCOMPARE(run(line + QStringList{u"--flag"_s, u"layout"_s}).status, 0);
    remember(base, u"bob"_s);
    QCOMPARE(run(line).status, 2);
}

void tst_Headless::comparesTheWantedOnly()
{
    remember(*m_folder, u"ann"_s);
    answerWith(false);
    remember(*m_other, u"ann"_s);
    const QStringList places{u"--compare"_s, m_folder->url(), m_other->url()};
    QCOMPARE(run(places + QStringList{u"--flag"_s, u"layout"_s}).status, 0);
    QCOMPARE(run(places + QStringList{u"--filter"_s, u"-on"_s}).status, 0);
    QCOMPARE(run(places + QStringList{u"--flag"_s, u"on"_s}).status, 1);
}

namespace {

//! Somebody whom nobody looked at before the snapshot was made.
QJsonObject unread(const QString &id)
{
    return {{u"id"_s, id}, {u"scope"_s, u"scope"_s}, {u"name"_s, QString("name-of-"_L1 + id)}};
}

QJsonObject read(const QString &id, bool isOn, const QString &state = u"fresh"_s)
{
    QJsonObject person = unread(id);
    const QJsonObject flag{{u"value"_s, isOn}};
    person.insert(u"reading"_s,
                  QJsonObject{{u"state"_s, state}, {u"flags"_s, QJsonObject{{u"on"_s, flag}}}});
    return person;
}

} // namespace

QString tst_Headless::snapshot(const QString &name, const QList<QJsonObject> &persons) const
{
    QJsonArray all;
    for (const QJsonObject &person : persons)
        all.append(person);
    const QJsonObject section{{u"kind"_s, u"cache"_s}, {u"persons"_s, all}};
    const QJsonObject document{{u"format"_s, u"halyard-snapshot"_s},
                               {u"version"_s, 1},
                               {u"sources"_s, QJsonArray{section}}};
    QFile file(m_folder->home() + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0
        ? file.fileName()
        : QString();
}

void tst_Headless::leavesOutWhomNobodyRead()
{
    const QString before =
        snapshot(u"before"_s, {read(u"ann"_s, true), unread(u"bob"_s), unread(u"cleo"_s)});
    const QString after =
        snapshot(u"after"_s, {read(u"ann"_s, true), read(u"bob"_s, true), unread(u"cleo"_s)});
    const QString changed =
        snapshot(u"changed"_s, {read(u"ann"_s, false), unread(u"bob"_s), read(u"dora"_s, true)});

    const CommandResult same = run({u"--compare"_s, before, after, u"--format"_s, u"json"_s});
    QCOMPARE(same.status, 0);
    QCOMPARE(same.json().value("persons"_L1).toInt(), 1);
    QVERIFY2(same.err.contains("not read when the snapshot was made"), same.err.constData());
    QVERIFY2(same.err.contains("name-of-bob") && same.err.contains("name-of-cleo")
                 && !same.err.contains("name-of-ann"),
             same.err.constData());
    QCOMPARE(same.err.count('\n'), 1);

    const CommandResult other = run({u"--compare"_s, before, changed, u"--format"_s, u"json"_s});
    QCOMPARE(other.status, 1);
    QCOMPARE(other.json().value("persons"_L1).toInt(), 1);
    QCOMPARE(other.json().value("persons_only_left"_L1).toArray().size(), 0);
    QCOMPARE(other.json().value("persons_only_right"_L1).toArray(), QJsonArray{u"name-of-dora"_s});
}

void tst_Headless::comparesNothingUnread()
{
    const QString before = snapshot(u"before"_s, {unread(u"ann"_s), unread(u"bob"_s)});
    const CommandResult result = run({u"--compare"_s, before, before});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("not read when the snapshot was made"), result.err.constData());
}

void tst_Headless::saysWhoWasNotRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("export") << u"BEFORE|--export|-|--identity|name-of-bob"_s;
    QTest::newRow("compare") << u"--compare|BEFORE|BEFORE|--identity|name-of-bob"_s;
    QTest::newRow("the only one") << u"--compare|ALONE|ALONE"_s;
    QTest::newRow("base") << u"--compare|READ|READ|--base|ALONE"_s;
}

void tst_Headless::saysWhoWasNotRead()
{
    QFETCH(QString, words);
    words.replace(u"BEFORE"_s, snapshot(u"b"_s, {read(u"ann"_s, true), unread(u"bob"_s)}))
        .replace(u"ALONE"_s, snapshot(u"a"_s, {unread(u"bob"_s)}))
        .replace(u"READ"_s, snapshot(u"r"_s, {read(u"bob"_s, true)}));
    const CommandResult result = run(words.split(u'|'));
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.endsWith("name-of-bob: was not read when the snapshot was made\n"),
             result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void tst_Headless::takesTheSideThatWasRead()
{
    QJsonObject live = read(u"live"_s, true, u"live"_s);
    live.insert(u"name"_s, u"name-of-ann"_s);
    const QString place = snapshot(u"both"_s, {live, unread(u"ann"_s)});
    const CommandResult exported = run({place, u"--export"_s, u"-"_s});
    QCOMPARE(exported.err, QByteArray());
    QCOMPARE(exported.status, 0);
    QCOMPARE(exported.json().value("flags"_L1).toArray().size(), 1);
    QCOMPARE(run({u"--compare"_s, place, place}).status, 0);
}

void tst_Headless::failsInOneLine_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("usage") << u"--nonsense"_s;
    QTest::newRow("bad filter") << u"FOLDER|--export|-|--filter|scr:x"_s;
    QTest::newRow("no such folder") << u"/nowhere/at/all|--export|-"_s;
    QTest::newRow("no such place") << u"gopher://x|--export|-"_s;
    QTest::newRow("no such host") << u"--export|-|--as|ann|--live|http://127.0.0.1:1"_s;
    QTest::newRow("no such file") << u"FOLDER|--export|/nowhere/at/all/x.json"_s;
    QTest::newRow("nobody there") << u"OTHER|--export|-"_s;
    QTest::newRow("one is missing") << u"--compare|FOLDER|/nowhere/at/all"_s;
}

void tst_Headless::failsInOneLine()
{
    QFETCH(QString, words);
    remember(*m_folder, u"ann"_s);
    m_other->make();
    words.replace(u"FOLDER"_s, m_folder->url()).replace(u"OTHER"_s, m_other->url());
    const CommandResult result = run(words.split(u'|'));
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("halyard-inspector: "), result.err.constData());
    QVERIFY2(result.err.count('\n') == 1 && result.err.size() > 30, result.err.constData());
}

void tst_Headless::endsInTime()
{
    m_server->setAnswer(Answer::json(v2Answer({})).held());
    const CommandResult result =
        run({u"--export"_s, u"-"_s, u"--as"_s, u"ann"_s, u"--timeout"_s, u"700ms"_s});
    QCOMPARE(result.status, 2);
    QVERIFY(result.took >= 600ms);
    QVERIFY(result.took < 8s);
    QVERIFY2(result.err.count('\n') == 1, result.err.constData());
}

void tst_Headless::leavesNoTrace()
{
    remember(*m_folder, u"ann"_s);
    const QStringList traces = m_folder->traces();
    QCOMPARE(run({m_folder->url(), u"--export"_s, u"-"_s}).status, 0);
    QCOMPARE(run({u"--compare"_s, m_folder->url(), m_folder->path()}).status, 0);
    QCOMPARE(m_folder->traces(), traces);
}

void tst_Headless::keepsSecrets()
{
    remember(*m_folder, u"ann"_s);
    QProcessEnvironment secret = environment();
    secret.insert(u"HALYARD_CACHE"_s, u"redis://user:hunter2@127.0.0.1:1/0?tls=1"_s);
    const CommandResult result =
        runHalyard({u"--export"_s, u"-"_s, u"--timeout"_s, u"2s"_s}, secret);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.contains("hunter2"));
    const CommandResult live = run({m_folder->url(), u"--as"_s, u"ann"_s, u"--export"_s, u"-"_s});
    QVERIFY(!live.out.contains("phc_secret") && !live.err.contains("phc_secret"));
}

void tst_Headless::needsNoDisplayToHelp()
{
    const CommandResult help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("--compare PLACE PLACE"));
    const CommandResult version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("halyard-inspector "));
}

QTEST_GUILESS_MAIN(tst_Headless)
#include "tst_headless.moc"
