// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "clientfixture.h"

#include "support/fakeclock.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace Halyard::Test {

//! Clients that remember in a folder of their own, and a server that can go down.
class FallbackFixture : public QObject
{
    Q_OBJECT

protected:
    //! A row for each cache on this very device.
    static void backends();
    //! Empty: of files. A % stands for a name that no other test has.
    [[nodiscard]] ClientOptions options(const QString &url = {}) const;
    //! Of operator-7.
    [[nodiscard]] std::unique_ptr<FlagClient> client(const ClientOptions &options);
    [[nodiscard]] std::unique_ptr<FlagClient> client() { return client(options()); }
    //! Lets a client learn and remember what the server says, and ends it.
    void remember(const ClientOptions &options);
    void remember() { remember(options()); }
    //! The one record, or nothing.
    [[nodiscard]] QString file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::shared_ptr<FakeClock> m_clock;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

[[nodiscard]] QByteArray contentOf(const QString &path);

} // namespace Halyard::Test
