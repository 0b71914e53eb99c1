// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/requestmodel.h"

#include "models/sources/sourcewords.h"
#include "models/words.h"

#include <QtCore/QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString statusText(const Request &request)
{
    if (!request.isFinished)
        return RequestModel::tr("under way");
    return request.status == 0 ? RequestModel::tr("no answer") : QString::number(request.status);
}

QString durationText(const Request &request)
{
    return request.isFinished ? RequestModel::tr("%1 ms").arg(request.duration.count()) : QString();
}

QString textOf(const Request &request, RequestModel::Column column)
{
    switch (column) {
    case RequestModel::Number: return QString::number(request.number);
    case RequestModel::Time:
        return QDateTime::fromMSecsSinceEpoch(request.at).toString(u"HH:mm:ss.zzz"_s);
    case RequestModel::Source: return Words::oneLine(request.source);
    case RequestModel::Person: return Words::oneLine(request.person);
    case RequestModel::Method: return QString::fromLatin1(request.method);
    case RequestModel::Host: return hostOf(request.url);
    case RequestModel::Status: return statusText(request);
    case RequestModel::Duration: return durationText(request);
    case RequestModel::Bytes:
        return request.isFinished ? Words::bytes(request.answerBytes) : QString();
    case RequestModel::Problem: return Words::oneLine(request.problem);
    case RequestModel::ColumnCount: break;
    }
    return {};
}

QVariant sortValue(const Request &request, RequestModel::Column column)
{
    switch (column) {
    case RequestModel::Number: return request.number;
    case RequestModel::Time: return request.at;
    case RequestModel::Status: return request.isFinished ? request.status : -1;
    case RequestModel::Duration: return qint64(request.duration.count());
    case RequestModel::Bytes: return request.answerBytes;
    default: return textOf(request, column);
    }
}

QString sentenceOf(const Request &request)
{
    if (!request.isFinished)
        return RequestModel::tr("Request %1 for %2 to %3, under way")
            .arg(request.number)
            .arg(Words::oneLine(request.person), hostOf(request.url));
    if (!request.problem.isEmpty())
        return RequestModel::tr("Request %1 for %2 to %3: %4")
            .arg(request.number)
            .arg(Words::oneLine(request.person), hostOf(request.url),
                 Words::oneLine(request.problem));
    return RequestModel::tr("Request %1 for %2 to %3: HTTP %4, %5, after %6")
        .arg(request.number)
        .arg(Words::oneLine(request.person), hostOf(request.url))
        .arg(request.status)
        .arg(Words::bytes(request.answerBytes), durationText(request));
}

QString toolTipOf(const Request &request)
{
    const QString url = request.url.toDisplayString(QUrl::RemoveUserInfo);
    QStringList lines{Words::moment(request.at),
                      u"%1 %2"_s.arg(QString::fromLatin1(request.method), url)};
    if (!request.problem.isEmpty())
        lines << request.problem;
    return SourceWords::plainToolTip(lines);
}

bool isNumeric(RequestModel::Column column)
{
    return column == RequestModel::Number || column == RequestModel::Status
        || column == RequestModel::Duration || column == RequestModel::Bytes;
}

} // namespace

RequestModel::RequestModel(RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    for (const Request &request : log.all())
        m_numbers.append(request.number);
    connect(&log, &RequestLog::begun, this, &RequestModel::add);
    connect(&log, &RequestLog::ended, this, &RequestModel::update);
    connect(&log, &RequestLog::shortened, this, &RequestModel::shorten);
}

int RequestModel::rowOf(qint64 number) const
{
    const auto at = std::lower_bound(m_numbers.cbegin(), m_numbers.cend(), number);
    return at != m_numbers.cend() && *at == number ? int(at - m_numbers.cbegin()) : -1;
}

void RequestModel::add(qint64 number)
{
    const int row = int(m_numbers.size());
    beginInsertRows({}, row, row);
    m_numbers.append(number);
    endInsertRows();
}

void RequestModel::update(qint64 number)
{
    if (const int row = rowOf(number); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

//! The oldest went, or all.
void RequestModel::shorten()
{
    const qint64 first =
        m_log.all().isEmpty() ? std::numeric_limits<qint64>::max() : m_log.all().first().number;
    const auto kept = std::lower_bound(m_numbers.cbegin(), m_numbers.cend(), first);
    const qsizetype count = kept - m_numbers.cbegin();
    if (count == 0)
        return;
    beginRemoveRows({}, 0, int(count) - 1);
    m_numbers.remove(0, count);
    endRemoveRows();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const Request *RequestModel::request(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_log.find(m_numbers.at(index.row()))
                                                             : nullptr;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const Request *request = this->request(index);
    if (!request)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(*request, column);
    case Qt::ToolTipRole: return toolTipOf(*request);
    case Qt::AccessibleTextRole: return column == Number ? sentenceOf(*request) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumeric(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case NumberRole: return request->number;
    case SortRole: return sortValue(*request, column);
    default: return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("No.");
    case Time: return tr("Time");
    case Source: return tr("Source");
    case Person: return tr("Person");
    case Method: return tr("Method");
    case Host: return tr("Host");
    case Status: return tr("Status");
    case Duration: return tr("Duration");
    case Bytes: return tr("Size");
    case Problem: return tr("Problem");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Halyard::Inspector
