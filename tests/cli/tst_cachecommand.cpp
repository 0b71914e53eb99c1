// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cacherecord.h>

#include "cachefolder.h"
#include "halyardprocess.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

QString nobodysFile()
{
    const QString name(32, u'0');
    return name + u'-' + name + ".json"_L1;
}

} // namespace

class tst_CacheCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsLeastUsedFirst();
    void namesWhoeverIsAskedFor();
    void listsAsJson();
    void listsNobody();
    void showsFlags();
    void showsAsGetDoes();
    void findsPersonsByTheirNames();
    void groupsAreAnotherPerson();
    void findsNobody();
    void seesWhatIsTooOld();
    void allIsGood();
    void findsProblems_data();
    void findsProblems();
    void leavesForeignFilesAlone();
    void purges_data();
    void purges();
    void purgesAPersonInWhateverGroups();
    void purgesNothingIfNotTold();
    void exportsAllAndOne();
    void exportIsABootstrap();
    void exportLeavesOutWhatIsDamaged();
    void looksIntoSettings();
    void keepsTerminalsSafe();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;
    [[nodiscard]] CommandResult cache(const QStringList &words,
                                      const QStringList &options = {}) const;
    void remember(const QString &id, const QStringList &options = {}) const;
    [[nodiscard]] QJsonArray persons(const QStringList &options = {}) const;
    [[nodiscard]] QString nameOf(const QString &id) const;

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<CacheFolder> m_folder;
};

void tst_CacheCommand::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s, .payload = u"[1]"_s, .id = 7, .version = 3},
                               {.key = u"off"_s, .value = false},
                               {.key = u"layout"_s, .value = u"compact"_s}})));
    m_folder = std::make_unique<CacheFolder>();
}

void tst_CacheCommand::cleanup()
{
    m_server.reset();
}

QProcessEnvironment tst_CacheCommand::environment() const
{
    QProcessEnvironment environment = commandEnvironment(m_server->url());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->home());
    environment.insert(u"HALYARD_CACHE"_s, m_folder->url());
    return environment;
}

CommandResult tst_CacheCommand::run(const QStringList &arguments) const
{
    CommandResult result = runHalyard(arguments, environment());
    if (result.out.contains("phc_secret") || result.err.contains("phc_secret"))
        QTest::qFail("the token was printed", __FILE__, __LINE__);
    return result;
}

CommandResult tst_CacheCommand::cache(const QStringList &words, const QStringList &options) const
{
    return run(QStringList{u"cache"_s} + words + options);
}

void tst_CacheCommand::remember(const QString &id, const QStringList &options) const
{
    const CommandResult result =
        run(QStringList{u"list"_s, u"--cache"_s, m_folder->url(), u"--as"_s, id} + options);
    QVERIFY2(result.status == 0, result.err.constData());
}

QJsonArray tst_CacheCommand::persons(const QStringList &options) const
{
    return cache({u"ls"_s, u"--json"_s}, options).json().value("persons"_L1).toArray();
}

QString tst_CacheCommand::nameOf(const QString &id) const
{
    const QJsonArray all = persons({u"--as"_s, id});
    for (const auto &person : all) {
        if (person["id"_L1] == id)
            return person["person"_L1].toString();
    }
    return {};
}

void tst_CacheCommand::listsLeastUsedFirst()
{
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"a"_s})
        remember(id);
    // A read is written down with the next change.
    remember(u"d"_s);

    const CommandResult result = cache({u"ls"_s, m_folder->url()}, {u"--as"_s, u"b"_s});

    QCOMPARE(result.status, 0);
    const QByteArrayList lines = result.out.split('\n');
    QVERIFY2(lines.at(0).startsWith("PERSON    STATE  AGE  "), result.out.constData());
    QVERIFY2(lines.at(1).contains("fresh"), result.out.constData());
    QVERIFY2(lines.at(1).endsWith("next to be evicted"), result.out.constData());
    QCOMPARE(result.out.count("next to be evicted"), 1);
    QVERIFY2(lines.at(6).startsWith("4 persons of at most 1000, 12 flags of at most 20000, "),
             result.out.constData());
}

void tst_CacheCommand::namesWhoeverIsAskedFor()
{
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    const CommandResult result = cache({u"ls"_s}, {u"--as"_s, u"eve"_s});
    QCOMPARE(result.out.count("eve"), 1);
    QVERIFY(!cache({u"ls"_s}).out.contains("eve"));
    // To another project, they have another name.
    QVERIFY(
        !cache({u"ls"_s}, {u"--as"_s, u"eve"_s, u"--token"_s, u"phc_other"_s}).out.contains("eve"));
}

void tst_CacheCommand::listsAsJson()
{
    remember(u"operator-7"_s);
    const QString url = m_folder->url() + "?ttl=9&stale_ttl=99&size=7&users=5"_L1;
    const CommandResult result = cache({u"ls"_s, url, u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject json = result.json();
    QCOMPARE(
        json["limits"_L1].toObject(),
        (QJsonObject{{u"ttl_s"_s, 9}, {u"stale_ttl_s"_s, 99}, {u"flags"_s, 7}, {u"persons"_s, 5}}));
    QCOMPARE(json["totals"_L1]["flags"_L1], QJsonValue(3));
    QCOMPARE(json["cache"_L1]["state"_L1], QJsonValue(u"ready"_s));
    const QJsonValue person = json["persons"_L1][0];
    QCOMPARE(person["state"_L1], QJsonValue(u"fresh"_s));
    QCOMPARE(person["person"_L1].toString().size(), 32);
    QVERIFY(person["gone_in_ms"_L1].toInteger() <= 99'000);
    QVERIFY(person["id"_L1].isNull());
    QVERIFY(person["problem"_L1].isNull());
}

void tst_CacheCommand::listsNobody()
{
    m_folder->make();
    const CommandResult result = cache({u"ls"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.startsWith("0 persons of at most 1000"), result.out.constData());
    QVERIFY(persons().isEmpty());
    QCOMPARE(cache({u"verify"_s}).status, 0);
    QCOMPARE(cache({u"show"_s}).status, 1);
}

void tst_CacheCommand::showsFlags()
{
    remember(u"operator-7"_s);
    for (const QStringList &whom : {QStringList(), QStringList{u"--as"_s, u"operator-7"_s}}) {
        const CommandResult result = cache({u"show"_s}, whom);
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains("\nstate       fresh\n"), result.out.constData());
        QVERIFY2(result.out.contains("\nwriter      posthog-qt/"), result.out.constData());
        QVERIFY2(result.out.contains("\nlayout  compact  cached  "), result.out.constData());
        QVERIFY2(result.out.contains(AnswerOptions().requestId.toUtf8()), result.out.constData());
    }
}

void tst_CacheCommand::showsAsGetDoes()
{
    remember(u"operator-7"_s);
    const QJsonObject asked = run({u"list"_s, u"--json"_s, u"--as"_s, u"operator-7"_s}).json();
    const QJsonObject kept = cache({u"show"_s, u"--json"_s}).json();
    for (const QString &key : {u"on"_s, u"off"_s, u"layout"_s}) {
        QJsonObject flag = kept["flags"_L1][key].toObject();
        QCOMPARE(flag.value("source"_L1), QJsonValue(u"cached"_s));
        flag.insert("source"_L1, u"live"_s);
        flag.insert("age_ms"_L1, asked["flags"_L1][key]["age_ms"_L1]);
        QCOMPARE(flag, asked["flags"_L1][key].toObject());
    }
    QCOMPARE(kept["request_id"_L1], asked["request_id"_L1]);
    QCOMPARE(kept["evaluated_at"_L1], asked["evaluated_at"_L1]);
    QVERIFY(kept["record"_L1]["confirmed_at"_L1].toInteger() > 0);
}

void tst_CacheCommand::findsPersonsByTheirNames()
{
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    const QString name = nameOf(u"eve"_s);
    const QString file = persons().first()["scope"_L1].toString() + u'-' + name;
    for (const QString &asked : {name, name.left(6), file}) {
        const CommandResult result = cache({u"show"_s, asked, u"--json"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.json()["record"_L1]["person"_L1], QJsonValue(name));
    }
    const CommandResult ambiguous = cache({u"show"_s});
    QCOMPARE(ambiguous.status, 2);
    QVERIFY2(ambiguous.err.contains("2 persons may be meant"), ambiguous.err.constData());
}

void tst_CacheCommand::groupsAreAnotherPerson()
{
    const QStringList whom{u"--as"_s, u"eve"_s};
    const QStringList group{u"--group"_s, u"plant=leipzig"_s};
    remember(u"eve"_s);
    remember(u"eve"_s, group);
    QCOMPARE(persons().size(), 2);
    QCOMPARE(m_server->lastRequest().json()["groups"_L1]["plant"_L1], QJsonValue(u"leipzig"_s));

    const QString alone =
        cache({u"show"_s, u"--json"_s}, whom).json()["record"_L1]["person"_L1].toString();
    const QString inGroup =
        cache({u"show"_s, u"--json"_s}, whom + group).json()["record"_L1]["person"_L1].toString();
    QVERIFY2(inGroup.startsWith(alone + u'-'), qPrintable(inGroup));
    QVERIFY(cache({u"ls"_s}, whom).out.contains("eve, in other groups"));
    // What is remembered of the person alone answers nothing about the group.
    remember(u"eve"_s, group);
    const QString kept =
        cache({u"show"_s, alone.left(8), u"--json"_s}).json()["record"_L1]["person"_L1].toString();
    QCOMPARE(kept, alone);
}

void tst_CacheCommand::findsNobody()
{
    remember(u"operator-7"_s);
    for (const QString &command : {u"show"_s, u"export"_s, u"purge"_s}) {
        const CommandResult stranger = cache({command}, {u"--as"_s, u"stranger"_s});
        QCOMPARE(stranger.status, 1);
        QVERIFY2(stranger.err.contains("nothing is kept of 'stranger'"), stranger.err.constData());
        QCOMPARE(cache({command, u"00000000"_s}).status, 1);
    }
    QCOMPARE(persons().size(), 1);
}

void tst_CacheCommand::seesWhatIsTooOld()
{
    remember(u"operator-7"_s);
    m_folder->change([](CacheRecord &record) {
        record.confirmed.wall -= std::chrono::days{3};
        record.confirmed.bootId = u"another"_s;
    });
    const QString day = m_folder->url() + "?stale_ttl=86400"_L1;
    QVERIFY(cache({u"ls"_s}).out.contains("  stale  3 d"));
    QVERIFY(cache({u"ls"_s, day}).out.contains("  gone   3 d"));
    QCOMPARE(cache({u"verify"_s}).status, 0);
    QCOMPARE(cache({u"verify"_s, day}).status, 1);
    const CommandResult result = cache({u"show"_s, u"--json"_s});
    QCOMPARE(result.flag(u"on"_s).value("stale"_L1), QJsonValue(true));

    QCOMPARE(cache({u"purge"_s, u"--gone"_s}).out, "nothing to remove\n"_ba);
    QVERIFY(cache({u"purge"_s, day, u"--gone"_s}).out.startsWith("removed "));
    QVERIFY(persons().isEmpty());
}

void tst_CacheCommand::allIsGood()
{
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    const CommandResult result = cache({u"verify"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, "2 records, no problems\n"_ba);
    QVERIFY(cache({u"verify"_s, u"--json"_s}).json()["problems"_L1].toArray().isEmpty());
}

void tst_CacheCommand::findsProblems_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("changed") << "compact"_ba
                             << "compacs"_ba
                             << "damaged"_ba;
    QTest::newRow("cut") << "}}\n"_ba
                         << ""_ba
                         << "damaged"_ba;
    QTest::newRow("newer") << R"("halyard_cache":1)"_ba
                           << R"("halyard_cache":2)"_ba
                           << "newer format"_ba;
    QTest::newRow("no format") << R"("halyard_cache":1)"_ba
                               << R"("halyard_cache":0)"_ba
                               << "damaged"_ba;
    QTest::newRow("empty") << QByteArray() << ""_ba
                           << "damaged"_ba;
    QTest::newRow("zeros") << QByteArray() << QByteArray(4096, '\0') << "damaged"_ba;
}

void tst_CacheCommand::findsProblems()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, expected);
    remember(u"operator-7"_s);
    const QByteArray good = m_folder->content();
    m_folder->write(m_folder->file(), from.isNull() ? to : QByteArray(good).replace(from, to));

    const CommandResult result = cache({u"verify"_s}, {u"--as"_s, u"operator-7"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains(expected), result.out.constData());
    QVERIFY2(result.out.contains("(operator-7)\n1 record, 1 problem\n"), result.out.constData());
    QCOMPARE(cache({u"verify"_s, u"--json"_s}).json()["problems"_L1].toArray().size(), 1);
    QCOMPARE(cache({u"ls"_s}).status, 0);

    m_folder->write(m_folder->file(), good);
    QCOMPARE(cache({u"verify"_s}).status, 0);
}

void tst_CacheCommand::leavesForeignFilesAlone()
{
    remember(u"operator-7"_s);
    // A record of somebody else's, under a name that is not theirs.
    m_folder->write(nobodysFile(), m_folder->content());
    for (const QString &name : {u"abcd.json"_s, u"notes.txt"_s, u"-.json"_s, u".hidden"_s})
        m_folder->write(name, "mine");

    const CommandResult result = cache({u"verify"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("it is about somebody else than its name says"),
             result.out.constData());
    QVERIFY2(result.out.contains("abcd: this is no name of a record"), result.out.constData());
    QVERIFY(!result.out.contains("notes"));

    QCOMPARE(cache({u"purge"_s, u"--all"_s}).status, 0);
    const QStringList left = m_folder->names();
    for (const QString &name : {u"abcd.json"_s, u"notes.txt"_s, u"-.json"_s, u".hidden"_s})
        QVERIFY2(left.contains(name), qPrintable(name));
    QVERIFY(!left.contains(nobodysFile()));
}

void tst_CacheCommand::purges_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("left");

    QTest::newRow("one") << QStringList{u"--as"_s, u"eve"_s} << 2;
    QTest::newRow("nobody") << QStringList{u"--gone"_s} << 3;
    QTest::newRow("damaged") << QStringList{u"--damaged"_s} << 2;
    QTest::newRow("all") << QStringList{u"--all"_s} << 0;
}

void tst_CacheCommand::purges()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, left);
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    m_folder->write(nobodysFile(), "{");

    const QJsonObject dry = cache({u"purge"_s, u"--dry-run"_s, u"--json"_s}, options).json();
    QCOMPARE(dry["removed"_L1].toArray().size(), 3 - left);
    QCOMPARE(dry["dry_run"_L1], QJsonValue(true));
    QCOMPARE(persons().size(), 3);

    const CommandResult result = cache({u"purge"_s}, options);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.count("removed "), 3 - left);
    QCOMPARE(persons().size(), left);
}

void tst_CacheCommand::purgesAPersonInWhateverGroups()
{
    const QStringList whom{u"--as"_s, u"eve"_s};
    remember(u"eve"_s);
    remember(u"eve"_s, {u"--group"_s, u"plant=leipzig"_s});
    remember(u"eve"_s, {u"--group"_s, u"plant=graz"_s});
    remember(u"operator-7"_s);
    QCOMPARE(cache({u"purge"_s}, whom + QStringList{u"--group"_s, u"plant=graz"_s}).status, 0);
    QCOMPARE(persons().size(), 3);
    QCOMPARE(cache({u"purge"_s}, whom).out.count("removed"), 2);
    QCOMPARE(persons().size(), 1);
}

void tst_CacheCommand::purgesNothingIfNotTold()
{
    remember(u"operator-7"_s);
    for (const QStringList &words :
         {QStringList{}, QStringList{u"--dry-run"_s}, QStringList{u"--all"_s, u"--gone"_s},
          QStringList{u"--all"_s, u"--as"_s, u"operator-7"_s}})
        QCOMPARE(cache({u"purge"_s}, words).status, 2);
    QCOMPARE(persons().size(), 1);
}

void tst_CacheCommand::exportsAllAndOne()
{
    remember(u"operator-7"_s);
    remember(u"eve"_s);
    const QJsonArray all = cache({u"export"_s}).json()["persons"_L1].toArray();
    QCOMPARE(all.size(), 2);
    const QJsonObject one = cache({u"export"_s}, {u"--as"_s, u"eve"_s}).json();
    QCOMPARE(one["record"_L1]["person"_L1], all.at(1)["record"_L1]["person"_L1]);
    QCOMPARE(one["flags"_L1].toObject().keys(), all.at(1)["flags"_L1].toObject().keys());
}

void tst_CacheCommand::exportIsABootstrap()
{
    remember(u"operator-7"_s);
    m_folder->write(u"../b.json"_s, cache({u"export"_s}, {u"--as"_s, u"operator-7"_s}).out);
    const CommandResult result = run(
        {u"list"_s, u"--json"_s, u"--offline"_s, u"--bootstrap"_s, m_folder->path(u"../b.json"_s)});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.flag(u"off"_s).value("value"_L1), QJsonValue(false));
    QCOMPARE(result.flag(u"layout"_s).value("variant"_L1), QJsonValue(u"compact"_s));
    QCOMPARE(result.flag(u"on"_s).value("payload"_L1), QJsonValue(QJsonArray{1}));
}

void tst_CacheCommand::exportLeavesOutWhatIsDamaged()
{
    remember(u"operator-7"_s);
    m_folder->write(nobodysFile(), "{");
    const CommandResult result = cache({u"export"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.json()["persons"_L1].toArray().size(), 1);
    QVERIFY2(result.err.startsWith("halyard: left out "), result.err.constData());
}

void tst_CacheCommand::looksIntoSettings()
{
    const QString url = u"settings:///?org=Acme&app=HMI"_s;
    QCOMPARE(cache({u"ls"_s, url}).status, 3);
    QCOMPARE(run({u"list"_s, u"--as"_s, u"eve"_s, u"--cache"_s, url}).status, 0);
    const CommandResult result = cache({u"ls"_s, url}, {u"--as"_s, u"eve"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("eve; next to be evicted"), result.out.constData());
    QVERIFY2(result.out.contains("1 person of at most 20,"), result.out.constData());
    QCOMPARE(cache({u"verify"_s, url}).status, 0);
    QCOMPARE(cache({u"purge"_s, url, u"--all"_s}).status, 0);
    QVERIFY(cache({u"ls"_s, url}).out.startsWith("0 persons"));
}

void tst_CacheCommand::keepsTerminalsSafe()
{
    m_server->setAnswer(
        Answer::json(v2Answer({{.key = u"a\x1b[2Jb\u202e\n"_s, .value = u"\x1b]0;x\x07"_s}})));
    remember(u"eve\x1b[31m"_s);
    for (const QString &command : {u"ls"_s, u"show"_s, u"export"_s, u"verify"_s}) {
        for (const QStringList &form : {QStringList(), QStringList{u"--json"_s}}) {
            const CommandResult result =
                cache({command}, QStringList{u"--as"_s, u"eve\x1b[31m"_s} + form);
            QCOMPARE(result.status, 0);
            QVERIFY(!result.out.contains('\x1b'));
            QVERIFY(!result.out.contains("\u202e"));
        }
    }
    QVERIFY(cache({u"show"_s}).out.contains(R"(a\u001b[2Jb\u202e\n)"));
}

QTEST_GUILESS_MAIN(tst_CacheCommand)
#include "tst_cachecommand.moc"
