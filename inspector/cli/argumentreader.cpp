// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "argumentreader.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Halyard::Cli {

namespace {

constexpr DurationRange TimeoutRange{1ms, 1h};
constexpr DurationRange WatchTimeRange{1ms, 24h * 365};
// Each request is billed, so the library asks no more often than this.
constexpr DurationRange IntervalRange{30s, 24h};

} // namespace

ArgumentReader::ArgumentReader(const QCommandLineParser &parser,
                               const QProcessEnvironment &environment, Command command)
    : m_parser(parser)
    , m_environment(environment)
{
    m_arguments.command = command;
    m_arguments.options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    m_arguments.options.preload = ClientOptions::Preload::WhenAsked;
    m_arguments.options.fallbackCache.clear();
}

std::variant<Arguments, UsageError> ArgumentReader::read()
{
    m_arguments.form = m_parser.isSet(u"json"_s) ? Form::Json : Form::Table;
    const bool isFine = readWords(m_parser.positionalArguments().sliced(1)) && readSources()
        && readServer() && readEach(u"header"_s, &ArgumentReader::addHeader) && readToken()
        && readPerson() && readAudience() && readTimes() && readWatch();
    if (!isFine)
        return UsageError{m_problem};
    return m_arguments;
}

bool ArgumentReader::readWords(const QStringList &words)
{
    if (m_arguments.command != Command::Cache)
        return readKeys(words);
    const auto look = cacheLookFrom(words, m_parser, m_environment);
    if (const auto *fault = std::get_if<Fault>(&look))
        return fail(fault->text);
    m_arguments.cacheLook = std::get<CacheLook>(look);
    return true;
}

bool ArgumentReader::readKeys(const QStringList &keys)
{
    const Command command = m_arguments.command;
    if (command == Command::List && !keys.isEmpty())
        return fail(u"list takes no keys; use get"_s);
    if (keys.isEmpty() && (command == Command::Get || command == Command::Evaluate))
        return fail(u"no flag key was given"_s);
    if (keys.contains(QString()))
        return fail(u"a flag key cannot be empty"_s);
    m_arguments.keys = keys;
    m_arguments.keys.removeDuplicates();
    return true;
}

bool ArgumentReader::readServer()
{
    ClientOptions &options = m_arguments.options;
    if (m_parser.isSet(u"insecure-http"_s))
        options.plainHttp = ClientOptions::PlainHttp::Allowed;
    const Given host = given(u"host"_s, u"HALYARD_HOST"_s);
    if (host.text.isEmpty())
        return m_parser.isSet(u"host"_s) ? fail(u"--host is empty"_s) : true;
    const auto url = accept(host.name, hostFrom(host.text));
    if (url)
        options.host = *url;
    return url.has_value();
}

bool ArgumentReader::readToken()
{
    const Given token = given(u"token"_s, u"HALYARD_TOKEN"_s);
    const auto text = accept(token.name, tokenFrom(token.text));
    if (!text)
        return false;
    m_arguments.options.projectToken = *text;
    if (m_arguments.command == Command::Cache)
        return !text->isEmpty() || !m_parser.isSet(u"as"_s)
            || fail(u"what --as ID is called in a cache only the project token tells; set "
                    "HALYARD_TOKEN"_s);
    const bool asks = m_arguments.options.connectivity == ClientOptions::Connectivity::Online;
    if (text->isEmpty() && asks)
        return fail(u"no project token; set HALYARD_TOKEN, or give --offline"_s);
    if (text->isEmpty() && !m_arguments.options.fallbackCache.isEmpty())
        return fail(u"a cache belongs to a project token; set HALYARD_TOKEN"_s);
    return true;
}

bool ArgumentReader::addHeader(const QString &text)
{
    const auto header = accept(u"--header"_s, headerFrom(text));
    if (header)
        m_arguments.options.headers.append(*header);
    return header.has_value();
}

bool ArgumentReader::readPerson()
{
    const QString id = m_parser.value(u"as"_s);
    if (m_parser.isSet(u"as"_s) && isUnusableId(id))
        return fail("--as: '"_L1 + id + "' names nobody in particular, or is too long"_L1);
    if (id.isEmpty() && m_arguments.command == Command::Evaluate)
        return fail(u"evaluate needs --as ID"_s);
    m_arguments.person.distinctId = id;
    return readEach(u"group"_s, &ArgumentReader::addGroup)
        && readEach(u"property"_s, &ArgumentReader::addProperty)
        && readEach(u"group-property"_s, &ArgumentReader::addGroupProperty);
}

bool ArgumentReader::addGroup(const QString &text)
{
    const auto group = accept(u"--group"_s, groupFrom(text));
    if (!group)
        return false;
    if (m_arguments.person.groups.contains(group->type))
        return fail("--group "_L1 + group->type + " is given twice"_L1);
    m_arguments.person.groups.insert(group->type, group->key);
    return true;
}

bool ArgumentReader::addProperty(const QString &text)
{
    const auto property = accept(u"--property"_s, propertyFrom(text));
    if (property)
        m_arguments.person.personProperties.insert(property->name, property->value);
    return property.has_value();
}

bool ArgumentReader::addGroupProperty(const QString &text)
{
    const auto given = accept(u"--group-property"_s, groupPropertyFrom(text));
    if (!given)
        return false;
    if (!m_arguments.person.groups.contains(given->type))
        return fail("--group-property needs --group "_L1 + given->type + "=KEY"_L1);
    m_arguments.person.groupProperties[given->type].insert(given->property.name,
                                                           given->property.value);
    return true;
}

bool ArgumentReader::readEach(const QString &option, Add add)
{
    return std::ranges::all_of(m_parser.values(option), [this, add](const QString &text) {
        return std::invoke(add, this, text);
    });
}

bool ArgumentReader::readSources()
{
    ClientOptions &options = m_arguments.options;
    if (m_parser.isSet(u"offline"_s))
        options.connectivity = ClientOptions::Connectivity::Offline;
    m_arguments.bootstrapFile = m_parser.value(u"bootstrap"_s);
    options.overridesFile = m_parser.value(u"overrides"_s);
    for (const QString &option : {u"bootstrap"_s, u"overrides"_s}) {
        if (m_parser.isSet(option) && m_parser.value(option).isEmpty())
            return fail("--"_L1 + option + " names no file"_L1);
    }
    if (!m_parser.isSet(u"cache"_s))
        return true;
    const auto url = accept(u"--cache"_s, cacheUrlFrom(m_parser.value(u"cache"_s)));
    if (!url)
        return false;
    options.fallbackCache = *url;
    // What is remembered and fresh will do.
    options.preload = ClientOptions::Preload::AtOnce;
    return true;
}

bool ArgumentReader::readAudience()
{
    ClientOptions &options = m_arguments.options;
    options.evaluationContexts = m_parser.values(u"context"_s);
    if (options.evaluationContexts.contains(QString()))
        return fail(u"--context is empty"_s);
    if (m_parser.isSet(u"no-geoip"_s))
        options.geoIp = ClientOptions::GeoIp::Disabled;
    const QString runtime = m_parser.value(u"runtime"_s);
    if (runtime == "server"_L1)
        options.runtime = ClientOptions::Runtime::Server;
    else if (runtime == "all"_L1)
        options.runtime = ClientOptions::Runtime::All;
    else if (m_parser.isSet(u"runtime"_s) && runtime != "client"_L1)
        return fail("--runtime takes client, server or all, not '"_L1 + runtime + '\''_L1);
    return true;
}

bool ArgumentReader::readTimes()
{
    if (!readDuration(u"timeout"_s, TimeoutRange, m_arguments.timeout))
        return false;
    m_arguments.options.requestDeadline = m_arguments.timeout;
    // Who waits for longer on purpose means a server that thinks for longer, too.
    m_arguments.options.silenceLimit = m_arguments.timeout;
    return true;
}

bool ArgumentReader::readWatch()
{
    const bool watches = m_arguments.command == Command::Watch;
    const bool asksOnce = !watches || m_parser.value(u"interval"_s) == "0"_L1;
    milliseconds &interval = m_arguments.options.refreshInterval;
    interval = asksOnce ? 0s : 30s;
    if (!asksOnce && !readDuration(u"interval"_s, IntervalRange, interval))
        return false;
    return readDuration(u"for"_s, WatchTimeRange, m_arguments.watchTime) && readCount();
}

bool ArgumentReader::readCount()
{
    if (!m_parser.isSet(u"count"_s))
        return true;
    const auto count = accept(u"--count"_s, countFrom(m_parser.value(u"count"_s)));
    m_arguments.changeLimit = count.value_or(0);
    return count.has_value();
}

bool ArgumentReader::readDuration(const QString &option, const DurationRange &range,
                                  milliseconds &duration)
{
    if (!m_parser.isSet(option))
        return true;
    const auto given = accept("--"_L1 + option, durationFrom(m_parser.value(option), range));
    duration = given.value_or(duration);
    return given.has_value();
}

bool ArgumentReader::fail(const QString &text)
{
    m_problem = text;
    return false;
}

template <typename T>
std::optional<T> ArgumentReader::accept(const QString &name, const Checked<T> &value)
{
    if (const auto *fault = std::get_if<Fault>(&value)) {
        m_problem = name + ' '_L1 + fault->text;
        return std::nullopt;
    }
    return std::get<T>(value);
}

ArgumentReader::Given ArgumentReader::given(const QString &option, const QString &variable) const
{
    if (m_parser.isSet(option))
        return {m_parser.value(option), "--"_L1 + option};
    return {m_environment.value(variable), variable};
}

} // namespace Halyard::Cli
