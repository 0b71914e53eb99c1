// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/localbackend.h>

#include <Halyard/cache/recordenvelope.h>
#include <Halyard/time/clock.h>

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>
#include <condition_variable>
#include <thread>
#include <utility>

using namespace std::chrono_literals;

namespace Halyard {

namespace {

constexpr std::chrono::milliseconds FirstRetry = 1min;
constexpr std::chrono::milliseconds LongestRetry = 1h;
constexpr std::chrono::milliseconds FarewellLimit = 200ms;

QString nameOf(const CacheKey &key)
{
    return key.scope + u'-' + key.person;
}

} // namespace

//! What is to be done. Shared with the thread that does it, which may have to be left behind.
struct LocalBackend::Work
{
    struct Tasks
    {
        QStringList forgotten;
        QStringList removed;
        QStringList damaged;
        QStringList touched;
        QMap<QString, QByteArray> saves;

        [[nodiscard]] bool isEmpty() const
        {
            return forgotten.isEmpty() && removed.isEmpty() && damaged.isEmpty() && saves.isEmpty()
                && touched.isEmpty();
        }
    };

    std::shared_ptr<Shelf> shelf;
    std::mutex mutex;
    std::condition_variable done;
    Tasks next;
    //! Being written.
    QMap<QString, QByteArray> writing;
    //! By name: the hash of what was last read or written there.
    QHash<QString, QByteArray> seen;
    //! Told to be damaged, and nothing good written since.
    QSet<QString> damaged;
    std::function<void(const RecordStore::Result &)> ended;
    bool isBusy = false;

    void run()
    {
        std::unique_lock lock(mutex);
        while (!next.isEmpty()) {
            Tasks tasks = std::exchange(next, {});
            writing = tasks.saves;
            lock.unlock();
            const RecordStore::Result result = perform(tasks);
            lock.lock();
            writing.clear();
            if (ended)
                ended(result);
            if (!result.isGood())
                break;
        }
        isBusy = false;
        done.notify_all();
    }

    [[nodiscard]] RecordStore::Result perform(Tasks &tasks)
    {
        RecordStore::Result worst;
        const auto note = [&worst](const RecordStore::Result &result) {
            if (!result.isGood())
                worst = result;
        };
        // What must go is tried until it is gone.
        const auto stillThere = [this, &note](const QStringList &names, auto erase) {
            QStringList undone;
            for (const QString &name : names) {
                const RecordStore::Result result = (*shelf.*erase)(name);
                note(result);
                if (!result.isGood())
                    undone.append(name);
            }
            return undone;
        };
        const QStringList unforgotten = stillThere(tasks.forgotten, &Shelf::forget);
        const QStringList unremoved = stillThere(tasks.removed, &Shelf::remove);
        for (const QString &name : std::as_const(tasks.damaged))
            shelf->quarantine(name);
        if (!tasks.touched.isEmpty())
            shelf->touch(tasks.touched);
        for (auto save = tasks.saves.cbegin(); save != tasks.saves.cend(); ++save)
            note(saved(save.key(), save.value()));
        const std::scoped_lock lock(mutex);
        next.forgotten = unforgotten + next.forgotten;
        next.removed = unremoved + next.removed;
        return worst;
    }

    [[nodiscard]] RecordStore::Result saved(const QString &name, const QByteArray &record)
    {
        std::unique_lock lock(mutex);
        const QByteArray last = seen.value(name);
        lock.unlock();
        const Shelf::Saved saved = shelf->save(name, record, last);
        lock.lock();
        if (saved.result.isGood()) {
            seen.insert(name, saved.hash);
            damaged.remove(name);
        } else if (!next.saves.contains(name)) {
            next.saves.insert(name, record);
        }
        return saved.result;
    }
};

LocalBackend::LocalBackend(std::shared_ptr<Shelf> shelf, Writes writes, Clock &clock, Listener told)
    : m_writes(writes)
    , m_told(std::move(told))
    , m_work(std::make_shared<Work>())
    , m_retry(clock.makeAlarm([this] { tryAgain(); }))
    , m_retryPause(FirstRetry)
{
    m_work->shelf = std::move(shelf);
    m_work->ended = [this](const RecordStore::Result &result) {
        QMetaObject::invokeMethod(
            &m_home, [this, result] { tell(result); }, Qt::QueuedConnection);
    };
    if (const RecordStore::Result result = m_work->shelf->examine(); !result.isGood())
        tell(result);
}

LocalBackend::~LocalBackend()
{
    finish(FarewellLimit);
    const std::scoped_lock lock(m_work->mutex);
    m_work->ended = nullptr;
}

CacheContent LocalBackend::content(const QString &name) const
{
    std::unique_lock lock(m_work->mutex);
    for (const auto *unwritten : {&m_work->next.saves, &m_work->writing}) {
        if (const auto found = unwritten->constFind(name); found != unwritten->cend())
            return {.state = CacheContent::State::Found, .record = *found};
    }
    const bool isForgotten = m_work->next.forgotten.contains(name.section(u'-', 0, 1));
    if (isForgotten || m_work->damaged.contains(name))
        return {};
    lock.unlock();
    return m_work->shelf->read(name);
}

void LocalBackend::fetch(const CacheKey &key, Found found)
{
    const QString name = nameOf(key);
    const CacheContent content = this->content(name);
    {
        const std::scoped_lock lock(m_work->mutex);
        if (const auto envelope = envelopeOfBeginning(content.record))
            m_work->seen.insert(name, envelope->hash);
        if (content.state == CacheContent::State::Damaged) {
            m_work->damaged.insert(name);
            m_work->next.damaged.append(name);
        }
        // Written down with the next change: a read costs the disk nothing.
        if (content.state == CacheContent::State::Found) {
            m_work->next.touched.removeOne(name);
            m_work->next.touched.append(name);
        }
    }
    if (content.state == CacheContent::State::Damaged || m_writes == Writes::AtOnce)
        begin();
    found(content);
}

void LocalBackend::peek(const CacheKey &key, Found found)
{
    found(content(nameOf(key)));
}

void LocalBackend::save(const CacheKey &key, const QByteArray &record, qint64)
{
    {
        const std::scoped_lock lock(m_work->mutex);
        m_work->next.saves.insert(nameOf(key), record);
    }
    begin();
}

void LocalBackend::forget(const CacheKey &key)
{
    const QString name = nameOf({.scope = key.scope, .person = key.person.section(u'-', 0, 0)});
    {
        const std::scoped_lock lock(m_work->mutex);
        m_work->next.saves.removeIf([&name](const auto &save) {
            return save.key() == name || save.key().startsWith(QString(name + u'-'));
        });
        m_work->next.forgotten.append(name);
    }
    begin();
}

void LocalBackend::remove(const CacheKey &key)
{
    {
        const std::scoped_lock lock(m_work->mutex);
        m_work->next.saves.remove(nameOf(key));
        m_work->next.removed.append(nameOf(key));
    }
    begin();
}

void LocalBackend::list(Listed listed)
{
    QList<CacheListing> all;
    for (const RecordStore::Entry &entry : m_work->shelf->list()) {
        all.append({.scope = entry.name.section(u'-', 0, 0),
                    .person = entry.name.section(u'-', 1),
                    .bytes = entry.bytes,
                    .usedAt = entry.usedAt});
    }
    listed(all, {});
}

void LocalBackend::begin()
{
    {
        const std::scoped_lock lock(m_work->mutex);
        if (m_work->next.isEmpty() || std::exchange(m_work->isBusy, true))
            return;
    }
    if (m_writes == Writes::AtOnce)
        m_work->run();
    else
        // A thread for as long as there is something to write: an idle client keeps none.
        std::thread([work = m_work] { work->run(); }).detach();
}

void LocalBackend::tryAgain()
{
    bool isIdle = false;
    {
        const std::scoped_lock lock(m_work->mutex);
        isIdle = m_work->next.isEmpty();
    }
    // Nothing to write may mean that the place was found to be no good before there was.
    if (isIdle)
        tell(m_work->shelf->examine());
    else
        begin();
}

bool LocalBackend::finish(std::chrono::milliseconds limit)
{
    begin();
    std::unique_lock lock(m_work->mutex);
    return m_work->done.wait_for(lock, limit, [this] { return !m_work->isBusy; })
        && m_work->next.saves.isEmpty();
}

void LocalBackend::tell(const RecordStore::Result &result)
{
    if (result.isGood()) {
        m_retryPause = FirstRetry;
        m_retry->stop();
    } else {
        m_retry->start(m_retryPause);
        m_retryPause = std::min(m_retryPause * 2, LongestRetry);
    }
    if (std::exchange(m_state, result.state) != result.state)
        m_told.stateChanged(result.state, result.detail);
}

} // namespace Halyard
