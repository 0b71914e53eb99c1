// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "report.h"

#include <QtCore/QJsonObject>

namespace Halyard::Cli {

//! Complains about the command line; the help on \a topic says more.
[[nodiscard]] ExitStatus refuse(const QString &text, const QString &topic = {});

//! \a status, unless \a text could not be written.
[[nodiscard]] ExitStatus printed(const QByteArray &text, ExitStatus status);
//! As one line.
[[nodiscard]] ExitStatus printed(const QJsonObject &object, ExitStatus status);

} // namespace Halyard::Cli
