// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "keyboard.h"

#include "console.h"

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Demo {

namespace {

constexpr auto Legend =
    "keys: o outage, s status, q quota, g garbage, e errors, d drip (again: back to normal), "
    "n normal, l latency, r reload, x exit, ? this"_L1;

std::optional<Mode> modeOfKey(char key)
{
    switch (key) {
    case 'o': return Mode::Outage;
    case 's': return Mode::Status;
    case 'q': return Mode::Quota;
    case 'g': return Mode::Garbage;
    case 'e': return Mode::Errors;
    case 'd': return Mode::Drip;
    default: return std::nullopt;
    }
}

} // namespace

bool Keyboard::isThere()
{
    // A job in the background that touches its terminal is stopped.
    return ::isatty(STDIN_FILENO) == 1 && ::tcgetpgrp(STDIN_FILENO) == ::getpgrp();
}

Keyboard::Keyboard(ServedState &state, FlagSource &source)
    : m_state(state)
    , m_source(source)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    ::tcgetattr(STDIN_FILENO, &m_before);
    termios single = m_before;
    single.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    single.c_cc[VMIN] = 0;
    single.c_cc[VTIME] = 0;
    ::tcsetattr(STDIN_FILENO, TCSANOW, &single);
    connect(&m_notifier, &QSocketNotifier::activated, this, &Keyboard::readKeys);
    say(Legend);
}

Keyboard::~Keyboard()
{
    if (isThere())
        ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
}

void Keyboard::readKeys()
{
    std::array<char, 64> keys{};
    const ssize_t count = ::read(STDIN_FILENO, keys.data(), keys.size());
    if (count <= 0) {
        m_notifier.setEnabled(false);
        return;
    }
    for (ssize_t index = 0; index < count; ++index)
        press(keys[static_cast<std::size_t>(index)]);
}

void Keyboard::press(char key)
{
    if (const std::optional<Mode> mode = modeOfKey(key))
        toggle(*mode);
    else if (key == 'n')
        m_state.apply({});
    else if (key == 'l')
        nextLatency();
    else if (key == 'r')
        m_source.reload();
    else if (key == 'x')
        Q_EMIT quitPressed();
    else
        say(Legend);
}

void Keyboard::toggle(Mode mode)
{
    Switches wanted = m_state.switches;
    wanted.mode = wanted.mode == mode ? Mode::Normal : mode;
    m_state.apply(wanted);
}

void Keyboard::nextLatency()
{
    Switches wanted = m_state.switches;
    if (wanted.latency < 500ms)
        wanted.latency = 500ms;
    else
        wanted.latency = wanted.latency < 2s ? 2000ms : 0ms;
    m_state.apply(wanted);
}

} // namespace Halyard::Demo
