// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

using State = CacheStatus::State;

//! Letters only, so that nothing can hide in it.
bool isCode(const QByteArray &word)
{
    return !word.isEmpty() && word.size() <= 20
        && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isAnyOf(const QByteArray &code, std::initializer_list<const char *> codes)
{
    return std::ranges::any_of(codes, [&code](const char *one) { return code == one; });
}

} // namespace

QByteArray codeOf(const QByteArray &error)
{
    const QByteArray word = error.left(error.indexOf(' '));
    return isCode(word) ? word : "ERR"_ba;
}

bool isUnknownCommand(const QByteArray &error)
{
    return error.startsWith("ERR unknown command");
}

bool isPassing(State state)
{
    return state == State::Unreachable || state == State::Loading || state == State::ReadOnly
        || state == State::Full;
}

Problem problemOf(const QByteArray &error)
{
    const QByteArray code = codeOf(error);
    if (error.startsWith("ERR max number of clients"))
        return unreachable(u"The server has no room for another connection"_s);
    if (code == "NOAUTH")
        return {State::Unauthorized,
                u"The server asks for a password. Put user and password into the URL."_s};
    if (code == "WRONGPASS")
        return {State::Unauthorized,
                u"The server does not accept user and password. Correct them in the URL."_s};
    if (code == "NOPERM")
        return {State::Forbidden,
                u"The server lets us in, but forbids a command or a key. Allow the user what the "
                "documentation lists."_s};
    if (code == "READONLY")
        return {State::ReadOnly,
                u"The server is a replica that takes no writes. Name the primary in the URL."_s};
    if (code == "OOM")
        return {State::Full,
                u"The server's memory is full. Raise its maxmemory, or let it evict keys."_s};
    if (isAnyOf(code, {"LOADING", "BUSY", "MASTERDOWN", "TRYAGAIN", "CLUSTERDOWN"}))
        return {State::Loading,
                u"The server is busy with itself (%1). It is asked again."_s.arg(
                    QLatin1StringView(code))};
    if (code == "WRONGTYPE")
        return {State::Failing,
                u"Something else is kept under our key. Remove the keys posthog:qt:1:*."_s};
    return {State::Failing,
            u"The server answers with an error (%1). Its log may say more."_s.arg(
                QLatin1StringView(code))};
}

Problem signInProblemOf(const QByteArray &error)
{
    Problem problem = problemOf(error);
    if (problem.state != State::Failing)
        return problem;
    // Some say -ERR: an old server if there is a user, any server that needs no password.
    return {State::Unauthorized,
            u"The server does not take user and password in this form. A server that needs none "
            "must get none, and one older than Redis 6 a password alone."_s};
}

Problem databaseProblemOf(const QByteArray &error)
{
    Problem problem = problemOf(error);
    if (problem.state != State::Failing)
        return problem;
    return {State::Failing,
            u"The server has no database of that number; a cluster has number 0 "
            "only. Correct it in the URL."_s};
}

Problem unreachable(const QString &why)
{
    return {State::Unreachable, why + u". Tried again."_s};
}

Problem notRedis()
{
    return {State::Failing,
            u"What answers there does not speak the Redis protocol. Check host and port."_s};
}

} // namespace Halyard::Redis
