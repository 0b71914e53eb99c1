// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/cachesource.h"

#include "models/sources/readings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMetaEnum>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

//! A disk that does not answer must not keep the program from closing.
constexpr std::chrono::milliseconds FarewellLimit = 1s;

using Parsed = std::variant<CacheUrl, CacheUrlProblem>;

QString titleOf(const CacheUrl &rules)
{
    switch (rules.backend) {
    case CacheUrl::Backend::File: return QFileInfo(rules.folder).fileName();
    case CacheUrl::Backend::Settings: return rules.organization + u'/' + rules.application;
    case CacheUrl::Backend::Redis:
        return u"%1:%2/%3"_s.arg(rules.redis.host).arg(rules.redis.port).arg(rules.redis.database);
    case CacheUrl::Backend::Memory: break;
    }
    return rules.display;
}

QString titleOf(const Parsed &parsed)
{
    if (const auto *problem = std::get_if<CacheUrlProblem>(&parsed))
        return problem->redactedUrl;
    return titleOf(std::get<CacheUrl>(parsed));
}

QString placeOf(const Parsed &parsed)
{
    if (const auto *problem = std::get_if<CacheUrlProblem>(&parsed))
        return problem->redactedUrl;
    const auto &rules = std::get<CacheUrl>(parsed);
    return rules.backend == CacheUrl::Backend::File ? rules.folder : rules.display;
}

QString codeOf(CacheStatus::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<CacheStatus::State>().valueToKey(int(state)));
}

Source::State stateOf(CacheStatus::State state)
{
    switch (state) {
    case CacheStatus::State::Starting:
    case CacheStatus::State::Loading: return Source::State::Loading;
    case CacheStatus::State::Ready:
    case CacheStatus::State::ReadOnly:
    case CacheStatus::State::Full: return Source::State::Ready;
    case CacheStatus::State::Unauthorized:
    case CacheStatus::State::Forbidden:
    case CacheStatus::State::Unsafe: return Source::State::Denied;
    case CacheStatus::State::Unreachable: return Source::State::Offline;
    case CacheStatus::State::Off:
    case CacheStatus::State::Failing:
    case CacheStatus::State::Unsupported:
    case CacheStatus::State::Invalid: break;
    }
    return Source::State::Failed;
}

//! What somebody has to be allowed in order to look; as those write it who can allow it.
QString rightFor(CacheStatus::State state, const CacheUrl &rules)
{
    const bool isForbidden = state == CacheStatus::State::Forbidden;
    if (isForbidden && rules.backend == CacheUrl::Backend::Redis)
        return u"+ping +select +scan +get ~posthog:qt:1:*"_s;
    const bool isFolder = rules.backend == CacheUrl::Backend::File;
    return isForbidden && isFolder ? u"chmod u+rx %1"_s.arg(rules.folder) : QString();
}

//! As it was before, and why it could not be read again.
SharedReading unread(const SharedReading &before, const Reading &failed, const QString &code)
{
    auto reading = std::make_shared<Reading>(before ? *before : failed);
    reading->state = Reading::State::Failed;
    reading->problem = failed.problem;
    reading->errorToken = code;
    reading->readAt = failed.readAt;
    // It is no younger for it.
    if (before)
        reading->age = before->ageAt(failed.readAt);
    return reading;
}

QList<Person> personsOf(const QList<CachedPerson> &cached)
{
    QList<Person> persons;
    persons.reserve(cached.size());
    for (const CachedPerson &one : cached) {
        Person person{.id = CacheSource::idOf(one),
                      .scope = one.scope,
                      .name = one.name,
                      .bytes = one.bytes,
                      .usedAt = one.usedAt};
        if (one.timeLeft)
            person.expiresIn = *one.timeLeft;
        persons.append(person);
    }
    // The last one of a cache is never evicted: its application lives on it.
    if (persons.size() > 1 && persons.first().usedAt)
        persons.first().isNextToGo = true;
    return persons;
}

} // namespace

CacheSource::CacheSource(const QUrl &url, QObject *parent)
    : CacheSource(url, CacheUrl::parse(url), parent)
{
}

CacheSource::CacheSource(const QUrl &url, const Parsed &parsed, QObject *parent)
    : Source(Kind::Cache, titleOf(parsed), placeOf(parsed), parent)
{
    if (const auto *problem = std::get_if<CacheUrlProblem>(&parsed)) {
        setStatus(
            State::Failed,
            tr("At character %1 of the URL: %2").arg(problem->position + 1).arg(problem->detail));
        return;
    }
    m_rules = std::get<CacheUrl>(parsed);
    if (m_rules.backend == CacheUrl::Backend::Memory)
        setStatus(State::Failed, tr("What is kept in memory only its own process can see."));
    else if (m_rules.backend == CacheUrl::Backend::Settings && m_rules.organization.isEmpty())
        setStatus(State::Failed,
                  tr("Whose settings? They are named by %1.").arg(u"settings:///?org=…&app=…"_s));
    else
        watch(url);
}

void CacheSource::watch(const QUrl &url)
{
    m_thread = new QThread;
    m_watch = new CacheWatch(url, m_rules);
    m_watch->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_watch, &CacheWatch::begin);
    connect(m_thread, &QThread::finished, m_watch, &QObject::deleteLater);
    connect(m_watch, &CacheWatch::listed, this, &CacheSource::show);
    connect(m_watch, &CacheWatch::wasRead, this, &CacheSource::take);
    connect(m_watch, &CacheWatch::wasGlanced, this, &CacheSource::takeGlance);
    m_thread->start();
}

CacheSource::~CacheSource()
{
    if (!isWatched())
        return;
    m_watch->skipTurn();
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(FarewellLimit)))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

QString CacheSource::idOf(const CachedPerson &person)
{
    return person.scope + u'-' + person.name;
}

void CacheSource::refresh()
{
    if (isWatched())
        QMetaObject::invokeMethod(m_watch, &CacheWatch::listAsked);
}

void CacheSource::setAwake(bool isAwake)
{
    if (isWatched())
        QMetaObject::invokeMethod(m_watch,
                                  [watch = m_watch, isAwake] { watch->setAwake(isAwake); });
}

Source::Attempts CacheSource::attempts() const
{
    Attempts attempts = Source::attempts();
    attempts.next = m_nextAttempt;
    return attempts;
}

void CacheSource::look(const QString &personId)
{
    const Person *person = this->person(personId);
    if (!person || !isWatched() || m_reading.contains(personId))
        return;
    const CachedPerson cached{.scope = person->scope, .name = person->name};
    m_reading.insert(personId);
    setLoading(personId, true);
    QMetaObject::invokeMethod(
        m_watch, [watch = m_watch, cached, turn = m_watch->turn()] { watch->read(cached, turn); });
}

void CacheSource::glance(const QString &personId)
{
    const Person *person = this->person(personId);
    if (!person || person->reading || !isWatched())
        return Source::glance(personId);
    if (m_glancing.contains(personId))
        return;
    m_glancing.insert(personId);
    const CachedPerson cached{.scope = person->scope, .name = person->name};
    QMetaObject::invokeMethod(m_watch, [watch = m_watch, cached, turn = m_watch->turn()] {
        watch->glance(cached, turn);
    });
}

void CacheSource::cancel()
{
    if (!isWatched())
        return;
    m_watch->skipTurn();
    const QSet<QString> stopped = std::exchange(m_reading, {});
    const QSet<QString> missed = std::exchange(m_glancing, {});
    for (const QString &personId : stopped)
        setLoading(personId, false);
    for (const QString &personId : missed)
        Q_EMIT glanced(personId, {});
}

void CacheSource::show(const CacheWatch::Listing &listing)
{
    const State state = stateOf(listing.status.state);
    const bool isKnown = state == State::Ready && listing.isThere && listing.problem.isEmpty();
    const QList<Person> before = persons();
    // What was known stays for as long as there is no telling.
    if (isKnown || (before.isEmpty() && !listing.persons.isEmpty()))
        setPersons(personsOf(listing.persons));
    m_nextAttempt = listing.next;
    if (listing.isAttempt)
        noteAttempt(state == State::Ready && listing.isThere);
    showStatus(listing);
    if (isKnown)
        readAgain(before, listing.isAsked);
}

void CacheSource::showStatus(const CacheWatch::Listing &listing)
{
    const State state = stateOf(listing.status.state);
    if (state == State::Ready && !listing.isThere)
        setStatus(State::Offline,
                  tr("There is no folder %1. It is made when an application first "
                     "remembers flags there.")
                      .arg(m_rules.folder),
                  u"ENOENT"_s);
    else if (state == State::Ready)
        setStatus(State::Ready, listing.problem);
    else
        setStatus(state, detailOf(listing), codeOf(listing.status.state));
}

QString CacheSource::detailOf(const CacheWatch::Listing &listing) const
{
    const CacheStatus &status = listing.status;
    const QString detail = status.detail.isEmpty() ? listing.problem : status.detail;
    const QString right = rightFor(status.state, m_rules);
    return right.isEmpty() ? detail : tr("%1 Needed: %2").arg(detail, right);
}

//! Those whom somebody looked at, where their records may have changed.
void CacheSource::readAgain(const QList<Person> &before, bool isAsked)
{
    QHash<QString, std::pair<qint64, std::optional<Moment>>> facts;
    for (const Person &person : before)
        facts.insert(person.id, {person.bytes, person.usedAt});
    QStringList changed;
    QStringList glancedAt;
    for (const Person &person : persons()) {
        const bool isSame = facts.value(person.id) == std::pair{person.bytes, person.usedAt}
            && person.facts() != nullptr && person.facts()->state != Reading::State::Missing;
        // Without an order of use there is no telling.
        if (person.reading && (isAsked || !isSame || !person.usedAt))
            changed.append(person.id);
        else if (person.outline && (isAsked || !isSame))
            glancedAt.append(person.id);
    }
    for (const QString &personId : std::as_const(changed))
        look(personId);
    for (const QString &personId : std::as_const(glancedAt))
        glance(personId);
}

void CacheSource::take(const CachedPerson &person, const SharedReading &reading, int turn)
{
    const QString id = idOf(person);
    if (turn != m_watch->turn() || !m_reading.remove(id))
        return;
    const Person *known = this->person(id);
    // Records of other caches are damaged where they cannot be read; a server may just be away.
    const bool isUnread = m_rules.backend == CacheUrl::Backend::Redis && reading->record.isEmpty()
        && reading->state == Reading::State::Damaged;
    if (known && isUnread)
        setReading(id, unread(known->reading, *reading, status().code));
    else if (known && known->reading && isSame(*known->reading, *reading)
             && known->reading->stateAt(now()) == reading->state)
        setLoading(id, false);
    else
        setReading(id, reading);
}

void CacheSource::takeGlance(const CachedPerson &person, const SharedReading &reading, int turn)
{
    const QString id = idOf(person);
    if (turn == m_watch->turn() && m_glancing.remove(id))
        setGlanced(id, reading);
}

} // namespace Halyard::Inspector
