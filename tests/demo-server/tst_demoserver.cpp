// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUuid>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

QByteArray bodyWith(const QByteArray &fields)
{
    return R"({"token":"phc_demo","distinct_id":"anna")"_ba + fields + '}';
}

QJsonObject metadataOf(const QJsonObject &flags, const QString &key)
{
    return flags.value(key).toObject().value("metadata"_L1).toObject();
}

} // namespace

class tst_DemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsSayWhatPostHogSays();
    void answersAreStamped();
    void aPersonIsAskedByPropertiesAndGroups();
    void oldQueriesGetTheOldShape_data();
    void oldQueriesGetTheOldShape();
    void onlySomeFlagsAreAskedFor_data();
    void onlySomeFlagsAreAskedFor();
    void badQuestionsAreRefused_data();
    void badQuestionsAreRefused();

private:
    DemoProcess m_server;
};

void tst_DemoServer::recordsSayWhatPostHogSays()
{
    const QJsonObject flags = m_server.askFor("anna"_ba).flags();

    const QJsonObject dark = flags.value("dark-mode"_L1).toObject();
    QCOMPARE(dark.value("key"_L1), u"dark-mode"_s);
    QCOMPARE(dark.value("enabled"_L1), true);
    QVERIFY(dark.value("variant"_L1).isNull());
    QVERIFY(!dark.contains("failed"_L1));
    const QJsonObject reason{{u"code"_s, u"condition_match"_s},
                             {u"condition_index"_s, 0},
                             {u"description"_s, u"Matched condition set 1"_s}};
    QCOMPARE(dark.value("reason"_L1).toObject(), reason);
    const QJsonObject metadata{{u"id"_s, 1},
                               {u"version"_s, 1},
                               {u"description"_s, u"The dark palette, for everybody"_s},
                               {u"payload"_s, QJsonValue::Null},
                               {u"has_experiment"_s, false}};
    QCOMPARE(dark.value("metadata"_L1).toObject(), metadata);
    QCOMPARE(metadataOf(flags, u"max-upload-mb"_s).value("payload"_L1), u"250"_s);
    QCOMPARE(metadataOf(flags, u"accent-colour"_s).value("payload"_L1), u"\"#e07020\""_s);
    QVERIFY(!flags.contains("legacy-export"_L1));
    QCOMPARE(flags.size(), 12);
}

void tst_DemoServer::answersAreStamped()
{
    const QByteArray id = "5d0f7e0e-7a0b-4c5e-9d53-0a5f2f6f1c11"_ba;
    const auto ask = [this](const QByteArray &headers) {
        return m_server.send(wireRequest("POST"_ba, "/flags"_ba, bodyWith({}), headers)).json();
    };

    QCOMPARE(ask("X-REQUEST-ID: "_ba + id + "\r\n"_ba).value("requestId"_L1),
             QString::fromLatin1(id));
    const QJsonObject own = ask("X-REQUEST-ID: not one\r\n"_ba);
    QVERIFY(!QUuid::fromString(own.value("requestId"_L1).toString()).isNull());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(std::abs(own.value("evaluatedAt"_L1).toInteger() - now) < 60'000);
    QCOMPARE(own.value("errorsWhileComputingFlags"_L1), false);
    QVERIFY(!own.contains("quotaLimited"_L1));
}

void tst_DemoServer::aPersonIsAskedByPropertiesAndGroups()
{
    const QJsonObject flags =
        m_server
            .post("/flags/?v=2"_ba,
                  bodyWith(R"(,"person_properties":{"logins":1,"has_haptics":true},
                    "groups":{"company":"acme"},"group_properties":{"company":{"contract":"gold"}})"_ba))
            .flags();

    QCOMPARE(flags.value("onboarding-tour"_L1).toObject().value("variant"_L1), u"long"_s);
    QCOMPARE(flags.value("haptics"_L1).toObject().value("enabled"_L1), true);
    QCOMPARE(flags.value("remote-diagnostics"_L1).toObject().value("enabled"_L1), true);
    const QJsonObject alone = m_server.askFor("anna"_ba).flags();
    QCOMPARE(alone.value("haptics"_L1).toObject().value("enabled"_L1), false);
    const QJsonObject reason =
        alone.value("remote-diagnostics"_L1).toObject().value("reason"_L1).toObject();
    QCOMPARE(reason.value("code"_L1), u"no_group_type"_s);
}

void tst_DemoServer::oldQueriesGetTheOldShape_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isOld");

    QTest::newRow("none") << ""_ba << false;
    QTest::newRow("2") << "?v=2"_ba << false;
    QTest::newRow("3") << "?v=3"_ba << false;
    QTest::newRow("long name") << "?version=2"_ba << false;
    QTest::newRow("1") << "?v=1"_ba << true;
    QTest::newRow("words") << "?v=two"_ba << true;
}

void tst_DemoServer::oldQueriesGetTheOldShape()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isOld);

    const QJsonObject answer = m_server.post("/flags/"_ba + query, bodyWith({})).json();

    QCOMPARE(answer.contains("flags"_L1), !isOld);
    const QJsonObject values = answer.value("featureFlags"_L1).toObject();
    QCOMPARE(values.value("dark-mode"_L1).toBool(), isOld);
    QCOMPARE(values.value("checkout-layout"_L1).isString(), isOld);
    const QJsonObject payloads = answer.value("featureFlagPayloads"_L1).toObject();
    QCOMPARE(payloads.value("max-upload-mb"_L1) == u"250"_s, isOld);
}

void tst_DemoServer::onlySomeFlagsAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("keys");

    const QStringList two{u"dark-mode"_s, u"haptics"_s};
    QTest::newRow("new name") << bodyWith(R"(,"flag_keys":["haptics","dark-mode","x"])"_ba) << two;
    QTest::newRow("old name") << bodyWith(R"(,"flag_keys_to_evaluate":["dark-mode","haptics"])"_ba)
                              << two;
    QTest::newRow("none of them") << bodyWith(R"(,"flag_keys":[])"_ba) << QStringList();
    QTest::newRow("flags off") << bodyWith(R"(,"disable_flags":true)"_ba) << QStringList();
    QTest::newRow("flags off for nobody")
        << R"({"token":"t","disable_flags":true})"_ba << QStringList();
}

void tst_DemoServer::onlySomeFlagsAreAskedFor()
{
    QFETCH(QByteArray, body);

    const WireAnswer answer = m_server.post("/flags/?v=2"_ba, body);

    QCOMPARE(answer.status, 200);
    QTEST(answer.flags().keys(), "keys");
}

void tst_DemoServer::badQuestionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const auto add = [](const char *row, const QByteArray &body, int status) {
        QTest::newRow(row) << body << status;
    };
    add("no token", R"({"distinct_id":"a"})"_ba, 401);
    add("empty token", R"({"token":"","distinct_id":"a"})"_ba, 401);
    add("token null", R"({"token":null,"distinct_id":"a"})"_ba, 401);
    add("token number", R"({"token":1,"distinct_id":"a"})"_ba, 400);
    add("no person", R"({"token":"t"})"_ba, 400);
    add("person null", R"({"token":"t","distinct_id":null})"_ba, 400);
    add("person list", R"({"token":"t","distinct_id":["a"]})"_ba, 400);
    add("person number", R"({"api_key":"t","distinct_id":12})"_ba, 200);
    add("two names", R"({"token":"t","api_key":"t","distinct_id":"a"})"_ba, 400);
    add("groups list", bodyWith(R"(,"groups":[])"_ba), 400);
    add("group object", bodyWith(R"(,"groups":{"company":{}})"_ba), 400);
    add("group number", bodyWith(R"(,"groups":{"company":7})"_ba), 200);
    add("flat group properties", bodyWith(R"(,"group_properties":{"a":1})"_ba), 400);
    add("properties text", bodyWith(R"(,"person_properties":"x")"_ba), 400);
    add("keys text", bodyWith(R"(,"flag_keys":"x")"_ba), 400);
    add("keys numbers", bodyWith(R"(,"flag_keys":[1])"_ba), 400);
    add("geoip text", bodyWith(R"(,"geoip_disable":"no")"_ba), 400);
    add("unknown field", bodyWith(R"(,"whatever":[1])"_ba), 200);
    add("not JSON", "hello"_ba, 400);
    add("a list", "[]"_ba, 400);
    add("nothing", ""_ba, 400);
    add("very deep", QByteArray(5000, '['), 400);
}

void tst_DemoServer::badQuestionsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);

    const WireAnswer answer = m_server.post("/flags/?v=2"_ba, body);

    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.json().value("type"_L1), u"authentication_error"_s);
    if (status == 400)
        QVERIFY(answer.head.contains("Content-Type: text/plain"));
}

QTEST_GUILESS_MAIN(tst_DemoServer)
#include "tst_demoserver.moc"
