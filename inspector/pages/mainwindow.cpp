// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/mainwindow.h"

#include "models/events.h"
#include "models/requests.h"
#include "models/words.h"
#include "pages/destinations.h"
#include "pages/exporter.h"
#include "pages/filtermenu.h"
#include "pages/flagcolumns.h"
#include "pages/flagspage.h"
#include "pages/help.h"
#include "pages/keymap.h"
#include "pages/linkfollower.h"
#include "pages/naming.h"
#include "pages/opener.h"
#include "pages/recentlist.h"
#include "pages/settings.h"
#include "pages/shortcutsdialog.h"
#include "pages/sourcesdock.h"
#include "pages/statusline.h"
#include "pages/trail.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"
#include "widgets/motion.h"
#include "widgets/notebar.h"
#include "widgets/promptbar.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

MainWindow::MainWindow(Session &session, Settings &settings, Theme &theme)
    : m_session(session)
    , m_settings(settings)
    , m_theme(theme)
    , m_actions(new Actions(session.undoStack(), this))
    , m_docking(new Docking(settings, this))
    , m_keymap(new Keymap(settings, this))
{
    setObjectName(u"MainWindow"_s);
    setWindowIcon(icon(Icon::Application, Tone::Accent));
    setAcceptDrops(true);
    resize(1360, 860);
    makeMiddle();
    makeParts();
    makeMenus();
    makeToolBar();
    connectSession();
    connectActions();
    connectNavigation();
    m_letters = fontMetrics().height();
    retitle();
    updateActions();
}

MainWindow::~MainWindow()
{
    // Children die after this object's own members and must not call back into it.
    m_session.disconnect(this);
    m_session.events()->disconnect(this);
    m_session.requests()->disconnect(this);
}

void MainWindow::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_banners = new QVBoxLayout(middle);
    m_banners->setContentsMargins(0, 0, 0, 0);
    m_banners->setSpacing(0);
    m_notice = new NoteBar(NoteBar::Closing::ByHand, middle);
    m_pages = new QTabWidget(middle);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->tabBar()->setAccessibleName(tr("Pages"));
    m_pages->tabBar()->setDrawBase(false);
    m_banners->addWidget(m_notice);
    m_banners->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

void MainWindow::makeParts()
{
    auto *prompt = new PromptBar(this);
    addBanner(prompt);
    m_opener = new Opener(m_session, *m_actions, *prompt, this);
    m_status = new StatusLine(m_session, this);
    setStatusBar(m_status);
    m_trail = new Trail(m_session, this);
    m_sources = new SourcesDock(m_session, *m_actions, this);
    addDock(m_sources,
            {u"Sources"_s, tr("Sources and persons"), Icon::Cache, Qt::LeftDockWidgetArea});
    m_flags = new FlagsPage(m_session, m_settings, *m_actions, this);
    m_locator = new Locator([this] { return destinationsOf(*this); }, this);

    auto *exporter = new Exporter(m_session, *m_flags, *m_actions, this);
    const auto noteIn = [this](Tone tone) {
        return [this, tone](const QString &words) { m_notice->show(tone, words); };
    };
    connect(exporter, &Exporter::succeeded, this, noteIn(Tone::Good));
    connect(exporter, &Exporter::failed, this, noteIn(Tone::Bad));
    m_links = new LinkFollower(*this);
    connect(m_links, &LinkFollower::refused, this, noteIn(Tone::Warning));
    connect(m_links, &LinkFollower::copied, this, noteIn(Tone::Plain));
    connect(m_opener, &Opener::refused, this, noteIn(Tone::Bad));
    auto *naming = new Naming(m_session, *prompt, this);
    connect(m_actions->at(Id::NamePerson), &QAction::triggered, naming, &Naming::ask);
    connect(naming, &Naming::named, this, noteIn(Tone::Plain));
    connect(m_actions->at(Id::SaveFilter), &QAction::triggered, this,
            [this, prompt] { m_flags->filterMenu()->askName(*prompt); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::focusChanged, this, &MainWindow::onFocusChanged);
    connect(&m_session, &Session::sidesChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::sourceOpened, this, [this](Source *source) {
        connect(source, &Source::statusChanged, this, &MainWindow::retitle, Qt::UniqueConnection);
        updateActions();
    });
    m_titleTick.setInterval(std::chrono::seconds(1));
    connect(&m_titleTick, &QTimer::timeout, this, &MainWindow::retitle);
    connect(&m_session, &Session::sourceClosed, this, &MainWindow::updateActions);
    connect(&m_session, &Session::noticed, this, [this](const QString &words) {
        // In place of rows the same is said, and more.
        if (!isToldInTheMiddle())
            m_notice->show(Tone::Warning, words);
    });
    connect(m_session.events(), &EventLog::waitingChanged, this, &MainWindow::countWaiting);
    connect(m_session.requests(), &RequestLog::waitingChanged, this, &MainWindow::countWaiting);
    connect(&m_session, &Session::recentsChanged, this, &MainWindow::rememberRecents);
}

bool MainWindow::isToldInTheMiddle() const
{
    const Person *person = m_session.focus().person();
    const bool isKnown =
        person != nullptr && person->reading && person->reading->state != Reading::State::Failed;
    return !isKnown && !m_flags->hasRows() && m_session.sources().size() == 1;
}

void MainWindow::connectActions()
{
    const auto on = [this](Id id, const auto &act) {
        connect(m_actions->at(id), &QAction::triggered, this, act);
    };
    on(Id::AskServer, [this] { Q_EMIT askWanted(); });
    on(Id::Quit, [this] { close(); });
    on(Id::Filter, [this] {
        m_pages->setCurrentWidget(m_flags);
        m_flags->field()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Id::ClearFilter, [this] { m_flags->stepBack(); });
    on(Id::Refetch, [this] { m_session.refetch(); });
    on(Id::RefetchAll, [this] { m_session.refetchAll(); });
    on(Id::RefetchFlag, [this] { m_session.refetch(m_key); });
    on(Id::StopWaiting, [this] {
        for (Source *source : m_session.sources())
            source->cancel();
    });
    on(Id::CloseSource, [this] {
        const QList<Source *> sources = m_session.sources();
        const Session::Focus focus = m_session.focus();
        if (!sources.isEmpty())
            m_session.close(focus.source ? focus.source.data() : sources.last());
    });
    on(Id::Star, [this] { m_flags->toggleStar(m_key); });
    on(Id::ShowFlag, [this] { showPane(u"Details"_s); });
    on(Id::Shortcuts, [this] { ShortcutsDialog::open(*m_keymap, this); });
    on(Id::About, [this] { showAbout(this); });
    on(Id::ResetLayout, [this] {
        m_docking->reset();
        m_flags->columns()->reset();
    });
    connect(m_actions->at(Id::Pause), &QAction::toggled, this, &MainWindow::onPaused);
    connect(m_actions->at(Id::Differences), &QAction::toggled, m_flags,
            &FlagsPage::setOnlyDifferences);
    connect(m_flags, &FlagsPage::onlyDifferencesChanged, m_actions->at(Id::Differences),
            &QAction::setChecked);
}

void MainWindow::connectNavigation()
{
    connect(m_flags, &FlagsPage::keyChosen, this, &MainWindow::chooseKey);
    connect(m_flags, &FlagsPage::shownChanged, this, [this] {
        m_status->setCount(m_flags->countWords());
        updateActions();
    });
    connect(m_flags->recents(), &RecentList::openWanted, m_opener, &Opener::open);
    connect(m_flags, &FlagsPage::explainWanted, m_actions->at(Id::ShowFlag), &QAction::trigger);
    connect(m_actions->at(Id::Jump), &QAction::triggered, m_locator, &Locator::open);
    connect(m_actions->at(Id::Back), &QAction::triggered, m_trail, &Trail::goBack);
    connect(m_actions->at(Id::Forward), &QAction::triggered, m_trail, &Trail::goForward);
    connect(m_trail, &Trail::changed, this, &MainWindow::updateActions);
    connect(m_trail, &Trail::stepWanted, this, [this](const Trail::Step &step) {
        m_session.setFocus(step.focus);
        if (!step.key.isEmpty())
            chooseKey(step.key);
    });
    connect(m_actions->at(Id::NextPane), &QAction::triggered, m_docking,
            [this] { m_docking->cycle(1); });
    connect(m_actions->at(Id::PreviousPane), &QAction::triggered, m_docking,
            [this] { m_docking->cycle(-1); });
}

void MainWindow::addPage(QWidget *pane, const QString &title, Icon which, const QKeySequence &keys)
{
    m_pages->addTab(pane, icon(which), title);
    auto *action = new QAction(icon(which), title, this);
    action->setShortcut(keys);
    action->setObjectName("Page"_L1 + pane->objectName());
    addAction(action);
    connect(action, &QAction::triggered, this, [this, pane] {
        m_pages->setCurrentWidget(pane);
        focusInto(pane);
    });
    if (QMenu *view = m_actions->at(Actions::Menu::View))
        view->insertAction(m_actions->at(Id::Jump), action);
}

QDockWidget *MainWindow::addDock(QWidget *pane, const Docking::Pane &facts)
{
    return m_docking->add(pane, facts);
}

void MainWindow::addBanner(QWidget *banner)
{
    m_banners->insertWidget(m_banners->count() - 1, banner);
}

void MainWindow::restoreLayout()
{
    QMenu *view = m_actions->at(Actions::Menu::View);
    view->insertSeparator(m_actions->at(Id::Jump));
    for (QAction *action : m_docking->actions())
        view->insertAction(m_actions->at(Id::Jump), action);
    view->insertSeparator(m_actions->at(Id::Jump));
    giveMnemonics(view);
    m_keymap->takeUp();
    if (!m_docking->restore())
        m_docking->reset();
    m_flags->columns()->restore(m_settings.layout(u"flags"_s));
    m_flags->field()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateActions();
    for (QAction *action : findChildren<QAction *>()) {
        if (isActing(action))
            action->setVisible(!isReadOnly);
    }
    if (isReadOnly)
        m_notice->show(Tone::Plain, tr("Read-only: nobody is asked, and no file is written."));
}

void MainWindow::chooseKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_flags->chooseKey(key);
    m_trail->add({m_session.focus(), key});
    updateActions();
    Q_EMIT keyChosen(key);
}

void MainWindow::showPane(const QString &name)
{
    for (int page = 0; page < m_pages->count(); ++page) {
        if (m_pages->widget(page)->objectName() == name) {
            m_pages->setCurrentIndex(page);
            focusInto(m_pages->widget(page));
            return;
        }
    }
    m_docking->show(name);
}

void MainWindow::tell(Tone tone, const QString &text)
{
    m_notice->show(tone, text);
}

void MainWindow::onFocusChanged()
{
    m_trail->add({m_session.focus(), {}});
    retitle();
    updateActions();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    const int before = std::exchange(m_letters, fontMetrics().height());
    if (before > 0 && before != m_letters)
        m_docking->scale(double(m_letters) / before);
}

void MainWindow::rememberLayout()
{
    m_docking->remember();
    m_settings.setLayout(u"flags"_s, m_flags->columns()->save());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (Opener::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_opener->openAll(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace Halyard::Inspector
