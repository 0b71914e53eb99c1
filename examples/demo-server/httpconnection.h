// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpanswer.h"
#include "httprequestparser.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTcpSocket;

namespace Halyard::Demo {

//! One client. Asks for the answer to one request after the other and deletes itself at the end.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    //! A client that takes longer than the patience for a request, or to read an answer, is
    //! dropped. Between two requests it may rest three times as long.
    HttpConnection(QTcpSocket *socket, std::chrono::milliseconds patience, QObject *parent);

    //! The answer to the last request. Nothing more is read before it is sent.
    void deliver(const Delivery &delivery);

Q_SIGNALS:
    void requested(const Halyard::Demo::HttpRequest &request);

private:
    enum class Phase { Reading, Answering, Sending, Lingering };

    void readMore();
    void examineRequest();
    void startRequest();
    void refuse();
    void sendDrop();
    void noteSent();
    void finishAnswer();

    QTcpSocket *m_socket;
    std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QTimer m_dripping;
    HttpRequestParser m_parser;
    QByteArray m_unsent;
    Phase m_phase = Phase::Reading;
    BodyPart m_bodyPart = BodyPart::Sent;
    Afterwards m_afterwards = Afterwards::KeepAlive;
    bool m_isInRequest = true;
};

} // namespace Halyard::Demo
