// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Answer good()
{
    return Answer::json(v2Answer({{.key = u"on"_s}}));
}

//! What the machine may need on top, busy as it may be with other tests.
constexpr auto Leeway = 1s;

} // namespace

class tst_HalyardOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void reportsWhatWentWrong_data();
    void reportsWhatWentWrong();
    void takesHalfAnAnswerForNone();
    void fallsBackToWhatWasShipped_data();
    void fallsBackToWhatWasShipped();
    void keepsItsTime_data();
    void keepsItsTime();
    void doesNotWaitForNameServers();
    void retriesOnce();
    void waitsForSlowServersWhenTold();
    void usesTheGoodPartOfAnAnswer();
    void keepsToShippedFlagsOfAPartialAnswer();
    void aWholeAnswerReplacesWhatWasShipped();
    void shipsFlagsForOnePersonOnly();
    void tellsWhatItKnewWhenRefused();

private:
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;

    std::unique_ptr<FakeServer> m_server;
    QTemporaryDir m_folder;
    QString m_bootstrap;
};

void tst_HalyardOutage::init()
{
    m_server = std::make_unique<FakeServer>();
    m_bootstrap = m_folder.filePath(u"bootstrap.json"_s);
    QFile file(m_bootstrap);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"featureFlags": {"on": "shipped", "off": false}})");
}

void tst_HalyardOutage::cleanup()
{
    m_server.reset();
}

CommandResult tst_HalyardOutage::run(const QStringList &arguments) const
{
    return runHalyard(arguments, commandEnvironment(m_server->url()));
}

void tst_HalyardOutage::reportsWhatWentWrong_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");

    const auto row = [](const char *name, const Answer &answer, const char *kind,
                        const char *state = "degraded") {
        QTest::newRow(name) << answer << QString::fromLatin1(kind) << QString::fromLatin1(state);
    };
    const QByteArray quota = v2Answer({}, {.quotaLimited = {u"feature_flags"_s}});
    row("quota", Answer::json(quota), "quota_limited", "quota_limited");
    row("400", Answer::text(400), "api_error_400");
    row("401", Answer::text(401), "api_error_401", "unauthorized");
    row("402", Answer::text(402), "quota_limited", "quota_limited");
    row("429", Answer::text(429), "api_error_429");
    row("500", Answer::text(500), "api_error_500");
    row("502 twice", Answer::text(502), "api_error_502");
    row("503", Answer::text(503), "api_error_503");
    row("504 twice", Answer::text(504), "api_error_504");
    row("a web page", Answer::text(200, "<html>hello</html>"), "unknown_error");
    row("no object", Answer::json("[]"_ba), "unknown_error");
    row("no flags", Answer::json("{}"_ba), "unknown_error");
    row("cut before the answer", good().cutAt(Moment::BeforeReply), "connection_error");
    row("cut within", good().cutAt(Moment::MidBody), "connection_error");
    row("reset before the answer", good().resetAt(Moment::BeforeReply), "connection_error");
    row("reset within", good().resetAt(Moment::MidBody), "connection_error");
    row("half a gzip", good().withEncoding(Encoding::GzipCutShort), "unknown_error");
}

void tst_HalyardOutage::reportsWhatWentWrong()
{
    QFETCH(const Answer, answer);
    m_server->setAnswer(answer);

    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s});

    QCOMPARE(result.status, 3);
    QTEST(result.errorKind(), "kind");
    QTEST(result.json().value("state"_L1).toString(), "state");
    QVERIFY(result.flag(u"on"_s).value("value"_L1).isNull());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("no values"), result.err.constData());
}

void tst_HalyardOutage::takesHalfAnAnswerForNone()
{
    m_server->setAnswer(good().withFraming(Framing::ChunkedCutShort));
    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s});
    QCOMPARE(result.status, 3);
    QVERIFY(result.flag(u"on"_s).value("value"_L1).isNull());
    // Qt calls it a lost connection, or a success with half a body: it depends on the packets.
    const QStringList either{u"connection_error"_s, u"unknown_error"_s};
    QVERIFY2(either.contains(result.errorKind()), qPrintable(result.errorKind()));
}

void tst_HalyardOutage::fallsBackToWhatWasShipped_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");

    QTest::newRow("get") << u"get"_s << QStringList{u"on"_s, u"off"_s} << 0;
    QTest::newRow("get for somebody")
        << u"get"_s << QStringList{u"on"_s, u"off"_s, u"--as"_s, u"me"_s} << 0;
    QTest::newRow("get more than there is") << u"get"_s << QStringList{u"on"_s, u"nope"_s} << 1;
    QTest::newRow("evaluate") << u"evaluate"_s << QStringList{u"on"_s, u"--as"_s, u"me"_s} << 0;
    QTest::newRow("list") << u"list"_s << QStringList{} << 0;
    QTest::newRow("list for somebody") << u"list"_s << QStringList{u"--as"_s, u"me"_s} << 0;
}

void tst_HalyardOutage::fallsBackToWhatWasShipped()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, more);
    m_server->goDown();

    const CommandResult result =
        run(QStringList{command, u"--json"_s, u"--bootstrap"_s, m_bootstrap} + more);

    QTEST(result.status, "status");
    QCOMPARE(result.errorKind(), u"connection_error"_s);
    QCOMPARE(result.flag(u"on"_s).value("value"_L1), QJsonValue(u"shipped"_s));
    QCOMPARE(result.flag(u"on"_s).value("source"_L1), QJsonValue(u"bootstrap"_s));
    if (more.contains(u"off"_s))
        QCOMPARE(result.flag(u"off"_s).value("value"_L1), QJsonValue(false));
    QVERIFY2(result.err.contains("— values from bootstrap"), result.err.constData());
}

void tst_HalyardOutage::keepsItsTime_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<OnConnect>("onConnect");

    QTest::newRow("silence") << good().stallingAt(Moment::BeforeReply) << OnConnect::Serve;
    QTest::newRow("silence after the headers")
        << good().stallingAt(Moment::AfterHeaders) << OnConnect::Serve;
    QTest::newRow("silence within") << good().stallingAt(Moment::MidBody) << OnConnect::Serve;
    QTest::newRow("dripping headers") << good().dripping(Part::Headers, 200ms) << OnConnect::Serve;
    QTest::newRow("dripping body") << good().dripping(Part::Body, 200ms) << OnConnect::Serve;
    QTest::newRow("silence after connecting") << good() << OnConnect::Stall;
    QTest::newRow("endless interim answers") << Answer::endlessInterimAnswers() << OnConnect::Serve;
}

void tst_HalyardOutage::keepsItsTime()
{
    QFETCH(const Answer, answer);
    QFETCH(const OnConnect, onConnect);
    m_server->setAnswer(answer);
    m_server->setOnConnect(onConnect);

    const CommandResult result = run({u"get"_s, u"--json"_s, u"--timeout"_s, u"700ms"_s, u"on"_s});

    QCOMPARE(result.status, 3);
    QVERIFY2(result.took < 700ms + Leeway, qPrintable(QString::number(result.took.count())));
    QCOMPARE(result.flag(u"on"_s).value("source"_L1), QJsonValue(u"none"_s));
    QVERIFY(!result.errorKind().isEmpty());
}

void tst_HalyardOutage::doesNotWaitForNameServers()
{
#ifndef STUCK_RESOLVER
    QSKIP("the resolver cannot be replaced on this system");
#else
    QProcessEnvironment environment = commandEnvironment(QUrl(u"https://flags.invalid"_s));
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(STUCK_RESOLVER));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);

    const CommandResult result =
        runHalyard({u"get"_s, u"--json"_s, u"--timeout"_s, u"700ms"_s, u"on"_s}, environment);

    QCOMPARE(result.status, 3);
    QCOMPARE(result.errorKind(), u"timeout"_s);
    QVERIFY2(result.took < 700ms + Leeway, qPrintable(QString::number(result.took.count())));
#endif
}

void tst_HalyardOutage::retriesOnce()
{
    m_server->enqueue(Answer::text(502));
    m_server->setAnswer(good());
    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, ""_ba);
    QCOMPARE(m_server->requestCount(), 2);
}

void tst_HalyardOutage::waitsForSlowServersWhenTold()
{
    m_server->setAnswer(good().delayed(500ms));
    QCOMPARE(run({u"get"_s, u"on"_s, u"--timeout"_s, u"30s"_s}).status, 0);
}

void tst_HalyardOutage::usesTheGoodPartOfAnAnswer()
{
    m_server->setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s}, {.key = u"sick"_s, .failed = true}},
                              {.errorsWhileComputingFlags = true})));
    const CommandResult result = run({u"get"_s, u"--json"_s, u"on"_s, u"sick"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errorKind(), u"errors_while_computing_flags"_s);
    QCOMPARE(result.flag(u"on"_s).value("source"_L1), QJsonValue(u"live"_s));
    QCOMPARE(result.flag(u"sick"_s).value("source"_L1), QJsonValue(u"none"_s));
    QCOMPARE(run({u"get"_s, u"--json"_s, u"sick"_s}).status, 1);
    QCOMPARE(run({u"get"_s, u"--json"_s, u"on"_s}).status, 0);
}

void tst_HalyardOutage::keepsToShippedFlagsOfAPartialAnswer()
{
    m_server->setAnswer(Answer::json(v2Answer({{.key = u"off"_s}, {.key = u"on"_s, .failed = true}},
                                              {.errorsWhileComputingFlags = true})));
    for (const QStringList &whom : {QStringList(), QStringList{u"--as"_s, u"me"_s}}) {
        const CommandResult result =
            run(QStringList{u"get"_s, u"--json"_s, u"--bootstrap"_s, m_bootstrap, u"on"_s, u"off"_s}
                + whom);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.flag(u"on"_s).value("source"_L1), QJsonValue(u"bootstrap"_s));
        QCOMPARE(result.flag(u"off"_s).value("value"_L1), QJsonValue(true));
        QCOMPARE(result.flag(u"off"_s).value("source"_L1), QJsonValue(u"live"_s));
    }
}

void tst_HalyardOutage::aWholeAnswerReplacesWhatWasShipped()
{
    m_server->setAnswer(good());
    for (const QStringList &whom : {QStringList(), QStringList{u"--as"_s, u"me"_s}}) {
        const QStringList options{u"--json"_s, u"--bootstrap"_s, m_bootstrap};
        const CommandResult result = run(QStringList{u"get"_s, u"on"_s, u"off"_s} + options + whom);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.flag(u"on"_s).value("value"_L1), QJsonValue(true));
        QCOMPARE(result.flag(u"off"_s).value("source"_L1), QJsonValue(u"none"_s));
        const CommandResult list = run(QStringList{u"list"_s} + options + whom);
        QCOMPARE(list.json().value("flags"_L1).toObject().keys(), QStringList{u"on"_s});
    }
}

void tst_HalyardOutage::shipsFlagsForOnePersonOnly()
{
    QFile file(m_bootstrap);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"featureFlags": {"on": true}, "distinctId": "me"})");
    file.close();
    const QStringList get{u"get"_s, u"on"_s, u"--offline"_s, u"--bootstrap"_s, m_bootstrap};
    QCOMPARE(run(get + QStringList{u"--as"_s, u"me"_s}).status, 0);
    QCOMPARE(run(get + QStringList{u"--as"_s, u"you"_s}).status, 3);
    QCOMPARE(run(get).status, 3);
}

void tst_HalyardOutage::tellsWhatItKnewWhenRefused()
{
    m_server->setAnswer(Answer::text(401));
    const CommandResult result = run({u"get"_s, u"on"_s, u"--bootstrap"_s, m_bootstrap});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("shipped"));
    QVERIFY2(result.err.startsWith("halyard: unauthorized: api_error_401 ("),
             result.err.constData());
    QVERIFY2(result.err.contains("Check the project token (HALYARD_TOKEN)"),
             result.err.constData());
}

QTEST_GUILESS_MAIN(tst_HalyardOutage)
#include "tst_halyardoutage.moc"
