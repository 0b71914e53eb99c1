// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QToolBar>

namespace Halyard::Inspector {

//! The thin bar on top of a pane: words beside icons, and a menu for what has no room.
class FlowBar : public QToolBar
{
    Q_OBJECT

public:
    explicit FlowBar(QWidget *parent = nullptr);

    //! What follows goes to the far end.
    void addStretch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcons();
};

} // namespace Halyard::Inspector
