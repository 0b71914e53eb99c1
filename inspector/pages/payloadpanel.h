// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/board.h"

#include <QtWidgets/QWidget>

class QAction;
class QSplitter;

namespace Halyard::Inspector {

class PayloadSide;

//! A flag's payload as a tree or as it is stored; both sides, where they differ.
class PayloadPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadPanel(QWidget *parent = nullptr);

    void show(const SharedBoard &board, const QString &key);
    void setRaw(bool isRaw);

private:
    QAction *const m_raw;
    QSplitter *const m_splitter;
    PayloadSide *const m_cached;
    PayloadSide *const m_live;
};

} // namespace Halyard::Inspector
