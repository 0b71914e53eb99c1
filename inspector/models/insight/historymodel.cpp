// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/historymodel.h"

#include "models/insight/tooltip.h"
#include "models/words.h"

#include <algorithm>

namespace Halyard::Inspector {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setLog(EventLog *log)
{
    if (m_log)
        m_log->disconnect(this);
    m_log = log;
    if (log) {
        connect(log, &EventLog::appended, this, &HistoryModel::add);
        connect(log, &EventLog::shortened, this, &HistoryModel::shorten);
        // By then it is no log any more.
        connect(log, &QObject::destroyed, this, &HistoryModel::collect);
    }
    collect();
}

void HistoryModel::show(const QString &key, const QString &source, const QString &person)
{
    if (key == m_key && source == m_source && person == m_person)
        return;
    m_key = key;
    m_source = source;
    m_person = person;
    collect();
}

void HistoryModel::setRange(const std::optional<TimelineStore::Range> &range)
{
    m_range = range;
    collect();
}

void HistoryModel::collect()
{
    beginResetModel();
    m_events.clear();
    if (m_log) {
        const QList<Event> &all = m_log->all();
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_events),
                     [this](const Event &event) { return isShown(event); });
    }
    endResetModel();
}

void HistoryModel::add(const Event &event)
{
    if (!isShown(event))
        return;
    beginInsertRows({}, 0, 0);
    m_events.append(event);
    endInsertRows();
}

void HistoryModel::shorten()
{
    // Of one flag most often nothing went.
    const QList<Event> &all = m_log->all();
    const auto count = std::count_if(all.cbegin(), all.cend(),
                                     [this](const Event &event) { return isShown(event); });
    if (count != m_events.size())
        collect();
}

bool HistoryModel::isShown(const Event &event) const
{
    return event.lane == Event::Lane::Changes && !m_key.isEmpty() && event.key == m_key
        && (!m_range || (event.at >= m_range->from && event.at < m_range->to))
        && (m_source.isEmpty() || event.source == m_source)
        && (m_person.isEmpty() || event.person == m_person);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = m_events.at(m_events.size() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole: return text(event, Column(index.column()));
    case Qt::ToolTipRole: return toolTipOf(Words::oneLine(event.text));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 became %3, in %4")
            .arg(text(event, Time), text(event, Before), text(event, After), text(event, Source));
    case MomentRole: return event.at;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time: return tr("Time");
    case Before: return tr("Before");
    case After: return tr("After");
    case Source: return tr("Source");
    case Person: return tr("Person");
    case ColumnCount: break;
    }
    return {};
}

QString HistoryModel::text(const Event &event, Column column)
{
    switch (column) {
    case Time: return Words::moment(event.at);
    case Before: return Words::value(event.before);
    case After: return Words::value(event.after);
    case Source: return Words::oneLine(event.source);
    case Person: return Words::oneLine(event.person);
    case ColumnCount: break;
    }
    return {};
}

} // namespace Halyard::Inspector
