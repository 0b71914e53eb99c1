// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/clientoptions.h>
#include <Halyard/flagcontext.h>

#include "cachelook.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <variant>

namespace Halyard::Cli {

enum class Command { Get, List, Watch, Evaluate, Cache };
enum class Form { Table, Json };

//! What a command line asks for, checked as far as that is possible without opening a file.
struct Arguments
{
    Command command = Command::Get;
    //! Each once, in the order they were given.
    QStringList keys;
    //! Complete, but for what is in bootstrapFile.
    ClientOptions options;
    //! An empty distinct id stands for a fresh anonymous person.
    FlagContext person;
    QString bootstrapFile;
    //! For everything; while watching, for one request.
    std::chrono::milliseconds timeout = std::chrono::seconds{10};
    Form form = Form::Table;
    //! How many changes to watch; 0: all.
    int changeLimit = 0;
    //! How long to watch; 0: until interrupted.
    std::chrono::milliseconds watchTime{0};
    //! What cache is to do.
    CacheLook cacheLook;
};

struct HelpRequest
{
    //! A command, or empty for all of them.
    QString topic;
};

struct VersionRequest
{
};

struct UsageError
{
    QString text;
    //! What to read about.
    QString topic = {};
};

using Request = std::variant<Arguments, HelpRequest, VersionRequest, UsageError>;

//! \a arguments begin with the name of the program, as QCoreApplication's do.
[[nodiscard]] Request parseArguments(const QStringList &arguments,
                                     const QProcessEnvironment &environment);

} // namespace Halyard::Cli
