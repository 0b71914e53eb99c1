// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

#include <functional>

namespace Halyard::Test {

class RawClient;

//! One answer as it was on the wire.
struct WireAnswer
{
    [[nodiscard]] QJsonObject json() const;
    //! The records of an answer about flags.
    [[nodiscard]] QJsonObject flags() const;

    //! 0 if nothing came, or not all of it.
    int status = 0;
    QByteArray head;
    QByteArray body;
};

//! Reads one answer and leaves the connection where the next one begins.
[[nodiscard]] WireAnswer readAnswer(RawClient &client);

//! A request with a body, ready to be sent.
[[nodiscard]] QByteArray wireRequest(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body, const QByteArray &headers = {});

//! The real demo server, in a process of its own, on a free port.
class DemoProcess
{
public:
    //! The preparation runs in the child, before the program does.
    explicit DemoProcess(const QStringList &arguments = {},
                         const std::function<void()> &preparation = {});
    DemoProcess(const DemoProcess &) = delete;
    DemoProcess &operator=(const DemoProcess &) = delete;
    ~DemoProcess();

    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QByteArray firstLine() const { return m_firstLine; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const;
    //! All it said so far on standard error.
    [[nodiscard]] QByteArray log();

    [[nodiscard]] WireAnswer send(const QByteArray &request) const;
    [[nodiscard]] WireAnswer post(const QByteArray &target, const QByteArray &body) const;
    //! Posts to /flags/?v=2 for somebody.
    [[nodiscard]] WireAnswer askFor(const QByteArray &distinctId) const;

private:
    QProcess m_process;
    QByteArray m_firstLine;
    QByteArray m_log;
    quint16 m_port = 0;
};

//! What a run of the program that ends by itself came to.
struct FinishedRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] FinishedRun runDemoServer(const QStringList &arguments);

} // namespace Halyard::Test
