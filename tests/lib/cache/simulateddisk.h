// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/disk/filesystem.h>

#include <QtCore/QByteArray>
#include <QtCore/QMap>

#include <chrono>
#include <random>
#include <vector>

namespace Halyard::Test {

//! A disk in memory that remembers all that happened to it, and can tell what a power cut at any
//! moment could have left.
//!
//! What was not synced is lost, kept, torn or out of order: data, names and names of folders each
//! on their own. A sync that fails loses what it was to save, as Linux does it.
class SimulatedDisk : public FileSystem
{
public:
    using Random = std::mt19937;

    //! A disk with one empty folder, place().
    SimulatedDisk();

    [[nodiscard]] static QString place() { return QStringLiteral("/place"); }

    //! Each sync fails with this probability; \a random has to live on.
    void letSyncsFail(double probability, Random &random);
    //! Empties a file, or makes an empty one: what opening a file for writing usually does.
    [[nodiscard]] Opened openEmptied(const QString &path);
    //! Flips a bit behind everybody's back, also on the medium.
    void damage(const QString &path);

    //! Saves all there is, as systems do it every few seconds.
    void writeBack();

    //! Moments at which the power can be cut: 0 … now().
    [[nodiscard]] size_t now() const { return m_history.size(); }
    //! One of the disks that a cut at \a moment may leave.
    [[nodiscard]] std::unique_ptr<SimulatedDisk> afterCut(size_t moment, Random &random) const;

    [[nodiscard]] quint32 user() const override { return 0; }

protected:
    Opened tryOpen(const QString &path, OpenAs as) override;
    Bytes tryRead(int handle, qint64 most) override;
    Written tryWrite(int handle, QByteArrayView bytes) override;
    int trySyncData(int handle) override;
    int trySyncFolder(int handle) override;
    int doClose(int handle) override;
    FileFacts tryFactsOf(int handle) override;
    FileFacts tryFactsAt(const QString &path) override;
    int trySetMode(int handle, quint32 mode) override;
    int trySetModified(const QString &path, std::chrono::nanoseconds time) override;
    int tryLock(int handle) override;
    int tryRename(const QString &from, const QString &to) override;
    int tryUnlink(const QString &path) override;
    int tryMakeFolder(const QString &path, quint32 mode) override;
    Names tryNamesIn(const QString &folder) override;

private:
    friend class DiskImage;

    struct Node
    {
        FileFacts facts = {};
        QByteArray bytes = {};
        QMap<QByteArray, int> entries = {};
    };
    struct Event
    {
        enum class Kind {
            Entry,
            Data,
            Empty,
            Time,
            SyncData,
            LoseData,
            SyncFolder,
            WriteBack,
            Damage
        };
        Kind kind;
        int node;
        QByteArray name = {};
        //! Of an entry: none if it was removed.
        int target = None;
        qint64 offset = 0;
        QByteArray bytes = {};
        std::chrono::nanoseconds time{0};
    };
    struct Handle
    {
        int node = None;
        qint64 offset = 0;
    };
    //! Where a path leads: its folder, and perhaps nothing there.
    struct Spot
    {
        int folder = None;
        QByteArray name = {};
        int node = None;
    };

    static constexpr int None = -1;

    int addNode(FileFacts::Kind kind, quint32 mode);
    Opened addHandle(int node);
    [[nodiscard]] Spot spotOf(const QString &path) const;
    void setEntry(int folder, const QByteArray &name, int target);
    void note(Event event);
    [[nodiscard]] Node &at(int node) { return m_nodes[static_cast<size_t>(node)]; }
    [[nodiscard]] const Node &at(int node) const { return m_nodes[static_cast<size_t>(node)]; }
    [[nodiscard]] bool doesSyncFail();

    std::vector<Node> m_nodes;
    std::vector<Event> m_history;
    QMap<int, Handle> m_handles;
    std::chrono::nanoseconds m_time{1};
    int m_lastHandle = 0;
    Random *m_random = nullptr;
    double m_failing = 0;
};

} // namespace Halyard::Test
