// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QToolButton;

namespace Halyard::Inspector {

//! Two pixels that tell of work which takes longer than 200 ms; after 2 s it can be stopped.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void setRunning(bool isRunning);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    //! Stands still, for pictures that are to be the same each time.
    static void freeze();

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void advance();
    void refreshHeight();

    QToolButton *m_cancel;
    QTimer m_patience;
    QTimer m_longer;
    QTimer m_motion;
    bool m_isRunning = false;
    bool m_isShown = false;
    int m_step = 0;
};

} // namespace Halyard::Inspector
