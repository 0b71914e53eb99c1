// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "models/insight/problemmodel.h"
#include "models/insight/problemwatch.h"
#include "pages/filtermenu.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/problemspane.h"
#include "pages/settings.h"
#include "widgets/filterfield.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QTableView>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

using Id = Actions::Id;

//! What was closed is out of reach until it is taken back, and taking back changes nothing else.
class tst_WindowUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void historyPassesClosedSourcesBy();
    void historyDoesNotOfferClosedSources();
    void problemsOfClosedSourcesLeadNowhere();
    void whoWasLookedAtComesBack();
    void filterComesBackAlone();
    void replacedFilterComesBack();
    void savedFilterGoesAlone();

private:
    [[nodiscard]] Source *openAnother();
    [[nodiscard]] static Session::Focus personOf(Source *source, qsizetype at);
    void use(const QString &filter);
    [[nodiscard]] FilterMenu *filters() { return m_desk->page().filterMenu(); }
    [[nodiscard]] Session &session() { return m_desk->session(); }

    std::unique_ptr<Desk> m_desk;
};

void tst_WindowUndo::init()
{
    m_desk = std::make_unique<Desk>();
    // Qt looks only once where they are.
    m_desk->settings().setFilters({});
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->remember(u"bert"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
}

Source *tst_WindowUndo::openAnother()
{
    Source *source = session().open(m_desk->folderUrl() + u"?ttl=7200"_s);
    (void)QTest::qWaitFor([source] { return source->persons().size() == 2; });
    return source;
}

Session::Focus tst_WindowUndo::personOf(Source *source, qsizetype at)
{
    return {source, source->persons().at(at).id};
}

void tst_WindowUndo::use(const QString &filter)
{
    Q_EMIT m_desk->page().field()->settled(filter);
}

void tst_WindowUndo::historyPassesClosedSourcesBy()
{
    Source *closed = session().sources().constFirst();
    Source *other = openAnother();
    session().setFocus(personOf(other, 0));
    session().setFocus(personOf(closed, 0));
    session().setFocus(personOf(other, 1));
    session().close(closed);

    m_desk->action(Id::Back)->trigger();
    QVERIFY(session().focus() == personOf(other, 0));
    m_desk->action(Id::Forward)->trigger();
    QVERIFY(session().focus() == personOf(other, 1));

    // Once it is there again, it is on the way again.
    m_desk->action(Id::Undo)->trigger();
    m_desk->action(Id::Back)->trigger();
    QVERIFY(session().focus() == personOf(closed, 0));
}

void tst_WindowUndo::historyDoesNotOfferClosedSources()
{
    Source *closed = session().sources().constFirst();
    Source *other = openAnother();
    session().setFocus(personOf(closed, 0));
    session().setFocus(personOf(other, 0));
    QVERIFY(m_desk->action(Id::Back)->isEnabled());

    session().close(closed);
    QVERIFY(!m_desk->action(Id::Back)->isEnabled());
    m_desk->action(Id::Undo)->trigger();

    QVERIFY(m_desk->action(Id::Back)->isEnabled());
}

void tst_WindowUndo::problemsOfClosedSourcesLeadNowhere()
{
    auto *pane = m_desk->window().findChild<ProblemsPane *>();
    Source *other = openAnother();
    // Nobody is asked for with it, and it is a problem at once.
    Source *closed = session().openLive({.host = m_desk->server().url(), .token = u"phx_secret"_s});
    const auto rowOfClosed = [pane, closed] {
        for (int row = 0; row < pane->problems()->rowCount(); ++row) {
            if (pane->problems()->problem(row).source == closed)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(rowOfClosed() >= 0);
    m_desk->action(Id::Pause)->trigger();
    session().setFocus(personOf(other, 0));
    session().close(closed);
    QVERIFY(rowOfClosed() >= 0);
    QSignalSpy wanted(pane, &ProblemsPane::focusWanted);
    QSignalSpy keys(pane, &ProblemsPane::keyChosen);

    auto *table = pane->findChild<QTableView *>();
    table->setCurrentIndex(pane->problems()->index(rowOfClosed(), 0));
    Q_EMIT table->activated(table->currentIndex());

    QCOMPARE(wanted.count(), 0);
    QCOMPARE(keys.count(), 0);
    QVERIFY(session().focus() == personOf(other, 0));
}

void tst_WindowUndo::whoWasLookedAtComesBack()
{
    Source *source = session().sources().constFirst();
    const Session::Focus before = personOf(source, 0);
    session().setFocus(before);
    QSignalSpy moved(&session(), &Session::focusChanged);

    m_desk->action(Id::CloseSource)->trigger();
    m_desk->action(Id::Undo)->trigger();

    QVERIFY(session().focus() == before);
    QCOMPARE(moved.count(), 2);
    QTRY_VERIFY(m_desk->page().hasRows());
}

void tst_WindowUndo::filterComesBackAlone()
{
    filters()->save(u"on"_s, u"value:true"_s);
    filters()->save(u"off"_s, u"value:false"_s);
    filters()->remove(u"on"_s);
    use(u"map"_s);

    session().undoStack()->undo();
    QCOMPARE(filters()->filters().named(),
             (QMap<QString, QString>{{u"on"_s, u"value:true"_s}, {u"off"_s, u"value:false"_s}}));
    QCOMPARE(filters()->filters().recent(), QStringList{u"map"_s});
    use(u"haptics"_s);
    session().undoStack()->redo();

    QCOMPARE(filters()->filters().named().keys(), QStringList{u"off"_s});
    QCOMPARE(filters()->filters().recent(), (QStringList{u"haptics"_s, u"map"_s}));
}

void tst_WindowUndo::replacedFilterComesBack()
{
    filters()->save(u"mine"_s, u"value:true"_s);
    filters()->save(u" mine "_s, u"value:false"_s);
    use(u"map"_s);

    session().undoStack()->undo();

    QCOMPARE(filters()->filters().named().value(u"mine"_s), u"value:true"_s);
    QCOMPARE(filters()->filters().recent(), QStringList{u"map"_s});
}

void tst_WindowUndo::savedFilterGoesAlone()
{
    filters()->save(u"on"_s, u"value:true"_s);
    use(u"map"_s);

    session().undoStack()->undo();

    QVERIFY(filters()->filters().named().isEmpty());
    QCOMPARE(filters()->filters().recent(), QStringList{u"map"_s});
}

QTEST_MAIN(tst_WindowUndo)
#include "tst_windowundo.moc"
