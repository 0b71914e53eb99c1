// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/tlsidentity.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

QString pathOf(QLatin1StringView name)
{
    return QStringLiteral(HALYARD_TLS_DATA "/") + name;
}

QLatin1StringView certificateOf(Identity identity)
{
    switch (identity) {
    case Identity::Expired: return "expired.pem"_L1;
    case Identity::NotYetValid: return "not-yet-valid.pem"_L1;
    case Identity::WrongHost: return "wrong-host.pem"_L1;
    case Identity::Untrusted: return "untrusted.pem"_L1;
    case Identity::Valid: break;
    }
    return "valid.pem"_L1;
}

QSslKey serverKey()
{
    QFile file(pathOf("server.key"_L1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fake server's key cannot be read");
    return QSslKey(&file, QSsl::Ec);
}

QList<QSslCertificate> certificatesIn(QLatin1StringView name)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromPath(pathOf(name));
    if (certificates.isEmpty())
        qFatal("a certificate of the fake server cannot be read");
    return certificates;
}

} // namespace

QSslConfiguration tlsIdentity(Identity identity)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(certificatesIn(certificateOf(identity)).constFirst());
    configuration.setPrivateKey(serverKey());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QList<QSslCertificate> testAuthority()
{
    return certificatesIn("authority.pem"_L1);
}

} // namespace Halyard::Test
