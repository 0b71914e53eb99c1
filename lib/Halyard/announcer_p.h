// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QPointer>

#include <deque>
#include <functional>

class QObject;

namespace Halyard {

//! Tells the world one thing after the other, in the order they happened, whatever the listeners do
//! in return: what a listener causes is told after what is being told.
class Announcer
{
public:
    using Announcement = std::function<void()>;

    //! Stops for good once \a speaker is gone.
    explicit Announcer(QObject *speaker)
        : m_speaker(speaker)
    {
    }

    //! Ends the silence that it starts with: while its speaker is being made, nobody can listen.
    void begin()
    {
        m_isTelling = false;
        tell();
    }
    void add(Announcement announcement) { m_waiting.push_back(std::move(announcement)); }

    //! The last thing to do: a listener may destroy the speaker, and this with it.
    void tell();

private:
    QPointer<QObject> m_speaker;
    std::deque<Announcement> m_waiting;
    bool m_isTelling = true;
};

} // namespace Halyard
