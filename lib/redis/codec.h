// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "replygate.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <memory>
#include <optional>
#include <vector>

struct redisReader;

namespace Halyard::Redis {

//! What a server says to one command.
struct Reply
{
    enum class Kind { Nil, Status, Error, Integer, Text, Array };

    Kind kind = Kind::Nil;
    //! Of Status, Error and Text.
    QByteArray text = {};
    qint64 integer = 0;
    std::vector<Reply> elements = {};

    [[nodiscard]] bool isError() const { return kind == Kind::Error; }
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
};

//! A command as it goes over the wire.
[[nodiscard]] QByteArray command(const QList<QByteArray> &words);

//! Takes bytes as they come, and hands out replies as they become complete.
class ReplyReader
{
public:
    ReplyReader();

    void feed(QByteArrayView bytes);
    [[nodiscard]] std::optional<Reply> next();
    //! What came is no reply. Nothing that follows can be understood.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    struct Free
    {
        void operator()(redisReader *reader) const;
    };

    ReplyGate m_gate;
    std::unique_ptr<redisReader, Free> m_reader;
    bool m_isBroken = false;
};

} // namespace Halyard::Redis
