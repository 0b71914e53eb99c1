// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QStatusBar>

class QLabel;

namespace Halyard::Inspector {

//! At the foot of the window: how the source is, how old what is shown is, how much is shown.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Session &session, QWidget *parent);

    void setCount(const QString &words);
    void freeze();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Session &m_session;
    QLabel *m_mark;
    QLabel *m_source;
    QLabel *m_sync;
    QLabel *m_count;
    QTimer m_tick;
};

} // namespace Halyard::Inspector
