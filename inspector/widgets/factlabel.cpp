// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/factlabel.h"

#include "models/words.h"
#include "widgets/copykey.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

namespace Halyard::Inspector {

FactLabel::FactLabel(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(Words::oneLine(text, 2000))
{
    setAccessibleName(name);
    setAccessibleDescription(m_text);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *copy = new QAction(tr("Copy"), this);
    answerCopyKeys(this, copy);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
}

int FactLabel::wrapping(int width) const
{
    const QRect words =
        fontMetrics().boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, m_text);
    return words.width() <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

int FactLabel::heightForWidth(int width) const
{
    return fontMetrics()
        .boundingRect(QRect(0, 0, width, 100'000), wrapping(width), m_text)
        .height();
}

QSize FactLabel::sizeHint() const
{
    const int width =
        std::min(fontMetrics().horizontalAdvance(m_text), fontMetrics().averageCharWidth() * 40);
    return {width, heightForWidth(width + 1)};
}

QSize FactLabel::minimumSizeHint() const
{
    const int width =
        std::min(fontMetrics().horizontalAdvance(m_text), fontMetrics().averageCharWidth() * 14);
    return {width, fontMetrics().height()};
}

void FactLabel::resizeEvent(QResizeEvent *)
{
    // Forms take the height of one line for enough as long as nobody insists.
    setMinimumHeight(heightForWidth(width()));
}

void FactLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(rect(), alignment | Qt::AlignTop | wrapping(width()), m_text);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace Halyard::Inspector
