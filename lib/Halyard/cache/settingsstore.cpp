// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/settingsstore.h>

#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

constexpr qsizetype KeptInQuarantine = 3;

QString recordsGroup()
{
    return u"halyard/cache"_s;
}

QString recordKey(const QString &name)
{
    return recordsGroup() + u'/' + name + "/record"_L1;
}

QString useKey(const QString &name)
{
    return recordsGroup() + u'/' + name + "/used"_L1;
}

QString quarantineGroup()
{
    return u"halyard/quarantine"_s;
}

RecordStore::Result resultOf(QSettings &settings)
{
    settings.sync();
    switch (settings.status()) {
    case QSettings::NoError: return {};
    case QSettings::AccessError:
        return {CacheStatus::State::Forbidden, u"the settings cannot be written"_s};
    case QSettings::FormatError: break;
    }
    return {CacheStatus::State::Failing, u"the settings are damaged"_s};
}

} // namespace

SettingsStore::SettingsStore(QString organization, QString application)
    : m_organization(std::move(organization))
    , m_application(std::move(application))
{
}

std::unique_ptr<QSettings> SettingsStore::open() const
{
    return m_organization.isEmpty() ? std::make_unique<QSettings>()
                                    : std::make_unique<QSettings>(m_organization, m_application);
}

CacheContent SettingsStore::read(const QString &name) const
{
    const auto settings = open();
    // What another process wrote meanwhile.
    settings->sync();
    if (settings->status() == QSettings::FormatError)
        return {.state = CacheContent::State::Unreadable, .problem = u"the settings are damaged"_s};
    const QVariant value = settings->value(recordKey(name));
    if (!value.isValid())
        return {};
    QByteArray record = value.toString().toUtf8();
    if (record.size() > LargestRecord || !envelopeOf(record))
        return {.state = CacheContent::State::Damaged,
                .problem = u"its first line and the rest do not agree"_s};
    return {.state = CacheContent::State::Found, .record = std::move(record), .isVerified = true};
}

qint64 SettingsStore::nextUse(QSettings &settings)
{
    const QString key = u"halyard/last_use"_s;
    const qint64 after = settings.value(key).toLongLong() + 1;
    const qint64 use = std::max(QDateTime::currentMSecsSinceEpoch(), after);
    settings.setValue(key, use);
    return use;
}

RecordStore::Result SettingsStore::write(const QString &name, const Merge &merge)
{
    const auto settings = open();
    const QByteArray stored = settings->value(recordKey(name)).toString().toUtf8();
    const auto envelope = envelopeOf(stored);
    // Whoever knows the newer format shall find it as it was.
    if (envelope && envelope->format > RecordFormat)
        return {};
    const QByteArray record = merge(stored);
    if (record.isNull() || record == stored)
        return {};
    settings->setValue(recordKey(name), QString::fromUtf8(record));
    settings->setValue(useKey(name), nextUse(*settings));
    return resultOf(*settings);
}

RecordStore::Result SettingsStore::remove(const QString &name)
{
    const auto settings = open();
    settings->remove(recordsGroup() + u'/' + name);
    return resultOf(*settings);
}

void SettingsStore::quarantine(const QString &name)
{
    const auto settings = open();
    const QVariant record = settings->value(recordKey(name));
    settings->remove(recordsGroup() + u'/' + name);
    settings->beginGroup(quarantineGroup());
    const QStringList kept = settings->childKeys();
    for (qsizetype i = 0; i <= kept.size() - KeptInQuarantine; ++i)
        settings->remove(kept.at(i));
    const QString when = QString::number(QDateTime::currentMSecsSinceEpoch());
    settings->setValue(when.rightJustified(16, u'0') + u'-' + name, record);
    settings->endGroup();
    settings->sync();
}

void SettingsStore::touch(const QStringList &names)
{
    const auto settings = open();
    for (const QString &name : names) {
        if (settings->contains(recordKey(name)))
            settings->setValue(useKey(name), nextUse(*settings));
    }
    settings->sync();
}

std::vector<RecordStore::Entry> SettingsStore::list() const
{
    const auto settings = open();
    settings->beginGroup(recordsGroup());
    const QStringList names = settings->childGroups();
    settings->endGroup();
    std::vector<Entry> all;
    for (const QString &name : names) {
        const QByteArray record = settings->value(recordKey(name)).toString().toUtf8();
        const auto envelope = envelopeOfBeginning(record);
        all.push_back({.name = name,
                       .entries = envelope ? envelope->entries : 0,
                       .bytes = record.size(),
                       .usedAt = settings->value(useKey(name)).toLongLong()});
    }
    std::ranges::sort(all, {}, &Entry::usedAt);
    return all;
}

bool SettingsStore::isChangedElsewhere() const
{
    return true;
}

std::shared_ptr<void> SettingsStore::rightToEvict()
{
    return std::make_shared<int>();
}

} // namespace Halyard
