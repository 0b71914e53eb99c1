// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/matrix.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// Different for different values, and quick for those that nearly all flags have.
QString nameOfValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined: return u"u"_s;
    case QJsonValue::Bool: return value.toBool() ? u"t"_s : u"f"_s;
    case QJsonValue::String: return u's' + value.toString();
    default: break;
    }
    const QJsonDocument document(QJsonArray{value});
    return u'j' + QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool isSame(const Matrix::Cell &cell, const FlagFacts &flag)
{
    return cell.value == flag.value && cell.payload.isNull() == flag.payload.isNull()
        && cell.payload == flag.payload;
}

// Of what cannot be read nobody knows what it would have been.
bool isTelling(const Reading &reading)
{
    return !reading.flags.isEmpty()
        || (reading.state != Reading::State::Damaged && reading.state != Reading::State::Failed);
}

} // namespace

void Matrix::Column::set(size_t slot, ValueId id)
{
    low[slot] = quint16(id & 0xffff);
    if (id <= 0xffff && high.empty())
        return;
    high.resize(low.size(), 0);
    high[slot] = quint16(id >> 16);
}

Matrix::ValueId Matrix::Column::at(size_t slot) const
{
    if (slot >= low.size())
        return Missing;
    return slot < high.size() ? ValueId(low[slot] | ValueId(high[slot]) << 16) : low[slot];
}

void Matrix::add(const QString &title, const Reading *reading)
{
    m_columns.push_back({.title = title});
    put(persons() - 1, reading);
}

void Matrix::arrange(const QList<qsizetype> &places)
{
    std::vector<Column> columns;
    columns.reserve(size_t(places.size()));
    for (const qsizetype place : places)
        columns.push_back(place < 0 ? Column() : m_columns.at(size_t(place)));
    m_columns = std::move(columns);
}

void Matrix::setTitle(qsizetype person, const QString &title)
{
    m_columns.at(size_t(person)).title = title;
}

void Matrix::put(qsizetype person, const Reading *reading)
{
    Column &column = m_columns.at(size_t(person));
    column = {.title = column.title};
    column.isKnown = reading != nullptr && isTelling(*reading);
    if (!column.isKnown)
        return;
    column.low.resize(size_t(m_keys.size()), quint16(Missing));
    auto slot = size_t(-1);
    for (const FlagFacts &flag : reading->flags) {
        slot = slotOf(flag.key, slot + 1);
        if (slot >= column.low.size())
            column.low.resize(slot + 1, quint16(Missing));
        ValueId &likely = m_likely[slot];
        if (likely == Missing || !isSame(m_cells.at(qsizetype(likely)), flag))
            likely = idOf(flag);
        column.set(slot, likely);
    }
    column.low.shrink_to_fit();
}

size_t Matrix::slotOf(const QString &key, size_t likely)
{
    if (likely < size_t(m_keys.size()) && m_keys.at(qsizetype(likely)) == key)
        return likely;
    const auto known = m_slots.constFind(key);
    if (known != m_slots.cend())
        return size_t(*known);
    m_slots.insert(key, m_keys.size());
    m_keys.append(key);
    m_likely.push_back(Missing);
    return size_t(m_keys.size() - 1);
}

Matrix::ValueId Matrix::idOf(const FlagFacts &flag)
{
    if (flag.payload.isNull() && flag.value.isString())
        return idOf(m_texts, flag.value.toString(), flag);
    const QString value = nameOfValue(flag.value);
    if (flag.payload.isNull())
        return idOf(m_others, value, flag);
    const QString name = QString::number(value.size()) + u':' + value + flag.payload;
    return idOf(m_others, name, flag);
}

Matrix::ValueId Matrix::idOf(QHash<QString, ValueId> &known, const QString &name,
                             const FlagFacts &flag)
{
    const auto found = known.constFind(name);
    if (found != known.cend())
        return *found;
    const auto id = ValueId(m_cells.size());
    known.insert(name, id);
    m_cells.append({.value = flag.value, .payload = flag.payload});
    return id;
}

void Matrix::finish()
{
    m_differs.assign(size_t(m_keys.size()), 0);
    m_isThere.assign(size_t(m_keys.size()), 0);
    const auto isKnown = [](const Column &column) { return column.isKnown; };
    const auto first = std::find_if(m_columns.cbegin(), m_columns.cend(), isKnown);
    for (auto column = first; column != m_columns.cend(); ++column) {
        if (column->isKnown)
            compare(*column, *first);
    }
    orderRows();
}

//! Of flags that somebody has: one that vanished leaves no row behind.
void Matrix::orderRows()
{
    m_order.clear();
    for (qsizetype slot = 0; slot < m_keys.size(); ++slot) {
        if (m_isThere[size_t(slot)] != 0)
            m_order.append(slot);
    }
    std::sort(m_order.begin(), m_order.end(),
              [this](qsizetype one, qsizetype other) { return m_keys[one] < m_keys[other]; });
}

void Matrix::compare(const Column &column, const Column &first)
{
    const size_t common = std::min(column.low.size(), first.low.size());
    for (size_t slot = 0; slot < common; ++slot)
        m_differs[slot] = quint16(m_differs[slot] | (column.low[slot] ^ first.low[slot]));
    for (size_t slot = 0; slot < column.low.size(); ++slot)
        m_isThere[slot] = quint16(m_isThere[slot] | column.low[slot]);
    for (size_t slot = 0; slot < column.high.size(); ++slot)
        m_isThere[slot] = quint16(m_isThere[slot] | column.high[slot]);
    const bool isWide = !column.high.empty() || !first.high.empty();
    const size_t longest = std::max(column.low.size(), first.low.size());
    for (size_t slot = isWide ? 0 : common; slot < longest; ++slot)
        m_differs[slot] = quint16(m_differs[slot] | quint16(column.at(slot) != first.at(slot)));
}

const QString &Matrix::title(qsizetype person) const
{
    return m_columns.at(size_t(person)).title;
}

bool Matrix::isKnown(qsizetype person) const
{
    return m_columns.at(size_t(person)).isKnown;
}

const QString &Matrix::key(qsizetype flag) const
{
    return m_keys.at(m_order.at(flag));
}

qsizetype Matrix::flagOf(const QString &key) const
{
    const auto at = std::lower_bound(
        m_order.cbegin(), m_order.cend(), key,
        [this](qsizetype slot, const QString &wanted) { return m_keys[slot] < wanted; });
    return at != m_order.cend() && m_keys[*at] == key ? at - m_order.cbegin() : -1;
}

Matrix::ValueId Matrix::id(qsizetype flag, qsizetype person) const
{
    return m_columns.at(size_t(person)).at(size_t(m_order.at(flag)));
}

bool Matrix::differs(qsizetype flag) const
{
    return m_differs.at(size_t(m_order.at(flag))) != 0;
}

Matrix::ValueId Matrix::majority(qsizetype flag) const
{
    const auto slot = size_t(m_order.at(flag));
    QHash<ValueId, qsizetype> counts;
    ValueId most = Missing;
    for (const Column &column : m_columns) {
        if (column.isKnown)
            ++counts[column.at(slot)];
    }
    qsizetype best = 0;
    for (const Column &column : m_columns) {
        const qsizetype count = column.isKnown ? counts.value(column.at(slot)) : 0;
        if (count <= best)
            continue;
        best = count;
        most = column.at(slot);
    }
    return most;
}

} // namespace Halyard::Inspector
