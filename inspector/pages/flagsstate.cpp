// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/flagsstate.h"

#include "models/flags/flagview.h"
#include "models/session.h"
#include "models/words.h"
#include "pages/actions.h"

#include <QtCore/QCoreApplication>

namespace Halyard::Inspector {

namespace {

using Content = StateView::Content;

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::FlagsState)

    using Id = Actions::Id;
    using Kind = StateView::Kind;

public:
    explicit StateWords(const Actions &actions)
        : m_actions(actions)
    {
    }

    [[nodiscard]] Content noSource() const
    {
        return {.kind = Kind::NoSource,
                .title = tr("Open a cache, and see what is in it"),
                .text = tr("Drop a folder, a file or a URL anywhere in this window, or ask a "
                           "server. Looking changes nothing: not the order of use, not a byte."),
                .actions = list({Id::OpenFolder, Id::OpenFile, Id::AskServer})};
    }

    // Where there is nobody to look at, or nothing known of whom we look at.
    [[nodiscard]] Content ofSource(const Source &source) const
    {
        const QString &detail = source.status().detail;
        switch (source.status().state) {
        case Source::State::Loading: return loading(source.title());
        case Source::State::Offline:
            return {.kind = Kind::Offline,
                    .title = tr("%1 cannot be reached").arg(source.title()),
                    .text = Words::sentence(detail),
                    .actions = list({Id::CloseSource})};
        case Source::State::Denied:
            return {.kind = Kind::Denied,
                    .title = tr("%1 may not be looked into").arg(source.title()),
                    .text = Words::sentence(detail),
                    .actions = list({Id::CloseSource})};
        case Source::State::Failed:
            return {.kind = Kind::Error,
                    .title = tr("%1 cannot be opened").arg(source.title()),
                    .text = Words::sentence(detail),
                    .actions = list({Id::CloseSource})};
        case Source::State::Ready: break;
        }
        return source.persons().isEmpty() ? nobody(source) : chooseSomebody();
    }

    [[nodiscard]] Content ofReading(const Source &source, const Person &person) const
    {
        const Reading &reading = *person.reading;
        switch (reading.state) {
        case Reading::State::Damaged:
            return {.kind = Kind::Error,
                    .title = tr("The record of %1 is damaged").arg(person.title()),
                    .text = Words::sentence(reading.problem)};
        case Reading::State::Failed:
            return {.kind = Kind::Error,
                    .title = tr("%1 could not be asked for").arg(person.title()),
                    .text = Words::sentence(reading.problem)};
        case Reading::State::Missing:
            return {.kind = Kind::Empty,
                    .title = tr("%1 has no cached flags").arg(person.title()),
                    .text = tr("Nothing is stored: never fetched, forgotten, or evicted to make "
                               "room for others."),
                    .actions = list({Id::Refetch, Id::AskServer})};
        default: break;
        }
        return {.kind = Kind::Empty,
                .title = tr("%1 has no flags").arg(person.title()),
                .text = source.kind() == Source::Kind::Live
                    ? tr("The server answered, and named none.")
                    : tr("What is stored is an answer that named none."),
                .actions = list({Id::Refetch})};
    }

    [[nodiscard]] Content filtered(int total) const
    {
        return {.kind = Kind::Filtered,
                .title = tr("The filter hides all %n flags", nullptr, total),
                .text = tr("They are still there."),
                .actions = list({Id::ClearFilter})};
    }

    [[nodiscard]] static Content loading(const QString &whom)
    {
        return {.kind = Kind::Loading, .title = tr("Looking into %1 …").arg(whom)};
    }

    //! Nothing is on its way any more either.
    [[nodiscard]] Content unread(const Source &source, const Person &person) const
    {
        if (source.kind() == Source::Kind::Snapshot)
            return {.kind = Kind::Empty,
                    .title = tr("%1 has not been read").arg(person.title()),
                    .text = tr("Nobody looked at this person before the snapshot was made.")};
        return {.kind = Kind::Empty,
                .title = tr("%1 has not been read").arg(person.title()),
                .text = tr("Reading was stopped before anything came."),
                .actions = list({Id::Refetch})};
    }

    // What is no trouble, and yet should be known.
    [[nodiscard]] FlagsState note(const Reading &reading) const
    {
        QAction *again = m_actions.at(Id::Refetch);
        const auto with = [again](Tone tone, const QString &text) {
            return FlagsState{.noteTone = tone, .note = text, .noteAction = again};
        };
        if (reading.stateAt(now()) == Reading::State::Gone)
            return with(Tone::Warning,
                        tr("Too old to be served: applications get their own defaults."));
        if (reading.isNewer)
            return with(Tone::Plain, tr("Written by a newer library: there may be more in it."));
        return reading.problem.isEmpty() ? FlagsState()
                                         : with(Tone::Warning, Words::sentence(reading.problem));
    }

private:
    [[nodiscard]] QList<QAction *> list(std::initializer_list<Id> ids) const
    {
        QList<QAction *> actions;
        for (const Id id : ids)
            actions.append(m_actions.at(id));
        return actions;
    }

    [[nodiscard]] Content nobody(const Source &source) const
    {
        if (source.kind() == Source::Kind::Live)
            return {.kind = Kind::Empty,
                    .title = tr("Whom shall %1 be asked for?").arg(source.title()),
                    .actions = list({Id::AskServer})};
        if (!source.status().detail.isEmpty())
            return {.kind = Kind::Error,
                    .title = tr("Nobody in %1 can be read").arg(source.title()),
                    .text = Words::sentence(source.status().detail),
                    .actions = list({Id::RefetchAll, Id::CloseSource})};
        return {.kind = Kind::Empty,
                .title = tr("%1 remembers nobody").arg(source.title()),
                .text = tr("No application has stored flags here yet. As soon as one does, they "
                           "appear by themselves."),
                .actions = list({Id::RefetchAll, Id::OpenFolder})};
    }

    [[nodiscard]] Content chooseSomebody() const
    {
        return {.kind = Kind::Empty,
                .title = tr("Choose a person"),
                .text = tr("Each row under a source is somebody whose flags are known there."),
                .actions = list({Id::Jump})};
    }

    const Actions &m_actions;
};

} // namespace

namespace {

//! Of whom we look at, else of the same person on the other side.
void addTrouble(FlagsState &state, const Session &session, Source &source)
{
    const Session::Focus focus = session.focus();
    const Session::Sides sides = session.sides();
    for (const Session::Focus &side :
         {Session::Focus{&source, focus.personId}, sides.cached, sides.live}) {
        if (!side.source)
            continue;
        state.trouble = TroubleWords::of(*side.source, side.person());
        state.source = side.source;
        state.personId = side.personId;
        if (state.trouble)
            return;
    }
}

FlagsState stateOf(const StateWords &words, const Session &session, const Source &source,
                   const FlagView &view)
{
    const Person *person = session.focus().person();
    if (!person)
        return {.centre = words.ofSource(source)};
    if (view.total() > 0) {
        if (view.shown() == 0)
            return {.centre = words.filtered(view.total())};
        return person->reading ? words.note(*person->reading) : FlagsState();
    }
    if (person->reading)
        return {.centre = words.ofReading(source, *person)};
    if (source.status().state != Source::State::Ready)
        return {.centre = words.ofSource(source)};
    const bool isOver = person->isStopped || source.kind() == Source::Kind::Snapshot;
    return {.centre =
                isOver ? words.unread(source, *person) : StateWords::loading(person->title())};
}

} // namespace

FlagsState flagsStateOf(const Session &session, const Actions &actions, const FlagView &view)
{
    const StateWords words(actions);
    const Session::Focus focus = session.focus();
    const QList<Source *> sources = session.sources();
    if (sources.isEmpty())
        return {.centre = words.noSource()};
    Source *source = focus.source ? focus.source.data() : sources.last();
    const Person *person = focus.person();
    FlagsState state = stateOf(words, session, *source, view);
    state.isLoading = source->status().state == Source::State::Loading
        || (person != nullptr && person->isLoading);
    addTrouble(state, session, *source);
    return state;
}

} // namespace Halyard::Inspector
