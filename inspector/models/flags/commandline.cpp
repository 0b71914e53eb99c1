// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/commandline.h"

#include "models/flags/commandlinereader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr std::array InspectorSwitches{"read-only"_L1, "reset-layout"_L1, "safe"_L1};
constexpr std::array SingleOptions{
    "live"_L1,   "token"_L1,  "identity"_L1, "flag"_L1, "filter"_L1, "base"_L1,       "compare"_L1,
    "export"_L1, "format"_L1, "timeout"_L1,  "lang"_L1, "theme"_L1,  "screenshots"_L1};
constexpr std::array RepeatedOptions{"open"_L1, "as"_L1, "group"_L1, "property"_L1,
                                     "group-property"_L1};

// Those of QApplication and QGuiApplication, which take them out of the line after us.
constexpr std::array QtSwitches{"reverse"_L1, "widgetcount"_L1};
constexpr std::array QtOptions{"platform"_L1,        "platformpluginpath"_L1,
                               "platformtheme"_L1,   "plugin"_L1,
                               "qwindowgeometry"_L1, "qwindowicon"_L1,
                               "qwindowtitle"_L1,    "style"_L1,
                               "stylesheet"_L1,      "display"_L1,
                               "geometry"_L1,        "session"_L1};

template <size_t Count>
void add(QCommandLineParser &parser, const std::array<QLatin1StringView, Count> &names,
         const QString &valueName)
{
    for (const QLatin1StringView name : names)
        parser.addOption(QCommandLineOption(QString(name), QString(), valueName));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
    add(parser, InspectorSwitches, {});
    add(parser, QtSwitches, {});
    add(parser, SingleOptions, u"value"_s);
    add(parser, RepeatedOptions, u"value"_s);
    add(parser, QtOptions, u"value"_s);
}

UsageProblem unknownOption(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return {"unknown option "_L1 + (unknown.first().size() == 1 ? "-"_L1 : "--"_L1)
                + unknown.first()};
    // The parser's own words are a sentence; they become part of ours.
    QString text = parser.errorText();
    if (text.endsWith(u'.'))
        text.chop(1);
    return {text.left(1).toLower() + text.mid(1)};
}

std::optional<UsageProblem> repeatedOption(const QCommandLineParser &parser)
{
    for (const QLatin1StringView name : SingleOptions) {
        if (parser.values(QString(name)).size() > 1)
            return UsageProblem{"--"_L1 + name + " is given twice"_L1};
    }
    return {};
}

} // namespace

std::variant<CommandLine, UsageProblem> parseCommandLine(const QStringList &arguments,
                                                         const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return unknownOption(parser);
    CommandLine line;
    line.action = CommandLine::Action::ShowHelp;
    if (parser.isSet(u"help"_s))
        return line;
    line.action = CommandLine::Action::ShowVersion;
    if (parser.isSet(u"version"_s))
        return line;
    if (const auto problem = repeatedOption(parser))
        return *problem;
    return CommandLineReader(parser, environment).read();
}

QString commandLineHelp()
{
    return uR"(halyard-inspector - see flags as they are remembered and as a server has them

Usage:
  halyard-inspector [PLACE...] [options]
  halyard-inspector PLACE --export FILE [options]
  halyard-inspector --compare PLACE PLACE [options]

PLACE is a cache (a folder, or a URL such as file:///var/lib/panel/flags?ttl=300,
settings:///?org=ORG&app=APP or redis://localhost/0), a single record, a snapshot, a file with a
saved answer of the server's, what --export wrote as JSON, or the output of
'halyard list --json'. All of them can be exported and compared, too. A link such as
halyard-inspector:?open=...&flag=... may stand in its place; before it leads to another machine, it
asks. A URL with a password belongs into HALYARD_CACHE, which is taken if no place is given. Looking
leaves no trace.

What to look at:
  --open PLACE           the same as PLACE; may be repeated
  --live HOST            ask that server (default with --as: HALYARD_HOST, else
                         https://us.i.posthog.com)
  --token TOKEN          the project token; better set HALYARD_TOKEN, because other users of this
                         machine see the command line
  --as ID                for whom to ask, and whose flags to show; may be repeated for a window
  --group TYPE=KEY       a group of that person; may be repeated
  --property NAME=JSON   a property of that person; may be repeated. Text needs quotes of its own:
                         --property 'plan="pro"'
  --group-property TYPE.NAME=JSON
                         a property of a group; may be repeated
  --identity NAME        that person of the places: a name as 'halyard cache ls' shows it, or how it
                         begins; with a project token, an id too. Asks nobody
  --flag KEY             that flag
  --filter FILTER        flags like these: words, src:cache, stale, diff, type:json, value:true,
                         age>1h, -negated, /expression/ ...

Without a window (no display is needed):
  --export FILE          write the flags of one person, cached and live, to FILE, or to - which is
                         the standard output. With --compare: write the differences
  --compare PLACE PLACE  tell two places apart: one person where both have one, else all of them, by
                         their names
  --base PLACE           with --compare: what both came from. Tells who changed what since, for one
                         person
  --format FORMAT        json, csv or md (default: as FILE ends, else json; what is compared and
                         written nowhere else: md)
  --timeout TIME         how long to try altogether: 5, 5s, 500ms, 2m (default: 10s)

The window:
  --read-only            ask no server, and write nothing
  --reset-layout         forget how panes were arranged
  --safe                 start without what the last session left, neither its panes nor its
                         sources; panes are arranged anew
  --lang LANGUAGE        such as de
  --theme THEME          system, light or dark
  --screenshots FOLDER   put pictures of all pages there and end
  -h, --help             this text
  -v, --version          the version

Examples:
  halyard-inspector /var/lib/panel/flags
  halyard-inspector file:///var/lib/panel/flags --live https://eu.i.posthog.com --as operator-7
  halyard-inspector --compare before.json after.json || echo 'flags changed'
  halyard-inspector /var/lib/panel/flags --identity 9f3c --filter 'stale' --export - --format csv

Exit status:
  0  done; --compare: they are the same
  1  --compare: they differ
  2  it could not be done: wrong usage, a place that cannot be read, no such person or flag, no
     answer in time, a file that cannot be written, no display; a line on stderr says why

Environment:
  HALYARD_CACHE                  a place, if none is given
  HALYARD_TOKEN, HALYARD_HOST    in place of --token and --live
  QT_LOGGING_RULES               what to log on stderr, such as 'halyard.*=true'
)"_s;
}

} // namespace Halyard::Inspector
