// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/requestfilter.h"

#include "models/requests.h"
#include "models/sources/requestmodel.h"

namespace Halyard::Inspector {

RequestFilter::RequestFilter(RequestModel *requests)
    : QSortFilterProxyModel(requests)
    , m_requests(requests)
{
    setSortRole(RequestModel::SortRole);
    setSourceModel(requests);
}

void RequestFilter::setRange(Moment from, Moment to)
{
    m_from = from;
    m_to = to;
    invalidateFilter();
}

void RequestFilter::clearRange()
{
    setRange(0, 0);
}

void RequestFilter::putAway(qint64 upTo)
{
    m_putAway = upTo;
    invalidateFilter();
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const Request *request = m_requests->request(m_requests->index(row, 0, parent));
    if (!request || request->number <= m_putAway)
        return false;
    return !hasRange() || (request->at >= m_from && request->at < m_to);
}

} // namespace Halyard::Inspector
