// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/timelineaccess.h"

#include "widgets/timelinewidget.h"

#include <QtWidgets/QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! The value is the time of the current event, the range what is seen.
class TimelineAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TimelineAccess(TimelineWidget *timeline)
        : QAccessibleWidget(timeline, QAccessible::Slider)
        , m_timeline(timeline)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_timeline->describeCurrent();
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const auto current = m_timeline->current();
        return double(current ? current->mark.at : m_timeline->range().to);
    }

    void setCurrentValue(const QVariant &value) override
    {
        const auto range = m_timeline->range();
        const Moment half = (range.to - range.from) / 2;
        const auto center = Moment(value.toDouble());
        m_timeline->setLive(false);
        m_timeline->setRange({center - half, center + half});
    }

    [[nodiscard]] QVariant maximumValue() const override { return double(m_timeline->range().to); }
    [[nodiscard]] QVariant minimumValue() const override
    {
        return double(m_timeline->range().from);
    }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

private:
    TimelineWidget *const m_timeline;
};

QAccessibleInterface *timelineAccessFor(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<TimelineWidget *>(object);
    return timeline ? new TimelineAccess(timeline) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    // Installing the same function twice does nothing.
    QAccessible::installFactory(timelineAccessFor);
}

} // namespace Halyard::Inspector
