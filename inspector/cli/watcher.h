// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "report.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace Halyard::Cli {

//! Prints each change as one line of JSON until something ends it.
class Watcher : public QObject
{
    Q_OBJECT

public:
    Watcher(FlagClient &client, const Arguments &arguments, QObject *parent = nullptr);

    //! Runs the application's event loop.
    [[nodiscard]] ExitStatus watch();

private:
    void start();
    void printKnown();
    void printChange(const Flag &now, const Flag &before);
    void printState();
    void printLine(const QJsonObject &line);
    void end(ExitStatus status);
    [[nodiscard]] bool isWatched(const QString &key) const;

    FlagClient &m_client;
    const QSet<QString> m_keys;
    const int m_changeLimit;
    const std::chrono::milliseconds m_watchTime;
    int m_changes = 0;
    bool m_ended = false;
    ExitStatus m_status = ExitStatus::AllKnown;
};

} // namespace Halyard::Cli
