// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/snapshotredaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! Hashes with a key that nobody keeps: a hash of an id alone is guessed in no time.
class NameHasher
{
public:
    NameHasher()
    {
        for (int i = 0; i < 4; ++i)
            m_key += QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    }

    [[nodiscard]] QString hashed(const QJsonValue &text) const
    {
        constexpr qsizetype Digits = 32;
        const QByteArray bytes = text.toString().toUtf8();
        if (bytes.isEmpty())
            return {};
        return QString::fromLatin1(
            QMessageAuthenticationCode::hash(bytes, m_key, QCryptographicHash::Sha256)
                .toHex()
                .first(Digits));
    }

private:
    QByteArray m_key;
};

//! Members that say nothing about who it is; what is not known may.
QJsonObject only(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    QJsonObject kept;
    for (const QLatin1StringView name : names) {
        if (const QJsonValue value = object.value(name); !value.isUndefined())
            kept.insert(name, value);
    }
    return kept;
}

QJsonObject hashedReading(const QJsonObject &reading, const NameHasher &hasher)
{
    // Not the record: it names its person.
    QJsonObject hashed =
        only(reading,
             {"state"_L1, "problem"_L1, "error"_L1, "read_at"_L1, "fetched_at"_L1,
              "confirmed_at"_L1, "evaluated_at"_L1, "age_ms"_L1, "ttl_ms"_L1, "stale_ttl_ms"_L1,
              "request_id"_L1, "writer"_L1, "newer"_L1, "flags"_L1});
    if (const QString context = hasher.hashed(reading.value("context"_L1)); !context.isEmpty())
        hashed.insert("context"_L1, context);
    return hashed;
}

QJsonObject hashedPerson(const QJsonObject &person, const NameHasher &hasher)
{
    QJsonObject hashed =
        only(person, {"bytes"_L1, "used_at"_L1, "expires_in_ms"_L1, "next_to_go"_L1});
    for (const QLatin1StringView name : {"id"_L1, "scope"_L1, "name"_L1})
        hashed.insert(name, hasher.hashed(person.value(name)));
    if (const QJsonValue reading = person.value("reading"_L1); reading.isObject())
        hashed.insert("reading"_L1, hashedReading(reading.toObject(), hasher));
    return hashed;
}

QJsonObject hashedSection(const QJsonObject &section, const NameHasher &hasher)
{
    // Neither place nor detail: both may name a user's own folder.
    QJsonObject hashed = only(section, {"kind"_L1, "state"_L1, "title"_L1});
    QJsonArray persons;
    const QJsonArray all = section.value("persons"_L1).toArray();
    for (const auto &person : all)
        persons.append(hashedPerson(person.toObject(), hasher));
    hashed.insert("persons"_L1, persons);
    return hashed;
}

} // namespace

QJsonObject withHashedNames(QJsonObject document)
{
    const NameHasher hasher;
    QJsonArray sections;
    const QJsonArray all = document.value("sources"_L1).toArray();
    for (const auto &section : all)
        sections.append(hashedSection(section.toObject(), hasher));
    document = only(document, {"format"_L1, "version"_L1, "made_at"_L1, "writer"_L1});
    document.insert("redaction"_L1, u"names-hashed"_s);
    document.insert("sources"_L1, sections);
    return document;
}

} // namespace Halyard::Inspector
