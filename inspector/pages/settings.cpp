// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/settings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

Settings::Settings(Keeping keeping)
    : m_store(u"Halyard"_s, u"Inspector"_s)
{
    if (keeping == Keeping::OnDisk)
        return;
    m_passing.emplace();
    for (const QString &key : m_store.allKeys())
        m_passing->insert(key, m_store.value(key));
}

QVariant Settings::value(QAnyStringView key, const QVariant &otherwise) const
{
    return m_passing ? m_passing->value(key.toString(), otherwise) : m_store.value(key, otherwise);
}

void Settings::setValue(QAnyStringView key, const QVariant &value)
{
    if (m_passing)
        m_passing->insert(key.toString(), value);
    else
        m_store.setValue(key, value);
}

void Settings::remove(QAnyStringView key)
{
    if (!m_passing)
        return m_store.remove(key);
    const QString name = key.toString();
    m_passing->removeIf([&name](const auto &one) {
        return one.key() == name || one.key().startsWith(name + u'/');
    });
}

Theme::Choice Settings::theme() const
{
    bool isKnown = false;
    const QByteArray name = value("theme").toByteArray();
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(name.constData(), &isKnown);
    return isKnown ? Theme::Choice(choice) : Theme::Choice::System;
}

void Settings::setTheme(Theme::Choice choice)
{
    const char *name = QMetaEnum::fromType<Theme::Choice>().valueToKey(int(choice));
    setValue("theme", QString::fromLatin1(name));
}

double Settings::zoom() const
{
    const double zoom = value("zoom", 1.0).toDouble();
    return zoom >= 1 && zoom <= 2 ? zoom : 1;
}

void Settings::setZoom(double zoom)
{
    setValue("zoom", zoom);
}

QString Settings::language() const
{
    return value("language").toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue("language", language);
}

QByteArray Settings::layout(const QString &part) const
{
    return value(u"layout/"_s + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &layout)
{
    if (layout != this->layout(part))
        setValue(u"layout/"_s + part, layout);
}

void Settings::forgetLayouts()
{
    remove("layout");
}

std::optional<QKeySequence> Settings::keysOf(const QString &command) const
{
    const QVariant stored = value(u"keys/"_s + command);
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
    setValue(u"keys/"_s + command, keys.toString());
}

void Settings::forgetKeysOf(const QString &command)
{
    remove(u"keys/"_s + command);
}

QStringList Settings::recents() const
{
    return value("recents").toStringList();
}

void Settings::setRecents(const QStringList &recents)
{
    setValue("recents", recents);
}

QHash<QString, qint64> Settings::recentTimes() const
{
    QHash<QString, qint64> times;
    const QStringList places = recents();
    const QStringList moments = value("recentTimes").toStringList();
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
    setValue("recentTimes", moments);
}

bool Settings::isMotionReduced() const
{
    return value("reducedMotion", false).toBool();
}

void Settings::setMotionReduced(bool isReduced)
{
    setValue("reducedMotion", isReduced);
}

SavedFilters Settings::filters() const
{
    const QByteArray json = value("filters").toByteArray();
    return SavedFilters::fromJson(QJsonDocument::fromJson(json).object());
}

void Settings::setFilters(const SavedFilters &filters)
{
    setValue("filters", QJsonDocument(filters.toJson()).toJson(QJsonDocument::Compact));
}

QSet<QString> Settings::starred() const
{
    const QStringList keys = value("starred").toStringList();
    return {keys.cbegin(), keys.cend()};
}

void Settings::setStarred(const QSet<QString> &keys)
{
    QStringList sorted(keys.cbegin(), keys.cend());
    std::ranges::sort(sorted);
    setValue("starred", sorted);
}

} // namespace Halyard::Inspector
