// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "jsonplace.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

void JsonComplaint::add(const QString &place, const QString &what)
{
    if (m_text.isEmpty())
        m_text = place + u": "_s + what;
}

JsonPlace::JsonPlace(const QJsonObject &object, const QString &place, JsonComplaint &complaint)
    : m_object(object)
    , m_place(place)
    , m_complaint(&complaint)
{
}

QString JsonPlace::placeOf(const QString &name) const
{
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

void JsonPlace::complain(const QString &name, const QString &what) const
{
    m_complaint->add(placeOf(name), what);
}

void JsonPlace::allowOnly(const QStringList &names) const
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!names.contains(field.key()))
            complain(field.key(), u"no such field; known are %1"_s.arg(names.join(u", ")));
    }
}

QJsonValue JsonPlace::value(const QString &name, QJsonValue::Type type,
                            const QString &article) const
{
    QJsonValue found = m_object.value(name);
    if (found.isUndefined() || found.isNull() || found.type() == type)
        return found;
    complain(name, u"must be %1"_s.arg(article));
    return QJsonValue::Undefined;
}

QString JsonPlace::requiredText(const QString &name) const
{
    QString found = text(name);
    if (found.isEmpty())
        complain(name, u"is needed, and must not be empty"_s);
    return found;
}

QString JsonPlace::text(const QString &name) const
{
    return value(name, QJsonValue::String, u"a text"_s).toString();
}

bool JsonPlace::boolean(const QString &name, bool fallback) const
{
    return value(name, QJsonValue::Bool, u"true or false"_s).toBool(fallback);
}

double JsonPlace::percentage(const QString &name) const
{
    const double found = value(name, QJsonValue::Double, u"a number from 0 to 100"_s).toDouble(100);
    if (found < 0 || found > 100)
        complain(name, u"must be a number from 0 to 100"_s);
    return found;
}

std::optional<qint64> JsonPlace::wholeNumber(const QString &name) const
{
    const QJsonValue found = value(name, QJsonValue::Double, u"a whole number"_s);
    if (!found.isDouble())
        return std::nullopt;
    const qint64 number = found.toInteger(-1);
    if (number < 0)
        complain(name, u"must be a whole number, 0 or more"_s);
    return number;
}

QList<JsonPlace> JsonPlace::list(const QString &name) const
{
    QList<JsonPlace> entries;
    const QJsonArray found = value(name, QJsonValue::Array, u"a list"_s).toArray();
    for (qsizetype index = 0; index < found.size(); ++index) {
        const QString place = placeOf(name) + u"[%1]"_s.arg(index);
        if (!found.at(index).isObject())
            m_complaint->add(place, u"must be an object in { }"_s);
        entries.append(JsonPlace(found.at(index).toObject(), place, *m_complaint));
    }
    return entries;
}

} // namespace Halyard::Demo
