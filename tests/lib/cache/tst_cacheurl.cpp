// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cacheurl.h>

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = CacheUrlProblem::Kind;

class tst_CacheUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreTheBackends();
    void optionsAreRead();
    void foldersAreRead_data();
    void foldersAreRead();
    void redisPlacesAreRead();
    void pythonsAddressesMeanTheSame_data();
    void pythonsAddressesMeanTheSame();
    void misuseIsNamed_data();
    void misuseIsNamed();
    void secretsAreNeverQuoted_data();
    void secretsAreNeverQuoted();
};

namespace {

CacheUrl parsed(const QString &text)
{
    const auto result = CacheUrl::parse(QUrl(text));
    if (const auto *problem = std::get_if<CacheUrlProblem>(&result)) {
        qWarning("%ls: %ls", qUtf16Printable(text), qUtf16Printable(problem->detail));
        return {};
    }
    return std::get<CacheUrl>(result);
}

std::optional<CacheUrlProblem> problemOf(const QString &text)
{
    const auto result = CacheUrl::parse(QUrl(text));
    const auto *problem = std::get_if<CacheUrlProblem>(&result);
    return problem != nullptr ? std::optional(*problem) : std::nullopt;
}

} // namespace

void tst_CacheUrl::defaultsAreTheBackends()
{
    const CacheUrl memory = parsed(u"memory:"_s);
    QCOMPARE(memory.backend, CacheUrl::Backend::Memory);
    QCOMPARE(memory.ttl, 300s);
    QCOMPARE(memory.staleTtl, 3600s);
    QCOMPARE(parsed(u"file:///cache"_s).staleTtl, std::chrono::seconds(24h * 30));
    QCOMPARE(parsed(u"settings:"_s).users, 20);
    QCOMPARE(parsed(u"redis://host"_s).staleTtl, 3600s);
    // What is asked for may be longer than what nobody asked for.
    QCOMPARE(parsed(u"memory:?ttl=7200"_s).staleTtl, 7200s);
}

void tst_CacheUrl::optionsAreRead()
{
    const CacheUrl url = parsed(u"file:///cache?ttl=60&stale_ttl=600&size=5&users=2"_s);
    QCOMPARE(url.ttl, 60s);
    QCOMPARE(url.staleTtl, 600s);
    QCOMPARE(url.size, 5);
    QCOMPARE(url.users, 2);
    const CacheUrl settings = parsed(u"settings:///?org=Acme%20Inc&app=HMI"_s);
    QCOMPARE(settings.organization, u"Acme Inc"_s);
    QCOMPARE(settings.application, u"HMI"_s);
    QCOMPARE(parsed(u"memory://panel/left?size=5"_s).name, u"panel/left"_s);
    QCOMPARE(parsed(u"MEMORY://x?size=5"_s).size, 5);
}

void tst_CacheUrl::foldersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folder");

    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QTest::newRow("named") << u"file:///var/lib/panel"_s << u"/var/lib/panel"_s;
    QTest::newRow("encoded") << u"file:///var/lib/two%20words%3F"_s << u"/var/lib/two words?"_s;
    QTest::newRow("own") << u"file:"_s << own + "/halyard/cache"_L1;
    QTest::newRow("own, with options") << u"file:?ttl=60"_s << own + "/halyard/cache"_L1;
}

void tst_CacheUrl::foldersAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, folder);
    QCOMPARE(parsed(text).folder, folder);
}

void tst_CacheUrl::redisPlacesAreRead()
{
    const RedisPlace place =
        parsed(u"rediss://fleet:p%40ss%2Fword@[::1]:6380/3/?ca=/etc/ca.pem&cert=/c.pem&key=/k.pem"
               "&servername=redis.local&compat=python&connect_ms=900&reply_ms=90&ttl=5"_s)
            .redis;
    QCOMPARE(place.host, u"::1"_s);
    QCOMPARE(place.port, quint16(6380));
    QCOMPARE(place.database, 3);
    QCOMPARE(place.user, u"fleet"_s);
    QCOMPARE(place.password, u"p@ss/word"_s);
    QVERIFY(place.encrypted && place.careful && place.sharedWithPython);
    QCOMPARE(place.authorities, u"/etc/ca.pem"_s);
    QCOMPARE(place.certificate, u"/c.pem"_s);
    QCOMPARE(place.privateKey, u"/k.pem"_s);
    QCOMPARE(place.serverName, u"redis.local"_s);
    QCOMPARE(place.connectLimit, 900ms);
    QCOMPARE(place.replyLimit, 90ms);
    QVERIFY(!parsed(u"redis://u:p@host?insecure=1"_s).redis.careful);
}

//! What posthog-python takes, and takes rightly.
void tst_CacheUrl::pythonsAddressesMeanTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("database");

    QTest::newRow("host") << u"redis://h"_s << u"h"_s << 6379 << 0;
    QTest::newRow("slashes") << u"redis://h/0/?ttl=9"_s << u"h"_s << 6379 << 0;
    QTest::newRow("database") << u"redis://127.0.0.1:7000/12"_s << u"127.0.0.1"_s << 7000 << 12;
    QTest::newRow("password") << u"redis://:secret@localhost:1/1"_s << u"localhost"_s << 1 << 1;
}

void tst_CacheUrl::pythonsAddressesMeanTheSame()
{
    QFETCH(QString, text);
    const RedisPlace place = parsed(text).redis;
    QTEST(place.host, "host");
    QTEST(int(place.port), "port");
    QTEST(place.database, "database");
}

void tst_CacheUrl::misuseIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("position");

    const auto row = [](const char *name, const QString &text, Kind kind, qsizetype position) {
        QTest::newRow(name) << text << kind << static_cast<int>(position);
    };
    row("no URL", u"redis://h:port"_s, Kind::NotAUrl, 0);
    row("port too large", u"redis://h:99999"_s, Kind::NotAUrl, 0);
    row("port 0", u"redis://h:0"_s, Kind::BadPlace, 8);
    row("@ in a password", u"redis://u:p@ss@h"_s, Kind::NotAUrl, 0);
    row("# in a password", u"redis://u:p#ss@h"_s, Kind::NotAUrl, 0);
    row("fragment", u"memory:?ttl=5#x"_s, Kind::BadPlace, 13);
    row("no scheme", u"/var/lib/cache"_s, Kind::UnknownScheme, 0);
    row("other scheme", u"unix:///run/redis"_s, Kind::UnknownScheme, 0);
    row("http", u"http://host/"_s, Kind::UnknownScheme, 0);
    row("number with letters", u"memory:?ttl=abc"_s, Kind::BadValue, 8);
    row("fraction", u"memory:?ttl=1.5"_s, Kind::BadValue, 8);
    row("negative", u"memory:?ttl=-5"_s, Kind::BadValue, 8);
    row("plus", u"memory:?ttl=+300"_s, Kind::BadValue, 8);
    row("underscore", u"memory:?ttl=1_000"_s, Kind::BadValue, 8);
    row("blank", u"memory:?ttl=%2030"_s, Kind::BadValue, 8);
    row("other digits", u"memory:?ttl=%D9%A3"_s, Kind::BadValue, 8);
    row("too large", u"memory:?size=99999999999999999999"_s, Kind::BadValue, 8);
    row("none", u"memory:?size=0"_s, Kind::BadValue, 8);
    row("no value", u"memory:?ttl="_s, Kind::MissingValue, 8);
    row("no equals sign", u"memory:?ttl"_s, Kind::MissingValue, 8);
    row("twice", u"memory:?ttl=5&ttl=9"_s, Kind::RepeatedOption, 14);
    row("misspelt", u"memory:?ttl=5&sise=3"_s, Kind::UnknownOption, 14);
    row("semicolon", u"memory:?ttl=5;size=3"_s, Kind::BadValue, 8);
    row("empty option", u"memory:?ttl=5&&size=3"_s, Kind::UnknownOption, 14);
    row("gone before stale", u"memory:?size=5&ttl=60&stale_ttl=30"_s, Kind::BadValue, 15);
    row("relative folder", u"file:cache"_s, Kind::BadPlace, 5);
    row("two slashes", u"file://cache/x"_s, Kind::BadPlace, 7);
    row("root", u"file:///"_s, Kind::BadPlace, 7);
    row("nul", u"file:///a%00b"_s, Kind::BadPlace, 7);
    row("organization as a host", u"settings://Acme/HMI"_s, Kind::BadPlace, 11);
    row("app without org", u"settings:///?app=HMI"_s, Kind::MissingValue, 13);
    row("no host", u"redis:///0"_s, Kind::BadPlace, 8);
    row("database name", u"redis://h/abc"_s, Kind::BadPlace, 9);
    row("size of a Redis", u"redis://h/0?size=5"_s, Kind::UnknownOption, 12);
    row("Redis option of Python's", u"redis://h/0?socket_timeout=1"_s, Kind::UnknownOption, 12);
    row("file option of Redis", u"file:///x?compat=python"_s, Kind::UnknownOption, 10);
    row("compat with others", u"redis://h?compat=ruby"_s, Kind::BadValue, 10);
    row("password in the clear", u"redis://u:p@host/0"_s, Kind::Insecure, 8);
    row("certificate alone", u"rediss://h?cert=/c.pem"_s, Kind::MissingValue, 11);
}

void tst_CacheUrl::misuseIsNamed()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(int, position);
    const auto problem = problemOf(text);
    QVERIFY(problem);
    QVERIFY(!problem->detail.isEmpty());
    QCOMPARE(problem->kind, kind);
    QCOMPARE(problem->position, position);
}

void tst_CacheUrl::secretsAreNeverQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("password in the clear") << u"redis://planted:planted@host/0"_s;
    QTest::newRow("unencoded") << u"redis://u:planted@x@host/0"_s;
    QTest::newRow("slash") << u"redis://u:planted/x@host/0"_s;
    QTest::newRow("behind the question mark") << u"redis://u:x?planted@host/0"_s;
    QTest::newRow("as an option") << u"redis://host/0?password=planted"_s;
    QTest::newRow("as an option's name") << u"redis://host/0?PlantedSecret=x&planted1=x"_s;
    QTest::newRow("as a number") << u"memory:?ttl=planted"_s;
    QTest::newRow("wrong scheme") << u"http://u:planted@host/"_s;
    QTest::newRow("wrong database") << u"rediss://u:planted@host/abc"_s;
}

void tst_CacheUrl::secretsAreNeverQuoted()
{
    QFETCH(QString, text);
    const auto problem = problemOf(text);
    QVERIFY(problem);
    const QString said = problem->detail + problem->redactedUrl;
    QVERIFY2(!said.contains(u"planted"_s, Qt::CaseInsensitive), qPrintable(said));
}

QTEST_APPLESS_MAIN(tst_CacheUrl)
#include "tst_cacheurl.moc"
