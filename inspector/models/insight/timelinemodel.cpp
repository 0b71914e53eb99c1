// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/timelinemodel.h"

#include "models/words.h"

#include <QtCore/QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineModel::setLog(EventLog *log)
{
    if (m_log)
        m_log->disconnect(this);
    m_log = log;
    if (log) {
        connect(log, &EventLog::appended, this, &TimelineModel::add);
        connect(log, &EventLog::shortened, this, &TimelineModel::collect);
        // By then it is no log any more.
        connect(log, &QObject::destroyed, this, &TimelineModel::collect);
    }
    collect();
}

void TimelineModel::setRange(const std::optional<TimelineStore::Range> &range)
{
    if (m_range == range)
        return;
    m_range = range;
    collect();
}

void TimelineModel::collect()
{
    beginResetModel();
    m_rows.clear();
    const qsizetype count = m_log ? m_log->all().size() : 0;
    for (qsizetype at = 0; at < count; ++at) {
        if (isShown(m_log->all().at(at)))
            m_rows.append(m_log->dropped() + at);
    }
    endResetModel();
}

void TimelineModel::add(const Event &event)
{
    if (!isShown(event))
        return;
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(m_log->dropped() + m_log->all().size() - 1);
    endInsertRows();
}

bool TimelineModel::isShown(const Event &event) const
{
    return !m_range || m_range->contains(event.at);
}

const Event *TimelineModel::eventAt(int row) const
{
    if (!m_log || row < 0 || row >= m_rows.size())
        return nullptr;
    const qint64 at = m_rows.at(row) - m_log->dropped();
    return at >= 0 && at < m_log->all().size() ? &m_log->all().at(at) : nullptr;
}

int TimelineModel::rowOf(qint64 number) const
{
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), number);
    return at != m_rows.cend() && *at == number ? int(at - m_rows.cbegin()) : -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event *event = eventAt(index.row());
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*event, Column(index.column()));
    case Qt::ToolTipRole: return Words::moment(event->at);
    case Qt::AccessibleTextRole: return sentence(*event);
    case EventRole: return m_rows.at(index.row());
    case LaneRole: return int(event->lane);
    case IsBadRole: return event->isBad;
    case KeyRole: return event->key;
    case RequestRole: return event->request;
    case MomentRole: return event->at;
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time: return tr("Time");
    case Lane: return tr("Lane");
    case What: return tr("What happened");
    case Duration: return tr("Duration");
    case Source: return tr("Source");
    case Person: return tr("Person");
    case ColumnCount: break;
    }
    return {};
}

QString TimelineModel::laneTitle(Event::Lane lane)
{
    switch (lane) {
    case Event::Lane::Requests: return tr("Requests");
    case Event::Lane::Changes: return tr("Changes");
    case Event::Lane::States: return tr("States");
    }
    return {};
}

QString TimelineModel::text(const Event &event, Column column)
{
    switch (column) {
    case Time: return QDateTime::fromMSecsSinceEpoch(event.at).toString(u"HH:mm:ss.zzz"_s);
    case Lane: return laneTitle(event.lane);
    case What: return Words::oneLine(event.text);
    case Duration:
        return event.duration.count() > 0 ? tr("%1 ms").arg(event.duration.count()) : QString();
    case Source: return Words::oneLine(event.source);
    case Person: return Words::oneLine(event.person);
    case ColumnCount: break;
    }
    return {};
}

QString TimelineModel::sentence(const Event &event)
{
    const QString time = text(event, Time);
    if (event.person.isEmpty())
        return tr("%1, %2: %3").arg(time, text(event, Lane), text(event, What));
    return tr("%1, %2, %3: %4")
        .arg(time, text(event, Lane), text(event, Person), text(event, What));
}

} // namespace Halyard::Inspector
