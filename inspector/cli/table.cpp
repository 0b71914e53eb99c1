// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "table.h"

#include "displaytext.h"
#include "report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

enum Column { Key, Value, Source, Age, Reason, Version, ColumnCount };
using Row = std::array<QString, ColumnCount>;
using Widths = std::array<int, ColumnCount>;

constexpr int Gap = 2;

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(harmlessJson(list.sliced(1, list.size() - 2)));
}

// A variant called "true" or "12" is not the value true or 12, and has to look different.
bool needsQuotes(const QString &variant)
{
    const QByteArray list = '[' + variant.toUtf8() + ']';
    return !QJsonDocument::fromJson(list).isNull() || variant != variant.trimmed()
        || variant == "-"_L1;
}

QString valueText(const Flag &flag)
{
    if (!flag.hasValue())
        return u"-"_s;
    const QString variant = flag.variant();
    if (flag.value().isString() && !needsQuotes(variant))
        return displayText(variant);
    return jsonText(flag.value());
}

QString ageText(const Flag &flag)
{
    using namespace std::chrono;
    const auto age = flag.age();
    if (!age)
        return u"-"_s;
    if (*age < seconds{1})
        return u"now"_s;
    if (*age < minutes{2})
        return QString::number(duration_cast<seconds>(*age).count()) + " s"_L1;
    if (*age < hours{2})
        return QString::number(duration_cast<minutes>(*age).count()) + " min"_L1;
    if (*age < days{2})
        return QString::number(duration_cast<hours>(*age).count()) + " h"_L1;
    return QString::number(duration_cast<days>(*age).count()) + " d"_L1;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : displayText(text);
}

Row rowOf(const Flag &flag)
{
    const auto version = flag.version();
    return {
        displayText(flag.key()),
        valueText(flag),
        sourceName(flag.hasValue() ? flag.source() : Flag::Source::None),
        ageText(flag),
        orDash(flag.reason()),
        version ? QString::number(*version) : u"-"_s,
    };
}

Row headings()
{
    return {u"KEY"_s, u"VALUE"_s, u"SOURCE"_s, u"AGE"_s, u"REASON"_s, u"VERSION"_s};
}

int sum(const Widths &widths)
{
    int total = Gap * (ColumnCount - 1);
    for (const int width : widths)
        total += width;
    return total;
}

// The words of a reason are missed least, the key most.
void shrink(Widths &widths, int available)
{
    static constexpr std::array order{std::pair{Reason, 12}, std::pair{Value, 12},
                                      std::pair{Key, 16},    std::pair{Reason, 6},
                                      std::pair{Value, 6},   std::pair{Key, 8}};
    for (const auto &[column, least] : order) {
        const int excess = sum(widths) - available;
        if (excess <= 0)
            return;
        widths[column] = std::min(widths[column], std::max(least, widths[column] - excess));
    }
}

Widths widthsOf(const QList<Row> &rows, int available)
{
    Widths widths{};
    for (const Row &row : rows) {
        for (size_t column = 0; column < ColumnCount; ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    if (available > 0)
        shrink(widths, available);
    return widths;
}

QLatin1StringView colourOf(Column column, const Flag &flag)
{
    constexpr auto green = "32"_L1;
    constexpr auto yellow = "33"_L1;
    constexpr auto magenta = "35"_L1;
    constexpr auto faint = "2"_L1;
    if (!flag.hasValue())
        return faint;
    if (column == Value)
        return flag.isEnabled() ? green : faint;
    if (column == Source && flag.source() == Flag::Source::Override)
        return magenta;
    if (column == Source && flag.source() != Flag::Source::Live)
        return yellow;
    return {};
}

QString coloured(const QString &text, QLatin1StringView colour)
{
    if (colour.isEmpty())
        return text;
    return "\x1b["_L1 + colour + 'm'_L1 + text + "\x1b[0m"_L1;
}

using Paint = std::array<QLatin1StringView, ColumnCount>;

QString line(const Row &row, const Widths &widths, const Paint &paint)
{
    QString text;
    for (size_t column = 0; column < ColumnCount; ++column) {
        const QString cell = elided(row[column], widths[column]);
        text += coloured(cell, paint[column]);
        if (column + 1 < ColumnCount)
            text += QString(widths[column] - displayWidth(cell) + Gap, ' '_L1);
    }
    return text + '\n'_L1;
}

Paint paintOf(const Flag &flag, Colours colours)
{
    Paint paint;
    if (colours == Colours::On) {
        for (size_t column = 0; column < ColumnCount; ++column)
            paint[column] = colourOf(Column(column), flag);
    }
    return paint;
}

Paint headingPaint(Colours colours)
{
    Paint paint;
    if (colours == Colours::On)
        paint.fill("1"_L1);
    return paint;
}

} // namespace

QString tableOf(const QList<Flag> &flags, const TableStyle &style)
{
    if (flags.isEmpty())
        return {};
    QList<Row> rows{headings()};
    for (const Flag &flag : flags)
        rows.append(rowOf(flag));
    const Widths widths = widthsOf(rows, style.width);
    QString text = line(rows.first(), widths, headingPaint(style.colours));
    for (qsizetype index = 0; index < flags.size(); ++index)
        text += line(rows.at(index + 1), widths, paintOf(flags.at(index), style.colours));
    return text;
}

} // namespace Halyard::Cli
