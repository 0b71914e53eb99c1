// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recordstore.h>

#include <QtCore/QSettings>

namespace Halyard {

//! Records among an application's settings, for those who keep everything there.
//!
//! Settings are rewritten whole for each change, and not synced to the disk: after a power cut an
//! earlier state may be back. Between the processes that share them the last one wins.
class SettingsStore : public RecordStore
{
public:
    //! Both empty: the application's own settings.
    SettingsStore(QString organization, QString application);

    [[nodiscard]] CacheContent read(const QString &name) const override;
    [[nodiscard]] Result write(const QString &name, const Merge &merge) override;
    Result remove(const QString &name) override;
    void quarantine(const QString &name) override;
    void touch(const QStringList &names) override;
    [[nodiscard]] std::vector<Entry> list() const override;
    [[nodiscard]] bool isChangedElsewhere() const override;
    [[nodiscard]] std::shared_ptr<void> rightToEvict() override;

private:
    [[nodiscard]] std::unique_ptr<QSettings> open() const;
    [[nodiscard]] static qint64 nextUse(QSettings &settings);

    QString m_organization;
    QString m_application;
};

} // namespace Halyard
