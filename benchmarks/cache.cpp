// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "duel.h"
#include "figures.h"

#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakeserver.h"

#include <Halyard/cache/cacherecord.h>
#include <Halyard/cache/filestore.h>
#include <Halyard/cache/shelf.h>
#include <Halyard/disk/filesystem.h>
#include <Halyard/flagclient.h>
#include <Halyard/net/flagsanswer.h>
#include <Halyard/time/systemclock.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>

#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Benchmarks;

namespace {

constexpr double StartGoal = 2.0;
constexpr double SaveGoal = 1.2;
constexpr int Flags = 100;
constexpr double NanosecondsInMillisecond = 1e6;

ClientOptions optionsFor(const QUrl &host, const QTemporaryDir &folder)
{
    ClientOptions options;
    options.host = host;
    options.projectToken = u"phc_bench"_s;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.fallbackCache = QUrl::fromLocalFile(folder.filePath(u"cache"_s));
    return options;
}

void wait(QFuture<LoadOutcome> asked)
{
    while (!asked.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!asked.result().isOk())
        qFatal("The server on the loopback did not answer");
}

QString recordIn(const QTemporaryDir &folder)
{
    const QDir cache(folder.filePath(u"cache"_s));
    return cache.filePath(cache.entryList({u"*.json"_s}).value(0));
}

//! Lets a client learn and write down what the server says.
void remember(const ClientOptions &options, const std::shared_ptr<Clock> &clock)
{
    FlagClient client(options, clock);
    client.identify(u"operator-7"_s);
    wait(client.reload());
}

void measureStart(Figures &figures, const Test::FakeServer &server)
{
    figures.startSection(u"From construction to the first value, %1 flags on the disk,\n"
                         "against reading and parsing that file"_s.arg(Flags));
    const QTemporaryDir folder;
    ClientOptions options = optionsFor(server.url(), folder);
    remember(options, std::make_shared<SystemClock>());
    options.connectivity = ClientOptions::Connectivity::Offline;
    options.bootstrap.distinctId = u"nobody"_s;
    const QString path = recordIn(folder);
    const QString key = Test::manyFlagsKey(0);

    std::unique_ptr<FlagClient> client;
    const Contender ours{[&](qint64) {
                             client = std::make_unique<FlagClient>(options);
                             client->identify(u"operator-7"_s);
                             if (!client->flag(key).hasValue())
                                 qFatal("The value is not there");
                         },
                         [&client] { client.reset(); }};
    const Contender bare{[&path](qint64) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            qFatal("Cannot read the record");
        benchmark::DoNotOptimize(QJsonDocument::fromJson(file.readAll()));
    }};
    const DuelResult result = duel(ours, bare, {.rounds = 201, .block = 1ns});
    figures.add({.name = u"before the first turn of the event loop"_s,
                 .ours = result.ours / NanosecondsInMillisecond,
                 .unit = u"ms"_s,
                 .bare = result.bare / NanosecondsInMillisecond,
                 .ratio = result.ratio,
                 .goal = StartGoal});
}

//! A folder of records, as the file cache keeps it.
class Folder
{
public:
    explicit Folder(Shelf::Limits limits)
        : m_files(makeFileSystem())
        , m_shelf(std::make_unique<FileStore>(m_folder.filePath(u"cache"_s), *m_files, m_clock),
                  limits)
    {
    }

    void save(int person, const QByteArray &record)
    {
        const QString name = u"%1-%2"_s.arg(QString(32, u'0')).arg(person, 32, 16, QChar(u'0'));
        const Shelf::Saved saved = m_shelf.save(name, record, m_hashes.value(person));
        if (!saved.result.isGood())
            qFatal("A record cannot be saved");
        m_hashes.insert(person, saved.hash);
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_shelf.list().size()); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<FileSystem> m_files;
    Shelf m_shelf;
    QHash<int, QByteArray> m_hashes;
};

CacheRecord recordOf(int flags)
{
    const ParsedAnswer answer = parseAnswer(Test::manyFlags(flags));
    const SystemClock clock;
    return {.scope = u"0"_s,
            .person = u"1"_s,
            .flags = std::get<FlagsAnswer>(answer).records,
            .fetched = Moment::now(clock),
            .confirmed = Moment::now(clock)};
}

//! What a careful application does by hand.
void saveBare(const QString &folder, const QByteArray &bytes)
{
    QSaveFile file(folder + "/bare.json"_L1);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("Cannot save with QSaveFile");
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0 || ::fsync(handle) != 0)
        qFatal("Cannot sync the folder");
    ::close(handle);
}

double microsecondsFor(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

//! Both wait for the disk, so the wall clock counts.
void measureSave(Figures &figures, int persons)
{
    constexpr int Rounds = 61;
    Folder folder({.entries = 1'000'000, .persons = 10'000});
    CacheRecord record = recordOf(Flags);
    const QByteArray bytes = toJson(record);
    for (int person = 0; person < persons; ++person)
        folder.save(person, bytes);
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        record.requestId = QString::number(round);
        const QByteArray changed = toJson(record);
        ours.push_back(microsecondsFor([&] { folder.save(0, changed); }));
        bare.push_back(microsecondsFor([&] { saveBare(folder.path(), bytes); }));
        ratios.push_back(ours.back() / bare.back());
    }
    figures.add({.name = u"one save, with %L1 stored"_s.arg(persons),
                 .ours = median(ours),
                 .unit = u"µs"_s,
                 .bare = median(bare),
                 .ratio = median(ratios),
                 .goal = SaveGoal});
}

void measureLimits(Figures &figures)
{
    constexpr int Persons = 1000;
    constexpr int FlagsOfEach = 200;
    constexpr qint64 Entries = 20'000;
    Folder folder({.entries = Entries, .persons = Persons});
    const QByteArray record = toJson(recordOf(FlagsOfEach));
    for (int person = 0; person < Persons; ++person)
        folder.save(person, record);
    figures.require(u"%L1 persons of %2 flags stay within size=%L3"_s.arg(Persons)
                        .arg(FlagsOfEach)
                        .arg(Entries),
                    folder.size() == Entries / FlagsOfEach,
                    u"%1 persons are kept"_s.arg(folder.size()));
}

void measureUnchanged(Figures &figures, const Test::FakeServer &server)
{
    constexpr int Refreshes = 50;
    figures.startSection(u"A refresh that changed nothing"_s);
    const QTemporaryDir folder;
    const ClientOptions options = optionsFor(server.url(), folder);
    const auto clock = std::make_shared<Test::FakeClock>();
    remember(options, clock);
    const auto stateOf = [](const QString &path) { return QFileInfo(path).metadataChangeTime(); };
    const QString record = recordIn(folder);
    const auto before = std::pair(stateOf(record), stateOf(QFileInfo(record).path()));

    {
        FlagClient client(options, clock);
        client.identify(u"operator-7"_s);
        for (int i = 0; i < Refreshes; ++i) {
            wait(client.reload());
            clock->advance(3s);
        }
    }
    const auto after = std::pair(stateOf(record), stateOf(QFileInfo(record).path()));
    const bool isUntouched = before == after;
    figures.require(u"%1 of them write 0 bytes"_s.arg(Refreshes), isUntouched,
                    isUntouched ? u"record and folder are as they were, to the nanosecond"_s
                                : u"the record was written"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(u"The fallback cache on the disk. Whatever is in the folder of temporary\n"
                    "files is the disk: TMPDIR=/path names another one."_s);
    Test::FakeServer server;
    server.setAnswer(Test::Answer::json(Test::manyFlags(Flags)));
    measureStart(figures, server);
    figures.startSection(u"Saving one person of %1 flags so that it survives a power cut,\n"
                         "against QSaveFile and a sync of the folder"_s.arg(Flags));
    for (const int persons : {1, 100, 1000})
        measureSave(figures, persons);
    measureLimits(figures);
    measureUnchanged(figures, server);
    return figures.finish();
}
