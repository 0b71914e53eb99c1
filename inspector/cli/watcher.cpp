// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "watcher.h"

#include "displaytext.h"
#include "interrupts.h"
#include "terminal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

QString timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace

Watcher::Watcher(FlagClient &client, const Arguments &arguments, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_keys(arguments.keys.cbegin(), arguments.keys.cend())
    , m_changeLimit(arguments.changeLimit)
    , m_watchTime(arguments.watchTime)
{
}

ExitStatus Watcher::watch()
{
    Interrupts interrupts;
    const auto endWell = [this] { end(ExitStatus::AllKnown); };
    connect(&interrupts, &Interrupts::stopRequested, this, endWell);
    connect(&interrupts, &Interrupts::readerLeft, this, endWell);
    connect(&interrupts, &Interrupts::reloadRequested, &m_client, [this] { m_client.reload(); });
    if (m_watchTime.count() > 0)
        QTimer::singleShot(m_watchTime, this, endWell);

    m_client.reload();
    // What the client has to tell about its own beginning is on its way already, and is printed as
    // known instead.
    QMetaObject::invokeMethod(this, &Watcher::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return m_status;
}

void Watcher::start()
{
    connect(&m_client, &FlagClient::stateChanged, this, &Watcher::printState);
    connect(
        &m_client, &FlagClient::flagChanged, this,
        [this](const QString &, const Flag &now, const Flag &before) { printChange(now, before); });
    printKnown();
}

void Watcher::printKnown()
{
    const QList<Flag> flags = m_client.flags().all();
    for (const Flag &flag : flags)
        printChange(flag, Flag(flag.key()));
}

void Watcher::printChange(const Flag &now, const Flag &before)
{
    if (m_ended || !isWatched(now.key()))
        return;
    printLine({{u"time"_s, timeNow()},
               {u"key"_s, now.key()},
               {u"now"_s, toJson(now)},
               {u"before"_s, toJson(before)}});
    ++m_changes;
    if (m_changes == m_changeLimit)
        end(m_status);
}

void Watcher::printState()
{
    if (m_ended)
        return;
    printLine({{u"time"_s, timeNow()},
               {u"state"_s, stateName(m_client.state())},
               {u"error"_s, toJson(m_client.lastError())},
               {u"known"_s, m_client.flags().size()}});
}

void Watcher::printLine(const QJsonObject &line)
{
    const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact);
    if (print(harmlessJson(json) + '\n'))
        return;
    end(readerIsGone() ? ExitStatus::AllKnown : ExitStatus::OutputFailed);
}

void Watcher::end(ExitStatus status)
{
    if (m_ended)
        return;
    m_ended = true;
    m_status = status;
    QCoreApplication::quit();
}

bool Watcher::isWatched(const QString &key) const
{
    return m_keys.isEmpty() || m_keys.contains(key);
}

} // namespace Halyard::Cli
