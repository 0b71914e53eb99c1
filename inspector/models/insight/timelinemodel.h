// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/events.h"
#include "models/insight/timelinestore.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>

#include <optional>

namespace Halyard::Inspector {

//! What the timeline paints, as a table: all of a log, or of a stretch of time. The latest come last.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Lane, What, Duration, Source, Person, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        EventRole = Qt::UserRole, //!< Its number in the log since it was cleared last.
        LaneRole,                 //!< Event::Lane, as int
        IsBadRole,
        KeyRole,
        RequestRole,
        MomentRole,
    };

    explicit TimelineModel(QObject *parent = nullptr);

    //! Follows \a log; null shows nothing.
    void setLog(EventLog *log);
    //! Only what begins there.
    void setRange(const std::optional<TimelineStore::Range> &range);
    [[nodiscard]] const std::optional<TimelineStore::Range> &range() const { return m_range; }
    //! Null if the row is not there.
    [[nodiscard]] const Event *eventAt(int row) const;
    //! -1 if it is not shown.
    [[nodiscard]] int rowOf(qint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString laneTitle(Event::Lane lane);

private:
    void collect();
    void add(const Event &event);
    [[nodiscard]] bool isShown(const Event &event) const;
    [[nodiscard]] static QString text(const Event &event, Column column);
    [[nodiscard]] static QString sentence(const Event &event);

    QPointer<EventLog> m_log;
    std::optional<TimelineStore::Range> m_range;
    //! Numbers of events, ascending.
    QList<qint64> m_rows;
};

} // namespace Halyard::Inspector
