// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtGui/QPalette>

namespace Halyard::Inspector {

//! Light or dark, as the system has it or as was chosen.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    //! Takes the application's palette and style over.
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    QPalette m_system;
};

} // namespace Halyard::Inspector
