// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/problemwatch.h"

#include "models/session.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>

using namespace std::chrono_literals;

namespace Halyard::Inspector {

ProblemWatch::ProblemWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_again.setInterval(30s);
    connect(&m_soon, &QTimer::timeout, this, &ProblemWatch::look);
    connect(&m_again, &QTimer::timeout, this, &ProblemWatch::look);
    connect(&m_look, &QFutureWatcherBase::finished, this, [this] {
        if (m_isHeld)
            return;
        m_model.setProblems(m_look.result());
        Q_EMIT looked();
    });
    connect(&session, &Session::sourceOpened, this, &ProblemWatch::follow);
    connect(&session, &Session::sourceClosed, this, [this](Source *source) {
        source->disconnect(this);
        m_pasts.forget(*source);
        m_soon.start();
    });
    for (Source *source : session.sources())
        follow(source);
    m_again.start();
    m_soon.start();
}

void ProblemWatch::setWantedKeys(const QStringList &keys)
{
    if (m_wantedKeys == keys)
        return;
    m_wantedKeys = keys;
    m_soon.start();
}

void ProblemWatch::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld)
        m_soon.start();
}

void ProblemWatch::follow(Source *source)
{
    const auto soon = [this] {
        // Not put off again and again by a source that never rests.
        if (!m_soon.isActive())
            m_soon.start();
    };
    m_pasts.notePersons(*source);
    const auto notePersons = [this, source, soon] {
        m_pasts.notePersons(*source);
        soon();
    };
    // Persons may be listed just before it is known that the source is ready.
    connect(source, &Source::statusChanged, this, notePersons);
    connect(source, &Source::personsChanged, this, notePersons);
    connect(source, &Source::personChanged, this,
            [this, source, soon](const QString &personId, const SharedReading &before) {
                m_pasts.noteReading(*source, personId, before.get());
                soon();
            });
    soon();
}

void ProblemWatch::look()
{
    if (m_look.isRunning()) {
        m_soon.start();
        return;
    }
    auto promise = std::make_shared<QPromise<QList<Problem>>>();
    promise->start();
    m_look.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, input = input()] {
        promise->addResult(findProblems(input));
        promise->finish();
    });
}

ProblemInput ProblemWatch::input() const
{
    ProblemInput input{.past = m_pasts.pasts(), .wantedKeys = m_wantedKeys, .now = now()};
    for (Source *source : m_session.sources())
        input.sources.append(ProblemSource::of(*source));
    return input;
}

} // namespace Halyard::Inspector
