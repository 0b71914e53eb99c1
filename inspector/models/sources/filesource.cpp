// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/filesource.h"

#include "models/sources/localfile.h"
#include "models/sources/readings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

constexpr std::chrono::milliseconds Settled = 200ms;
constexpr std::chrono::milliseconds LookAgain = 2s;
constexpr qint64 BeginningBytes = 64;

Source::State stateOf(LocalFile::State state)
{
    switch (state) {
    case LocalFile::State::Read: return Source::State::Ready;
    case LocalFile::State::Missing: return Source::State::Offline;
    case LocalFile::State::Denied: return Source::State::Denied;
    case LocalFile::State::Unusable: break;
    }
    return Source::State::Failed;
}

} // namespace

QByteArray beginningOf(const QString &path)
{
    return LocalFile::beginning(path, BeginningBytes);
}

FileSource::FileSource(Kind kind, const QString &path, qint64 largest, const Parse &parse,
                       QObject *parent)
    : Source(kind, QFileInfo(path).fileName(), path, parent)
    , m_largest(largest)
    , m_parse(parse)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Settled);
    m_poll.setInterval(LookAgain);
    connect(&m_soon, &QTimer::timeout, this, &FileSource::readIfChanged);
    connect(&m_poll, &QTimer::timeout, this, &FileSource::readIfChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (m_poll.isActive() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_read, &QFutureWatcherBase::finished, this, [this] {
        if (m_isReading && m_read.future().resultCount() > 0)
            show(m_read.result());
    });
    m_poll.start();
    // Later: whoever derives from this is not made yet.
    QMetaObject::invokeMethod(this, &FileSource::refresh, Qt::QueuedConnection);
}

void FileSource::setAwake(bool isAwake)
{
    if (isAwake) {
        m_poll.start();
        readIfChanged();
    } else {
        m_poll.stop();
        m_soon.stop();
    }
}

void FileSource::readIfChanged()
{
    if (LocalFile::stampOf(place()) != m_stamp)
        refresh();
}

void FileSource::watchFile()
{
    // A file that was replaced is another one, and the watch of the first is gone.
    if (m_watcher.files().isEmpty() && QFileInfo(place()).isFile())
        m_watcher.addPath(place());
}

FileSource::Read FileSource::readFile(const QString &path, qint64 largest, const Parse &parse)
{
    const QString stamp = LocalFile::stampOf(path);
    const LocalFile file = LocalFile::read(path, largest);
    if (file.state != LocalFile::State::Read)
        return {.found = {.state = stateOf(file.state), .detail = file.problem}, .stamp = stamp};
    return {.found = parse(file.content), .stamp = stamp};
}

void FileSource::refresh()
{
    if (m_isReading) {
        m_isOutdated = true;
        return;
    }
    m_isReading = true;
    watchFile();
    auto promise = std::make_shared<QPromise<Read>>();
    promise->start();
    m_read.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, path = place(), largest = m_largest, parse = m_parse] {
            promise->addResult(readFile(path, largest, parse));
            promise->finish();
        });
}

void FileSource::look(const QString &personId)
{
    // Whoever has no reading has none in the file.
    const Person *person = this->person(personId);
    if (person && person->reading)
        refresh();
}

void FileSource::cancel()
{
    m_read.setFuture({});
    m_isReading = false;
    m_isOutdated = false;
    m_stamp = LocalFile::stampOf(place());
    if (status().state == State::Loading)
        setStatus(State::Failed, tr("Reading was stopped."));
}

void FileSource::prepare(const Found &) { }

void FileSource::show(const Read &read)
{
    m_isReading = false;
    m_stamp = read.stamp;
    if (std::exchange(m_isOutdated, false))
        refresh();
    if (read.found.state == State::Ready) {
        prepare(read.found);
        showPersons(read.found.persons);
    }
    noteAttempt(read.found.state == State::Ready);
    setStatus(read.found.state, read.found.detail);
}

//! Those who were known change their reading afterwards, so that the difference can be told.
void FileSource::showPersons(const QList<Person> &persons)
{
    QList<Person> listed = persons;
    for (Person &person : listed) {
        if (const Person *known = this->person(person.id))
            person.reading = known->reading;
    }
    setPersons(listed);
    for (const Person &person : persons) {
        const Person *known = this->person(person.id);
        if (person.reading && known
            && !(known->reading && isSame(*known->reading, *person.reading)))
            setReading(person.id, person.reading);
    }
}

} // namespace Halyard::Inspector
