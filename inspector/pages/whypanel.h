// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"
#include "models/insight/why.h"

#include <QtWidgets/QScrollArea>

class QFormLayout;
class QListView;

namespace Halyard::Inspector {

//! Why a flag has its value: the ladder of places it may come from, and what else is known of it.
class WhyPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void show(const SharedBoard &board, const QString &key);
    void tick() { m_model->tick(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Facts = QList<std::pair<QString, QString>>;

    void showFacts(const Facts &facts);
    void fitLadder();

    WhyModel *const m_model;
    QListView *const m_ladder;
    QWidget *const m_factsBox;
    QFormLayout *const m_form;
    Facts m_facts;
};

} // namespace Halyard::Inspector
