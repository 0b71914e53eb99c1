// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/payloadpanel.h"

#include "pages/payloadside.h"
#include "widgets/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

PayloadPanel::PayloadPanel(QWidget *parent)
    : QWidget(parent)
    , m_raw(new QAction(icon(Icon::Braces), tr("As stored"), this))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_cached(new PayloadSide(tr("Cached payload")))
    , m_live(new PayloadSide(tr("Live payload")))
{
    m_raw->setCheckable(true);
    auto *button = new QToolButton;
    button->setDefaultAction(m_raw);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    m_splitter->addWidget(m_cached);
    m_splitter->addWidget(m_live);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(m_splitter, 1);
    connect(m_raw, &QAction::toggled, this, &PayloadPanel::setRaw);
    setFocusProxy(m_cached);
}

void PayloadPanel::setRaw(bool isRaw)
{
    m_raw->setChecked(isRaw);
    m_cached->setRaw(isRaw);
    m_live->setRaw(isRaw);
}

void PayloadPanel::show(const SharedBoard &board, const QString &key)
{
    const qsizetype row = board ? board->rowOf(key) : -1;
    const FlagFacts *cached = row < 0 ? nullptr : board->rows()[row].cached;
    const FlagFacts *live = row < 0 ? nullptr : board->rows()[row].live;
    const bool isLive = live != nullptr;
    const bool isSame = cached != nullptr && isLive && cached->payload == live->payload;
    m_cached->setVisible(cached != nullptr || !isLive);
    m_live->setVisible(isLive && !isSame);
    m_cached->setTitle(isSame ? tr("Payload, cached and live alike") : tr("Cached payload"));
    m_cached->show(cached ? cached->payload : QString());
    m_live->show(live ? live->payload : QString());
}

} // namespace Halyard::Inspector
