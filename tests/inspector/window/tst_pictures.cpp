#include "desk.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/settings.h"
#include "widgets/theme.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"
#include "models/session.h"
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
using namespace Halyard; using namespace Halyard::Inspector; using namespace Halyard::Test; using namespace Qt::StringLiterals;
class tst_Pictures : public QObject { Q_OBJECT
private Q_SLOTS:
 void take() {
  const QString out = qEnvironmentVariable("PICTURES", u"/tmp/window-pics"_s);
  Desk desk; int n=0;
  auto shot=[&](const QString &name){ QTest::qWait(300); desk.window().grab().save(out+u"/"_s+QString::number(n++).rightJustified(2,u'0')+u"-"_s+name+u".png"_s); };
  shot(u"empty"_s);
  desk.remember(u"operator-7"_s, manyKinds()); desk.remember(u"anna"_s, manyKinds().mid(0,5)); desk.remember(u"bert"_s, manyKinds());
  QVERIFY(desk.openFolder());
  auto flags=manyKinds(); flags[2].value=false; flags[1].value=u"eco"_s; flags.append({.key=u"zebra-crossing-detection"_s,.value=true});
  desk.server().setAnswer(Answer::json(v2Answer(flags)));
  LiveTarget t; t.host=desk.server().url(); t.token=u"phc_secret_token"_s; FlagContext c; c.distinctId=u"operator-7"_s; t.persons={c};
  Source *live=desk.session().openLive(t);
  QTRY_VERIFY(!live->persons().isEmpty());
  desk.session().setFocus({live, live->persons().first().id});
  desk.window().chooseKey(u"cluster-theme"_s); desk.page().toggleStar(u"map-3d"_s); desk.page().table()->setFocus();
  shot(u"flags"_s);
  desk.theme().setChoice(Theme::Choice::Dark); shot(u"flags-dark"_s);
  desk.theme().setZoom(2); shot(u"flags-dark-200"_s);
  desk.theme().setChoice(Theme::Choice::Light); desk.theme().setZoom(1);
  desk.window().locator()->open(); QTest::keyClicks(desk.window().locator()->edit(), u"ma"_s); shot(u"locator"_s); QTest::keyClick(desk.window().locator()->edit(), Qt::Key_Escape);
  desk.page().field()->setText(u"nothing-there"_s); shot(u"filtered"_s);
  desk.page().field()->setText(u"/(/"_s); shot(u"badfilter"_s);
  desk.page().field()->setText({});
  desk.action(Actions::Id::NamePerson)->trigger(); shot(u"naming"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  QApplication::setLayoutDirection(Qt::RightToLeft); shot(u"rtl"_s); QApplication::setLayoutDirection(Qt::LeftToRight);
  QWidget *menu = desk.window().actions().at(Actions::Menu::View) ? (QWidget*)desk.window().actions().at(Actions::Menu::View) : nullptr; menu->adjustSize(); menu->grab().save(out+u"/menu.png"_s);
  desk.session().open(u"redis://127.0.0.1:1/0"_s); desk.session().setFocus({desk.session().sources().last(), {}}); QTest::qWait(1500); shot(u"redis"_s);
 }
};
QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
