// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/commandlinereader.h"

#include "models/flags/link.h"

#include <Halyard/clientoptions.h>

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

CommandLineReader::CommandLineReader(const QCommandLineParser &parser,
                                     const QProcessEnvironment &environment)
    : m_parser(parser)
    , m_environment(environment)
{
}

std::variant<CommandLine, UsageProblem> CommandLineReader::read()
{
    const bool isFine = readAction() && readPlaces() && readLive() && readFilter() && readExport()
        && readTimeout() && readLooks() && judgeTheWhole();
    if (!isFine)
        return UsageProblem{m_problem};
    return m_line;
}

bool CommandLineReader::readAction()
{
    using Action = CommandLine::Action;
    m_line.action = isSet("compare"_L1) ? Action::Compare
        : isSet("export"_L1)            ? Action::Export
                                        : Action::ShowWindow;
    return true;
}

bool CommandLineReader::readPlaces()
{
    QStringList places = m_parser.values(u"open"_s) + m_parser.positionalArguments();
    if (isSet("compare"_L1))
        places.prepend(value("compare"_L1));
    const bool wantsCache = places.isEmpty() && !m_line.isHeadless();
    const QString usual = m_environment.value(u"HALYARD_CACHE"_s);
    for (const QString &place : std::as_const(places)) {
        if (!addPlace(place))
            return false;
    }
    // The only way to name a password without showing it to everybody on the machine.
    const bool exportsUsual = places.isEmpty() && m_line.action == CommandLine::Action::Export;
    if (!usual.isEmpty() && (wantsCache || exportsUsual))
        m_line.places.append(usual);
    return judgePlaces();
}

bool CommandLineReader::addPlace(const QString &place)
{
    if (place.isEmpty())
        return fail(u"a place to open cannot be empty"_s);
    if (Link::isLink(place))
        return addLink(place);
    if (!QUrl(place).password().isEmpty())
        return fail(u"other users of this machine see a password on the command line; put the URL "
                    "into HALYARD_CACHE"_s);
    m_line.places.append(place);
    return true;
}

bool CommandLineReader::addLink(const QString &link)
{
    if (m_line.isHeadless())
        return fail(u"a link is for the window, not for --export and --compare"_s);
    if (!m_line.link.isEmpty())
        return fail(u"only one link can be followed"_s);
    m_line.link = link;
    return true;
}

bool CommandLineReader::judgePlaces()
{
    using Action = CommandLine::Action;
    if (m_line.action == Action::Compare && m_line.places.size() != 2)
        return fail(u"--compare takes two places, such as --compare before.json /var/lib/flags"_s);
    if (m_line.action == Action::Export && m_line.places.size() > 1)
        return fail(u"--export takes one place; two are for --compare"_s);
    return true;
}

bool CommandLineReader::readLive()
{
    const bool isWanted = isSet("live"_L1) || isSet("as"_L1);
    for (const auto option : {"group"_L1, "property"_L1, "group-property"_L1}) {
        if (!isSet("as"_L1) && isSet(option))
            return fail("--"_L1 + option + " needs --as ID"_L1);
    }
    if (!isWanted && isSet("token"_L1) && !isSet("identity"_L1))
        return fail(u"--token is for --live HOST, --as ID or --identity ID"_s);
    LiveTarget target;
    if (!readToken(target) || (!target.token.isEmpty() && !readHost(target)))
        return false;
    if (!target.token.isEmpty())
        m_line.project = target;
    if (!isWanted)
        return true;
    if (target.token.isEmpty())
        return fail(u"no project token; set HALYARD_TOKEN"_s);
    if (!readPersons(target))
        return false;
    m_line.live = target;
    return true;
}

bool CommandLineReader::readHost(LiveTarget &target)
{
    target.host = ClientOptions().host;
    const bool isGiven = isSet("live"_L1);
    const QString text = isGiven ? value("live"_L1) : m_environment.value(u"HALYARD_HOST"_s);
    if (text.isEmpty())
        return !isGiven || fail(u"--live is empty"_s);
    const auto host = accept(isGiven ? u"--live"_s : u"HALYARD_HOST"_s, Cli::hostFrom(text));
    target.host = host.value_or(target.host);
    return host.has_value();
}

bool CommandLineReader::readToken(LiveTarget &target)
{
    const bool isGiven = isSet("token"_L1);
    const QString text = isGiven ? value("token"_L1) : m_environment.value(u"HALYARD_TOKEN"_s);
    const auto token = accept(isGiven ? u"--token"_s : u"HALYARD_TOKEN"_s, Cli::tokenFrom(text));
    if (!token)
        return false;
    target.token = *token;
    return true;
}

bool CommandLineReader::readPersons(LiveTarget &target)
{
    const QStringList ids = m_parser.values(u"as"_s);
    if (ids.size() > 1 && m_line.isHeadless())
        return fail(u"only a window shows several persons; give --as once"_s);
    FlagContext person;
    if (!addGroups(person) || !addProperties(person))
        return false;
    for (const QString &id : ids) {
        if (isUnusableId(id))
            return fail("--as: '"_L1 + id + "' names nobody in particular, or is too long"_L1);
        person.distinctId = id;
        target.persons.append(person);
    }
    return true;
}

bool CommandLineReader::addGroups(FlagContext &person)
{
    for (const QString &text : m_parser.values(u"group"_s)) {
        const auto group = accept(u"--group"_s, Cli::groupFrom(text));
        if (!group)
            return false;
        if (person.groups.contains(group->type))
            return fail("--group "_L1 + group->type + " is given twice"_L1);
        person.groups.insert(group->type, group->key);
    }
    return true;
}

bool CommandLineReader::addProperties(FlagContext &person)
{
    for (const QString &text : m_parser.values(u"property"_s)) {
        const auto property = accept(u"--property"_s, Cli::propertyFrom(text));
        if (!property)
            return false;
        person.personProperties.insert(property->name, property->value);
    }
    for (const QString &text : m_parser.values(u"group-property"_s)) {
        const auto given = accept(u"--group-property"_s, Cli::groupPropertyFrom(text));
        if (!given)
            return false;
        if (!person.groups.contains(given->type))
            return fail("--group-property needs --group "_L1 + given->type + "=KEY"_L1);
        person.groupProperties[given->type].insert(given->property.name, given->property.value);
    }
    return true;
}

bool CommandLineReader::readFilter()
{
    m_line.identity = value("identity"_L1);
    m_line.flag = value("flag"_L1);
    m_line.filterText = value("filter"_L1);
    for (const auto option : {"identity"_L1, "flag"_L1}) {
        if (isSet(option) && value(option).isEmpty())
            return fail("--"_L1 + option + " is empty"_L1);
    }
    const auto parsed = Filter::parse(m_line.filterText);
    if (const auto *problem = std::get_if<FilterProblem>(&parsed))
        return fail(u"--filter: at character %1: %2"_s.arg(QString::number(problem->position + 1),
                                                           problem->message));
    m_line.filter = std::get<Filter>(parsed);
    m_line.base = value("base"_L1);
    if (!isSet("base"_L1))
        return true;
    if (m_line.action != CommandLine::Action::Compare || m_line.base.isEmpty())
        return fail(u"--base names the place that both sides of --compare came from"_s);
    // On one side a value may fit the filter, on the other not: that would look like a change.
    if (!m_line.filter.isEmpty())
        return fail(u"--base and --filter do not go together; --flag picks one flag"_s);
    if (!QUrl(m_line.base).password().isEmpty())
        return fail(u"--base: other users of this machine see a password on the command line"_s);
    return true;
}

bool CommandLineReader::readExport()
{
    m_line.exportFile = value("export"_L1);
    if (isSet("export"_L1) && m_line.exportFile.isEmpty())
        return fail(u"--export names no file; the standard output is -"_s);
    if (m_line.exportFile.isEmpty())
        m_line.exportFile = u"-"_s;
    return readFormat();
}

bool CommandLineReader::readFormat()
{
    const QString suffix = m_line.exportFile.section(u'.', -1).toLower();
    // What is compared without a word on the form is for a person who reads it.
    const bool isForReading = m_line.action == CommandLine::Action::Compare && !isSet("export"_L1);
    const bool isGiven = isSet("format"_L1);
    const QString name = isGiven ? value("format"_L1) : isForReading ? u"md"_s : suffix;
    if (name == "csv"_L1)
        m_line.format = Format::Csv;
    else if (name == "md"_L1)
        m_line.format = Format::Markdown;
    else if (isGiven && name != "json"_L1)
        return fail("--format takes json, csv or md, not '"_L1 + name + '\''_L1);
    return true;
}

bool CommandLineReader::readTimeout()
{
    if (!isSet("timeout"_L1))
        return true;
    const auto timeout = accept(u"--timeout"_s, Cli::durationFrom(value("timeout"_L1), {1ms, 1h}));
    m_line.timeout = timeout.value_or(m_line.timeout);
    return timeout.has_value();
}

bool CommandLineReader::readLooks()
{
    using Theme = CommandLine::Theme;
    static const QHash<QString, Theme> themes{
        {u"system"_s, Theme::System}, {u"light"_s, Theme::Light}, {u"dark"_s, Theme::Dark}};
    static const QRegularExpression language(
        u"\\A([a-z]{2,3}([_-][A-Za-z]{2,4})?|pseudo(-rtl)?)\\z"_s);
    m_line.isReadOnly = isSet("read-only"_L1);
    m_line.resetsLayout = isSet("reset-layout"_L1);
    m_line.startsSafely = isSet("safe"_L1);
    m_line.screenshotFolder = value("screenshots"_L1);
    m_line.language = value("lang"_L1);
    if (isSet("screenshots"_L1) && m_line.screenshotFolder.isEmpty())
        return fail(u"--screenshots names no folder"_s);
    if (isSet("lang"_L1) && !language.match(m_line.language).hasMatch())
        return fail("--lang takes a language such as de or zh_CN, not '"_L1 + m_line.language
                    + '\''_L1);
    if (!isSet("theme"_L1))
        return true;
    if (!themes.contains(value("theme"_L1)))
        return fail("--theme takes system, light or dark, not '"_L1 + value("theme"_L1) + '\''_L1);
    m_line.theme = themes.value(value("theme"_L1));
    return true;
}

bool CommandLineReader::judgeTheWhole()
{
    using Action = CommandLine::Action;
    const bool asksNobody = !m_line.live || m_line.live->persons.isEmpty();
    if (m_line.action == Action::Export && m_line.places.isEmpty() && asksNobody)
        return fail(m_line.live ? u"--export needs somebody to ask for; give --as ID"_s
                                : u"--export needs a place, or --live HOST and --as ID"_s);
    if (m_line.action == Action::Compare && m_line.live && asksNobody && m_line.identity.isEmpty())
        return fail(
            u"--compare asks no server; --live tells whom --as ID or --identity ID means"_s);
    if (m_line.live && !asksNobody && !m_line.identity.isEmpty())
        return fail(u"--identity and --as both name a person; give one of them"_s);
    if (!m_line.isHeadless() && (isSet("format"_L1) || isSet("timeout"_L1)))
        return fail(u"--format and --timeout are for --export and --compare"_s);
    if (m_line.isReadOnly && m_line.live && m_line.action != Action::Compare)
        return fail(u"--read-only asks no server; leave out --live and --as"_s);
    return true;
}

bool CommandLineReader::isSet(QLatin1StringView option) const
{
    return m_parser.isSet(QString(option));
}

QString CommandLineReader::value(QLatin1StringView option) const
{
    return m_parser.value(QString(option));
}

bool CommandLineReader::fail(const QString &message)
{
    m_problem = message;
    return false;
}

template <typename T>
std::optional<T> CommandLineReader::accept(const QString &name, const Cli::Checked<T> &value)
{
    if (const auto *fault = std::get_if<Cli::Fault>(&value)) {
        m_problem = name + ' '_L1 + fault->text;
        return std::nullopt;
    }
    return std::get<T>(value);
}

} // namespace Halyard::Inspector
