// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <variant>

namespace Halyard::Demo {

struct ControlRequest
{
    QByteArray method;
    //! Percent-encoded.
    QString path;
    QJsonObject body;
};

struct ControlMistake
{
    QString text;
};

//! What the words after --control ask for.
[[nodiscard]] std::variant<QList<ControlRequest>, ControlMistake> readControlCommand(
    const QStringList &words);

//! Sends the requests to a running server and prints what it says. The exit code.
[[nodiscard]] int runControl(const QUrl &server, const QList<ControlRequest> &requests);

} // namespace Halyard::Demo
