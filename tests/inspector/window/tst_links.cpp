// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "pages/flagspage.h"
#include "pages/linkfollower.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "widgets/choicebar.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"
#include "widgets/notebar.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! Links, from one window to the next.
class tst_Links : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void leadsBackFromAnEmptyWindow();
    void holdsNoSecret();
    void isPastedIntoTheLocator();
    void asksBeforeItConnects();
    void refusesInOneLine();
    void showsAFlagThatIsFilteredAway();

private:
    [[nodiscard]] QString copied();
    [[nodiscard]] LinkFollower &links() { return *m_desk->window().links(); }

    std::unique_ptr<Desk> m_desk;
};

void tst_Links::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->remember(u"bert"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

QString tst_Links::copied()
{
    m_desk->action(Actions::Id::CopyLink)->trigger();
    return QApplication::clipboard()->text();
}

void tst_Links::leadsBackFromAnEmptyWindow()
{
    Session &session = m_desk->session();
    Source *source = session.sources().constFirst();
    const QString who = source->persons().first().id;
    session.setFocus({source, who});
    QTRY_VERIFY(m_desk->page().hasRows());
    m_desk->page().field()->setText(u"value:true"_s);
    m_desk->window().chooseKey(u"map-3d"_s);
    const QString link = copied();
    session.close(source);
    m_desk->page().field()->setText({});
    m_desk->window().chooseKey({});

    m_desk->window().opener()->open(link);

    QCOMPARE(session.sources().size(), 1);
    QTRY_COMPARE(session.focus().personId, who);
    QTRY_COMPARE(m_desk->page().view().shown(), 3);
    QCOMPARE(m_desk->window().chosenKey(), u"map-3d"_s);
}

void tst_Links::holdsNoSecret()
{
    QVERIFY(m_desk->session().name(m_desk->server().url(), u"phc_secret_token"_s,
                                   {.distinctId = u"anna"_s})
            > 0);
    Source *live = m_desk->session().openLive({.host = m_desk->server().url(),
                                               .token = u"phc_secret_token"_s,
                                               .persons = {{.distinctId = u"anna"_s}}});
    QTRY_VERIFY(!live->persons().isEmpty());
    m_desk->session().setFocus({live, live->persons().first().id});

    const QString link = copied();

    QVERIFY(!link.contains("phc_"_L1));
    QVERIFY(!link.contains("anna"_L1));
    QVERIFY(!link.contains("http"_L1));
    // The cache that remembers the same person is what it leads to.
    QVERIFY(link.contains("open="_L1));
}

void tst_Links::isPastedIntoTheLocator()
{
    m_desk->window().chooseKey(u"haptics"_s);
    const QString link = copied();
    m_desk->window().chooseKey(u"radio-dab"_s);
    Locator *locator = m_desk->window().locator();
    locator->open();

    locator->edit()->setText(link);
    QCOMPARE(locator->list()->model()->rowCount(), 1);
    QTest::keyClick(locator->edit(), Qt::Key_Return);

    QCOMPARE(m_desk->window().chosenKey(), u"haptics"_s);
    locator->open();
    locator->edit()->setText(u"haptics"_s);
    QVERIFY(locator->list()->model()->rowCount() > 0);
}

void tst_Links::asksBeforeItConnects()
{
    const QString target = u"redis://127.0.0.1:1/0?ttl=300"_s;
    const Link link{.open = target, .flag = u"haptics"_s};

    links().follow(link.toString());
    QVERIFY(links().bar()->isVisible());
    QVERIFY2(links().bar()->text().contains(target), qPrintable(links().bar()->text()));
    QCOMPARE(m_desk->session().sources().size(), 1);
    QTest::mouseClick(links().bar()->declineButton(), Qt::LeftButton);
    QCOMPARE(m_desk->session().sources().size(), 1);

    links().follow(link.toString());
    QTest::mouseClick(links().bar()->acceptButton(), Qt::LeftButton);
    QCOMPARE(m_desk->session().sources().size(), 2);
    QVERIFY(!links().bar()->isVisible());
}

void tst_Links::refusesInOneLine()
{
    QSignalSpy refusals(&links(), &LinkFollower::refused);
    const QStringList recents = m_desk->session().recents();

    for (const QString &rest :
         {u"?open=https%3A%2F%2Feu.i.posthog.com"_s, u"?token=phc_x"_s, u"//host/?flag=x"_s})
        m_desk->window().opener()->open(u"halyard-inspector:"_s + rest);

    QCOMPARE(refusals.count(), 3);
    QCOMPARE(m_desk->session().sources().size(), 1);
    QCOMPARE(m_desk->session().recents(), recents);
    const auto bars = m_desk->window().findChildren<NoteBar *>();
    QVERIFY(std::ranges::any_of(bars, [](const NoteBar *bar) {
        return bar->isVisible() && bar->text().contains("not followed"_L1);
    }));
}

void tst_Links::showsAFlagThatIsFilteredAway()
{
    m_desk->page().field()->setText(u"value:true"_s);

    links().follow(u"halyard-inspector:?flag=haptics"_s);

    QCOMPARE(m_desk->page().field()->text(), QString());
    QVERIFY(m_desk->page().view().indexOfKey(u"haptics"_s).isValid());
    QCOMPARE(m_desk->window().chosenKey(), u"haptics"_s);
}

QTEST_MAIN(tst_Links)
#include "tst_links.moc"
