// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/events.h"
#include "models/insight/comparemodel.h"
#include "models/insight/matrixmodel.h"
#include "models/insight/problemmodel.h"
#include "models/requests.h"
#include "pages/comparepage.h"
#include "pages/detailspane.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/pairlist.h"
#include "pages/panes.h"
#include "pages/problemspane.h"
#include "pages/requestspane.h"
#include "pages/settings.h"
#include "pages/timelinepane.h"
#include "stage.h"
#include "widgets/panestack.h"
#include "widgets/theme.h"
#include "widgets/timelinewidget.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;

namespace {

QAction *actionOf(const QWidget &pane, const QString &text)
{
    for (QAction *action : pane.findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

StateView::Kind stateOf(const QWidget &pane)
{
    return pane.findChild<PaneStack *>()->state()->kind();
}

bool showsState(const QWidget &pane)
{
    return pane.findChild<PaneStack *>()->showsState();
}

} // namespace

class tst_Panes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreEmptyAtFirst();
    void copiesCurlWithoutSecrets();
    void clearingRequestsCanBeUndone();
    void aBrushFiltersRequests();
    void timelineFollowsTheLog();
    void timelineIsATableToo();
    void comparesCachedAndLive();
    void samePersonsAreTheSame();
    void comparesWholeSources();
    void comparesWithABase();
    void listsPersonsOfOneSide();
    void matrixShowsWhatDiffers();
    void matrixIsExported();
    void problemsAreFoundAndShown();
    void everythingHasAName();
    void joinTheWindow();
    void hasPictures();
};

void tst_Panes::requestsAreEmptyAtFirst()
{
    Stage stage;
    RequestsPane pane(stage.session());
    present(pane, {900, 300});
    QVERIFY(showsState(pane));
    QCOMPARE(stateOf(pane), StateView::Kind::NoSource);
    stage.openCache();
    QCOMPARE(stateOf(pane), StateView::Kind::Empty);
    QVERIFY(!actionOf(pane, u"Copy as cURL"_s)->isEnabled());
}

void tst_Panes::copiesCurlWithoutSecrets()
{
    Stage stage;
    RequestsPane pane(stage.session());
    present(pane, {900, 300});
    stage.openLive(u"operator-7"_s);
    QTRY_VERIFY(!showsState(pane));

    actionOf(pane, u"Copy as cURL"_s)->trigger();
    const QString masked = QApplication::clipboard()->text();
    QVERIFY2(masked.startsWith(u"curl"_s), qPrintable(masked));
    QVERIFY(!masked.contains(Application::token()));
    QVERIFY(!masked.contains(u"operator-7"_s));

    actionOf(pane, u"Copy as cURL with token and ids"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(Application::token()));
}

void tst_Panes::clearingRequestsCanBeUndone()
{
    Stage stage;
    RequestsPane pane(stage.session());
    present(pane, {900, 300});
    stage.openLive(u"operator-7"_s);
    QTRY_VERIFY(pane.current());

    actionOf(pane, u"Clear"_s)->trigger();
    QVERIFY(!pane.current());
    QVERIFY(showsState(pane));
    stage.session().undoStack()->undo();
    QVERIFY(!showsState(pane));
}

void tst_Panes::aBrushFiltersRequests()
{
    Stage stage;
    RequestsPane pane(stage.session());
    present(pane, {900, 300});
    stage.openLive(u"operator-7"_s);
    QTRY_VERIFY(!showsState(pane));

    pane.setRange(1000, 2000);
    QVERIFY(showsState(pane));
    QCOMPARE(stateOf(pane), StateView::Kind::Filtered);
    QSignalSpy cleared(&pane, &RequestsPane::rangeCleared);
    actionOf(pane, u"Show all times"_s)->trigger();
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!showsState(pane));
}

void tst_Panes::timelineFollowsTheLog()
{
    Stage stage;
    TimelinePane pane(stage.session());
    present(pane, {900, 260});
    QVERIFY(showsState(pane));
    stage.openLive(u"operator-7"_s);
    QTRY_VERIFY(!showsState(pane));

    QSignalSpy keys(&pane, &TimelinePane::keyChosen);
    stage.session().events()->append(
        {.lane = Event::Lane::Changes, .at = now(), .key = u"map-3d"_s, .text = u"changed"_s});
    QTest::keyClick(pane.timeline(), Qt::Key_End);
    QTest::keyClick(pane.timeline(), Qt::Key_End);
    while (pane.timeline()->current()->lane != Event::Lane::Changes)
        QTest::keyClick(pane.timeline(), Qt::Key_Down);
    QTest::keyClick(pane.timeline(), Qt::Key_End);
    QTest::keyClick(pane.timeline(), Qt::Key_Return);
    QCOMPARE(keys.count(), 1);
    QCOMPARE(keys.first().first().toString(), u"map-3d"_s);
    QVERIFY(pane.timeline()->describeCurrent().contains(u"changed"_s));
}

void tst_Panes::timelineIsATableToo()
{
    Stage stage;
    TimelinePane pane(stage.session());
    present(pane, {900, 260});
    stage.openLive(u"operator-7"_s);
    QTRY_VERIFY(!showsState(pane));
    pane.tableAction()->trigger();
    auto *table = pane.findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(stage.session().events()->all().size()));

    pane.timeline()->select({1000, 2000});
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(stateOf(pane), StateView::Kind::Filtered);
    QVERIFY(showsState(pane));
    actionOf(pane, u"Show all times"_s)->trigger();
    QVERIFY(table->model()->rowCount() > 0);
}

void tst_Panes::comparesCachedAndLive()
{
    Stage stage;
    stage.openCache();
    Source *live = stage.openLive(u"operator-7"_s);
    ComparePage page(stage.session());
    present(page, {1000, 500});
    QSignalSpy keys(&page, &ComparePage::keyChosen);
    const auto cached = stage.session().sides().cached;
    QVERIFY(cached.source);
    page.compare(cached, {live, live->persons().first().id});
    QTRY_VERIFY(!showsState(page));

    const auto *model = page.findChild<CompareModel *>();
    QVERIFY(model->indexOfKey(u"new-seats"_s).isValid());
    QVERIFY(model->indexOfKey(u"cluster-theme"_s).isValid());
    QVERIFY(!model->indexOfKey(u"map-3d"_s).isValid());
    QVERIFY(page.exported(Format::Csv).contains("cluster-theme"));

    page.findChild<QLineEdit *>()->setText(u"no such key"_s);
    QTRY_VERIFY(showsState(page));
    QCOMPARE(stateOf(page), StateView::Kind::Filtered);
    page.findChild<QLineEdit *>()->setText(u"theme"_s);
    QTRY_VERIFY(!showsState(page));
    auto *tree = page.findChild<QTreeView *>();
    const QModelIndex group = tree->model()->index(0, 0);
    Q_EMIT tree->activated(tree->model()->index(0, 0, group));
    QCOMPARE(keys.count(), 1);
    QCOMPARE(keys.first().first().toString(), u"cluster-theme"_s);
}

void tst_Panes::samePersonsAreTheSame()
{
    Stage stage;
    Source *cache = stage.openCache();
    ComparePage page(stage.session());
    present(page, {1000, 500});
    const Session::Focus person{cache, cache->persons().first().id};
    page.compare(person, person);
    QTRY_VERIFY(page.findChild<PaneStack *>()->state()->title().contains(u"same"_s));
    QVERIFY(showsState(page));
}

void tst_Panes::comparesWholeSources()
{
    Stage stage;
    Source *cache = stage.openCache();
    Source *live = stage.openLive(u"operator-7"_s);
    ComparePage page(stage.session());
    present(page, {1000, 500});
    page.compare({cache, {}}, {live, {}});
    QTRY_VERIFY(page.exported(Format::Markdown).contains("cluster-theme"));
    QVERIFY(!showsState(page));
}

void tst_Panes::comparesWithABase()
{
    Stage stage;
    Source *cache = stage.openCache();
    Source *live = stage.openLive(u"operator-7"_s);
    ComparePage page(stage.session());
    present(page, {1000, 500});
    const auto cached = stage.session().sides().cached;
    const auto *model = page.findChild<CompareModel *>();
    auto *tree = page.findChild<QTreeView *>();
    page.compare(cached, {live, live->persons().first().id});
    QVERIFY(tree->isColumnHidden(CompareModel::Base));

    actionOf(page, u"With a base"_s)->setChecked(true);
    QVERIFY(page.base().source.isNull());
    page.setBase(cached);

    // Left is the base itself: all that differs was changed right.
    QTRY_VERIFY(model->hasBase() && model->threeWay().base());
    QVERIFY(!tree->isColumnHidden(CompareModel::Base));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Changed only right"_s);
    QVERIFY(model->indexOfKey(u"cluster-theme"_s).isValid());
    QVERIFY(page.exported(Format::Csv).contains("only_right"));
    QCOMPARE(nameless(page), QStringList());
    takePicture(page, u"compare-base"_s);

    // The whole cache holds the same person.
    page.setBase({cache, {}});
    QTRY_VERIFY(model->threeWay().base());
    actionOf(page, u"With a base"_s)->setChecked(false);
    QTRY_VERIFY(!model->hasBase());
}

void tst_Panes::listsPersonsOfOneSide()
{
    Stage stage;
    Source *cache = stage.openCache();
    Source *live = stage.openLive(u"operator-7"_s);
    ComparePage page(stage.session());
    present(page, {1000, 500});
    page.compare({cache, {}}, {live, {}});
    auto *pairs = page.findChild<PairList *>();
    QTRY_VERIFY(pairs->count() > 0
                && pairs->item(pairs->count() - 1)->text().endsWith("(only left)"_L1));
    QCOMPARE(pairs->count(), int(cache->persons().size()));
    QTRY_VERIFY(pairs->isVisible());

    pairs->setCurrentRow(pairs->count() - 1);

    const auto *model = page.findChild<CompareModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Only left"_s);
    QVERIFY(!showsState(page));
    QCOMPARE(nameless(page), QStringList());
}

void tst_Panes::matrixShowsWhatDiffers()
{
    Stage stage;
    Source *cache = stage.openCache();
    MatrixPage page(stage.session());
    QSignalSpy keys(&page, &MatrixPage::keyChosen);
    QSignalSpy focus(&page, &MatrixPage::focusWanted);
    present(page, {1000, 500});
    QTRY_COMPARE(page.matrix()->total(), 5);
    QCOMPARE(page.matrix()->columnCount(), 3);
    QTRY_COMPARE(page.matrix()->rowCount(), 2);
    QVERIFY(page.matrix()->rowOf(u"cluster-theme"_s) >= 0);

    actionOf(page, u"Only differing"_s)->setChecked(false);
    QCOMPARE(page.matrix()->rowCount(), 5);
    auto *table = page.findChild<QTableView *>();
    Q_EMIT table->activated(page.matrix()->index(page.matrix()->rowOf(u"map-3d"_s), 1));
    QCOMPARE(keys.takeFirst().constFirst().toString(), u"map-3d"_s);
    const auto wanted = focus.takeFirst().constFirst().value<Session::Focus>();
    QCOMPARE(wanted.source.data(), cache);
    QCOMPARE(wanted.personId, cache->persons().at(1).id);
}

void tst_Panes::matrixIsExported()
{
    Stage stage;
    stage.openCache();
    MatrixPage page(stage.session());
    present(page, {1000, 500});
    QTRY_COMPARE(page.matrix()->rowCount(), 2);
    const QList<QByteArray> lines = page.exported().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    // Of each person value and payload.
    QCOMPARE(lines[0].count(','), 6);
    QVERIFY(lines[0].contains(",operator-7,operator-7_payload"));
    QVERIFY(lines[1].startsWith("cluster-theme,"));
    QVERIFY2(lines[1].contains("#1f6feb"), lines[1].constData());
}

void tst_Panes::problemsAreFoundAndShown()
{
    Stage stage;
    ProblemsPane pane(stage.session());
    present(pane, {900, 300});
    QVERIFY(showsState(pane));
    QCOMPARE(stateOf(pane), StateView::Kind::NoSource);
    stage.openCache();
    stage.openLive(u"operator-7"_s);
    QTRY_VERIFY(pane.problems()->rowCount() > 0);
    QVERIFY(!showsState(pane));

    QSignalSpy focus(&pane, &ProblemsPane::focusWanted);
    QTRY_VERIFY(actionOf(pane, u"Show"_s)->isEnabled());
    actionOf(pane, u"Show"_s)->trigger();
    QCOMPARE(focus.count(), 1);
}

void tst_Panes::everythingHasAName()
{
    Stage stage;
    stage.openCache();
    stage.openLive(u"operator-7"_s);
    RequestsPane requests(stage.session());
    TimelinePane timeline(stage.session());
    ComparePage compare(stage.session());
    MatrixPage matrix(stage.session());
    ProblemsPane problems(stage.session());
    for (QWidget *pane :
         std::initializer_list<QWidget *>{&requests, &timeline, &compare, &matrix, &problems}) {
        present(*pane, {900, 400});
        QVERIFY(!pane->accessibleName().isEmpty());
        QCOMPARE(nameless(*pane), QStringList());
    }
}

void tst_Panes::joinTheWindow()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"halyard-tests"_s);
    QCoreApplication::setApplicationName(u"tst_panes"_s);
    Stage stage;
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    Settings settings;
    MainWindow window(stage.session(), settings, theme);
    addPanes(window);
    window.restoreLayout();
    Source *cache = stage.openCache();
    stage.openLive(u"operator-7"_s);
    present(window, {1400, 860});
    window.chooseKey(u"cluster-theme"_s);
    QTRY_COMPARE(window.findChild<DetailsPane *>()->key(), u"cluster-theme"_s);
    takePicture(window, u"window-light"_s);

    auto *matrix = window.findChild<MatrixPage *>();
    window.pages()->setCurrentWidget(matrix);
    QTRY_VERIFY(matrix->matrix()->rowCount() > 0);
    auto *table = matrix->findChild<QTableView *>();
    Q_EMIT table->activated(matrix->matrix()->index(matrix->matrix()->rowOf(u"nav-reroute"_s), 1));
    QCOMPARE(window.chosenKey(), u"nav-reroute"_s);
    QCOMPARE(stage.session().focus().personId, cache->persons().at(1).id);

    QHash<QKeySequence, QString> shortcuts;
    for (const QAction *action : window.actions().all() + window.QWidget::actions()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString other = shortcuts.value(action->shortcut(), action->text());
        QVERIFY2(other == action->text(), qPrintable(other + u" and "_s + action->text()));
        shortcuts.insert(action->shortcut(), action->text());
    }
}

void tst_Panes::hasPictures()
{
    if (qEnvironmentVariableIsEmpty("HALYARD_PICTURES"))
        QSKIP("for people to look at: set HALYARD_PICTURES to a folder");
    Stage stage;
    Source *cache = stage.openCache();
    Source *live = stage.openLive(u"operator-7"_s);
    const auto take = [&](const QString &name) {
        RequestsPane requests(stage.session());
        TimelinePane timeline(stage.session());
        ComparePage compare(stage.session());
        MatrixPage matrix(stage.session());
        ProblemsPane problems(stage.session());
        compare.compare(stage.session().sides().cached, {live, live->persons().first().id});
        present(requests, {1100, 320});
        present(timeline, {1100, 260});
        present(compare, {1000, 480});
        present(matrix, {900, 360});
        present(problems, {1000, 320});
        QTRY_VERIFY(problems.problems()->rowCount() > 0);
        QTRY_VERIFY(matrix.matrix()->rowCount() > 0);
        QTRY_VERIFY(!showsState(compare));
        takePicture(requests, u"requests-"_s + name);
        takePicture(timeline, u"timelinepane-"_s + name);
        takePicture(compare, u"compare-"_s + name);
        takePicture(matrix, u"matrix-"_s + name);
        takePicture(problems, u"problems-"_s + name);
        compare.compare({cache, {}}, {live, {}});
        QTest::qWait(100);
        takePicture(compare, u"compare-sources-"_s + name);
    };
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    take(u"light"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    take(u"rtl"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    theme.setChoice(Theme::Choice::Dark);
    take(u"dark"_s);
    theme.setZoom(2);
    take(u"large"_s);
}

QTEST_MAIN(tst_Panes)
#include "tst_panes.moc"
