// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "storeplace.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <array>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Persons = 4;
constexpr auto LatestKill = 30ms;

struct Tally
{
    int kills = 0;
    int saves = 0;
    int torn = 0;
    int lost = 0;
    //! Temporary files that a kill left.
    int orphans = 0;
    int orphansThatStay = 0;
};

//! What the process said that it had saved, when it was killed.
QList<int> acknowledgedUntilKilled(const QString &task, const QString &folder, int first)
{
    QProcess process;
    process.start(QStringLiteral(HALYARD_SCRIBE), {task, folder, QString::number(first)});
    if (!process.waitForReadyRead())
        qFatal("the process that saves does not save");
    // The moment is the point: anywhere in a save.
    const auto latest = std::chrono::microseconds(LatestKill).count();
    QThread::usleep(QRandomGenerator::global()->bounded(static_cast<quint32>(latest)));
    process.kill();
    process.waitForFinished();
    QList<int> versions;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            versions.append(line.toInt());
    }
    return versions;
}

} // namespace

class tst_Kills : public QObject
{
    Q_OBJECT

public:
    explicit tst_Kills(bool isLong)
        : m_kills(isLong ? 2000 : 150)
    {
    }

private Q_SLOTS:
    void acknowledgedSurvives();

private:
    [[nodiscard]] static Tally killAll(const QString &task, int kills);

    int m_kills;
};

Tally tst_Kills::killAll(const QString &task, int kills)
{
    StorePlace place;
    QDir().mkdir(place.folder());
    QFile::setPermissions(place.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::array<int, Persons> safe{};
    int begun = 0;
    Tally tally;
    for (; tally.kills < kills; ++tally.kills) {
        for (const int version : acknowledgedUntilKilled(task, place.folder(), begun + 1)) {
            safe[static_cast<size_t>(version % Persons)] = version;
            begun = version;
            ++tally.saves;
        }
        // The one that it was at.
        ++begun;
        const auto store = place.newStore();
        for (int person = 0; person < Persons; ++person) {
            const auto content = store->read(u"aa-%1"_s.arg(person));
            const int version = versionOf(content.record);
            const int promised = safe[static_cast<size_t>(person)];
            if (content.state == CacheContent::State::Missing)
                tally.lost += promised > 0 ? 1 : 0;
            else if (version < 0)
                ++tally.torn;
            else if (version < promised || version > begun)
                ++tally.lost;
        }
    }
    for (const QString &file : place.leftovers())
        tally.orphans += file.endsWith(u".json"_s) ? 0 : 1;
    place.clock.setWall(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()) + 2h);
    // The next process that writes clears up.
    const auto nothing = [](const QByteArray &) { return QByteArray(); };
    static_cast<void>(place.newStore()->write(u"aa-0"_s, nothing));
    for (const QString &file : place.leftovers())
        tally.orphansThatStay += file.endsWith(u".json"_s) ? 0 : 1;
    return tally;
}

void print(const char *name, const Tally &tally)
{
    qInfo("%-12s %7d %7d %7d %7d %9d %7d", name, tally.kills, tally.saves, tally.torn, tally.lost,
          tally.orphans, tally.orphansThatStay);
}

void tst_Kills::acknowledgedSurvives()
{
    const Tally ours = killAll(u"save"_s, m_kills);
    const Tally plain = killAll(u"save-plainly"_s, m_kills / 3);

    qInfo("kill -9        kills   saves    torn    lost leftovers    stay");
    print("Halyard", ours);
    print("QSaveFile", plain);
    QCOMPARE(ours.torn, 0);
    QCOMPARE(ours.lost, 0);
    QCOMPARE(ours.orphansThatStay, 0);
    QVERIFY(ours.saves > ours.kills);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = application.arguments();
    tst_Kills test(words.removeAll(u"--long"_s) > 0);
    return QTest::qExec(&test, words);
}

#include "tst_kills.moc"
