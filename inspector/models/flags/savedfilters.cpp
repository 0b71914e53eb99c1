// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/savedfilters.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype MostNamed = 200;
constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestFilterText = 2'000;

} // namespace

void SavedFilters::save(const QString &name, const QString &text)
{
    const QString kept = name.simplified().left(LongestName);
    const QString filter = text.trimmed();
    const bool hasRoom = m_named.size() < MostNamed || m_named.contains(kept);
    if (!kept.isEmpty() && !filter.isEmpty() && filter.size() <= LongestFilterText && hasRoom)
        m_named.insert(kept, filter);
}

void SavedFilters::remove(const QString &name)
{
    m_named.remove(name);
}

void SavedFilters::use(const QString &text)
{
    const QString filter = text.trimmed();
    if (filter.isEmpty() || filter.size() > LongestFilterText)
        return;
    m_recent.removeAll(filter);
    m_recent.prepend(filter);
    m_recent = m_recent.mid(0, MostRecent);
}

QJsonObject SavedFilters::toJson() const
{
    QJsonObject named;
    for (auto filter = m_named.cbegin(); filter != m_named.cend(); ++filter)
        named.insert(filter.key(), filter.value());
    return {{u"named"_s, named}, {u"recent"_s, QJsonArray::fromStringList(m_recent)}};
}

SavedFilters SavedFilters::fromJson(const QJsonObject &object)
{
    SavedFilters filters;
    const QJsonObject named = object.value(u"named"_s).toObject();
    for (auto filter = named.begin(); filter != named.end(); ++filter)
        filters.save(filter.key(), filter.value().toString());
    const QJsonArray recent = object.value(u"recent"_s).toArray();
    const qsizetype kept = std::min<qsizetype>(recent.size(), MostRecent);
    for (qsizetype place = kept; place > 0; --place)
        filters.use(recent.at(place - 1).toString());
    return filters;
}

} // namespace Halyard::Inspector
