// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulateddisk.h"

#include <utility>
#include <vector>

namespace Halyard::Test {

//! What is on the medium at some moment, and what is still on its way.
class DiskImage
{
public:
    DiskImage(const SimulatedDisk &disk, SimulatedDisk::Random &random);

    [[nodiscard]] std::vector<SimulatedDisk::Node> nodesAfterCut(size_t moment);

private:
    using Event = SimulatedDisk::Event;

    struct Pending
    {
        std::vector<const Event *> data = {};
        //! In the order of what happened: a seed means the same each time.
        std::vector<std::pair<QByteArray, std::vector<int>>> entries = {};
    };

    void happen(const Event &event);
    void saveAll();
    void saveData(size_t node);
    void saveEntries(size_t node);
    void loseSome();
    void tearData(size_t node);
    void setEntry(size_t node, const QByteArray &name, int target);
    [[nodiscard]] QByteArray newBytesOf(size_t node, size_t events) const;
    [[nodiscard]] QByteArray torn(const QByteArray &before, const QByteArray &after);
    static void addEntry(Pending &pending, const Event &event);
    [[nodiscard]] size_t upTo(size_t most);

    SimulatedDisk::Random &m_random;
    const std::vector<Event> &m_history;
    std::vector<SimulatedDisk::Node> m_nodes;
    std::vector<Pending> m_pending;
};

} // namespace Halyard::Test
