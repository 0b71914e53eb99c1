// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <chrono>

namespace Halyard::Test {

//! One thing that the server does on a connection while it answers.
struct Step
{
    enum class Action {
        Send,     //!< bytes, at once
        Drip,     //!< bytes, one at a time with a pause before each
        Repeat,   //!< bytes over and over, until total is reached
        Wait,     //!< for the pause
        Hold,     //!< until FakeServer::release()
        Stall,    //!< until the other side gives up
        Close,    //!< in the orderly way
        Reset,    //!< so that the other side sees a broken connection
        KeepOpen, //!< for the next request
    };

    Action action = Action::Send;
    QByteArray bytes = {};
    std::chrono::milliseconds pause = {};
    qint64 total = 0;
};

using Steps = QList<Step>;

} // namespace Halyard::Test
