// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "fetch.h"

#include "pythonentries.h"
#include "recordkeys.h"
#include "scan.h"

#include <QtCore/QDateTime>
#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

QByteArray foreignEntries(const QString &distinctId, const QStringList &flags)
{
    QList<QByteArray> words{"MGET"_ba};
    for (const QString &flag : flags)
        words += pythonKey(distinctId, flag);
    return command(words);
}

} // namespace

void Fetch::start(Server &server, const Plan &plan, QObject *parent)
{
    auto *const fetch = new Fetch(server, plan, parent);
    fetch->ask();
}

Fetch::Fetch(Server &server, const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_plan(plan)
{
    m_content.problem = u"The server did not answer in time. Tried again."_s;
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, &Fetch::finish);
}

void Fetch::ask()
{
    m_limit.start(m_plan.limit);
    Batch batch{.commands = {command({"GET"_ba, recordKey(m_plan.key)})}, .done = {}};
    if (!m_plan.flags.isEmpty())
        batch.commands.push_back(foreignEntries(m_plan.key.distinctId, m_plan.flags));
    batch.done = [self = QPointer(this)](const Outcome &outcome) {
        if (self)
            self->take(outcome);
    };
    m_parts = 1;
    m_server.ask(m_plan.key.scope, batch);
}

void Fetch::take(const Outcome &outcome)
{
    if (!outcome.problem.isGood()) {
        m_content.problem = outcome.problem.detail;
        return finish();
    }
    takeRecord(outcome.replies.front());
    if (outcome.replies.size() > 1)
        takeForeign(m_plan.flags, outcome.replies.back());
    const bool isMissing = m_content.state == CacheContent::State::Missing;
    if (m_plan.isShared && isMissing && !m_plan.key.distinctId.isEmpty())
        scanForeign();
    endPart();
}

void Fetch::takeRecord(const Reply &reply)
{
    const Problem problem = reply.isError() ? problemOf(reply.text) : Problem();
    m_server.report(Health::Part::Reading, problem);
    m_content.problem = problem.detail;
    if (!problem.isGood())
        return;
    m_content.state = reply.isText() ? CacheContent::State::Found : CacheContent::State::Missing;
    m_content.record = reply.text;
}

void Fetch::takeForeign(const QStringList &flags, const Reply &reply)
{
    if (reply.isError())
        m_server.report(Health::Part::Reading, problemOf(reply.text));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto count = std::min(static_cast<size_t>(flags.size()), reply.elements.size());
    for (size_t i = 0; i < count; ++i) {
        const QString &flag = flags.at(static_cast<qsizetype>(i));
        if (auto foreign = flagOfPythonValue(flag, reply.elements[i].text, now))
            m_content.foreign.append(std::move(*foreign));
    }
}

void Fetch::scanForeign()
{
    ++m_parts;
    Scan::start(m_server,
                {.pattern = pythonPattern(m_plan.key.distinctId),
                 .slice = [this](const QList<QByteArray> &keys) { askForeign(keys); },
                 .done =
                     [this](const Problem &problem) {
                         if (!problem.isGood())
                             m_server.report(Health::Part::Reading, problem);
                         endPart();
                     }},
                this);
}

void Fetch::askForeign(const QList<QByteArray> &keys)
{
    QStringList flags;
    for (const QByteArray &key : keys) {
        const auto flag = flagOfPythonKey(key, m_plan.key.distinctId);
        // A scan may come by twice.
        if (flag && !std::exchange(m_seen[*flag], true))
            flags.append(*flag);
    }
    if (flags.isEmpty())
        return;
    ++m_parts;
    m_server.ask({},
                 {.commands = {foreignEntries(m_plan.key.distinctId, flags)},
                  .done = [self = QPointer(this), flags](const Outcome &outcome) {
                      if (!self)
                          return;
                      if (outcome.problem.isGood())
                          self->takeForeign(flags, outcome.replies.front());
                      self->endPart();
                  }});
}

void Fetch::endPart()
{
    if (--m_parts == 0)
        finish();
}

void Fetch::finish()
{
    if (std::exchange(m_isDone, true))
        return;
    m_limit.stop();
    deleteLater();
    m_plan.done(m_content);
}

} // namespace Halyard::Redis
