// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/person.h"
#include "models/sources/readings.h"

#include <Halyard/cachebrowser.h>
#include <Halyard/cacheurl.h>

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

namespace Halyard::Inspector {

//! Lists a cache again whenever it changed, and reads what it is told to. Lives in a thread of its
//! own: a disk may be slow, and a record large.
class CacheWatch : public QObject
{
    Q_OBJECT

public:
    struct Listing
    {
        CacheStatus status = {};
        //! Why there may be more persons.
        QString problem = {};
        QList<CachedPerson> persons = {};
        //! A folder that does not exist is a cache that nobody wrote yet, or that vanished.
        bool isThere = true;
        //! Somebody wanted to know, and not only about changes.
        bool isAsked = false;
        //! It was tried anew, and not only told again what is known already.
        bool isAttempt = false;
        //! When it is tried again by itself.
        std::optional<Moment> next = {};
    };

    CacheWatch(const QUrl &url, const CacheUrl &rules);
    ~CacheWatch() override;

    // For its own thread.
    void begin();
    void setAwake(bool isAwake);
    void listAsked();
    void read(const CachedPerson &person, int turn);
    void glance(const CachedPerson &person, int turn);

    //! For any thread: what was to be read in an earlier turn is not read any more.
    [[nodiscard]] int turn() const { return m_turn; }
    void skipTurn() { ++m_turn; }

Q_SIGNALS:
    void listed(const Halyard::Inspector::CacheWatch::Listing &listing);
    void wasRead(const Halyard::CachedPerson &person,
                 const Halyard::Inspector::SharedReading &reading, int turn);
    void wasGlanced(const Halyard::CachedPerson &person,
                    const Halyard::Inspector::SharedReading &reading, int turn);

private:
    void openAgainIfNeeded();
    void watchFolder();
    [[nodiscard]] std::optional<Moment> nextAttempt() const;
    void listAgain();
    void list();
    void tell(const CacheBrowser::Listing &listing);
    [[nodiscard]] bool isFile() const { return m_rules.backend == CacheUrl::Backend::File; }
    [[nodiscard]] bool isThere() const;

    const QUrl m_url;
    const CacheUrl m_rules;
    std::unique_ptr<CacheBrowser> m_browser;
    //! Of the folder when it was opened: owner and mode decide whether it may be used.
    QString m_rights;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    //! Changes come in flocks.
    std::unique_ptr<QTimer> m_soon;
    std::unique_ptr<QTimer> m_poll;
    std::optional<Listing> m_told;
    TextPool m_texts;
    std::atomic<int> m_turn = 0;
    bool m_isListing = false;
    bool m_isAsked = false;
    bool m_isAttempt = false;
};

} // namespace Halyard::Inspector
