// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <QtCore/QSortFilterProxyModel>

namespace Halyard::Inspector {

class RequestModel;

//! Requests of a stretch of time, without those that were put away. There are never more than the
//! log keeps, so that the ready-made proxy is quick enough.
class RequestFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RequestFilter(RequestModel *requests);

    void setRange(Moment from, Moment to);
    void clearRange();
    [[nodiscard]] bool hasRange() const { return m_from < m_to; }
    //! Those up to that number are put away; zero: none.
    void putAway(qint64 upTo);
    [[nodiscard]] qint64 isPutAwayUpTo() const { return m_putAway; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RequestModel *const m_requests;
    Moment m_from = 0;
    Moment m_to = 0;
    qint64 m_putAway = 0;
};

} // namespace Halyard::Inspector
