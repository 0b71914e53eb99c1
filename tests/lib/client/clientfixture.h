// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagclient.h>

#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtTest/QTest>

namespace Halyard::Test {

//! Options for a client that asks \a server only when told to and leaves nothing behind.
inline ClientOptions quietOptions(const FakeServer &server)
{
    ClientOptions options;
    options.fallbackCache.clear();
    options.host = server.url();
    options.projectToken = QStringLiteral("phc_test");
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.preload = ClientOptions::Preload::WhenAsked;
    options.refreshInterval = std::chrono::milliseconds{0};
    options.retries = 0;
    return options;
}

//! The same, but asking by itself as an application's would.
inline ClientOptions ordinaryOptions(const FakeServer &server)
{
    ClientOptions options = quietOptions(server);
    options.preload = ClientOptions::Preload::AtOnce;
    options.refreshInterval = std::chrono::minutes{30};
    return options;
}

inline Answer flagsAnswer(const QList<FlagRow> &flags, const AnswerOptions &options = {})
{
    return Answer::json(v2Answer(flags, options));
}

//! Waits for the end of a round.
inline LoadOutcome finished(QFuture<LoadOutcome> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000) || future.isCanceled())
        return {.error = {Error::Kind::Timeout, QStringLiteral("the test waited in vain"), 0}};
    return future.result();
}

} // namespace Halyard::Test
