// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Halyard::Inspector {

//! Filters with a name, and those that were used last.
class SavedFilters
{
public:
    static constexpr qsizetype MostRecent = 20;

    //! Replaces the one of that name. Nothing happens without a name or a text.
    void save(const QString &name, const QString &text);
    void remove(const QString &name);
    //! Name to text.
    [[nodiscard]] const QMap<QString, QString> &named() const { return m_named; }
    //! Moves \a text to the front of the recent ones.
    void use(const QString &text);
    //! The latest first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }

    [[nodiscard]] QJsonObject toJson() const;
    //! Leaves out what is not of our making.
    [[nodiscard]] static SavedFilters fromJson(const QJsonObject &object);

    friend bool operator==(const SavedFilters &, const SavedFilters &) = default;

private:
    QMap<QString, QString> m_named;
    QStringList m_recent;
};

} // namespace Halyard::Inspector
