// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/detailspane.h"

#include "models/insight/why.h"
#include "pages/sidesmodel.h"
#include "stage.h"
#include "widgets/longtext.h"
#include "widgets/panestack.h"
#include "widgets/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace Halyard::Inspector;
using namespace Halyard::Test;

class tst_Details : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNothing();
    void showsTheLadder();
    void theLadderIsReadAsSentences();
    void tellsSidesApart();
    void sidesKeepTheirColumns();
    void showsTheRecord();
    void aHugeRecordIsCut();
    void noTextIsTakenForMarkup();
    void everythingHasAName();
    void hasPictures();

private:
    template <typename Part>
    [[nodiscard]] static Part *named(const QWidget &pane, const QString &name)
    {
        for (Part *part : pane.findChildren<Part *>()) {
            if (part->accessibleName() == name)
                return part;
        }
        return nullptr;
    }
    static void showTab(const DetailsPane &pane, int tab)
    {
        pane.findChild<QTabWidget *>()->setCurrentIndex(tab);
        QApplication::processEvents();
    }
};

void tst_Details::saysWhyThereIsNothing()
{
    Stage stage;
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    const auto *stack = pane.findChild<PaneStack *>();
    QVERIFY(stack->showsState());
    QCOMPARE(stack->state()->kind(), StateView::Kind::NoSource);

    stage.openCache();
    QTRY_COMPARE(stack->state()->kind(), StateView::Kind::Empty);
    pane.setKey(u"map-3d"_s);
    QTRY_VERIFY(!stack->showsState());
}

void tst_Details::showsTheLadder()
{
    Stage stage;
    stage.openCache();
    stage.openLive(u"operator-7"_s);
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    pane.setKey(u"cluster-theme"_s);

    const auto *ladder = named<QAbstractItemView>(pane, u"Why this value"_s);
    QVERIFY(ladder);
    QCOMPARE(ladder->model()->rowCount(), 6);
    QCOMPARE(ladder->currentIndex().data(WhyModel::MarkRole).toInt(), int(Rung::Mark::Used));
    const auto rowOf = [ladder](Rung::Kind kind) {
        return ladder->model()->index(int(kind), WhyModel::Value).data().toString();
    };
    QCOMPARE(rowOf(Rung::Kind::Live), u"\"sport\""_s);
    QCOMPARE(rowOf(Rung::Kind::Fresh), u"\"eco\""_s);
}

void tst_Details::theLadderIsReadAsSentences()
{
    Stage stage;
    stage.openCache();
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    pane.setKey(u"cluster-theme"_s);
    const auto *ladder = named<QAbstractItemView>(pane, u"Why this value"_s);
    for (int row = 0; row < 6; ++row) {
        const auto sentence =
            ladder->model()->index(row, WhyModel::Rung).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.count(u' ') >= 2, qPrintable(sentence));
    }
}

void tst_Details::tellsSidesApart()
{
    Stage stage;
    stage.openCache();
    stage.openLive(u"operator-7"_s);
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    pane.setKey(u"cluster-theme"_s);
    showTab(pane, 2);

    const auto *table = named<QAbstractItemView>(pane, u"Cached and live, field by field"_s);
    QVERIFY(table->model()->rowCount() > 5);
    const QModelIndex value = table->model()->index(0, SidesModel::Same);
    QCOMPARE(value.data().toString(), u"differs"_s);
    QVERIFY(!value.data(Qt::DecorationRole).isNull());
}

void tst_Details::sidesKeepTheirColumns()
{
    SidesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), int(SidesModel::ColumnCount));
    model.show({}, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(SidesModel::ColumnCount));
}

void tst_Details::showsTheRecord()
{
    Stage stage;
    stage.openCache();
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    pane.setKey(u"map-3d"_s);
    showTab(pane, 4);
    const auto *text = named<LongText>(pane, u"Record as stored"_s);
    QVERIFY(text);
    QVERIFY(text->isReadOnly());
    QVERIFY(!text->bytes().isEmpty());
    QVERIFY(text->toPlainText().contains(u"cluster-theme"_s));
}

void tst_Details::aHugeRecordIsCut()
{
    LongText text(u"record"_s);
    present(text, {400, 300});
    const QByteArray huge = "[" + QByteArray(8 * 1024 * 1024, '1') + "]";
    QElapsedTimer timer;
    timer.start();
    text.show(huge);
    QApplication::processEvents();

    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(text.isCut());
    QCOMPARE(text.bytes(), huge);
    QVERIFY(text.toPlainText().size() < 2 * LongText::MostBytes);
}

void tst_Details::noTextIsTakenForMarkup()
{
    Stage stage;
    stage.openCache();
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    pane.setKey(u"map-3d"_s);
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void tst_Details::everythingHasAName()
{
    Stage stage;
    stage.openCache();
    stage.openLive(u"operator-7"_s);
    DetailsPane pane(stage.session());
    present(pane, {420, 600});
    pane.setKey(u"cluster-theme"_s);
    for (int tab = 0; tab < 5; ++tab) {
        showTab(pane, tab);
        QCOMPARE(nameless(pane), QStringList());
    }
}

void tst_Details::hasPictures()
{
    if (qEnvironmentVariableIsEmpty("HALYARD_PICTURES"))
        QSKIP("for people to look at: set HALYARD_PICTURES to a folder");
    Stage stage;
    stage.openCache();
    stage.openLive(u"operator-7"_s);
    const auto take = [&stage](const QString &name, Qt::LayoutDirection direction) {
        DetailsPane pane(stage.session());
        pane.setLayoutDirection(direction);
        present(pane, {440, 720});
        pane.setKey(u"cluster-theme"_s);
        for (int tab = 0; tab < 5; ++tab) {
            showTab(pane, tab);
            takePicture(pane, u"details-%1-%2"_s.arg(name).arg(tab));
        }
    };
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    take(u"light"_s, Qt::LeftToRight);
    take(u"rtl"_s, Qt::RightToLeft);
    theme.setChoice(Theme::Choice::Dark);
    take(u"dark"_s, Qt::LeftToRight);
    theme.setZoom(2);
    take(u"large"_s, Qt::LeftToRight);
}

QTEST_MAIN(tst_Details)
#include "tst_details.moc"
