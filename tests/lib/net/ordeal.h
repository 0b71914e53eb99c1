// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagclient.h>

#include "eavesdropper.h"
#include "residentmemory.h"
#include "support/answer.h"
#include "support/fakeserver.h"

#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>

#include <memory>

namespace Halyard::Test {

//! What must never come to light. Every ordeal plants it: token, id, group, properties, headers.
[[nodiscard]] QStringList plantedSecrets();

//! Options with the secrets planted and the times scaled down.
[[nodiscard]] ClientOptions ordealOptions(const QUrl &host);

//! Steady is on, layout is wide with a payload, retired is on.
[[nodiscard]] Answer knownAnswer();
//! The good answer after a bad one: everything differs from knownAnswer().
[[nodiscard]] Answer nextAnswer();
[[nodiscard]] QJsonObject knownValues();
[[nodiscard]] QJsonObject nextValues();

//! Key to value of all flags.
[[nodiscard]] QJsonObject valuesOf(const FlagSet &flags);

//! A client that knows good values, about to be treated badly: whatever one round of asking meets,
//! it may cost nothing but that round.
class Ordeal
{
public:
    //! Learns the known values from \a server.
    Ordeal(FakeServer &server, const ClientOptions &options);
    //! Has the known values from its bootstrap, for hosts that never give a good answer.
    explicit Ordeal(const ClientOptions &options);

    [[nodiscard]] FlagClient &client() { return *m_client; }
    //! What \a trouble does to one round; \a server takes it as its standing answer.
    [[nodiscard]] LoadOutcome suffer(FakeServer &server, const Answer &trouble);
    [[nodiscard]] LoadOutcome suffer();

    //! What the last round cost that it must not cost; empty if nothing.
    [[nodiscard]] QString damage() const;
    //! What is wrong with the round after it, for which \a server is well again.
    [[nodiscard]] QString damageAfterRecovery(FakeServer &server);

private:
    Ordeal(const ClientOptions &options, const Bootstrap &bootstrap);

    [[nodiscard]] std::chrono::milliseconds patience() const;

    Eavesdropper m_eavesdropper;
    ClientOptions m_options;
    std::unique_ptr<FlagClient> m_client;
    std::unique_ptr<QSignalSpy> m_errors;
    LoadOutcome m_outcome;
    QJsonObject m_before;
    std::chrono::milliseconds m_took{};
    std::optional<qint64> m_memory;
};

} // namespace Halyard::Test
