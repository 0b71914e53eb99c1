// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/payloadside.h"

#include "models/insight/payloadmodel.h"
#include "widgets/fonts.h"
#include "widgets/longtext.h"
#include "widgets/panestack.h"
#include "widgets/rowdelegate.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

PayloadSide::PayloadSide(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(name))
    , m_copy(new QAction(icon(Icon::Copy), tr("Copy"), this))
    , m_model(new PayloadModel(this))
    , m_tree(new QTreeView)
    , m_raw(new LongText(name))
    , m_stack(new PaneStack(m_tree))
{
    m_title->setTextFormat(Qt::PlainText);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(name);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(scaled(48));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PayloadModel::Type, QHeaderView::ResizeToContents);
    m_stack->addWidget(m_raw);
    auto *button = new QToolButton;
    button->setDefaultAction(m_copy);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_copy, &QAction::triggered, this, &PayloadSide::copy);
    setFocusProxy(m_tree);
}

void PayloadSide::setTitle(const QString &title)
{
    m_title->setText(title);
    m_tree->setAccessibleName(title);
    m_raw->setAccessibleName(title);
}

void PayloadSide::show(const QString &payload)
{
    if (payload != m_payload || payload.isNull()) {
        m_payload = payload;
        m_model->show(payload);
        m_raw->show(payload.toUtf8());
        m_tree->expandToDepth(1);
    }
    update();
}

void PayloadSide::setRaw(bool isRaw)
{
    m_isRaw = isRaw;
    update();
}

void PayloadSide::update()
{
    m_copy->setEnabled(!m_payload.isNull());
    if (m_payload.isNull())
        return m_stack->show(StateView::Content{
            .kind = StateView::Kind::Empty,
            .title = tr("No payload"),
            .text = tr("The server sends one only for flags that have it set.")});
    if (m_isRaw)
        return m_stack->setCurrentWidget(m_raw);
    if (m_model->isJson())
        return m_stack->show({});
    m_stack->show(StateView::Content{
        .kind = StateView::Kind::Error, .title = tr("Not valid JSON"), .text = m_model->problem()});
}

void PayloadSide::copy()
{
    QGuiApplication::clipboard()->setText(m_payload);
}

} // namespace Halyard::Inspector
