// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "query.h"

#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

Query::Query(FlagClient &client, const Arguments &arguments)
    : m_client(client)
    , m_arguments(arguments)
    , m_isAboutSomebodyElse(isAboutSomebodyElse(arguments))
{
    // Nothing else is read from files by now.
    QObject::connect(&client, &FlagClient::errorOccurred, &m_loop, [this](const Error &error) {
        if (error.kind == Error::Kind::File)
            m_recallProblem = error.detail;
    });
}

// Identifying somebody tells the server that they are who this anonymous person was, and flags that
// persist across a login would stick to that for good. Looking must not change what is looked at;
// only a cache, which belongs to a person, makes it necessary.
bool Query::isAboutSomebodyElse(const Arguments &arguments)
{
    const bool isNamed = !arguments.person.distinctId.isEmpty();
    return arguments.command == Command::Evaluate
        || (isNamed && arguments.command != Command::Watch
            && arguments.options.fallbackCache.isEmpty());
}

bool Query::usesCache() const
{
    return m_client.cacheStatus().state != CacheStatus::State::Off;
}

Report Query::ask(std::chrono::milliseconds limit)
{
    m_result.outcome.error = {Error::Kind::Timeout, u"no whole answer in time"_s, 0};
    QTimer::singleShot(limit, Qt::PreciseTimer, &m_loop, &QEventLoop::quit);
    start();
    m_loop.exec();

    Report report;
    report.flags = flags();
    report.state = m_client.state();
    report.cache = m_client.cacheStatus();
    report.recallProblem = m_recallProblem;
    applyOutcome(report, m_result.outcome);
    return report;
}

void Query::start()
{
    QObject::connect(&m_reloading, &QFutureWatcherBase::finished, &m_loop, [this] {
        m_result.outcome = m_reloading.result();
        m_loop.quit();
    });
    QObject::connect(&m_evaluating, &QFutureWatcherBase::finished, &m_loop, [this] {
        m_result = m_evaluating.result();
        m_loop.quit();
    });
    if (!m_isAboutSomebodyElse)
        m_reloading.setFuture(usesCache() ? m_client.whenReady() : m_client.reload());
    else if (m_arguments.command == Command::Evaluate)
        m_evaluating.setFuture(m_client.evaluate(m_arguments.person, m_arguments.keys));
    else
        m_evaluating.setFuture(m_client.evaluate(m_arguments.person));
}

Flag Query::best(const QString &key) const
{
    Flag own = m_client.flag(key);
    if (!m_isAboutSomebodyElse || own.source() == Flag::Source::Override)
        return own;
    // A whole answer takes the place of what was shipped, also where it is silent.
    Flag answered = m_result.flags.flag(key);
    return answered.hasValue() || m_result.outcome.isOk() ? answered : own;
}

QStringList Query::keys() const
{
    if (m_arguments.command != Command::List)
        return m_arguments.keys;
    QStringList keys = m_client.flags().keys() + m_result.flags.keys();
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

QList<Flag> Query::flags() const
{
    const bool wantsMissing = m_arguments.command != Command::List;
    QList<Flag> flags;
    for (const QString &key : keys()) {
        const Flag flag = best(key);
        if (flag.hasValue())
            flags.append(flag);
        else if (wantsMissing)
            flags.append(Flag(key));
    }
    return flags;
}

} // namespace Halyard::Cli
