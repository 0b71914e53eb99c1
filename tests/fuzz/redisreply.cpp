// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What a Redis server, or whatever listens there, may say: in one piece and in two.

#include "codec.h"
#include "require.h"

using namespace Halyard::Redis;
using Halyard::Fuzz::require;

namespace {

struct Said
{
    size_t replies = 0;
    bool isBroken = false;
};

Said read(ReplyReader &reader, QByteArrayView bytes)
{
    Said said;
    reader.feed(bytes);
    while (reader.next())
        ++said.replies;
    said.isBroken = reader.isBroken();
    return said;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ReplyReader whole;
    const Said said = read(whole, bytes);

    ReplyReader pieces;
    const qsizetype cut = bytes.size() / 3;
    const Said first = read(pieces, bytes.first(cut));
    const Said second = read(pieces, bytes.sliced(cut));
    require(said.replies == first.replies + second.replies, "pieces say the same");
    require(said.isBroken == second.isBroken, "nonsense stays nonsense");
    return 0;
}
