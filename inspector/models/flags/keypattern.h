// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <variant>

namespace Halyard::Inspector {

//! Why an expression is not taken.
struct KeyPatternProblem
{
    //! In the expression.
    int position = 0;
    QString message = {};
};

//! An expression for keys that cannot keep the window waiting: too long ones and those that may try
//! without end are refused, and what slips through gives up after a bounded number of steps.
[[nodiscard]] std::variant<QRegularExpression, KeyPatternProblem> keyPattern(const QString &text);

} // namespace Halyard::Inspector
