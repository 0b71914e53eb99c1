// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// How much is kept, and who goes first, whatever it is kept in.

#include <Halyard/cache/cacherecord.h>
#include <Halyard/cache/filestore.h>
#include <Halyard/cache/memorystore.h>
#include <Halyard/cache/settingsstore.h>
#include <Halyard/cache/shelf.h>
#include <Halyard/disk/filesystem.h>

#include "support/fakeclock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

class tst_Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLeastUsedGoesFirst_data() { stores(); }
    void theLeastUsedGoesFirst();
    void entriesAreFlagsOfPersons_data() { stores(); }
    void entriesAreFlagsOfPersons();
    void theOneThatWasJustWrittenStays_data() { stores(); }
    void theOneThatWasJustWrittenStays();
    void useOutlivesTheProcess_data();
    void useOutlivesTheProcess();
    void forgettingTakesAllGroups_data() { stores(); }
    void forgettingTakesAllGroups();
    void aThousandPersonsStayWithinTheirSize();

private:
    static void stores();
    [[nodiscard]] std::unique_ptr<RecordStore> newStore(const QString &kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileSystem> m_files = makeFileSystem();
    FakeClock m_clock;
};

namespace {

QString name(int person)
{
    return u"aa-%1"_s.arg(person);
}

QByteArray recordOf(int flags)
{
    CacheRecord record;
    for (int i = 0; i < flags; ++i)
        record.flags.push_back(recordFrom(u"flag-%1"_s.arg(i, 4, 10, QChar(u'0')), true));
    return toJson(record);
}

void save(Shelf &shelf, const QString &whose, int flags = 1)
{
    QVERIFY(shelf.save(whose, recordOf(flags), {}).result.isGood());
}

QStringList namesOn(const Shelf &shelf)
{
    QStringList names;
    for (const RecordStore::Entry &entry : shelf.list())
        names.append(entry.name);
    return names;
}

} // namespace

void tst_Limits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void tst_Limits::stores()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"memory", "file", "settings"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

std::unique_ptr<RecordStore> tst_Limits::newStore(const QString &kind)
{
    if (kind == "memory"_L1)
        return std::make_unique<MemoryStore>();
    if (kind == "settings"_L1)
        return std::make_unique<SettingsStore>(u"Halyard Test"_s, u"tst_limits"_s);
    return std::make_unique<FileStore>(m_folder->filePath(u"cache"_s), *m_files, m_clock);
}

void tst_Limits::theLeastUsedGoesFirst()
{
    QFETCH(QString, kind);
    Shelf shelf(newStore(kind), {.entries = 100, .persons = 3});
    for (const int person : {1, 2, 3})
        save(shelf, name(person));
    // Reading counts too.
    shelf.touch({name(1)});
    save(shelf, name(4));

    const QStringList left{name(3), name(1), name(4)};
    QCOMPARE(namesOn(shelf), left);
}

void tst_Limits::entriesAreFlagsOfPersons()
{
    QFETCH(QString, kind);
    Shelf shelf(newStore(kind), {.entries = 10, .persons = 100});
    save(shelf, name(1), 4);
    save(shelf, name(2), 4);
    save(shelf, name(3), 2);
    QCOMPARE(namesOn(shelf).size(), 3);
    save(shelf, name(4), 1);
    const QStringList left{name(2), name(3), name(4)};
    QCOMPARE(namesOn(shelf), left);
}

void tst_Limits::theOneThatWasJustWrittenStays()
{
    QFETCH(QString, kind);
    Shelf shelf(newStore(kind), {.entries = 10, .persons = 100});
    save(shelf, name(1), 2);
    save(shelf, name(2), 50);
    QCOMPARE(namesOn(shelf), QStringList{name(2)});
}

void tst_Limits::useOutlivesTheProcess_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("settings") << u"settings"_s;
}

void tst_Limits::useOutlivesTheProcess()
{
    QFETCH(QString, kind);
    const Shelf::Limits limits{.entries = 100, .persons = 3};
    {
        Shelf shelf(newStore(kind), limits);
        for (const int person : {1, 2, 3})
            save(shelf, name(person));
        shelf.touch({name(1)});
    }
    // Whatever the clock says by then.
    m_clock.setWall(std::chrono::seconds(5));
    Shelf shelf(newStore(kind), limits);
    save(shelf, name(4));
    const QStringList left{name(3), name(1), name(4)};
    QCOMPARE(namesOn(shelf), left);
}

void tst_Limits::forgettingTakesAllGroups()
{
    QFETCH(QString, kind);
    Shelf shelf(newStore(kind), {.entries = 100, .persons = 10});
    for (const auto &whose : {u"aa-1"_s, u"aa-1-0a"_s, u"aa-1-0b"_s, u"aa-10"_s})
        save(shelf, whose);
    QVERIFY(shelf.forget(u"aa-1"_s).isGood());
    QCOMPARE(namesOn(shelf), QStringList{u"aa-10"_s});
}

void tst_Limits::aThousandPersonsStayWithinTheirSize()
{
    Shelf shelf(newStore(u"memory"_s), {.entries = 20'000, .persons = 1'000});
    for (int person = 0; person < 1'000; ++person)
        save(shelf, name(person), 200);
    QCOMPARE(shelf.list().size(), size_t(100));
    QCOMPARE(shelf.list().front().name, name(900));
}

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
