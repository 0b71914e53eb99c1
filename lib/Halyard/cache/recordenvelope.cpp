// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

QByteArray hashOf(QByteArrayView body)
{
    const auto bytes = QByteArray::fromRawData(body.data(), body.size());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

} // namespace

QByteArray sealed(const QByteArray &body, qint64 entries)
{
    return R"({"halyard_cache":)" + QByteArray::number(RecordFormat) + R"(,"entries":)"
        + QByteArray::number(entries) + R"(,"bytes":)" + QByteArray::number(body.size())
        + R"(,"blake2b":")" + hashOf(body) + "\",\n" + body;
}

std::optional<RecordEnvelope> envelopeOfBeginning(const QByteArray &bytes)
{
    const qsizetype end = bytes.left(LongestEnvelope).indexOf(",\n");
    if (end < 0)
        return std::nullopt;
    const QJsonObject line = QJsonDocument::fromJson(bytes.left(end) + '}').object();
    const RecordEnvelope envelope{.format = line.value("halyard_cache"_L1).toInt(),
                                  .entries = line.value("entries"_L1).toInteger(-1),
                                  .length = line.value("bytes"_L1).toInteger(-1),
                                  .hash = line.value("blake2b"_L1).toString().toLatin1()};
    if (envelope.format < 1 || envelope.entries < 0 || envelope.length < 0)
        return std::nullopt;
    return envelope;
}

std::optional<RecordEnvelope> envelopeOf(const QByteArray &record)
{
    auto envelope = envelopeOfBeginning(record);
    if (!envelope)
        return std::nullopt;
    const auto body = QByteArrayView(record).sliced(record.indexOf('\n') + 1);
    if (body.size() != envelope->length || hashOf(body) != envelope->hash)
        return std::nullopt;
    return envelope;
}

} // namespace Halyard
