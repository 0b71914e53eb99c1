// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/networksource.h>

#include <QtCore/QThread>

#include <atomic>

namespace Halyard {

namespace {

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
        // Up to five seconds, when Qt waits for a thread that is still busy.
        QThread *thread = QThread::create([manager] { delete manager; });
        manager->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
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

void NetworkSource::abandon(const Manager &manager)
{
    if (const auto *ending = std::get_deleter<Ending>(manager))
        *ending->isInterrupted = true;
    if (manager == m_own)
        m_own.reset();
}

} // namespace Halyard
