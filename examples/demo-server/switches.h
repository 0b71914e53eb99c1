// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace Halyard::Demo {

enum class Mode { Normal, Status, Outage, Quota, Garbage, Errors, Drip };

[[nodiscard]] QString nameOf(Mode mode);
[[nodiscard]] std::optional<Mode> modeNamed(const QString &name);
[[nodiscard]] QStringList modeNames();

//! What goes wrong on purpose.
struct Switches
{
    static constexpr std::chrono::minutes MaximumLatency{10};

    bool operator==(const Switches &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    //! One line for a person.
    [[nodiscard]] QString description() const;

    Mode mode = Mode::Normal;
    int status = 503;
    std::chrono::milliseconds latency{0};
};

[[nodiscard]] bool isErrorStatus(int status);

//! The current switches with those changed that the object names; null, and a reason, if the
//! object makes no sense.
[[nodiscard]] std::optional<Switches> changed(Switches current, const QJsonObject &object,
                                              QString &reason);

//! "500ms", "2s" or "0".
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFrom(const QString &text);

} // namespace Halyard::Demo
