// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace Halyard::Inspector {

class LongText;
class PaneStack;
class PayloadModel;

//! One payload.
class PayloadSide : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadSide(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void show(const QString &payload);
    void setRaw(bool isRaw);

private:
    void update();
    void copy();

    QLabel *const m_title;
    QAction *const m_copy;
    PayloadModel *const m_model;
    QTreeView *const m_tree;
    LongText *const m_raw;
    PaneStack *const m_stack;
    QString m_payload;
    bool m_isRaw = false;
};

} // namespace Halyard::Inspector
