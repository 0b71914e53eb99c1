// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachereader.h"

#include "jsonvalues.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

//! So many questions are under way at once.
constexpr qsizetype AtOnce = 32;

} // namespace

CacheReader::CacheReader(const QUrl &url, std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_browser(url)
{
    m_clock.start();
}

QString CacheReader::trouble() const
{
    const CacheStatus status = m_browser.status();
    switch (status.state) {
    case CacheStatus::State::Ready:
    case CacheStatus::State::ReadOnly:
    case CacheStatus::State::Full: return {};
    default: break;
    }
    return status.url + ": "_L1 + enumName(status.state)
        + (status.detail.isEmpty() ? QString() : ": "_L1 + status.detail);
}

std::optional<CacheBrowser::Listing> CacheReader::list()
{
    const auto listing = m_browser.list();
    if (!hasEnded(listing))
        return std::nullopt;
    // A change of state may be on its way.
    QCoreApplication::processEvents();
    return listing.result();
}

std::optional<QList<CachedFlags>> CacheReader::read(const QList<CachedPerson> &persons)
{
    QList<CachedFlags> all;
    all.reserve(persons.size());
    for (qsizetype begin = 0; begin < persons.size(); begin += AtOnce) {
        if (begin > 0 && isTimeOver())
            return std::nullopt;
        QList<QFuture<CachedFlags>> answers;
        for (const CachedPerson &person : persons.mid(begin, AtOnce))
            answers.append(m_browser.read(person));
        for (const auto &answer : answers) {
            if (!hasEnded(answer))
                return std::nullopt;
            all.append(answer.result());
        }
    }
    return all;
}

bool CacheReader::remove(const CachedPerson &person)
{
    if (!hasEnded(m_browser.remove(person)))
        return false;
    const auto after = read({person});
    QCoreApplication::processEvents();
    return after && after->first().state == CachedFlags::State::Missing;
}

} // namespace Halyard::Cli
