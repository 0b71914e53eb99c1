// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/gzip.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace Halyard::Test {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;
constexpr int GzipWindowBits = 15 + 16;

Bytef *bytesOf(QByteArrayView view)
{
    // zlib's input pointer is not const in its default configuration, although it only reads.
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(view.data()));
}

class Deflater
{
public:
    Deflater()
    {
        const int level = Z_BEST_COMPRESSION;
        if (deflateInit2(&m_stream, level, Z_DEFLATED, GzipWindowBits, 9, Z_DEFAULT_STRATEGY)
            != Z_OK)
            qFatal("zlib refused to start");
    }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;
    ~Deflater() { deflateEnd(&m_stream); }

    void add(QByteArrayView plain) { run(plain, Z_NO_FLUSH); }

    [[nodiscard]] QByteArray finish()
    {
        run({}, Z_FINISH);
        return m_packed;
    }

private:
    void run(QByteArrayView plain, int flush)
    {
        m_stream.next_in = bytesOf(plain);
        m_stream.avail_in = static_cast<uInt>(plain.size());
        do {
            std::array<char, BlockSize> block;
            m_stream.next_out = reinterpret_cast<Bytef *>(block.data());
            m_stream.avail_out = static_cast<uInt>(block.size());
            deflate(&m_stream, flush);
            m_packed.append(block.data(), BlockSize - static_cast<qsizetype>(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

    z_stream m_stream = {};
    QByteArray m_packed;
};

} // namespace

QByteArray gzip(QByteArrayView plain)
{
    Deflater deflater;
    deflater.add(plain);
    return deflater.finish();
}

QByteArray gzipBomb(qint64 count, char filler, QByteArrayView tail)
{
    Deflater deflater;
    const QByteArray block(BlockSize, filler);
    for (qint64 left = count; left > 0; left -= BlockSize)
        deflater.add(QByteArrayView(block).first(std::min<qint64>(left, BlockSize)));
    deflater.add(tail);
    return deflater.finish();
}

std::optional<QByteArray> gunzip(QByteArrayView packed)
{
    z_stream stream = {};
    if (inflateInit2(&stream, GzipWindowBits) != Z_OK)
        return std::nullopt;
    stream.next_in = bytesOf(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray plain;
    int result = Z_OK;
    while (result == Z_OK) {
        std::array<char, BlockSize> block;
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        result = inflate(&stream, Z_NO_FLUSH);
        plain.append(block.data(), BlockSize - static_cast<qsizetype>(stream.avail_out));
    }
    const bool whole = result == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return whole ? std::optional(plain) : std::nullopt;
}

} // namespace Halyard::Test
