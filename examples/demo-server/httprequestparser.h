// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"

#include <optional>

namespace Halyard::Demo {

//! Why a request is not read further. The connection cannot be used after it.
struct HttpRefusal
{
    int status = 400;
    QString reason;
};

//! Reads HTTP/1.x requests from bytes as they come, within fixed bounds. Does no I/O.
class HttpRequestParser
{
public:
    static constexpr qsizetype MaximumHeadSize = 64 * 1024;
    static constexpr qsizetype MaximumHeaderCount = 100;
    static constexpr qsizetype MaximumBodySize = 1024 * 1024;

    enum class State { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Complete, Refused };

    void feed(const QByteArray &bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBetweenRequests() const;
    [[nodiscard]] const HttpRefusal &refusal() const { return m_refusal; }
    //! Whether the client waits for "100 Continue". True once for each request.
    [[nodiscard]] bool takeExpectation();
    //! The complete request; reading then goes on with the bytes that came after it.
    [[nodiscard]] HttpRequest takeRequest();

private:
    [[nodiscard]] bool step();
    [[nodiscard]] bool readHeadLine();
    [[nodiscard]] bool readRequestLine(const QByteArray &line);
    [[nodiscard]] bool readTarget(const QByteArray &target);
    [[nodiscard]] bool readHeader(const QByteArray &line);
    [[nodiscard]] bool finishHead();
    [[nodiscard]] bool startBody();
    [[nodiscard]] bool startFixedBody();
    [[nodiscard]] bool readBody(State next);
    [[nodiscard]] bool readChunkSize();
    [[nodiscard]] bool readChunkEnd();
    [[nodiscard]] bool readTrailer();
    [[nodiscard]] std::optional<QByteArray> takeLine(int statusWhenTooLong);
    bool refuse(int status, const QString &reason);

    QByteArray m_buffer;
    qsizetype m_position = 0;
    //! How far a line end was looked for, so that a byte at a time does not cost its square.
    qsizetype m_searched = 0;
    qsizetype m_lineBytes = 0;
    qsizetype m_missing = 0;
    bool m_expectsContinue = false;
    bool m_isVersionOne = true;
    State m_state = State::Head;
    HttpRequest m_request;
    HttpRefusal m_refusal;
};

} // namespace Halyard::Demo
