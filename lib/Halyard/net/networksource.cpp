// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/networksource.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QThreadPool>
#include <QtNetwork/QNetworkReply>

#include <atomic>
#include <chrono>

using namespace std::chrono_literals;

namespace Halyard {

namespace {

//! For what is still ending when the application ends: enough, unless a server floods it.
constexpr auto LastMoment = 100ms;

//! Where interrupted managers end. Never destroyed: that would wait for them.
QThreadPool &endings()
{
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): threads outlive clients
    static QThreadPool *const pool = [] {
        // Qt's network must not be busy any more when the globals go that it uses.
        qAddPostRoutine([] { endings().waitForDone(static_cast<int>(LastMoment.count())); });
        return new QThreadPool;
    }();
    return *pool;
}

//! Ends its manager where that may take its time, if it has to.
struct Ending
{
    std::shared_ptr<std::atomic<bool>> isInterrupted = std::make_shared<std::atomic<bool>>(false);

    void operator()(QNetworkAccessManager *manager) const
    {
        if (!*isInterrupted) {
            delete manager;
            return;
        }
        // Only without replies: Qt's thread changes their connections while it lets go of them,
        // and QObject::moveToThread() walks these without a lock.
        Q_ASSERT(manager->findChildren<QNetworkReply *>().isEmpty());
        manager->moveToThread(nullptr);
        // Up to five seconds, when Qt waits for a thread that is still busy.
        endings().start([manager] { delete manager; });
    }
};

void leaveAlone(QNetworkAccessManager *) { }

} // namespace

NetworkSource::NetworkSource(QNetworkAccessManager *borrowed)
    : m_isBorrowed(borrowed != nullptr)
    , m_borrowed(borrowed)
{
}

NetworkSource::Manager NetworkSource::manager()
{
    if (m_isBorrowed)
        return {m_borrowed.data(), leaveAlone};
    if (!m_own)
        m_own = {new QNetworkAccessManager, Ending{}};
    return m_own;
}

void NetworkSource::discard(QNetworkReply *reply) const
{
    // Others may be in the midst of a signal of a borrowed manager's reply.
    if (m_isBorrowed)
        reply->deleteLater();
    else
        delete reply;
}

void NetworkSource::abandon(const Manager &manager)
{
    if (const auto *ending = std::get_deleter<Ending>(manager))
        *ending->isInterrupted = true;
    if (manager == m_own)
        m_own.reset();
}

} // namespace Halyard
