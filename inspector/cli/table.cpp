// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "table.h"

#include "displaytext.h"
#include "report.h"
#include "times.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

enum Column { Key, Value, Source, Age, Reason, Version, ColumnCount };

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

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : displayText(text);
}

QLatin1StringView colourOf(Column column, const Flag &flag)
{
    if (!flag.hasValue())
        return Colour::Faint;
    if (column == Value)
        return flag.isEnabled() ? Colour::Green : Colour::Faint;
    if (column == Source && flag.source() == Flag::Source::Override)
        return Colour::Magenta;
    if (column == Source && flag.source() != Flag::Source::Live)
        return Colour::Yellow;
    return {};
}

QList<TextTable::Cell> rowOf(const Flag &flag)
{
    const auto version = flag.version();
    const QStringList texts{
        displayText(flag.key()),
        valueText(flag),
        sourceName(flag.hasValue() ? flag.source() : Flag::Source::None),
        ageText(flag.age()),
        orDash(flag.reason()),
        version ? QString::number(*version) : u"-"_s,
    };
    QList<TextTable::Cell> row;
    for (int column = 0; column < ColumnCount; ++column)
        row.append({texts.at(column), colourOf(Column(column), flag)});
    return row;
}

} // namespace

QString tableOf(const QList<Flag> &flags, const TableStyle &style)
{
    if (flags.isEmpty())
        return {};
    TextTable table;
    table.headings = {u"KEY"_s, u"VALUE"_s, u"SOURCE"_s, u"AGE"_s, u"REASON"_s, u"VERSION"_s};
    // The words of a reason are missed least, the key most.
    table.shrinking = {{Reason, 12}, {Value, 12}, {Key, 16}, {Reason, 6}, {Value, 6}, {Key, 8}};
    for (const Flag &flag : flags)
        table.rows.append(rowOf(flag));
    return toText(table, style);
}

} // namespace Halyard::Cli
