// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/keymap.h"
#include "pages/mainwindow.h"
#include "pages/settings.h"
#include "pages/shortcutmodel.h"
#include "pages/shortcutsdialog.h"
#include "widgets/locator.h"
#include "widgets/notebar.h"
#include "widgets/panestack.h"

#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

using Id = Actions::Id;

//! Keys that somebody would rather have otherwise.
class tst_Shortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void newKeysWorkAndStay();
    void clearsAndResets();
    void resetsAll();
    void refusesWhatIsTaken();
    void refusesWhatIsTyped_data();
    void refusesWhatIsTyped();
    void refusesToResetIntoAConflict();
    void twoMayChangePlaces();
    void survivesWhateverIsStored();
    void filters();
    void everythingHasAName();
    void modelIsSound();

private:
    [[nodiscard]] ShortcutsDialog &dialog();
    [[nodiscard]] QAbstractButton *button(const QString &text);
    void type(const QAction *action, const QKeySequence &keys);

    std::unique_ptr<Desk> m_desk;
    QPointer<ShortcutsDialog> m_dialog;
};

void tst_Shortcuts::init()
{
    m_desk = std::make_unique<Desk>();
    // Settings of one program stay the same, wherever they are said to be.
    m_desk->window().keymap().resetAll();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

ShortcutsDialog &tst_Shortcuts::dialog()
{
    if (!m_dialog) {
        m_desk->action(Id::Shortcuts)->trigger();
        m_dialog = m_desk->window().findChild<ShortcutsDialog *>();
    }
    return *m_dialog;
}

QAbstractButton *tst_Shortcuts::button(const QString &text)
{
    for (auto *one : dialog().findChildren<QAbstractButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

// As pressed by a person.
void tst_Shortcuts::type(const QAction *action, const QKeySequence &keys)
{
    dialog().choose(action);
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    dialog().edit()->setFocus();
    QTRY_VERIFY(dialog().edit()->hasFocus());
    const QKeyCombination first = keys[0];
    QTest::keyClick(QApplication::focusWidget(), first.key(), first.keyboardModifiers());
}

void tst_Shortcuts::newKeysWorkAndStay()
{
    const QKeySequence keys(u"Ctrl+Alt+J"_s);

    type(m_desk->action(Id::Jump), keys);
    // The field waits a moment for more keys.
    QTRY_COMPARE(m_desk->action(Id::Jump)->shortcut(), keys);
    QVERIFY(dialog().note()->text().isEmpty());
    dialog().close();
    m_desk->restart();

    QCOMPARE(m_desk->action(Id::Jump)->shortcut(), keys);
    Desk::press(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(!m_desk->window().locator()->isVisible());
    Desk::press(keys);
    QTRY_VERIFY(m_desk->window().locator()->isVisible());
}

void tst_Shortcuts::clearsAndResets()
{
    QAction *larger = m_desk->action(Id::LargerText);
    const QList<QKeySequence> usual = larger->shortcuts();
    QCOMPARE(usual.size(), 2);
    dialog().choose(larger);
    QVERIFY(!button(u"Reset"_s)->isEnabled());

    QTest::mouseClick(button(u"Clear"_s), Qt::LeftButton);
    QVERIFY(larger->shortcuts().isEmpty());
    QVERIFY(!button(u"Clear"_s)->isEnabled());
    QTest::mouseClick(button(u"Reset"_s), Qt::LeftButton);

    QCOMPARE(larger->shortcuts(), usual);
    QVERIFY(!m_desk->settings().keysOf(larger->objectName()));
}

void tst_Shortcuts::resetsAll()
{
    Keymap &keymap = m_desk->window().keymap();
    QVERIFY(keymap.setKeys(m_desk->action(Id::Jump), {}).isEmpty());
    QVERIFY(keymap.setKeys(m_desk->action(Id::Filter), QKeySequence(u"Ctrl+K"_s)).isEmpty());

    QTest::mouseClick(button(u"Reset all"_s), Qt::LeftButton);

    QCOMPARE(m_desk->action(Id::Jump)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QCOMPARE(m_desk->action(Id::Filter)->shortcut(), QKeySequence(u"Ctrl+F"_s));
    m_dialog->close();
    m_desk->restart();
    QCOMPARE(m_desk->action(Id::Filter)->shortcut(), QKeySequence(u"Ctrl+F"_s));
}

void tst_Shortcuts::refusesWhatIsTaken()
{
    const QKeySequence before = m_desk->action(Id::Jump)->shortcut();

    type(m_desk->action(Id::Jump), QKeySequence(u"Ctrl+F"_s));

    QTRY_VERIFY(dialog().note()->isVisible());
    QCOMPARE(m_desk->action(Id::Jump)->shortcut(), before);
    QVERIFY2(dialog().note()->text().contains("Filter flags"_L1),
             qPrintable(dialog().note()->text()));
    QCOMPARE(dialog().edit()->keySequence(), before);
}

void tst_Shortcuts::refusesWhatIsTyped_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("letter") << u"J"_s;
    QTest::newRow("large letter") << u"Shift+J"_s;
    QTest::newRow("two in a row") << u"Ctrl+X, Ctrl+Y"_s;
    QTest::newRow("arrow") << u"Left"_s;
}

void tst_Shortcuts::refusesWhatIsTyped()
{
    QFETCH(QString, keys);
    Keymap &keymap = m_desk->window().keymap();

    QVERIFY(!keymap.setKeys(m_desk->action(Id::Jump), QKeySequence(keys)).isEmpty());
    QVERIFY(keymap.setKeys(m_desk->action(Id::Jump), QKeySequence(u"F9"_s)).isEmpty());
}

void tst_Shortcuts::refusesToResetIntoAConflict()
{
    Keymap &keymap = m_desk->window().keymap();
    QVERIFY(keymap.setKeys(m_desk->action(Id::Jump), {}).isEmpty());
    QVERIFY(keymap.setKeys(m_desk->action(Id::Filter), QKeySequence(u"Ctrl+K"_s)).isEmpty());

    QVERIFY(keymap.reset(m_desk->action(Id::Jump)).contains("Filter flags"_L1));
    QVERIFY(m_desk->action(Id::Jump)->shortcuts().isEmpty());
}

void tst_Shortcuts::twoMayChangePlaces()
{
    Keymap &keymap = m_desk->window().keymap();
    QVERIFY(keymap.setKeys(m_desk->action(Id::Jump), {}).isEmpty());
    QVERIFY(keymap.setKeys(m_desk->action(Id::Filter), QKeySequence(u"Ctrl+K"_s)).isEmpty());
    QVERIFY(keymap.setKeys(m_desk->action(Id::Jump), QKeySequence(u"Ctrl+F"_s)).isEmpty());

    m_desk->restart();

    QCOMPARE(m_desk->action(Id::Jump)->shortcut(), QKeySequence(u"Ctrl+F"_s));
    QCOMPARE(m_desk->action(Id::Filter)->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

void tst_Shortcuts::survivesWhateverIsStored()
{
    Settings &settings = m_desk->settings();
    settings.setKeysOf(u"Jump"_s, QKeySequence(u"Ctrl+F"_s));
    settings.setKeysOf(u"Pause"_s, QKeySequence(u"P"_s));
    settings.setKeysOf(u"NobodyKnows"_s, QKeySequence(u"Ctrl+P"_s));

    m_desk->restart();

    QCOMPARE(m_desk->action(Id::Filter)->shortcut(), QKeySequence(u"Ctrl+F"_s));
    QVERIFY(m_desk->action(Id::Jump)->shortcut() != QKeySequence(u"Ctrl+F"_s));
    QVERIFY(m_desk->action(Id::Pause)->shortcut() != QKeySequence(u"P"_s));
}

void tst_Shortcuts::filters()
{
    dialog().filter()->setText(u"markdown"_s);
    QCOMPARE(dialog().table()->model()->rowCount(), 1);
    QVERIFY(dialog().table()->currentIndex().isValid());

    dialog().filter()->setText(u"no such thing"_s);
    QVERIFY(dialog().stack()->showsState());
    QVERIFY(!dialog().edit()->isEnabled());

    dialog().filter()->setText(u"Ctrl+K"_s);
    QVERIFY(!dialog().stack()->showsState());
    QVERIFY(dialog().table()->model()->rowCount() >= 1);
}

void tst_Shortcuts::everythingHasAName()
{
    for (QWidget *part : dialog().findChildren<QWidget *>()) {
        if (!(part->focusPolicy() & Qt::TabFocus) || !part->isVisible() || part->focusProxy())
            continue;
        const auto *face = QAccessible::queryAccessibleInterface(part);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
    }
}

void tst_Shortcuts::modelIsSound()
{
    Keymap &keymap = m_desk->window().keymap();
    ShortcutModel model(keymap);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    std::ignore = keymap.setKeys(m_desk->action(Id::Jump), QKeySequence(u"F9"_s));

    QVERIFY(model.rowCount() > 40);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString words =
            model.index(row, ShortcutModel::Keys).data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.contains(u':'));
        if (model.action(row) == m_desk->action(Id::Jump))
            QVERIFY2(words.endsWith("F9, usually Ctrl+K"_L1), qPrintable(words));
    }
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
