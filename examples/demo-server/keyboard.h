// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagsource.h"
#include "servedstate.h"

#include <QtCore/QSocketNotifier>

#include <termios.h>

namespace Halyard::Demo {

//! Lets a person at the terminal work the switches with single keys.
class Keyboard : public QObject
{
    Q_OBJECT

public:
    Keyboard(ServedState &state, FlagSource &source);
    ~Keyboard() override;

    //! Whether standard input is a terminal, and ours to read.
    [[nodiscard]] static bool isThere();

Q_SIGNALS:
    void quitPressed();

private:
    void readKeys();
    void press(char key);
    void toggle(Mode mode);
    void nextLatency();

    ServedState &m_state;
    FlagSource &m_source;
    QSocketNotifier m_notifier;
    termios m_before = {};
};

} // namespace Halyard::Demo
