// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QPalette>

namespace Halyard::Inspector {

//! What a colour says. Never the only one to say it: a word and a shape stand beside it.
enum class Tone { Plain, Faint, Accent, Good, Warning, Bad };

//! To write and draw with, on base, window and wash alike.
[[nodiscard]] QColor inkOf(Tone tone, const QPalette &palette);
//! To lay beneath such ink.
[[nodiscard]] QColor washOf(Tone tone, const QPalette &palette);
//! Beneath selected rows.
[[nodiscard]] QColor selectionOf(const QPalette &palette);
[[nodiscard]] QColor lineOf(const QPalette &palette);
//! As WCAG defines it: 1 … 21.
[[nodiscard]] double contrastOf(const QColor &ink, const QColor &ground);

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
    //! What the system has; comes by itself.
    void setSystemPalette(const QPalette &palette);

    //! Times the system's size of text; 1 … 2.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void restyle();
    void readSystem();
    [[nodiscard]] bool wantsDark() const;

    Choice m_choice = Choice::System;
    QPalette m_system;
    double m_zoom = 1;
    double m_points = 0;
    QTimer m_restyle;
    bool m_isApplying = false;
};

} // namespace Halyard::Inspector
