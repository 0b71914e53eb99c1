// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/timelinewidget.h"

#include "stage.h"
#include "widgets/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAccessible>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace Halyard::Inspector;
using Halyard::Test::present;
using Halyard::Test::takePicture;

class tst_TimelineWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void arrowsGoFromEventToEvent();
    void shiftSelectsFromEventToEvent();
    void backspaceGoesBackToWhatWasSeen();
    void draggingSelects();
    void wheelKeepsTheMomentAtThePointer();
    void scrollingEndsFollowing();
    void timeRunsRightwardsInEveryLanguage();
    void tellsAssistiveTechnologyTheEvent();
    void ticksAreRoundTimesOfTheLocalClock_data();
    void ticksAreRoundTimesOfTheLocalClock();
    void aMillionEventsArePaintedAtOnce();
    void hasPictures();

private:
    void fill();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_widget.get(), key, modifiers);
    }
    [[nodiscard]] QPoint pointAt(Moment moment) const;

    const Moment m_start = QDateTime({2026, 11, 20}, {10, 30}).toMSecsSinceEpoch();
    TimelineStore m_store;
    std::unique_ptr<TimelineWidget> m_widget;
};

void tst_TimelineWidget::init()
{
    m_store.clear();
    m_widget = std::make_unique<TimelineWidget>();
    fill();
    m_widget->setStore(&m_store, [](qint64 number) { return u"event %1"_s.arg(number); });
    m_widget->setLive(false);
    m_widget->setRange({m_start, m_start + 600'000});
    present(*m_widget, {900, 200});
}

void tst_TimelineWidget::fill()
{
    using Lane = Event::Lane;
    const auto add = [this](Lane lane, int seconds, int duration = 0, bool isBad = false) {
        m_store.append({.lane = lane,
                        .at = m_start + seconds * 1000,
                        .duration = std::chrono::milliseconds(duration),
                        .isBad = isBad});
    };
    add(Lane::Requests, 60, 800);
    add(Lane::Changes, 61);
    add(Lane::Requests, 120, 45'000);
    add(Lane::States, 166);
    add(Lane::Requests, 240, 300, true);
    add(Lane::Requests, 300, 200, true);
    add(Lane::Changes, 301);
    add(Lane::States, 480, 0, true);
    add(Lane::Changes, 500);
}

QPoint tst_TimelineWidget::pointAt(Moment moment) const
{
    const QRect plot = m_widget->plotArea();
    const TimeAxis axis(m_widget->range(), plot.width());
    return {plot.left() + int(axis.positionOf(moment)), plot.center().y()};
}

void tst_TimelineWidget::arrowsGoFromEventToEvent()
{
    m_widget->setFocus();
    press(Qt::Key_Home);
    QVERIFY(m_widget->current());
    press(Qt::Key_Home);
    QCOMPARE(m_widget->describeCurrent(), u"event 0"_s);

    press(Qt::Key_Right);
    QCOMPARE(m_widget->describeCurrent(), u"event 2"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_widget->describeCurrent(), u"event 1"_s);
    press(Qt::Key_End);
    QCOMPARE(m_widget->describeCurrent(), u"event 8"_s);
    press(Qt::Key_Left);
    QCOMPARE(m_widget->describeCurrent(), u"event 6"_s);

    QSignalSpy activated(m_widget.get(), &TimelineWidget::activated);
    press(Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toLongLong(), 6);
}

void tst_TimelineWidget::shiftSelectsFromEventToEvent()
{
    press(Qt::Key_Home);
    press(Qt::Key_Home);
    QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);

    QCOMPARE(selected.count(), 2);
    QCOMPARE(m_widget->selection()->from, m_start + 60'000);
    QVERIFY(m_widget->selection()->contains(m_start + 240'000));

    QSignalSpy cleared(m_widget.get(), &TimelineWidget::selectionCleared);
    press(Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_widget->selection());
}

void tst_TimelineWidget::backspaceGoesBackToWhatWasSeen()
{
    const auto before = m_widget->range();
    QTest::mouseDClick(m_widget.get(), Qt::LeftButton, {}, pointAt(m_start + 400'000));
    const auto closer = m_widget->range();
    QVERIFY(closer.to - closer.from < before.to - before.from);
    QVERIFY(closer.contains(m_start + 400'000));
    QTest::mouseDClick(m_widget.get(), Qt::LeftButton, {}, pointAt(m_start + 400'000));

    press(Qt::Key_Backspace);
    QCOMPARE(m_widget->range(), closer);
    press(Qt::Key_Backspace);
    QCOMPARE(m_widget->range(), before);
}

void tst_TimelineWidget::draggingSelects()
{
    QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
    QTest::mousePress(m_widget.get(), Qt::LeftButton, {}, pointAt(m_start + 200'000));
    QTest::mouseMove(m_widget.get(), pointAt(m_start + 310'000));
    QTest::mouseRelease(m_widget.get(), Qt::LeftButton, {}, pointAt(m_start + 310'000));

    QCOMPARE(selected.count(), 1);
    const auto selection = m_widget->selection().value();
    QVERIFY(std::abs(selection.from - (m_start + 200'000)) < 2000);
    QVERIFY(std::abs(selection.to - (m_start + 310'000)) < 2000);
}

void tst_TimelineWidget::wheelKeepsTheMomentAtThePointer()
{
    const Moment moment = m_start + 150'000;
    const QPoint point = pointAt(moment);
    QWheelEvent wheel(point, m_widget->mapToGlobal(point), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_widget.get(), &wheel);

    QVERIFY(m_widget->range().to - m_widget->range().from < 600'000);
    QVERIFY(std::abs(pointAt(moment).x() - point.x()) <= 1);
}

void tst_TimelineWidget::scrollingEndsFollowing()
{
    m_widget->setLive(true);
    QVERIFY(m_widget->range().contains(now()));
    QSignalSpy live(m_widget.get(), &TimelineWidget::liveChanged);
    press(Qt::Key_PageUp);
    QCOMPARE(live.count(), 1);
    QVERIFY(!m_widget->isLive());
}

void tst_TimelineWidget::timeRunsRightwardsInEveryLanguage()
{
    m_widget->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_widget->plotArea().left() < m_widget->width() - m_widget->plotArea().right());
    QVERIFY(pointAt(m_start + 1000).x() < pointAt(m_start + 500'000).x());
}

void tst_TimelineWidget::tellsAssistiveTechnologyTheEvent()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_widget.get());
    QVERIFY(access);
    QCOMPARE(access->text(QAccessible::Name), u"Timeline"_s);
    QAccessibleValueInterface *value = access->valueInterface();
    QVERIFY(value);
    press(Qt::Key_Home);
    press(Qt::Key_Home);
    QCOMPARE(access->text(QAccessible::Value), u"event 0"_s);
    QCOMPARE(value->currentValue().toDouble(), double(m_start + 60'000));
    QVERIFY(value->minimumValue().toDouble() < value->maximumValue().toDouble());
}

void tst_TimelineWidget::ticksAreRoundTimesOfTheLocalClock_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("step");

    QTest::newRow("a second") << qint64(1000) << qint64(200);
    QTest::newRow("a minute") << qint64(60'000) << qint64(10'000);
    QTest::newRow("ten minutes") << qint64(600'000) << qint64(120'000);
    QTest::newRow("a day") << qint64(86'400'000) << qint64(6 * 3'600'000);
}

void tst_TimelineWidget::ticksAreRoundTimesOfTheLocalClock()
{
    QFETCH(qint64, length);
    QFETCH(qint64, step);
    const TimeAxis axis({m_start + 7, m_start + 7 + length}, 600);
    const auto ticks = axis.ticks(100);
    QVERIFY(ticks.size() >= 3);
    const Moment midnight = QDateTime({2026, 11, 20}, {0, 0}).toMSecsSinceEpoch();
    for (const auto &tick : ticks)
        QCOMPARE((tick.at - midnight) % step, 0);
    QCOMPARE(ticks[1].at - ticks[0].at, step);
}

void tst_TimelineWidget::aMillionEventsArePaintedAtOnce()
{
    for (int i = 0; i < 1'000'000; ++i)
        m_store.append({.lane = Event::Lane(i % 3), .at = m_start + i, .isBad = i % 5000 == 0});
    m_widget->setRange({m_start, m_start + 1'000'000});
    (void)m_widget->grab();

    qint64 best = 1000;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)m_widget->grab();
        best = std::min(best, timer.elapsed());
    }
    QVERIFY2(best < 100, qPrintable(u"%1 ms"_s.arg(best)));
}

void tst_TimelineWidget::hasPictures()
{
    press(Qt::Key_Home);
    press(Qt::Key_Home);
    m_widget->select({m_start + 230'000, m_start + 320'000});
    takePicture(*m_widget, u"timeline-light"_s);
    m_widget->setLayoutDirection(Qt::RightToLeft);
    takePicture(*m_widget, u"timeline-rtl"_s);
    QPalette dark = Theme::darkPalette();
    m_widget->setLayoutDirection(Qt::LeftToRight);
    m_widget->setPalette(dark);
    for (int i = 0; i < 20000; ++i)
        m_store.append({.lane = Event::Lane(i % 2),
                        .at = m_start + (i * 7919) % 600'000,
                        .isBad = i % 2500 == 0});
    takePicture(*m_widget, u"timeline-dark"_s);
}

QTEST_MAIN(tst_TimelineWidget)
#include "tst_timelinewidget.moc"
