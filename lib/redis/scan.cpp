// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "scan.h"

#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

QList<QByteArray> keysIn(const Reply &reply)
{
    QList<QByteArray> keys;
    for (const Reply &one : reply.elements)
        keys.append(one.text);
    return keys;
}

} // namespace

void Scan::start(Server &server, const Plan &plan, QObject *parent)
{
    auto *const scan = new Scan(server, plan, parent);
    scan->askFrom("0"_ba);
}

Scan::Scan(Server &server, const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_plan(plan)
{
}

void Scan::askFrom(const QByteArray &cursor)
{
    m_server.ask(m_plan.scope,
                 {.commands = {command(
                      {"SCAN"_ba, cursor, "MATCH"_ba, m_plan.pattern, "COUNT"_ba, "500"_ba})},
                  .needsGreeting = true,
                  .done = [self = QPointer(this)](const Outcome &outcome) {
                      if (self)
                          self->take(outcome);
                  }});
}

void Scan::take(const Outcome &outcome)
{
    if (!outcome.problem.isGood())
        return finish(outcome.problem);
    const Reply &reply = outcome.replies.front();
    if (reply.isError())
        return finish(problemOf(reply.text));
    if (reply.elements.size() != 2)
        return finish(notRedis());
    const QByteArray cursor = reply.elements[0].text;
    const QList<QByteArray> keys = keysIn(reply.elements[1]);
    m_found += keys.size();
    if (!keys.isEmpty())
        m_plan.slice(keys);
    if (cursor == "0" || m_found >= m_plan.most)
        finish({});
    else
        askFrom(cursor);
}

void Scan::finish(const Problem &problem)
{
    deleteLater();
    m_plan.done(problem);
}

} // namespace Halyard::Redis
