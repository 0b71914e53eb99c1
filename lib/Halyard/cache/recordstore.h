// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/cache/cachebackend.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Halyard {

//! Keeps records by name in a place that answers at once. read() is for any thread at any time; all
//! else is for one thread at a time.
//!
//! A name is "<scope>-<person>": lower-case hexadecimal digits and dashes.
class RecordStore
{
public:
    struct Entry
    {
        QString name;
        //! Flags; as far as the record's first line says so.
        qint64 entries = 0;
        qint64 bytes = 0;
        //! Milliseconds since 1970, kept in order even if the clock is not.
        qint64 usedAt = 0;
    };
    //! Why something could not be done; a state of Ready: it could.
    struct Result
    {
        CacheStatus::State state = CacheStatus::State::Ready;
        QString detail = {};

        [[nodiscard]] bool isGood() const { return state == CacheStatus::State::Ready; }
    };
    //! Says what to write where \a stored is; a null array: nothing.
    using Merge = std::function<QByteArray(const QByteArray &stored)>;

    RecordStore() = default;
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;
    virtual ~RecordStore() = default;

    //! Whether the place is one to keep things in; changes nothing.
    [[nodiscard]] virtual Result examine() const { return {}; }
    [[nodiscard]] virtual CacheContent read(const QString &name) const = 0;
    //! No other process writes between the reading for \a merge and the writing. Once it is good,
    //! the record survives whatever comes.
    [[nodiscard]] virtual Result write(const QString &name, const Merge &merge) = 0;
    virtual Result remove(const QString &name) = 0;
    //! Sets a damaged record aside, where nobody reads it but it can be looked at.
    virtual void quarantine(const QString &name) = 0;
    //! The last of \a names is the last that was used.
    virtual void touch(const QStringList &names) = 0;
    //! Least used first.
    [[nodiscard]] virtual std::vector<Entry> list() const = 0;
    //! Whether another process may have added or removed something since list() was called.
    [[nodiscard]] virtual bool isChangedElsewhere() const = 0;
    //! Held by the one process that evicts; null if another one does.
    [[nodiscard]] virtual std::shared_ptr<void> rightToEvict() = 0;
};

} // namespace Halyard
