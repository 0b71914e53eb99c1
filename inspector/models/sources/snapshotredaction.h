// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sources/snapshotfile.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace Halyard::Inspector {

//! The document of a snapshot, in which nobody is named any more: names become others that are the
//! same for the same person within this document only.
[[nodiscard]] QJsonObject withHashedNames(QJsonObject document);

//! Of a saved answer of /flags, of "halyard list --json" or of what --export wrote: one person that
//! nobody knows. Nothing if it is none of them.
[[nodiscard]] std::optional<Snapshot> snapshotOfAnswer(const QJsonObject &document);

} // namespace Halyard::Inspector
