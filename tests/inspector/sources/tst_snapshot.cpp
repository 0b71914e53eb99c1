// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/requests.h"
#include "models/session.h"
#include "models/sources/cachesource.h"
#include "models/sources/livesource.h"
#include "models/sources/snapshotfile.h"

#include "application.h"
#include "cachefolder.h"
#include "support/builders.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using State = Source::State;

//! Moments in files: written, read back, and what else may lie there.
class tst_Snapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void holdsAllThatWasSeen();
    void isTheSameForTheSame();
    void keepsWhatItDoesNotKnow();
    void keepsLabelsOfNow();
    void namesNobodyWhenHashed();
    void stateStaysAsItWas();
    void holdsBothSidesOfAPerson();
    void readsNewerVersionsAsFarAsItCan();
    void opensSavedAnswers_data();
    void opensSavedAnswers();
    void saysWhatIsNoSnapshot_data();
    void saysWhatIsNoSnapshot();
    void takesWrongTypesForNothing();
    void savesForThisUserOnly();

private:
    //! A session that looked at a cached person and asked for the same one.
    [[nodiscard]] std::unique_ptr<Session> looked();
    [[nodiscard]] QString write(const QByteArray &content) const;
    [[nodiscard]] static QJsonObject documentOf(const Session &session, Redaction redaction);

    std::unique_ptr<CacheFolder> m_folder;
    std::unique_ptr<Application> m_application;
    QTemporaryDir m_home;
};

void tst_Snapshot::init()
{
    m_folder = std::make_unique<CacheFolder>();
    m_application = std::make_unique<Application>(QUrl(m_folder->url()));
}

std::unique_ptr<Session> tst_Snapshot::looked()
{
    m_application->remember(u"operator-7"_s);
    auto session = std::make_unique<Session>();
    Source *cache = session->open(m_folder->path());
    Source *live = session->openLive({.host = m_application->host(),
                                      .token = Application::token(),
                                      .persons = {{.distinctId = u"operator-7"_s}}});
    const auto isKnown = [&] {
        return !cache->persons().isEmpty() && live->persons().first().reading;
    };
    if (!QTest::qWaitFor(isKnown))
        return nullptr;
    cache->look(cache->persons().first().id);
    return QTest::qWaitFor([&] { return cache->persons().first().reading != nullptr; })
        ? std::move(session)
        : nullptr;
}

QString tst_Snapshot::write(const QByteArray &content) const
{
    QFile file(m_home.filePath(u"moment.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QJsonObject tst_Snapshot::documentOf(const Session &session, Redaction redaction)
{
    return QJsonDocument::fromJson(toJson(snapshotOf(session), redaction)).object();
}

void tst_Snapshot::holdsAllThatWasSeen()
{
    const auto session = looked();
    QVERIFY(session);
    const QByteArray json = toJson(snapshotOf(*session), Redaction::Full);
    QVERIFY(!json.contains(Application::token().toUtf8()));
    const auto read = snapshotFrom(json);
    QVERIFY(std::holds_alternative<Snapshot>(read));
    const auto &snapshot = std::get<Snapshot>(read);
    QCOMPARE(snapshot.redaction, Redaction::Full);
    QCOMPARE(snapshot.sections.size(), 2);
    QVERIFY(!snapshot.isNewer);
    for (qsizetype i = 0; i < 2; ++i) {
        const Source &source = *session->sources().at(i);
        const SnapshotSection &section = snapshot.sections.at(i);
        QCOMPARE(section.kind, source.kind());
        QCOMPARE(section.title, source.title());
        QCOMPARE(section.persons.size(), 1);
        const Person &before = source.persons().first();
        const Person &after = section.persons.first();
        QVERIFY(after.isSameAs(before));
        QCOMPARE(after.label, u"operator-7"_s);
        QCOMPARE(after.context, before.context);
        QCOMPARE(after.usedAt, before.usedAt);
        QCOMPARE(after.reading->state, before.reading->state);
        QCOMPARE(after.reading->flags, before.reading->flags);
        QCOMPARE(after.reading->record, before.reading->record);
        QCOMPARE(after.reading->age, before.reading->age);
        QCOMPARE(after.reading->ttl, before.reading->ttl);
        QCOMPARE(after.reading->evaluatedAt, before.reading->evaluatedAt);
    }
}

void tst_Snapshot::isTheSameForTheSame()
{
    const auto session = looked();
    QVERIFY(session);
    const Snapshot snapshot = snapshotOf(*session);
    const QByteArray json = toJson(snapshot, Redaction::Full);
    QCOMPARE(toJson(snapshot, Redaction::Full), json);
    // Read and written again, too: nothing is lost or moved.
    QCOMPARE(toJson(std::get<Snapshot>(snapshotFrom(json)), Redaction::Full), json);
    QVERIFY(json.startsWith("{\n    \"format\": \"halyard-snapshot\""));
}

void tst_Snapshot::keepsWhatItDoesNotKnow()
{
    const auto session = looked();
    QVERIFY(session);
    QJsonObject document = documentOf(*session, Redaction::Full);
    QJsonArray sources = document.value("sources"_L1).toArray();
    QJsonObject source = sources.at(0).toObject();
    QJsonArray persons = source.value("persons"_L1).toArray();
    QJsonObject person = persons.at(0).toObject();
    person.insert(u"mood"_s, u"good"_s);
    persons.replace(0, person);
    source.insert(u"persons"_s, persons);
    source.insert(u"weather"_s, QJsonObject{{u"sun"_s, true}});
    sources.replace(0, source);
    document.insert(u"sources"_s, sources);
    document.insert(u"remark"_s, u"for the bug report"_s);

    Session again;
    const Source *opened = again.open(write(QJsonDocument(document).toJson()));
    QTRY_COMPARE(opened->status().state, State::Ready);
    const QJsonObject saved = documentOf(again, Redaction::Full);
    QCOMPARE(saved.value("remark"_L1), document.value("remark"_L1));
    QCOMPARE(saved.value("sources"_L1), document.value("sources"_L1));
}

void tst_Snapshot::keepsLabelsOfNow()
{
    const auto session = looked();
    QVERIFY(session);
    Session again;
    Source *opened = again.open(write(toJson(snapshotOf(*session), Redaction::Full)));
    QTRY_COMPARE(opened->persons().size(), 2);
    again.setLabel({opened, opened->persons().first().id}, u"the night shift"_s);
    const QByteArray json = toJson(snapshotOf(again), Redaction::Full);
    QVERIFY(json.contains("the night shift"));
}

void tst_Snapshot::namesNobodyWhenHashed()
{
    const auto session = looked();
    QVERIFY(session);
    const QByteArray json = toJson(snapshotOf(*session), Redaction::NamesHashed);
    const Person &person = session->sources().constFirst()->persons().first();
    for (const QString &secret : {u"operator-7"_s, Application::token(), person.name, person.scope,
                                  m_folder->path(), person.reading->context})
        QVERIFY2(!secret.isEmpty() && !json.contains(secret.toUtf8()), qPrintable(secret));
    const auto snapshot = std::get<Snapshot>(snapshotFrom(json));
    QCOMPARE(snapshot.redaction, Redaction::NamesHashed);
    const Person &cached = snapshot.sections.at(0).persons.first();
    const Person &live = snapshot.sections.at(1).persons.first();
    QVERIFY(cached.isSameAs(live));
    QVERIFY(cached.label.isEmpty() && !cached.context && cached.reading->record.isEmpty());
    QCOMPARE(cached.reading->flags, person.reading->flags);
    // Another file, other names.
    QVERIFY(!std::get<Snapshot>(snapshotFrom(toJson(snapshotOf(*session), Redaction::NamesHashed)))
                 .sections.at(0)
                 .persons.first()
                 .isSameAs(cached));
    // And what was hashed once is never called full again.
    Session again;
    const Source *opened = again.open(write(json));
    QTRY_COMPARE(opened->persons().size(), 2);
    QCOMPARE(documentOf(again, Redaction::Full).value("redaction"_L1),
             QJsonValue(u"names-hashed"_s));
}

void tst_Snapshot::stateStaysAsItWas()
{
    const auto session = looked();
    QVERIFY(session);
    QByteArray json = toJson(snapshotOf(*session), Redaction::Full);
    const qint64 readAt = session->sources().constFirst()->persons().first().reading->readAt;
    // Three days ago.
    json.replace(QByteArray::number(readAt), QByteArray::number(readAt - 3LL * 86'400'000));
    Session again;
    const Source *opened = again.open(write(json));
    QTRY_COMPARE(opened->persons().size(), 2);
    const Reading &cached = *opened->persons().first().reading;
    QCOMPARE(cached.stateAt(now()), Reading::State::Fresh);
    QVERIFY(*cached.ageAt(now()) >= std::chrono::hours(72));
}

void tst_Snapshot::holdsBothSidesOfAPerson()
{
    const auto session = looked();
    QVERIFY(session);
    Session again;
    Source *opened = again.open(write(toJson(snapshotOf(*session), Redaction::Full)));
    QTRY_COMPARE(opened->persons().size(), 2);
    for (const Person &person : opened->persons()) {
        again.setFocus({opened, person.id});
        QCOMPARE(again.sides().cached.personId, opened->persons().at(0).id);
        QCOMPARE(again.sides().live.personId, opened->persons().at(1).id);
    }
}

void tst_Snapshot::readsNewerVersionsAsFarAsItCan()
{
    const auto session = looked();
    QVERIFY(session);
    QByteArray json = toJson(snapshotOf(*session), Redaction::Full);
    json.replace("\"version\": 1,\n    \"writer\"", "\"version\": 7,\n    \"writer\"");
    Session again;
    const Source *opened = again.open(write(json));
    QTRY_COMPARE(opened->status().state, State::Ready);
    QVERIFY2(opened->status().detail.contains("newer"_L1), qPrintable(opened->status().detail));
    QCOMPARE(opened->persons().size(), 2);
    QVERIFY(opened->persons().first().reading->isNewer);
}

void tst_Snapshot::opensSavedAnswers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Reading::State>("state");
    QTest::newRow("/flags") << v2Answer({{.key = u"on"_s, .payload = u"{\"a\":1}"_s},
                                         {.key = u"layout"_s, .value = u"compact"_s},
                                         {.key = u"off"_s, .value = false}})
                            << Reading::State::Live;
    QTest::newRow("list --json") << R"({"flags":{
        "on":{"value":true,"enabled":true,"variant":null,"payload":{"a":1},"reason":"condition_match",
              "source":"cached","stale":false,"age_ms":5,"id":1,"version":2},
        "layout":{"value":"compact","variant":"compact","payload":null,"source":"cached"},
        "off":{"value":false,"source":"cached"}},
        "state":"ready","error":null,"cache":{},"request_id":"r","evaluated_at":1795219200123})"_ba
                                 << Reading::State::Fresh;
    QTest::newRow("--export") << R"({"format":"halyard-flags","version":1,"live":null,
        "cached":{"state":"stale","read_at":"2026-11-21T18:22:56.984Z","request_id":"r"},"flags":[
        {"key":"on","value":true,"payload":"{\"a\":1}","reason_code":"condition_match",
         "condition":0,"version":2,"source":"stale","cached":{"value":true}},
        {"key":"layout","value":"compact","variant":"compact","source":"stale"},
        {"key":"off","value":false,"source":"stale"},{"key":""},7]})"_ba
                              << Reading::State::Stale;
}

void tst_Snapshot::opensSavedAnswers()
{
    QFETCH(const QByteArray, content);
    QFETCH(const Reading::State, state);
    Session session;
    const Source *opened = session.open(write(content));
    QTRY_COMPARE(opened->status().state, State::Ready);
    QCOMPARE(opened->kind(), Source::Kind::Snapshot);
    QCOMPARE(opened->persons().size(), 1);
    const Reading &reading = *opened->persons().first().reading;
    QCOMPARE(reading.state, state);
    QCOMPARE(reading.flags.size(), 3);
    QCOMPARE(reading.find(u"on"_s)->value, QJsonValue(true));
    QCOMPARE(reading.find(u"on"_s)->payload, u"{\"a\":1}"_s);
    QCOMPARE(reading.find(u"on"_s)->reasonCode, u"condition_match"_s);
    QCOMPARE(reading.find(u"layout"_s)->value, QJsonValue(u"compact"_s));
    QCOMPARE(reading.find(u"layout"_s)->variant, u"compact"_s);
    QCOMPARE(reading.find(u"off"_s)->value, QJsonValue(false));
    if (state == Reading::State::Stale)
        QCOMPARE(reading.readAt, 1795285376984);
    else
        QCOMPARE(reading.evaluatedAt, std::optional<qint64>(1795219200123));
    // As a snapshot it comes back.
    const auto again = snapshotFrom(toJson(snapshotOf(session), Redaction::Full));
    QCOMPARE(std::get<Snapshot>(again).sections.first().persons.first().reading->flags,
             reading.flags);
}

void tst_Snapshot::saysWhatIsNoSnapshot_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &content, const QString &expected) {
        QTest::newRow(name) << content << expected;
    };
    const QByteArray head = R"({"format":"halyard-snapshot","version":1,"sources":)";
    row("empty", {}, u"empty"_s);
    row("cut short", head + R"([{"persons":[{"id":"a","reading":{"flags":{"x")", u"not JSON"_s);
    row("compressed", "\x1f\x8b\x08\x00garbage"_ba, u"gunzip"_s);
    row("not UTF-8", head + "[{\"title\":\"\xff\xfe\"}]}", u"not JSON"_s);
    row("UTF-16", QByteArray("\xff\xfe{\0\"\0", 6), u"not JSON"_s);
    row("deep", head + QByteArray(100'000, '['), u"not JSON"_s);
    row("a list", "[1,2,3]"_ba, u"neither"_s);
    row("an export without flags", R"({"format":"halyard-flags"})"_ba, u"neither"_s);
    row("an export of a wrong type", R"({"format":"halyard-flags","flags":{"a":{}}})"_ba,
        u"neither"_s);
    row("no version", R"({"format":"halyard-snapshot","sources":[]})"_ba, u"which version"_s);
    row("odd version", R"({"format":"halyard-snapshot","version":"1","sources":[]})"_ba,
        u"which version"_s);
    row("no sources", R"({"format":"halyard-snapshot","version":1})"_ba, u"no list"_s);
    row("sources of a wrong type", head + "{}}", u"no list"_s);
    row("too many persons",
        head + "[{\"persons\":[{}" + QByteArray(",{}").repeated(100'001) + "]}]}",
        u"persons are too many"_s);
    QByteArray flags = "\"a\":{}";
    flags.reserve(20'000'000);
    for (int i = 0; i < 1'000'001; ++i)
        flags.append(",\"" + QByteArray::number(i) + "\":0");
    row("too many flags", head + "[{\"persons\":[{\"reading\":{\"flags\":{" + flags + "}}}]}]}",
        u"flags are too many"_s);
}

void tst_Snapshot::saysWhatIsNoSnapshot()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, expected);
    Session session;
    const Source *opened = session.open(write(content));
    QTRY_COMPARE_WITH_TIMEOUT(opened->status().state, State::Failed, 20'000);
    QVERIFY2(opened->status().detail.contains(expected), qPrintable(opened->status().detail));
    QVERIFY(opened->persons().isEmpty());
}

void tst_Snapshot::takesWrongTypesForNothing()
{
    const QByteArray odd = R"({"format":"halyard-snapshot","version":1,"redaction":7,"sources":[
        17, {"persons":{}}, {"kind":[],"title":{},"persons":[null,"x",
            {"id":[],"scope":1,"name":true,"label":{},"bytes":"many","used_at":"now","context":3,
             "reading":{"state":"dancing","read_at":"x","age_ms":{},"flags":{"a":7,"b":{"value":[1],
                 "version":1.5,"reason":"why","condition":"x"},"":{}},"record":[]}},
            {"reading":[]}]}]})";
    Session session;
    const Source *opened = session.open(write(odd));
    QTRY_COMPARE(opened->status().state, State::Ready);
    QVERIFY2(opened->status().detail.contains("3 entries"_L1), qPrintable(opened->status().detail));
    QCOMPARE(opened->persons().size(), 2);
    const Reading &reading = *opened->persons().first().reading;
    QCOMPARE(reading.state, Reading::State::Damaged);
    QCOMPARE(reading.flags.size(), 3);
    QVERIFY(!reading.find(u"a"_s)->hasValue());
    QVERIFY(!reading.find(u"b"_s)->version);
    QVERIFY(!opened->persons().last().reading);
    QVERIFY(!documentOf(session, Redaction::NamesHashed).isEmpty());
}

void tst_Snapshot::savesForThisUserOnly()
{
    const auto session = looked();
    QVERIFY(session);
    const QString path = m_home.filePath(u"saved.json"_s);
    QCOMPARE(saveSnapshot(snapshotOf(*session), Redaction::Full, path), QString());
    const auto rights = QFile::permissions(path);
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    Session again;
    const Source *opened = again.open(path);
    QTRY_COMPARE(opened->persons().size(), 2);
    QVERIFY(
        !saveSnapshot(snapshotOf(*session), Redaction::Full, u"/nowhere/at/all.json"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Snapshot)
#include "tst_snapshot.moc"
