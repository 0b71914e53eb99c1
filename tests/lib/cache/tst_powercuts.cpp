// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "keepers.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;

namespace {

using Random = SimulatedDisk::Random;

constexpr int CutsOfOurs = 24'000;
constexpr int CutsOfOthers = 4'000;
constexpr int CutsOfOneDisk = 100;
constexpr int ActionsOnOneDisk = 40;

int upTo(int most, Random &random)
{
    return std::uniform_int_distribution<int>(0, most)(random);
}

//! Something done to one person's record.
struct Deed
{
    size_t begin = 0;
    size_t end = 0;
    //! The version that was saved, or Missing.
    int outcome = Keeper::Missing;
    bool isAcknowledged = false;
    //! Done by the disk.
    bool isDamage = false;
};

//! What may be found, and what was promised.
struct Expected
{
    int promised = Keeper::Missing;
    std::vector<int> possible = {};
    bool mayBeTorn = false;
};

Expected expectedAt(size_t moment, const std::vector<Deed> &deeds)
{
    Expected expected{.possible = {Keeper::Missing}};
    for (const Deed &deed : deeds) {
        const bool isOver = deed.end <= moment;
        if (deed.begin >= moment && !isOver)
            break;
        if (isOver && deed.isAcknowledged)
            expected = {.promised = deed.outcome};
        expected.mayBeTorn = expected.mayBeTorn || deed.isDamage;
        expected.possible.push_back(deed.outcome);
    }
    return expected;
}

//! A life of a disk, and who did what to it.
struct Life
{
    SimulatedDisk disk;
    std::array<std::vector<Deed>, Keeper::Persons> deeds;
};

void save(Life &life, Keeper &keeper, int person, int version)
{
    Deed deed{.begin = life.disk.now(), .outcome = version};
    deed.isAcknowledged = keeper.save(person, version);
    deed.end = life.disk.now();
    life.deeds[static_cast<size_t>(person)].push_back(deed);
}

void remove(Life &life, Keeper &keeper, int person)
{
    Deed deed{.begin = life.disk.now()};
    const auto removed = keeper.remove(person);
    if (!removed)
        return;
    deed.isAcknowledged = *removed;
    deed.end = life.disk.now();
    life.deeds[static_cast<size_t>(person)].push_back(deed);
}

void damage(Life &life, Keeper &keeper, int person)
{
    if (keeper.load(person) <= 0)
        return;
    const size_t begin = life.disk.now();
    life.disk.damage(keeper.fileOf(person));
    life.deeds[static_cast<size_t>(person)].push_back(
        {.begin = begin, .end = life.disk.now(), .isDamage = true});
    keeper.setAside(person);
}

void live(Life &life, const MakeKeeper &make, Random &random)
{
    life.disk.letSyncsFail(0.02, random);
    auto keeper = make(life.disk);
    const bool isFull = !keeper->fileOf(0).isEmpty();
    for (int version = 1; version <= ActionsOnOneDisk; ++version) {
        if (upTo(9, random) == 0)
            life.disk.writeBack();
        const int person = upTo(Keeper::Persons - 1, random);
        const int choice = isFull ? upTo(19, random) : 0;
        if (choice < 13)
            save(life, *keeper, person, version);
        else if (choice < 15)
            remove(life, *keeper, keeper->leastUsed());
        else if (choice < 17)
            damage(life, *keeper, person);
        else if (choice < 19)
            keeper->tidy();
        else
            keeper = make(life.disk);
    }
}

enum class Loss { Nothing, RolledBack, Missing, Torn, NeverWritten };

Loss lossOf(int found, const Expected &expected)
{
    const auto &possible = expected.possible;
    if (std::find(possible.begin(), possible.end(), found) != possible.end())
        return Loss::Nothing;
    if (found == expected.promised)
        return Loss::Nothing;
    if (found == Keeper::Torn)
        return expected.mayBeTorn ? Loss::Nothing : Loss::Torn;
    if (found == Keeper::Missing)
        return Loss::Missing;
    return found < expected.promised || expected.promised == Keeper::Missing ? Loss::RolledBack
                                                                             : Loss::NeverWritten;
}

struct Tally
{
    int tried = 0;
    std::map<Loss, int> losses = {};
    //! After the cut somebody's record could not be saved and read again.
    int dead = 0;
};

Loss lossAfter(Keeper &keeper, const Life &life, size_t moment)
{
    Loss worst = Loss::Nothing;
    for (int person = 0; person < Keeper::Persons; ++person) {
        const auto &deeds = life.deeds[static_cast<size_t>(person)];
        worst = std::max(worst, lossOf(keeper.load(person), expectedAt(moment, deeds)));
    }
    return worst;
}

Tally cut(const MakeKeeper &make, int cuts, unsigned seed)
{
    Tally tally;
    Random random(seed);
    while (tally.tried < cuts) {
        Life life;
        live(life, make, random);
        for (int i = 0; i < CutsOfOneDisk; ++i, ++tally.tried) {
            const auto moment = static_cast<size_t>(upTo(int(life.disk.now()), random));
            const auto disk = life.disk.afterCut(moment, random);
            const auto keeper = make(*disk);
            ++tally.losses[lossAfter(*keeper, life, moment)];
            const int person = upTo(Keeper::Persons - 1, random);
            if (!keeper->save(person, 1000) || keeper->load(person) != 1000)
                ++tally.dead;
        }
    }
    return tally;
}

void print(const char *name, Tally tally)
{
    qInfo("%-34s %6d %8d %8d %8d %8d", name, tally.tried, tally.losses[Loss::Nothing],
          tally.losses[Loss::RolledBack], tally.losses[Loss::Missing], tally.losses[Loss::Torn]);
}

} // namespace

class tst_PowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedSurvives();
};

void tst_PowerCuts::acknowledgedSurvives()
{
    constexpr unsigned Seed = 20260601;
    QElapsedTimer timer;
    timer.start();
    const Tally ours = cut(makeHalyardKeeper, CutsOfOurs, Seed);
    const auto oursTook = timer.elapsed();
    const Tally saveFile = cut(makeSaveFileKeeper, CutsOfOthers, Seed);
    const Tally settings = cut(makeSettingsKeeper, CutsOfOthers, Seed);
    const Tally renaming = cut(makeRenamingKeeper, CutsOfOthers, Seed);
    const Tally truncating = cut(makeTruncatingKeeper, CutsOfOthers, Seed);

    qInfo("power cuts on a simulated disk       tried  nothing   rolled  missing     torn");
    qInfo("                                              lost     back");
    print("Halyard", ours);
    print("QSaveFile, no folder sync", saveFile);
    print("QSettings, all in one file", settings);
    print("temporary file, rename, no sync", renaming);
    print("truncate and write", truncating);
    qInfo("seed %u, %lld ms of %lld ms for ours", Seed, static_cast<long long>(oursTook),
          static_cast<long long>(timer.elapsed()));

    QCOMPARE(ours.losses.at(Loss::Nothing), ours.tried);
    QCOMPARE(ours.dead, 0);
    // A rig in which nobody loses proves nothing.
    for (Tally other : {saveFile, settings, renaming, truncating}) {
        QVERIFY(other.losses[Loss::RolledBack] > 0);
        QVERIFY(other.losses[Loss::Torn] > 0);
        QCOMPARE(other.losses[Loss::NeverWritten], 0);
    }
    QVERIFY(Tally(truncating).losses[Loss::Torn] > Tally(saveFile).losses[Loss::Torn]);
}

QTEST_GUILESS_MAIN(tst_PowerCuts)
#include "tst_powercuts.moc"
