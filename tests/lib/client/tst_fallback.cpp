// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What an application sees of the fallback cache: the day on which the server is down.

#include "clientfixture.h"

#include "support/fakeclock.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Fallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void valuesAreThereBeforeTheFirstTurn_data() { backends(); }
    void valuesAreThereBeforeTheFirstTurn();
    void startNeedsNoRequestWhileFresh_data() { backends(); }
    void startNeedsNoRequestWhileFresh();
    void cachedBecomesStaleAndIsAskedForAgain();
    void staleBecomesGone();
    void liveBecomesStaleOnlyIfTheServerFails();
    void nothingIsWrittenWhenNothingChanged();
    void failuresDestroyNothing_data();
    void failuresDestroyNothing();
    void partialAnswerKeepsWhatFailed();
    void completeAnswerRemovesWhatIsGone();
    void personsDoNotMeet();
    void projectsDoNotMeet();
    void otherPropertiesMakeStale();
    void shippedAndSetByHandAreNotRemembered();
    void shippedBeatsRemembered();
    void explicitReloadAlwaysAsks();
    void oneRequestServesAll();
    void forgottenIsForgotten_data() { backends(); }
    void forgottenIsForgotten();
    void clocksThatLie_data();
    void clocksThatLie();
    void evaluateFallsBack();
    void offlineServesWhatIsRemembered();
    void misuseIsAStateAndAWarning();
    void damageIsToldOnceAndSurvived();
    void nothingOfThePersonIsWritten();

private:
    static void backends();
    [[nodiscard]] ClientOptions options(const QString &url = {}) const;
    [[nodiscard]] std::unique_ptr<FlagClient> client(const ClientOptions &options);
    [[nodiscard]] std::unique_ptr<FlagClient> client() { return client(options()); }
    //! Lets a client learn and remember what the server says, and ends it.
    void remember(const ClientOptions &options);
    void remember() { remember(options()); }
    [[nodiscard]] QString file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::shared_ptr<FakeClock> m_clock;
};

namespace {

using Source = Flag::Source;

Answer twoFlags()
{
    return flagsAnswer({{.key = u"on"_s, .payload = u"{\"a\":[1,null,\"ü\"]}"_s, .version = 7},
                        {.key = u"colour"_s, .value = u"blue"_s},
                        {.key = u"off"_s, .value = false}});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_Fallback::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Halyard Test"_s);
    QCoreApplication::setApplicationName(u"tst_fallback"_s);
}

void tst_Fallback::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer(twoFlags());
    m_clock = std::make_shared<FakeClock>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void tst_Fallback::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void tst_Fallback::backends()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << QString();
    QTest::newRow("memory") << u"memory://%1/"_s;
    QTest::newRow("settings") << u"settings:"_s;
}

ClientOptions tst_Fallback::options(const QString &url) const
{
    ClientOptions options = ordinaryOptions(*m_server);
    options.preload = ClientOptions::Preload::AtOnce;
    options.fallbackCache = QUrl("file://"_L1 + m_folder->filePath(u"cache"_s));
    // A memory lives as long as the process: each test has its own.
    if (url.contains(u'%'))
        options.fallbackCache = QUrl(url.arg(QDir(m_folder->path()).dirName().toLower()));
    else if (!url.isEmpty())
        options.fallbackCache = QUrl(url);
    return options;
}

std::unique_ptr<FlagClient> tst_Fallback::client(const ClientOptions &options)
{
    auto client = std::make_unique<FlagClient>(options, m_clock);
    client->identify(u"operator-7"_s);
    return client;
}

void tst_Fallback::remember(const ClientOptions &options)
{
    const auto client = this->client(options);
    QVERIFY(finished(client->reload()).isOk());
    QCOMPARE(client->cacheStatus().state, CacheStatus::State::Ready);
    m_server->forgetRequests();
}

QString tst_Fallback::file() const
{
    const QDir folder(m_folder->filePath(u"cache"_s));
    const QStringList files = folder.entryList({u"*.json"_s});
    return files.size() == 1 ? folder.filePath(files.first()) : QString();
}

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

void tst_Fallback::nothingIsWrittenWhenNothingChanged()
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

void tst_Fallback::failuresDestroyNothing_data()
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

void tst_Fallback::failuresDestroyNothing()
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

void tst_Fallback::partialAnswerKeepsWhatFailed()
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

void tst_Fallback::completeAnswerRemovesWhatIsGone()
{
    remember();
    m_server->setAnswer(flagsAnswer({{.key = u"colour"_s, .value = u"blue"_s}}));
    remember();
    m_server->goDown();
    const auto next = this->client();
    QVERIFY(!next->flag("on").hasValue());
    QCOMPARE(next->variant("colour"), u"blue"_s);
}

void tst_Fallback::personsDoNotMeet()
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

void tst_Fallback::projectsDoNotMeet()
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

void tst_Fallback::otherPropertiesMakeStale()
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

void tst_Fallback::shippedAndSetByHandAreNotRemembered()
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

void tst_Fallback::forgottenIsForgotten()
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

void tst_Fallback::damageIsToldOnceAndSurvived()
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

void tst_Fallback::nothingOfThePersonIsWritten()
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

QTEST_GUILESS_MAIN(tst_Fallback)
#include "tst_fallback.moc"
