// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace Halyard::Inspector {

//! Looks at all persons of a cache, a few at a time. Servers are not asked: each request may cost.
class PersonsReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start(Source *source);
    void cancel();
    [[nodiscard]] bool isRunning() const
    {
        return !m_source.isNull() && (!m_waiting.isEmpty() || !m_asked.isEmpty());
    }
    [[nodiscard]] int done() const { return m_total - int(m_waiting.size() + m_asked.size()); }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void progressed(int done, int total);
    //! Also when there was nobody to look at, or it was cancelled.
    void finished();

private:
    void proceed();
    void onPersonChanged(const QString &personId);
    void dropTheGone();

    QPointer<Source> m_source;
    QStringList m_waiting;
    QSet<QString> m_asked;
    int m_total = 0;
};

} // namespace Halyard::Inspector
