// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "diskimage.h"

#include <algorithm>

namespace Halyard::Test {

namespace {

constexpr qsizetype Sector = 512;

} // namespace

DiskImage::DiskImage(const SimulatedDisk &disk, SimulatedDisk::Random &random)
    : m_random(random)
    , m_history(disk.m_history)
    , m_nodes(disk.m_nodes)
    , m_pending(disk.m_nodes.size())
{
    // From the beginning: the first two folders are there, and nothing else.
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        m_nodes[i].bytes.clear();
        m_nodes[i].entries.clear();
    }
}

size_t DiskImage::upTo(size_t most)
{
    return std::uniform_int_distribution<size_t>(0, most)(m_random);
}

std::vector<SimulatedDisk::Node> DiskImage::nodesAfterCut(size_t moment)
{
    // A journal keeps the order of all; without one, anything goes.
    enum Style { NothingMore, Journal, Anything };
    const auto style = static_cast<Style>(std::min<size_t>(upTo(4), Anything));
    const size_t saved = upTo(moment);
    for (size_t i = 0; i < moment; ++i) {
        happen(m_history[i]);
        if (style == Journal && i + 1 == saved)
            saveAll();
    }
    if (style == Anything)
        loseSome();
    return m_nodes;
}

void DiskImage::happen(const Event &event)
{
    const auto node = static_cast<size_t>(event.node);
    Pending &pending = m_pending[node];
    switch (event.kind) {
    case Event::Kind::Entry: addEntry(pending, event); break;
    case Event::Kind::Data:
    case Event::Kind::Empty: pending.data.push_back(&event); break;
    case Event::Kind::Time:
        // Nothing of worth depends on it.
        if (upTo(1) == 0)
            m_nodes[node].facts.modifiedAt = event.time;
        break;
    case Event::Kind::SyncData: saveData(node); break;
    case Event::Kind::LoseData: pending.data.clear(); break;
    case Event::Kind::SyncFolder: saveEntries(node); break;
    case Event::Kind::WriteBack: saveAll(); break;
    case Event::Kind::Damage:
        pending.data.clear();
        m_nodes[node].bytes = event.bytes;
        break;
    }
}

void DiskImage::addEntry(Pending &pending, const Event &event)
{
    for (auto &[name, targets] : pending.entries) {
        if (name == event.name)
            return targets.push_back(event.target);
    }
    pending.entries.push_back({event.name, {event.target}});
}

void DiskImage::saveAll()
{
    for (size_t node = 0; node < m_pending.size(); ++node) {
        saveData(node);
        saveEntries(node);
    }
}

void DiskImage::saveData(size_t node)
{
    if (m_pending[node].data.empty())
        return;
    m_nodes[node].bytes = newBytesOf(node, m_pending[node].data.size());
    m_pending[node].data.clear();
}

void DiskImage::saveEntries(size_t node)
{
    auto &entries = m_pending[node].entries;
    for (const auto &[name, targets] : entries)
        setEntry(node, name, targets.back());
    entries.clear();
}

void DiskImage::setEntry(size_t node, const QByteArray &name, int target)
{
    if (target == SimulatedDisk::None)
        m_nodes[node].entries.remove(name);
    else
        m_nodes[node].entries[name] = target;
}

QByteArray DiskImage::newBytesOf(size_t node, size_t events) const
{
    QByteArray bytes = m_nodes[node].bytes;
    for (size_t i = 0; i < events; ++i) {
        const Event &event = *m_pending[node].data[i];
        if (event.kind == Event::Kind::Empty)
            bytes.clear();
        else
            bytes.replace(event.offset, event.bytes.size(), event.bytes);
    }
    return bytes;
}

void DiskImage::loseSome()
{
    for (size_t node = 0; node < m_pending.size(); ++node) {
        tearData(node);
        for (const auto &[name, targets] : m_pending[node].entries) {
            const size_t kept = upTo(targets.size());
            if (kept > 0)
                setEntry(node, name, targets[kept - 1]);
        }
    }
}

void DiskImage::tearData(size_t node)
{
    const size_t events = m_pending[node].data.size();
    if (events > 0)
        m_nodes[node].bytes = torn(m_nodes[node].bytes, newBytesOf(node, upTo(events)));
}

QByteArray DiskImage::torn(const QByteArray &before, const QByteArray &after)
{
    enum Source { Before, After, Zeros };
    QByteArray result;
    const qsizetype size = upTo(1) == 0 ? after.size() : std::max(before.size(), after.size());
    const bool isWhole = upTo(2) == 0;
    for (qsizetype begin = 0; begin < size; begin += Sector) {
        const qsizetype length = std::min(Sector, size - begin);
        const auto source = isWhole ? After : static_cast<Source>(upTo(2));
        QByteArray sector = source == After ? after.mid(begin, length)
            : source == Before              ? before.mid(begin, length)
                                            : QByteArray();
        result += sector.leftJustified(length, '\0');
    }
    return result;
}

} // namespace Halyard::Test
