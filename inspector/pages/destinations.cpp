// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/destinations.h"

#include "models/words.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "widgets/filterfield.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

class DestinationWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Destination)
};

void addCommands(MainWindow &window, QList<Destination> &destinations)
{
    for (QAction *action : window.QWidget::actions()) {
        if (!action->isEnabled() || action == window.actions().at(Actions::Id::Jump))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        destinations.append({.icon = Icon::Forward,
                             .title = Words::withoutMnemonic(action->text()),
                             .kind = keys.isEmpty() ? DestinationWords::tr("command")
                                                    : DestinationWords::tr("command, %1").arg(keys),
                             .go = [guarded = QPointer<QAction>(action)] {
                                 if (guarded)
                                     guarded->trigger();
                             }});
    }
}

void addPersons(MainWindow &window, QList<Destination> &destinations)
{
    Session &session = window.session();
    for (Source *source : session.sources()) {
        const auto jump = [&session, source = QPointer<Source>(source)](const QString &personId) {
            if (source)
                session.setFocus({source, personId});
        };
        destinations.append({.icon = Icon::Cache,
                             .title = source->title(),
                             .kind = DestinationWords::tr("source"),
                             .go = [jump] { jump({}); }});
        for (const Person &person : source->persons())
            destinations.append({.icon = Icon::Person,
                                 .title = person.title(),
                                 .kind = DestinationWords::tr("person in %1").arg(source->title()),
                                 .go = [jump, id = person.id] { jump(id); }});
    }
}

void addFlags(MainWindow &window, QList<Destination> &destinations)
{
    const SharedBoard board = window.flagsPage()->board();
    for (const FlagRow &row : board->rows()) {
        const auto go = [&window, key = row.key()] {
            // A filter that hides it would make this a jump to nowhere.
            if (!window.flagsPage()->view().indexOfKey(key).isValid())
                window.flagsPage()->field()->setText({});
            window.showPane(u"Flags"_s);
            window.chooseKey(key);
            window.flagsPage()->table()->setFocus(Qt::OtherFocusReason);
        };
        destinations.append({.icon = Icon::Flag,
                             .title = row.key(),
                             .kind = DestinationWords::tr("flag"),
                             .go = go});
    }
}

} // namespace

QList<Destination> destinationsOf(MainWindow &window)
{
    QList<Destination> destinations;
    addPersons(window, destinations);
    addCommands(window, destinations);
    addFlags(window, destinations);
    return destinations;
}

} // namespace Halyard::Inspector
