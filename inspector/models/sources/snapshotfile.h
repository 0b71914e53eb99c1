// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <variant>

namespace Halyard::Inspector {

class Session;

//! How much of persons a snapshot tells. It says itself which of them it is.
enum class Redaction {
    Full,        //!< All that is known: ids, properties, records as they are stored.
    NamesHashed, //!< Who a person is cannot be told, only that two are the same one.
};

//! What one source showed.
struct SnapshotSection
{
    Source::Kind kind = Source::Kind::Cache;
    Source::State state = Source::State::Ready;
    QString detail = {};
    QString title = {};
    QString place = {};
    QList<Person> persons = {};
    //! As it stood in a file: with what this version does not know.
    QJsonObject origin = {};
};

//! A moment, kept in a file: one JSON document, whose members have a fixed order.
struct Snapshot
{
    //! The version that is written.
    static constexpr int Version = 1;
    static constexpr qint64 LargestFile = 64 * 1024 * 1024;
    static constexpr qsizetype MostPersons = 100'000;
    static constexpr qsizetype MostFlags = 1'000'000;

    Redaction redaction = Redaction::Full;
    Moment madeAt = 0;
    QString writer = {};
    //! Of a newer version than ours: what is known of that was read.
    bool isNewer = false;
    //! Entries that were none.
    qsizetype skipped = 0;
    QList<SnapshotSection> sections = {};
    QJsonObject origin = {};
};

//! Of everything that is open, with everybody who was looked at.
[[nodiscard]] Snapshot snapshotOf(const Session &session);
[[nodiscard]] QByteArray toJson(const Snapshot &snapshot, Redaction redaction);
//! Or why it is none.
[[nodiscard]] std::variant<Snapshot, QString> snapshotFrom(const QByteArray &json);
//! For this user only. What went wrong; empty if nothing did.
[[nodiscard]] QString saveSnapshot(const Snapshot &snapshot, Redaction redaction,
                                   const QString &path);

} // namespace Halyard::Inspector
