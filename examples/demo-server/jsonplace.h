// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace Halyard::Demo {

//! Notes the first thing that is wrong, and where: "flags[2].rules[0].percentage: …".
class JsonComplaint
{
public:
    void add(const QString &place, const QString &what);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

//! An object in a JSON file, together with where it is. Whatever is of the wrong type is
//! complained about and read as if it was not there.
class JsonPlace
{
public:
    JsonPlace(const QJsonObject &object, const QString &place, JsonComplaint &complaint);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    void allowOnly(const QStringList &names) const;
    void complain(const QString &name, const QString &what) const;

    [[nodiscard]] QString requiredText(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] bool boolean(const QString &name, bool fallback) const;
    [[nodiscard]] double percentage(const QString &name) const;
    [[nodiscard]] std::optional<qint64> wholeNumber(const QString &name) const;
    [[nodiscard]] QList<JsonPlace> list(const QString &name) const;

private:
    [[nodiscard]] QJsonValue value(const QString &name, QJsonValue::Type type,
                                   const QString &article) const;
    [[nodiscard]] QString placeOf(const QString &name) const;

    QJsonObject m_object;
    QString m_place;
    JsonComplaint *m_complaint;
};

} // namespace Halyard::Demo
