// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "tls.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

#include <optional>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;

//! What is wrong with the file of an option; names the option alone.
Problem wrongFile(QLatin1StringView option, const QString &what)
{
    return {
        CacheStatus::State::Invalid,
        u"The file of the option \"%1\" %2. Correct the option or the file."_s.arg(option, what)};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return std::nullopt;
    return file.readAll();
}

Problem readCertificates(QLatin1StringView option, const QString &path,
                         QList<QSslCertificate> &certificates)
{
    const auto content = contentOf(path);
    if (!content)
        return wrongFile(option, u"cannot be read"_s);
    certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return wrongFile(option, u"holds no certificate in PEM format"_s);
    return {};
}

Problem readKey(const QString &path, QSslKey &key)
{
    const auto content = contentOf(path);
    if (!content)
        return wrongFile("key"_L1, u"cannot be read"_s);
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        key = QSslKey(*content, algorithm, QSsl::Pem);
        if (!key.isNull())
            return {};
    }
    return wrongFile("key"_L1, u"holds no key in PEM format without a passphrase"_s);
}

Problem readIdentity(const RedisPlace &place, QSslConfiguration &configuration)
{
    if (place.certificate.isEmpty() != place.privateKey.isEmpty())
        return {CacheStatus::State::Invalid,
                u"The options \"cert\" and \"key\" need each other. Give both, or none."_s};
    if (place.certificate.isEmpty())
        return {};
    QList<QSslCertificate> chain;
    QSslKey key;
    Problem problem = readCertificates("cert"_L1, place.certificate, chain);
    if (problem.isGood())
        problem = readKey(place.privateKey, key);
    if (!problem.isGood())
        return problem;
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

std::variant<QSslConfiguration, Problem> tlsFor(const RedisPlace &place)
{
    if (!QSslSocket::supportsSsl())
        return Problem{CacheStatus::State::Unsupported,
                       u"This Qt has no TLS. Install its TLS plugin and OpenSSL."_s};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(place.careful ? QSslSocket::VerifyPeer
                                                  : QSslSocket::VerifyNone);
    if (!place.authorities.isEmpty()) {
        QList<QSslCertificate> authorities;
        const Problem problem = readCertificates("ca"_L1, place.authorities, authorities);
        if (!problem.isGood())
            return problem;
        configuration.setCaCertificates(authorities);
    }
    const Problem problem = readIdentity(place, configuration);
    if (!problem.isGood())
        return problem;
    return configuration;
}

} // namespace Halyard::Redis
