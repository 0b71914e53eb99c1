// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "ordeal.h"

#include "support/builders.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

namespace {

//! 8 MiB, and as much for the server, which lives in the same process.
constexpr qint64 MostMemory = 16 * 1024 * 1024;
constexpr auto Tolerance = 1s;

constexpr auto Token = "phc_PlantedToken7Qx"_L1;
constexpr auto Person = "planted-person@example.org"_L1;
constexpr auto GroupKey = "planted-company"_L1;
constexpr auto Property = "planted-property"_L1;
constexpr auto HeaderValue = "planted-header"_L1;
constexpr auto RouteKey = "planted-route"_L1;

Bootstrap knownBootstrap()
{
    Bootstrap bootstrap;
    bootstrap.flags = knownValues();
    return bootstrap;
}

LoadOutcome ended(const QFuture<LoadOutcome> &round, std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QFutureWatcher<LoadOutcome> watcher;
    QObject::connect(&watcher, &QFutureWatcher<LoadOutcome>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(round);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    if (!round.isFinished() || round.isCanceled())
        qFatal("the round never ended");
    return round.result();
}

} // namespace

QStringList plantedSecrets()
{
    return {Token, Person, GroupKey, Property, HeaderValue, RouteKey, "PlantedToken"_L1};
}

ClientOptions ordealOptions(const QUrl &host)
{
    ClientOptions options;
    options.fallbackCache.clear();
    options.host = host;
    options.host.setQuery("route="_L1 + RouteKey);
    options.projectToken = Token;
    options.headers = {{"X-Edge-Key"_ba, QByteArray(HeaderValue.data(), HeaderValue.size())}};
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.preload = ClientOptions::Preload::WhenAsked;
    options.refreshInterval = 0ms;
    options.requestDeadline = 400ms;
    options.silenceLimit = 300ms;
    options.retries = 0;
    options.retryDelay = 10ms;
    return options;
}

Answer knownAnswer()
{
    return Answer::json(
        v2Answer({{.key = u"steady"_s},
                  {.key = u"layout"_s, .value = u"wide"_s, .payload = uR"({"columns":3})"_s},
                  {.key = u"retired"_s}}));
}

Answer nextAnswer()
{
    return Answer::json(v2Answer({{.key = u"steady"_s, .value = false},
                                  {.key = u"layout"_s, .value = u"narrow"_s},
                                  {.key = u"fresh"_s}}));
}

QJsonObject knownValues()
{
    return {{u"steady"_s, true}, {u"layout"_s, u"wide"_s}, {u"retired"_s, true}};
}

QJsonObject nextValues()
{
    return {{u"steady"_s, false}, {u"layout"_s, u"narrow"_s}, {u"fresh"_s, true}};
}

QJsonObject valuesOf(const FlagSet &flags)
{
    QJsonObject values;
    const QList<Flag> all = flags.all();
    for (const Flag &flag : all)
        values.insert(flag.key(), flag.value());
    return values;
}

Ordeal::Ordeal(const ClientOptions &options, const Bootstrap &bootstrap)
    : m_options(options)
{
    m_options.bootstrap = bootstrap;
    m_client = std::make_unique<FlagClient>(m_options);
    m_client->identify(Person, {{Property + "-name"_L1, Property}});
    m_client->setGroup(u"company"_s, GroupKey, {{u"plan"_s, QString(Property)}});
    m_errors = std::make_unique<QSignalSpy>(m_client.get(), &FlagClient::errorOccurred);
}

Ordeal::Ordeal(FakeServer &server, const ClientOptions &options)
    : Ordeal(options, Bootstrap())
{
    server.setAnswer(knownAnswer());
    const LoadOutcome outcome = ended(m_client->reload(), patience());
    if (!outcome.isOk() || valuesOf(m_client->flags()) != knownValues())
        qFatal("the ordeal could not even begin: %s", qPrintable(outcome.error.detail));
    server.forgetRequests();
}

Ordeal::Ordeal(const ClientOptions &options)
    : Ordeal(options, knownBootstrap())
{
}

std::chrono::milliseconds Ordeal::patience() const
{
    const int attempts = m_options.retries + 1;
    const auto pauses = m_options.retryDelay * ((1 << m_options.retries) - 1);
    return m_options.requestDeadline * attempts + pauses + Tolerance;
}

LoadOutcome Ordeal::suffer(FakeServer &server, const Answer &trouble)
{
    server.setAnswer(trouble);
    return suffer();
}

LoadOutcome Ordeal::suffer()
{
    m_errors->clear();
    m_before = valuesOf(m_client->flags());
    const ResidentMemory memory;
    QElapsedTimer timer;
    timer.start();
    m_outcome = ended(m_client->reload(), 4 * patience());
    m_took = std::chrono::milliseconds{timer.elapsed()};
    m_memory = memory.peakGrowth();
    return m_outcome;
}

QString Ordeal::damage() const
{
    QStringList damage;
    const bool isKept = m_outcome.effect == LoadOutcome::Effect::Kept;
    if (isKept && valuesOf(m_client->flags()) != m_before)
        damage += u"values were lost"_s;
    if (m_errors->count() != (m_outcome.error ? 1 : 0))
        damage += u"%1 errors were told"_s.arg(m_errors->count());
    else if (m_outcome.error && m_errors->first().first().value<Error>() != m_outcome.error)
        damage += u"another error was told"_s;
    if (m_client->lastOutcome() != m_outcome)
        damage += u"lastOutcome() is another"_s;
    if (m_took > patience())
        damage += u"it took %1 ms"_s.arg(m_took.count());
    if (m_memory && *m_memory > MostMemory)
        damage += u"it took %1 kB"_s.arg(*m_memory / 1024);
    if (const QString line = m_eavesdropper.lineWithAnyOf(plantedSecrets()); !line.isNull())
        damage += "a secret was logged: "_L1 + line;
    for (const QString &secret : plantedSecrets()) {
        if (m_outcome.error.detail.contains(secret, Qt::CaseInsensitive))
            damage += "a secret was told: "_L1 + m_outcome.error.detail;
    }
    return damage.join("; "_L1);
}

QString Ordeal::damageAfterRecovery(FakeServer &server)
{
    const LoadOutcome outcome = suffer(server, nextAnswer());
    QStringList lasting;
    if (const QString usual = damage(); !usual.isEmpty())
        lasting += usual;
    if (!outcome.isOk())
        lasting += "the next good answer failed: "_L1 + outcome.error.detail;
    if (valuesOf(m_client->flags()) != nextValues())
        lasting += u"the next good answer was not taken over"_s;
    if (m_client->state() != FlagClient::State::Ready)
        lasting += u"the client is not ready again"_s;
    return lasting.join("; "_L1);
}

} // namespace Halyard::Test
