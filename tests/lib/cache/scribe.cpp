// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "storeplace.h"

#include <Halyard/time/systemclock.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <cstdio>
#include <functional>
#include <map>

// The process that is killed, or one of those that share a folder:
//   halyard-scribe save FOLDER FIRST         saves version after version, in Halyard's way
//   halyard-scribe save-plainly FOLDER FIRST the same with QSaveFile alone
//   halyard-scribe refresh FOLDER COUNT      saves COUNT times what others save, too
//   halyard-scribe read FOLDER               reads until FOLDER-stop is there
//   halyard-scribe evict FOLDER              the same, evicting

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Persons = 4;

using Save = std::function<bool(const QString &name, int version)>;

struct Desk
{
    explicit Desk(const QString &path)
        : folder(path)
        , store(path, *files, clock)
    {
    }

    [[nodiscard]] bool shallStop() const { return QFile::exists(folder + u"-stop"_s); }

    QString folder;
    std::unique_ptr<FileSystem> files = makeFileSystem();
    SystemClock clock;
    FileStore store;
};

QString personOf(int version)
{
    return u"aa-%1"_s.arg(version % Persons);
}

qsizetype sizeOf(int version)
{
    return 200 + (version * 37) % 20'000;
}

bool savePlainly(const QString &folder, const QString &name, int version)
{
    QSaveFile file(folder + u'/' + name + u".json"_s);
    const QByteArray record = recordOf(version, sizeOf(version));
    return file.open(QIODevice::WriteOnly) && file.write(record) == record.size() && file.commit();
}

//! Tells after each version that it is safe.
[[noreturn]] void saveForEver(int first, const Save &save)
{
    for (int version = first;; ++version) {
        if (!save(personOf(version), version))
            qFatal("version %d cannot be saved", version);
        std::printf("%d\n", version);
        std::fflush(stdout);
    }
}

bool saveWell(Desk &desk, const QString &name, int version)
{
    if (version % 10 == 0)
        desk.store.touch({name});
    if (version % 25 == 0)
        static_cast<void>(desk.store.list());
    return desk.store.write(name, always(recordOf(version, sizeOf(version)))).isGood();
}

//! One record counts the refreshes, one keeps the highest version, others come and go.
void refresh(Desk &desk, int count)
{
    const auto plusOne = [](const QByteArray &stored) {
        return recordOf(stored.isNull() ? 1 : versionOf(stored) + 1);
    };
    int slow = 0;
    int failed = 0;
    for (int version = 1; version <= count; ++version) {
        QElapsedTimer timer;
        timer.start();
        failed += desk.store.write(u"c0"_s, plusOne).isGood() ? 0 : 1;
        // Who waits as long may have gone ahead without waiting for its turn.
        slow += timer.elapsed() >= 100 ? 1 : 0;
        timer.start();
        failed += desk.store.write(u"aa"_s, unlessLater(version)).isGood() ? 0 : 1;
        slow += timer.elapsed() >= 100 ? 1 : 0;
        if (version % 20 == 0) {
            const QString name = u"ee-%1"_s.arg(version / 20 % 10);
            failed += desk.store.write(name, unlessLater(version)).isGood() ? 0 : 1;
        }
    }
    std::printf("%d %d\n", slow, failed);
}

void read(const Desk &desk)
{
    long reads = 0;
    long torn = 0;
    long backwards = 0;
    std::map<QString, int> last;
    while (!desk.shallStop()) {
        for (const QString &name : {u"c0"_s, u"aa"_s, u"ee-3"_s}) {
            const CacheContent content = desk.store.read(name);
            ++reads;
            if (content.state == CacheContent::State::Missing && name.startsWith(u'e'))
                continue;
            if (content.state == CacheContent::State::Missing && last[name] == 0)
                continue;
            const int version = versionOf(content.record);
            torn += version < 0 ? 1 : 0;
            backwards += version < last[name] && !name.startsWith(u'e') ? 1 : 0;
            last[name] = version;
        }
    }
    std::printf("%ld %ld %ld\n", reads, torn, backwards);
}

void evict(Desk &desk)
{
    long evicted = 0;
    while (!desk.shallStop()) {
        if (!desk.store.isChangedElsewhere())
            continue;
        const auto right = desk.store.rightToEvict();
        for (const auto &entry : desk.store.list()) {
            if (right && entry.name.startsWith(u'e') && desk.store.remove(entry.name).isGood())
                ++evicted;
        }
    }
    std::printf("%ld\n", evicted);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString task = words.value(1);
    const QString folder = words.value(2);
    const int number = words.value(3).toInt();
    Desk desk(folder);
    if (task == "save"_L1)
        saveForEver(number, [&](const QString &name, int version) {
            return saveWell(desk, name, version);
        });
    if (task == "save-plainly"_L1)
        saveForEver(number, [&](const QString &name, int version) {
            return savePlainly(folder, name, version);
        });
    if (task == "refresh"_L1)
        refresh(desk, number);
    else if (task == "read"_L1)
        read(desk);
    else if (task == "evict"_L1)
        evict(desk);
    else
        return 2;
    return 0;
}
