// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/requests.h"

#include <QtWidgets/QTabWidget>

class QAction;

namespace Halyard::Inspector {

class LongText;

//! Headers and bodies of one request and its answer. The token is not shown unless asked for.
class RequestDetail : public QTabWidget
{
    Q_OBJECT

public:
    explicit RequestDetail(QWidget *parent = nullptr);

    //! Null: none.
    void show(const Request *request);

private:
    [[nodiscard]] static QByteArray asked(const Request &request);
    [[nodiscard]] static QByteArray answered(const Request &request);

    LongText *const m_asked;
    LongText *const m_answered;
};

} // namespace Halyard::Inspector
