// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/problemwatch.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

bool isThere(const SharedReading &reading)
{
    return reading && reading->state != Reading::State::Missing;
}

} // namespace

ProblemWatch::ProblemWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &ProblemWatch::look);
    connect(&session, &Session::sourceOpened, this, &ProblemWatch::watch);
    connect(&session, &Session::sourceClosed, this, &ProblemWatch::forget);
    for (Source *source : session.sources())
        watch(source);
    lookSoon();
}

void ProblemWatch::watch(Source *source)
{
    connect(source, &Source::personsChanged, this, &ProblemWatch::lookSoon);
    connect(source, &Source::statusChanged, this, &ProblemWatch::lookSoon);
    connect(source, &Source::personChanged, this,
            [this, source](const QString &personId, const SharedReading &before) {
                takeDown(source, personId, before);
                lookSoon();
            });
    lookSoon();
}

void ProblemWatch::forget(const Source *source)
{
    m_past.removeIf([source](const auto &entry) { return entry.key().first == source; });
    lookSoon();
}

void ProblemWatch::takeDown(const Source *source, const QString &personId,
                            const SharedReading &before)
{
    const Person *person = source->person(personId);
    if (!person || !person->reading || !before)
        return;
    const SharedReading &after = person->reading;
    if (!isThere(before) && isThere(after))
        ++m_past[{source, personId}].returns;
    if (before->evaluatedAt && after->evaluatedAt && *after->evaluatedAt < *before->evaluatedAt)
        m_past[{source, personId}].wentBack = true;
}

void ProblemWatch::addWantedKey(const QString &key)
{
    if (key.isEmpty() || m_wantedKeys.contains(key))
        return;
    m_wantedKeys.append(key);
    lookSoon();
}

void ProblemWatch::lookSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ProblemWatch::look()
{
    m_isOutdated = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    ProblemInput input{.past = m_past, .wantedKeys = m_wantedKeys, .now = now()};
    for (Source *source : m_session.sources())
        input.sources.append(ProblemSource::of(*source));
    auto promise = std::make_shared<QPromise<QList<Problem>>>();
    promise->start();
    promise->future().then(this, [this](const QList<Problem> &problems) {
        m_isLooking = false;
        Q_EMIT found(problems);
        if (m_isOutdated)
            lookSoon();
    });
    QThreadPool::globalInstance()->start([promise, input] {
        promise->addResult(findProblems(input));
        promise->finish();
    });
}

} // namespace Halyard::Inspector
