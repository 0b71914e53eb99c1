// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "widgets/filterfield.h"
#include "widgets/notebar.h"
#include "widgets/stateview.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

using Kind = StateView::Kind;

//! What is said where there are no rows, each by a cause that is real.
class tst_WindowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void nothingIsOpen();
    void nobodyIsRemembered();
    void othersMayWrite();
    void nothingIsThere();
    void serverIsSlow();
    void serverIsDown();
    void recordIsDamaged();
    void filterHidesAll();
    void folderVanishes();
    void serverGoesDownLater();

private:
    [[nodiscard]] bool shows(Kind kind);
    Source *ask();

    std::unique_ptr<Desk> m_desk;
};

bool tst_WindowStates::shows(Kind kind)
{
    return QTest::qWaitFor(
        [this, kind] {
            return !m_desk->page().hasRows() && m_desk->page().state()->kind() == kind;
        },
        10'000);
}

Source *tst_WindowStates::ask()
{
    LiveTarget target{.host = m_desk->server().url(), .token = u"phc_secret_token"_s};
    FlagContext person;
    person.distinctId = u"anna"_s;
    target.persons = {person};
    return m_desk->session().openLive(target);
}

void tst_WindowStates::nothingIsOpen()
{
    QVERIFY(shows(Kind::NoSource));
    const auto buttons = m_desk->page().state()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
}

void tst_WindowStates::nobodyIsRemembered()
{
    m_desk->session().open(m_desk->folderUrl());

    QVERIFY(shows(Kind::Empty));
    QVERIFY(m_desk->page().state()->title().contains("demo"_L1));
}

void tst_WindowStates::othersMayWrite()
{
    QFile::setPermissions(m_desk->folder(), QFile::Permissions(0x7777));

    m_desk->session().open(u"file://"_s + m_desk->path(u"demo"_s));

    QVERIFY(shows(Kind::Denied));
    QVERIFY(!m_desk->page().state()->text().isEmpty());
}

void tst_WindowStates::nothingIsThere()
{
    m_desk->session().open(u"nonsense://somewhere"_s);

    QVERIFY(shows(Kind::Error));
    QVERIFY(!m_desk->page().state()->text().isEmpty());
}

void tst_WindowStates::serverIsSlow()
{
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())).held());

    ask();

    QVERIFY(shows(Kind::Loading));
    QVERIFY(m_desk->server().waitForRequests(1));
    m_desk->server().release();
    QTRY_VERIFY(m_desk->page().hasRows());
}

void tst_WindowStates::serverIsDown()
{
    const QUrl before = m_desk->server().url();
    m_desk->server().goDown();

    LiveTarget target{.host = before, .token = u"phc_secret_token"_s};
    FlagContext person;
    person.distinctId = u"anna"_s;
    target.persons = {person};
    m_desk->session().openLive(target);

    QTRY_VERIFY_WITH_TIMEOUT(shows(Kind::Error) || shows(Kind::Offline), 20'000);
}

void tst_WindowStates::recordIsDamaged()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QDirIterator records(m_desk->folder(), {u"*-*.json"_s}, QDir::Files);
    QVERIFY(records.hasNext());
    QFile record(records.next());
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write("{\"this is\": no record");
    record.close();

    m_desk->session().open(m_desk->folderUrl());

    QVERIFY(shows(Kind::Error));
    QVERIFY(!m_desk->page().state()->text().isEmpty());
}

void tst_WindowStates::filterHidesAll()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());

    m_desk->page().field()->setText(u"nothing-is-called-so"_s);
    QVERIFY(shows(Kind::Filtered));
    m_desk->page().state()->findChild<QPushButton *>()->click();

    QTRY_VERIFY(m_desk->page().hasRows());
    QVERIFY(m_desk->page().field()->text().isEmpty());
}

void tst_WindowStates::folderVanishes()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());

    QVERIFY(QDir(m_desk->path(u"demo"_s)).removeRecursively());

    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page().note()->isVisible() || !m_desk->page().hasRows(),
                             20'000);
}

void tst_WindowStates::serverGoesDownLater()
{
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    ask();
    QTRY_VERIFY(m_desk->page().hasRows());

    m_desk->server().setAnswer(Answer::text(500));
    m_desk->action(Actions::Id::RefetchAll)->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page().note()->isVisible(), 20'000);
    QVERIFY(m_desk->page().hasRows());
    QCOMPARE(m_desk->page().view().shown(), 8);
}

QTEST_MAIN(tst_WindowStates)
#include "tst_windowstates.moc"
