// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace Halyard::Inspector {

//! What the tree of sources says of them, and of persons.
class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::SourceWords)

public:
    [[nodiscard]] static QString flags(const Person &person);
    [[nodiscard]] static QString state(const Person &person, Moment moment);
    [[nodiscard]] static QString age(const Person &person, Moment moment);
    [[nodiscard]] static QString timeLeft(const Person &person, Moment moment);
    [[nodiscard]] static QString sentence(const Person &person, Moment moment);
    [[nodiscard]] static QString toolTip(const Person &person, Moment moment);

    [[nodiscard]] static QString persons(const Source &source);
    [[nodiscard]] static QString sentence(const Source &source);
    [[nodiscard]] static QString toolTip(const Source &source);

    //! As a tool tip that shows these \a lines and nothing else, whatever is in them.
    [[nodiscard]] static QString plainToolTip(const QStringList &lines);
};

} // namespace Halyard::Inspector
