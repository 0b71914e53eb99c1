// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>

#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace Halyard {

//! Longer keys are not flags: they are refused wherever keys come in.
inline constexpr qsizetype LongestKey = 1024;
[[nodiscard]] bool isUsableKey(const QString &key);

//! One flag as somebody decided it. Never changes once it is shared.
struct FlagRecord
{
    FlagRecord() = default;
    FlagRecord(const FlagRecord &) = delete;
    FlagRecord &operator=(const FlagRecord &) = delete;
    ~FlagRecord();

    QString key;
    //! Bool, string (a variant), number, object or null.
    QJsonValue value = QJsonValue::Undefined;
    //! The value if it is a string: a QJsonValue copies its text each time it is asked.
    QString variant;
    bool enabled = false;
    //! As it came; a payload that came as JSON instead of text is written out.
    QString payload;
    QString reasonCode;
    QString reasonText;
    QString description;
    std::optional<int> conditionIndex;
    std::optional<qint64> id;
    std::optional<qint64> version;
    std::optional<bool> hasExperiment;

    //! Decoded when first asked for, by whichever thread asks.
    [[nodiscard]] QJsonValue decodedPayload() const;
    [[nodiscard]] bool sameValueAs(const FlagRecord &other) const;
    friend bool operator==(const FlagRecord &a, const FlagRecord &b);

private:
    mutable std::atomic<const QJsonValue *> m_decoded{nullptr};
};

//! Where a set of values came from; shared by all flags of one answer.
struct FlagOrigin
{
    Flag::Source source = Flag::Source::None;
    //! On Clock::sinceBoot(); empty where nobody answered.
    std::optional<std::chrono::milliseconds> confirmedAt = {};
    QString requestId = {};
    std::optional<qint64> evaluatedAt = {};
    //! Not answered to this process, but to an earlier one or another.
    bool isRemembered = false;
};

//! By a server, whether to us or to somebody else, now or then.
[[nodiscard]] inline bool wasAnswered(const FlagOrigin &origin)
{
    return origin.source == Flag::Source::Live || origin.source == Flag::Source::Cached
        || origin.source == Flag::Source::Stale;
}

using SharedRecord = std::shared_ptr<const FlagRecord>;
using SharedOrigin = std::shared_ptr<const FlagOrigin>;

//! "[1]"-wrapped parsing: QJsonDocument refuses scalars at the top. Undefined if \a text is not JSON.
[[nodiscard]] QJsonValue jsonFromText(const QString &text);
//! The opposite, for any value.
[[nodiscard]] QString jsonToText(const QJsonValue &value);

//! One flag from a bool, a variant, or a record of any of the server's shapes. Null if it is none
//! of these, or failed on the server, or has no usable key.
[[nodiscard]] SharedRecord recordFrom(const QString &key, const QJsonValue &value,
                                      const QJsonValue &payload = QJsonValue::Undefined);

} // namespace Halyard
