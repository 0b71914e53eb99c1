// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "mounts.h"
#include "storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <unistd.h>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

using ContentState = CacheContent::State;
using State = CacheStatus::State;

const QString Ann = u"00ff-a1"_s;
const QString Ben = u"00ff-b2"_s;

//! A limit of this process, until this goes.
class Limit
{
public:
    Limit(int resource, rlim_t limit)
        : m_resource(resource)
    {
        // The type of the first argument depends on the C library's mood.
        ::getrlimit(static_cast<__rlimit_resource>(m_resource), &m_before);
        rlimit lower = m_before;
        lower.rlim_cur = limit;
        ::setrlimit(static_cast<__rlimit_resource>(m_resource), &lower);
    }
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;
    ~Limit() { ::setrlimit(static_cast<__rlimit_resource>(m_resource), &m_before); }

private:
    int m_resource;
    rlimit m_before{};
};

} // namespace

class tst_BadMedia : public QObject
{
    Q_OBJECT

public:
    explicit tst_BadMedia(const QString &whyNoMounts)
        : m_whyNoMounts(whyNoMounts)
    {
    }

private Q_SLOTS:
    void fullDisk_data();
    void fullDisk();
    void readOnlyDisk();
    void immutableFolder();
    void limitOfFileSize();
    void limitOfOpenFiles();

private:
    QString m_whyNoMounts;
};

void tst_BadMedia::fullDisk_data()
{
    QTest::addColumn<QString>("options");

    QTest::newRow("64 kB") << u"size=64k,mode=0700"_s;
    QTest::newRow("12 files") << u"size=10m,nr_inodes=12,mode=0700"_s;
}

void tst_BadMedia::fullDisk()
{
    QFETCH(QString, options);
    if (!m_whyNoMounts.isEmpty())
        QSKIP(qPrintable(m_whyNoMounts));
    StorePlace place;
    QVERIFY(QDir().mkdir(place.folder()));
    const MountedMemory disk(place.folder(), options);
    QVERIFY(disk.isMounted());
    const auto store = place.newStore();

    RecordStore::Result result;
    int written = 0;
    while (result.isGood() && written < 100) {
        result = store->write(u"00-%1"_s.arg(written), always(recordOf(1, 6000)));
        written += result.isGood() ? 1 : 0;
    }

    QCOMPARE(result.state, State::Full);
    QVERIFY(!result.detail.isEmpty());
    QVERIFY(written > 3);
    QCOMPARE(store->write(u"00-0"_s, always(recordOf(2, 60'000))).state, State::Full);
    for (int i = 0; i < written; ++i)
        QCOMPARE(versionOf(place.newStore()->read(u"00-%1"_s.arg(i)).record), 1);
    QCOMPARE(place.leftovers().size(), written);

    QVERIFY(store->remove(u"00-1"_s).isGood());
    QVERIFY(store->write(u"00-0"_s, always(recordOf(2, 6000))).isGood());
    QCOMPARE(versionOf(store->read(u"00-0"_s).record), 2);
}

void tst_BadMedia::readOnlyDisk()
{
    if (!m_whyNoMounts.isEmpty())
        QSKIP(qPrintable(m_whyNoMounts));
    StorePlace place;
    QVERIFY(QDir().mkdir(place.folder()));
    MountedMemory disk(place.folder(), u"size=1m,mode=0700"_s);
    QVERIFY(disk.isMounted());
    QVERIFY(place.newStore()->write(Ann, always(recordOf(1))).isGood());
    QVERIFY(disk.setReadOnly(true));
    const auto store = place.newStore();

    const auto result = store->write(Ann, always(recordOf(2)));
    QCOMPARE(result.state, State::ReadOnly);
    QVERIFY(!result.detail.isEmpty());
    QCOMPARE(store->remove(Ann).state, State::ReadOnly);
    QCOMPARE(store->write(Ben, always(recordOf(2))).state, State::ReadOnly);
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    store->touch({Ann});
    store->quarantine(Ann);
    QVERIFY(!store->rightToEvict());
    QCOMPARE(store->list().size(), 1U);
    QCOMPARE(store->read(Ann).record, recordOf(1));

    QVERIFY(disk.setReadOnly(false));
    QVERIFY(store->write(Ann, always(recordOf(2))).isGood());
    QCOMPARE(store->read(Ann).record, recordOf(2));
}

void tst_BadMedia::immutableFolder()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    if (!setImmutable(place.folder(), true))
        QSKIP("needs root, and a file system that has immutable folders");

    const auto written = store->write(Ann, always(recordOf(2)));
    const auto removed = store->remove(Ann);
    const auto read = store->read(Ann);
    const bool isFree = setImmutable(place.folder(), false);

    QVERIFY(isFree);
    QCOMPARE(written.state, State::Forbidden);
    QCOMPARE(removed.state, State::Forbidden);
    QCOMPARE(read.record, recordOf(1));
    QVERIFY(store->write(Ann, always(recordOf(2))).isGood());
}

void tst_BadMedia::limitOfFileSize()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    const auto before = ::signal(SIGXFSZ, SIG_IGN);

    RecordStore::Result result;
    {
        const Limit limit(RLIMIT_FSIZE, 4096);
        result = store->write(Ann, always(recordOf(2, 10'000)));
    }
    ::signal(SIGXFSZ, before);

    QCOMPARE(result.state, State::Failing);
    QCOMPARE(store->read(Ann).record, recordOf(1));
    QCOMPARE(place.leftovers(), QStringList{Ann + u".json"_s});
    QVERIFY(store->write(Ann, always(recordOf(2, 10'000))).isGood());
}

void tst_BadMedia::limitOfOpenFiles()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());

    RecordStore::Result result;
    CacheContent read;
    {
        const Limit limit(RLIMIT_NOFILE, 0);
        result = store->write(Ann, always(recordOf(2)));
        read = store->read(Ann);
    }

    QCOMPARE(result.state, State::Failing);
    QVERIFY(!result.detail.isEmpty());
    QCOMPARE(read.state, ContentState::Unreadable);
    QCOMPARE(store->read(Ann).record, recordOf(1));
    QVERIFY(store->write(Ann, always(recordOf(2))).isGood());
}

int main(int argc, char **argv)
{
    const QString whyNoMounts = becomeAloneWithMounts();
    const QCoreApplication application(argc, argv);
    tst_BadMedia test(whyNoMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_badmedia.moc"
