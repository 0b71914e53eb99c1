// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachecommand.h"

#include "cachereport.h"
#include "displaytext.h"
#include "jsonvalues.h"
#include "output.h"
#include "terminal.h"
#include "times.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

using Action = CacheLook::Action;
using Which = CacheLook::Which;

std::optional<AskedPerson> askedPerson(const Arguments &arguments)
{
    if (arguments.cacheLook.which != Which::Id)
        return std::nullopt;
    const ClientOptions &options = arguments.options;
    return AskedPerson{
        .person = CacheBrowser::nameOf(options.host, options.projectToken, arguments.person),
        .id = arguments.person.distinctId,
        .hasGroups = !arguments.person.groups.isEmpty()};
}

QString oneLine(const CacheRow &row)
{
    const QString id = row.id.isEmpty() ? QString() : displayText(row.id) + ", "_L1;
    return nameOf(row.person) + " ("_L1 + id + enumName(row.found.state) + ", "_L1
        + bytesText(row.person.bytes) + ')'_L1;
}

bool isUnusable(const QString &trouble)
{
    if (!trouble.isEmpty())
        complain(trouble);
    return !trouble.isEmpty();
}

} // namespace

CacheCommand::CacheCommand(const Arguments &arguments, const QProcessEnvironment &environment)
    : m_arguments(arguments)
    , m_look(arguments.cacheLook)
    , m_environment(environment)
    , m_asked(askedPerson(arguments))
    , m_reader(m_look.url, arguments.timeout)
{
}

ExitStatus CacheCommand::run()
{
    if (!readRows()) {
        const QJsonObject object{{u"cache"_s, toJson(m_reader.status())}};
        return m_arguments.form == Form::Json ? printed(object, ExitStatus::NothingKnown)
                                              : ExitStatus::NothingKnown;
    }
    const ExitStatus status = act();
    const bool isFine = status == ExitStatus::AllKnown || status == ExitStatus::SomeMissing;
    return isFine && m_isIncomplete ? ExitStatus::NothingKnown : status;
}

ExitStatus CacheCommand::act()
{
    switch (m_look.action) {
    case Action::List: return list();
    case Action::Show: return show();
    case Action::Verify: return verify();
    case Action::Purge: return purge();
    case Action::Export: break;
    }
    return exportAll();
}

// To the library, a place where nothing is yet is a cache without persons. To somebody who looks,
// it is a slip in the URL.
QString CacheCommand::missingPlace() const
{
    const CacheUrl &cache = m_look.cache;
    if (cache.backend == CacheUrl::Backend::File) {
        const QFileInfo folder(cache.folder);
        if (!folder.exists() && !folder.isSymLink())
            return "there is no folder "_L1 + cache.folder
                + ". Check the URL; or nobody has remembered anything there yet."_L1;
        if (folder.isDir() && !folder.isReadable())
            return "the folder "_L1 + cache.folder
                + " cannot be read by this user. Be the one the application runs as."_L1;
    }
    if (cache.backend == CacheUrl::Backend::Settings) {
        const QSettings settings(cache.organization, cache.application);
        if (!settings.childGroups().contains("halyard"_L1))
            return "there is no cache in "_L1 + settings.fileName()
                + ". Check the URL; or nobody has remembered anything there yet."_L1;
    }
    return {};
}

bool CacheCommand::readRows()
{
    const bool isStarting = m_reader.status().state == CacheStatus::State::Starting;
    if (isUnusable(isStarting ? QString() : m_reader.trouble()) || isUnusable(missingPlace()))
        return false;
    const auto listing = m_reader.list();
    if (isUnusable(listing ? m_reader.trouble() : noAnswer()))
        return false;
    m_isIncomplete = !listing->problem.isEmpty();
    if (m_isIncomplete)
        complain("not all of it could be listed: "_L1 + listing->problem);

    m_personCount = listing->persons.size();
    const auto persons = chosen(listing->persons, m_look, m_asked);
    const auto found = m_reader.read(persons);
    if (isUnusable(found ? QString() : noAnswer()))
        return false;
    for (qsizetype index = 0; index < persons.size(); ++index) {
        CacheRow row{.person = persons.at(index), .found = found->at(index)};
        row.id = idOf(row.person, m_asked);
        row.isNext = row.person.usedAt && row.person == listing->persons.first();
        // A server may let us read, and not ask how much that is.
        if (row.person.bytes == 0)
            row.person.bytes = row.found.record.size();
        // Evicted meanwhile, by those whose cache it is.
        const bool isGone = row.found.state == CachedFlags::State::Missing;
        if (!isGone || !isWellNamed(row.person))
            m_rows.append(row);
    }
    return true;
}

QString CacheCommand::noAnswer() const
{
    const QString trouble = m_reader.trouble();
    return trouble.isEmpty()
        ? m_look.cache.display + ": no whole answer in time. Allow a longer --timeout."_L1
        : trouble;
}

ExitStatus CacheCommand::list() const
{
    if (m_arguments.form == Form::Json)
        return printed(toJson(m_rows, m_look.cache, m_reader.status()), ExitStatus::AllKnown);
    const QString text = toText(m_rows, m_look.cache, tableStyle(m_environment));
    return printed(text.toUtf8(), ExitStatus::AllKnown);
}

ExitStatus CacheCommand::show() const
{
    if (m_rows.isEmpty())
        return tellNobody();
    if (m_rows.size() > 1)
        return tellSeveral();
    const CacheRow &row = m_rows.first();
    const bool isRead = row.found.state != CachedFlags::State::Damaged
        && row.found.state != CachedFlags::State::Missing;
    const ExitStatus status = isRead ? ExitStatus::AllKnown : ExitStatus::SomeMissing;
    if (m_arguments.form == Form::Json)
        return printed(toJson(row, m_look.cache, m_reader.status()), status);
    return printed(toText(row, m_look.cache, tableStyle(m_environment)).toUtf8(), status);
}

ExitStatus CacheCommand::verify() const
{
    QJsonArray problems;
    for (const CacheRow &row : m_rows) {
        if (!problemOf(row).isEmpty())
            problems.append(recordJson(row, m_look.cache));
    }
    const bool isGood = problems.isEmpty();
    const ExitStatus status = isGood ? ExitStatus::AllKnown : ExitStatus::SomeMissing;
    if (m_arguments.form == Form::Json)
        return printed(QJsonObject{{u"cache"_s, toJson(m_reader.status())},
                                   {u"records"_s, m_rows.size()},
                                   {u"problems"_s, problems}},
                       status);
    const QString summary = counted(m_rows.size(), u"record"_s) + ", "_L1
        + (isGood ? u"no problems\n"_s : counted(problems.size(), u"problem"_s) + '\n'_L1);
    return printed(QString(problemsText(m_rows) + summary).toUtf8(), status);
}

QList<CacheRow> CacheCommand::toBePurged() const
{
    QList<CacheRow> rows;
    for (const CacheRow &row : m_rows) {
        const bool isOther =
            (m_look.which == Which::Damaged && row.found.state != CachedFlags::State::Damaged)
            || (m_look.which == Which::Gone && row.found.state != CachedFlags::State::Gone);
        // What no client of ours has written is not ours to remove.
        if (!isOther && isWellNamed(row.person))
            rows.append(row);
    }
    return rows;
}

ExitStatus CacheCommand::purge()
{
    if (m_look.which == Which::Name && m_rows.size() > 1)
        return tellSeveral();
    if (m_rows.isEmpty() && isAboutOne())
        return tellNobody();
    QList<CacheRow> removed;
    ExitStatus status = ExitStatus::AllKnown;
    for (const CacheRow &row : toBePurged()) {
        if (!m_look.isDryRun && m_reader.isTimeOver()) {
            complain(noAnswer());
            m_isIncomplete = true;
            break;
        }
        if (m_look.isDryRun || m_reader.remove(row.person)) {
            removed.append(row);
            continue;
        }
        const QString trouble = m_reader.trouble();
        complain("could not remove "_L1 + nameOf(row.person)
                 + (trouble.isEmpty() ? QString() : ": "_L1 + trouble));
        status = ExitStatus::SomeMissing;
    }
    return tellRemoved(removed, status);
}

ExitStatus CacheCommand::tellRemoved(const QList<CacheRow> &removed, ExitStatus status) const
{
    if (m_arguments.form == Form::Json) {
        QJsonArray records;
        for (const CacheRow &row : removed)
            records.append(recordJson(row, m_look.cache));
        return printed(QJsonObject{{u"cache"_s, toJson(m_reader.status())},
                                   {u"dry_run"_s, m_look.isDryRun},
                                   {u"removed"_s, records}},
                       status);
    }
    const QString verb = m_look.isDryRun ? u"would remove "_s : u"removed "_s;
    QString text = removed.isEmpty() ? u"nothing to remove\n"_s : QString();
    for (const CacheRow &row : removed)
        text += verb + oneLine(row) + '\n'_L1;
    return printed(text.toUtf8(), status);
}

ExitStatus CacheCommand::exportAll() const
{
    if (isAboutOne() && m_rows.isEmpty())
        return tellNobody();
    if (isAboutOne() && m_rows.size() > 1)
        return tellSeveral();
    QJsonArray persons;
    for (const CacheRow &row : m_rows) {
        if (row.found.state == CachedFlags::State::Damaged || !isWellNamed(row.person))
            complain("left out "_L1 + oneLine(row) + ": "_L1 + problemOf(row));
        else
            persons.append(toJson(row, m_look.cache, m_reader.status()));
    }
    const bool isWhole = persons.size() == m_rows.size();
    const ExitStatus status = isWhole ? ExitStatus::AllKnown : ExitStatus::SomeMissing;
    if (isAboutOne())
        return isWhole ? printed(persons.first().toObject(), status) : status;
    return printed(QJsonObject{{u"cache"_s, toJson(m_reader.status())}, {u"persons"_s, persons}},
                   status);
}

bool CacheCommand::isAboutOne() const
{
    return m_look.which == Which::Id || m_look.which == Which::Name;
}

ExitStatus CacheCommand::tellNobody() const
{
    QString text = u"the cache is empty"_s;
    if (m_personCount > 0 && m_look.which == Which::Name)
        text = "nobody there is called "_L1 + m_look.name + "; see 'halyard cache ls'"_L1;
    else if (m_personCount > 0)
        text = "nothing is kept of '"_L1 + m_arguments.person.distinctId
            + "' there, with this --group, --host and project token"_L1;
    complain(text);
    return ExitStatus::SomeMissing;
}

ExitStatus CacheCommand::tellSeveral() const
{
    QStringList names;
    for (const CacheRow &row : m_rows)
        names += nameOf(row.person);
    constexpr qsizetype Most = 5;
    const QString more = names.size() > Most ? u", …"_s : QString();
    return refuse(counted(names.size(), u"person"_s) + " may be meant: "_L1
                      + names.mid(0, Most).join(", "_L1) + more,
                  u"cache"_s);
}

} // namespace Halyard::Cli
