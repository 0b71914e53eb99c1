// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QTableView;

namespace Halyard::Inspector {

//! Columns as wide as so many average letters, whatever size these take on, and never narrower than
//! their titles. What somebody pulled wider or narrower grows with the letters, too.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    struct Width
    {
        int column;
        int letters;
    };

    ColumnWidths(QTableView *table, const QList<Width> &widths);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void grow();

    QTableView *m_table;
    QList<Width> m_widths;
    double m_letter;
};

} // namespace Halyard::Inspector
