// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/recordstore.h>

#include <QtCore/QHash>

#include <mutex>

namespace Halyard {

//! Records in the process: gone with it.
class MemoryStore : public RecordStore
{
public:
    [[nodiscard]] CacheContent read(const QString &name) const override;
    [[nodiscard]] Result write(const QString &name, const Merge &merge) override;
    Result remove(const QString &name) override;
    void quarantine(const QString &name) override;
    void touch(const QStringList &names) override;
    [[nodiscard]] std::vector<Entry> list() const override;
    [[nodiscard]] bool isChangedElsewhere() const override;
    [[nodiscard]] std::shared_ptr<void> rightToEvict() override;

private:
    struct Kept
    {
        QByteArray record;
        qint64 usedAt = 0;
    };

    [[nodiscard]] qint64 nextUse();

    mutable std::mutex m_mutex;
    QHash<QString, Kept> m_records;
    qint64 m_lastUse = 0;
};

} // namespace Halyard
