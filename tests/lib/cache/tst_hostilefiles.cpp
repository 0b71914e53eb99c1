// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "faultyfiles.h"
#include "storeplace.h"

#include <Halyard/cache/recordenvelope.h>

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ContentState = CacheContent::State;
using State = CacheStatus::State;
using Prepare = std::function<bool(const StorePlace &place)>;

const QString Ann = u"00ff-a1"_s;
const QString Ben = u"00ff-b2"_s;
constexpr uid_t SomebodyElse = 12345;

QByteArray nativePath(const QString &path)
{
    return QFile::encodeName(path);
}

bool putSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = nativePath(path);
    if (static_cast<size_t>(name.size()) >= sizeof(address.sun_path))
        return false;
    std::copy(name.begin(), name.end(), &address.sun_path[0]);
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool isBound =
        ::bind(handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(handle);
    return isBound;
}

//! Rights bite this user, until this goes.
class AsSomebodyElse
{
public:
    AsSomebodyElse()
        : m_before(::geteuid())
        , m_isPlain(m_before != 0 || ::seteuid(SomebodyElse) == 0)
    {
    }
    AsSomebodyElse(const AsSomebodyElse &) = delete;
    AsSomebodyElse &operator=(const AsSomebodyElse &) = delete;
    ~AsSomebodyElse() { static_cast<void>(::seteuid(m_before)); }

    [[nodiscard]] bool isPlain() const { return m_isPlain; }

private:
    uid_t m_before;
    bool m_isPlain;
};

} // namespace

class tst_HostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsSeen_data();
    void damageIsSeen();
    void cutAnywhereIsDamaged();
    void flippedBitIsSeen();
    void damagedIsReplaced();
    void refusedRecords_data();
    void refusedRecords();
    void hugeFileIsNotReadButReplaced();
    void unsafeFolders_data();
    void unsafeFolders();
    void rightsThatAreLost();
    void linkInTheQuarantinesPlaceIsNotFollowed();
    void linkInALocksPlaceIsNotFollowed();
    void foreignFilesAreLeftAlone();
    void manyForeignFilesDoNoHarm();
    void costOfAWriteIsTheSameForAnyNumberOfRecords();
};

void tst_HostileFiles::damageIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = recordOf(1);
    const qsizetype line = good.indexOf('\n') + 1;

    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("header only") << good.left(line);
    QTest::newRow("body only") << good.mid(line);
    QTest::newRow("zeros") << QByteArray(good.size(), '\0');
    QTest::newRow("one byte more") << QByteArray(good + ' ');
    QTest::newRow("twice") << QByteArray(good + good);
    QTest::newRow("wrong checksum")
        << QByteArray(good).replace(R"("blake2b":")", R"("blake2b":"0)");
    QTest::newRow("body of another") << QByteArray(good.left(line) + recordOf(2).mid(line));
    QTest::newRow("length too big")
        << QByteArray(good).replace(R"("bytes":)", R"("bytes":9999999999)");
    QTest::newRow("negative length") << QByteArray(good).replace(R"("bytes":)", R"("bytes":-)");
    QTest::newRow("no format") << QByteArray(good).replace("halyard_cache", "halyard_other");
    QTest::newRow("format 0") << QByteArray(good).replace(R"(cache":1)", R"(cache":0)");
    QTest::newRow("HTML") << "<html><body>404</body></html>\n"_ba;
}

void tst_HostileFiles::damageIsSeen()
{
    QFETCH(QByteArray, bytes);
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), bytes);

    const CacheContent content = store->read(Ann);

    QCOMPARE(content.state, ContentState::Damaged);
    QVERIFY(content.record.isNull());
    QVERIFY(!content.problem.isEmpty());
    QCOMPARE(store->list().size(), 1U);
    store->quarantine(Ann);
    QCOMPARE(store->read(Ann).state, ContentState::Missing);
    QCOMPARE(bytesOf(place.in(u"quarantine/"_s + Ann + u".1.json"_s)), bytes);
}

void tst_HostileFiles::cutAnywhereIsDamaged()
{
    StorePlace place(StorePlace::Medium::Memory);
    const auto store = place.newStore();
    const QByteArray good = recordOf(1);
    QVERIFY(store->write(Ann, always(good)).isGood());

    for (qsizetype size = good.size() - 1; size >= 0; --size) {
        QVERIFY(QFile::resize(place.fileOf(Ann), size));
        QCOMPARE(store->read(Ann).state, ContentState::Damaged);
    }
}

void tst_HostileFiles::flippedBitIsSeen()
{
    StorePlace place(StorePlace::Medium::Memory);
    const auto store = place.newStore();
    const QByteArray good = recordOf(1);
    const qsizetype line = good.indexOf('\n') + 1;
    QVERIFY(store->write(Ann, always(good)).isGood());

    int unseen = 0;
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        overwriteFile(place.fileOf(Ann), flipped);
        const CacheContent content = store->read(Ann);
        if (content.state == ContentState::Damaged)
            continue;
        // The checksum is of all but the first line, which may lie about itself only.
        ++unseen;
        QVERIFY(bit / 8 < line);
        QCOMPARE(content.record.mid(line), good.mid(line));
    }
    qInfo("%lld bits flipped, %d of them unseen: digits of format and number of flags",
          static_cast<long long>(good.size() * 8), unseen);
    QVERIFY(unseen <= 12);
}

void tst_HostileFiles::damagedIsReplaced()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), "damaged");

    const auto result = store->write(
        Ann, [](const QByteArray &stored) { return stored.isNull() ? recordOf(2) : QByteArray(); });

    QVERIFY(result.isGood());
    QCOMPARE(store->read(Ann).record, recordOf(2));
}

void tst_HostileFiles::refusedRecords_data()
{
    QTest::addColumn<Prepare>("prepare");
    const auto moved = [](const StorePlace &place) -> QString {
        return place.folder() + u"-elsewhere"_s;
    };

    QTest::newRow("link") << Prepare([moved](const StorePlace &place) {
        return QFile::rename(place.fileOf(Ann), moved(place))
            && QFile::link(moved(place), place.fileOf(Ann));
    });
    QTest::newRow("link to nowhere") << Prepare([moved](const StorePlace &place) {
        return QFile::remove(place.fileOf(Ann)) && QFile::link(moved(place), place.fileOf(Ann));
    });
    QTest::newRow("pipe") << Prepare([](const StorePlace &place) {
        return QFile::remove(place.fileOf(Ann))
            && ::mkfifo(nativePath(place.fileOf(Ann)).constData(), 0600) == 0;
    });
    QTest::newRow("socket") << Prepare([](const StorePlace &place) {
        return QFile::remove(place.fileOf(Ann)) && putSocket(place.fileOf(Ann));
    });
    QTest::newRow("device") << Prepare([](const StorePlace &place) {
        return QFile::remove(place.fileOf(Ann))
            && ::mknod(nativePath(place.fileOf(Ann)).constData(), S_IFCHR | 0600, 0x105) == 0;
    });
    QTest::newRow("folder") << Prepare([](const StorePlace &place) {
        return QFile::remove(place.fileOf(Ann)) && QDir().mkdir(place.fileOf(Ann));
    });
    QTest::newRow("second name") << Prepare([moved](const StorePlace &place) {
        return ::link(nativePath(place.fileOf(Ann)).constData(),
                      nativePath(moved(place)).constData())
            == 0;
    });
    QTest::newRow("all may write") << Prepare([](const StorePlace &place) {
        return ::chmod(nativePath(place.fileOf(Ann)).constData(), 0666) == 0;
    });
    QTest::newRow("group may write") << Prepare([](const StorePlace &place) {
        return ::chmod(nativePath(place.fileOf(Ann)).constData(), 0660) == 0;
    });
    QTest::newRow("somebody else's") << Prepare([](const StorePlace &place) {
        return ::chown(nativePath(place.fileOf(Ann)).constData(), SomebodyElse, 0) == 0;
    });
}

void tst_HostileFiles::refusedRecords()
{
    QFETCH(Prepare, prepare);
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    QVERIFY(store->write(Ben, always(recordOf(1))).isGood());
    if (!prepare(place))
        QSKIP("needs root");
    const FileFacts before = place.files->factsAt(place.fileOf(Ann));

    QCOMPARE(store->read(Ann).state, ContentState::Unreadable);
    QVERIFY(!store->read(Ann).problem.isEmpty());
    QVERIFY(store->read(Ann).record.isNull());
    const auto written = store->write(Ann, always(recordOf(2)));
    QCOMPARE(written.state, State::Unsafe);
    QVERIFY(!written.detail.isEmpty());
    store->quarantine(Ann);
    store->touch({Ann});
    QCOMPARE(store->list().size(), 1U);

    const FileFacts after = place.files->factsAt(place.fileOf(Ann));
    QCOMPARE(after.inode, before.inode);
    QVERIFY(after.changedAt == before.changedAt);
    QVERIFY(place.newStore()->write(Ben, always(recordOf(2))).isGood());
    QCOMPARE(store->read(Ben).record, recordOf(2));
}

void tst_HostileFiles::hugeFileIsNotReadButReplaced()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    QFile huge(place.fileOf(Ann));
    // A hole: takes no room.
    QVERIFY(huge.resize(qint64(1) << 40));

    const CacheContent content = store->read(Ann);
    QCOMPARE(content.state, ContentState::Unreadable);
    QCOMPARE(store->list().size(), 1U);
    QVERIFY(store->write(Ann, always(recordOf(2))).isGood());
    QCOMPARE(store->read(Ann).record, recordOf(2));
}

void tst_HostileFiles::unsafeFolders_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<State>("expected");

    QTest::newRow("link") << Prepare([](const StorePlace &place) {
        const QString real = place.folder() + u"-real"_s;
        return QFile::rename(place.folder(), real) && QFile::link(real, place.folder());
    }) << State::Unsafe;
    QTest::newRow("all may write") << Prepare([](const StorePlace &place) {
        return ::chmod(nativePath(place.folder()).constData(), 0777) == 0;
    }) << State::Unsafe;
    QTest::newRow("all may write, sticky") << Prepare([](const StorePlace &place) {
        return ::chmod(nativePath(place.folder()).constData(), 01777) == 0;
    }) << State::Unsafe;
    QTest::newRow("group may write") << Prepare([](const StorePlace &place) {
        return ::chmod(nativePath(place.folder()).constData(), 0770) == 0;
    }) << State::Unsafe;
    QTest::newRow("somebody else's") << Prepare([](const StorePlace &place) {
        return ::chown(nativePath(place.folder()).constData(), SomebodyElse, 0) == 0;
    }) << State::Unsafe;
    QTest::newRow("file") << Prepare([](const StorePlace &place) {
        const bool isGone = QDir(place.folder()).removeRecursively();
        putFile(place.folder(), "not a folder");
        return isGone;
    }) << State::Failing;
    QTest::newRow("in a file") << Prepare([](const StorePlace &place) {
        const QString parent = QFileInfo(place.folder()).path();
        const bool isGone = QDir(parent).removeRecursively();
        putFile(parent, "not a folder");
        return isGone;
    }) << State::Failing;
}

void tst_HostileFiles::unsafeFolders()
{
    QFETCH(Prepare, prepare);
    StorePlace place;
    QVERIFY(place.newStore()->write(Ann, always(recordOf(1))).isGood());
    if (!prepare(place))
        QSKIP("needs root");
    const auto store = place.newStore();

    const auto written = store->write(Ann, always(recordOf(2)));
    QTEST(written.state, "expected");
    QVERIFY2(written.detail.contains(place.folder()), qPrintable(written.detail));
    QCOMPARE(store->read(Ann).state, ContentState::Unreadable);
    QCOMPARE(store->read(Ann).problem, written.detail);
    QTEST(store->remove(Ann).state, "expected");
    QVERIFY(store->list().empty());
    QVERIFY(!store->rightToEvict());
    store->quarantine(Ann);
    store->touch({Ann});
    QVERIFY(!QFile::exists(place.in(u"quarantine"_s)));
    if (QFileInfo(place.folder()).isDir())
        QCOMPARE(bytesOf(place.fileOf(Ann)), recordOf(1));
}

void tst_HostileFiles::rightsThatAreLost()
{
    StorePlace place;
    const QString parent = QFileInfo(place.folder()).path();
    if (::geteuid() == 0
        && ::chown(QFile::encodeName(parent).constData(), SomebodyElse, gid_t(-1)) != 0)
        QSKIP("needs a root who may give files away, or a plain user");
    const AsSomebodyElse user;
    if (!user.isPlain())
        QSKIP("needs a root who may become another user, or a plain user");
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());

    QFile::setPermissions(place.folder(), QFile::ReadOwner | QFile::ExeOwner);
    const auto result = store->write(Ann, always(recordOf(2)));
    QCOMPARE(result.state, State::Forbidden);
    QVERIFY(!result.detail.isEmpty());
    QCOMPARE(store->remove(Ann).state, State::Forbidden);
    QCOMPARE(store->read(Ann).record, recordOf(1));

    QFile::setPermissions(place.folder(), {});
    QCOMPARE(store->write(Ann, always(recordOf(2))).state, State::Forbidden);
    QCOMPARE(store->read(Ann).state, ContentState::Unreadable);
    QVERIFY(store->list().empty());

    QFile::setPermissions(place.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(place.fileOf(Ann), {});
    QCOMPARE(store->read(Ann).state, ContentState::Unreadable);
    QCOMPARE(store->write(Ann, always(recordOf(2))).state, State::Forbidden);
    QVERIFY(store->write(Ben, always(recordOf(2))).isGood());
    QFile::setPermissions(place.fileOf(Ann), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(store->write(Ann, always(recordOf(2))).isGood());
    QCOMPARE(store->read(Ann).record, recordOf(2));
}

void tst_HostileFiles::linkInTheQuarantinesPlaceIsNotFollowed()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    const QString trap = place.folder() + u"-trap"_s;
    QVERIFY(QDir().mkdir(trap));
    QVERIFY(QFile::link(trap, place.in(u"quarantine"_s)));
    putFile(place.fileOf(Ann), "damaged");

    store->quarantine(Ann);

    QVERIFY(QDir(trap).isEmpty());
    QCOMPARE(store->read(Ann).state, ContentState::Damaged);
}

void tst_HostileFiles::linkInALocksPlaceIsNotFollowed()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    const QString trap = place.folder() + u"-trap"_s;
    for (const QString &file : {u"lock"_s, u"queue"_s, u"evict"_s}) {
        QFile::remove(place.in(file));
        QVERIFY(QFile::link(trap, place.in(file)));
    }

    QVERIFY(store->write(Ann, always(recordOf(2))).isGood());
    QVERIFY(!store->rightToEvict());

    QVERIFY(!QFile::exists(trap));
}

void tst_HostileFiles::foreignFilesAreLeftAlone()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    const QStringList foreign{u"notes.txt"_s,       u"ANN.json"_s,     u"a.b.json"_s,
                              u".json"_s,           u"a1.2.json"_s,    u"a1.json~"_s,
                              u".halyard-12.tmp"_s, u".a1.json.swp"_s, u"\u00e9.json"_s,
                              u"a1.json.AbCdEf"_s};
    for (const QString &file : foreign)
        putFile(place.in(file), recordOf(1));
    place.clock.advance(24h * 365 * 10);

    QCOMPARE(store->list().size(), 1U);

    for (const QString &file : foreign)
        QCOMPARE(bytesOf(place.in(file)), recordOf(1));
}

void tst_HostileFiles::manyForeignFilesDoNoHarm()
{
    StorePlace place(StorePlace::Medium::Memory);
    FaultyFiles counted(*place.files);
    FileStore store(place.folder(), counted, place.clock);
    QVERIFY(store.write(Ann, always(recordOf(1))).isGood());
    const QByteArray folder = nativePath(place.folder());
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray file = folder + "/foreign-" + QByteArray::number(i);
        QVERIFY(::mknod(file.constData(), S_IFREG | 0600, 0) == 0);
    }
    counted.failAt(0, 0);

    QElapsedTimer timer;
    timer.start();
    QCOMPARE(store.list().size(), 1U);
    qInfo("list() among 100,000 foreign files: %lld ms, %d calls",
          static_cast<long long>(timer.elapsed()), counted.calls());
    QVERIFY(counted.calls() < 10);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_HostileFiles::costOfAWriteIsTheSameForAnyNumberOfRecords()
{
    StorePlace place(StorePlace::Medium::Memory);
    FaultyFiles counted(*place.files);
    FileStore store(place.folder(), counted, place.clock);
    QVERIFY(store.write(Ann, always(recordOf(1))).isGood());
    static_cast<void>(store.list());

    const auto costOf = [&](int version) {
        counted.failAt(0, 0);
        return store.write(Ann, always(recordOf(version))).isGood() ? counted.calls() : -1;
    };
    const int alone = costOf(2);
    for (int i = 0; i < 1000; ++i)
        putFile(place.fileOf(u"bb-%1"_s.arg(i, 4, 16, QChar(u'0'))), recordOf(i));
    static_cast<void>(store.list());

    QVERIFY(alone > 0);
    QCOMPARE(costOf(3), alone);
    qInfo("a write takes %d calls", alone);
    // Nothing is read of what is known already.
    counted.failAt(0, 0);
    QCOMPARE(store.list().size(), 1001U);
    QVERIFY(counted.calls() < 1001 + 10);
}

QTEST_GUILESS_MAIN(tst_HostileFiles)
#include "tst_hostilefiles.moc"
