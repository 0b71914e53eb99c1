// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/halyard_export.h>

#include <QtCore/QJsonValue>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Halyard {

struct FlagOrigin;
struct FlagRecord;

//! What is known of one flag at the moment it was read: its value, and where that came from.
//!
//! A flag without a value is not a flag that is off: hasValue() tells them apart. Cheap to copy,
//! never changes, may be passed between threads.
class HALYARD_EXPORT Flag
{
    Q_GADGET
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(bool hasValue READ hasValue CONSTANT)
    Q_PROPERTY(bool enabled READ isEnabled CONSTANT)
    Q_PROPERTY(QString variant READ variant CONSTANT)
    Q_PROPERTY(QJsonValue value READ value CONSTANT)
    Q_PROPERTY(QJsonValue payload READ payload CONSTANT)
    Q_PROPERTY(Halyard::Flag::Source source READ source CONSTANT)

public:
    //! Where a value came from.
    enum class Source : quint8 {
        None,      //!< There is no value.
        Stale,     //!< Remembered, and older than its time to live.
        Cached,    //!< Remembered from an earlier answer, not confirmed by this process.
        Bootstrap, //!< Shipped with the application.
        Local,     //!< Decided on the device.
        Live,      //!< Answered by the server to this process.
        Override,  //!< Set by a developer.
    };
    Q_ENUM(Source)

    Flag();
    //! A flag of \a key without a value.
    explicit Flag(const QString &key);
    //! For the library's own use.
    Flag(std::shared_ptr<const FlagRecord> record, std::shared_ptr<const FlagOrigin> origin,
         std::chrono::milliseconds now);

    //! Empty if the flag is unknown.
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool hasValue() const;
    //! The caller's \a fallback stands in only where there is no value.
    [[nodiscard]] bool isEnabled(bool fallback = false) const;
    //! Empty unless the flag is on with a variant.
    [[nodiscard]] QString variant() const;
    //! Bool, string, number, object or null; undefined where there is no value.
    [[nodiscard]] QJsonValue value() const;

    //! The decoded payload, undefined if there is none, the raw text if it is not JSON.
    [[nodiscard]] QJsonValue payload() const;
    //! The payload as it came: usually a text of JSON.
    [[nodiscard]] QString payloadText() const;

    [[nodiscard]] QString reasonCode() const;
    //! In the server's words; the code where it has none.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<int> conditionIndex() const;
    [[nodiscard]] std::optional<qint64> id() const;
    [[nodiscard]] std::optional<qint64> version() const;
    [[nodiscard]] std::optional<bool> hasExperiment() const;
    [[nodiscard]] QString description() const;

    [[nodiscard]] Source source() const;
    //! How long ago the value was last confirmed; unknown for values that nobody answered.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    [[nodiscard]] QString requestId() const;
    //! The server's clock when it decided, in milliseconds since 1970.
    [[nodiscard]] std::optional<qint64> evaluatedAt() const;

    //! Whether an application would see a difference: value or payload.
    [[nodiscard]] bool sameValueAs(const Flag &other) const;
    //! Everything but the age.
    HALYARD_EXPORT friend bool operator==(const Flag &a, const Flag &b);

private:
    std::shared_ptr<const FlagRecord> m_record;
    std::shared_ptr<const FlagOrigin> m_origin;
    std::chrono::milliseconds m_now{};
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::Flag)
