// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/announcer.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

#include <utility>

namespace Halyard::Inspector {

Announcer::Announcer(QWidget *speaker)
    : QObject(speaker)
    , m_speaker(speaker)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::seconds(1));
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &words)
{
    m_waiting = words;
    if (!m_pause.isActive())
        speak();
}

void Announcer::speak()
{
    if (!m_speaker || m_waiting.isEmpty())
        return;
    const QString words = std::exchange(m_waiting, {});
    m_speaker->setAccessibleDescription(words);
    QAccessibleEvent alert(m_speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_pause.start();
    Q_EMIT said(words);
}

} // namespace Halyard::Inspector
