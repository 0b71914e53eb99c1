// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ContentState = CacheContent::State;
using State = CacheStatus::State;

const QString Ann = u"00ff-a1"_s;
const QString Ben = u"00ff-b2"_s;
const QString Cem = u"00ff-c3"_s;

QStringList namesOf(const std::vector<RecordStore::Entry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names.append(entry.name);
    return names;
}

//! Counts how many calls a store makes.
class Counted
{
public:
    explicit Counted(const RecordStore::Merge &merge)
        : m_merge(merge)
    {
    }
    RecordStore::Merge merge()
    {
        return [this](const QByteArray &stored) {
            ++calls;
            lastStored = stored;
            return m_merge(stored);
        };
    }

    int calls = 0;
    QByteArray lastStored = {};

private:
    RecordStore::Merge m_merge;
};

} // namespace

class tst_FileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenIsRead();
    void missingIsMissing();
    void whatIsMadeIsPrivate();
    void mergeSeesWhatIsStored();
    void unchangedIsNotWritten_data();
    void unchangedIsNotWritten();
    void largerThanAnyRecordIsNotWritten();
    void removedIsGone();
    void removedLeavesNothingInQuarantine();
    void listIsInOrderOfUse();
    void orderSurvivesAClockOf1970();
    void orderSurvivesARestart();
    void touchOfWhatIsMissingDoesNothing();
    void newerFormatIsNeverOverwritten();
    void laterOfTwoFormatsIsRead();
    void touchKeepsWhichFormatIsRead();
    void oursIsFoundWhenNewerIsGone();
    void othersChangesShow();
    void ownChangesDoNotHideOthers();
    void oneProcessMayEvict();
    void quarantineKeepsTheNewestThree();
    void quarantineKeepsOneMebibyte();
    void quarantineSparesWhatWasMended();
    void abandonedTemporariesAreSwept();
    void folderThatWasDeletedIsMadeAgain();

private:
    int m_version = 0;
};

void tst_FileStore::writtenIsRead()
{
    StorePlace place;
    const auto store = place.newStore();

    QVERIFY(store->write(Ann, always(recordOf(7))).isGood());

    QCOMPARE(store->read(Ann).state, ContentState::Found);
    QCOMPARE(store->read(Ann).record, recordOf(7));
    QCOMPARE(place.newStore()->read(Ann).record, recordOf(7));
    QCOMPARE(place.leftovers(), QStringList{Ann + u".json"_s});
}

void tst_FileStore::missingIsMissing()
{
    StorePlace place;
    const auto store = place.newStore();

    QCOMPARE(store->read(Ann).state, ContentState::Missing);
    QVERIFY(store->list().empty());
    QVERIFY(store->remove(Ann).isGood());
    QVERIFY(!QFile::exists(place.folder()));
    QVERIFY(store->write(Ben, always(recordOf(1))).isGood());
    QCOMPARE(store->read(Ann).state, ContentState::Missing);
    QVERIFY(store->remove(Ann).isGood());
}

void tst_FileStore::whatIsMadeIsPrivate()
{
    const mode_t before = ::umask(0);
    StorePlace place;
    const auto store = place.newStore();

    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), "damaged");
    store->quarantine(Ann);
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    const auto right = store->rightToEvict();
    ::umask(before);

    QCOMPARE(fileMode(place.folder()), 0700U);
    QCOMPARE(fileMode(place.fileOf(Ann)), 0600U);
    QCOMPARE(fileMode(place.in(u"quarantine"_s)), 0700U);
    for (const QString &file : {u"lock"_s, u"queue"_s, u"evict"_s})
        QCOMPARE(fileMode(place.in(file)), 0600U);
}

void tst_FileStore::mergeSeesWhatIsStored()
{
    StorePlace place;
    const auto store = place.newStore();
    Counted first(always(recordOf(1)));
    Counted second(always(recordOf(2)));

    QVERIFY(store->write(Ann, first.merge()).isGood());
    QVERIFY(place.newStore()->write(Ann, second.merge()).isGood());

    QCOMPARE(first.calls, 1);
    QVERIFY(first.lastStored.isNull());
    QCOMPARE(second.lastStored, recordOf(1));
    QCOMPARE(store->read(Ann).record, recordOf(2));
}

void tst_FileStore::unchangedIsNotWritten_data()
{
    QTest::addColumn<QByteArray>("again");

    QTest::newRow("the same") << recordOf(1);
    QTest::newRow("nothing") << QByteArray();
}

void tst_FileStore::unchangedIsNotWritten()
{
    QFETCH(QByteArray, again);
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    const FileFacts file = place.files->factsAt(place.fileOf(Ann));
    const FileFacts folder = place.files->factsAt(place.folder());

    QVERIFY(store->write(Ann, always(again)).isGood());

    const FileFacts fileNow = place.files->factsAt(place.fileOf(Ann));
    const FileFacts folderNow = place.files->factsAt(place.folder());
    QCOMPARE(fileNow.inode, file.inode);
    QVERIFY(fileNow.changedAt == file.changedAt);
    QVERIFY(folderNow.changedAt == folder.changedAt);
    QCOMPARE(store->read(Ann).record, recordOf(1));
}

void tst_FileStore::largerThanAnyRecordIsNotWritten()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());

    const auto result = store->write(Ann, always(recordOf(2, 17 * 1024 * 1024)));

    QCOMPARE(result.state, State::Failing);
    QCOMPARE(store->read(Ann).record, recordOf(1));
}

void tst_FileStore::removedIsGone()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    QVERIFY(store->write(Ben, always(recordOf(2))).isGood());

    QVERIFY(store->remove(Ann).isGood());

    QCOMPARE(store->read(Ann).state, ContentState::Missing);
    QCOMPARE(store->read(Ben).record, recordOf(2));
    QCOMPARE(namesOf(store->list()), QStringList{Ben});
}

void tst_FileStore::removedLeavesNothingInQuarantine()
{
    StorePlace place;
    const auto store = place.newStore();
    for (const QString &name : {Ann, Ben}) {
        QVERIFY(store->write(name, always(recordOf(1))).isGood());
        putFile(place.fileOf(name), "damaged");
        store->quarantine(name);
    }

    QVERIFY(store->remove(Ann).isGood());

    QCOMPARE(QDir(place.in(u"quarantine"_s)).entryList(QDir::Files),
             QStringList{Ben + u".2.json"_s});
}

void tst_FileStore::listIsInOrderOfUse()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1, 600, 5))).isGood());
    QVERIFY(store->write(Ben, always(recordOf(1, 900, 6))).isGood());
    QVERIFY(store->write(Cem, always(recordOf(1, 300, 7))).isGood());

    const auto entries = store->list();
    QCOMPARE(namesOf(entries), QStringList({Ann, Ben, Cem}));
    QCOMPARE(entries[0].entries, 5);
    QCOMPARE(entries[1].bytes, recordOf(1, 900, 6).size());
    QVERIFY(entries[0].usedAt < entries[1].usedAt);

    store->touch({Ben, Ann});
    QCOMPARE(namesOf(store->list()), QStringList({Cem, Ben, Ann}));
    QVERIFY(store->write(Cem, always(recordOf(2, 300, 8))).isGood());
    QCOMPARE(namesOf(store->list()), QStringList({Ben, Ann, Cem}));
    QCOMPARE(store->list()[2].entries, 8);
    putFile(place.fileOf(Cem), "damaged");
    QCOMPARE(store->list()[2].entries, 0);
}

void tst_FileStore::orderSurvivesAClockOf1970()
{
    StorePlace place;
    const auto before = place.newStore();
    QVERIFY(before->write(Ann, always(recordOf(1))).isGood());
    place.clock.advance(1s);
    QVERIFY(before->write(Ben, always(recordOf(1))).isGood());
    const auto newest = fileTime(place.fileOf(Ben));

    place.clock.setWall(12s);
    const auto store = place.newStore();
    QVERIFY(store->write(Cem, always(recordOf(1))).isGood());
    store->touch({Ann});

    QVERIFY(fileTime(place.fileOf(Cem)) == newest + 1ms);
    QVERIFY(fileTime(place.fileOf(Ann)) == newest + 2ms);
    QCOMPARE(namesOf(store->list()), QStringList({Ben, Cem, Ann}));
}

void tst_FileStore::orderSurvivesARestart()
{
    StorePlace place;
    for (const QString &name : {Cem, Ann, Ben})
        QVERIFY(place.newStore()->write(name, always(recordOf(1))).isGood());
    place.newStore()->touch({Cem});

    QCOMPARE(namesOf(place.newStore()->list()), QStringList({Ann, Ben, Cem}));
}

void tst_FileStore::touchOfWhatIsMissingDoesNothing()
{
    StorePlace place;
    const auto store = place.newStore();
    store->touch({Ann});
    QVERIFY(!QFile::exists(place.folder()));
    QVERIFY(store->write(Ben, always(recordOf(1))).isGood());

    store->touch({Ann});

    QCOMPARE(place.leftovers(), QStringList{Ben + u".json"_s});
}

void tst_FileStore::newerFormatIsNeverOverwritten()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), newerRecordOf(5));
    QCOMPARE(store->read(Ann).record, newerRecordOf(5));
    Counted merge(always(recordOf(6)));

    QVERIFY(store->write(Ann, merge.merge()).isGood());

    QCOMPARE(merge.lastStored, newerRecordOf(5));
    QCOMPARE(bytesOf(place.fileOf(Ann)), newerRecordOf(5));
    QCOMPARE(bytesOf(place.in(Ann + u".1.json"_s)), recordOf(6));
    QCOMPARE(store->read(Ann).record, recordOf(6));
    QCOMPARE(namesOf(store->list()), QStringList{Ann});
    QVERIFY(store->remove(Ann).isGood());
    QVERIFY(place.leftovers().isEmpty());
}

void tst_FileStore::laterOfTwoFormatsIsRead()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), newerRecordOf(5));
    QVERIFY(store->write(Ann, always(recordOf(6))).isGood());

    setFileTime(place.fileOf(Ann), fileTime(place.in(Ann + u".1.json"_s)) + 1ms);
    QCOMPARE(store->read(Ann).record, newerRecordOf(5));
    QVERIFY(store->write(Ann, always(recordOf(7))).isGood());
    QCOMPARE(store->read(Ann).record, recordOf(7));
    QCOMPARE(bytesOf(place.fileOf(Ann)), newerRecordOf(5));
}

void tst_FileStore::touchKeepsWhichFormatIsRead()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), newerRecordOf(5));
    QVERIFY(store->write(Ann, always(recordOf(6))).isGood());

    store->touch({Ann});
    QCOMPARE(store->read(Ann).record, recordOf(6));

    setFileTime(place.fileOf(Ann), fileTime(place.in(Ann + u".1.json"_s)) + 1s);
    store->touch({Ann});
    QCOMPARE(store->read(Ann).record, newerRecordOf(5));
}

void tst_FileStore::oursIsFoundWhenNewerIsGone()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), newerRecordOf(5));
    QVERIFY(store->write(Ann, always(recordOf(6))).isGood());
    QVERIFY(QFile::remove(place.fileOf(Ann)));

    QCOMPARE(store->read(Ann).record, recordOf(6));
    QVERIFY(store->write(Ann, always(recordOf(7))).isGood());
    QCOMPARE(store->read(Ann).record, recordOf(7));
    QCOMPARE(place.leftovers(), QStringList{Ann + u".json"_s});
}

void tst_FileStore::othersChangesShow()
{
    StorePlace place;
    const auto ours = place.newStore();
    const auto theirs = place.newStore();
    QVERIFY(ours->write(Ann, always(recordOf(1))).isGood());
    QVERIFY(ours->isChangedElsewhere());
    static_cast<void>(ours->list());
    QVERIFY(!ours->isChangedElsewhere());

    QVERIFY(ours->write(Ben, always(recordOf(1))).isGood());
    QVERIFY(ours->remove(Ann).isGood());
    const auto right = ours->rightToEvict();
    QVERIFY(!ours->isChangedElsewhere());

    // The system's clock ticks some hundred times a second.
    const auto change = [&] { return theirs->write(Cem, unlessLater(++m_version)).isGood(); };
    QTRY_VERIFY(change() && ours->isChangedElsewhere());
    static_cast<void>(ours->list());
    QVERIFY(!ours->isChangedElsewhere());
}

void tst_FileStore::ownChangesDoNotHideOthers()
{
    StorePlace place;
    const auto ours = place.newStore();
    const auto theirs = place.newStore();
    QVERIFY(ours->write(Ann, always(recordOf(1))).isGood());
    static_cast<void>(ours->list());
    const auto change = [&] { return theirs->write(Cem, unlessLater(++m_version)).isGood(); };
    QTRY_VERIFY(change() && ours->isChangedElsewhere());

    QVERIFY(ours->write(Ann, always(recordOf(2))).isGood());

    QVERIFY(ours->isChangedElsewhere());
}

void tst_FileStore::oneProcessMayEvict()
{
    StorePlace place;
    const auto ours = place.newStore();
    const auto theirs = place.newStore();
    QVERIFY(ours->write(Ann, always(recordOf(1))).isGood());

    auto right = ours->rightToEvict();
    QVERIFY(right);
    QVERIFY(!theirs->rightToEvict());
    QVERIFY(theirs->write(Ben, always(recordOf(1))).isGood());
    right.reset();
    QVERIFY(theirs->rightToEvict());
}

void tst_FileStore::quarantineKeepsTheNewestThree()
{
    StorePlace place;
    const auto store = place.newStore();
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(store->write(Ann, always(recordOf(i))).isGood());
        putFile(place.fileOf(Ann), "damage " + QByteArray::number(i));
        QCOMPARE(store->read(Ann).state, ContentState::Damaged);
        store->quarantine(Ann);
        QCOMPARE(store->read(Ann).state, ContentState::Missing);
    }

    const QDir quarantine(place.in(u"quarantine"_s));
    QCOMPARE(quarantine.entryList(QDir::Files, QDir::Name),
             QStringList({Ann + u".3.json"_s, Ann + u".4.json"_s, Ann + u".5.json"_s}));
    QCOMPARE(bytesOf(quarantine.filePath(Ann + u".5.json"_s)), "damage 5");
}

void tst_FileStore::quarantineKeepsOneMebibyte()
{
    StorePlace place;
    const auto store = place.newStore();
    for (const QString &name : {Ann, Ben, Cem}) {
        QVERIFY(store->write(name, always(recordOf(1))).isGood());
        putFile(place.fileOf(name), QByteArray(400'000, 'x'));
        store->quarantine(name);
    }
    const QDir quarantine(place.in(u"quarantine"_s));
    QCOMPARE(quarantine.entryList(QDir::Files, QDir::Name),
             QStringList({Ben + u".2.json"_s, Cem + u".3.json"_s}));

    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    putFile(place.fileOf(Ann), QByteArray(2'000'000, 'x'));
    store->quarantine(Ann);
    QCOMPARE(quarantine.entryList(QDir::Files), QStringList());
}

void tst_FileStore::quarantineSparesWhatWasMended()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());

    store->quarantine(Ann);

    QCOMPARE(store->read(Ann).record, recordOf(1));
}

void tst_FileStore::abandonedTemporariesAreSwept()
{
    StorePlace place;
    place.clock.setWall(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
    QVERIFY(place.newStore()->write(Ann, always(recordOf(1))).isGood());
    const QString ours = place.in(u".halyard-0123456789abcdef.tmp"_s);
    const QString foreign = place.in(u".halyard-notes.tmp"_s);
    putFile(ours, "half a rec");
    putFile(foreign, "somebody's");

    // It may be somebody's who is just now writing it, whatever the clock says.
    QVERIFY(place.newStore()->write(Ann, always(recordOf(2))).isGood());
    QVERIFY(QFile::exists(ours));
    place.clock.setWall(0s);
    QVERIFY(place.newStore()->write(Ann, always(recordOf(3))).isGood());
    QVERIFY(QFile::exists(ours));

    place.clock.setWall(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()) + 61min);
    const auto store = place.newStore();
    static_cast<void>(store->list());
    QVERIFY2(QFile::exists(ours), "looking leaves no trace");
    QVERIFY(store->write(Ann, always(recordOf(4))).isGood());
    QVERIFY(!QFile::exists(ours));
    QVERIFY(QFile::exists(foreign));
}

void tst_FileStore::folderThatWasDeletedIsMadeAgain()
{
    StorePlace place;
    const auto store = place.newStore();
    QVERIFY(store->write(Ann, always(recordOf(1))).isGood());
    QVERIFY(QDir(place.folder()).removeRecursively());
    QCOMPARE(store->read(Ann).state, ContentState::Missing);
    QVERIFY(store->list().empty());

    QVERIFY(store->write(Ben, always(recordOf(2))).isGood());

    QCOMPARE(place.newStore()->read(Ben).record, recordOf(2));
    QCOMPARE(fileMode(place.folder()), 0700U);
}

QTEST_GUILESS_MAIN(tst_FileStore)
#include "tst_filestore.moc"
