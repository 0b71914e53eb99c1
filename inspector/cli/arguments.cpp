// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "arguments.h"

#include "argumentreader.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

struct CommandName
{
    QLatin1StringView name;
    Command command = Command::Get;
};

constexpr std::array CommandNames{
    CommandName{"get"_L1, Command::Get},     CommandName{"list"_L1, Command::List},
    CommandName{"watch"_L1, Command::Watch}, CommandName{"evaluate"_L1, Command::Evaluate},
    CommandName{"cache"_L1, Command::Cache},
};

constexpr std::array Switches{"json"_L1,    "offline"_L1, "insecure-http"_L1, "no-geoip"_L1,
                              "damaged"_L1, "gone"_L1,    "all"_L1,           "dry-run"_L1};
constexpr std::array ValueOptions{
    "host"_L1,      "token"_L1,    "as"_L1,        "group"_L1,  "property"_L1, "group-property"_L1,
    "bootstrap"_L1, "cache"_L1,    "overrides"_L1, "header"_L1, "timeout"_L1,  "runtime"_L1,
    "context"_L1,   "interval"_L1, "count"_L1,     "for"_L1,
};
constexpr std::array Repeatable{"group"_L1, "property"_L1, "group-property"_L1, "header"_L1,
                                "context"_L1};
constexpr std::array WatchOnly{"interval"_L1, "count"_L1, "for"_L1};
constexpr std::array CacheOnly{"damaged"_L1, "gone"_L1, "all"_L1, "dry-run"_L1};
constexpr std::array NotForCache{
    "offline"_L1, "insecure-http"_L1, "no-geoip"_L1, "property"_L1, "bootstrap"_L1,     "cache"_L1,
    "header"_L1,  "overrides"_L1,     "runtime"_L1,  "context"_L1,  "group-property"_L1};

std::optional<Command> commandOf(const QString &name)
{
    const auto *const found = std::ranges::find(CommandNames, name, &CommandName::name);
    if (found == CommandNames.end())
        return std::nullopt;
    return found->command;
}

void addOptions(QCommandLineParser &parser)
{
    // "-json" is a slip for "--json", never -j -s -o -n.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
    for (const QLatin1StringView name : Switches)
        parser.addOption(QCommandLineOption(QString(name)));
    for (const QLatin1StringView name : ValueOptions)
        parser.addOption(QCommandLineOption(QString(name), QString(), u"value"_s));
}

// The parser's own words are a sentence; what is wrong becomes part of one of ours.
QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith('.'_L1))
        sentence.chop(1);
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toLower();
    return sentence;
}

UsageError parserError(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return {withoutFullStop(parser.errorText())};
    const QString &name = unknown.first();
    return {"unknown option "_L1 + (name.size() == 1 ? "-"_L1 : "--"_L1) + name};
}

Request helpRequest(const QStringList &topics)
{
    if (topics.isEmpty())
        return HelpRequest{};
    if (topics.first() != "help"_L1 && !commandOf(topics.first()))
        return UsageError{"there is no command '"_L1 + topics.first() + '\''_L1};
    return HelpRequest{topics.first() == "help"_L1 ? QString() : topics.first()};
}

// Where the last of several values would win silently, a slip would go unnoticed.
std::optional<UsageError> repeatedOption(const QCommandLineParser &parser)
{
    for (const QLatin1StringView name : ValueOptions) {
        const bool mayRepeat = std::ranges::find(Repeatable, name) != Repeatable.end();
        if (!mayRepeat && parser.values(QString(name)).size() > 1)
            return UsageError{"--"_L1 + name + " is given twice"_L1};
    }
    return std::nullopt;
}

template <size_t Count>
QString firstSet(const QCommandLineParser &parser,
                 const std::array<QLatin1StringView, Count> &options)
{
    for (const QLatin1StringView name : options) {
        if (parser.isSet(QString(name)))
            return "--"_L1 + name;
    }
    return {};
}

std::optional<UsageError> misplacedOption(const QCommandLineParser &parser, Command command)
{
    const QString watching = command == Command::Watch ? QString() : firstSet(parser, WatchOnly);
    if (!watching.isEmpty())
        return UsageError{watching + " is for watch only"_L1};
    if (command != Command::Cache) {
        const QString looking = firstSet(parser, CacheOnly);
        return looking.isEmpty() ? std::nullopt
                                 : std::optional(UsageError{looking + " is for cache only"_L1});
    }
    const QString asking = firstSet(parser, NotForCache);
    return asking.isEmpty() ? std::nullopt
                            : std::optional(UsageError{asking + " is not for cache"_L1});
}

Request commandRequest(const QCommandLineParser &parser, const QProcessEnvironment &environment,
                       Command command)
{
    if (const auto error = repeatedOption(parser))
        return *error;
    if (const auto error = misplacedOption(parser, command))
        return *error;
    return std::visit([](auto &&result) { return Request(result); },
                      ArgumentReader(parser, environment, command).read());
}

Request requestOf(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return UsageError{u"no command was given; get, list, watch, evaluate or cache"_s};
    if (positional.first() == "help"_L1)
        return helpRequest(positional.sliced(1));
    const auto command = commandOf(positional.first());
    if (!command)
        return UsageError{"unknown command '"_L1 + positional.first() + '\''_L1};
    Request request = commandRequest(parser, environment, *command);
    if (auto *error = std::get_if<UsageError>(&request); error && *command == Command::Cache)
        error->topic = u"cache"_s;
    return request;
}

} // namespace

Request parseArguments(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return parserError(parser);
    if (parser.isSet(u"help"_s))
        return helpRequest(parser.positionalArguments());
    if (parser.isSet(u"version"_s))
        return VersionRequest{};
    return requestOf(parser, environment);
}

} // namespace Halyard::Cli
