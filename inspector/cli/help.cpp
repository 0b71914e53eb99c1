// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "help.h"

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

QString overview()
{
    return uR"(halyard - feature flags on the command line

Usage:
  halyard get KEY... [options]
  halyard list [options]
  halyard watch [KEY...] [options]
  halyard evaluate --as ID KEY... [options]
  halyard cache ls|show|verify|purge|export [URL] [options]

Commands:
  get         print the flags called KEY
  list        print all flags
  watch       print one line of JSON for each change, until interrupted
  evaluate    ask for nothing but the flags called KEY, as decided for ID
  cache       look at what is remembered of whom; asks no server
  help        explain a command: halyard help get

)"_s;
}

QString getHelp()
{
    return uR"(halyard get - print flags

Usage:
  halyard get KEY... [options]

Asks the server once and prints the flags called KEY, in that order. What the server leaves
open comes from --cache or --bootstrap; --overrides beats everything. A key that begins with
a dash is written after --.

Examples:
  halyard get new-dashboard
  halyard get --as operator-7 --group plant=leipzig --json new-dashboard | jq .flags
  if halyard get --json beta | jq -e .flags.beta.enabled >/dev/null; then ...; fi

)"_s;
}

QString listHelp()
{
    return uR"(halyard list - print all flags

Usage:
  halyard list [options]

Asks the server once and prints all flags, in the order of their keys. The output of
halyard list --json is a file for --bootstrap.

Examples:
  halyard list
  halyard list --json >flags.json
  halyard list --offline --bootstrap flags.json

)"_s;
}

QString watchHelp()
{
    return uR"(halyard watch - print changes

Usage:
  halyard watch [KEY...] [options]

Prints one line of JSON for each change of a flag, all flags if there is no KEY. What is
known at the start is printed as a change from nothing. A change looks like this:
  {"time": "...Z", "key": KEY, "now": {flag}, "before": {flag}}
and a change of the state like this:
  {"time": "...Z", "state": "degraded", "error": {"kind": "timeout", "detail": "..."},
   "known": 12}

Ends well on SIGINT, SIGTERM, or when nobody reads its output any more. SIGUSR1 makes it ask
the server at once. --timeout is for one request. Changes of the --overrides file show up
as soon as it is written.

Options of watch:
  --interval TIME    how often to ask the server: 30s (default) or longer; 0: once only.
                     Each request may be billed.
  --count N          end after N changes
  --for TIME         end after TIME

Examples:
  halyard watch new-dashboard
  halyard watch --count 1 --for 30s ready-for-rollout

)"_s;
}

QString evaluateHelp()
{
    return uR"(halyard evaluate - ask about somebody

Usage:
  halyard evaluate --as ID KEY... [options]

Asks the server how the flags called KEY, and only those, are decided for ID. Prints the same
as get. Nothing is cached.

Examples:
  halyard evaluate --as operator-7 --property 'plan="pro"' new-dashboard

)"_s;
}

QString cacheUsage()
{
    return uR"(halyard cache - look into a fallback cache

Usage:
  halyard cache ls [URL] [options]
  halyard cache show [URL] [PERSON] [options]
  halyard cache verify [URL] [options]
  halyard cache purge [URL] PERSON|--as ID|--damaged|--gone|--all [options]
  halyard cache export [URL] [PERSON] [options]

  ls          a line for each person, the one that was used least first
  show        the flags of one person
  verify      read all; a line for each record that is damaged, misplaced, too old to be served
              or in a newer format
  purge       remove records, and say which. A client that runs writes its own again
  export      all records as one JSON object; that of one person is a file for --bootstrap

URL is what the application has, such as file:///var/lib/panel/flags?ttl=300: by its options
records are judged. Without it, HALYARD_CACHE is taken, which keeps a password out of the list of
processes. PERSON is the name that ls shows, or how it begins; who that is, a cache does not tell.

Looking leaves no trace: no order of use changes, nothing is repaired, locked or created.

)"_s;
}

QString cacheOptions()
{
    return uR"(Options:
  --as ID                that person. Takes --host and a project token, which make the name
  --group TYPE=KEY       in this group; may be repeated. A person in other groups is another one;
                         purge --as without --group removes them all
  --host URL             the server (default: HALYARD_HOST, else https://us.i.posthog.com)
  --token TOKEN          the project token; better set HALYARD_TOKEN
  --damaged              purge what is no record
  --gone                 purge what is too old to be served
  --all                  purge everything
  --dry-run              say what purge would remove
  --timeout TIME         how long to try altogether (default: 10s)
  --json                 print one object of JSON
  -h, --help             this text
  -v, --version          the version

)"_s;
}

QString cacheEnding()
{
    return uR"(Examples:
  halyard cache ls file:///var/lib/panel/flags --as operator-7
  halyard cache show --as operator-7 --json | jq .flags
  halyard cache export --as operator-7 >flags.json && halyard list --offline --bootstrap flags.json
  halyard cache verify || halyard cache purge --damaged

Exit status:
  0  well done; verify: all is good
  1  verify: there are problems; show, purge, export: not there, damaged, or not removed
  2  wrong usage
  3  the cache cannot be used, or did not answer in time
  74 the output could not be written

Environment:
  HALYARD_CACHE                  in place of URL
  HALYARD_TOKEN, HALYARD_HOST    in place of --token and --host
  NO_COLOR                       no colours on a terminal
)"_s;
}

QString options()
{
    return uR"(Options:
  --host URL             the server (default: HALYARD_HOST, else https://us.i.posthog.com)
  --token TOKEN          the project token, phc_...; better set HALYARD_TOKEN, because other
                         users of this machine see the command line
  --as ID                for whom; without it, for a fresh anonymous person
  --group TYPE=KEY       a group of that person; may be repeated
  --property NAME=JSON   a property of that person; may be repeated. Text needs quotes of its
                         own: --property 'plan="pro"'
  --group-property TYPE.NAME=JSON
                         a property of a group; may be repeated
  --timeout TIME         how long to try altogether: 5, 5s, 500ms, 2m (default: 10s)
  --offline              ask nobody
  --bootstrap FILE       flags to use until the server answers (JSON)
  --overrides FILE       flags that beat all others (JSON)
  --cache URL            remember answers, such as file:///var/lib/panel/flags
  --header 'NAME: VALUE' sent with each request; may be repeated
  --runtime RUNTIME      flags meant for client (default), server or all
  --context NAME         an evaluation context; may be repeated
  --no-geoip             the server must not look up where the address is
  --insecure-http        allow http:// to another machine
  --json                 print one object of JSON
  -h, --help             this text
  -v, --version          the version

)"_s;
}

QString ending()
{
    return uR"(Exit status:
  0  all keys have a value (list: there was a set to print)
  1  some keys have no value
  2  wrong usage
  3  nobody could be asked, and nothing was known
  74 the output could not be written

Environment:
  HALYARD_TOKEN, HALYARD_HOST    in place of --token and --host
  NO_COLOR                       no colours on a terminal
  QT_LOGGING_RULES               what to log on stderr, such as 'halyard.*=true'
)"_s;
}

QString introduction(const QString &topic)
{
    if (topic == "get"_L1)
        return getHelp();
    if (topic == "list"_L1)
        return listHelp();
    if (topic == "watch"_L1)
        return watchHelp();
    if (topic == "evaluate"_L1)
        return evaluateHelp();
    return overview();
}

} // namespace

QString helpText(const QString &topic)
{
    // It shares hardly an option with the rest.
    if (topic == "cache"_L1)
        return cacheUsage() + cacheOptions() + cacheEnding();
    return introduction(topic) + options() + ending();
}

} // namespace Halyard::Cli
