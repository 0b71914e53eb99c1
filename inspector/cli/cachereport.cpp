// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachereport.h"

#include "displaytext.h"
#include "jsonvalues.h"
#include "report.h"
#include "table.h"
#include "times.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard::Cli {

namespace {

using Cell = TextTable::Cell;
using State = CachedFlags::State;

constexpr qsizetype ScopeDigits = 8;

struct Totals
{
    qint64 flags = 0;
    qint64 bytes = 0;
    qint64 problems = 0;
};

Totals totalsOf(const QList<CacheRow> &rows)
{
    Totals totals;
    for (const CacheRow &row : rows) {
        totals.flags += row.found.flags.size();
        totals.bytes += row.person.bytes;
        totals.problems += problemOf(row).isEmpty() ? 0 : 1;
    }
    return totals;
}

//! Redis has limits of its own.
bool hasLimits(const CacheUrl &cache)
{
    return cache.backend != CacheUrl::Backend::Redis;
}

QString ofAtMost(qint64 limit, const CacheUrl &cache)
{
    return hasLimits(cache) ? " of at most "_L1 + QString::number(limit) : QString();
}

QString totalsText(const QList<CacheRow> &rows, const CacheUrl &cache)
{
    const Totals totals = totalsOf(rows);
    QString text = counted(rows.size(), u"person"_s) + ofAtMost(cache.users, cache) + ", "_L1
        + counted(totals.flags, u"flag"_s) + ofAtMost(cache.size, cache) + ", "_L1
        + bytesText(totals.bytes);
    if (totals.problems > 0)
        text += "; "_L1 + counted(totals.problems, u"problem"_s);
    return text + '\n'_L1;
}

QLatin1StringView colourOf(State state)
{
    switch (state) {
    case State::Fresh: return Colour::Green;
    case State::Stale: return Colour::Yellow;
    case State::Gone:
    case State::Missing: return Colour::Faint;
    case State::Damaged: break;
    }
    return Colour::Red;
}

QString noteOf(const CacheRow &row)
{
    QStringList notes;
    if (!row.id.isEmpty())
        notes += displayText(row.id);
    if (const QString problem = problemOf(row); !problem.isEmpty())
        notes += displayText(problem);
    if (row.isNext)
        notes += u"next to be evicted"_s;
    return notes.join("; "_L1);
}

QList<Cell> cellsOf(const CacheRow &row, const QString &name, const CacheUrl &cache)
{
    const auto left = timeLeft(row, cache);
    return {
        {row.person.scope.left(ScopeDigits)},
        {name},
        {enumName(row.found.state), colourOf(row.found.state)},
        {ageText(row.found.age)},
        {left ? spanText(*left) : u"-"_s},
        {QString::number(row.found.flags.size())},
        {bytesText(row.person.bytes)},
        {noteOf(row)},
    };
}

QList<CachedPerson> personsOf(const QList<CacheRow> &rows)
{
    QList<CachedPerson> persons;
    for (const CacheRow &row : rows)
        persons.append(row.person);
    return persons;
}

bool hasOneScope(const QList<CacheRow> &rows)
{
    QSet<QString> scopes;
    for (const CacheRow &row : rows) {
        if (isWellNamed(row.person))
            scopes.insert(row.person.scope);
    }
    return scopes.size() <= 1;
}

TextTable tableOf(const QList<CacheRow> &rows, const CacheUrl &cache)
{
    enum Column { Scope, Person, Note = 7 };
    TextTable table;
    table.headings = {u"SCOPE"_s,   u"PERSON"_s, u"STATE"_s, u"AGE"_s,
                      u"GONE IN"_s, u"FLAGS"_s,  u"BYTES"_s, u"NOTE"_s};
    table.shrinking = {{Note, 12}};
    const QStringList names = shortNames(personsOf(rows));
    for (qsizetype index = 0; index < rows.size(); ++index)
        table.rows.append(cellsOf(rows.at(index), names.at(index), cache));
    if (!hasOneScope(rows))
        return table;
    // The usual case, in which it says nothing.
    table.headings.removeFirst();
    for (QList<Cell> &row : table.rows)
        row.removeFirst();
    table.shrinking = {{Note - 1, 12}};
    return table;
}

QJsonValue orNull(const std::optional<milliseconds> &span)
{
    return Cli::orNull(span ? std::optional<qint64>(span->count()) : std::nullopt);
}

//! Of a clock that said 1970 there is nothing to say.
std::optional<qint64> known(qint64 moment)
{
    return moment > 0 ? std::optional(moment) : std::nullopt;
}

QString factsText(const QList<std::pair<QString, QString>> &facts)
{
    constexpr int Width = 12;
    QString text;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            text += name.leftJustified(Width) + displayText(value) + '\n'_L1;
    }
    return text;
}

QString momentText(std::optional<qint64> moment)
{
    return moment ? timeText(*moment) : QString();
}

QString confirmedText(const CachedFlags &found)
{
    const auto moment = known(found.confirmedAt);
    const QString age = found.age ? ageText(found.age) : u"of unknown age"_s;
    return moment ? timeText(*moment) + " ("_L1 + age + ')'_L1 : age;
}

QString factsOf(const CacheRow &row, const CacheUrl &cache)
{
    const CachedFlags &found = row.found;
    const auto left = timeLeft(row, cache);
    const bool isRead = found.state != State::Damaged && found.state != State::Missing;
    return factsText({
        {u"person"_s, row.person.name},
        {u"scope"_s, row.person.scope},
        {u"id"_s, row.id},
        {u"state"_s, enumName(found.state)},
        {u"problem"_s, problemOf(row)},
        {u"confirmed"_s, isRead ? confirmedText(found) : QString()},
        {u"said first"_s, momentText(known(found.fetchedAt))},
        {u"decided"_s, momentText(found.evaluatedAt)},
        {u"gone in"_s, left ? spanText(*left) : QString()},
        {u"request id"_s, found.requestId},
        {u"writer"_s, found.writer},
        {u"bytes"_s, QString::number(row.person.bytes)},
    });
}

} // namespace

QString counted(qsizetype count, const QString &one)
{
    return QString::number(count) + ' '_L1 + one + (count == 1 ? QString() : u"s"_s);
}

QString toText(const QList<CacheRow> &rows, const CacheUrl &cache, const TableStyle &style)
{
    if (rows.isEmpty())
        return totalsText(rows, cache);
    return toText(tableOf(rows, cache), style) + '\n'_L1 + totalsText(rows, cache);
}

QJsonObject toJson(const QList<CacheRow> &rows, const CacheUrl &cache, const CacheStatus &status)
{
    const Totals totals = totalsOf(rows);
    QJsonArray persons;
    for (const CacheRow &row : rows)
        persons.append(recordJson(row, cache));
    const auto limit = [&cache](qint64 number) {
        return hasLimits(cache) ? QJsonValue(number) : QJsonValue();
    };
    return {
        {u"cache"_s, toJson(status)},
        {u"limits"_s,
         QJsonObject{{u"ttl_s"_s, qint64(cache.ttl.count())},
                     {u"stale_ttl_s"_s, qint64(cache.staleTtl.count())},
                     {u"flags"_s, limit(cache.size)},
                     {u"persons"_s, limit(cache.users)}}},
        {u"totals"_s,
         QJsonObject{{u"persons"_s, rows.size()},
                     {u"flags"_s, totals.flags},
                     {u"bytes"_s, totals.bytes},
                     {u"problems"_s, totals.problems}}},
        {u"persons"_s, persons},
    };
}

QJsonObject recordJson(const CacheRow &row, const CacheUrl &cache)
{
    const CachedFlags &found = row.found;
    return {
        {u"scope"_s, row.person.scope},
        {u"person"_s, row.person.name},
        {u"id"_s, orNull(row.id)},
        {u"state"_s, enumName(found.state)},
        {u"problem"_s, orNull(problemOf(row))},
        {u"newer_format"_s, found.isNewer},
        {u"age_ms"_s, orNull(found.age)},
        {u"gone_in_ms"_s, orNull(timeLeft(row, cache))},
        {u"flag_count"_s, found.flags.size()},
        {u"bytes"_s, row.person.bytes},
        {u"next_to_be_evicted"_s, row.isNext},
        {u"used_at"_s, orNull(row.person.usedAt)},
        {u"fetched_at"_s, orNull(known(found.fetchedAt))},
        {u"confirmed_at"_s, orNull(known(found.confirmedAt))},
        {u"writer"_s, orNull(found.writer)},
        {u"context"_s, orNull(found.context)},
    };
}

QString toText(const CacheRow &row, const CacheUrl &cache, const TableStyle &style)
{
    const QString flags = tableOf(row.found.flags.all(), style);
    return factsOf(row, cache) + (flags.isEmpty() ? u"flags       none\n"_s : '\n'_L1 + flags);
}

QJsonObject toJson(const CacheRow &row, const CacheUrl &cache, const CacheStatus &status)
{
    Report report;
    report.flags = row.found.flags.all();
    report.state = FlagClient::State::Offline;
    report.cache = status;
    report.requestId = row.found.requestId;
    report.evaluatedAt = row.found.evaluatedAt;
    QJsonObject object = toJson(report);
    object.insert("record"_L1, recordJson(row, cache));
    return object;
}

QString problemsText(const QList<CacheRow> &rows)
{
    QString text;
    for (const CacheRow &row : rows) {
        const QString problem = problemOf(row);
        if (problem.isEmpty())
            continue;
        const QString scope = row.person.name.isEmpty() ? QString() : row.person.scope + '-'_L1;
        const QString name = scope + nameOf(row.person);
        text += name + ": "_L1 + displayText(problem)
            + (row.id.isEmpty() ? QString() : " ("_L1 + displayText(row.id) + ')'_L1) + '\n'_L1;
    }
    return text;
}

} // namespace Halyard::Cli
