// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include "jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

QJsonValue ageOf(const Flag &flag)
{
    const auto age = flag.age();
    return age ? QJsonValue(qint64(age->count())) : QJsonValue();
}

FlagClient::State stateAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::None: return FlagClient::State::Ready;
    case Error::Kind::QuotaLimited: return FlagClient::State::QuotaLimited;
    case Error::Kind::Configuration: return FlagClient::State::Misconfigured;
    case Error::Kind::Refused:
        return error.httpStatus == 401 || error.httpStatus == 403 ? FlagClient::State::Unauthorized
                                                                  : FlagClient::State::Degraded;
    default: return FlagClient::State::Degraded;
    }
}

QString adviceOnStatus(int status)
{
    if (status == 401)
        return u"Check the project token (HALYARD_TOKEN)."_s;
    if (status == 402)
        return u"See the project's billing page."_s;
    if (status == 429)
        return u"Wait before asking again."_s;
    if (status >= 500)
        return u"Try again later."_s;
    return u"Check --host: does it serve PostHog's flags?"_s;
}

QString advice(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
        return u"Check --host and the network, or allow a longer --timeout."_s;
    case Error::Kind::Connection: return u"Check --host and the network."_s;
    case Error::Kind::Refused: return adviceOnStatus(error.httpStatus);
    case Error::Kind::BadAnswer:
        return u"Check --host: a proxy or a login page may have answered."_s;
    case Error::Kind::PartialAnswer: return u"Try again."_s;
    case Error::Kind::QuotaLimited: return u"See the project's billing page."_s;
    default: return u"See 'halyard --help'."_s;
    }
}

QString sourcesOf(const QList<Flag> &flags)
{
    QStringList sources;
    for (const Flag &flag : flags) {
        if (flag.hasValue())
            sources += sourceName(flag.source());
    }
    sources.removeDuplicates();
    return sources.isEmpty() ? u"no values"_s : "values from "_L1 + sources.join(", "_L1);
}

QStringList missingKeys(const QList<Flag> &flags)
{
    QStringList keys;
    for (const Flag &flag : flags) {
        if (!flag.hasValue())
            keys += flag.key();
    }
    return keys;
}

QString missingText(const QStringList &keys, const Report &report)
{
    const QString text = "no value for "_L1 + keys.join(", "_L1);
    if (report.state == FlagClient::State::Offline)
        return text + ". Nothing was asked; drop --offline, or give --bootstrap or --cache."_L1;
    return text + ". Not active, or unknown to this project: see 'halyard list'."_L1;
}

} // namespace

void applyOutcome(Report &report, const LoadOutcome &outcome)
{
    report.requestId = outcome.requestId;
    report.evaluatedAt = outcome.evaluatedAt;
    report.answered = outcome.isOk() || outcome.error.kind == Error::Kind::PartialAnswer;
    // To be offline is what the user asked for.
    if (outcome.error.kind != Error::Kind::Offline)
        report.error = outcome.error;
    // A client says nothing of questions about somebody else, nor of those it was not left to end.
    if (report.state == FlagClient::State::Starting)
        report.state = stateAfter(outcome.error);
}

QString sourceName(Flag::Source source)
{
    return enumName(source);
}

QString stateName(FlagClient::State state)
{
    return enumName(state);
}

QJsonValue toJson(const Error &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"kind"_s, error.token()}, {u"detail"_s, error.detail}};
}

QJsonObject toJson(const CacheStatus &cache)
{
    return {
        {u"url"_s, orNull(cache.url)},
        {u"state"_s, enumName(cache.state)},
        {u"detail"_s, orNull(cache.detail)},
    };
}

QJsonObject toJson(const Flag &flag)
{
    const bool known = flag.hasValue();
    const Flag::Source source = known ? flag.source() : Flag::Source::None;
    return {
        {u"value"_s, orNull(flag.value())},
        {u"enabled"_s, known ? QJsonValue(flag.isEnabled()) : QJsonValue()},
        {u"variant"_s, orNull(flag.variant())},
        {u"payload"_s, orNull(flag.payload())},
        {u"reason"_s, orNull(flag.reasonCode())},
        {u"source"_s, sourceName(source)},
        {u"stale"_s, source == Flag::Source::Stale},
        {u"age_ms"_s, ageOf(flag)},
        {u"id"_s, orNull(flag.id())},
        {u"version"_s, orNull(flag.version())},
    };
}

QJsonObject toJson(const Report &report)
{
    QJsonObject flags;
    for (const Flag &flag : report.flags)
        flags.insert(flag.key(), toJson(flag));
    return {
        {u"flags"_s, flags},
        {u"state"_s, stateName(report.state)},
        {u"error"_s, toJson(report.error)},
        {u"cache"_s, toJson(report.cache)},
        {u"request_id"_s, orNull(report.requestId)},
        {u"evaluated_at"_s, orNull(report.evaluatedAt)},
    };
}

ExitStatus exitStatus(const Report &report, Command command)
{
    const bool someKnown = std::ranges::any_of(report.flags, &Flag::hasValue);
    if (!report.answered && !someKnown)
        return ExitStatus::NothingKnown;
    if (command == Command::List || std::ranges::all_of(report.flags, &Flag::hasValue))
        return ExitStatus::AllKnown;
    return ExitStatus::SomeMissing;
}

QString trouble(const Report &report)
{
    if (report.error) {
        const QString detail = report.error.detail;
        return stateName(report.state) + ": "_L1 + report.error.token()
            + (detail.isEmpty() ? QString() : " ("_L1 + detail + ')'_L1) + u" — "
            + sourcesOf(report.flags) + ". "_L1 + advice(report.error);
    }
    const QStringList missing = missingKeys(report.flags);
    if (!missing.isEmpty())
        return missingText(missing, report);
    if (report.flags.isEmpty() && !report.answered)
        return u"nothing is known. Drop --offline, or give --bootstrap or --cache."_s;
    return {};
}

QString cacheTrouble(const Report &report)
{
    const CacheStatus &cache = report.cache;
    if (cache.state > CacheStatus::State::Ready)
        return "the cache "_L1 + cache.url + ": "_L1 + enumName(cache.state)
            + (cache.detail.isEmpty() ? QString() : ": "_L1 + cache.detail);
    return report.recallProblem;
}

} // namespace Halyard::Cli
