// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/pairlist.h"

#include "models/words.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"

#include <QtCore/QSignalBlocker>

#include <algorithm>

namespace Halyard::Inspector {

namespace {

QString nameOf(const Person &person)
{
    return Words::oneLine(person.title(), 40);
}

} // namespace

PairList::PairList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Persons of both sides"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setItemDelegate(new RowDelegate(this));
}

void PairList::setComparison(const SourceComparison &comparison)
{
    const std::optional<Person> before = chosenPerson();
    const QSignalBlocker blocker(this);
    m_comparison = comparison;
    m_rows.clear();
    clear();
    for (const SourceComparison::Pair &pair : comparison.both) {
        const auto count = int(pair.flags.rows().size());
        add({.id = pair.leftId, .label = pair.title}, pair.flags,
            tr("%1 (%n difference(s))", "person", count).arg(Words::oneLine(pair.title, 40)),
            count > 0 ? icon(Icon::Compare, Tone::Warning) : icon(Icon::Check, Tone::Faint));
    }
    for (const Person &person : comparison.onlyLeft)
        add(person, {person.reading, {}}, tr("%1 (only left)", "person").arg(nameOf(person)),
            icon(Icon::Person, Tone::Warning));
    for (const Person &person : comparison.onlyRight)
        add(person, {{}, person.reading}, tr("%1 (only right)", "person").arg(nameOf(person)),
            icon(Icon::Person, Tone::Warning));
    const auto same = std::ranges::find_if(
        m_rows, [&before](const Row &row) { return before && row.person.id == before->id; });
    setCurrentRow(same == m_rows.end() ? std::min(0, count() - 1) : int(same - m_rows.begin()));
}

void PairList::add(const Person &person, const Comparison &flags, const QString &text,
                   const QIcon &mark)
{
    m_rows.append({person, flags});
    addItem(new QListWidgetItem(mark, text));
}

Comparison PairList::chosenFlags() const
{
    return m_rows.value(currentRow()).flags;
}

std::optional<Person> PairList::chosenPerson() const
{
    const int row = currentRow();
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row).person) : std::nullopt;
}

} // namespace Halyard::Inspector
