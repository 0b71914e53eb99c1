// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

namespace Halyard::Test {

//! How the fake server identifies itself. All but Untrusted are signed by testAuthority().
enum class Identity { Valid, Expired, NotYetValid, WrongHost, Untrusted };

//! What a FakeServer has to be made with.
[[nodiscard]] QSslConfiguration tlsIdentity(Identity identity);

//! What a client has to trust in order to accept Identity::Valid.
[[nodiscard]] QList<QSslCertificate> testAuthority();

} // namespace Halyard::Test
