// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "keepers.h"

#include "storeplace.h"

#include <Halyard/cache/recordenvelope.h>
#include <Halyard/disk/openfile.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr qsizetype RecordSize = 1500;

QString nameOf(int person)
{
    return u"00ff-%1"_s.arg(person);
}

QByteArray readWhole(FileSystem &files, const QString &path)
{
    const OpenFile file(files, path, FileSystem::OpenAs::Existing);
    return file.error() == 0 ? files.read(file.handle(), LargestRecord).bytes : QByteArray();
}

bool exists(FileSystem &files, const QString &path)
{
    return files.factsAt(path).error == 0;
}

class HalyardKeeper : public Keeper
{
public:
    explicit HalyardKeeper(SimulatedDisk &disk)
        : m_store(disk.place() + u"/cache/flags"_s, disk, clock())
    {
    }

    bool save(int person, int version) override
    {
        return m_store.write(nameOf(person), unlessLater(version, RecordSize)).isGood();
    }

    int load(int person) override
    {
        const CacheContent content = m_store.read(nameOf(person));
        if (content.state == CacheContent::State::Missing)
            return Missing;
        return content.state == CacheContent::State::Found ? versionOf(content.record) : Torn;
    }

    std::optional<bool> remove(int person) override
    {
        return m_store.remove(nameOf(person)).isGood();
    }

    void setAside(int person) override { m_store.quarantine(nameOf(person)); }

    void tidy() override
    {
        m_store.touch({nameOf(3), nameOf(1)});
        static_cast<void>(m_store.list());
        static_cast<void>(m_store.rightToEvict());
    }

    int leastUsed() override
    {
        const auto entries = m_store.list();
        return entries.empty() ? 0 : entries.front().name.back().digitValue();
    }

    [[nodiscard]] QString fileOf(int person) const override
    {
        return SimulatedDisk::place() + u"/cache/flags/"_s + nameOf(person) + u".json"_s;
    }

private:
    static const Clock &clock()
    {
        static const FakeClock clock;
        return clock;
    }

    FileStore m_store;
};

enum class Sync { Never, Unchecked };

bool writeAndRename(FileSystem &files, const QString &path, const QByteArray &bytes, Sync sync)
{
    const QString temporary = path + u".AbCdEf"_s;
    {
        OpenFile file(files, temporary, FileSystem::OpenAs::New);
        if (file.error() != 0 || files.write(file.handle(), bytes).error != 0)
            return false;
        if (sync == Sync::Unchecked)
            static_cast<void>(files.syncData(file.handle()));
    }
    return files.rename(temporary, path) == 0;
}

//! A file for each person, as most programs would write it.
class PlainKeeper : public Keeper
{
public:
    using Write = std::function<bool(SimulatedDisk &, const QString &, const QByteArray &)>;

    PlainKeeper(SimulatedDisk &disk, Write write)
        : m_disk(disk)
        , m_write(std::move(write))
    {
    }

    bool save(int person, int version) override
    {
        return m_write(m_disk, pathOf(person), recordOf(version, RecordSize));
    }

    int load(int person) override
    {
        if (!exists(m_disk, pathOf(person)))
            return Missing;
        return versionOf(readWhole(m_disk, pathOf(person)));
    }

private:
    [[nodiscard]] static QString pathOf(int person)
    {
        return SimulatedDisk::place() + u'/' + nameOf(person);
    }

    SimulatedDisk &m_disk;
    Write m_write;
};

//! One file for all.
class SettingsKeeper : public Keeper
{
public:
    explicit SettingsKeeper(SimulatedDisk &disk)
        : m_disk(disk)
    {
    }

    bool save(int person, int version) override
    {
        m_versions[static_cast<size_t>(person)] = version;
        QByteArray all;
        for (const int one : m_versions)
            all += QByteArray::number(one).leftJustified(RecordSize);
        return writeAndRename(m_disk, path(), sealed(all, Persons), Sync::Unchecked);
    }

    int load(int person) override
    {
        if (!exists(m_disk, path()))
            return Missing;
        const QByteArray all = readWhole(m_disk, path());
        if (!envelopeOf(all))
            return Torn;
        const qsizetype begin = all.indexOf('\n') + 1 + person * RecordSize;
        return all.mid(begin, RecordSize).trimmed().toInt();
    }

private:
    [[nodiscard]] static QString path() { return SimulatedDisk::place() + u"/settings.ini"_s; }

    SimulatedDisk &m_disk;
    std::array<int, Persons> m_versions{};
};

} // namespace

std::unique_ptr<Keeper> makeHalyardKeeper(SimulatedDisk &disk)
{
    return std::make_unique<HalyardKeeper>(disk);
}

std::unique_ptr<Keeper> makeSaveFileKeeper(SimulatedDisk &disk)
{
    return std::make_unique<PlainKeeper>(
        disk, [](SimulatedDisk &files, const QString &path, const QByteArray &bytes) {
            return writeAndRename(files, path, bytes, Sync::Unchecked);
        });
}

std::unique_ptr<Keeper> makeSettingsKeeper(SimulatedDisk &disk)
{
    return std::make_unique<SettingsKeeper>(disk);
}

std::unique_ptr<Keeper> makeRenamingKeeper(SimulatedDisk &disk)
{
    return std::make_unique<PlainKeeper>(
        disk, [](SimulatedDisk &files, const QString &path, const QByteArray &bytes) {
            return writeAndRename(files, path, bytes, Sync::Never);
        });
}

std::unique_ptr<Keeper> makeTruncatingKeeper(SimulatedDisk &disk)
{
    return std::make_unique<PlainKeeper>(
        disk, [](SimulatedDisk &files, const QString &path, const QByteArray &bytes) {
            const auto file = files.openEmptied(path);
            const bool isWritten = files.write(file.handle, bytes).error == 0;
            return files.close(file.handle) == 0 && isWritten;
        });
}

} // namespace Halyard::Test
