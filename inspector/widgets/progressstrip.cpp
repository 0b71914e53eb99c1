// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/progressstrip.h"

#include "widgets/icons.h"
#include "widgets/motion.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace Halyard::Inspector {

using namespace std::chrono_literals;

namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): all strips stand still.
bool isFrozen = false;
constexpr int StepsAround = 60;

bool isStill()
{
    return isFrozen || Motion::isReduced();
}

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_cancel(new QToolButton(this))
{
    m_cancel->setText(tr("Stop waiting"));
    m_cancel->setIcon(icon(Icon::Close));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 2);
    row->addStretch();
    row->addWidget(m_cancel);
    setAccessibleName(tr("Progress"));
    for (QTimer *timer : {&m_patience, &m_longer})
        timer->setSingleShot(true);
    m_patience.setInterval(200ms);
    m_longer.setInterval(2s);
    m_motion.setInterval(33ms);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelWanted);
    connect(&m_motion, &QTimer::timeout, this, &ProgressStrip::advance);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isShown = true;
        if (!isStill())
            m_motion.start();
        update();
    });
    connect(&m_longer, &QTimer::timeout, this, [this] {
        m_cancel->show();
        refreshHeight();
    });
    refreshHeight();
}

void ProgressStrip::setRunning(bool isRunning)
{
    if (m_isRunning == isRunning)
        return;
    m_isRunning = isRunning;
    m_isShown = false;
    m_cancel->hide();
    m_motion.stop();
    if (isRunning) {
        m_patience.start();
        m_longer.start();
    } else {
        m_patience.stop();
        m_longer.stop();
    }
    refreshHeight();
    update();
}

void ProgressStrip::freeze()
{
    isFrozen = true;
}

void ProgressStrip::advance()
{
    m_step = (m_step + 1) % StepsAround;
    update(0, 0, width(), 2);
}

void ProgressStrip::refreshHeight()
{
    setFixedHeight(m_cancel->isHidden() ? 2 : m_cancel->sizeHint().height() + 6);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    const int length = width() / 4;
    const int start = (width() + length) * m_step / StepsAround - length;
    painter.fillRect(QRect(0, 0, width(), 2), washOf(Tone::Accent, palette()));
    painter.fillRect(QRect(isStill() ? 0 : start, 0, length, 2), inkOf(Tone::Accent, palette()));
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshHeight();
}

} // namespace Halyard::Inspector
