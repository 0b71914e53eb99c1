// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What an application sees of the fallback cache: the day on which the server is down.

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

class tst_Fallback : public FallbackFixture
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThereBeforeTheFirstTurn_data() { backends(); }
    void valuesAreThereBeforeTheFirstTurn();
    void startNeedsNoRequestWhileFresh_data() { backends(); }
    void startNeedsNoRequestWhileFresh();
    void cachedBecomesStaleAndIsAskedForAgain();
    void staleBecomesGone();
    void liveBecomesStaleOnlyIfTheServerFails();
    void shippedBeatsRemembered();
    void explicitReloadAlwaysAsks();
    void oneRequestServesAll();
    void ownRecordIsNoNews();
    void clocksThatLie_data();
    void clocksThatLie();
    void evaluateFallsBack();
    void offlineServesWhatIsRemembered();
    void misuseIsAStateAndAWarning();
};

void tst_Fallback::valuesAreThereBeforeTheFirstTurn()
{
    QFETCH(QString, url);
    remember(options(url));
    m_server->goDown();
    m_clock->advance(10s);

    const auto client = this->client(options(url));

    QVERIFY(client->isEnabled("on"));
    QCOMPARE(client->variant("colour"), u"blue"_s);
    const Flag flag = client->flag("on");
    QCOMPARE(flag.source(), Source::Cached);
    QCOMPARE(flag.age(), std::optional<std::chrono::milliseconds>(10s));
    QCOMPARE(flag.version(), std::optional<qint64>(7));
    QCOMPARE(flag.payload().toObject().value("a"_L1).toArray().at(2).toString(), u"ü"_s);
    QCOMPARE(client->flag("off").value(), QJsonValue(false));
    QVERIFY(!client->flag("unknown").hasValue());
}

void tst_Fallback::startNeedsNoRequestWhileFresh()
{
    QFETCH(QString, url);
    remember(options(url));
    m_clock->advance(299s);

    const auto client = this->client(options(url));
    QTRY_VERIFY(client->isReady());

    QCOMPARE(client->state(), FlagClient::State::Ready);
    QCOMPARE(m_server->requestCount(), 0);
    m_clock->advance(2s);
    QVERIFY(m_server->waitForRequests(1));
    QTRY_COMPARE(client->flag("on").source(), Source::Live);
}

void tst_Fallback::cachedBecomesStaleAndIsAskedForAgain()
{
    remember();
    m_server->goDown();
    m_clock->advance(200s);
    const auto client = this->client();
    QTRY_VERIFY(client->isReady());
    QSignalSpy stale(client.get(), &FlagClient::staleChanged);
    QSignalSpy changed(client.get(), &FlagClient::flagChanged);
    QCOMPARE(client->flag("on").source(), Source::Cached);

    m_clock->advance(101s);

    QTRY_COMPARE(client->flag("on").source(), Source::Stale);
    QVERIFY(client->isStale());
    QCOMPARE(stale.count(), 1);
    QTRY_COMPARE(client->state(), FlagClient::State::Degraded);
    QVERIFY(client->isEnabled("on"));
    m_server->comeUp();
    QVERIFY(finished(client->reload()).isOk());
    QCOMPARE(client->flag("on").source(), Source::Live);
    QVERIFY(!client->isStale());
    QCOMPARE(changed.count(), 0);
}

void tst_Fallback::staleBecomesGone()
{
    ClientOptions options = this->options();
    options.fallbackCache.setQuery(u"ttl=10&stale_ttl=60"_s);
    remember(options);
    m_server->goDown();
    m_clock->advance(30s);
    const auto client = this->client(options);
    QCOMPARE(client->flag("on").source(), Source::Stale);
    QTRY_COMPARE(client->state(), FlagClient::State::Degraded);

    QSignalSpy changed(client.get(), &FlagClient::flagsChanged);
    m_clock->advance(31s);
    QTRY_VERIFY(!client->flag("on").hasValue());
    QCOMPARE(changed.count(), 1);

    const auto late = this->client(options);
    QVERIFY(!late->flag("on").hasValue());
}

void tst_Fallback::liveBecomesStaleOnlyIfTheServerFails()
{
    const auto client = this->client();
    QVERIFY(finished(client->reload()).isOk());
    m_clock->advance(400s);
    QCOMPARE(client->flag("on").source(), Source::Live);

    m_server->goDown();
    QVERIFY(!finished(client->reload()).isOk());
    QTRY_COMPARE(client->flag("on").source(), Source::Stale);
    QVERIFY(client->isEnabled("on"));
}

void tst_Fallback::shippedBeatsRemembered()
{
    remember();
    m_server->goDown();
    ClientOptions options = this->options();
    options.bootstrap.flags = {{u"colour"_s, u"shipped"_s}};
    m_clock->advance(1h);
    const auto client = this->client(options);
    QCOMPARE(client->variant("colour"), u"shipped"_s);
    QCOMPARE(client->flag("colour").source(), Source::Bootstrap);
    QVERIFY(client->isEnabled("on"));
}

void tst_Fallback::explicitReloadAlwaysAsks()
{
    remember();
    const auto client = this->client();
    QVERIFY(finished(client->reload()).isOk());
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(client->flag("on").source(), Source::Live);
}

void tst_Fallback::oneRequestServesAll()
{
    ClientOptions options = this->options();
    options.fallbackCache.setQuery(u"ttl=900"_s);
    const auto first = this->client(options);
    QVERIFY(finished(first->reload()).isOk());
    const auto second = this->client(options);
    QVERIFY(finished(second->reload()).isOk());
    m_server->forgetRequests();
    m_server->setAnswer(flagsAnswer({{.key = u"colour"_s, .value = u"red"_s}}));

    // One is told to ask; the other finds the answer when its own time comes.
    m_clock->advance(25min);
    QVERIFY(finished(first->reload()).isOk());
    m_clock->advance(3s);
    QTRY_VERIFY(contentOf(file()).contains("red"));
    m_clock->advance(9min);

    QTRY_COMPARE(second->variant("colour"), u"red"_s);
    QCOMPARE(second->flag("colour").source(), Source::Cached);
    QVERIFY(!second->flag("on").hasValue());
    QCOMPARE(m_server->requestCount(), 1);
}

void tst_Fallback::ownRecordIsNoNews()
{
    ClientOptions options = this->options();
    options.fallbackCache.setQuery(u"ttl=7200"_s);
    const auto client = this->client(options);
    QVERIFY(finished(client->reload()).isOk());
    m_clock->advance(3s);
    QTRY_VERIFY(!file().isEmpty());
    m_server->forgetRequests();

    // Fresh for long, but its own time to ask has come.
    m_clock->advance(40min);
    QVERIFY(m_server->waitForRequests(1));
    QTRY_COMPARE(client->state(), FlagClient::State::Ready);
    QCOMPARE(client->flag("on").source(), Source::Live);
}

void tst_Fallback::clocksThatLie_data()
{
    QTest::addColumn<std::chrono::milliseconds>("off");
    QTest::addColumn<std::chrono::milliseconds>("step");
    QTest::addColumn<bool>("reboots");
    QTest::addColumn<Source>("source");

    constexpr auto Day = 24h;
    const auto row = [](const char *name, std::chrono::milliseconds off,
                        std::chrono::milliseconds step, bool reboots,
                        Source source) { QTest::newRow(name) << off << step << reboots << source; };
    row("ten days back within a boot", 0ms, -10 * Day, false, Source::Cached);
    row("an hour ahead within a boot", 0ms, 1h, false, Source::Cached);
    row("a reboot of a minute", 1min, 0ms, true, Source::Cached);
    row("a reboot of an hour", 1h, 0ms, true, Source::Stale);
    row("a reboot, and a clock that is behind", 1min, -10 * Day, true, Source::Stale);
    row("a reboot into 1970", 1min, -20604 * Day, true, Source::Stale);
    row("a reboot, ten days ahead", 1min, 10 * Day, true, Source::Stale);
}

void tst_Fallback::clocksThatLie()
{
    QFETCH(std::chrono::milliseconds, off);
    QFETCH(std::chrono::milliseconds, step);
    QFETCH(bool, reboots);
    remember();
    m_server->goDown();
    if (reboots)
        m_clock->reboot(off);
    m_clock->stepWall(step);

    const auto client = this->client();
    QVERIFY(client->isEnabled("on"));
    QTEST(client->flag("on").source(), "source");
}

void tst_Fallback::evaluateFallsBack()
{
    remember();
    m_server->goDown();
    const auto client = this->client();
    client->identify(u"somebody-else"_s);
    QFuture<Evaluation> asked = client->evaluate({.distinctId = u"operator-7"_s}, {u"on"_s});
    QTRY_VERIFY(asked.isFinished());
    const Evaluation evaluation = asked.result();
    QVERIFY(evaluation.outcome.error);
    QVERIFY(evaluation.flags.isEnabled("on"));
    QVERIFY(!evaluation.flags.flag(u"colour"_s).hasValue());
    QCOMPARE(evaluation.flags.flag(u"on"_s).source(), Source::Cached);
}

void tst_Fallback::offlineServesWhatIsRemembered()
{
    remember();
    ClientOptions options = this->options();
    options.connectivity = ClientOptions::Connectivity::Offline;
    const auto client = this->client(options);
    QVERIFY(client->isEnabled("on"));
    QCOMPARE(client->state(), FlagClient::State::Offline);
    QCOMPARE(m_server->requestCount(), 0);
}

void tst_Fallback::misuseIsAStateAndAWarning()
{
    ClientOptions options = this->options(u"redis://u:planted@nowhere.example/0"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in the clear"_s));
    const auto client = this->client(options);
    QCOMPARE(client->cacheStatus().state, CacheStatus::State::Invalid);
    QVERIFY(!client->cacheStatus().url.contains("planted"_L1));
    QVERIFY(finished(client->reload()).isOk());
}

QTEST_GUILESS_MAIN(tst_Fallback)
#include "tst_fallback.moc"
