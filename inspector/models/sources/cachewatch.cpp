// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/cachewatch.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr std::chrono::milliseconds Pause = 200ms;
//! Where changes are told of: for what is not, and for folders that come and go.
constexpr std::chrono::milliseconds FilePoll = 2s;
constexpr std::chrono::milliseconds OtherPoll = 5s;

bool isUsable(CacheStatus::State state)
{
    return state == CacheStatus::State::Ready || state == CacheStatus::State::ReadOnly
        || state == CacheStatus::State::Full;
}

QString rightsOf(const QString &folder)
{
    const QFileInfo facts(folder);
    return u"%1 %2 %3 %4"_s.arg(facts.ownerId())
        .arg(int(facts.permissions()), 0, 16)
        .arg(facts.isSymLink() ? 1 : 0)
        .arg(facts.isDir() ? 1 : 0);
}

//! Time that is left runs out by itself.
bool isSame(const CacheWatch::Listing &a, const CacheWatch::Listing &b)
{
    return a.status == b.status && a.problem == b.problem && a.isThere == b.isThere
        && std::ranges::equal(a.persons, b.persons, [](CachedPerson one, CachedPerson other) {
               one.timeLeft = other.timeLeft = {};
               return one == other;
           });
}

} // namespace

CacheWatch::CacheWatch(const QUrl &url, const CacheUrl &rules)
    : m_url(url)
    , m_rules(rules)
{
}

CacheWatch::~CacheWatch() = default;

void CacheWatch::begin()
{
    m_soon = std::make_unique<QTimer>();
    m_soon->setSingleShot(true);
    m_soon->setInterval(Pause);
    connect(m_soon.get(), &QTimer::timeout, this, &CacheWatch::list);
    m_poll = std::make_unique<QTimer>();
    m_poll->setInterval(isFile() ? FilePoll : OtherPoll);
    connect(m_poll.get(), &QTimer::timeout, this, &CacheWatch::listAgain);
    setAwake(true);
}

void CacheWatch::setAwake(bool isAwake)
{
    if (isAwake == m_poll->isActive())
        return;
    if (!isAwake) {
        m_poll->stop();
        m_soon->stop();
        m_watcher.reset();
        return;
    }
    if (isFile()) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, m_soon.get(), [this] {
            if (!m_soon->isActive())
                m_soon->start();
        });
    }
    m_poll->start();
    listAsked();
}

bool CacheWatch::isThere() const
{
    // A link that leads nowhere is there: the cache itself says what is wrong with it.
    const QFileInfo folder(m_rules.folder);
    return !isFile() || folder.exists() || folder.isSymLink();
}

//! A browser looks at the rights of its folder only now and then.
void CacheWatch::openAgainIfNeeded()
{
    const bool isUsed = m_browser && isUsable(m_browser->status().state);
    const bool isLocal = m_rules.backend != CacheUrl::Backend::Redis;
    const QString rights = isFile() ? rightsOf(m_rules.folder) : QString();
    if (m_browser && rights == m_rights && (isUsed || !isLocal))
        return;
    m_rights = rights;
    m_browser = std::make_unique<CacheBrowser>(m_url);
    connect(m_browser.get(), &CacheBrowser::statusChanged, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
}

void CacheWatch::watchFolder()
{
    if (m_watcher && m_watcher->directories().isEmpty() && QFileInfo(m_rules.folder).isDir())
        m_watcher->addPath(m_rules.folder);
}

void CacheWatch::listAsked()
{
    m_isAsked = true;
    m_isAttempt = true;
    if (m_browser)
        m_browser->retry();
    list();
}

//! What was away may be back. Who was not let in is not let in a moment later either: then the cache
//! tries by itself, seldom.
void CacheWatch::listAgain()
{
    const bool isAway = m_browser && m_browser->status().state == CacheStatus::State::Unreachable;
    m_isAttempt = isAway || m_rules.backend != CacheUrl::Backend::Redis;
    if (isAway)
        m_browser->retry();
    list();
}

std::optional<Moment> CacheWatch::nextAttempt() const
{
    const CacheStatus::State state = m_browser->status().state;
    const bool isTried =
        m_rules.backend != CacheUrl::Backend::Redis || state == CacheStatus::State::Unreachable;
    if (!m_poll->isActive() || !isTried)
        return {};
    return now() + m_poll->remainingTime();
}

void CacheWatch::list()
{
    if (std::exchange(m_isListing, true))
        return;
    openAgainIfNeeded();
    watchFolder();
    m_browser->list().then(this, [this](const CacheBrowser::Listing &listing) {
        m_isListing = false;
        tell(listing);
    });
}

void CacheWatch::tell(const CacheBrowser::Listing &listing)
{
    Listing found{.status = m_browser->status(),
                  .problem = listing.problem,
                  .persons = listing.persons,
                  .isThere = isThere(),
                  .isAsked = std::exchange(m_isAsked, false),
                  .isAttempt = std::exchange(m_isAttempt, false),
                  .next = nextAttempt()};
    const bool isChanged = !m_told || !isSame(found, *m_told);
    // The folder may be another one by the same name, which nobody watches yet.
    if (isChanged && m_watcher && !m_watcher->directories().isEmpty()) {
        m_watcher->removePaths(m_watcher->directories());
        watchFolder();
    }
    const bool isPolled = m_rules.backend == CacheUrl::Backend::Redis;
    const bool isBad = !isUsable(found.status.state) || !found.isThere;
    if (!isChanged && !found.isAsked && !isPolled && !isBad)
        return;
    m_told = found;
    Q_EMIT listed(found);
}

void CacheWatch::read(const CachedPerson &person, int turn)
{
    if (turn != m_turn)
        return;
    openAgainIfNeeded();
    m_browser->read(person).then(this, [this, person, turn](const CachedFlags &flags) {
        Reading reading = readingOf(flags, m_rules);
        m_texts.share(reading);
        Q_EMIT wasRead(person, std::make_shared<const Reading>(std::move(reading)), turn);
    });
}

//! Nobody keeps the texts, so they are not worth sharing.
void CacheWatch::glance(const CachedPerson &person, int turn)
{
    if (turn != m_turn)
        return;
    openAgainIfNeeded();
    m_browser->read(person).then(this, [this, person, turn](const CachedFlags &flags) {
        Q_EMIT wasGlanced(person, std::make_shared<const Reading>(readingOf(flags, m_rules)), turn);
    });
}

} // namespace Halyard::Inspector
