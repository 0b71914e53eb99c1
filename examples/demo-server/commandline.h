// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "switches.h"

#include <QtCore/QUrl>

#include <variant>

namespace Halyard::Demo {

struct CommandLine
{
    enum class Task { Serve, Control, PrintFlags };

    Task task = Task::Serve;
    quint16 port = 8010;
    QString flagsPath;
    QString prefix;
    bool namesEvents = false;
    std::chrono::milliseconds patience = std::chrono::seconds(30);
    Switches switches;
    QUrl controlUrl;
    QStringList command;
};

//! The program ends here, with this text.
struct Farewell
{
    int exitCode = 0;
    QString text;
};

constexpr int WrongUsage = 2;

[[nodiscard]] std::variant<CommandLine, Farewell> readCommandLine(const QStringList &arguments);

} // namespace Halyard::Demo
