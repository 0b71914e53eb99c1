// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "models/events.h"
#include "models/requests.h"
#include "models/sources/sourcemodel.h"
#include "pages/comparepage.h"
#include "pages/detailspane.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/panes.h"
#include "pages/problemspane.h"
#include "pages/recentlist.h"
#include "pages/requestspane.h"
#include "pages/sourcebar.h"
#include "pages/sourcesdock.h"
#include "pages/timelinepane.h"
#include "pages/trouble.h"
#include "widgets/motion.h"
#include "widgets/notebar.h"
#include "widgets/progressstrip.h"
#include "widgets/timelinewidget.h"

#ifdef HALYARD_WITH_REDIS
#include <Halyard/redis.h>
#endif

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Id = Actions::Id;

//! What every view says of a source that is away, and how they wait together.
class tst_WindowTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void errorsTellHowItGoesOn();
    void nothingCountsDownWithLessMotion();
    void placesThatAreUnreachableTellHowItGoesOn();
    void everyViewTells();
    void everyViewTellsOfDenial();
    void nobodyGoesOnLoading();
    void everyViewTellsOfWork();
    void everyViewWaits();
    void otherPersonsAreShownWhilePaused();
    void aBrushIsTheTimeOfAll();
    void offersWhatWasOpenLately();

private:
    Source *ask(std::chrono::milliseconds interval = 0ms);
    void loseServer();
    [[nodiscard]] MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] FlagsPage &page() { return m_desk->page(); }
    template <typename Pane>
    [[nodiscard]] Pane *pane()
    {
        return window().findChild<Pane *>();
    }
    //! Brought to the front.
    template <typename Pane>
    [[nodiscard]] SourceBar *barOf(const QString &name)
    {
        window().showPane(name);
        return pane<Pane>()->template findChild<SourceBar *>();
    }

    std::unique_ptr<Desk> m_desk;
};

void tst_WindowTrouble::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    window().restoreLayout();
}

void tst_WindowTrouble::cleanup()
{
    Motion::setReduced(false);
    m_desk.reset();
}

Source *tst_WindowTrouble::ask(std::chrono::milliseconds interval)
{
    LiveTarget target{.host = m_desk->server().url(),
                      .token = u"phc_secret_token"_s,
                      .persons = {{.distinctId = u"anna"_s}},
                      .interval = interval};
    return m_desk->session().openLive(target);
}

void tst_WindowTrouble::loseServer()
{
    m_desk->server().setAnswer(Answer::text(500));
    m_desk->action(Id::RefetchAll)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page().note()->isVisible(), 20'000);
}

void tst_WindowTrouble::errorsTellHowItGoesOn()
{
    ask(60s);
    QTRY_VERIFY(page().hasRows());
    loseServer();

    QVERIFY(page().hasRows());
    QVERIFY(page().note()->text().contains("as of"_L1));
    const QString facts = page().note()->facts();
    QVERIFY2(facts.contains("HTTP 500"_L1), qPrintable(facts));
    QVERIFY2(facts.contains("disconnected"_L1), qPrintable(facts));
    QVERIFY2(facts.contains("attempt 1"_L1), qPrintable(facts));
    static const QRegularExpression next(u"next try in 0[01]:[0-5][0-9]"_s);
    QVERIFY2(facts.contains(next), qPrintable(facts));
    QVERIFY(window().windowTitle().contains("disconnected"_L1));
    const QModelIndex row = window().sourcesDock()->tree()->model()->index(0, SourceModel::State);
    QVERIFY(row.data().toString().contains("disconnected"_L1));

    page().remedies()->copy()->trigger();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains("HTTP 500"_L1), qPrintable(copied));
    QVERIFY(!copied.contains("phc_secret"_L1));

    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    page().remedies()->retry()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!page().note()->isVisible(), 20'000);
    QTRY_VERIFY(!window().windowTitle().contains("disconnected"_L1));
}

void tst_WindowTrouble::nothingCountsDownWithLessMotion()
{
    ask(60s);
    QTRY_VERIFY(page().hasRows());
    Motion::setReduced(true);
    loseServer();

    const QString facts = page().note()->facts();
    QVERIFY2(facts.contains("next try at"_L1), qPrintable(facts));
    QVERIFY2(facts.contains("disconnected since"_L1), qPrintable(facts));
}

void tst_WindowTrouble::placesThatAreUnreachableTellHowItGoesOn()
{
#ifndef HALYARD_WITH_REDIS
    QSKIP("built without Redis");
#else
    Redis::registerBackend();
    // Nobody there: the page in the middle says so, as there are no rows to stay.
    m_desk->session().open(u"redis://127.0.0.1:1/0"_s);

    QTRY_COMPARE_WITH_TIMEOUT(page().state()->kind(), StateView::Kind::Offline, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page().state()->facts().contains("next try in 00:0"_L1), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(page().state()->facts().contains("attempt 2"_L1), 20'000);
    QTRY_VERIFY(!barOf<TimelinePane>(u"timeline"_s)->note()->text().isEmpty());
#endif
}

void tst_WindowTrouble::everyViewTells()
{
    ask();
    QTRY_VERIFY(page().hasRows());
    window().chooseKey(u"haptics"_s);
    const Session::Focus live = m_desk->session().focus();
    loseServer();

    const auto tells = [](const SourceBar *bar) {
        return QTest::qWaitFor([bar] {
            return bar->note()->isVisible() && bar->note()->text().contains("not reachable"_L1)
                && bar->note()->facts().contains("attempt"_L1);
        });
    };
    QVERIFY(tells(barOf<SourcesDock>(u"Sources"_s)));
    QVERIFY(tells(barOf<DetailsPane>(u"details"_s)));
    QVERIFY(tells(barOf<RequestsPane>(u"requests"_s)));
    QVERIFY(tells(barOf<TimelinePane>(u"timeline"_s)));
    QVERIFY(tells(barOf<ProblemsPane>(u"problems"_s)));
    SourceBar *compare = barOf<ComparePage>(u"compare"_s);
    pane<ComparePage>()->compare(live, live);
    QVERIFY(tells(compare));
    QVERIFY(tells(barOf<MatrixPage>(u"matrix"_s)));

    compare->remedies()->copy()->trigger();
    QVERIFY(QApplication::clipboard()->text().contains("HTTP 500"_L1));
}

void tst_WindowTrouble::everyViewTellsOfDenial()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    QFile::setPermissions(m_desk->path(u"demo"_s), QFile::Permissions(0x7777));

    // Rows stay; the object and the right are named.
    QTRY_VERIFY_WITH_TIMEOUT(page().note()->text().contains("no permission"_L1), 20'000);
    QVERIFY(page().hasRows());
    QVERIFY(page().note()->text().contains(m_desk->path(u"demo"_s)));
    QVERIFY(page().note()->text().contains("0700"_L1));
    QVERIFY(page().note()->facts().contains("Unsafe"_L1));
    for (const SourceBar *bar :
         {barOf<DetailsPane>(u"details"_s), barOf<TimelinePane>(u"timeline"_s),
          barOf<ProblemsPane>(u"problems"_s), barOf<MatrixPage>(u"matrix"_s)})
        QTRY_VERIFY(bar->note()->text().contains("no permission"_L1));

    QFile::setPermissions(m_desk->path(u"demo"_s), QFile::Permissions(0x7700));
    page().remedies()->retry()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!page().note()->isVisible(), 10'000);
}

void tst_WindowTrouble::nobodyGoesOnLoading()
{
    m_desk->server().setAnswer(Answer::text(500));
    Source *source = ask();
    const QString who = source->persons().constFirst().id;
    m_desk->session().setFocus({source, who});
    window().sourcesDock()->tree()->setFocus();
    QCOMPARE(m_desk->session().focus().personId, who);
    m_desk->session().setFocus({source, {}});
    QTRY_VERIFY_WITH_TIMEOUT(!source->isBusy(), 20'000);
    QTRY_COMPARE(source->status().state, Source::State::Offline);

    const auto waiting = [this] {
        QStringList titles;
        for (const StateView *view : window().findChildren<StateView *>()) {
            if (view->isVisible() && view->kind() == StateView::Kind::Loading)
                titles.append(QString::fromLatin1(
                    view->parentWidget()->parentWidget()->metaObject()->className()));
        }
        return titles.join(u", "_s);
    };
    QTRY_COMPARE(waiting(), QString());
}

void tst_WindowTrouble::everyViewTellsOfWork()
{
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())).held());
    Source *live = ask();
    QVERIFY(m_desk->server().waitForRequests(1));
    const auto works = [](const SourceBar *bar) {
        return QTest::qWaitFor([bar] { return bar->progress()->isRunning(); });
    };
    QVERIFY(works(barOf<SourcesDock>(u"Sources"_s)));
    QVERIFY(works(barOf<RequestsPane>(u"requests"_s)));
    QVERIFY(works(barOf<TimelinePane>(u"timeline"_s)));
    SourceBar *problems = barOf<ProblemsPane>(u"problems"_s);
    QVERIFY(works(problems));

    // What takes long can be stopped where one sees it.
    Q_EMIT problems->progress()->cancelWanted();
    QVERIFY(!live->isBusy());
    m_desk->server().release();
}

void tst_WindowTrouble::everyViewWaits()
{
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    QVERIFY(m_desk->openFolder());
    ask();
    QTRY_COMPARE(m_desk->session().requests()->all().size(), 1);
    QTRY_VERIFY(m_desk->session().requests()->all().first().isFinished);
    const auto *tree = window().sourcesDock()->tree()->model();
    const QModelIndex folder = tree->index(0, 0);
    const int persons = tree->rowCount(folder);
    const qsizetype events = m_desk->session().events()->all().size();
    m_desk->action(Id::Pause)->trigger();

    m_desk->remember(u"bert"_s, manyKinds());
    m_desk->server().setAnswer(Answer::json(v2Answer({{.key = u"haptics"_s, .value = true}})));
    m_desk->action(Id::RefetchAll)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->session().requests()->waiting() > 0, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->session().events()->waiting() > 0, 10'000);

    QVERIFY(m_desk->action(Id::Pause)->iconText().contains(u'+'));
    QCOMPARE(m_desk->session().requests()->all().size(), 1);
    QCOMPARE(m_desk->session().events()->all().size(), events);
    QTRY_COMPARE(m_desk->session().sources().first()->persons().size(), persons + 1);
    QCOMPARE(tree->rowCount(folder), persons);

    m_desk->action(Id::Pause)->trigger();
    QCOMPARE(m_desk->session().requests()->all().size(), 2);
    QVERIFY(m_desk->session().events()->all().size() > events);
    QCOMPARE(tree->rowCount(folder), persons + 1);
    QCOMPARE(m_desk->session().events()->waiting(), 0);
}

void tst_WindowTrouble::otherPersonsAreShownWhilePaused()
{
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->remember(u"bert"_s, {{.key = u"only-bert"_s}});
    QVERIFY(m_desk->openFolder());
    const Session::Focus focus = m_desk->session().focus();
    const int shown = page().view().total();
    m_desk->action(Id::Pause)->trigger();

    for (const Person &person : focus.source->persons()) {
        if (person.id != focus.personId)
            m_desk->session().setFocus({focus.source, person.id});
    }

    QTRY_VERIFY(page().view().total() > 0 && page().view().total() != shown);
}

void tst_WindowTrouble::aBrushIsTheTimeOfAll()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    ask();
    QTRY_VERIFY(!m_desk->session().requests()->all().isEmpty());
    window().chooseKey(u"haptics"_s);
    window().showPane(u"timeline"_s);
    auto *timeline = pane<TimelinePane>();
    const Inspector::Moment then = Inspector::now() - 600'000;

    timeline->timeline()->select({then, then + 180'000});

    const auto chipIn = [](const QWidget *view) {
        const auto actions = view->findChildren<QAction *>();
        const auto chip = std::ranges::find_if(actions, [](const QAction *action) {
            return action->isVisible() && action->text().contains(u'–');
        });
        return chip == actions.end() ? nullptr : *chip;
    };
    QAction *chip = chipIn(timeline);
    QVERIFY(chip);
    QVERIFY(chipIn(pane<RequestsPane>()));
    QVERIFY(chipIn(pane<DetailsPane>()));
    QCOMPARE(pane<RequestsPane>()->findChild<QTableView *>()->model()->rowCount(), 0);

    chipIn(pane<DetailsPane>())->trigger();
    QVERIFY(!chipIn(timeline));
    QVERIFY(!chipIn(pane<RequestsPane>()));
    QVERIFY(pane<RequestsPane>()->findChild<QTableView *>()->model()->rowCount() > 0);
}

void tst_WindowTrouble::offersWhatWasOpenLately()
{
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->session().setRecents({});
    QVERIFY(!page().recents()->isVisible());
    QVERIFY(m_desk->openFolder());
    QVERIFY(!page().recents()->isVisible());
    m_desk->action(Id::CloseSource)->trigger();
    QTRY_VERIFY(page().recents()->isVisible());

    m_desk->restart();
    QCOMPARE(page().recents()->count(), 1);
    QVERIFY(m_desk->session().openedAt(m_desk->session().recents().first()) > 0);
    const auto buttonNamed = [this](const QString &name) {
        const auto buttons = page().recents()->findChildren<QToolButton *>();
        const auto button = std::ranges::find_if(buttons, [&name](const QToolButton *one) {
            return one->isVisible() && one->accessibleName() == name;
        });
        return button == buttons.end() ? nullptr : *button;
    };
    QTRY_VERIFY(buttonNamed(u"Forget demo"_s));
    buttonNamed(u"Forget demo"_s)->click();
    QCOMPARE(page().recents()->count(), 0);
    m_desk->action(Id::Undo)->trigger();
    QCOMPARE(page().recents()->count(), 1);

    QTRY_VERIFY(buttonNamed(u"Open demo"_s));
    buttonNamed(u"Open demo"_s)->click();
    QTRY_VERIFY(page().hasRows());
}

QTEST_MAIN(tst_WindowTrouble)
#include "tst_windowtrouble.moc"
