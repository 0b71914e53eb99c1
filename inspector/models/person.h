// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <Halyard/flagcontext.h>

#include <QtCore/QString>

#include <optional>

namespace Halyard::Inspector {

//! One person of a source.
struct Person
{
    //! Tells persons of one source apart, and stays.
    QString id = {};
    //! Of host and project, and of person and groups, as caches name them; may be empty in snapshots.
    QString scope = {};
    QString name = {};
    //! Who that is, where it is known.
    QString label = {};
    //! Of a person we ask for, or whose id was typed.
    std::optional<FlagContext> context = {};

    qint64 bytes = 0;
    //! When it was used last; the least is the first to be evicted.
    std::optional<Moment> usedAt = {};
    //! Until the cache drops it by itself, where it does so (Redis).
    std::optional<std::chrono::milliseconds> expiresIn = {};
    //! The next one to be evicted, if there are too many.
    bool isNextToGo = false;

    //! The latest; null until somebody looked.
    SharedReading reading = {};
    //! Of somebody who was only glanced at.
    SharedReading outline = {};
    bool isLoading = false;
    //! Somebody did not want to wait for it.
    bool isStopped = false;

    //! Whom both caches and live sources mean.
    [[nodiscard]] bool isSameAs(const Person &other) const
    {
        return !name.isEmpty() && scope == other.scope && name == other.name;
    }
    //! Whatever is known; null if nothing is.
    [[nodiscard]] const Reading *facts() const { return reading ? reading.get() : outline.get(); }
    //! Label, or the beginning of the name.
    [[nodiscard]] QString title() const
    {
        return label.isEmpty() ? (name.isEmpty() ? id : name.left(12)) : label;
    }
};

} // namespace Halyard::Inspector
