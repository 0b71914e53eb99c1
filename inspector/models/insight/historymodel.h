// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/events.h"
#include "models/insight/timelinestore.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>

#include <optional>

namespace Halyard::Inspector {

//! How one flag changed while the inspector looked. The latest comes first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Before, After, Source, Person, ColumnCount };
    Q_ENUM(Column)
    enum Role { MomentRole = Qt::UserRole };

    explicit HistoryModel(QObject *parent = nullptr);

    void setLog(EventLog *log);
    //! Of that key only; of \a source and \a person, as its events name them, only if they are not empty.
    void show(const QString &key, const QString &source = {}, const QString &person = {});
    [[nodiscard]] QString key() const { return m_key; }
    //! Only what happened there.
    void setRange(const std::optional<TimelineStore::Range> &range);
    [[nodiscard]] bool hasRange() const { return m_range.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void collect();
    void add(const Event &event);
    void shorten();
    [[nodiscard]] bool isShown(const Event &event) const;
    [[nodiscard]] static QString text(const Event &event, Column column);

    QPointer<EventLog> m_log;
    QString m_key;
    QString m_source;
    QString m_person;
    std::optional<TimelineStore::Range> m_range;
    //! The latest last.
    QList<Event> m_events;
};

} // namespace Halyard::Inspector
