// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/announcer_p.h>

#include <QtCore/QObject>

#include <utility>

namespace Halyard {

void Announcer::tell()
{
    if (m_isTelling)
        return;
    m_isTelling = true;
    const QPointer<QObject> speaker = m_speaker;
    while (!m_waiting.empty()) {
        const Announcement next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
        if (!speaker)
            return;
    }
    m_isTelling = false;
}

} // namespace Halyard
