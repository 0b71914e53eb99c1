// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sourcecells.h"

#include "models/sources/sourcewords.h"
#include "models/words.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

qint64 bytesOf(const Source &source)
{
    return std::accumulate(source.persons().cbegin(), source.persons().cend(), qint64(0),
                           [](qint64 sum, const Person &person) { return sum + person.bytes; });
}

QString sizeText(qint64 bytes)
{
    return bytes > 0 ? Words::bytes(bytes) : QString();
}

} // namespace

double SourceCells::shareLeft(const Person &person, Moment moment)
{
    const Reading *known = person.facts();
    const auto left = known ? known->timeLeftAt(moment) : std::nullopt;
    if (!left || *known->ttl <= 0ms)
        return std::numeric_limits<double>::quiet_NaN();
    return std::clamp(double(left->count()) / double(known->ttl->count()), 0.0, 1.0);
}

QString SourceCells::text(const Source &source, SourceModel::Column column, Moment moment)
{
    switch (column) {
    case SourceModel::Name: return Words::oneLine(source.title());
    case SourceModel::Flags: return SourceWords::persons(source);
    case SourceModel::State: return Words::standing(source, moment);
    case SourceModel::Size: return sizeText(bytesOf(source));
    case SourceModel::Age:
    case SourceModel::TimeLeft:
    case SourceModel::ColumnCount: break;
    }
    return {};
}

QString SourceCells::text(const Person &person, SourceModel::Column column, Moment moment)
{
    switch (column) {
    case SourceModel::Name: return Words::oneLine(person.title());
    case SourceModel::Flags: return SourceWords::flags(person);
    case SourceModel::State: return SourceWords::state(person, moment);
    case SourceModel::Age: return SourceWords::age(person, moment);
    case SourceModel::TimeLeft: return SourceWords::timeLeft(person, moment);
    case SourceModel::Size: return sizeText(person.bytes);
    case SourceModel::ColumnCount: break;
    }
    return {};
}

QVariant SourceCells::alignment(int column)
{
    const bool isNumber = column == SourceModel::Flags || column == SourceModel::Size;
    return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

} // namespace Halyard::Inspector
