// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "clientfixture.h"

#include "support/fakeclock.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a listener may do to the client that tells it something, and when a client may end.
class tst_Lifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingMayHappenInASlot_data();
    void anythingMayHappenInASlot();
    void deletionInAContinuation();
    void endsCleanlyAtAnyMoment_data();
    void endsCleanlyAtAnyMoment();
    void endsInAThreadThatEndsWithIt();
    void endsInASignalOfABorrowedNetwork();
    void handleOutlivesItsClient();
    void setOutlivesItsClient();
    void waitersAreLetGo();
    void borrowedNetworkMayGoFirst();
    void readyComesToThoseWhoAreLate();
    void readyComesInTimeWhenNothingElseDoes();
    void signalsComeInOrderWhateverListenersDo();
};

namespace {

//! An answer that is being read is read to its end, which takes its time under a sanitizer.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr auto QuickEnd = 2s;
#else
constexpr auto QuickEnd = 250ms;
#endif

using Deed = std::function<void(FlagClient *)>;

enum class Signal { FlagChanged, FlagsChanged, FlagsLoaded, Ready, StateChanged, ErrorOccurred };

void onSignal(FlagClient *client, Signal signal, const std::function<void()> &act)
{
    switch (signal) {
    case Signal::FlagChanged:
        QObject::connect(client, &FlagClient::flagChanged, client, act);
        return;
    case Signal::FlagsChanged:
        QObject::connect(client, &FlagClient::flagsChanged, client, act);
        return;
    case Signal::FlagsLoaded:
        QObject::connect(client, &FlagClient::flagsLoaded, client, act);
        return;
    case Signal::Ready: QObject::connect(client, &FlagClient::ready, client, act); return;
    case Signal::StateChanged:
        QObject::connect(client, &FlagClient::stateChanged, client, act);
        return;
    case Signal::ErrorOccurred:
        QObject::connect(client, &FlagClient::errorOccurred, client, act);
        return;
    }
}

} // namespace

Q_DECLARE_METATYPE(Deed)
Q_DECLARE_METATYPE(Signal)

void tst_Lifecycle::anythingMayHappenInASlot_data()
{
    QTest::addColumn<Signal>("signal");
    QTest::addColumn<Deed>("deed");

    const std::pair<const char *, Signal> signalRows[] = {
        {"flagChanged", Signal::FlagChanged},   {"flagsChanged", Signal::FlagsChanged},
        {"flagsLoaded", Signal::FlagsLoaded},   {"ready", Signal::Ready},
        {"stateChanged", Signal::StateChanged}, {"errorOccurred", Signal::ErrorOccurred},
    };
    const std::pair<const char *, Deed> deeds[] = {
        {"read", [](FlagClient *client) { Q_UNUSED(client->flags().all()) }},
        {"disconnect", [](FlagClient *client) { client->disconnect(); }},
        {"connect",
         [](FlagClient *client) {
             QObject::connect(client, &FlagClient::flagsLoaded, client, [] {});
         }},
        {"identify", [](FlagClient *client) { client->identify(u"somebody-else"_s); }},
        {"reset", [](FlagClient *client) { client->reset(); }},
        {"reload", [](FlagClient *client) { client->reload(); }},
        {"override", [](FlagClient *client) { client->setOverride(u"a"_s, false); }},
        {"go offline", [](FlagClient *client) { client->setOffline(true); }},
        {"delete", [](FlagClient *client) { delete client; }},
    };
    for (const auto &[signalName, signal] : signalRows) {
        for (const auto &[deedName, deed] : deeds)
            QTest::addRow("%s in %s", deedName, signalName) << signal << deed;
    }
}

void tst_Lifecycle::anythingMayHappenInASlot()
{
    QFETCH(Signal, signal);
    QFETCH(Deed, deed);
    FakeServer server;
    // Partial, so that there is an error to be told as well as values.
    server.setAnswer(flagsAnswer({{.key = u"a"_s}, {.key = u"b"_s}, {.key = u"c"_s}},
                                 {.errorsWhileComputingFlags = true}));
    QPointer<FlagClient> client = new FlagClient(ordinaryOptions(server));
    int times = 0;
    onSignal(client, signal, [&] {
        if (times++ == 0)
            deed(client);
    });

    QTRY_VERIFY(times > 0);
    QTest::qWait(20);
    if (!client)
        return;
    client->setOffline(false);
    QVERIFY(finished(client->reload()).effect == LoadOutcome::Effect::Merged);
    QVERIFY(client->isEnabled("b"));
    delete client;
}

void tst_Lifecycle::deletionInAContinuation()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    QPointer<FlagClient> client = new FlagClient(quietOptions(server));

    client->reload().then(this, [&client](const LoadOutcome &) { delete client; });
    QTRY_VERIFY(!client);

    client = new FlagClient(quietOptions(server));
    client->evaluate({.distinctId = u"eve"_s}).then(this, [&client](const Evaluation &) {
        delete client;
    });
    QTRY_VERIFY(!client);

    client = new FlagClient(ordinaryOptions(server));
    client->whenReady().then(this, [&client](const LoadOutcome &) { delete client; });
    QTRY_VERIFY(!client);
}

void tst_Lifecycle::endsCleanlyAtAnyMoment_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("after");

    const std::pair<const char *, Answer> answers[] = {
        {"held", flagsAnswer({{.key = u"a"_s}}).held()},
        {"stalled in the body", flagsAnswer({{.key = u"a"_s}}).stallingAt(Moment::MidBody)},
        {"cut", flagsAnswer({{.key = u"a"_s}}).cutAt(Moment::BeforeReply)},
        {"redirecting", Answer::redirect(307, "/flags/")},
        {"large", Answer::json(manyFlags(3000))},
    };
    for (const auto &[name, answer] : answers) {
        for (const int after : {0, 1, 2, 5, 20, 50})
            QTest::addRow("%s, after %d ms", name, after) << answer << after;
    }
}

void tst_Lifecycle::endsCleanlyAtAnyMoment()
{
    QFETCH(Answer, answer);
    QFETCH(int, after);
    FakeServer server;
    server.setAnswer(answer);
    ClientOptions options = ordinaryOptions(server);
    options.retries = 1;
    options.retryDelay = 1ms;
    auto client = std::make_unique<FlagClient>(options);
    Q_UNUSED(client->evaluate({.distinctId = u"eve"_s}))
    QTest::qWait(after);

    QElapsedTimer timer;
    timer.start();
    client.reset();

    const std::chrono::milliseconds taken{timer.elapsed()};
    QVERIFY2(taken < QuickEnd, qPrintable(QString::number(taken.count())));
    QTest::qWait(1);
}

void tst_Lifecycle::endsInAThreadThatEndsWithIt()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).stallingAt(Moment::MidBody));
    const ClientOptions options = quietOptions(server);
    for (int i = 1; i <= 50; ++i) {
        const std::unique_ptr<QThread> thread(QThread::create([&options, &server, i] {
            FlagClient client(options);
            const auto asked = client.reload();
            while (server.requestCount() < i)
                QCoreApplication::processEvents();
        }));
        thread->start();
        QVERIFY(thread->wait(5s));
    }
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    FlagClient client(options);
    QVERIFY(finished(client.reload()).isOk());
}

void tst_Lifecycle::endsInASignalOfABorrowedNetwork()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    QNetworkAccessManager network;
    ClientOptions options = quietOptions(server);
    options.network = &network;
    auto client = std::make_unique<FlagClient>(options);
    QPointer<QNetworkReply> seen;
    connect(&network, &QNetworkAccessManager::finished, &network, [&](QNetworkReply *reply) {
        seen = reply;
        client.reset();
        // Not deleted under its own signal.
        QVERIFY(seen && seen->isFinished());
    });

    const auto asked = client->reload();

    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.isCanceled());
    QTRY_VERIFY(seen.isNull());
}

void tst_Lifecycle::handleOutlivesItsClient()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}, {.key = u"b"_s, .value = u"wide"_s}}));
    FlagHandle on;
    FlagHandle variant;
    {
        FlagClient client(quietOptions(server));
        on = client.handle("a");
        variant = client.handle("b");
        QVERIFY(!on.hasValue());
        QVERIFY(finished(client.reload()).isOk());
        QVERIFY(on.isEnabled());
    }

    QVERIFY(on.isEnabled());
    QVERIFY(on.isEnabled(false));
    QCOMPARE(variant.variant(), u"wide"_s);
    QVERIFY(variant.flag().age().has_value());
}

void tst_Lifecycle::setOutlivesItsClient()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    FlagSet before;
    FlagSet after;
    {
        FlagClient client(quietOptions(server));
        before = client.flags();
        QVERIFY(finished(client.reload()).isOk());
        after = client.flags();
    }
    QVERIFY(before.isEmpty());
    QVERIFY(after.isEnabled("a"));
}

void tst_Lifecycle::waitersAreLetGo()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).held());
    auto client = std::make_unique<FlagClient>(quietOptions(server));
    const auto reload = client->reload();
    const auto ready = client->whenReady();
    const auto evaluation = client->evaluate({.distinctId = u"eve"_s});
    QVERIFY(server.waitForRequests(2));

    client.reset();

    QVERIFY(reload.isFinished() && reload.isCanceled());
    QVERIFY(ready.isFinished() && ready.isCanceled());
    QVERIFY(evaluation.isFinished() && evaluation.isCanceled());
}

void tst_Lifecycle::borrowedNetworkMayGoFirst()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}}));
    auto network = std::make_unique<QNetworkAccessManager>();
    ClientOptions options = quietOptions(server);
    options.network = network.get();
    FlagClient client(options);
    QVERIFY(finished(client.reload()).isOk());

    server.setAnswer(flagsAnswer({{.key = u"a"_s}}).held());
    const auto cut = client.reload();
    QVERIFY(server.waitForRequests(2));
    network.reset();
    QCOMPARE(finished(cut).error.kind, Error::Kind::Connection);
    QCOMPARE(finished(client.reload()).error.kind, Error::Kind::Connection);
    QVERIFY(client.isEnabled("a"));
}

void tst_Lifecycle::readyComesToThoseWhoAreLate()
{
    FakeServer server;
    server.setAnswer(Answer::text(500));
    FlagClient client(ordinaryOptions(server));
    QSignalSpy ready(&client, &FlagClient::ready);
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(client.isReady());

    const auto late = client.whenReady();

    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error.token(), u"api_error_500"_s);
    QVERIFY(finished(client.reload()).error);
    QCOMPARE(ready.count(), 1);
}

void tst_Lifecycle::readyComesInTimeWhenNothingElseDoes()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({}).held());
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(ordinaryOptions(server), clock);
    const auto impatient = client.whenReady(2s);
    QVERIFY(server.waitForRequests(1));

    clock->advance(3s);

    QVERIFY(impatient.isFinished());
    QCOMPARE(impatient.result().error.kind, Error::Kind::Timeout);
    QVERIFY(!client.isReady());
}

void tst_Lifecycle::signalsComeInOrderWhateverListenersDo()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s}, {.key = u"b"_s}}));
    FlagClient client(quietOptions(server));
    QStringList heard;
    connect(&client, &FlagClient::flagChanged, this,
            [&](const QString &key, const Flag &now, const Flag &before) {
                heard.append("%1 %2>%3"_L1.arg(key, before.hasValue() ? "on"_L1 : "none"_L1,
                                               now.isEnabled() ? "on"_L1 : "off"_L1));
                if (heard.size() == 1)
                    client.setOverride(u"b"_s, false);
            });

    QVERIFY(finished(client.reload()).isOk());

    const QStringList expected{u"a none>on"_s, u"b none>on"_s, u"b on>off"_s};
    QCOMPARE(heard, expected);
}

QTEST_GUILESS_MAIN(tst_Lifecycle)
#include "tst_lifecycle.moc"
