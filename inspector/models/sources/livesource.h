// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"
#include "models/source.h"
#include "models/sources/recordingnetwork.h"

#include <Halyard/flagclient.h>

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <memory>

namespace Halyard::Inspector {

//! A server that is asked through the library, as an application would ask it: for whomever one
//! likes, when one likes.
class LiveSource final : public Source
{
    Q_OBJECT

public:
    //! \a log is told of every request.
    LiveSource(const LiveTarget &target, RequestLog &log, QObject *parent = nullptr);
    ~LiveSource() override;

    [[nodiscard]] const LiveTarget &target() const { return m_target; }
    void setInterval(std::chrono::milliseconds interval);

    void refresh() override;
    void look(const QString &personId) override;
    void cancel() override;
    void setAwake(bool isAwake) override;
    [[nodiscard]] Attempts attempts() const override;

    //! The distinct id, and the groups if there are any.
    [[nodiscard]] static QString labelOf(const FlagContext &context);

    //! Adds a person and asks for it. The id: the same person with the same properties has one already.
    QString ask(const FlagContext &context);
    //! Asks for one flag only; all others stay as they are.
    void lookAt(const QString &personId, const QString &key);

private:
    void makeClient();
    [[nodiscard]] Person personOf(const FlagContext &context) const;
    void add(const QList<FlagContext> &contexts);
    void evaluate(const QString &personId, const QStringList &keys);
    void take(const QString &personId, const QStringList &keys, const Evaluation &answer);
    void showOutcome(const LoadOutcome &outcome);

    //! Of the question that a request asks.
    [[nodiscard]] const Person *whoIsAsked(const QByteArray &body) const;
    void noteBegin(Request &request);
    void noteEnd(const Request &request);

    LiveTarget m_target;
    RequestLog &m_log;
    QTimer m_timer;
    //! Under way.
    QSet<QString> m_asked;
    //! By person: what the server answered last.
    QHash<QString, QByteArray> m_answers;
    //! Answers to what was cancelled since are not taken.
    int m_turn = 0;
    //! Goes before what it writes to: requests end with it.
    RecordingNetwork m_network;
    std::unique_ptr<FlagClient> m_client;
};

} // namespace Halyard::Inspector
