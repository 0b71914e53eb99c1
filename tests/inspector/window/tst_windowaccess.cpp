// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/flagspage.h"
#include "pages/help.h"
#include "pages/languages.h"
#include "pages/mainwindow.h"
#include "pages/shortcutmodel.h"
#include "pages/shortcutsdialog.h"
#include "pages/sourcesdock.h"
#include "widgets/theme.h"

#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <functional>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

//! Behind another tab a dock is "visible", and seen by nobody.
bool isBehind(const QWidget *part)
{
    for (const QWidget *one = part; one != nullptr; one = one->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(one))
            return one->visibleRegion().isEmpty();
    }
    return false;
}

//! Qt's tool bars let go of a button's margin before they move it into their menu.
bool hasItsWords(const QWidget *part)
{
    return part->parent()->inherits("QToolBar")
        && part->width() + part->fontMetrics().height() >= part->minimumSizeHint().width();
}

} // namespace

//! What people need who do not see the window, or not well, or have no mouse.
class tst_WindowAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void everythingHasANameAndARole();
    void dialogsHaveNamesAndRoles_data();
    void dialogsHaveNamesAndRoles();
    void keysReachEverything();
    void everyActionIsInAMenu();
    void menusHaveNoLetterTwice_data();
    void menusHaveNoLetterTwice();
    void shortcutsAreUnique();
    void helpListsAllShortcuts();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void modelsHaveColumns();
    void rowsAreSentences();
    void countsAreAnnounced();
    void contrastIsEnough_data();
    void contrastIsEnough();

private:
    [[nodiscard]] QList<QWidget *> focusable();
    void checkNamesAndRoles();
    void checkSizes();
    //! Fills every pane with something.
    void ask();
    //! Each page and each dock in front, one after the other.
    void everywhere(const std::function<void()> &look);
    void findActions(const QMenu *menu, QSet<QAction *> &found) const;

    std::unique_ptr<Desk> m_desk;
};

void tst_WindowAccess::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

QList<QWidget *> tst_WindowAccess::focusable()
{
    QList<QWidget *> found;
    for (QWidget *part : m_desk->window().findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isVisible() && part->isEnabled()
            && !part->focusProxy() && !isBehind(part))
            found.append(part);
    }
    return found;
}

void tst_WindowAccess::ask()
{
    auto flags = manyKinds();
    flags.first().value = u"another"_s;
    m_desk->server().setAnswer(Answer::json(v2Answer(flags)));
    FlagContext person;
    person.distinctId = u"anna"_s;
    m_desk->session().openLive(
        {.host = m_desk->server().url(), .token = u"phc_secret_token"_s, .persons = {person}});
    m_desk->window().chooseKey(flags.first().key);
    QTRY_VERIFY(m_desk->session().sides().live.person());
    QTRY_VERIFY(m_desk->session().sides().live.person()->reading);
}

void tst_WindowAccess::everywhere(const std::function<void()> &look)
{
    const auto settle = [&look] {
        for (int depth = 0; depth < 5; ++depth)
            QCoreApplication::processEvents();
        look();
    };
    QTabWidget *pages = m_desk->window().pages();
    for (int page = pages->count() - 1; page >= 0; --page) {
        pages->setCurrentIndex(page);
        settle();
    }
    for (QDockWidget *dock : m_desk->window().findChildren<QDockWidget *>()) {
        dock->raise();
        settle();
        for (auto *tabs : dock->findChildren<QTabWidget *>()) {
            for (int tab = tabs->count() - 1; tab >= 0; --tab) {
                tabs->setCurrentIndex(tab);
                settle();
            }
        }
    }
}

void tst_WindowAccess::checkNamesAndRoles()
{
    for (QWidget *part : focusable()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(part);
        const QByteArray who = QByteArray(part->metaObject()->className()) + ' '
            + part->objectName().toUtf8() + " in " + part->parent()->metaObject()->className();
        QVERIFY2(face, who.constData());
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), who.constData());
        QVERIFY2(face->role() != QAccessible::NoRole, who.constData());
    }
}

void tst_WindowAccess::everythingHasANameAndARole()
{
    everywhere([this] { checkNamesAndRoles(); });
    ask();
    everywhere([this] { checkNamesAndRoles(); });
}

void tst_WindowAccess::dialogsHaveNamesAndRoles_data()
{
    QTest::addColumn<Actions::Id>("id");
    using Id = Actions::Id;
    for (const Id id : {Id::AskServer, Id::OpenUrl, Id::NamePerson, Id::Jump, Id::Shortcuts,
                        Id::About, Id::SaveSnapshot, Id::Export})
        QTest::addRow("%d", int(id)) << id;
}

void tst_WindowAccess::dialogsHaveNamesAndRoles()
{
    QFETCH(Actions::Id, id);
    m_desk->action(id)->trigger();
    QCoreApplication::processEvents();

    for (const auto *dialog : m_desk->window().findChildren<QDialog *>()) {
        if (dialog->inherits("QFileDialog"))
            return;
        QVERIFY(!dialog->isVisible() || !dialog->windowTitle().isEmpty());
    }
    checkNamesAndRoles();
}

void tst_WindowAccess::keysReachEverything()
{
    ask();
    const auto walk = [](QSet<QWidget *> &missed, Qt::Key key, qsizetype steps) {
        for (qsizetype step = 0; step < steps && !missed.isEmpty(); ++step) {
            QTest::keyClick(QApplication::focusWidget(), key);
            missed.remove(QApplication::focusWidget());
        }
    };
    everywhere([&] {
        const QList<QWidget *> parts = focusable();
        QSet<QWidget *> missed(parts.cbegin(), parts.cend());
        m_desk->window().sourcesDock()->setFocus();
        walk(missed, Qt::Key_Tab, 2 * parts.size());
        for (int pane = 0; pane < 8 && !missed.isEmpty(); ++pane) {
            walk(missed, Qt::Key_F6, 1);
            walk(missed, Qt::Key_Tab, 2 * parts.size());
        }
        for (const QWidget *part : std::as_const(missed))
            qWarning() << part << part->accessibleName() << part->parent();
        QVERIFY(missed.isEmpty());
    });
}

void tst_WindowAccess::findActions(const QMenu *menu, QSet<QAction *> &found) const
{
    for (QAction *action : menu->actions()) {
        found.insert(action);
        if (action->menu())
            findActions(action->menu(), found);
    }
}

void tst_WindowAccess::everyActionIsInAMenu()
{
    QSet<QAction *> found;
    for (const QAction *title : m_desk->window().menuBar()->actions())
        findActions(title->menu(), found);
    for (QAction *action : m_desk->window().QWidget::actions())
        QVERIFY2(found.contains(action), qPrintable(action->text()));
}

void tst_WindowAccess::menusHaveNoLetterTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_WindowAccess::menusHaveNoLetterTwice()
{
    QFETCH(QString, language);
    QTranslator translator;
    if (translator.load(":/i18n/halyard-inspector_"_L1 + language))
        QCoreApplication::installTranslator(&translator);
    m_desk->restart();

    QList<const QWidget *> menus{m_desk->window().menuBar()};
    for (const QMenu *menu : m_desk->window().findChildren<QMenu *>())
        menus.append(menu);
    QStringList twice;
    for (const QWidget *menu : std::as_const(menus)) {
        QHash<QChar, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QString text = action->text().remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || at + 1 == text.size() || !action->isVisible())
                continue;
            const QChar letter = text.at(at + 1).toLower();
            if (letters.contains(letter))
                twice.append(letters.value(letter) + " / "_L1 + text);
            letters.insert(letter, text);
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join("; "_L1)));
}

void tst_WindowAccess::shortcutsAreUnique()
{
    QHash<QKeySequence, QString> taken;
    QSet<const QAction *> seen;
    for (const QAction *action : m_desk->window().findChildren<QAction *>()) {
        if (seen.contains(action))
            continue;
        seen.insert(action);
        // Where one part alone answers, it says so before the window is asked.
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(
                !taken.contains(keys),
                qPrintable(keys.toString() + ' '_L1 + taken.value(keys) + ' '_L1 + action->text()));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 30);
}

void tst_WindowAccess::helpListsAllShortcuts()
{
    m_desk->action(Actions::Id::Shortcuts)->trigger();
    const auto *dialog = m_desk->window().findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    const QAbstractItemModel &list = *dialog->table()->model();

    for (const QAction *action : m_desk->window().actions().all()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QModelIndexList found = list.match(list.index(0, ShortcutModel::Keys),
                                                 Qt::DisplayRole, keys, 1, Qt::MatchContains);
        QVERIFY2(!keys.isEmpty() && !found.isEmpty(), qPrintable(action->text()));
    }
}

void tst_WindowAccess::nothingIsClipped_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void tst_WindowAccess::nothingIsClipped()
{
    QFETCH(double, zoom);
    ask();
    m_desk->theme().setZoom(zoom);
    m_desk->window().resize(1600, 1000);
    everywhere([this] { checkSizes(); });
    const auto *table = m_desk->page().table();
    QVERIFY(table->rowHeight(0) >= table->fontMetrics().height());
}

void tst_WindowAccess::checkSizes()
{
    for (const QWidget *part : m_desk->window().findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const bool isPlain = label && !label->wordWrap();
        const bool isButton = qobject_cast<const QAbstractButton *>(part) != nullptr;
        // Qt's own, inside of fields and titles, are as large as these let them be.
        const bool isInner = part->inherits("QLineEditIconButton")
            || part->inherits("QDockWidgetTitleButton") || part->parent()->inherits("QTabBar")
            || part->parent()->inherits("QStatusBar");
        if (!part->isVisible() || isInner || (!isPlain && !isButton))
            continue;
        const QByteArray who = QByteArray(part->metaObject()->className()) + ' '
            + part->accessibleName().toUtf8() + (label ? label->text().toUtf8() : QByteArray())
            + " in " + part->parent()->metaObject()->className() + ' '
            + part->property("text").toString().toUtf8() + ' ' + QByteArray::number(part->width())
            + " of " + QByteArray::number(part->minimumSizeHint().width());
        QVERIFY2(part->height() >= part->fontMetrics().height()
                     || part->height() >= part->sizeHint().height(),
                 who.constData());
        QVERIFY2(part->width() >= part->minimumSizeHint().width() || hasItsWords(part),
                 who.constData());
    }
}

void tst_WindowAccess::modelsHaveColumns()
{
    for (const QAbstractItemView *view : m_desk->window().findChildren<QAbstractItemView *>()) {
        if (view->model())
            QVERIFY2(view->model()->columnCount() > 0, qPrintable(view->accessibleName()));
    }
}

void tst_WindowAccess::rowsAreSentences()
{
    ask();
    QStringList silent;
    QStringList seen;
    const auto look = [&] {
        for (const auto *view : m_desk->window().findChildren<QAbstractItemView *>()) {
            const bool isOurs = view->model() && !view->inherits("QHeaderView")
                && !view->accessibleName().isEmpty() && view->isVisible();
            if (!isOurs || view->model()->rowCount() == 0)
                continue;
            if (!seen.contains(view->accessibleName()))
                seen.append(view->accessibleName());
            const QModelIndex cell = view->model()->index(0, 0);
            if (cell.data(Qt::AccessibleTextRole).toString().isEmpty())
                silent.append(view->accessibleName());
        }
    };
    // Some pages read their persons only once they are looked at.
    QTRY_VERIFY2_WITH_TIMEOUT((everywhere(look), seen.size() >= 7), qPrintable(seen.join("; "_L1)),
                              10'000);
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join("; "_L1)));
}

void tst_WindowAccess::countsAreAnnounced()
{
    QTRY_COMPARE(m_desk->page().table()->accessibleDescription(), m_desk->page().countWords());
}

void tst_WindowAccess::contrastIsEnough_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void tst_WindowAccess::contrastIsEnough()
{
    QFETCH(QPalette, palette);
    for (const auto tone :
         {Tone::Plain, Tone::Faint, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        const QColor ink = inkOf(tone, palette);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY(contrastOf(ink, palette.color(role)) >= 4.5);
        QVERIFY(contrastOf(ink, washOf(tone, palette)) >= 4.5);
        QVERIFY(contrastOf(ink, selectionOf(palette)) >= 4.5);
    }
    QVERIFY(contrastOf(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= 4.5);
}

QTEST_MAIN(tst_WindowAccess)
#include "tst_windowaccess.moc"
