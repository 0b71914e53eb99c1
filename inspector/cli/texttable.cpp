// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "texttable.h"

#include "displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

using Row = QList<TextTable::Cell>;
using Widths = QList<int>;

constexpr int Gap = 2;

int sum(const Widths &widths)
{
    int total = Gap * int(widths.size() - 1);
    for (const int width : widths)
        total += width;
    return total;
}

void shrink(Widths &widths, const QList<TextTable::Shrinking> &order, int available)
{
    for (const auto &[column, least] : order) {
        const int excess = sum(widths) - available;
        if (excess <= 0)
            return;
        widths[column] = std::min(widths[column], std::max(least, widths[column] - excess));
    }
}

Row headingsOf(const TextTable &table)
{
    Row row;
    for (const QString &heading : table.headings)
        row.append({heading, Colour::Bold});
    return row;
}

Widths widthsOf(const TextTable &table, int available)
{
    Widths widths;
    for (const QString &heading : table.headings)
        widths.append(displayWidth(heading));
    for (const Row &row : table.rows) {
        for (qsizetype column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row.at(column).text));
    }
    if (available > 0)
        shrink(widths, table.shrinking, available);
    return widths;
}

QString coloured(const QString &text, QLatin1StringView colour)
{
    if (colour.isEmpty() || text.isEmpty())
        return text;
    return "\x1b["_L1 + colour + 'm'_L1 + text + "\x1b[0m"_L1;
}

QString line(const Row &row, const Widths &widths, Colours colours)
{
    QString text;
    int missing = 0;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const TextTable::Cell &cell = row.at(column);
        const QString shown = elided(cell.text, widths.at(column));
        if (!shown.isEmpty()) {
            text += QString(missing, ' '_L1);
            text += colours == Colours::On ? coloured(shown, cell.colour) : shown;
            missing = 0;
        }
        missing += widths.at(column) - displayWidth(shown) + Gap;
    }
    return text + '\n'_L1;
}

} // namespace

QString toText(const TextTable &table, const TableStyle &style)
{
    const Widths widths = widthsOf(table, style.width);
    QString text = line(headingsOf(table), widths, style.colours);
    for (const Row &row : table.rows)
        text += line(row, widths, style.colours);
    return text;
}

} // namespace Halyard::Cli
