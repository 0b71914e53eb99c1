// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Somebody who presses and clicks whatever there is, while caches go to pieces.
class tst_WindowMonkey : public QObject
{
    Q_OBJECT

public:
    explicit tst_WindowMonkey(std::chrono::milliseconds time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void survives_data();
    void survives();

private:
    void act(Desk &desk);
    void press(Desk &desk);
    void click(Desk &desk);
    void trigger(Desk &desk);
    void spoil(Desk &desk);
    void type(Desk &desk);
    [[nodiscard]] int below(int end) { return int(m_dice.bounded(end)); }

    std::chrono::milliseconds m_time;
    QRandomGenerator m_dice;
};

void tst_WindowMonkey::survives_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 42U})
        QTest::addRow("seed %u", seed) << seed;
}

void tst_WindowMonkey::survives()
{
    QFETCH(quint32, seed);
    m_dice.seed(seed);
    Desk desk;
    desk.remember(u"anna"_s, manyKinds());
    desk.remember(u"bert"_s, {{.key = u"<b>\u202e\n\0key"_s, .value = u"<img src=x>"_s}});
    desk.session().open(desk.folderUrl());
    desk.session().open(desk.path(u"nothing"_s));
    // However it is reached: by a key, the menu, the locator.
    desk.action(Actions::Id::Quit)->setEnabled(false);

    QElapsedTimer clock;
    clock.start();
    qint64 worst = 0;
    while (std::chrono::milliseconds(clock.elapsed()) < m_time) {
        const qint64 before = clock.elapsed();
        act(desk);
        QCoreApplication::processEvents();
        worst = std::max(worst, clock.elapsed() - before);
    }

    qInfo("longest step: %lld ms", worst);
    QVERIFY(desk.window().isVisible());
}

void tst_WindowMonkey::act(Desk &desk)
{
    switch (below(10)) {
    case 0: spoil(desk); break;
    case 1:
    case 2: trigger(desk); break;
    case 3:
    case 4: type(desk); break;
    case 5:
    case 6: click(desk); break;
    default: press(desk);
    }
    // Menus and dialogs are windows of their own; what is modal would keep the rest waiting.
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog *dialog : desk.window().findChildren<QDialog *>())
        dialog->close();
}

void tst_WindowMonkey::press(Desk &)
{
    static const QList<Qt::Key> keys{
        Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Up,  Qt::Key_Down,
        Qt::Key_Left, Qt::Key_Right,   Qt::Key_Home,   Qt::Key_End,    Qt::Key_F6,  Qt::Key_Space,
        Qt::Key_Plus, Qt::Key_Minus,   Qt::Key_PageUp, Qt::Key_Delete, Qt::Key_Menu};
    if (QWidget *target = QApplication::focusWidget())
        QTest::keyClick(target, keys.at(below(int(keys.size()))));
}

void tst_WindowMonkey::type(Desk &)
{
    static const QStringList texts{u"ma"_s,    u"value:true"_s, u"/(/"_s,  u"age>1h"_s, u"-diff"_s,
                                   u"'; --"_s, u"\"open"_s,     u"src:"_s, u"stale  "_s};
    // A letter may be the end of what it is typed into.
    const QString &text = texts.at(below(int(texts.size())));
    for (const QChar letter : text) {
        if (QWidget *target = QApplication::focusWidget())
            QTest::keyClick(target, letter.toLatin1());
    }
}

void tst_WindowMonkey::click(Desk &desk)
{
    const QPoint at(below(desk.window().width()), below(desk.window().height()));
    QWidget *target = desk.window().childAt(at);
    // The menu bar waits in a loop of its own for its menu to be closed.
    if (!target || target->inherits("QMenuBar"))
        return;
    const QPoint inside = target->mapFrom(&desk.window(), at);
    if (target->inherits("QToolButton") && target->property("popupMode").toInt() == 2)
        return;
    if (below(4) == 0)
        QTest::mouseDClick(target, Qt::LeftButton, {}, inside);
    else
        QTest::mouseClick(target, Qt::LeftButton, {}, inside);
}

void tst_WindowMonkey::trigger(Desk &desk)
{
    const QList<QAction *> actions = desk.window().QWidget::actions();
    QAction *action = actions.at(below(int(actions.size())));
    if (action->isEnabled())
        action->trigger();
    if (desk.session().sources().isEmpty())
        desk.window().opener()->open(desk.folderUrl());
}

void tst_WindowMonkey::spoil(Desk &desk)
{
    QStringList records;
    QDirIterator files(desk.folder(), QDir::Files);
    while (files.hasNext())
        records.append(files.next());
    if (records.size() < 2) {
        desk.remember(u"anna"_s, manyKinds());
        return;
    }
    QFile record(records.at(below(int(records.size()))));
    if (below(4) == 0) {
        record.remove();
        return;
    }
    if (!record.open(QIODevice::ReadWrite) || record.size() == 0)
        return;
    record.seek(below(int(record.size())));
    const char byte = char(below(256));
    record.write(&byte, 1);
    if (below(3) == 0)
        record.resize(below(int(record.size())));
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStringList words = QApplication::arguments();
    const bool isLong = words.removeAll(u"--long"_s) > 0;
    tst_WindowMonkey test(isLong ? 200s : 2s);
    return QTest::qExec(&test, words);
}

#include "tst_windowmonkey.moc"
