// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "models/words.h"
#include "pages/exporter.h"
#include "pages/filtermenu.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "pages/settings.h"
#include "pages/sourcesdock.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

using Id = Actions::Id;

//! What people do in the window, with the keyboard as they do.
class tst_Window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensWhatWasRemembered();
    void filtersWithTheKeyboard();
    void keepsRowsWhileAFilterIsWrong();
    void sortsByHeader();
    void staysOnItsFlagOverRefreshes();
    void starsAndTakesBack();
    void onlyDifferencesIsAWordOfTheFilter();
    void savesFiltersAndTakesBack();
    void exportsWhatIsShown();
    void savesASnapshot();
    void copiesKeysAndFixtures();
    void copiesTheQuestionAsCurl();
    void jumpsWithTheLocator();
    void goesBackAndForth();
    void pausesAndCollects();
    void closesASourceAndTakesBack();
    void remembersTheLayout();
    void opensWhatIsDropped();
    void cyclesPanes();
    void namesAPerson();

private:
    void focusTable();
    [[nodiscard]] QTableView *table() { return m_desk->page().table(); }

    std::unique_ptr<Desk> m_desk;
};

void tst_Window::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->remember(u"bert"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

void tst_Window::cleanup()
{
    m_desk.reset();
}

void tst_Window::focusTable()
{
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
}

void tst_Window::opensWhatWasRemembered()
{
    QCOMPARE(m_desk->page().view().shown(), 8);
    QTreeView *tree = m_desk->window().sourcesDock()->tree();
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
    QVERIFY(m_desk->window().windowTitle().contains("demo"_L1));
}

void tst_Window::filtersWithTheKeyboard()
{
    focusTable();
    Desk::press(QKeySequence(u"Ctrl+F"_s));
    QTRY_VERIFY(m_desk->page().field()->edit()->hasFocus());

    QTest::keyClicks(QApplication::focusWidget(), u"value:true"_s);

    QCOMPARE(m_desk->page().view().shown(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (!m_desk->page().field()->text().isEmpty())
        QTest::keyClick(m_desk->page().field()->edit(), Qt::Key_Escape);
    QCOMPARE(m_desk->page().view().shown(), 8);
    QTest::keyClick(m_desk->page().field()->edit(), Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void tst_Window::keepsRowsWhileAFilterIsWrong()
{
    m_desk->page().field()->setText(u"value:true"_s);

    m_desk->page().field()->setText(u"/(/"_s);

    QVERIFY(!m_desk->page().field()->problem().isEmpty());
    QCOMPARE(m_desk->page().view().shown(), 3);
    QVERIFY(m_desk->page().hasRows());
}

void tst_Window::sortsByHeader()
{
    QHeaderView *header = table()->horizontalHeader();
    const int x = header->sectionViewportPosition(FlagTableModel::Key) + 20;

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));

    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    const auto first = m_desk->page().view().index(0, FlagTableModel::Key);
    QCOMPARE(first.data().toString(), u"voice-beta"_s);
}

void tst_Window::staysOnItsFlagOverRefreshes()
{
    m_desk->window().chooseKey(u"map-3d"_s);
    QList<Test::FlagRow> flags = manyKinds();
    flags.prepend({.key = u"a-new-one"_s});

    m_desk->remember(u"anna"_s, flags);
    m_desk->remember(u"bert"_s, flags);

    QTRY_COMPARE(m_desk->page().view().shown(), 9);
    QCOMPARE(table()->currentIndex().siblingAtColumn(FlagTableModel::Key).data().toString(),
             u"map-3d"_s);
}

void tst_Window::starsAndTakesBack()
{
    focusTable();
    QTest::keyClick(table(), Qt::Key_Down);
    const QString key = m_desk->page().currentKey();
    QVERIFY(!key.isEmpty());

    Desk::press(QKeySequence(u"Ctrl+B"_s));
    QCOMPARE(m_desk->page().starred(), QSet<QString>{key});
    Desk::press(QKeySequence(u"Ctrl+Z"_s));
    QVERIFY(m_desk->page().starred().isEmpty());
    Desk::press(QKeySequence(u"Ctrl+Shift+Z"_s));

    m_desk->restart();
    QCOMPARE(m_desk->page().starred(), QSet<QString>{key});
}

void tst_Window::onlyDifferencesIsAWordOfTheFilter()
{
    m_desk->page().field()->setText(u"map"_s);

    m_desk->action(Id::Differences)->trigger();
    QCOMPARE(m_desk->page().field()->text(), u"map diff"_s);
    m_desk->page().field()->setText(u"map"_s);

    QVERIFY(!m_desk->action(Id::Differences)->isChecked());
}

void tst_Window::savesFiltersAndTakesBack()
{
    FilterMenu *filters = m_desk->page().filterMenu();

    filters->save(u"on"_s, u"value:true"_s);
    QCOMPARE(filters->filters().named().value(u"on"_s), u"value:true"_s);
    m_desk->session().undoStack()->undo();

    QVERIFY(filters->filters().named().isEmpty());
}

void tst_Window::exportsWhatIsShown()
{
    m_desk->page().field()->setText(u"value:true"_s);
    m_desk->action(Id::Export)->trigger();
    auto *dialog = m_desk->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_desk->path(u"flags.json"_s);

    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");

    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!QJsonDocument::fromJson(content).isNull());
    QVERIFY(content.contains("dark-mode"));
    QVERIFY(!content.contains("haptics"));
}

void tst_Window::savesASnapshot()
{
    auto *exporter = m_desk->window().findChild<Exporter *>();
    const QString path = m_desk->path(u"snapshot.json"_s);

    exporter->saveTo(path, Redaction::Full);
    m_desk->session().open(path);

    QCOMPARE(m_desk->session().sources().size(), 2);
    Source *snapshot = m_desk->session().sources().constLast();
    QTRY_COMPARE(snapshot->status().state, Source::State::Ready);
    QCOMPARE(snapshot->kind(), Source::Kind::Snapshot);
}

void tst_Window::copiesKeysAndFixtures()
{
    focusTable();
    m_desk->page().field()->setText(u"cluster"_s);

    Desk::press(QKeySequence(u"Ctrl+C"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"cluster-theme"_s);
    m_desk->action(Id::CopyFixture)->trigger();

    QVERIFY(QApplication::clipboard()->text().contains(
        uR"(flags.setOverride(u"cluster-theme"_s, u"sport"_s);)"_s));
}

void tst_Window::copiesTheQuestionAsCurl()
{
    Source *live = m_desk->session().openLive({.host = m_desk->server().url(),
                                               .token = u"phc_secret_token"_s,
                                               .persons = {{.distinctId = u"anna"_s}}});
    QTRY_VERIFY(!live->persons().isEmpty() && live->persons().first().reading);
    m_desk->session().setFocus({live, live->persons().first().id});
    QTRY_VERIFY(m_desk->page().hasRows());
    m_desk->page().field()->setText(u"cluster"_s);

    m_desk->action(Id::CopyCurl)->trigger();

    const QString words = QApplication::clipboard()->text();
    QVERIFY2(words.startsWith("curl "_L1), qPrintable(words));
    QVERIFY(words.contains(uR"("flag_keys_to_evaluate":["cluster-theme"])"_s));
    QVERIFY(!words.contains("phc_"_L1));
    QVERIFY(!words.contains("anna"_L1));
}

void tst_Window::jumpsWithTheLocator()
{
    focusTable();
    Desk::press(QKeySequence(u"Ctrl+K"_s));
    Locator *locator = m_desk->window().locator();
    QTRY_VERIFY(locator->edit()->hasFocus());

    QTest::keyClicks(locator->edit(), u"vocbet"_s);
    QTest::keyClick(locator->edit(), Qt::Key_Return);

    QVERIFY(!locator->isVisible());
    QCOMPARE(m_desk->window().chosenKey(), u"voice-beta"_s);
    QVERIFY(table()->hasFocus());
}

void tst_Window::goesBackAndForth()
{
    m_desk->window().chooseKey(u"map-3d"_s);
    m_desk->window().chooseKey(u"haptics"_s);

    m_desk->action(Id::Back)->trigger();
    QCOMPARE(m_desk->window().chosenKey(), u"map-3d"_s);
    m_desk->action(Id::Forward)->trigger();

    QCOMPARE(m_desk->window().chosenKey(), u"haptics"_s);
}

void tst_Window::pausesAndCollects()
{
    m_desk->action(Id::Pause)->trigger();
    QList<Test::FlagRow> flags = manyKinds();
    flags.prepend({.key = u"a-new-one"_s});

    m_desk->remember(u"anna"_s, flags);
    m_desk->remember(u"bert"_s, flags);

    QTRY_VERIFY(m_desk->action(Id::Pause)->iconText().contains(u'+'));
    QCOMPARE(m_desk->page().view().total(), 8);
    m_desk->action(Id::Pause)->trigger();
    QTRY_COMPARE(m_desk->page().view().total(), 9);
}

void tst_Window::closesASourceAndTakesBack()
{
    m_desk->action(Id::CloseSource)->trigger();
    QVERIFY(m_desk->session().sources().isEmpty());
    QVERIFY(!m_desk->page().hasRows());

    m_desk->action(Id::Undo)->trigger();

    QCOMPARE(m_desk->session().sources().size(), 1);
}

void tst_Window::remembersTheLayout()
{
    m_desk->window().docking().find(u"Sources"_s)->hide();
    table()->setColumnHidden(FlagTableModel::Reason, true);

    m_desk->restart();
    QVERIFY(!m_desk->window().docking().find(u"Sources"_s)->isVisible());
    QVERIFY(table()->isColumnHidden(FlagTableModel::Reason));
    Desk::press(QKeySequence(u"Ctrl+0"_s));

    QVERIFY(m_desk->window().docking().find(u"Sources"_s)->isVisible());
    QVERIFY(!table()->isColumnHidden(FlagTableModel::Reason));
}

void tst_Window::opensWhatIsDropped()
{
    m_desk->action(Id::CloseSource)->trigger();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(m_desk->folder())});
    QDragEnterEvent entry(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(&m_desk->window(), &entry);
    QVERIFY(entry.isAccepted());
    QApplication::sendEvent(&m_desk->window(), &event);

    QCOMPARE(m_desk->session().sources().size(), 1);
    QTRY_VERIFY(m_desk->page().hasRows());
}

void tst_Window::cyclesPanes()
{
    focusTable();
    const QWidget *start = QApplication::focusWidget();

    Desk::press(QKeySequence(u"F6"_s));
    QVERIFY(m_desk->window().sourcesDock()->isAncestorOf(QApplication::focusWidget()));
    Desk::press(QKeySequence(u"Shift+F6"_s));

    QCOMPARE(QApplication::focusWidget(), start);
}

void tst_Window::namesAPerson()
{
    Desk::press(QKeySequence(u"Ctrl+I"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"bert"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), m_desk->server().url().toString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"phc_secret_token"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    const QList<Person> &persons = m_desk->session().sources().constFirst()->persons();
    QVERIFY(std::any_of(persons.cbegin(), persons.cend(),
                        [](const Person &person) { return person.title() == "bert"_L1; }));
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
