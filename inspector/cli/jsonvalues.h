// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QMetaEnum>
#include <QtCore/QString>

#include <optional>

namespace Halyard::Cli {

// What is unknown is null, and always there.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<qint64> &number);
[[nodiscard]] QJsonValue orNull(const QJsonValue &value);

//! UpperCamel to lower_snake.
[[nodiscard]] QString snakeCase(const char *name);

template <typename T>
[[nodiscard]] QString enumName(T value)
{
    return snakeCase(QMetaEnum::fromType<T>().valueToKey(int(value)));
}

} // namespace Halyard::Cli
