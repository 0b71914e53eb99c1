// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/headlesslook.h"

#include "models/flags/identity.h"

#include <Halyard/cachebrowser.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

bool isLive(const Person &person)
{
    return person.reading && person.reading->state == Reading::State::Live;
}

HeadlessLook::Key keyOf(const Person &person)
{
    return person.name.isEmpty() ? HeadlessLook::Key(QString(), person.id)
                                 : HeadlessLook::Key(person.scope, person.name);
}

// A snapshot may hold both sides of a person; what is remembered stands for it, if it was read.
bool isBetter(const Person &person, const Person &than)
{
    return person.reading && (!than.reading || (isLive(than) && !isLive(person)));
}

QList<Person> eachOnce(const QList<Person> &persons)
{
    QList<Person> distinct;
    QHash<HeadlessLook::Key, qsizetype> rows;
    for (const Person &person : persons) {
        const auto same = rows.constFind(keyOf(person));
        if (same == rows.cend()) {
            rows.insert(keyOf(person), distinct.size());
            distinct.append(person);
        } else if (isBetter(person, distinct.at(*same))) {
            distinct[*same] = person;
        }
    }
    return distinct;
}

// Nobody looked at that person when the snapshot was made, and it is too late now.
bool cannotCome(const Source &source, const Person &person)
{
    return source.kind() == Source::Kind::Snapshot && !person.reading;
}

QString nameOf(const Session::Focus &person)
{
    return person.source->place() + u": "_s + person.person()->title() + u": "_s;
}

} // namespace

HeadlessLook::HeadlessLook(const CommandLine &line)
    : m_line(line)
    , m_deadline(line.timeout)
{
}

bool HeadlessLook::waitUntil(const std::function<bool()> &isDone, const QString &what)
{
    // One that is not precise may come early, and would then sleep for as long once more.
    QTimer wake;
    wake.setSingleShot(true);
    wake.setTimerType(Qt::PreciseTimer);
    while (!isDone()) {
        if (m_deadline.hasExpired()) {
            m_isOutOfTime = true;
            return fail(what + u" did not answer in time; --timeout gives it longer"_s);
        }
        wake.start(std::chrono::milliseconds(m_deadline.remainingTime()));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

Source *HeadlessLook::open(const QString &place)
{
    Source *const source = m_session.open(place);
    const auto isKnown = [source] { return source->status().state != Source::State::Loading; };
    if (!waitUntil(isKnown, source->place()))
        return nullptr;
    if (source->status().state == Source::State::Ready)
        return source;
    std::ignore = fail(source->place() + u": "_s + source->status().detail);
    return nullptr;
}

std::optional<Session::Focus> HeadlessLook::askedPerson()
{
    Source *const source = m_session.openLive(*m_line.live);
    const auto isThere = [source] { return !source->persons().isEmpty(); };
    if (!waitUntil(isThere, source->place()))
        return {};
    return Focus{source, source->persons().constFirst().id};
}

std::optional<Session::Focus> HeadlessLook::personIn(Source *source)
{
    const QList<Person> found = eachOnce(matchesIn(*source));
    if (found.size() == 1)
        return Focus{source, found.constFirst().id};
    const QString everybody = namesOf(eachOnce(source->persons()));
    const QString choose = u"; choose one by --identity: "_s + everybody;
    if (source->persons().isEmpty())
        std::ignore = fail(source->place() + u": there is nobody in it"_s);
    else if (found.isEmpty())
        std::ignore = fail(source->place() + u": there is no such person"_s + choose);
    else
        std::ignore =
            fail(source->place() + u": there are %1 such persons"_s.arg(found.size()) + choose);
    return {};
}

QList<Person> HeadlessLook::matchesIn(const Source &source) const
{
    const QString &identity = m_line.identity;
    if (m_line.live && !m_line.live->persons.isEmpty())
        return namedLike(source, m_line.live->persons.constFirst());
    if (identity.isEmpty())
        return source.persons();
    return Identity(identity, m_line.project).bestOf(source.persons());
}

QList<Person> HeadlessLook::namedLike(const Source &source, const FlagContext &context) const
{
    const auto name = CacheBrowser::nameOf(m_line.project->host, m_line.project->token, context);
    QList<Person> found;
    std::ranges::copy_if(source.persons(), std::back_inserter(found), [&name](const Person &one) {
        return one.scope == name.scope && one.name == name.name;
    });
    return found;
}

std::optional<Board> HeadlessLook::boardOf(const Focus &person)
{
    m_session.setFocus(person);
    if (!waitFor(person))
        return {};
    const Session::Sides sides = m_session.sides();
    SharedReading readings[2];
    for (const auto &[side, reading] :
         {std::pair(sides.cached, &readings[0]), std::pair(sides.live, &readings[1])}) {
        if (!side.person() || cannotCome(*side.source, *side.person()))
            continue;
        if (!waitFor(side) || !isReadable(side))
            return {};
        *reading = side.person()->reading;
    }
    return Board(readings[0], readings[1]);
}

bool HeadlessLook::waitFor(const Focus &person)
{
    if (const Person *one = person.person(); one && cannotCome(*person.source, *one))
        return fail(nameOf(person) + u"was not read when the snapshot was made"_s);
    const auto isKnown = [&person] {
        const Person *const one = person.person();
        return one == nullptr || (one->reading && !one->isLoading);
    };
    if (!waitUntil(isKnown, person.source->place()))
        return false;
    return person.person() != nullptr || fail(person.source->place() + u": the person has gone"_s);
}

bool HeadlessLook::isReadable(const Focus &person)
{
    const Person &one = *person.person();
    const QString name = nameOf(person);
    switch (one.reading->state) {
    case Reading::State::Failed:
    case Reading::State::Damaged: return fail(name + one.reading->problem);
    case Reading::State::Missing: return fail(name + u"there is nothing stored"_s);
    case Reading::State::Live:
    case Reading::State::Fresh:
    case Reading::State::Stale:
    case Reading::State::Gone: break;
    }
    return true;
}

std::optional<Person> HeadlessLook::lookAt(const Focus &person)
{
    const Person *const one = person.person();
    if (one && !one->reading && !one->isLoading)
        person.source->look(person.personId);
    if (!waitFor(person) || !isReadable(person))
        return {};
    return *person.person();
}

QString HeadlessLook::namesOf(const QList<Person> &persons)
{
    constexpr qsizetype MostNames = 5;
    QStringList names;
    for (const Person &person : persons.mid(0, MostNames))
        names.append(person.title());
    if (persons.size() > MostNames)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

HeadlessLook::Persons HeadlessLook::unreadIn(const Source &source)
{
    Persons unread;
    for (const Person &person : eachOnce(source.persons())) {
        if (cannotCome(source, person))
            unread.insert(keyOf(person), person);
    }
    return unread;
}

std::optional<QList<Person>> HeadlessLook::everybodyIn(Source *source, const Persons &without)
{
    QStringList ids;
    for (const Person &person : eachOnce(source->persons())) {
        if (without.contains(keyOf(person)))
            continue;
        ids.append(person.id);
        if (!person.reading && !person.isLoading)
            source->look(person.id);
    }
    QList<Person> everybody;
    for (const QString &id : std::as_const(ids)) {
        const auto person = lookAt({source, id});
        if (!person)
            return {};
        everybody.append(*person);
    }
    return everybody;
}

bool HeadlessLook::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

} // namespace Halyard::Inspector
