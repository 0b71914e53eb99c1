// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/exporttable.h"

#include "cli/displaytext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// A spreadsheet takes what begins like this for a formula, and a formula may do anything.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.at(0));
}

QString markdownCell(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~!&$"_s;
    const QString shown = Cli::displayText(text);
    QString cell;
    for (const QChar c : shown) {
        if (special.contains(c))
            cell += u'\\';
        cell += c;
    }
    return cell;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\r')
        && !cell.contains(u'\n');
    return isPlain ? cell : QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
}

ExportCell ExportCell::of(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell{text, text};
}

ExportCell ExportCell::ofValue(const QJsonValue &value)
{
    if (value.isUndefined())
        return {value, u"no value"_s};
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return {value, QString::fromUtf8(json.sliced(1, json.size() - 2))};
}

ExportCell ExportCell::ofSide(const FlagFacts *facts)
{
    if (!facts)
        return {};
    QJsonObject object;
    if (facts->hasValue())
        object.insert(u"value"_s, facts->value);
    return {object, ofValue(facts->value).text};
}

ExportTable::ExportTable(const QStringList &columns)
    : m_columns(columns)
{
}

void ExportTable::add(const QList<ExportCell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_rows.append(cells);
}

QByteArray ExportTable::text(Format format, const QString &name, QJsonObject head) const
{
    switch (format) {
    case Format::Json: return json(name, std::move(head));
    case Format::Csv: return csv();
    case Format::Markdown: return markdown();
    }
    return {};
}

// QJsonObject sorts its members, which makes the order stable.
QByteArray ExportTable::json(const QString &name, QJsonObject head) const
{
    QJsonArray rows;
    for (const QList<ExportCell> &cells : m_rows) {
        QJsonObject row;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (!cells.at(column).json.isUndefined())
                row.insert(m_columns.at(column), cells.at(column).json);
        }
        rows.append(row);
    }
    head.insert(name, rows);
    return Cli::harmlessJson(QJsonDocument(head).toJson());
}

QByteArray ExportTable::csv() const
{
    QString text = m_columns.join(u',') + u"\r\n"_s;
    for (const QList<ExportCell> &cells : m_rows) {
        QStringList row;
        for (const ExportCell &cell : cells)
            row.append(csvCell(cell.text));
        text += row.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray ExportTable::markdown() const
{
    QStringList headers;
    for (const QString &column : m_columns)
        headers.append(markdownCell(column));
    QString text = u"| "_s + headers.join(u" | "_s) + u" |\n|"_s
        + QString(u" --- |"_s).repeated(m_columns.size()) + u'\n';
    for (const QList<ExportCell> &cells : m_rows) {
        QStringList row;
        for (const ExportCell &cell : cells)
            row.append(markdownCell(cell.text));
        text += u"| "_s + row.join(u" | "_s) + u" |\n"_s;
    }
    return text.toUtf8();
}

} // namespace Halyard::Inspector
