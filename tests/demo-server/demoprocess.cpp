// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"

#include "support/rawclient.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QStringBuilder>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

QString program()
{
    return QStringLiteral(HALYARD_DEMO_SERVER);
}

qsizetype lengthIn(const QByteArray &head)
{
    const QByteArray name = "\r\nContent-Length: "_ba;
    const qsizetype start = head.indexOf(name);
    if (start < 0)
        return 0;
    const qsizetype end = head.indexOf('\r', start + name.size());
    return head.sliced(start + name.size(), end - start - name.size()).toLongLong();
}

} // namespace

QJsonObject WireAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject WireAnswer::flags() const
{
    return json().value("flags"_L1).toObject();
}

WireAnswer readAnswer(RawClient &client)
{
    QByteArray head;
    while (!head.endsWith("\r\n\r\n")) {
        const QByteArray byte = client.read(1);
        if (byte.isEmpty())
            return {0, head, {}};
        head += byte;
    }
    const qsizetype length = lengthIn(head);
    const QByteArray body = client.read(length);
    const int status = head.startsWith("HTTP/1.1 ") ? head.sliced(9, 3).toInt() : 0;
    return {body.size() == length ? status : 0, head, body};
}

QByteArray wireRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       const QByteArray &headers)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "_ba
        + QByteArray::number(body.size()) + "\r\n"_ba + headers + "\r\n"_ba + body;
}

DemoProcess::DemoProcess(const QStringList &arguments, const std::function<void()> &preparation)
{
    m_process.setChildProcessModifier(preparation);
    m_process.start(program(), QStringList{u"--port"_s, u"0"_s} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
    m_firstLine = m_process.readLine();
    const qsizetype colon = m_firstLine.indexOf(':', m_firstLine.indexOf("127.0.0.1"));
    m_port = m_firstLine.sliced(colon + 1).trimmed().split('/').constFirst().toUShort();
}

DemoProcess::~DemoProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
}

QString DemoProcess::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QByteArray DemoProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

WireAnswer DemoProcess::send(const QByteArray &request) const
{
    RawClient client(m_port);
    client.send(request);
    return readAnswer(client);
}

WireAnswer DemoProcess::post(const QByteArray &target, const QByteArray &body) const
{
    return send(wireRequest("POST"_ba, target, body));
}

WireAnswer DemoProcess::askFor(const QByteArray &distinctId) const
{
    return post("/flags/?v=2"_ba,
                R"({"token":"phc_demo","distinct_id":")"_ba + distinctId + R"("})"_ba);
}

FinishedRun runDemoServer(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    process.waitForFinished();
    const bool exited =
        process.exitStatus() == QProcess::NormalExit && process.state() == QProcess::NotRunning;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace Halyard::Test
