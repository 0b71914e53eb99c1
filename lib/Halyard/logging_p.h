// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QLoggingCategory>

namespace Halyard {

// What is logged never holds a token, an id, a key's value or a property.
Q_DECLARE_LOGGING_CATEGORY(lcCache)
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)
Q_DECLARE_LOGGING_CATEGORY(lcFlags)
Q_DECLARE_LOGGING_CATEGORY(lcIdentity)

} // namespace Halyard
