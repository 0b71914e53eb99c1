// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "simulateddisk.h"

#include "diskimage.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

using Kind = FileFacts::Kind;

SimulatedDisk::SimulatedDisk()
{
    const int root = addNode(Kind::Folder, 0755);
    const int place = addNode(Kind::Folder, 0755);
    at(root).entries[SimulatedDisk::place().mid(1).toLatin1()] = place;
}

void SimulatedDisk::letSyncsFail(double probability, Random &random)
{
    m_failing = probability;
    m_random = &random;
}

std::unique_ptr<SimulatedDisk> SimulatedDisk::afterCut(size_t moment, Random &random) const
{
    auto disk = std::make_unique<SimulatedDisk>();
    disk->m_nodes = DiskImage(*this, random).nodesAfterCut(moment);
    return disk;
}

int SimulatedDisk::addNode(Kind kind, quint32 mode)
{
    Node node;
    node.facts.kind = kind;
    node.facts.mode = mode;
    node.facts.inode = m_nodes.size() + 1;
    node.facts.modifiedAt = node.facts.changedAt = ++m_time;
    m_nodes.push_back(node);
    return static_cast<int>(m_nodes.size()) - 1;
}

FileSystem::Opened SimulatedDisk::addHandle(int node)
{
    m_handles[++m_lastHandle] = {.node = node};
    return {.handle = m_lastHandle};
}

SimulatedDisk::Spot SimulatedDisk::spotOf(const QString &path) const
{
    Spot spot{.node = 0};
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (spot.node == None || at(spot.node).facts.kind != Kind::Folder)
            return {};
        spot.folder = spot.node;
        spot.name = part.toLatin1();
        spot.node = at(spot.folder).entries.value(spot.name, None);
    }
    return spot;
}

void SimulatedDisk::note(Event event)
{
    Node &node = at(event.node);
    node.facts.changedAt = ++m_time;
    if (event.kind == Event::Kind::Entry || event.kind == Event::Kind::Data)
        node.facts.modifiedAt = m_time;
    m_history.push_back(std::move(event));
}

void SimulatedDisk::setEntry(int folder, const QByteArray &name, int target)
{
    if (target == None)
        at(folder).entries.remove(name);
    else
        at(folder).entries[name] = target;
    note({.kind = Event::Kind::Entry, .node = folder, .name = name, .target = target});
}

bool SimulatedDisk::doesSyncFail()
{
    return m_random != nullptr && std::bernoulli_distribution(m_failing)(*m_random);
}

FileSystem::Opened SimulatedDisk::tryOpen(const QString &path, OpenAs as)
{
    const Spot spot = spotOf(path);
    if (spot.node != None)
        return as == OpenAs::New ? Opened{.error = EEXIST} : addHandle(spot.node);
    if (spot.folder == None || as == OpenAs::Existing || as == OpenAs::Folder)
        return {.error = ENOENT};
    const int node = addNode(Kind::File, 0600);
    setEntry(spot.folder, spot.name, node);
    return addHandle(node);
}

FileSystem::Opened SimulatedDisk::openEmptied(const QString &path)
{
    const Spot spot = spotOf(path);
    if (spot.node == None)
        return tryOpen(path, OpenAs::New);
    at(spot.node).bytes.clear();
    note({.kind = Event::Kind::Empty, .node = spot.node});
    return addHandle(spot.node);
}

void SimulatedDisk::damage(const QString &path)
{
    const int node = spotOf(path).node;
    if (node == None)
        return;
    QByteArray &bytes = at(node).bytes;
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    note({.kind = Event::Kind::Damage, .node = node, .bytes = bytes});
}

void SimulatedDisk::writeBack()
{
    m_history.push_back({.kind = Event::Kind::WriteBack, .node = 0});
}

FileSystem::Bytes SimulatedDisk::tryRead(int handle, qint64 most)
{
    Handle &open = m_handles[handle];
    const QByteArray bytes = at(open.node).bytes.mid(open.offset, most);
    open.offset += bytes.size();
    return {.bytes = bytes};
}

FileSystem::Written SimulatedDisk::tryWrite(int handle, QByteArrayView bytes)
{
    Handle &open = m_handles[handle];
    Node &node = at(open.node);
    node.bytes.replace(open.offset, bytes.size(), bytes.toByteArray());
    node.facts.size = node.bytes.size();
    note({.kind = Event::Kind::Data,
          .node = open.node,
          .offset = open.offset,
          .bytes = bytes.toByteArray()});
    open.offset += bytes.size();
    return {.count = bytes.size()};
}

int SimulatedDisk::trySyncData(int handle)
{
    const bool fails = doesSyncFail();
    m_history.push_back({.kind = fails ? Event::Kind::LoseData : Event::Kind::SyncData,
                         .node = m_handles[handle].node});
    return fails ? EIO : 0;
}

int SimulatedDisk::trySyncFolder(int handle)
{
    if (doesSyncFail())
        return EIO;
    m_history.push_back({.kind = Event::Kind::SyncFolder, .node = m_handles[handle].node});
    return 0;
}

int SimulatedDisk::doClose(int handle)
{
    return m_handles.remove(handle) > 0 ? 0 : EBADF;
}

FileFacts SimulatedDisk::tryFactsOf(int handle)
{
    FileFacts facts = at(m_handles[handle].node).facts;
    facts.size = at(m_handles[handle].node).bytes.size();
    return facts;
}

FileFacts SimulatedDisk::tryFactsAt(const QString &path)
{
    const int node = spotOf(path).node;
    FileFacts facts;
    if (node == None) {
        facts.error = ENOENT;
        return facts;
    }
    facts = at(node).facts;
    facts.size = at(node).bytes.size();
    return facts;
}

int SimulatedDisk::trySetMode(int handle, quint32 mode)
{
    at(m_handles[handle].node).facts.mode = mode;
    return 0;
}

int SimulatedDisk::trySetModified(const QString &path, std::chrono::nanoseconds time)
{
    const int node = spotOf(path).node;
    if (node == None)
        return ENOENT;
    at(node).facts.modifiedAt = time;
    m_history.push_back({.kind = Event::Kind::Time, .node = node, .time = time});
    return 0;
}

int SimulatedDisk::tryLock(int)
{
    return 0;
}

int SimulatedDisk::tryRename(const QString &from, const QString &to)
{
    const Spot source = spotOf(from);
    const Spot target = spotOf(to);
    if (source.node == None || target.folder == None)
        return ENOENT;
    setEntry(target.folder, target.name, source.node);
    setEntry(source.folder, source.name, None);
    return 0;
}

int SimulatedDisk::tryUnlink(const QString &path)
{
    const Spot spot = spotOf(path);
    if (spot.node == None)
        return ENOENT;
    setEntry(spot.folder, spot.name, None);
    return 0;
}

int SimulatedDisk::tryMakeFolder(const QString &path, quint32 mode)
{
    const Spot spot = spotOf(path);
    if (spot.node != None)
        return EEXIST;
    if (spot.folder == None)
        return ENOENT;
    setEntry(spot.folder, spot.name, addNode(Kind::Folder, mode));
    return 0;
}

FileSystem::Names SimulatedDisk::tryNamesIn(const QString &folder)
{
    const int node = spotOf(folder).node;
    return node == None ? Names{.error = ENOENT} : Names{.names = at(node).entries.keys()};
}

} // namespace Halyard::Test
