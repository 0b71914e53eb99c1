// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/timeaxis.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

constexpr qint64 Steps[]{
    1,           2,        5,          10,         20,          50,          100,
    200,         500,      Second,     2 * Second, 5 * Second,  10 * Second, 15 * Second,
    30 * Second, Minute,   2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute,
    Hour,        2 * Hour, 3 * Hour,   6 * Hour,   12 * Hour,   Day,         2 * Day,
    7 * Day,     14 * Day, 28 * Day,   91 * Day,   182 * Day,   364 * Day,   728 * Day,
};

QString labelOf(const QDateTime &time, qint64 step)
{
    if (time.time() == QTime(0, 0))
        return QLocale().toString(time.date(), QLocale::ShortFormat);
    if (step >= Minute)
        return time.toString(u"HH:mm");
    return time.toString(step >= Second ? u"HH:mm:ss" : u"HH:mm:ss.zzz");
}

// The first multiple of the step in the local day: midnight is a tick in every zone.
QDateTime firstTick(const QDateTime &from, qint64 step)
{
    if (step >= Day)
        return from.date().startOfDay();
    const QDateTime midnight = from.date().startOfDay();
    const qint64 since = midnight.msecsTo(from);
    return midnight.addMSecs((since + step - 1) / step * step);
}

} // namespace

TimeAxis::TimeAxis(const Range &range, double width)
    : m_range(range)
    , m_width(std::max(width, 1.0))
{
    m_range.to = std::max(m_range.to, m_range.from + Shortest.count());
}

double TimeAxis::positionOf(Moment moment) const
{
    return double(moment - m_range.from) * m_width / double(m_range.to - m_range.from);
}

Moment TimeAxis::momentAt(double position) const
{
    return m_range.from
        + Moment(std::llround(position * double(m_range.to - m_range.from) / m_width));
}

QList<TimeAxis::Tick> TimeAxis::ticks(double gap) const
{
    const double perPixel = double(m_range.to - m_range.from) / m_width;
    const auto *const step = std::ranges::find_if(
        Steps, [&](qint64 candidate) { return double(candidate) >= gap * perPixel; });
    if (step == std::end(Steps))
        return {};
    QList<Tick> ticks;
    QDateTime time = firstTick(QDateTime::fromMSecsSinceEpoch(m_range.from), *step);
    while (time.toMSecsSinceEpoch() < m_range.to) {
        if (time.toMSecsSinceEpoch() >= m_range.from)
            ticks.append(
                {time.toMSecsSinceEpoch(), labelOf(time, *step), time.time() == QTime(0, 0)});
        // Days are not all as long as each other.
        time = *step >= Day ? time.addDays(*step / Day) : time.addMSecs(*step);
    }
    return ticks;
}

TimeAxis::Range TimeAxis::zoomed(double factor, double position) const
{
    const double length =
        std::clamp(double(m_range.to - m_range.from) * factor, double(Shortest.count()),
                   double(std::chrono::milliseconds(Longest).count()));
    const Moment anchor = momentAt(position);
    const auto from = anchor - Moment(std::llround(length * position / m_width));
    return {from, from + Moment(std::llround(length))};
}

TimeAxis::Range TimeAxis::moved(double distance) const
{
    const Moment by = momentAt(distance) - m_range.from;
    return {m_range.from + by, m_range.to + by};
}

} // namespace Halyard::Inspector
