// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/panes.h"

#include "models/insight/problemwatch.h"
#include "pages/askdialog.h"
#include "pages/comparepage.h"
#include "pages/detailspane.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/problemspane.h"
#include "pages/requestspane.h"
#include "pages/timelinepane.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! Joins panes that know the session, but neither the window nor each other.
class PaneJoiner
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::PaneJoiner)

public:
    explicit PaneJoiner(MainWindow &window);

    void addDocks();
    void addPages();
    void addDialog();

private:
    template <typename Pane>
    void join(Pane *pane);
    template <typename Pane>
    void joinFocus(Pane *pane);
    void joinTimes();
    void joinPause();
    void joinProblems(QDockWidget *dock);
    QAction *addSourceAction(const QString &name, Icon which, const QString &text);

    MainWindow &m_window;
    Session &m_session;
    DetailsPane *const m_details;
    TimelinePane *const m_timeline;
    RequestsPane *const m_requests;
    ProblemsPane *const m_problems;
    ComparePage *const m_compare;
    MatrixPage *const m_matrix;
};

PaneJoiner::PaneJoiner(MainWindow &window)
    : m_window(window)
    , m_session(window.session())
    , m_details(new DetailsPane(m_session, &window))
    , m_timeline(new TimelinePane(m_session, &window))
    , m_requests(new RequestsPane(m_session, &window))
    , m_problems(new ProblemsPane(m_session, &window))
    , m_compare(new ComparePage(m_session, &window))
    , m_matrix(new MatrixPage(m_session, &window))
{
}

template <typename Pane>
void PaneJoiner::join(Pane *pane)
{
    QObject::connect(pane, &Pane::keyChosen, &m_window, &MainWindow::chooseKey);
}

template <typename Pane>
void PaneJoiner::joinFocus(Pane *pane)
{
    QObject::connect(pane, &Pane::focusWanted, &m_session, &Session::setFocus);
}

void PaneJoiner::addDocks()
{
    m_window.addDock(m_details,
                     {u"details"_s, tr("Details"), Icon::Details, Qt::RightDockWidgetArea});
    m_window.addDock(m_timeline, {u"timeline"_s, tr("Timeline"), Icon::Timeline});
    m_window.addDock(m_requests, {u"requests"_s, tr("Requests"), Icon::Requests});
    joinProblems(m_window.addDock(m_problems, {u"problems"_s, tr("Problems"), Icon::Problems}));
    QObject::connect(&m_window, &MainWindow::keyChosen, m_details, &DetailsPane::setKey);
    join(m_timeline);
    joinTimes();
    joinPause();
}

void PaneJoiner::joinTimes()
{
    QObject::connect(m_timeline, &TimelinePane::rangeSelected, m_requests, &RequestsPane::setRange);
    QObject::connect(m_timeline, &TimelinePane::rangeCleared, m_requests,
                     &RequestsPane::clearRange);
    QObject::connect(m_timeline, &TimelinePane::rangeSelected, m_details, &DetailsPane::setRange);
    QObject::connect(m_timeline, &TimelinePane::rangeCleared, m_details, &DetailsPane::clearRange);
    QObject::connect(m_requests, &RequestsPane::rangeCleared, m_timeline,
                     &TimelinePane::clearSelection);
    QObject::connect(m_details, &DetailsPane::rangeCleared, m_timeline,
                     &TimelinePane::clearSelection);
    QObject::connect(m_timeline, &TimelinePane::requestChosen, m_requests,
                     &RequestsPane::showRequest);
    m_timeline->tableAction()->setObjectName(u"TimelineTable"_s);
}

void PaneJoiner::joinPause()
{
    // What is written down, such as requests, waits in the logs.
    const auto holds = [this](auto *pane) {
        using Pane = std::remove_pointer_t<decltype(pane)>;
        QObject::connect(&m_window, &MainWindow::pausedChanged, pane, &Pane::setPaused);
    };
    holds(m_details);
    holds(m_compare);
    holds(m_matrix);
    QObject::connect(&m_window, &MainWindow::pausedChanged, m_problems->watch(),
                     &ProblemWatch::setHeld);
}

void PaneJoiner::joinProblems(QDockWidget *dock)
{
    join(m_problems);
    joinFocus(m_problems);
    QObject::connect(&m_window, &MainWindow::keyChosen, m_problems->watch(),
                     [watch = m_problems->watch()](const QString &key) {
                         watch->setWantedKeys(key.isEmpty() ? QStringList() : QStringList{key});
                     });
    QObject::connect(m_problems, &ProblemsPane::countChanged, dock, [dock](int, int all) {
        dock->setWindowTitle(all > 0 ? tr("Problems (%1)").arg(all) : tr("Problems"));
    });
}

void PaneJoiner::addPages()
{
    m_compare->setObjectName(u"compare"_s);
    m_matrix->setObjectName(u"matrix"_s);
    QMenu *view = m_window.actions().at(Actions::Menu::View);
    QAction *jump = m_window.actions().at(Actions::Id::Jump);
    // That page was there before the menus.
    view->insertAction(jump, m_window.findChild<QAction *>(u"PageFlags"_s));
    m_window.addPage(m_compare, tr("Compare"), Icon::Compare, QKeySequence(u"Ctrl+Shift+D"_s));
    m_window.addPage(m_matrix, tr("Matrix"), Icon::Matrix, QKeySequence(u"Ctrl+M"_s));
    join(m_compare);
    join(m_matrix);
    joinFocus(m_compare);
    joinFocus(m_matrix);
    m_window.addAction(m_timeline->tableAction());
    view->insertAction(jump, m_timeline->tableAction());
}

QAction *PaneJoiner::addSourceAction(const QString &name, Icon which, const QString &text)
{
    auto *action = new QAction(icon(which), text, &m_window);
    action->setObjectName(name);
    m_window.addAction(action);
    QMenu *menu = m_window.actions().at(Actions::Menu::Source);
    menu->insertAction(m_window.actions().at(Actions::Id::CloseSource), action);
    return action;
}

void PaneJoiner::addDialog()
{
    auto *dialog = new AskDialog(m_session, &m_window);
    joinFocus(dialog);
    QObject::connect(&m_window, &MainWindow::askWanted, dialog, &AskDialog::openServer);
    QAction *another = addSourceAction(u"AskAnother"_s, Icon::Live, tr("Ask for another person…"));
    setActing(another);
    another->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    QObject::connect(another, &QAction::triggered, dialog, [dialog, session = &m_session] {
        Source *source = session->focus().source;
        const bool isLive = source != nullptr && source->kind() == Source::Kind::Live;
        isLive ? dialog->askAnother(source) : dialog->openServer();
    });
    QAction *find =
        addSourceAction(u"FindPerson"_s, Icon::Person, tr("Find a person in the caches…"));
    find->setShortcut(QKeySequence(u"Ctrl+Shift+I"_s));
    QObject::connect(find, &QAction::triggered, dialog, &AskDialog::namePerson);
}

} // namespace

void addPanes(MainWindow &window)
{
    PaneJoiner joiner(window);
    joiner.addDocks();
    joiner.addPages();
    joiner.addDialog();
}

} // namespace Halyard::Inspector
