// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/optionvalues.h"
#include "models/flags/commandline.h"

#include <QtCore/QCommandLineParser>

namespace Halyard::Inspector {

//! Turns options that are known by name into a CommandLine; stops at the first that is wrong.
class CommandLineReader
{
public:
    CommandLineReader(const QCommandLineParser &parser, const QProcessEnvironment &environment);

    [[nodiscard]] std::variant<CommandLine, UsageProblem> read();

private:
    // Each returns false after a problem.
    [[nodiscard]] bool readAction();
    [[nodiscard]] bool readPlaces();
    [[nodiscard]] bool addPlace(const QString &place);
    [[nodiscard]] bool addLink(const QString &link);
    [[nodiscard]] bool judgePlaces();
    [[nodiscard]] bool readLive();
    [[nodiscard]] bool readHost(LiveTarget &target);
    [[nodiscard]] bool readToken(LiveTarget &target);
    [[nodiscard]] bool readPersons(LiveTarget &target);
    [[nodiscard]] bool addGroups(FlagContext &person);
    [[nodiscard]] bool addProperties(FlagContext &person);
    [[nodiscard]] bool readFilter();
    [[nodiscard]] bool readExport();
    [[nodiscard]] bool readFormat();
    [[nodiscard]] bool readTimeout();
    [[nodiscard]] bool readLooks();
    [[nodiscard]] bool judgeTheWhole();

    [[nodiscard]] bool isSet(QLatin1StringView option) const;
    [[nodiscard]] QString value(QLatin1StringView option) const;
    [[nodiscard]] bool fail(const QString &message);
    //! The value, or nothing after noting what is wrong with \a name.
    template <typename T>
    [[nodiscard]] std::optional<T> accept(const QString &name, const Cli::Checked<T> &value);

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    CommandLine m_line;
    QString m_problem;
};

} // namespace Halyard::Inspector
