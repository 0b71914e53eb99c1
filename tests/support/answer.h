// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/request.h"
#include "support/step.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaType>

#include <chrono>
#include <optional>

namespace Halyard::Test {

//! Where in an answer something goes wrong.
enum class Moment { BeforeReply, AfterHeaders, MidBody, AfterBody };

enum class Part { Headers, Body };

enum class Encoding {
    Identity,
    Gzip,
    GzipTwice, //!< but announced once
    GzipCutShort,
    GzipGarbage, //!< a true gzip header, then noise
    GzipClaimed, //!< the header lies: the body is plain
    Unknown,
};

enum class Framing {
    ContentLength,
    Chunked,
    UntilClose,
    ChunkSizeLetters,
    ChunkSizeNegative,
    ChunkSizeHuge, //!< 2^63
    ChunkedCutShort,
    LengthTooBig,
    LengthTooSmall,
    LengthTwiceEqual,
    LengthTwiceDifferent, //!< the first one is too small, the second one right
    LengthNegative,
};

//! What the fake server says to one request, and how it misbehaves while it does.
//!
//! A plain value: start from one of the makers and refine it by the with… and …At functions, each
//! of which returns a changed copy. An answer that says what it should leaves the connection open
//! for the next request; all others end it.
class Answer
{
public:
    static constexpr qint64 Mebibyte = 1024 * 1024;
    //! Endless answers stall here: a client without a limit is to fail the test, not the machine.
    static constexpr qint64 DefaultCap = 64 * Mebibyte;

    Answer() = default;

    [[nodiscard]] static Answer json(const QByteArray &text);
    [[nodiscard]] static Answer json(const QJsonObject &object);
    [[nodiscard]] static Answer text(int status, const QByteArray &body = {});
    [[nodiscard]] static Answer redirect(int status, const QByteArray &location);
    //! Unpacks to \a mebibytes of \a filler, followed by \a tail.
    [[nodiscard]] static Answer gzipBomb(int mebibytes, const QByteArray &tail, char filler = ' ');

    //! These bytes and nothing else, then the end of the connection.
    [[nodiscard]] static Answer raw(const QByteArray &bytes);
    [[nodiscard]] static Answer steps(const Steps &steps);

    [[nodiscard]] static Answer http09(const QByteArray &body);
    [[nodiscard]] static Answer badStatusLine();
    //! Stalls at its end, for a client that cannot read the header may wait for more.
    [[nodiscard]] static Answer nulInHeaderName(const QByteArray &body);
    [[nodiscard]] static Answer hugeHeader(qint64 size = 100 * Mebibyte);
    [[nodiscard]] static Answer endlessInterimAnswers(qint64 cap = DefaultCap);
    [[nodiscard]] static Answer endlessHeaders(qint64 cap = DefaultCap);
    //! \a framing is Chunked or UntilClose.
    [[nodiscard]] static Answer endlessBody(Framing framing = Framing::Chunked,
                                            qint64 cap = DefaultCap);

    [[nodiscard]] Answer withStatus(int status, const QByteArray &reason = {}) const;
    [[nodiscard]] Answer withBody(const QByteArray &body) const;
    //! Takes the place of headers with the same name.
    [[nodiscard]] Answer withHeader(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Answer withAnotherHeader(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Answer withEncoding(Encoding encoding) const;
    [[nodiscard]] Answer withFraming(Framing framing) const;

    [[nodiscard]] Answer delayed(std::chrono::milliseconds delay) const;
    //! Waits for FakeServer::release() before it says anything.
    [[nodiscard]] Answer held() const;
    [[nodiscard]] Answer dripping(Part part, std::chrono::milliseconds interval) const;
    [[nodiscard]] Answer stallingAt(Moment moment) const;
    [[nodiscard]] Answer cutAt(Moment moment) const;
    [[nodiscard]] Answer resetAt(Moment moment) const;

    //! What to do on the wire to answer \a request so.
    [[nodiscard]] Steps stepsFor(const Request &request) const;

private:
    struct Fault
    {
        Moment moment = Moment::BeforeReply;
        Step::Action action = Step::Action::Stall;
    };
    struct Drip
    {
        Part part = Part::Body;
        std::chrono::milliseconds interval = {};
    };

    [[nodiscard]] Answer withFault(Moment moment, Step::Action action) const;
    [[nodiscard]] bool isProper() const;
    [[nodiscard]] QByteArray encodedBody() const;
    [[nodiscard]] QByteArray head(const QByteArray &encoded, bool keepsOpen) const;
    [[nodiscard]] Steps said(const Request &request) const;
    [[nodiscard]] Step step(Part part, const QByteArray &bytes) const;

    int m_status = 200;
    QByteArray m_reason;
    QList<Header> m_headers;
    QByteArray m_body;
    Encoding m_encoding = Encoding::Identity;
    Framing m_framing = Framing::ContentLength;
    Steps m_before;
    std::optional<Steps> m_verbatim;
    std::optional<Fault> m_fault;
    std::optional<Drip> m_drip;
};

} // namespace Halyard::Test

Q_DECLARE_METATYPE(Halyard::Test::Answer)
