// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "models/sources/sessionfile.h"
#include "pages/askdialog.h"
#include "pages/comparepage.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/panes.h"
#include "pages/sessionkeeper.h"
#include "widgets/choicebar.h"
#include "widgets/filterfield.h"
#include "widgets/notebar.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What comes back after a session that ended, one way or the other.
class tst_Restore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersAfterAKill();
    void ordinaryEndsAreReopenedByHand();
    void startsWithoutIt();
    void bringsBackTheComparison();
    void leavesAloneWhatIsClosedMeanwhile();
    void asksForTheToken();
    void tellsOfADamagedFile();
    void writesNothingBeforeAnythingHappens();

private:
    void start();
    //! The inspector as people run it, looking into the folder, ended by nobody's wish.
    void runAndKill();
    [[nodiscard]] QString home() const { return m_desk->path(u"data"_s); }
    [[nodiscard]] QString folder() const { return home() + u"/Halyard/Inspector"_s; }
    [[nodiscard]] QByteArray written() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SessionFile> m_file;
    std::unique_ptr<SessionKeeper> m_keeper;
};

void tst_Restore::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->remember(u"bert"_s, manyKinds());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

void tst_Restore::cleanup()
{
    m_keeper.reset();
    m_file.reset();
    m_desk.reset();
}

void tst_Restore::start()
{
    m_keeper.reset();
    m_file.reset();
    m_file = std::make_unique<SessionFile>(folder());
    QVERIFY(m_file->isOurs());
    m_keeper = std::make_unique<SessionKeeper>(m_desk->window(), *m_file);
    m_keeper->offer();
}

QByteArray tst_Restore::written() const
{
    QFile file(folder() + u"/session.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Restore::runAndKill()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(
        QStringLiteral(HALYARD_PROGRAM),
        {m_desk->folderUrl(), u"--filter"_s, u"value:true"_s, u"--flag"_s, u"dark-mode"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(written().contains("dark-mode"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(written().contains("\"source\": 0"), 20'000);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void tst_Restore::offersAfterAKill()
{
    runAndKill();
    start();
    QVERIFY(m_keeper->bar()->isVisible());
    QCOMPARE(m_keeper->bar()->text(), u"The last session ended unexpectedly."_s);
    QVERIFY(m_desk->session().sources().isEmpty());

    QTest::mouseClick(m_keeper->bar()->acceptButton(), Qt::LeftButton);

    QCOMPARE(m_desk->session().sources().size(), 1);
    QVERIFY(!m_keeper->bar()->isVisible());
    QTRY_VERIFY(m_desk->session().focus().person());
    QTRY_COMPARE(m_desk->page().view().shown(), 3);
    QCOMPARE(m_desk->page().field()->text(), u"value:true"_s);
    QCOMPARE(m_desk->window().chosenKey(), u"dark-mode"_s);
    // It is written again, so that another crash loses nothing.
    QTRY_VERIFY_WITH_TIMEOUT(written().contains("dark-mode"), 10'000);
}

void tst_Restore::ordinaryEndsAreReopenedByHand()
{
    start();
    QVERIFY(!m_desk->action(Actions::Id::ReopenSession)->isEnabled());
    QVERIFY(m_desk->openFolder());
    m_keeper->end();
    m_keeper.reset();
    m_desk->session().close(m_desk->session().sources().first());

    start();
    QVERIFY(!m_keeper->bar()->isVisible());
    QVERIFY(m_desk->action(Actions::Id::ReopenSession)->isEnabled());
    m_desk->action(Actions::Id::ReopenSession)->trigger();

    QCOMPARE(m_desk->session().sources().size(), 1);
    QTRY_VERIFY(m_desk->page().hasRows());
}

void tst_Restore::startsWithoutIt()
{
    runAndKill();
    start();

    QTest::mouseClick(m_keeper->bar()->declineButton(), Qt::LeftButton);

    QVERIFY(m_desk->session().sources().isEmpty());
    QVERIFY(!m_keeper->bar()->isVisible());
    // Who thinks better of it has it still.
    QVERIFY(m_desk->action(Actions::Id::ReopenSession)->isEnabled());
}

void tst_Restore::bringsBackTheComparison()
{
    start();
    QVERIFY(m_desk->openFolder());
    Source *source = m_desk->session().sources().first();
    auto *compare = m_desk->window().findChild<ComparePage *>();
    const QString one = source->persons().at(0).id;
    const QString other = source->persons().at(1).id;
    compare->compare({source, one}, {source, other});
    compare->setBase({source, one});
    m_desk->window().showPane(u"compare"_s);
    const SessionState before = m_keeper->state();
    m_desk->session().close(source);
    compare->setBase({});
    m_desk->window().showPane(u"Flags"_s);

    m_keeper->restore(before);

    QTRY_COMPARE(compare->left().personId, one);
    QTRY_COMPARE(compare->right().personId, other);
    QTRY_COMPARE(compare->base().personId, one);
    QCOMPARE(m_desk->window().pages()->currentWidget(), compare);
    QVERIFY(m_keeper->state() == before);
}

void tst_Restore::leavesAloneWhatIsClosedMeanwhile()
{
    start();
    QVERIFY(m_desk->openFolder());
    Source *source = m_desk->session().sources().first();
    Source *other = m_desk->session().open(m_desk->folderUrl() + u"?ttl=7200"_s);
    QTRY_COMPARE(other->persons().size(), 2);
    auto *compare = m_desk->window().findChild<ComparePage *>();
    const QString person = source->persons().at(0).id;
    compare->compare({source, person}, {other, other->persons().at(0).id});
    m_desk->session().setFocus({source, person});
    const SessionState before = m_keeper->state();
    m_desk->session().close(source);

    m_keeper->restore(before);
    Source *closed = m_desk->session().sources().constLast();
    QVERIFY(closed != other && closed->persons().isEmpty());
    m_desk->session().close(closed);

    QTRY_COMPARE(closed->persons().size(), 2);
    QCOMPARE(compare->left().source.data(), other);
    QVERIFY(m_desk->session().focus().source != closed);
}

void tst_Restore::asksForTheToken()
{
    start();
    FlagContext anna{.distinctId = u"anna"_s};
    anna.personProperties.insert(u"plan"_s, u"pro"_s);
    const LiveTarget target{.host = m_desk->server().url(),
                            .token = u"phc_secret_token"_s,
                            .persons = {anna, {.distinctId = u"bert"_s}},
                            .interval = 60s};
    Source *live = m_desk->session().openLive(target);
    QTRY_VERIFY(!live->persons().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(written().contains("bert"), 10'000);
    QVERIFY(!written().contains("phc_"));
    const SessionState before = m_keeper->state();
    m_desk->session().close(live);
    m_desk->session().undoStack()->clear();

    m_keeper->restore(before);

    auto *dialog = m_desk->window().findChild<AskDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(m_desk->session().sources().isEmpty());
    QCOMPARE(dialog->target().host, target.host);
    QCOMPARE(dialog->target().token, QString());
    QCOMPARE(dialog->context().personProperties.value("plan"_L1).toString(), u"pro"_s);
    QTest::keyClicks(dialog->focusWidget(), u"phc_secret_token"_s);
    dialog->accept();
    QCOMPARE(m_desk->session().sources().size(), 1);
    QTRY_COMPARE(m_desk->session().sources().first()->persons().size(), 2);
}

void tst_Restore::tellsOfADamagedFile()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u"/session.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"halyard-inspector-session\", \"vers");
    file.close();

    start();

    QVERIFY(m_keeper->note()->isVisible());
    QVERIFY(m_keeper->note()->text().contains("damaged"_L1));
    QVERIFY(!m_keeper->bar()->isVisible());
}

void tst_Restore::writesNothingBeforeAnythingHappens()
{
    runAndKill();
    const QByteArray left = written();
    start();
    QTest::qWait(0);

    // Killed once more, now.
    m_keeper.reset();
    m_file.reset();

    QCOMPARE(written(), left);
    start();
    QVERIFY(m_keeper->bar()->isVisible());
}

QTEST_MAIN(tst_Restore)
#include "tst_restore.moc"
