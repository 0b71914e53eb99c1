// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "duel.h"
#include "figures.h"
#include "libraryfile.h"

#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QProcess>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Benchmarks;

namespace {

constexpr int Rounds = 11;
constexpr double SizeGoal = 400;
constexpr double MemoryGoal = 300;
constexpr double ThreadGoal = 0;

//! One process of its own for each figure, so that none of them finds what another one warmed up.
QJsonObject observed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("%s failed", qUtf8Printable(program));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

class Observations
{
public:
    explicit Observations(const QUrl &server)
        : m_server(server.toString())
    {
    }

    void makeWithout() { add(u"without"_s, QStringLiteral(HALYARD_PROCESS_WITHOUT), {m_server}); }
    void make(const QString &what)
    {
        add(what, QStringLiteral(HALYARD_PROCESS_WITH), {m_server, what});
    }
    [[nodiscard]] double typical(const QString &what, const QString &figure) const
    {
        std::vector<double> values;
        for (const QJsonObject &one : m_made.value(what))
            values.push_back(one.value(figure).toDouble());
        return median(values);
    }
    //! What it has more than a process without the library.
    [[nodiscard]] double added(const QString &what, const QString &figure) const
    {
        return typical(what, figure) - typical(u"without"_s, figure);
    }

private:
    void add(const QString &what, const QString &program, const QStringList &arguments)
    {
        m_made[what].append(observed(program, arguments));
    }

    QString m_server;
    QMap<QString, QList<QJsonObject>> m_made;
};

void measureLibrary(Figures &figures)
{
    figures.startSection(u"The library"_s);
    const QString library = QStringLiteral(HALYARD_LIBRARY_FILE);
    const auto size = strippedSize(library);
    const auto needed = neededLibraries(library);
    if (!size || !needed) {
        figures.require(u"size and needs"_s, false, u"strip and readelf are not to be had"_s);
        return;
    }
    figures.add({.name = u"stripped size"_s,
                 .ours = static_cast<double>(*size) / 1000,
                 .unit = u"kB"_s,
                 .goal = SizeGoal});
    const QStringList allowed{u"libQt6Core.so"_s, u"libQt6Network.so"_s, u"libstdc++.so"_s,
                              u"libc.so"_s,       u"libgcc_s.so"_s,      u"libm.so"_s};
    const bool isModest = std::ranges::all_of(*needed, [&allowed](const QString &name) {
        // The loader belongs to the C library, which looks thread-local variables up there.
        return allowed.contains(name) || name.startsWith("ld-linux"_L1);
    });
    figures.require(u"needs Qt Core, Qt Network and the C++ run time only"_s, isModest,
                    needed->join(u' '));
}

// A file that was just built lies in memory as if a process had written to it.
void writeBack(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || fsync(file.handle()) != 0)
        qFatal("Cannot write back %s", qUtf8Printable(path));
}

void addMemory(Figures &figures, const Observations &made, const QString &what, const QString &name)
{
    figures.add(
        {.name = name, .ours = made.added(what, u"dirty"_s), .unit = u"kB"_s, .goal = MemoryGoal});
    // Without a goal, for it says more about the others: it goes down to nothing once a second
    // process uses the same libraries, and the system takes it back when memory is short.
    figures.add({.name = u"… and pages of files that nobody else uses now"_s,
                 .ours = made.added(what, u"clean"_s),
                 .unit = u"kB"_s});
}

void measureMemory(Figures &figures, Observations &made)
{
    figures.startSection(u"Private memory that a client with 100 flags adds to a process that has\n"
                         "used the network already, against one that does not know the library"_s);
    for (const auto *path : {HALYARD_LIBRARY_FILE, HALYARD_PROCESS_WITH, HALYARD_PROCESS_WITHOUT})
        writeBack(QString::fromUtf8(path));
    for (int round = 0; round < Rounds; ++round) {
        made.makeWithout();
        made.make(u"flags"_s);
        made.make(u"flags-own-network"_s);
    }
    figures.remark(
        u"medians of %1 processes; without the library each has %2 kB and %3 kB of files"_s
            .arg(Rounds)
            .arg(made.typical(u"without"_s, u"dirty"_s))
            .arg(made.typical(u"without"_s, u"clean"_s)));
    addMemory(figures, made, u"flags"_s, u"asks through the application's network"_s);
    addMemory(figures, made, u"flags-own-network"_s, u"asks through a network of its own"_s);
}

void measureLife(Figures &figures, Observations &made)
{
    figures.startSection(u"Its life"_s);
    for (int round = 0; round < Rounds; ++round) {
        made.make(u"construct"_s);
        made.make(u"destroy"_s);
    }
    made.make(u"idle"_s);
    figures.add({.name = u"construction to first value, 100 flags shipped"_s,
                 .ours = made.typical(u"construct"_s, u"microseconds"_s),
                 .unit = u"µs"_s});
    figures.add({.name = u"destruction while a request is in flight"_s,
                 .ours = made.typical(u"destroy"_s, u"microseconds"_s),
                 .unit = u"µs"_s});
    figures.add({.name = u"threads added, idle"_s,
                 .ours = made.added(u"idle"_s, u"threads"_s),
                 .unit = u"threads"_s,
                 .goal = ThreadGoal});
    figures.add({.name = u"threads added, with a network of its own"_s,
                 .ours = made.added(u"flags-own-network"_s, u"threads"_s),
                 .unit = u"threads"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(
        u"What the library takes: on the disk, in memory, and of your time.\n"
        "Each figure comes out of processes of its own; a server on the loopback answers."_s);
    Test::FakeServer server;
    server.setAnswer(Test::Answer::json(Test::manyFlags(100)));
    Observations made(server.url());
    measureLibrary(figures);
    measureMemory(figures, made);
    measureLife(figures, made);
    return figures.finish();
}
