// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "monkey.h"

#include "desk.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "widgets/locator.h"
#include "widgets/theme.h"

#include <QtCore/QDirIterator>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Test {

using namespace Inspector;

namespace {

// QT_LOGGING_RULES=halyard.test.monkey.debug=true tells every step.
Q_LOGGING_CATEGORY(log, "halyard.test.monkey", QtInfoMsg)

constexpr auto Token = "phc_secret_token"_L1;

Answer wildAnswer(int which)
{
    switch (which) {
    case 0: return Answer::text(500, "oops");
    case 1: return Answer::text(401);
    case 2: return Answer::redirect(302, "http://127.0.0.1:1/elsewhere");
    case 3: return Answer::json(QByteArray("{\"flags\": [1, {\"a\""));
    case 4: return Answer::badStatusLine();
    case 5: return Answer::json(v2Answer(manyKinds())).cutAt(Test::Moment::MidBody);
    case 6: return Answer::json(v2Answer(manyKinds())).resetAt(Test::Moment::BeforeReply);
    case 7: return Answer::json(v2Answer(manyKinds())).stallingAt(Test::Moment::AfterHeaders);
    case 8: return Answer::json(v2Answer(manyKinds())).held();
    case 9: return Answer::json(manyFlags(300));
    case 10: return Answer::json(v3Answer(manyKinds()));
    case 11: return Answer::json(v2Answer({}, {.quotaLimited = {u"feature_flags"_s}}));
    case 12: return Answer::endlessBody(Framing::Chunked, Answer::Mebibyte);
    case 13: return Answer::json(v2Answer(manyKinds(), {.errorsWhileComputingFlags = true}));
    default: return Answer::json(v2Answer(manyKinds()));
    }
}

constexpr int WildAnswers = 16;

} // namespace

Monkey::Monkey(Desk &desk, quint32 seed)
    : m_desk(desk)
    , m_places(desk.path(u"hostile"_s), HostilePlaces::snapshotOf(R"("on":{"value":true})"))
    , m_dice(seed)
{
    connect(&m_warden, &QTimer::timeout, this, &Monkey::closeWhatWaits);
    m_warden.start(50ms);
    remember();
    m_desk.session().open(m_desk.folderUrl());
    // However it is reached: by a key, the menu, the locator.
    m_desk.action(Actions::Id::Quit)->setEnabled(false);
}

void Monkey::act()
{
    QElapsedTimer clock;
    clock.start();
    ++m_steps;
    choose();
    QCoreApplication::processEvents();
    m_longest = std::max(m_longest, clock.elapsed());
    if (clock.hasExpired(5'000))
        qCInfo(log) << "step" << m_steps << "took" << clock.elapsed() << "ms";
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void Monkey::choose()
{
    for (auto *dialog : m_desk.window().findChildren<QFileDialog *>()) {
        if (dialog->isVisible())
            return handle(*dialog);
    }
    switch (below(24)) {
    case 0: return spoil();
    case 1:
    case 2:
    case 3: return trigger();
    case 4:
    case 5:
    case 6: return type();
    case 7:
    case 8:
    case 9:
    case 10: return click();
    case 11: return drag();
    case 12: return turnWheel();
    case 13: return ask();
    case 14: return upsetServer();
    case 15: return open();
    case 16: return dress();
    case 17: return jump();
    case 18: return tidy();
    default: return press();
    }
}

QWidget *Monkey::target() const
{
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}

void Monkey::press()
{
    static const QList<Qt::Key> keys{
        Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Up,  Qt::Key_Down,
        Qt::Key_Left, Qt::Key_Right,   Qt::Key_Home,   Qt::Key_End,    Qt::Key_F6,  Qt::Key_Space,
        Qt::Key_Plus, Qt::Key_Minus,   Qt::Key_PageUp, Qt::Key_Delete, Qt::Key_Menu};
    const Qt::Key key = keys.at(below(int(keys.size())));
    const auto modifier = isOneIn(6) ? Qt::ShiftModifier : Qt::NoModifier;
    qCDebug(log) << m_steps << "presses" << key << "in" << target();
    if (QWidget *part = target())
        QTest::keyClick(part, key, modifier);
}

QString Monkey::word()
{
    static const QStringList texts{u"ma"_s,
                                   u"value:true"_s,
                                   u"/(/"_s,
                                   u"age>1h"_s,
                                   u"-diff"_s,
                                   u"'; --"_s,
                                   u"\"open"_s,
                                   u"src:"_s,
                                   u"stale  "_s,
                                   u"anna"_s,
                                   u"phc_a"_s,
                                   u"changed<1m"_s,
                                   u"\u202e\u0007x"_s,
                                   u"http://127.0.0.1:1"_s,
                                   u"-"_s,
                                   u"payload:"_s};
    return texts.at(below(int(texts.size())));
}

void Monkey::type()
{
    const QString text = word();
    qCDebug(log) << m_steps << "types" << text << "in" << target();
    for (const QChar letter : text) {
        if (QWidget *part = target())
            QTest::sendKeyEvent(QTest::Click, part, Qt::Key_unknown, letter, Qt::NoModifier);
    }
}

void Monkey::click()
{
    QWidget *window = isOneIn(4) && QApplication::activeWindow() ? QApplication::activeWindow()
                                                                 : &m_desk.window();
    const QPoint at(below(window->width()), below(window->height()));
    QWidget *part = window->childAt(at);
    if (!part)
        return;
    qCDebug(log) << m_steps << "clicks" << part << at;
    const QPoint inside = part->mapFrom(window, at);
    const auto button = isOneIn(8) ? Qt::RightButton : Qt::LeftButton;
    if (isOneIn(4))
        QTest::mouseDClick(part, button, {}, inside);
    else
        QTest::mouseClick(part, button, {}, inside);
}

void Monkey::drag()
{
    const QPoint at(below(m_desk.window().width()), below(m_desk.window().height()));
    const QPointer<QWidget> part = m_desk.window().childAt(at);
    if (!part)
        return;
    qCDebug(log) << m_steps << "drags" << part << at;
    const QPoint from = part->mapFrom(&m_desk.window(), at);
    const QPoint to = from + QPoint(below(200) - 100, below(100) - 50);
    QTest::mousePress(part, Qt::LeftButton, {}, from);
    if (part)
        QTest::mouseMove(part, to);
    if (part)
        QTest::mouseRelease(part, Qt::LeftButton, {}, to);
}

void Monkey::turnWheel()
{
    const QPoint at(below(m_desk.window().width()), below(m_desk.window().height()));
    QWidget *part = m_desk.window().childAt(at);
    if (!part)
        return;
    qCDebug(log) << m_steps << "turns the wheel over" << part;
    const auto keys = isOneIn(2) ? Qt::ControlModifier : Qt::NoModifier;
    QWheelEvent event(part->mapFrom(&m_desk.window(), at), part->mapToGlobal(QPoint()), {},
                      QPoint(0, (below(9) - 4) * 120), Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(part, &event);
}

void Monkey::trigger()
{
    // Of all panes and menus, besides the window's own.
    const QList<QAction *> actions = m_desk.window().findChildren<QAction *>();
    QAction *action = actions.at(below(int(actions.size())));
    qCDebug(log) << m_steps << "triggers" << action->text();
    if (action->isEnabled())
        action->trigger();
}

void Monkey::remember()
{
    if (std::exchange(m_isServerDown, false))
        m_desk.server().comeUp();
    m_desk.remember(u"anna"_s, manyKinds());
    m_desk.remember(u"bert"_s, {{.key = u"<b>\u202e\nkey"_s, .value = u"<img src=x>"_s}});
}

void Monkey::spoil()
{
    QStringList records;
    QDirIterator files(m_desk.folder(), QDir::Files | QDir::System);
    while (files.hasNext())
        records.append(files.next());
    qCDebug(log) << m_steps << "spoils one of" << records.size();
    if (records.size() < 2)
        return remember();
    if (isOneIn(6))
        return spoilFolder();
    spoilRecord(records.at(below(int(records.size()))));
}

void Monkey::spoilRecord(const QString &path)
{
    QFile record(path);
    const int how = below(6);
    if (how < 2) {
        record.remove();
#ifdef Q_OS_UNIX
        if (how == 1)
            ::mkfifo(QFile::encodeName(path).constData(), 0600);
#endif
        return;
    }
    // A pipe would wait for a reader.
    if (!QFileInfo(path).isFile() || !record.open(QIODevice::ReadWrite) || record.size() == 0)
        return;
    record.seek(below(int(record.size())));
    const char byte = char(below(256));
    record.write(&byte, 1);
    if (how == 2)
        record.resize(below(int(record.size())));
}

void Monkey::spoilFolder()
{
    const QString folder = m_desk.folder();
    if (isOneIn(2)) {
        QDir(folder).removeRecursively();
        return;
    }
    const QString away = m_desk.path(u"away"_s);
    QDir(away).removeRecursively();
    if (QDir().rename(folder, away) && isOneIn(2))
        QFile::link(isOneIn(2) ? away : folder, folder);
    else if (!QFileInfo(folder).isSymLink())
        remember();
    if (QFileInfo(folder).isSymLink() && isOneIn(2))
        QFile::remove(folder);
}

void Monkey::ask()
{
    static const QStringList ids{u"anna"_s, u"bert"_s, u"cora"_s, u"\u202ednew"_s};
    LiveTarget asked{.host = m_desk.server().url(), .token = QString(Token)};
    FlagContext person;
    person.distinctId = ids.at(below(int(ids.size())));
    if (isOneIn(3))
        person.groups.insert(u"team"_s, u"a"_s);
    asked.persons = {person};
    if (isOneIn(4))
        asked.interval = 1s;
    if (isOneIn(4))
        asked.token += QString::number(below(3));
    qCDebug(log) << m_steps << "asks for" << person.distinctId;
    m_desk.session().openLive(asked);
}

void Monkey::upsetServer()
{
    FakeServer &server = m_desk.server();
    qCDebug(log) << m_steps << "upsets the server";
    server.release();
    if (std::exchange(m_isServerDown, false))
        server.comeUp();
    else if (isOneIn(8)) {
        server.goDown();
        m_isServerDown = true;
    } else if (isOneIn(4))
        server.dropConnections();
    else
        server.setAnswer(wildAnswer(below(WildAnswers)));
}

void Monkey::open()
{
    const QList<HostilePlace> some = m_places.small();
    const HostilePlace &place = some.at(below(int(some.size())));
    qCDebug(log) << m_steps << "opens" << place.name;
    if (isOneIn(2))
        drop(place.place);
    else
        m_desk.window().opener()->open(place.place);
}

void Monkey::drop(const QString &place)
{
    QMimeData dropped;
    if (isOneIn(2))
        dropped.setText(place);
    else
        dropped.setUrls({QUrl::fromLocalFile(place), QUrl(place)});
    QDragEnterEvent entry(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk.window(), &entry);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk.window(), &event);
}

void Monkey::dress()
{
    qCDebug(log) << m_steps << "dresses";
    switch (below(5)) {
    case 0: m_desk.theme().setChoice(Theme::Choice(below(3))); break;
    case 1: m_desk.theme().setZoom(1 + 0.25 * below(5)); break;
    case 2: m_desk.window().resize(400 + below(1400), 300 + below(900)); break;
    case 3: QApplication::setLayoutDirection(isOneIn(2) ? Qt::RightToLeft : Qt::LeftToRight); break;
    default:
        if (isOneIn(8))
            restart();
    }
}

void Monkey::restart()
{
    qCDebug(log) << m_steps << "starts again";
    // The next one takes the application's font for the system's.
    m_desk.theme().setZoom(1);
    m_desk.restart();
    m_desk.action(Actions::Id::Quit)->setEnabled(false);
    m_desk.session().open(m_desk.folderUrl());
}

void Monkey::jump()
{
    Locator *locator = m_desk.window().locator();
    locator->open();
    locator->edit()->setText(word());
    qCDebug(log) << m_steps << "jumps to" << locator->edit()->text();
    QTest::keyClick(locator->edit(), isOneIn(4) ? Qt::Key_Escape : Qt::Key_Return);
}

// Dialogs stay for some steps, sources for longer.
void Monkey::tidy()
{
    qCDebug(log) << m_steps << "tidies up";
    for (QDialog *dialog : m_desk.window().findChildren<QDialog *>()) {
        if (isOneIn(3))
            dialog->accept();
        else
            dialog->close();
    }
    const QList<Source *> sources = m_desk.session().sources();
    if (sources.size() > 6)
        m_desk.session().close(sources.at(below(int(sources.size()))));
    else if (sources.isEmpty())
        m_desk.window().opener()->open(m_desk.folderUrl());
    m_desk.window().activateWindow();
}

// Nothing is to be written or deleted outside of the desk, whatever is pressed.
void Monkey::handle(QFileDialog &dialog)
{
    qCDebug(log) << m_steps << "sees" << dialog.windowTitle();
    if (isOneIn(3))
        return dialog.reject();
    const bool isSaving = dialog.acceptMode() == QFileDialog::AcceptSave;
    const QList<HostilePlace> some = m_places.small();
    const QString path =
        isSaving ? m_desk.path(u"out-%1"_s.arg(below(3))) : some.at(below(int(some.size()))).place;
    if (!path.startsWith(m_desk.path({})))
        return dialog.reject();
    dialog.selectFile(path);
    QMetaObject::invokeMethod(&dialog, "accept");
    if (dialog.isVisible())
        dialog.reject();
}

void Monkey::closeWhatWaits()
{
    if (std::exchange(m_watched, m_steps) != m_steps)
        return;
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

} // namespace Halyard::Test
