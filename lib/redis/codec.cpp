// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "codec.h"

#include <hiredis.h>

namespace Halyard::Redis {

namespace {

constexpr size_t BufferBytes = 256 * 1024;

Reply::Kind kindOf(int type)
{
    switch (type) {
    case REDIS_REPLY_STATUS: return Reply::Kind::Status;
    case REDIS_REPLY_ERROR: return Reply::Kind::Error;
    case REDIS_REPLY_STRING: return Reply::Kind::Text;
    case REDIS_REPLY_INTEGER: return Reply::Kind::Integer;
    case REDIS_REPLY_ARRAY: return Reply::Kind::Array;
    default: return Reply::Kind::Nil;
    }
}

//! Where hiredis wants the next object to be: an element of an array that has begun, or the whole.
Reply *place(const redisReadTask *task)
{
    if (task->parent == nullptr)
        return new Reply{.kind = kindOf(task->type)};
    auto *const array = static_cast<Reply *>(task->parent->obj);
    Reply &element = array->elements[static_cast<size_t>(task->idx)];
    element.kind = kindOf(task->type);
    return &element;
}

void *createText(const redisReadTask *task, char *text, size_t size)
{
    Reply *const reply = place(task);
    reply->text = QByteArray(text, static_cast<qsizetype>(size));
    return reply;
}

//! Versions of hiredis differ in the type of \a count.
template <typename Count>
void *createArray(const redisReadTask *task, Count count)
{
    Reply *const reply = place(task);
    reply->elements.resize(static_cast<size_t>(count));
    return reply;
}

void *createInteger(const redisReadTask *task, long long number)
{
    Reply *const reply = place(task);
    reply->integer = number;
    return reply;
}

void *createNil(const redisReadTask *task)
{
    Reply *const reply = place(task);
    reply->kind = Reply::Kind::Nil;
    return reply;
}

void freeReply(void *reply)
{
    delete static_cast<Reply *>(reply);
}

//! Replies are made as ours at once: a record is not copied once more than it has to be.
redisReplyObjectFunctions *makers()
{
    static redisReplyObjectFunctions functions = [] {
        redisReplyObjectFunctions all{};
        all.createString = createText;
        all.createArray = createArray;
        all.createInteger = createInteger;
        all.createNil = createNil;
        all.freeObject = freeReply;
        return all;
    }();
    return &functions;
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
    : m_reader(redisReaderCreateWithFunctions(makers()))
{
    // Else it gives back its buffer behind each record, and gets a new one for the next.
    m_reader->maxbuf = BufferBytes;
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
    const std::unique_ptr<Reply> whole(static_cast<Reply *>(reply));
    return std::move(*whole);
}

} // namespace Halyard::Redis
