// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>

#include <QtCore/QByteArray>

#include <optional>

namespace Halyard::Redis {

// Braces make all keys of a scope live on one node of a cluster.

[[nodiscard]] QByteArray recordKey(const CacheKey &key);
[[nodiscard]] std::optional<CacheKey> keyOfRecord(const QByteArray &recordKey);
//! Patterns for SCAN: this person in whatever groups, and everything of ours.
[[nodiscard]] QByteArray patternOfPerson(const CacheKey &key);
[[nodiscard]] QByteArray patternOfAll();
//! Where those who write tell the others.
[[nodiscard]] QByteArray channelOf(const QString &scope);
[[nodiscard]] std::optional<QString> scopeOfChannel(const QByteArray &channel);

//! What matches nothing but \a text.
[[nodiscard]] QByteArray globEscaped(const QByteArray &text);

} // namespace Halyard::Redis
