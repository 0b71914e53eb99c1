// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/ledger.h"
#include "support/request.h"
#include "support/step.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace Halyard::Test {

//! Reads the requests of one client and plays the answers, step by step.
class Connection : public QObject
{
    Q_OBJECT

public:
    //! Becomes the parent of \a socket and ends together with it.
    Connection(QTcpSocket *socket, Ledger &ledger, QObject *parent);
    ~Connection() override;

    void serve();
    void reset();
    //! Goes on with a step that holds.
    void release();

private:
    void read();
    void answerNext();
    void begin(const Steps &steps);
    //! Goes on where it stopped; harmless to call when nothing is due.
    void play();
    //! These return true once the step is done.
    [[nodiscard]] bool perform(const Step &step);
    [[nodiscard]] bool send(const Step &step);
    [[nodiscard]] bool drip(const Step &step);
    [[nodiscard]] bool repeat(const Step &step);
    [[nodiscard]] bool wait(const Step &step);
    [[nodiscard]] bool resetWhenSent();
    void end();
    [[nodiscard]] qint64 unsentBytes() const;

    QTcpSocket *const m_socket;
    Ledger &m_ledger;
    const int m_number;
    RequestParser m_parser;
    QTimer m_timer;
    Steps m_steps;
    qsizetype m_next = 0;
    //! How far the current step has come: bytes, or pauses begun.
    qint64 m_progress = 0;
    bool m_released = false;
    bool m_inFlight = false;
};

} // namespace Halyard::Test
