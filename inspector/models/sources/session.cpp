// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/session.h"

#include "models/events.h"
#include "models/requests.h"
#include "models/sources/eventwriter.h"
#include "models/sources/livesource.h"
#include "models/sources/namebook.h"
#include "models/sources/place.h"
#include "models/sources/sessioncommands.h"

#include <Halyard/cachebrowser.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace Halyard::Inspector {

namespace {

//! What is closed is kept for as long as it may come back.
constexpr int MostSteps = 30;

//! Whether what is known of a person there was answered, not remembered.
bool isLive(const Source &source, const Person &person)
{
    const bool isAnswer = person.reading && person.reading->state == Reading::State::Live;
    return source.kind() == Source::Kind::Snapshot ? isAnswer : source.kind() == Source::Kind::Live;
}

} // namespace

class Session::Private
{
public:
    explicit Private(Session *session);

    void adopt(std::unique_ptr<Source> made, const QString &identity, const QString &place = {});
    void forget(const Source *source);
    void putIn(Source *source, qsizetype row);
    void putBack(Source *source, qsizetype row, const Focus &before);
    void takeOut(Source *source);
    void notePersons(Source *source);
    void nameAll(const NameBook::Name &name, const QString &label);
    [[nodiscard]] Focus counterpart(const Focus &person, bool isLiveWanted) const;
    [[nodiscard]] Sides sidesNow() const;
    void updateSides(bool isNewReading);
    void remember(const QString &place);

    Session *q;
    EventLog events;
    RequestLog requests;
    EventWriter writer{events, requests};
    NameBook names;
    QList<Source *> sources;
    //! Where each of them, closed ones included, is from.
    QHash<const Source *, QString> identities;
    //! The same to be opened again, without secrets.
    QHash<const Source *, QString> places;
    Focus focus;
    Sides sides;
    QStringList recents;
    QHash<QString, Moment> openedAt;
    //! Destroyed first: it owns what is closed.
    QUndoStack undo;
};

Session::Private::Private(Session *session)
    : q(session)
{
    undo.setUndoLimit(MostSteps);
    connect(&writer, &EventWriter::noticed, q, &Session::noticed);
}

void Session::Private::adopt(std::unique_ptr<Source> made, const QString &identity,
                             const QString &place)
{
    Source *const source = made.release();
    source->setParent(q);
    identities.insert(source, identity);
    places.insert(source, place);
    connect(source, &QObject::destroyed, q, [this, source] { forget(source); });
    putIn(source, sources.size());
}

void Session::Private::forget(const Source *source)
{
    identities.remove(source);
    places.remove(source);
}

void Session::Private::putIn(Source *source, qsizetype row)
{
    sources.insert(row, source);
    writer.follow(source);
    connect(source, &Source::personsChanged, q, [this, source] { notePersons(source); });
    connect(source, &Source::personChanged, q, [this, source](const QString &personId) {
        const Focus changed{source, personId};
        if (sides.cached == changed || sides.live == changed || focus == changed)
            updateSides(true);
    });
    notePersons(source);
    Q_EMIT q->sourceOpened(source);
}

void Session::Private::putBack(Source *source, qsizetype row, const Focus &before)
{
    const bool isFocusBack = before.source == source && focus.person() == nullptr;
    // First: where nobody is looked at, whoever hears of the source picks somebody.
    if (isFocusBack)
        focus = before;
    putIn(source, std::min(row, sources.size()));
    source->setAwake(true);
    if (isFocusBack)
        Q_EMIT q->focusChanged();
}

void Session::Private::takeOut(Source *source)
{
    if (!sources.removeOne(source))
        return;
    writer.unfollow(source);
    source->disconnect(q);
    connect(source, &QObject::destroyed, q, [this, source] { forget(source); });
    source->setAwake(false);
    Q_EMIT q->sourceClosed(source);
    if (focus.source == source)
        q->setFocus({});
    else
        updateSides(false);
}

void Session::Private::notePersons(Source *source)
{
    bool isNews = false;
    for (const Person &person : source->persons())
        isNews = names.learn(person) || isNews;
    const QList<Source *> all = sources;
    for (Source *one : all) {
        if (isNews || one == source)
            names.apply(*one);
    }
    updateSides(false);
}

void Session::Private::nameAll(const NameBook::Name &name, const QString &label)
{
    names.set(name, label);
    const QString shown = names.labelOf(name);
    const QList<Source *> all = sources;
    for (Source *source : all) {
        const QList<Person> persons = source->persons();
        for (const Person &person : persons) {
            if (NameBook::nameOf(person) == name)
                source->setLabel(person.id, shown);
        }
    }
}

Session::Focus Session::Private::counterpart(const Focus &person, bool isLiveWanted) const
{
    const Person *one = person.person();
    if (!one || one->name.isEmpty())
        return {};
    // First where the person itself is: a snapshot may hold both sides.
    QList<Source *> candidates{person.source.data()};
    for (const auto kind : {Source::Kind::Cache, Source::Kind::Live, Source::Kind::Snapshot}) {
        std::ranges::copy_if(sources, std::back_inserter(candidates),
                             [kind](const Source *source) { return source->kind() == kind; });
    }
    for (Source *source : std::as_const(candidates)) {
        for (const Person &other : source->persons()) {
            if (other.isSameAs(*one) && isLive(*source, other) == isLiveWanted)
                return {source, other.id};
        }
    }
    return {};
}

Session::Sides Session::Private::sidesNow() const
{
    const Person *person = focus.person();
    if (!person)
        return {};
    if (isLive(*focus.source, *person))
        return {.cached = counterpart(focus, false), .live = focus};
    return {.cached = focus, .live = counterpart(focus, true)};
}

void Session::Private::updateSides(bool isNewReading)
{
    const Sides now = sidesNow();
    const bool isOther = !(now.cached == sides.cached && now.live == sides.live);
    sides = now;
    if (isOther || isNewReading)
        Q_EMIT q->sidesChanged();
    if (!isOther)
        return;
    for (const Focus &side : {now.cached, now.live}) {
        if (const Person *person = side.person(); person && !person->reading)
            side.source->look(side.personId);
    }
}

void Session::Private::remember(const QString &place)
{
    if (place.isEmpty())
        return;
    recents.removeAll(place);
    recents.prepend(place);
    openedAt.insert(place, now());
    recents = recents.first(std::min(recents.size(), Place::MostRecents));
    Q_EMIT q->recentsChanged();
}

Session::Session(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Session::~Session()
{
    // While all that they report to is still there.
    d->undo.clear();
    const QList<Source *> all = d->sources;
    for (Source *source : all) {
        d->writer.unfollow(source);
        source->disconnect(this);
    }
    qDeleteAll(findChildren<Source *>(QString(), Qt::FindDirectChildrenOnly));
}

QUndoStack *Session::undoStack()
{
    return &d->undo;
}

EventLog *Session::events()
{
    return &d->events;
}

RequestLog *Session::requests()
{
    return &d->requests;
}

QList<Source *> Session::sources() const
{
    return d->sources;
}

Source *Session::open(const QString &place)
{
    const Place named(place);
    for (Source *source : std::as_const(d->sources)) {
        if (d->identities.value(source) == named.identity() && !named.identity().isEmpty())
            return source;
    }
    d->adopt(named.makeSource(), named.identity(), named.withoutSecrets());
    d->remember(named.withoutSecrets());
    return d->sources.last();
}

QString Session::placeOf(const Source *source) const
{
    return d->places.value(source);
}

Source *Session::openLive(const LiveTarget &target)
{
    const QString identity = target.host.toString(QUrl::FullyEncoded) + u' ' + target.token;
    for (Source *source : std::as_const(d->sources)) {
        auto *live = qobject_cast<LiveSource *>(source);
        if (live == nullptr || d->identities.value(source) != identity)
            continue;
        live->setInterval(target.interval);
        for (const FlagContext &person : target.persons)
            live->ask(person);
        return live;
    }
    d->adopt(std::make_unique<LiveSource>(target, d->requests), identity);
    return d->sources.last();
}

void Session::close(Source *source)
{
    if (!d->sources.contains(source))
        return;
    d->undo.push(new CloseCommand(*this, source, std::bind_front(&Private::takeOut, d.get()),
                                  std::bind_front(&Private::putBack, d.get())));
}

void Session::ask(Source *live, const FlagContext &context)
{
    if (auto *source = qobject_cast<LiveSource *>(live); source && d->sources.contains(live))
        source->ask(context);
}

int Session::name(const QUrl &host, const QString &token, const FlagContext &context)
{
    const CachedPerson person = CacheBrowser::nameOf(host, token, context);
    const NameBook::Name name{person.scope, person.name};
    int count = 0;
    for (const Source *source : std::as_const(d->sources)) {
        count += int(std::ranges::count_if(source->persons(), [&](const Person &one) {
            return !isLive(*source, one) && NameBook::nameOf(one) == name;
        }));
    }
    const QString label = LiveSource::labelOf(context);
    if (d->names.given(name) != label)
        d->undo.push(new NameCommand(name, d->names.given(name), label,
                                     std::bind_front(&Private::nameAll, d.get())));
    return count;
}

void Session::setLabel(const Focus &person, const QString &label)
{
    const Person *known = person.person();
    if (!known || known->label == label)
        return;
    if (known->name.isEmpty())
        return d->undo.push(new LabelCommand(person.source, person.personId, known->label, label));
    const NameBook::Name name = NameBook::nameOf(*known);
    d->undo.push(new NameCommand(name, d->names.given(name), label,
                                 std::bind_front(&Private::nameAll, d.get())));
}

Session::Focus Session::focus() const
{
    return d->focus;
}

void Session::setFocus(const Focus &focus)
{
    // What is closed lives on, to be taken back.
    const bool isClosed = focus.source != nullptr && !d->sources.contains(focus.source.data());
    if (isClosed || d->focus == focus)
        return;
    d->focus = focus;
    Q_EMIT focusChanged();
    d->updateSides(false);
}

Session::Sides Session::sides() const
{
    return d->sides;
}

void Session::refetch(const QString &key)
{
    for (const Focus &side : {d->sides.cached, d->sides.live}) {
        auto *live = qobject_cast<LiveSource *>(side.source.data());
        if (live && !key.isEmpty())
            live->lookAt(side.personId, key);
        else if (side.source)
            side.source->look(side.personId);
    }
}

void Session::refetchAll()
{
    const QList<Source *> all = d->sources;
    for (Source *source : all)
        source->refresh();
}

QStringList Session::recents() const
{
    return d->recents;
}

Moment Session::openedAt(const QString &recent) const
{
    return d->openedAt.value(recent);
}

void Session::forgetRecent(const QString &recent)
{
    if (d->recents.contains(recent))
        d->undo.push(new ForgetCommand(*this, recent, [this](const QStringList &recents) {
            d->recents = recents;
            Q_EMIT recentsChanged();
        }));
}

void Session::setRecents(const QStringList &recents, const QHash<QString, Moment> &openedAt)
{
    d->openedAt.insert(openedAt);
    if (const QStringList known = Place::recents(recents);
        std::exchange(d->recents, known) != known)
        Q_EMIT recentsChanged();
}

} // namespace Halyard::Inspector
