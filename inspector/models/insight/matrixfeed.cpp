// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/matrixfeed.h"

#include "models/insight/matrixmodel.h"

#include <QtCore/QElapsedTimer>

#include <utility>

namespace Halyard::Inspector {

namespace {

constexpr std::chrono::milliseconds LongestSlice(15);
//! Enough that one slow answer does not hold all others up.
constexpr qsizetype MostAtOnce = 4;

} // namespace

MatrixFeed::MatrixFeed(MatrixModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &MatrixFeed::proceed);
}

void MatrixFeed::follow(Source *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_slice.stop();
    m_source = source;
    m_isRunning = false;
    m_isOutdated = false;
    m_shownIds.clear();
    m_shownStamps.clear();
    m_next = {};
    m_model.setMatrix({});
    if (source)
        connect(source, &Source::glanced, this, &MatrixFeed::onGlanced);
}

MatrixFeed::Stamp MatrixFeed::stampOf(const Person &person)
{
    return {.reading = person.reading.get(),
            .readAt = person.reading ? person.reading->readAt : 0,
            .bytes = person.bytes,
            .usedAt = person.usedAt};
}

void MatrixFeed::update(bool lookAgain)
{
    if (m_isRunning) {
        m_isOutdated = true;
        return;
    }
    if (!m_source)
        return;
    plan(lookAgain);
    m_isRunning = true;
    m_done = 0;
    m_total = int(m_waiting.size());
    proceed();
}

//! Who has which column, and whose is not known.
void MatrixFeed::plan(bool lookAgain)
{
    QHash<QString, qsizetype> before;
    for (qsizetype column = 0; column < m_shownIds.size(); ++column)
        before.insert(m_shownIds.at(column), column);
    m_ids.clear();
    m_stamps.clear();
    m_columns.clear();
    m_waiting.clear();
    m_asked.clear();
    m_planned.clear();
    QStringList titles;
    QList<qsizetype> places;
    const bool isAsked = m_source->kind() == Source::Kind::Live;
    for (const Person &person : m_source->persons()) {
        const Stamp stamp = stampOf(person);
        const auto shown = m_shownStamps.constFind(person.id);
        const bool canTell = person.reading || person.usedAt || !lookAgain;
        const bool isSame = shown != m_shownStamps.cend() && *shown == stamp && canTell;
        places.append(isSame ? before.value(person.id, -1) : -1);
        titles.append(person.title());
        m_columns.insert(person.id, m_ids.size());
        m_ids.append(person.id);
        if (isSame || (isAsked && !person.reading)) {
            m_stamps.insert(person.id, stamp);
            continue;
        }
        m_planned.insert(person.id, stamp);
        m_waiting.append(person.id);
    }
    begin(places, titles);
}

void MatrixFeed::begin(const QList<qsizetype> &places, const QStringList &titles)
{
    const Matrix &shown = m_model.matrix();
    m_isOther = m_ids != m_shownIds || places.contains(-1);
    for (qsizetype column = 0; column < titles.size() && !m_isOther; ++column)
        m_isOther = shown.title(places.at(column)) != titles.at(column);
    if (!m_isOther)
        return;
    m_next = shown;
    m_next.arrange(places);
    for (qsizetype column = 0; column < titles.size(); ++column)
        m_next.setTitle(column, titles.at(column));
}

void MatrixFeed::proceed()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_waiting.isEmpty() && m_asked.size() < MostAtOnce) {
        // The window has to stay quick.
        if (elapsed.hasExpired(LongestSlice.count()))
            return m_slice.start();
        const QString id = m_waiting.takeFirst();
        const Person *person = m_source ? m_source->person(id) : nullptr;
        if (!person || person->reading) {
            put(id, person ? person->reading : SharedReading());
        } else {
            m_asked.insert(id);
            m_source->glance(id);
        }
    }
    if (m_waiting.isEmpty() && m_asked.isEmpty())
        end();
}

void MatrixFeed::onGlanced(const QString &personId, const SharedReading &reading)
{
    if (!m_isRunning || !m_asked.remove(personId))
        return;
    put(personId, reading);
    // Not at once: whoever reads faster than we put would leave the window no turn.
    m_slice.start();
}

void MatrixFeed::put(const QString &personId, const SharedReading &reading)
{
    m_next.put(m_columns.value(personId), reading.get());
    m_stamps.insert(personId, m_planned.take(personId));
    ++m_done;
    Q_EMIT progressed(m_done, m_total);
}

void MatrixFeed::cancel()
{
    if (!m_isRunning)
        return;
    m_waiting.clear();
    m_asked.clear();
    m_isOutdated = false;
    end();
}

void MatrixFeed::end()
{
    m_slice.stop();
    m_isRunning = false;
    if (m_isOther) {
        m_shownIds = m_ids;
        m_shownStamps = std::exchange(m_stamps, {});
        m_next.finish();
        m_model.setMatrix(std::move(m_next));
    }
    m_next = {};
    if (std::exchange(m_isOutdated, false))
        update();
    else
        Q_EMIT finished();
}

} // namespace Halyard::Inspector
