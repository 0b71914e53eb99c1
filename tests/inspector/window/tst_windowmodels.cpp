// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "models/requests.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "widgets/filterfield.h"
#include "widgets/locator.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QDir>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! A tester watches every model that there is in the window, while the window is used.
class tst_WindowModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheirWord();

private:
    void watch(QAbstractItemModel *model);
    void watchAll();
    void ask(const QString &id, const QList<Test::FlagRow> &flags);
    void showEverything();
    void filterAndSort();
    void changeEverything();
    [[nodiscard]] QStringList missing() const;

    std::unique_ptr<Desk> m_desk;
    QHash<const QAbstractItemModel *, QString> m_watched;
    QList<std::shared_ptr<QAbstractItemModelTester>> m_testers;
};

void tst_WindowModels::watch(QAbstractItemModel *model)
{
    if (model == nullptr || m_watched.contains(model))
        return;
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        watch(proxy->sourceModel());
    const QString name = QString::fromLatin1(model->metaObject()->className());
    // Qt's own are Qt's business, as long as nothing of ours is below.
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(model);
    if (!name.startsWith("Halyard::"_L1) && !(proxy && m_watched.contains(proxy->sourceModel())))
        return;
    m_watched.insert(model, name.section(u':', -1));
    m_testers.append(std::make_shared<QAbstractItemModelTester>(
        model, QAbstractItemModelTester::FailureReportingMode::QtTest));
}

void tst_WindowModels::watchAll()
{
    const MainWindow &window = m_desk->window();
    for (const auto *view : window.findChildren<QAbstractItemView *>())
        watch(view->model());
    for (const auto *completer : window.findChildren<QCompleter *>())
        watch(completer->model());
    for (auto *model : window.findChildren<QAbstractItemModel *>())
        watch(model);
}

QStringList tst_WindowModels::missing() const
{
    QStringList expected{u"CompareModel"_s, u"CompletionModel"_s,      u"DestinationModel"_s,
                         u"EntryModel"_s,   u"FlagTableModel"_s,       u"FlagView"_s,
                         u"HistoryModel"_s, u"MatrixModel"_s,          u"PayloadModel"_s,
                         u"ProblemModel"_s, u"RequestFilter"_s,        u"RequestModel"_s,
                         u"SidesModel"_s,   u"SourceModel"_s,          u"TimelineModel"_s,
                         u"WhyModel"_s,     u"QSortFilterProxyModel"_s};
    for (const QString &name : m_watched)
        expected.removeAll(name);
    return expected;
}

void tst_WindowModels::ask(const QString &id, const QList<Test::FlagRow> &flags)
{
    m_desk->server().setAnswer(Answer::json(v2Answer(flags)));
    FlagContext person;
    person.distinctId = id;
    Source *live = m_desk->session().openLive(
        {.host = m_desk->server().url(), .token = u"phc_secret_token"_s, .persons = {person}});
    QTRY_VERIFY(!live->persons().isEmpty() && live->persons().last().reading
                && !live->persons().last().isLoading);
}

void tst_WindowModels::showEverything()
{
    QTabWidget *pages = m_desk->window().pages();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QCoreApplication::processEvents();
    }
    pages->setCurrentIndex(0);
    for (QDockWidget *dock : m_desk->window().findChildren<QDockWidget *>()) {
        dock->raise();
        QCoreApplication::processEvents();
    }
    for (const Test::FlagRow &flag : manyKinds())
        m_desk->window().chooseKey(flag.key);
}

void tst_WindowModels::filterAndSort()
{
    for (const auto &filter : {u"value:true"_s, u"a"_s, u"nothing is called so"_s, QString()}) {
        m_desk->page().field()->setText(filter);
        m_desk->window().locator()->open();
        m_desk->window().locator()->edit()->setText(filter);
        QTest::keyClick(m_desk->window().locator()->edit(), Qt::Key_Escape);
    }
    for (auto *table : m_desk->window().findChildren<QTableView *>()) {
        for (int column = 0; table->isSortingEnabled() && column < 4; ++column)
            table->sortByColumn(column, Qt::SortOrder(column % 2));
    }
    for (auto *edit : m_desk->window().findChildren<QLineEdit *>()) {
        if (!edit->isVisible() || edit->isReadOnly())
            continue;
        QTest::keyClicks(edit, u"va"_s);
        edit->clear();
    }
}

void tst_WindowModels::changeEverything()
{
    m_desk->remember(u"cora"_s, {{.key = u"dark-mode"_s, .value = u"new"_s}});
    QTRY_COMPARE(m_desk->session().sources().first()->persons().size(), 3);
    const QString folder = m_desk->folder();
    QVERIFY(QDir().rename(folder, folder + u"-away"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->session().sources().first()->status().state == Source::State::Offline, 20'000);
    QVERIFY(QDir().rename(folder + u"-away"_s, folder));
    m_desk->session().requests()->clear();
    while (!m_desk->session().sources().isEmpty())
        m_desk->session().close(m_desk->session().sources().first());
    m_desk->session().undoStack()->undo();
    m_desk->session().undoStack()->undo();
    QCOMPARE(m_desk->session().sources().size(), 2);
}

void tst_WindowModels::keepTheirWord()
{
    m_desk = std::make_unique<Desk>();
    watchAll();
    m_desk->remember(u"anna"_s, manyKinds());
    m_desk->remember(u"bert"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    auto flags = manyKinds();
    flags.first().value = u"another"_s;
    ask(u"anna"_s, flags);
    showEverything();
    watchAll();
    QVERIFY2(missing().isEmpty(), qPrintable(missing().join(u' ')));

    filterAndSort();
    flags.removeLast();
    ask(u"bert"_s, flags);
    changeEverything();
    showEverything();

    m_testers.clear();
    m_watched.clear();
    m_desk.reset();
}

QTEST_MAIN(tst_WindowModels)
#include "tst_windowmodels.moc"
