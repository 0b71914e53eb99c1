// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagclient.h>

#include "cachefolder.h"
#include "halyardprocess.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! What must not happen when somebody looks, and what is said where there is nothing to see.
class tst_CacheLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void leavesNoTrace_data();
    void leavesNoTrace();
    void waitsForNoLock();
    void disturbsNobody();
    void createsNothing();
    void saysWhatIsNotACache_data();
    void saysWhatIsNotACache();
    void whoAsksIsToldAsWell_data();
    void whoAsksIsToldAsWell();
    void explainsMisuse_data();
    void explainsMisuse();
    void takesTheUrlFromTheEnvironment();
    void endsInTime();
    void endsInTimeWhateverLiesThere();
    void explainsItself();

private:
    [[nodiscard]] CommandResult cache(const QStringList &words) const;
    [[nodiscard]] ClientOptions options() const;
    void remember(const QString &id) const;

    FakeServer m_server;
    std::unique_ptr<CacheFolder> m_folder;
};

void tst_CacheLooks::init()
{
    m_server.setAnswer(Answer::json(v2Answer({{.key = u"on"_s}})));
    m_folder = std::make_unique<CacheFolder>();
}

CommandResult tst_CacheLooks::cache(const QStringList &words) const
{
    return runHalyard(QStringList{u"cache"_s} + words, commandEnvironment(m_server.url()));
}

ClientOptions tst_CacheLooks::options() const
{
    ClientOptions options;
    options.host = m_server.url();
    options.projectToken = u"phc_secret_token"_s;
    options.fallbackCache = QUrl(m_folder->url());
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    return options;
}

void tst_CacheLooks::remember(const QString &id) const
{
    FlagClient client(options());
    client.identify(id);
    const auto ready = client.reload();
    QTRY_VERIFY(ready.isFinished());
}

void tst_CacheLooks::leavesNoTrace_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("ls") << QStringList{u"ls"_s};
    QTest::newRow("show") << QStringList{u"show"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("dry run") << QStringList{u"purge"_s, u"--all"_s, u"--dry-run"_s};
}

void tst_CacheLooks::leavesNoTrace()
{
    QFETCH(const QStringList, words);
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    const QString other(32, u'0');
    m_folder->write(other + u'-' + other + ".json"_L1, "damaged");
    m_folder->write(u".halyard-0123456789abcdef.tmp"_s, "left over");
    const QStringList before = m_folder->traces();
    QVERIFY(before.size() >= 5);

    for (const QStringList &more : {QStringList(), QStringList{u"--as"_s, u"operator-7"_s}}) {
        if (more.isEmpty() || !words.contains(u"--all"_s))
            QVERIFY(cache(words + QStringList{m_folder->url()} + more).status < 3);
    }

    QCOMPARE(m_folder->traces(), before);
    QCOMPARE(QDir(m_folder->home()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"flags"_s});
}

void tst_CacheLooks::waitsForNoLock()
{
    remember(u"operator-7"_s);
    QList<int> locks;
    for (const QString &name : {u"lock"_s, u"queue"_s, u"evict"_s}) {
        const QByteArray path = QFile::encodeName(m_folder->path(name));
        locks.append(open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QCOMPARE(flock(locks.last(), LOCK_EX | LOCK_NB), 0);
    }
    const CommandResult result = cache({u"verify"_s, m_folder->url(), u"--timeout"_s, u"2s"_s});
    QCOMPARE(result.status, 0);
    for (const int lock : locks)
        close(lock);
}

void tst_CacheLooks::disturbsNobody()
{
    remember(u"somebody"_s);
    const auto one = std::make_unique<FlagClient>(options());
    const auto other = std::make_unique<FlagClient>(options());
    one->identify(u"operator-7"_s);
    other->identify(u"eve"_s);
    for (int round = 1; round <= 5; ++round) {
        m_server.setAnswer(Answer::json(
            v2Answer({{.key = u"round"_s, .value = QString::number(round), .version = round}})));
        const auto looking = startHalyard({u"cache"_s, u"verify"_s, m_folder->url()},
                                          commandEnvironment(m_server.url()));
        const QList<QFuture<LoadOutcome>> loads{one->reload(), other->reload()};
        QTRY_VERIFY(loads.at(0).isFinished() && loads.at(1).isFinished());
        QTRY_COMPARE(looking->state(), QProcess::NotRunning);
        QCOMPARE(looking->exitCode(), 0);
        QCOMPARE(one->variant("round"), QString::number(round));
        QCOMPARE(one->cacheStatus().state, CacheStatus::State::Ready);
        QCOMPARE(other->cacheStatus().state, CacheStatus::State::Ready);
    }
    // Changes are gathered for a moment before they are written.
    const auto kept = [this](const QString &id) {
        return cache({u"show"_s, m_folder->url(), u"--json"_s, u"--as"_s, id})
            .flag(u"round"_s)
            .value("value"_L1)
            .toString();
    };
    QTRY_COMPARE(kept(u"operator-7"_s), u"5"_s);
    QTRY_COMPARE(kept(u"eve"_s), u"5"_s);
}

void tst_CacheLooks::createsNothing()
{
    for (const QString &command : {u"ls"_s, u"show"_s, u"verify"_s, u"export"_s}) {
        const CommandResult result = cache({command, m_folder->url()});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.contains(QString("there is no folder "_L1 + m_folder->path()).toUtf8()),
                 result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
    }
    QCOMPARE(cache({u"purge"_s, m_folder->url(), u"--all"_s}).status, 3);
    QVERIFY(QDir(m_folder->home()).isEmpty());
}

void tst_CacheLooks::saysWhatIsNotACache_data()
{
    QTest::addColumn<std::function<void(const CacheFolder &)>>("make");
    QTest::addColumn<QByteArray>("expected");
    using Make = std::function<void(const CacheFolder &)>;

    QTest::newRow("a file") << Make([](const CacheFolder &folder) { folder.write({}, "file"); })
                            << "flags"_ba;
    QTest::newRow("a link") << Make([](const CacheFolder &folder) {
        QFile::link(u"/tmp"_s, folder.path());
    }) << "A link, not a folder"_ba;
    QTest::newRow("open to all") << Make([](const CacheFolder &folder) {
        folder.make();
        chmod(QFile::encodeName(folder.path()).constData(), 0777);
    }) << "Others can write there"_ba;
}

void tst_CacheLooks::saysWhatIsNotACache()
{
    QFETCH(const std::function<void(const CacheFolder &)>, make);
    QFETCH(const QByteArray, expected);
    make(*m_folder);
    const CommandResult result = cache({u"ls"_s, m_folder->url()});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains(expected), result.err.constData());
    QCOMPARE(result.out, ""_ba);
    const CommandResult json = cache({u"ls"_s, m_folder->url(), u"--json"_s});
    QCOMPARE(json.status, 3);
    QVERIFY(json.json().contains("cache"_L1));
}

void tst_CacheLooks::whoAsksIsToldAsWell_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("putInTheWay");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QByteArray>("expected");
    using Put = std::function<void(const QString &)>;
    const Put pipe = [](const QString &path) {
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    };
    const Put endless = [](const QString &path) { QVERIFY(QFile::link(u"/dev/zero"_s, path)); };

    QTest::newRow("a pipe for a folder") << pipe << true << ": Not a directory."_ba;
    QTest::newRow("a pipe for a record") << pipe << false << ": Not a regular file."_ba;
    QTest::newRow("a link for a record") << endless << false << ": Not a regular file."_ba;
}

void tst_CacheLooks::whoAsksIsToldAsWell()
{
    QFETCH(const std::function<void(const QString &)>, putInTheWay);
    QFETCH(const bool, isWhole);
    QFETCH(const QByteArray, expected);
    remember(u"operator-7"_s);
    const QString place = m_folder->path(isWhole ? QString() : m_folder->file());
    QVERIFY(isWhole ? QDir(place).removeRecursively() : QFile::remove(place));
    putInTheWay(place);

    const QStringList words{u"get"_s,        u"on"_s,      u"--as"_s,
                            u"operator-7"_s, u"--cache"_s, m_folder->url()};
    const CommandResult result = runHalyard(words, commandEnvironment(m_server.url()));

    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains(QByteArray(QFile::encodeName(place) + expected)),
             result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void tst_CacheLooks::explainsMisuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("nothing", u""_s, u"ls, show, verify, purge or export"_s);
    row("no action", u"look|file:///x"_s, u"there is no 'cache look'"_s);
    row("no URL", u"ls"_s, u"needs the URL of a cache"_s);
    row("a path", u"ls|/var/lib/x"_s, u"file:///path/to/folder"_s);
    row("unknown option", u"ls|file:///x?siz=1"_s, u"the URL, at character 11: "_s);
    row("unknown scheme", u"ls|ftp://x"_s, u"there are memory:, file:, settings:"_s);
    row("memory", u"ls|memory:"_s, u"only its own process can see"_s);
    row("whose settings", u"ls|settings:"_s, u"settings:///?org="_s);
    row("password", u"ls|redis://me:hunter2@example.org/0"_s, u"in the clear"_s);
    row("password behind ?", u"ls|redis://h/0?password=hunter2"_s, u"has no option"_s);
    row("person for ls", u"ls|file:///x|abcd"_s, u"ls takes no person"_s);
    row("id for a name", u"show|file:///x|eve@example.org"_s, u"an id is given by --as"_s);
    row("short name", u"show|file:///x|abc"_s, u"is no name of a person"_s);
    row("two persons", u"show|file:///x|abcd|abce"_s, u"one person at a time"_s);
    row("name and id", u"show|file:///x|abcd|--as|eve"_s, u"not both"_s);
    row("group of nobody", u"show|file:///x|--group|a=b"_s, u"--group needs --as"_s);
    row("no token", u"show|file:///x|--as|eve|--token|"_s, u"set HALYARD_TOKEN"_s);
    row("nobody", u"show|file:///x|--as|null"_s, u"names nobody in particular"_s);
    row("purge what", u"purge|file:///x"_s, u"purge what?"_s);
    row("purge too much", u"purge|file:///x|--all|--gone"_s, u"purge takes one of"_s);
    row("ls all", u"ls|file:///x|--all"_s, u"--all is for cache purge only"_s);
    row("dry show", u"show|file:///x|--dry-run"_s, u"--dry-run is for cache purge only"_s);
    row("offline", u"ls|file:///x|--offline"_s, u"--offline is not for cache"_s);
    row("watching", u"ls|file:///x|--count|1"_s, u"--count is for watch only"_s);
}

void tst_CacheLooks::explainsMisuse()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const CommandResult result = cache(line.isEmpty() ? QStringList() : line.split('|'_L1));
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(expected.toUtf8()), result.err.constData());
    QVERIFY2(result.err.contains("Try 'halyard help cache'."), result.err.constData());
    QVERIFY2(!result.err.contains("hunter2"), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void tst_CacheLooks::takesTheUrlFromTheEnvironment()
{
    remember(u"operator-7"_s);
    QProcessEnvironment environment = commandEnvironment(m_server.url());
    environment.insert(u"HALYARD_CACHE"_s, m_folder->url());
    QCOMPARE(runHalyard({u"cache"_s, u"verify"_s}, environment).status, 0);
    // What is typed counts.
    QCOMPARE(runHalyard({u"cache"_s, u"verify"_s, u"file:///nowhere/at/all"_s}, environment).status,
             3);
    environment.insert(u"HALYARD_CACHE"_s, u"file:///x?ttl=hunter2"_s);
    const CommandResult result = runHalyard({u"cache"_s, u"verify"_s}, environment);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith("halyard: HALYARD_CACHE, at character 11: "),
             result.err.constData());
}

void tst_CacheLooks::endsInTime()
{
    // Whether this build knows such caches or not: nobody answers there.
    const CommandResult result =
        cache({u"ls"_s, u"redis://127.0.0.1:1/0"_s, u"--timeout"_s, u"1s"_s});
    QCOMPARE(result.status, 3);
    QVERIFY(result.took < std::chrono::seconds{10});
    QVERIFY2(result.err.startsWith("halyard: redis://127.0.0.1:1/0: "), result.err.constData());
}

void tst_CacheLooks::endsInTimeWhateverLiesThere()
{
    m_folder->make();
    const QString name = "%1-%2.json"_L1.arg(QString(32, 'a'_L1));
    for (int i = 0; i < 5000; ++i)
        m_folder->write(name.arg(i, 32, 16, '0'_L1), "{}");
    const CommandResult result = cache({u"ls"_s, m_folder->url(), u"--timeout"_s, u"1ms"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("no whole answer in time"), result.err.constData());
}

void tst_CacheLooks::explainsItself()
{
    const CommandResult result = runHalyard({u"help"_s, u"cache"_s}, {});
    QCOMPARE(result.status, 0);
    for (const char *word :
         {"ls", "show", "verify", "purge", "export", "--dry-run", "HALYARD_CACHE"})
        QVERIFY2(result.out.contains(word), word);
    for (const QByteArray &line : result.out.split('\n'))
        QVERIFY2(line.size() <= 100, line.constData());
}

QTEST_GUILESS_MAIN(tst_CacheLooks)
#include "tst_cachelooks.moc"
