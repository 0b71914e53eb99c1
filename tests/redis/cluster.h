// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "redisserver.h"

#include <memory>
#include <vector>

namespace Halyard::Test {

//! Three real servers that share the slots.
class Cluster
{
public:
    static constexpr int Slots = 16384;

    Cluster();

    [[nodiscard]] RedisServer &node(size_t index) { return *m_nodes.at(index); }
    //! The index of the node that keeps \a key, and of one that does not.
    [[nodiscard]] size_t ownerOf(const QByteArray &key) const;
    [[nodiscard]] size_t strangerTo(const QByteArray &key) const;
    [[nodiscard]] int slotOf(const QByteArray &key) const;
    [[nodiscard]] QByteArray idOf(size_t index) const;

private:
    void waitUntilAgreed() const;

    std::vector<std::unique_ptr<RedisServer>> m_nodes;
};

} // namespace Halyard::Test
