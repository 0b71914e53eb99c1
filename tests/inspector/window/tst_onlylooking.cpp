// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/comparepage.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/settings.h"
#include "widgets/filterfield.h"
#include "widgets/panestack.h"
#include "widgets/progressstrip.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! What a window leaves alone: files, servers, and persons nobody looks at.
class tst_OnlyLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void readOnlyHidesWhatActs();
    void settingsInMemoryWriteNothing();
    void hiddenPagesReadNobody();
    void nothingIsReadToCompareItWithItself();
    void wholeSourcesAreReadToTheEndWhilePaused();
    void comparisonsStandStillWhilePaused();
    void keysOfferCompletions();

private:
    [[nodiscard]] ComparePage *compare() { return m_desk->window().findChild<ComparePage *>(); }
    [[nodiscard]] Source *cache() { return m_desk->session().sources().constFirst(); }
    [[nodiscard]] qsizetype known();

    std::unique_ptr<Desk> m_desk;
};

void tst_OnlyLooking::init()
{
    m_desk = std::make_unique<Desk>();
    for (const QString &name : {u"anna"_s, u"bert"_s, u"carl"_s})
        m_desk->remember(name, manyKinds());
    // What can be seen of a list of persons is read.
    for (QDockWidget *dock : m_desk->window().findChildren<QDockWidget *>())
        dock->hide();
    QVERIFY(m_desk->openFolder());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

//! How many are known with all their flags.
qsizetype tst_OnlyLooking::known()
{
    const QList<Person> persons = cache()->persons();
    return std::ranges::count_if(persons, [](const Person &one) { return one.reading != nullptr; });
}

void tst_OnlyLooking::readOnlyHidesWhatActs()
{
    QList<QAction *> acting = m_desk->window().findChildren<QAction *>();
    acting.removeIf([](const QAction *action) { return !isActing(action); });
    // Another person, and what Compare, Matrix and Raw write.
    QCOMPARE(acting.size(), 4);

    m_desk->window().setReadOnly(true);

    for (const QAction *action : std::as_const(acting))
        QVERIFY2(!action->isVisible(), qPrintable(action->text()));
    using Id = Actions::Id;
    for (const Id id : {Id::AskServer, Id::SaveSnapshot, Id::Export})
        QVERIFY2(!m_desk->action(id)->isEnabled(), qPrintable(m_desk->action(id)->text()));

    m_desk->window().setReadOnly(false);
    for (const QAction *action : std::as_const(acting))
        QVERIFY2(action->isVisible(), qPrintable(action->text()));
}

void tst_OnlyLooking::settingsInMemoryWriteNothing()
{
    const QString path = QSettings(u"Halyard"_s, u"Inspector"_s).fileName();
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        Settings settings;
        settings.setTheme(Theme::Choice::Dark);
        settings.setLayout(u"docks"_s, "here");
    }
    const QByteArray before = content();
    QVERIFY(before.contains("Dark"));
    {
        Settings settings(Settings::Keeping::InMemory);
        QCOMPARE(settings.theme(), Theme::Choice::Dark);
        QCOMPARE(settings.layout(u"docks"_s), QByteArray("here"));
        settings.setTheme(Theme::Choice::Light);
        settings.setRecents({u"file:///tmp"_s});
        settings.forgetLayouts();
        QCOMPARE(settings.theme(), Theme::Choice::Light);
        QCOMPARE(settings.recents(), QStringList{u"file:///tmp"_s});
        QVERIFY(settings.layout(u"docks"_s).isEmpty());
    }
    QCOMPARE(content(), before);
}

void tst_OnlyLooking::hiddenPagesReadNobody()
{
    QVERIFY(!compare()->isVisible());
    QCOMPARE(known(), 1);
    m_desk->remember(u"dora"_s, manyKinds());
    QTRY_COMPARE(cache()->persons().size(), 4);
    QTest::qWait(200);
    QCOMPARE(known(), 1);
}

void tst_OnlyLooking::nothingIsReadToCompareItWithItself()
{
    m_desk->window().showPane(u"compare"_s);
    QTRY_VERIFY(compare()->isVisible());
    compare()->compare({cache(), {}}, {cache(), {}});
    QTest::qWait(200);
    QCOMPARE(known(), 1);
    const StateView *state = compare()->findChild<PaneStack *>()->state();
    QVERIFY2(state->title().contains("same source"_L1), qPrintable(state->title()));
}

void tst_OnlyLooking::wholeSourcesAreReadToTheEndWhilePaused()
{
    const QDir from(m_desk->folder());
    const QDir to(m_desk->path(u"other"_s));
    QVERIFY(QDir().mkpath(to.path()));
    QFile::setPermissions(to.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : from.entryList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(from.filePath(name), to.filePath(name)));
    Source *other = m_desk->session().open(to.path());
    QTRY_COMPARE(other->persons().size(), 3);
    m_desk->action(Actions::Id::Pause)->trigger();
    m_desk->window().showPane(u"compare"_s);

    compare()->compare({cache(), {}}, {other, {}});

    QTRY_COMPARE(known(), 3);
    QTRY_VERIFY(!compare()->findChild<ProgressStrip *>()->isRunning());
    const StateView *state = compare()->findChild<PaneStack *>()->state();
    QTRY_VERIFY2(state->title().contains("are the same"_L1), qPrintable(state->title()));
}

void tst_OnlyLooking::comparisonsStandStillWhilePaused()
{
    const QList<Person> persons = cache()->persons();
    m_desk->window().showPane(u"compare"_s);
    compare()->compare({cache(), persons.at(0).id}, {cache(), persons.at(1).id});
    const auto shown = [this] { return compare()->exported(Format::Json); };
    QTRY_VERIFY(known() >= 2);
    QTest::qWait(200);
    const QByteArray before = shown();
    m_desk->action(Actions::Id::Pause)->trigger();

    for (const QString &name : {u"anna"_s, u"bert"_s, u"carl"_s})
        m_desk->remember(name, {{.key = u"map-3d"_s, .value = name != "bert"_L1}});
    m_desk->remember(u"dora"_s, manyKinds());
    QTRY_COMPARE(cache()->persons().size(), 4);
    QTest::qWait(200);
    QCOMPARE(shown(), before);

    compare()->compare({cache(), persons.at(0).id}, {cache(), persons.at(2).id});
    QTRY_VERIFY(shown() != before);
    m_desk->action(Actions::Id::Pause)->trigger();
    compare()->compare({cache(), persons.at(0).id}, {cache(), persons.at(1).id});
    QTRY_VERIFY(shown() != before);
}

void tst_OnlyLooking::keysOfferCompletions()
{
    FilterField *field = m_desk->page().field();
    QAbstractItemView *popup = field->findChild<QCompleter *>()->popup();
    field->edit()->setFocus();
    QVERIFY(!popup->isVisible());

    QTest::keyClick(field->edit(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup->isVisible());
    QVERIFY(field->text().isEmpty());

    QTest::keyClicks(field->edit(), u"src"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field->text(), u"src:"_s);
    QTRY_VERIFY(popup->isVisible());
}

QTEST_MAIN(tst_OnlyLooking)
#include "tst_onlylooking.moc"
