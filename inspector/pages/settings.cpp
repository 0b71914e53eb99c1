// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/settings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

Settings::Settings()
    : m_store(u"Halyard"_s, u"Inspector"_s)
{
}

Theme::Choice Settings::theme() const
{
    bool isKnown = false;
    const QByteArray name = m_store.value("theme").toByteArray();
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(name.constData(), &isKnown);
    return isKnown ? Theme::Choice(choice) : Theme::Choice::System;
}

void Settings::setTheme(Theme::Choice choice)
{
    const char *name = QMetaEnum::fromType<Theme::Choice>().valueToKey(int(choice));
    m_store.setValue("theme", QString::fromLatin1(name));
}

double Settings::zoom() const
{
    const double zoom = m_store.value("zoom", 1.0).toDouble();
    return zoom >= 1 && zoom <= 2 ? zoom : 1;
}

void Settings::setZoom(double zoom)
{
    m_store.setValue("zoom", zoom);
}

QString Settings::language() const
{
    return m_store.value("language").toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue("language", language);
}

QByteArray Settings::layout(const QString &part) const
{
    return m_store.value(u"layout/"_s + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &layout)
{
    if (layout != this->layout(part))
        m_store.setValue(u"layout/"_s + part, layout);
}

void Settings::forgetLayouts()
{
    m_store.remove("layout");
}

std::optional<QKeySequence> Settings::keysOf(const QString &command) const
{
    const QVariant stored = m_store.value(u"keys/"_s + command);
    if (!stored.isValid())
        return {};
    const QString text = stored.toString();
    const QKeySequence keys = QKeySequence::fromString(text);
    const bool isNonsense =
        keys.isEmpty() != text.isEmpty() || (!keys.isEmpty() && keys[0].key() == Qt::Key_unknown);
    return isNonsense ? std::nullopt : std::optional(keys);
}

void Settings::setKeysOf(const QString &command, const QKeySequence &keys)
{
    m_store.setValue(u"keys/"_s + command, keys.toString());
}

void Settings::forgetKeysOf(const QString &command)
{
    m_store.remove(u"keys/"_s + command);
}

QStringList Settings::recents() const
{
    return m_store.value("recents").toStringList();
}

void Settings::setRecents(const QStringList &recents)
{
    m_store.setValue("recents", recents);
}

QHash<QString, qint64> Settings::recentTimes() const
{
    QHash<QString, qint64> times;
    const QStringList places = recents();
    const QStringList moments = m_store.value("recentTimes").toStringList();
    for (qsizetype at = 0; at < std::min(places.size(), moments.size()); ++at)
        times.insert(places.at(at), moments.at(at).toLongLong());
    return times;
}

void Settings::setRecentTimes(const QHash<QString, qint64> &times)
{
    // In the order of their places: a place would make no good name of a setting.
    QStringList moments;
    for (const QString &place : recents())
        moments.append(QString::number(times.value(place)));
    m_store.setValue("recentTimes", moments);
}

bool Settings::isMotionReduced() const
{
    return m_store.value("reducedMotion", false).toBool();
}

void Settings::setMotionReduced(bool isReduced)
{
    m_store.setValue("reducedMotion", isReduced);
}

SavedFilters Settings::filters() const
{
    const QByteArray json = m_store.value("filters").toByteArray();
    return SavedFilters::fromJson(QJsonDocument::fromJson(json).object());
}

void Settings::setFilters(const SavedFilters &filters)
{
    m_store.setValue("filters", QJsonDocument(filters.toJson()).toJson(QJsonDocument::Compact));
}

QSet<QString> Settings::starred() const
{
    const QStringList keys = m_store.value("starred").toStringList();
    return {keys.cbegin(), keys.cend()};
}

void Settings::setStarred(const QSet<QString> &keys)
{
    QStringList sorted(keys.cbegin(), keys.cend());
    std::ranges::sort(sorted);
    m_store.setValue("starred", sorted);
}

} // namespace Halyard::Inspector
