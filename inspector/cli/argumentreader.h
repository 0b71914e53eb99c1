// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "arguments.h"
#include "optionvalues.h"

#include <QtCore/QCommandLineParser>

#include <optional>

namespace Halyard::Cli {

//! Turns options that are known by name into Arguments; stops at the first that is wrong.
class ArgumentReader
{
public:
    ArgumentReader(const QCommandLineParser &parser, const QProcessEnvironment &environment,
                   Command command);

    [[nodiscard]] std::variant<Arguments, UsageError> read();

private:
    // Each returns false after a fault.
    [[nodiscard]] bool readWords(const QStringList &words);
    [[nodiscard]] bool readKeys(const QStringList &keys);
    [[nodiscard]] bool readServer();
    [[nodiscard]] bool readToken();
    [[nodiscard]] bool readPerson();
    [[nodiscard]] bool readSources();
    [[nodiscard]] bool readAudience();
    [[nodiscard]] bool readTimes();
    [[nodiscard]] bool readWatch();
    [[nodiscard]] bool readCount();
    //! Leaves \a duration alone if \a option is not there.
    [[nodiscard]] bool readDuration(const QString &option, const DurationRange &range,
                                    std::chrono::milliseconds &duration);

    using Add = bool (ArgumentReader::*)(const QString &text);
    [[nodiscard]] bool readEach(const QString &option, Add add);
    [[nodiscard]] bool addHeader(const QString &text);
    [[nodiscard]] bool addGroup(const QString &text);
    [[nodiscard]] bool addProperty(const QString &text);
    [[nodiscard]] bool addGroupProperty(const QString &text);

    [[nodiscard]] bool fail(const QString &text);
    //! The value, or nothing after noting what is wrong with the option called \a name.
    template <typename T>
    [[nodiscard]] std::optional<T> accept(const QString &name, const Checked<T> &value);
    //! What was given for \a option, else in \a variable, together with where that was.
    struct Given
    {
        QString text;
        QString name;
    };
    [[nodiscard]] Given given(const QString &option, const QString &variable) const;

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    Arguments m_arguments;
    QString m_problem;
};

} // namespace Halyard::Cli
