// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/framing.h"

#include "support/gzip.h"

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr qsizetype GzipHeaderSize = 10;

// Far enough from the truth to matter, also for a small body.
constexpr qsizetype LengthError = 16;

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n"_ba + data + "\r\n"_ba;
}

QByteArray chunkOfSize(const QByteArray &size, const QByteArray &data)
{
    return size + "\r\n"_ba + data + "\r\n0\r\n\r\n"_ba;
}

// Two chunks where possible, so that a reader who takes only one is found out.
QByteArray chunks(const QByteArray &data)
{
    const qsizetype half = data.size() / 2;
    const QByteArray first = half > 0 ? chunk(data.left(half)) : QByteArray();
    const QByteArray second = data.isEmpty() ? QByteArray() : chunk(data.mid(half));
    return first + second;
}

QByteArray cutShort(const QByteArray &whole)
{
    return whole.left(whole.size() / 2);
}

QByteArray gzipGarbage()
{
    return gzip("{}").left(GzipHeaderSize) + QByteArray(64, '\xff');
}

Header length(qsizetype size)
{
    return Header{"Content-Length"_ba, QByteArray::number(size)};
}

Header chunkedHeader()
{
    return Header{"Transfer-Encoding"_ba, "chunked"_ba};
}

} // namespace

QByteArray encoded(Encoding encoding, const QByteArray &body)
{
    switch (encoding) {
    case Encoding::Gzip: return gzip(body);
    case Encoding::GzipTwice: return gzip(gzip(body));
    case Encoding::GzipCutShort: return cutShort(gzip(body));
    case Encoding::GzipGarbage: return gzipGarbage();
    case Encoding::Identity:
    case Encoding::GzipClaimed:
    case Encoding::Unknown: break;
    }
    return body;
}

QList<Header> encodingHeaders(Encoding encoding)
{
    if (encoding == Encoding::Identity)
        return {};
    const QByteArray name = encoding == Encoding::Unknown ? "x-halyard"_ba : "gzip"_ba;
    return {Header{"Content-Encoding"_ba, name}};
}

QByteArray framed(Framing framing, const QByteArray &encoded)
{
    switch (framing) {
    case Framing::Chunked: return chunks(encoded) + "0\r\n\r\n"_ba;
    case Framing::ChunkedCutShort: return cutShort(chunks(encoded));
    case Framing::ChunkSizeLetters: return chunkOfSize("ZZZ"_ba, encoded);
    case Framing::ChunkSizeNegative: return chunkOfSize("-5"_ba, encoded);
    case Framing::ChunkSizeHuge: return chunkOfSize("8000000000000000"_ba, encoded);
    case Framing::ContentLength:
    case Framing::UntilClose:
    case Framing::LengthTooBig:
    case Framing::LengthTooSmall:
    case Framing::LengthTwiceEqual:
    case Framing::LengthTwiceDifferent:
    case Framing::LengthNegative: break;
    }
    return encoded;
}

QList<Header> framingHeaders(Framing framing, qsizetype size)
{
    switch (framing) {
    case Framing::ContentLength: return {length(size)};
    case Framing::LengthTooBig: return {length(size + LengthError)};
    case Framing::LengthTooSmall: return {length(size / 2)};
    case Framing::LengthTwiceEqual: return {length(size), length(size)};
    case Framing::LengthTwiceDifferent: return {length(size / 2), length(size)};
    case Framing::LengthNegative: return {length(-1)};
    case Framing::UntilClose: return {};
    case Framing::Chunked:
    case Framing::ChunkSizeLetters:
    case Framing::ChunkSizeNegative:
    case Framing::ChunkSizeHuge:
    case Framing::ChunkedCutShort: break;
    }
    return {chunkedHeader()};
}

bool leavesConnectionUsable(Framing framing)
{
    return framing == Framing::ContentLength || framing == Framing::Chunked;
}

} // namespace Halyard::Test
