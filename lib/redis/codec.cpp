// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "codec.h"

#include <hiredis.h>

namespace Halyard::Redis {

namespace {

Reply fromHiredis(const redisReply &reply)
{
    const auto text = [&reply] { return QByteArray(reply.str, static_cast<qsizetype>(reply.len)); };
    switch (reply.type) {
    case REDIS_REPLY_STATUS: return {.kind = Reply::Kind::Status, .text = text()};
    case REDIS_REPLY_ERROR: return {.kind = Reply::Kind::Error, .text = text()};
    case REDIS_REPLY_STRING: return {.kind = Reply::Kind::Text, .text = text()};
    case REDIS_REPLY_INTEGER: return {.kind = Reply::Kind::Integer, .integer = reply.integer};
    case REDIS_REPLY_ARRAY: break;
    default: return {};
    }
    Reply array{.kind = Reply::Kind::Array};
    array.elements.reserve(reply.elements);
    for (size_t i = 0; i < reply.elements; ++i)
        array.elements.push_back(fromHiredis(*reply.element[i]));
    return array;
}

} // namespace

QByteArray command(const QList<QByteArray> &words)
{
    std::vector<const char *> texts;
    std::vector<size_t> sizes;
    texts.reserve(static_cast<size_t>(words.size()));
    sizes.reserve(static_cast<size_t>(words.size()));
    for (const QByteArray &word : words) {
        texts.push_back(word.constData());
        sizes.push_back(static_cast<size_t>(word.size()));
    }
    char *formatted = nullptr;
    const auto size = redisFormatCommandArgv(&formatted, static_cast<int>(texts.size()),
                                             texts.data(), sizes.data());
    if (size < 0)
        return {};
    QByteArray bytes(formatted, static_cast<qsizetype>(size));
    redisFreeCommand(formatted);
    return bytes;
}

void ReplyReader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

ReplyReader::ReplyReader()
    : m_reader(redisReaderCreate())
{
}

void ReplyReader::feed(QByteArrayView bytes)
{
    if (m_isBroken)
        return;
    const qsizetype admitted = m_gate.admit(bytes);
    const int fed = redisReaderFeed(m_reader.get(), bytes.data(), static_cast<size_t>(admitted));
    m_isBroken = admitted < bytes.size() || fed != REDIS_OK;
}

std::optional<Reply> ReplyReader::next()
{
    void *reply = nullptr;
    if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK) {
        m_isBroken = true;
        return std::nullopt;
    }
    if (reply == nullptr)
        return std::nullopt;
    const std::unique_ptr<void, decltype(&freeReplyObject)> owned(reply, freeReplyObject);
    return fromHiredis(*static_cast<const redisReply *>(reply));
}

} // namespace Halyard::Redis
