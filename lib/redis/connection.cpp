// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "connection.h"

#include "logging.h"

#include <QtNetwork/QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Redis {

namespace {

//! How much is looked at in one turn of the event loop.
constexpr qint64 ReadAheadBytes = 256 * 1024;
constexpr qint64 SliceBytes = 16 * 1024;

//! Not QAbstractSocket::errorString(): that one may hold the address.
QString inWords(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return u"The server refuses the connection"_s;
    case QAbstractSocket::RemoteHostClosedError: return u"The server closed the connection"_s;
    case QAbstractSocket::HostNotFoundError: return u"The host name could not be resolved"_s;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return u"No secure connection could be made"_s;
    default: return u"The network failed (%1)"_s.arg(static_cast<int>(error));
    }
}

} // namespace

Connection::Connection(const RedisPlace &place, const QSslConfiguration &tls, Events events,
                       QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_tls(tls)
    , m_events(std::move(events))
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const bool isOpening = m_state == State::Opening;
        lose(unreachable(isOpening ? u"The server could not be connected to in time"_s
                                   : u"The server did not answer in time"_s));
    });
}

Connection::~Connection()
{
    dropSocket();
}

void Connection::send(Batch batch)
{
    if (m_state == State::Closed)
        open();
    const bool canGo =
        m_state == State::Open || (m_state == State::Greeting && !batch.needsGreeting);
    // What waits goes first: the server is to see the order that was asked for.
    if (canGo && m_waiting.empty())
        write(std::move(batch));
    else
        m_waiting.push_back(std::move(batch));
}

void Connection::open()
{
    m_state = State::Opening;
    ++m_opening;
    m_tlsProblem.clear();
    m_reader = std::make_unique<ReplyReader>();
    auto *const secure = m_place.encrypted ? new QSslSocket(this) : nullptr;
    m_socket = secure != nullptr ? secure : new QTcpSocket(this);
    m_socket->setReadBufferSize(ReadAheadBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        // That waitForProgress() waited long enough is no error yet.
        if (m_socket->state() != QAbstractSocket::ConnectedState
            || m_socket->error() != QAbstractSocket::SocketTimeoutError)
            lose(socketProblem(), Cause::Server);
    });
    m_limit.start(m_place.connectLimit);
    if (secure == nullptr) {
        connect(m_socket, &QTcpSocket::connected, this, &Connection::greet);
        m_socket->connectToHost(m_place.host, m_place.port);
        return;
    }
    connect(secure, &QSslSocket::encrypted, this, &Connection::greet);
    connect(secure, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    secure->setSslConfiguration(m_tls);
    secure->connectToHostEncrypted(m_place.host, m_place.port,
                                   m_place.serverName.isEmpty() ? m_place.host
                                                                : m_place.serverName);
}

void Connection::greet()
{
    m_state = State::Greeting;
    // Not before: a socket without a connection takes no options.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    write(greeting());
    sendWaiting();
}

Batch Connection::greeting()
{
    Batch batch{.commands = {}, .done = [this](const Outcome &outcome) { judgeGreeting(outcome); }};
    if (!m_place.password.isEmpty() || !m_place.user.isEmpty()) {
        QList<QByteArray> words{"AUTH"_ba};
        if (!m_place.user.isEmpty())
            words += m_place.user.toUtf8();
        words += m_place.password.toUtf8();
        batch.commands.push_back(command(words));
    }
    if (m_place.database != 0)
        batch.commands.push_back(command({"SELECT"_ba, QByteArray::number(m_place.database)}));
    batch.commands.push_back(command({"CLIENT"_ba, "SETNAME"_ba, "posthog-qt"_ba}));
    return batch;
}

void Connection::judgeGreeting(const Outcome &outcome)
{
    if (outcome.replies.empty())
        return;
    size_t next = 0;
    if (!m_place.password.isEmpty() || !m_place.user.isEmpty()) {
        const Reply &signIn = outcome.replies[next++];
        if (signIn.isError())
            return lose(signInProblemOf(signIn.text));
    }
    if (m_place.database != 0 && outcome.replies[next].isError())
        return lose(databaseProblemOf(outcome.replies[next].text));
    // The name is a courtesy to whoever looks at the server: a refusal is no problem of ours.
    m_state = State::Open;
    sendWaiting();
}

void Connection::sendWaiting()
{
    while (!m_waiting.empty()) {
        if (m_state != State::Open && m_waiting.front().needsGreeting)
            return;
        Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        write(std::move(batch));
    }
}

void Connection::write(Batch batch)
{
    if (m_sent.empty())
        m_limit.start(m_place.replyLimit);
    // Small ones go out together; large ones are not copied once more.
    QByteArrayList pieces{QByteArray()};
    for (const QByteArray &one : batch.commands) {
        if (one.size() <= SliceBytes)
            pieces.last() += one;
        else
            pieces += {one, QByteArray()};
    }
    m_sent.push_back({std::move(batch)});
    for (const QByteArray &piece : std::as_const(pieces)) {
        if (m_socket != nullptr && !piece.isEmpty())
            m_socket->write(piece);
    }
}

void Connection::read()
{
    const int opening = m_opening;
    // By the stack: QIODevice::readAll() would ask for new memory each time.
    std::array<char, SliceBytes> slice; // NOLINT(*-member-init): read() fills it
    while (m_socket->bytesAvailable() > 0) {
        const qint64 size = m_socket->read(slice.data(), SliceBytes);
        if (size <= 0)
            break;
        m_reader->feed(QByteArrayView(slice.data(), size));
    }
    // Whoever gets a reply may close this connection, and open it again.
    while (m_reader && m_opening == opening) {
        std::optional<Reply> reply = m_reader->next();
        if (!reply)
            break;
        take(std::move(*reply));
    }
    if (m_reader && m_opening == opening && m_reader->isBroken())
        lose(notRedis());
}

void Connection::take(Reply reply)
{
    const bool isPushed = reply.kind == Reply::Kind::Array && !reply.elements.empty()
        && reply.elements.front().text == "message";
    if (m_events.message && isPushed)
        return m_events.message(reply);
    if (m_sent.empty()) {
        // Servers say so before they hang up: too many clients, a shutdown, an idle time that is up.
        lose(reply.isError() ? problemOf(reply.text) : notRedis());
        return;
    }
    Sent &first = m_sent.front();
    first.replies.push_back(std::move(reply));
    if (first.replies.size() < first.batch.commands.size())
        return;
    const Sent whole = std::move(first);
    m_sent.pop_front();
    if (m_sent.empty())
        m_limit.stop();
    else
        m_limit.start(m_place.replyLimit);
    whole.batch.done({.replies = whole.replies});
}

void Connection::close()
{
    m_sent.clear();
    m_waiting.clear();
    dropSocket();
}

void Connection::lose(const Problem &problem, Cause cause)
{
    qCDebug(lcRedis).noquote() << "Connection lost:" << problem.detail;
    const Outcome outcome{.problem = problem, .isWorthRetrying = isWorthRetrying(cause)};
    const bool isHarmless = isIdle() || outcome.isWorthRetrying;
    const auto sent = std::exchange(m_sent, {});
    const auto waiting = std::exchange(m_waiting, {});
    dropSocket();
    m_events.lost(problem, isHarmless);
    for (const Sent &one : sent)
        one.batch.done(outcome);
    for (const Batch &one : waiting)
        one.done(outcome);
}

//! Servers close connections that were idle, and go away and come back, and we learn it when we ask.
bool Connection::isWorthRetrying(Cause cause) const
{
    return cause == Cause::Server && m_state == State::Open
        && std::ranges::none_of(m_sent, [](const Sent &one) { return one.batch.isRetry; });
}

void Connection::dropSocket()
{
    m_limit.stop();
    m_state = State::Closed;
    m_reader.reset();
    if (m_socket == nullptr)
        return;
    // First deaf, then down: abort() would tell of the end on the spot.
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

Problem Connection::socketProblem() const
{
    QString why = inWords(m_socket->error());
    if (!m_tlsProblem.isEmpty())
        why += ": "_L1 + m_tlsProblem;
    return unreachable(why);
}

bool Connection::waitForProgress(const QDeadlineTimer &until)
{
    // Qt would look the name up then and there, for as long as that takes.
    if (m_socket == nullptr || m_socket->state() == QAbstractSocket::HostLookupState)
        return false;
    const int left = static_cast<int>(until.remainingTime());
    auto *const secure = qobject_cast<QSslSocket *>(m_socket);
    if (m_state == State::Opening)
        return secure != nullptr ? secure->waitForEncrypted(left)
                                 : m_socket->waitForConnected(left);
    return m_socket->waitForReadyRead(left);
}

} // namespace Halyard::Redis
