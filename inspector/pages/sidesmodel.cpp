// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/sidesmodel.h"

#include "models/insight/tooltip.h"
#include "models/words.h"
#include "widgets/icons.h"

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

template <typename Number>
QString numberText(const std::optional<Number> &number)
{
    return number ? QString::number(*number) : QString();
}

QString momentText(const std::optional<Moment> &moment)
{
    return moment ? Words::moment(*moment) : QString();
}

} // namespace

SidesModel::Facts SidesModel::factsOf(const FlagFacts *flag)
{
    static const FlagFacts nothing;
    const FlagFacts &facts = flag ? *flag : nothing;
    const QString experiment =
        facts.hasExperiment ? (*facts.hasExperiment ? tr("yes") : tr("no")) : QString();
    return {{tr("Value"), flag ? Words::value(facts.value) : QString()},
            {tr("Variant"), facts.variant},
            {tr("Payload"), facts.payload},
            {tr("Reason"), facts.reason},
            {tr("Reason code"), facts.reasonCode},
            {tr("Condition"), numberText(facts.condition)},
            {tr("Version"), numberText(facts.version)},
            {tr("Flag id"), numberText(facts.id)},
            {tr("Experiment"), experiment},
            {tr("Description"), facts.description}};
}

SidesModel::Facts SidesModel::readingOf(const Reading *reading)
{
    static const Reading nothing;
    const Reading &facts = reading ? *reading : nothing;
    return {{tr("State"), reading ? Words::state(facts.stateAt(now())) : QString()},
            {tr("Fetched"), momentText(facts.fetchedAt)},
            {tr("Confirmed"), momentText(facts.confirmedAt)},
            {tr("Evaluated"), momentText(facts.evaluatedAt)},
            {tr("Request"), facts.requestId},
            {tr("Written by"), facts.writer},
            {tr("Properties' hash"), facts.context},
            {tr("Problem"), facts.problem}};
}

// What is missing on one side differs, or is not to be expected there: \a lonely.
void SidesModel::append(QList<Row> &rows, const Facts &cached, const Facts &live, Likeness lonely)
{
    for (qsizetype i = 0; i < cached.size(); ++i) {
        const auto &[field, left] = cached[i];
        const QString &right = live[i].second;
        if (left.isEmpty() && right.isEmpty())
            continue;
        Likeness likeness = left == right ? Likeness::Same : Likeness::Different;
        if (left.isEmpty() != right.isEmpty())
            likeness = lonely;
        if (field == tr("State"))
            likeness = Likeness::NotCompared;
        rows.append({field, left, right, likeness});
    }
}

void SidesModel::show(const SharedBoard &board, const QString &key)
{
    const qsizetype at = board ? board->rowOf(key) : -1;
    QList<Row> rows;
    if (at >= 0) {
        const FlagRow &flag = board->rows()[at];
        const bool hasBoth = flag.cached != nullptr && flag.live != nullptr;
        append(rows, factsOf(flag.cached), factsOf(flag.live),
               hasBoth ? Likeness::Different : Likeness::OneSided);
        append(rows, readingOf(board->cached().get()), readingOf(board->live().get()),
               Likeness::OneSided);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString SidesModel::word(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same: return tr("same");
    case Likeness::Different: return tr("differs");
    case Likeness::OneSided: return tr("one side only");
    case Likeness::NotCompared: return tr("not compared");
    }
    return {};
}

QString SidesModel::textOf(const Row &row, Column column)
{
    switch (column) {
    case Field: return row.field;
    case Cached: return row.cached.isEmpty() ? u"—"_s : Words::oneLine(row.cached);
    case Live: return row.live.isEmpty() ? u"—"_s : Words::oneLine(row.live);
    case Same: return word(row.likeness);
    case ColumnCount: break;
    }
    return {};
}

int SidesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SidesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SidesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const Likeness likeness = row.likeness;
    if (role == Qt::DisplayRole)
        return textOf(row, Column(index.column()));
    if (role == LikenessRole)
        return int(likeness);
    if (role == Qt::DecorationRole && index.column() == Same) {
        if (likeness == Likeness::Same)
            return icon(Icon::Check, Tone::Faint);
        if (likeness == Likeness::Different)
            return icon(Icon::Compare, Tone::Warning);
    }
    if (role == Qt::ToolTipRole)
        return toolTipOf(textOf(row, Column(index.column())));
    if (role == Qt::AccessibleTextRole)
        return tr("%1: cached %2, live %3, %4", "field, two values, same or differs")
            .arg(row.field, textOf(row, Cached), textOf(row, Live), word(likeness));
    return {};
}

QVariant SidesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Field: return tr("Field");
    case Cached: return tr("Cached");
    case Live: return tr("Live");
    case Same: return tr("Difference");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Halyard::Inspector
