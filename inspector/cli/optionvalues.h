// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <utility>
#include <variant>

namespace Halyard::Cli {

//! What is wrong with a value, as the end of a sentence that begins with the option's name.
struct Fault
{
    QString text;
};

template <typename T>
using Checked = std::variant<T, Fault>;

struct DurationRange
{
    std::chrono::milliseconds shortest;
    std::chrono::milliseconds longest;
};

struct GroupKey
{
    QString type;
    QString key;
};

struct Property
{
    QString name;
    QJsonValue value;
};

struct GroupProperty
{
    QString type;
    Property property;
};

//! "5" and "5s" are seconds; ms, m and h are understood as well.
[[nodiscard]] Checked<std::chrono::milliseconds> durationFrom(const QString &text,
                                                              const DurationRange &range);
[[nodiscard]] Checked<int> countFrom(const QString &text);
[[nodiscard]] Checked<QUrl> hostFrom(const QString &text);
//! Which caches there are, only the library knows; this only sees to it that it is a URL.
[[nodiscard]] Checked<QUrl> cacheUrlFrom(const QString &text);
[[nodiscard]] Checked<QString> tokenFrom(const QString &text);
//! type=key
[[nodiscard]] Checked<GroupKey> groupFrom(const QString &text);
//! name=json
[[nodiscard]] Checked<Property> propertyFrom(const QString &text);
//! type.name=json
[[nodiscard]] Checked<GroupProperty> groupPropertyFrom(const QString &text);
//! Name: value
[[nodiscard]] Checked<std::pair<QByteArray, QByteArray>> headerFrom(const QString &text);

} // namespace Halyard::Cli
