// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QCoreApplication;

namespace Halyard::Inspector {

//! Those that a finished translation was built in of, such as "de", "zh_CN"; without English.
[[nodiscard]] QStringList shippedLanguages();
//! In that language itself.
[[nodiscard]] QString nameOfLanguage(const QString &language);
//! Makes the program speak it; empty: what the system speaks. False if it is not shipped.
bool speak(const QString &language, QCoreApplication &application);

} // namespace Halyard::Inspector
