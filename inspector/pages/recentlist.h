// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

class QGridLayout;

namespace Halyard::Inspector {

class Session;

//! What was open lately, each a click away, and a click from being forgotten.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(Session &session, QWidget *parent = nullptr);

    //! How many are shown.
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void openWanted(const QString &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addRow(int row, const QString &place);

    Session &m_session;
    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace Halyard::Inspector
