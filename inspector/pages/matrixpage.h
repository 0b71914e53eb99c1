// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/matrixfeed.h"
#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QTableView;

namespace Halyard::Inspector {

class MatrixModel;
class PaneStack;
class PersonPicker;
class SourceBar;

//! Flags × persons of one source; by default only flags that not all have alike.
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Source *source() const;
    void setSource(Source *source);
    //! What is shown stays as it is.
    void setPaused(bool isPaused);
    [[nodiscard]] MatrixModel *matrix() const { return m_model; }
    //! The rows that are shown.
    [[nodiscard]] QByteArray exported() const;

Q_SIGNALS:
    void keyChosen(const QString &key);
    void focusWanted(const Halyard::Inspector::Session::Focus &focus);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void fitColumns();
    void fitKeys();
    [[nodiscard]] QWidget *newBar();
    void connectParts();
    void follow();
    void updateSoon();
    void showProgress();
    void showState();
    void choose(const QModelIndex &index);
    void save();
    void saveTo(const QString &path);

    Session &m_session;
    PersonPicker *const m_picker;
    MatrixModel *const m_model;
    QTableView *const m_table;
    PaneStack *const m_stack;
    QProgressBar *const m_progress;
    QLabel *const m_summary;
    QAction *const m_onlyDiffering;
    QAction *const m_cancel;
    QAction *const m_export;
    MatrixFeed m_feed;
    QTimer m_soon;
    SourceBar *const m_bar;
    bool m_isPaused = false;
};

} // namespace Halyard::Inspector
