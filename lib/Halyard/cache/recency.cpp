// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/recency.h>

#include <iterator>

namespace Halyard {

void Recency::use(const QString &name, qint64 entries)
{
    remove(name);
    m_order.push_back({name, entries});
    m_places.insert(name, std::prev(m_order.end()));
    m_entries += entries;
}

void Recency::touch(const QString &name)
{
    if (const auto place = m_places.constFind(name); place != m_places.cend())
        m_order.splice(m_order.end(), m_order, *place);
}

void Recency::remove(const QString &name)
{
    const auto place = m_places.constFind(name);
    if (place == m_places.cend())
        return;
    m_entries -= (*place)->entries;
    m_order.erase(*place);
    m_places.erase(place);
}

void Recency::clear()
{
    m_order.clear();
    m_places.clear();
    m_entries = 0;
}

} // namespace Halyard
