// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What is remembered, and what never is.

#include "fallbackfixture.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Source = Flag::Source;

class tst_Remembering : public FallbackFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenWhenNothingChanged();
    void failuresDestroyNothing_data();
    void failuresDestroyNothing();
    void partialAnswerKeepsWhatFailed();
    void completeAnswerRemovesWhatIsGone();
    void personsDoNotMeet();
    void projectsDoNotMeet();
    void otherPropertiesMakeStale();
    void shippedAndSetByHandAreNotRemembered();
    void forgottenIsForgotten_data() { backends(); }
    void forgottenIsForgotten();
    void damageIsToldOnceAndSurvived();
    void nothingOfThePersonIsWritten();
};

void tst_Remembering::nothingIsWrittenWhenNothingChanged()
{
    remember();
    const QString path = file();
    QVERIFY(!path.isEmpty());
    const QDateTime written = QFileInfo(path).metadataChangeTime();
    const QByteArray bytes = contentOf(path);

    m_clock->advance(301s);
    {
        const auto client = this->client();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(finished(client->reload()).isOk());
            m_clock->advance(3s);
        }
        QCOMPARE(m_server->requestCount(), 5);
    }
    QCOMPARE(contentOf(path), bytes);
    QCOMPARE(QFileInfo(path).metadataChangeTime(), written);
}

void tst_Remembering::failuresDestroyNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FlagClient::State>("state");

    using State = FlagClient::State;
    const QByteArray quota = v2Answer({}, {.quotaLimited = {u"feature_flags"_s}});
    QTest::newRow("quota") << 200 << quota << State::QuotaLimited;
    for (const int status : {401, 403})
        QTest::addRow("%d", status) << status << "{}"_ba << State::Unauthorized;
    QTest::newRow("402") << 402 << "{}"_ba << State::QuotaLimited;
    for (const int status : {400, 404, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << "{}"_ba << State::Degraded;
    QTest::newRow("garbage") << 200 << "<html>captive</html>"_ba << State::Degraded;
    QTest::newRow("half") << 200 << R"({"flags":{"on":{"key":"on")"_ba << State::Degraded;
}

void tst_Remembering::failuresDestroyNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    remember();
    m_server->setAnswer(Answer::text(status, body));
    m_clock->advance(1h);
    {
        const auto client = this->client();
        std::ignore = finished(client->reload());
        QTEST(client->state(), "state");
        QVERIFY(client->isEnabled("on"));
        QCOMPARE(client->flag("on").source(), Source::Stale);
    }
    const auto next = this->client();
    QVERIFY(next->isEnabled("on"));
    QCOMPARE(next->variant("colour"), u"blue"_s);
}

void tst_Remembering::partialAnswerKeepsWhatFailed()
{
    remember();
    m_clock->advance(301s);
    m_server->setAnswer(flagsAnswer(
        {{.key = u"on"_s, .value = false, .failed = true}, {.key = u"colour"_s, .value = u"red"_s}},
        {.errorsWhileComputingFlags = true}));
    {
        const auto client = this->client();
        std::ignore = finished(client->reload());
        QVERIFY(client->isEnabled("on"));
    }
    m_server->goDown();
    const auto next = this->client();
    QVERIFY(next->isEnabled("on"));
    QCOMPARE(next->variant("colour"), u"red"_s);
    // As old as the oldest of it.
    QCOMPARE(next->flag("on").source(), Source::Stale);
}

void tst_Remembering::completeAnswerRemovesWhatIsGone()
{
    remember();
    m_server->setAnswer(flagsAnswer({{.key = u"colour"_s, .value = u"blue"_s}}));
    remember();
    m_server->goDown();
    const auto next = this->client();
    QVERIFY(!next->flag("on").hasValue());
    QCOMPARE(next->variant("colour"), u"blue"_s);
}

void tst_Remembering::personsDoNotMeet()
{
    remember();
    m_server->goDown();
    const auto client = this->client();
    QVERIFY(client->isEnabled("on"));
    QTRY_VERIFY(client->isReady());
    QSignalSpy changed(client.get(), &FlagClient::flagsChanged);

    client->identify(u"somebody-else"_s);
    QVERIFY(!client->flag("on").hasValue());
    QCOMPARE(changed.count(), 1);
    client->identify(u"operator-7"_s);
    QVERIFY(client->isEnabled("on"));
    client->setGroup(u"company"_s, u"acme"_s);
    QVERIFY(!client->flag("on").hasValue());
}

void tst_Remembering::projectsDoNotMeet()
{
    remember();
    m_server->goDown();
    ClientOptions other = options();
    other.projectToken = u"phc_other"_s;
    QVERIFY(!client(other)->flag("on").hasValue());
    other = options();
    other.host.setPath(u"/proxied"_s);
    QVERIFY(!client(other)->flag("on").hasValue());
}

void tst_Remembering::otherPropertiesMakeStale()
{
    remember();
    const auto client = this->client();
    QCOMPARE(client->flag("on").source(), Source::Cached);
    client->setPersonProperties({{u"plan"_s, u"pro"_s}});
    QVERIFY(m_server->waitForRequests(1));

    m_server->goDown();
    const auto other = std::make_unique<FlagClient>(options(), m_clock);
    other->identify(u"operator-7"_s, {{u"plan"_s, u"free"_s}});
    QCOMPARE(other->flag("on").source(), Source::Stale);
}

void tst_Remembering::shippedAndSetByHandAreNotRemembered()
{
    ClientOptions options = this->options();
    options.bootstrap.flags = {{u"shipped"_s, true}};
    {
        const auto client = this->client(options);
        client->setOverride(u"mine"_s, true);
        client->setOverride(u"colour"_s, u"green"_s);
        QVERIFY(finished(client->reload()).isOk());
        QCOMPARE(client->variant("colour"), u"green"_s);
    }
    m_server->goDown();
    const auto next = this->client();
    QVERIFY(!next->flag("shipped").hasValue());
    QVERIFY(!next->flag("mine").hasValue());
    QCOMPARE(next->variant("colour"), u"blue"_s);
}

void tst_Remembering::forgottenIsForgotten()
{
    QFETCH(QString, url);
    remember(options(url));
    m_server->goDown();
    {
        const auto client = this->client(options(url));
        QVERIFY(client->isEnabled("on"));
        client->forget(u"operator-7"_s);
        QVERIFY(!client->flag("on").hasValue());
    }
    QVERIFY(!client(options(url))->flag("on").hasValue());
}

void tst_Remembering::damageIsToldOnceAndSurvived()
{
    remember();
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.putChar('\0');
    damaged.close();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged"_s));
    {
        const auto client = this->client();
        QSignalSpy errors(client.get(), &FlagClient::errorOccurred);
        QVERIFY(!client->flag("on").hasValue());
        QTRY_COMPARE(errors.count(), 1);
        QCOMPARE(errors.first().first().value<Error>().kind, Error::Kind::File);
        QVERIFY(finished(client->reload()).isOk());
    }
    m_server->goDown();
    QVERIFY(client()->isEnabled("on"));
    QVERIFY(!QDir(m_folder->filePath(u"cache/quarantine"_s)).isEmpty());
}

void tst_Remembering::nothingOfThePersonIsWritten()
{
    {
        const auto client = this->client();
        client->identify(u"someone@example.org"_s, {{u"planted_property"_s, u"planted value"_s}});
        client->setGroup(u"company"_s, u"planted-group"_s, {{u"size"_s, u"planted size"_s}});
        QVERIFY(finished(client->reload()).isOk());
    }
    QFile record(file());
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray text = record.fileName().toUtf8() + record.readAll();
    for (const char *planted : {"someone", "example", "planted", "phc_test", "company"})
        QVERIFY2(!text.contains(planted), planted);
    QCOMPARE(record.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

QTEST_GUILESS_MAIN(tst_Remembering)
#include "tst_remembering.moc"
