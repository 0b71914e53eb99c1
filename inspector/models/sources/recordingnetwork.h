// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/requests.h"

#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace Halyard::Inspector {

//! Writes down what is asked through it, and what comes back, without being in the way of whoever
//! asks.
class RecordingNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    //! Longer answers are written down as far as that.
    static constexpr qint64 LongestAnswer = 4 * 1024 * 1024;

    explicit RecordingNetwork(QObject *parent = nullptr);
    ~RecordingNetwork() override;

Q_SIGNALS:
    //! Whoever takes it gives it a number.
    void begun(Halyard::Inspector::Request &request);
    void ended(const Halyard::Inspector::Request &request);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &asked,
                                 QIODevice *body) override;

private:
    void follow(QNetworkReply *reply, const std::shared_ptr<Request> &request);
};

} // namespace Halyard::Inspector
