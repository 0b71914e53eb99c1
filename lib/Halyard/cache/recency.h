// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <list>

namespace Halyard {

//! Names in the order of their last use, and how many entries each has. Every step costs the same,
//! however many there are.
class Recency
{
public:
    //! The last that was used, from now on.
    void use(const QString &name, qint64 entries);
    //! As use(), of a name that may be unknown: then nothing happens.
    void touch(const QString &name);
    void remove(const QString &name);
    void clear();

    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    //! Must not be called while there is none.
    [[nodiscard]] const QString &leastUsed() const { return m_order.front().name; }
    [[nodiscard]] const QString &lastUsed() const { return m_order.back().name; }

private:
    struct Use
    {
        QString name;
        qint64 entries = 0;
    };

    std::list<Use> m_order;
    QHash<QString, std::list<Use>::iterator> m_places;
    qint64 m_entries = 0;
};

} // namespace Halyard
