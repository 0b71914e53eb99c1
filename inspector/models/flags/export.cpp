// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/export.h"

#include "models/flags/exporttable.h"
#include "models/flags/rowfacts.h"
#include "models/insight/matrix.h"

#include "cli/jsonvalues.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QString utc(std::optional<Moment> moment)
{
    if (!moment)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Moment> confirmedAt(const SharedReading &reading)
{
    if (!reading || !reading->age)
        return {};
    return reading->readAt - reading->age->count();
}

QJsonValue sideOf(const SharedReading &reading)
{
    if (!reading)
        return QJsonValue::Null;
    QJsonObject side{{u"state"_s, Cli::enumName(reading->stateAt(now()))},
                     {u"read_at"_s, utc(reading->readAt)},
                     {u"flags"_s, reading->flags.size()}};
    if (const auto confirmed = confirmedAt(reading))
        side.insert(u"confirmed_at"_s, utc(confirmed));
    if (!reading->problem.isEmpty())
        side.insert(u"problem"_s, reading->problem);
    if (!reading->requestId.isEmpty())
        side.insert(u"request_id"_s, reading->requestId);
    return side;
}

QList<ExportCell> cellsOf(const RowFacts &facts)
{
    const FlagRow &row = facts.row;
    const FlagFacts &effective = row.effective();
    const SharedReading &reading = row.live ? facts.board.live() : facts.board.cached();
    return {
        ExportCell::of(row.key()),
        ExportCell::ofValue(effective.value),
        ExportCell::of(Cli::enumName(facts.source())),
        ExportCell::ofSide(row.cached),
        ExportCell::ofSide(row.live),
        ExportCell::of(Cli::enumName(row.difference)),
        ExportCell::of(effective.variant),
        ExportCell::of(effective.payload),
        ExportCell::of(utc(confirmedAt(reading))),
        ExportCell::of(effective.reasonCode),
        ExportCell::of(effective.reason),
        ExportCell::of(effective.condition),
        ExportCell::of(effective.version),
    };
}

QList<Comparison::Kind> kindsOf(const FlagFacts *left, const FlagFacts *right)
{
    if (left && right)
        return Comparison::differences(*left, *right);
    if (!left && !right)
        return {};
    return {left ? Comparison::Kind::Removed : Comparison::Kind::Added};
}

ExportCell differencesOf(const FlagFacts *left, const FlagFacts *right)
{
    QStringList names;
    for (const Comparison::Kind kind : kindsOf(left, right))
        names.append(Cli::enumName(kind));
    return {QJsonArray::fromStringList(names), names.join(u' ')};
}

ExportCell payloadOf(const FlagFacts *facts)
{
    return ExportCell::of(facts ? facts->payload : QString());
}

void add(ExportTable &table, const Comparison &comparison, const ExportCell &person)
{
    for (const Comparison::Row &row : comparison.rows())
        table.add({person, ExportCell::of(row.key()), differencesOf(row.left, row.right),
                   ExportCell::ofSide(row.left), ExportCell::ofSide(row.right), payloadOf(row.left),
                   payloadOf(row.right)});
}

ExportTable differenceTable()
{
    return ExportTable({u"person"_s, u"key"_s, u"differences"_s, u"left"_s, u"right"_s,
                        u"left_payload"_s, u"right_payload"_s});
}

QJsonArray titlesOf(const QList<Person> &persons)
{
    QJsonArray names;
    for (const Person &person : persons)
        names.append(person.title());
    return names;
}

// Rows without a flag: persons whom only one side has.
void add(ExportTable &table, const QList<Person> &persons, const QString &kind)
{
    for (const Person &person : persons)
        table.add({ExportCell::of(person.title()), {}, {QJsonArray{kind}, kind}, {}, {}, {}, {}});
}

//! Value and payload.
QByteArray matrixCell(const Matrix::Cell &cell)
{
    QString text = csvCell(ExportCell::ofValue(cell.value).text) + u',';
    // An empty payload is not none.
    text += cell.payload.isEmpty() && !cell.payload.isNull() ? u"\"\""_s : csvCell(cell.payload);
    return text.toUtf8();
}

//! The cells of one flag after the other. Each different one is written once: there may be ten
//! million of them.
class MatrixRows
{
public:
    explicit MatrixRows(const Matrix &matrix)
        : m_matrix(matrix)
        , m_written(size_t(matrix.distinctValues()) + 1)
    {
        m_written.at(Matrix::Missing) = ","_ba;
    }
    void write(qsizetype flag, QByteArray &csv)
    {
        csv += csvCell(m_matrix.key(flag)).toUtf8();
        for (qsizetype person = 0; person < m_matrix.persons(); ++person)
            csv += ',' + (m_matrix.isKnown(person) ? cell(m_matrix.id(flag, person)) : m_unknown);
        csv += "\r\n";
    }

private:
    const QByteArray &cell(Matrix::ValueId id)
    {
        QByteArray &written = m_written.at(id);
        if (written.isEmpty())
            written = matrixCell(m_matrix.cell(id));
        return written;
    }

    const Matrix &m_matrix;
    //! By id; empty as long as it was not met.
    std::vector<QByteArray> m_written;
    const QByteArray m_unknown = "unknown,"_ba;
};

QStringList matrixColumns(const Matrix &matrix, const QStringList &personIds)
{
    QHash<QString, int> uses;
    for (qsizetype person = 0; person < matrix.persons(); ++person)
        ++uses[matrix.title(person)];
    QStringList columns{u"key"_s};
    for (qsizetype person = 0; person < matrix.persons(); ++person) {
        QString title = matrix.title(person);
        if (uses.value(title) > 1)
            title = u"%1 (%2)"_s.arg(title, personIds.value(person));
        columns << csvCell(title) << csvCell(title + u"_payload"_s);
    }
    return columns;
}

} // namespace

QByteArray exportBoard(const Board &board, const QList<int> &rows, Format format)
{
    ExportTable table({u"key"_s, u"value"_s, u"source"_s, u"cached"_s, u"live"_s, u"difference"_s,
                       u"variant"_s, u"payload"_s, u"confirmed_at"_s, u"reason_code"_s, u"reason"_s,
                       u"condition"_s, u"version"_s});
    const Moment moment = now();
    for (const int row : rows)
        table.add(cellsOf({board.rows().at(row), board, moment}));
    return table.text(format, u"flags"_s,
                      {{u"format"_s, u"halyard-flags"_s},
                       {u"version"_s, 1},
                       {u"cached"_s, sideOf(board.cached())},
                       {u"live"_s, sideOf(board.live())}});
}

QByteArray exportBoard(const Board &board, Format format)
{
    QList<int> rows(board.rows().size());
    std::iota(rows.begin(), rows.end(), 0);
    return exportBoard(board, rows, format);
}

QByteArray exportCompare(const Comparison &comparison, Format format)
{
    ExportTable table = differenceTable();
    add(table, comparison, {});
    return table.text(format, u"differences"_s,
                      {{u"format"_s, u"halyard-comparison"_s},
                       {u"version"_s, 1},
                       {u"same"_s, comparison.isSame()},
                       {u"left"_s, sideOf(comparison.left())},
                       {u"right"_s, sideOf(comparison.right())}});
}

QByteArray exportCompare(const SourceComparison &comparison, Format format)
{
    ExportTable table = differenceTable();
    add(table, comparison.onlyLeft, u"person_removed"_s);
    add(table, comparison.onlyRight, u"person_added"_s);
    for (const SourceComparison::Pair &pair : comparison.both)
        add(table, pair.flags, ExportCell::of(pair.title));
    return table.text(format, u"differences"_s,
                      {{u"format"_s, u"halyard-comparison"_s},
                       {u"version"_s, 1},
                       {u"same"_s, comparison.isSame()},
                       {u"persons"_s, comparison.both.size()},
                       {u"persons_only_left"_s, titlesOf(comparison.onlyLeft)},
                       {u"persons_only_right"_s, titlesOf(comparison.onlyRight)}});
}

QByteArray exportCompare(const ThreeWay &threeWay, Format format)
{
    ExportTable table({u"key"_s, u"changed"_s, u"base"_s, u"left"_s, u"right"_s,
                       u"left_differences"_s, u"right_differences"_s, u"base_payload"_s,
                       u"left_payload"_s, u"right_payload"_s});
    for (const ThreeWay::Row &row : threeWay.rows())
        table.add({ExportCell::of(row.key()), ExportCell::of(Cli::enumName(row.kind)),
                   ExportCell::ofSide(row.base), ExportCell::ofSide(row.left),
                   ExportCell::ofSide(row.right), differencesOf(row.base, row.left),
                   differencesOf(row.base, row.right), payloadOf(row.base), payloadOf(row.left),
                   payloadOf(row.right)});
    return table.text(format, u"changes"_s,
                      {{u"format"_s, u"halyard-three-way"_s},
                       {u"version"_s, 1},
                       {u"same"_s, threeWay.rows().isEmpty()},
                       {u"base"_s, sideOf(threeWay.base())},
                       {u"left"_s, sideOf(threeWay.left())},
                       {u"right"_s, sideOf(threeWay.right())}});
}

QByteArray exportMatrix(const Matrix &matrix, const QList<qsizetype> &flags,
                        const QStringList &personIds)
{
    QByteArray csv = matrixColumns(matrix, personIds).join(u',').toUtf8() + "\r\n";
    MatrixRows rows(matrix);
    for (const qsizetype flag : flags)
        rows.write(flag, csv);
    return csv;
}

} // namespace Halyard::Inspector
