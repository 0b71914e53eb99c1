// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/flagspage.h"
#include "pages/help.h"
#include "pages/mainwindow.h"
#include "pages/shortcutmodel.h"
#include "pages/shortcutsdialog.h"
#include "widgets/theme.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! What people need who do not see the window, or not well, or have no mouse.
class tst_WindowAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void everythingHasANameAndARole();
    void tabReachesEverything();
    void menusHaveNoLetterTwice();
    void shortcutsAreUnique();
    void helpListsAllShortcuts();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void modelsHaveColumns();
    void countsAreAnnounced();
    void contrastIsEnough_data();
    void contrastIsEnough();

private:
    [[nodiscard]] QList<QWidget *> focusable();

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
            && !part->focusProxy())
            found.append(part);
    }
    return found;
}

void tst_WindowAccess::everythingHasANameAndARole()
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

void tst_WindowAccess::tabReachesEverything()
{
    QSet<QWidget *> missed;
    for (QWidget *part : focusable())
        missed.insert(part);
    m_desk->page().table()->setFocus();
    for (qsizetype step = 0; step < 200 && !missed.isEmpty(); ++step) {
        missed.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }

    for (const QWidget *part : std::as_const(missed))
        qWarning() << part << part->parent();
    QVERIFY(missed.isEmpty());
}

void tst_WindowAccess::menusHaveNoLetterTwice()
{
    for (const QMenu *menu : m_desk->window().findChildren<QMenu *>()) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            const QString text = action->text().remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || !action->isVisible())
                continue;
            const QChar letter = text.at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + ": "_L1 + text));
            letters.insert(letter);
        }
    }
}

void tst_WindowAccess::shortcutsAreUnique()
{
    QHash<QKeySequence, QString> taken;
    QSet<const QAction *> seen;
    for (const QAction *action : m_desk->window().findChildren<QAction *>()) {
        if (seen.contains(action))
            continue;
        seen.insert(action);
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
    m_desk->theme().setZoom(zoom);
    m_desk->window().resize(1600, 1000);
    // Layouts within layouts are told one after the other.
    for (int depth = 0; depth < 5; ++depth)
        QCoreApplication::processEvents();

    for (const QWidget *part : m_desk->window().findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const bool isPlain = label && !label->wordWrap();
        const bool isButton = qobject_cast<const QAbstractButton *>(part) != nullptr;
        // Qt's own, inside of fields and titles, are as large as these let them be.
        const bool isInner =
            part->inherits("QLineEditIconButton") || part->inherits("QDockWidgetTitleButton");
        if (!part->isVisible() || isInner || (!isPlain && !isButton))
            continue;
        const QByteArray who = QByteArray(part->metaObject()->className()) + ' '
            + part->accessibleName().toUtf8() + (label ? label->text().toUtf8() : QByteArray());
        QVERIFY2(part->height() >= part->fontMetrics().height()
                     || part->height() >= part->sizeHint().height(),
                 who.constData());
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), who.constData());
    }
    const auto *table = m_desk->page().table();
    QVERIFY(table->rowHeight(0) >= table->fontMetrics().height());
}

void tst_WindowAccess::modelsHaveColumns()
{
    for (const QAbstractItemView *view : m_desk->window().findChildren<QAbstractItemView *>()) {
        if (view->model())
            QVERIFY2(view->model()->columnCount() > 0, qPrintable(view->accessibleName()));
    }
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
