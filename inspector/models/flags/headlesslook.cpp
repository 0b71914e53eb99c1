// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/headlesslook.h"

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

// A snapshot may hold both sides of a person; what is remembered stands for it.
QList<Person> eachOnce(const QList<Person> &persons)
{
    QList<Person> distinct;
    QHash<std::pair<QString, QString>, qsizetype> rows;
    for (const Person &person : persons) {
        const std::pair name(person.scope, person.name);
        const auto same = person.name.isEmpty() ? rows.cend() : rows.constFind(name);
        if (same == rows.cend()) {
            rows.insert(name, distinct.size());
            distinct.append(person);
        } else if (isLive(distinct.at(*same)) && !isLive(person)) {
            distinct[*same] = person;
        }
    }
    return distinct;
}

QString namesOf(const QList<Person> &persons)
{
    constexpr qsizetype MostNames = 5;
    QStringList names;
    for (const Person &person : persons.mid(0, MostNames))
        names.append(person.title());
    if (persons.size() > MostNames)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

bool isCalled(const Person &person, const QString &identity)
{
    return person.id == identity || person.name == identity || person.label == identity;
}

} // namespace

HeadlessLook::HeadlessLook(const CommandLine &line)
    : m_line(line)
    , m_deadline(line.timeout)
{
}

bool HeadlessLook::waitUntil(const std::function<bool()> &isDone, const QString &what)
{
    QTimer wake;
    wake.start(std::max<std::chrono::milliseconds>(
        std::chrono::milliseconds(m_deadline.remainingTime()), std::chrono::milliseconds{0}));
    while (!isDone()) {
        if (m_deadline.hasExpired()) {
            m_isOutOfTime = true;
            return fail(what + u" did not answer in time; --timeout gives it longer"_s);
        }
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
    QList<Person> found;
    const auto take = [&source, &found](const auto &isMeant) {
        std::ranges::copy_if(source.persons(), std::back_inserter(found), isMeant);
    };
    take([&identity](const Person &one) { return isCalled(one, identity); });
    if (found.isEmpty() && m_line.project)
        found = namedLike(source, {.distinctId = identity});
    if (found.isEmpty())
        take([&identity](const Person &one) { return one.name.startsWith(identity); });
    return found;
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
        if (!side.person())
            continue;
        if (!waitFor(side) || !isReadable(side))
            return {};
        *reading = side.person()->reading;
    }
    return Board(readings[0], readings[1]);
}

bool HeadlessLook::waitFor(const Focus &person)
{
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
    const QString name = person.source->place() + u": "_s + one.title() + u": "_s;
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

std::optional<QList<Person>> HeadlessLook::everybodyIn(Source *source)
{
    QStringList ids;
    for (const Person &person : eachOnce(source->persons())) {
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
