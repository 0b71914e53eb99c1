// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "pages/entrymodel.h"

#include <QtWidgets/QWidget>

class QAction;
class QTableView;

namespace Halyard::Inspector {

//! A table to type names and values into; says beside each row how it is read, or what is wrong.
class EntryTable : public QWidget
{
    Q_OBJECT

public:
    EntryTable(EntryModel::Kind kind, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] EntryModel *entries() const { return m_entries; }
    //! Puts the cursor into the first row that is wrong.
    void showProblem();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLetters();
    void setUpTable(const QString &accessibleName);
    void removeCurrent();

    EntryModel *const m_entries;
    QTableView *const m_table;
    QAction *const m_remove;
};

} // namespace Halyard::Inspector
