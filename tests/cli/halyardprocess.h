// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

namespace Halyard::Test {

//! What one run of the program left behind.
struct CommandResult
{
    //! -1 if it did not end by itself.
    int status = -1;
    QByteArray out;
    QByteArray err;
    std::chrono::milliseconds took{0};

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonObject flag(const QString &key) const;
    //! Of the error.
    [[nodiscard]] QString errorKind() const;
};

//! With a token, \a host, and nothing of the environment that could change the outcome.
[[nodiscard]] QProcessEnvironment commandEnvironment(const QUrl &host);

[[nodiscard]] CommandResult runHalyard(const QStringList &arguments,
                                       const QProcessEnvironment &environment);

//! For those that run on while the test does something.
[[nodiscard]] std::unique_ptr<QProcess> startHalyard(const QStringList &arguments,
                                                     const QProcessEnvironment &environment);

} // namespace Halyard::Test
