// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/requests.h"
#include "models/session.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QTableView;

namespace Halyard::Inspector {

class PaneStack;
class RequestDetail;
class RequestFilter;
class RequestModel;

//! What was asked and answered, request by request, with everything that went over the wire.
class RequestsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const Request *current() const;

    //! Only what began then.
    void setRange(Halyard::Inspector::Moment from, Halyard::Inspector::Moment to);
    void clearRange();
    void showRequest(qint64 number);

Q_SIGNALS:
    //! "All times" was chosen.
    void rangeCleared();

private:
    void setUpTable();
    [[nodiscard]] QWidget *newBar();
    [[nodiscard]] QAction *newAction(const QIcon &icon, const QString &text);
    void connectActions();
    void showCurrent();
    void refresh();
    void copyCurl(Secrets secrets) const;
    void clearAll();

    Session &m_session;
    RequestModel *const m_model;
    RequestFilter *const m_filter;
    QTableView *const m_table;
    RequestDetail *const m_detail;
    PaneStack *m_stack = nullptr;
    QLabel *const m_count;
    QAction *const m_copy;
    QAction *const m_copySecrets;
    QAction *const m_clear;
    QAction *const m_allTimes;
    //! The stretch that is shown, to be taken away.
    QAction *const m_chip;
};

} // namespace Halyard::Inspector
