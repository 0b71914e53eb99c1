// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagclient.h>

#include "support/fakeserver.h"

#include <QtCore/QString>

namespace Halyard::Test {

//! A real application, run again and again, that remembers flags of its persons in a cache.
class Application
{
public:
    explicit Application(const QUrl &cache);

    //! Asks for a person, keeps the answer, and ends: what is kept is written.
    void remember(const QString &id, const QByteArray &answer = {});
    [[nodiscard]] FakeServer &server() { return m_server; }
    [[nodiscard]] QUrl host() const { return m_server.url(); }
    [[nodiscard]] static QString token() { return QStringLiteral("phc_secret_token"); }

private:
    FakeServer m_server;
    ClientOptions m_options;
};

} // namespace Halyard::Test
