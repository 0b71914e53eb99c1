// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/linkfollower.h"

#include "models/words.h"
#include "pages/awaiting.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "widgets/choicebar.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

LinkFollower::LinkFollower(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_bar(new ChoiceBar(&window))
{
    window.addBanner(m_bar);
    connect(window.opener(), &Opener::linkGiven, this, &LinkFollower::follow);
    connect(window.actions().at(Actions::Id::CopyLink), &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(here().toString());
        Q_EMIT copied(tr("The link is on the clipboard. It holds no token."));
    });
    window.locator()->setReader([this](const QString &typed) -> std::optional<Destination> {
        if (!Link::isLink(typed))
            return {};
        return Destination{.icon = Icon::Link,
                           .title = typed.trimmed(),
                           .kind = tr("link"),
                           .go = [this, typed] { follow(typed); }};
    });
}

Link LinkFollower::here() const
{
    const Session &session = m_window.session();
    Session::Focus focus = session.focus();
    // What a server says is asked for with a token, which no link has.
    if (session.placeOf(focus.source).isEmpty() && session.sides().cached.source != nullptr)
        focus = session.sides().cached;
    Link link{.open = session.placeOf(focus.source),
              .flag = m_window.chosenKey(),
              .filter = m_window.flagsPage()->field()->text()};
    if (const Person *person = focus.person())
        link.person = person->name.isEmpty() ? person->id : person->name;
    return link;
}

void LinkFollower::follow(const QString &text)
{
    const auto parsed = Link::parse(text);
    if (const auto *problem = std::get_if<Link::Problem>(&parsed))
        return Q_EMIT refused(problem->message);
    const auto &link = std::get<Link>(parsed);
    if (!link.needsNetwork())
        return go(link);
    m_bar->ask({.tone = Tone::Warning,
                .text = tr("A link wants to connect to %1").arg(Words::oneLine(link.open, 4096)),
                .accept = tr("Connect"),
                .decline = tr("Do not follow"),
                .take = [this, link] { go(link); }});
}

void LinkFollower::go(const Link &link)
{
    Source *const source = link.open.isEmpty() ? nullptr : m_window.session().open(link.open);
    if (!link.person.isEmpty())
        lookFor(link.person, source);
    else if (source && !source->persons().isEmpty())
        m_window.session().setFocus({source, source->persons().last().id});
    m_window.showPane(u"Flags"_s);
    // A filter that hides it would make this a jump to nowhere.
    if (!link.filter.isEmpty() || !link.flag.isEmpty())
        m_window.flagsPage()->field()->setText(link.filter);
    if (!link.flag.isEmpty())
        m_window.chooseKey(link.flag);
}

void LinkFollower::lookFor(const QString &person, Source *opened)
{
    Session &session = m_window.session();
    const auto isFound = std::make_shared<bool>(false);
    const auto isMeant = [person, isFound](const Person &one) {
        return !*isFound && (one.name.isEmpty() ? one.id : one.name) == person;
    };
    const QList<Source *> sources = opened ? QList<Source *>{opened} : session.sources();
    for (Source *source : sources) {
        whenThere(source, this, isMeant, [&session, source, isFound](const QString &personId) {
            *isFound = true;
            session.setFocus({source, personId});
        });
    }
}

} // namespace Halyard::Inspector
