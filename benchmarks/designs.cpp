// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "designs.h"

#include "duel.h"
#include "figures.h"
#include "pacemaker.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHashFunctions>
#include <QtCore/QMap>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace Halyard::Benchmarks {

Hash hashOf(const QStringList &keys)
{
    Hash hash;
    for (qsizetype i = 0; i < keys.size(); ++i)
        hash.insert(QString(keys.at(i).constData(), keys.at(i).size()), isOn(i));
    return hash;
}

SharedTable tableOf(const QStringList &keys)
{
    std::vector<FlagTable::Entry> entries;
    for (qsizetype i = 0; i < keys.size(); ++i)
        entries.push_back({recordFrom(keys.at(i), isOn(i)), {}});
    return std::make_shared<const FlagTable>(std::move(entries));
}

InternedSlot::InternedSlot(const QStringList &keys)
    : m_sets{tableOf(keys), tableOf(keys)}
    , m_board(std::make_shared<FlagBoard>(std::make_shared<SystemClock>()))
{
    swap(0);
    for (const QString &key : keys)
        m_handles.emplace_back(m_board->slot(key));
}

} // namespace Halyard::Benchmarks

using namespace Halyard::Benchmarks;

namespace {

struct Probe
{
    QString key;
    qsizetype number;
};

std::vector<Probe> probesOf(const QStringList &keys)
{
    QHash<QString, qsizetype> numbers;
    for (qsizetype i = 0; i < keys.size(); ++i)
        numbers.insert(keys.at(i), i);
    std::vector<Probe> probes;
    for (const QString &key : shuffledCopies(keys))
        probes.push_back({key, numbers.value(key)});
    return probes;
}

//! Keeps what Google Benchmark measured instead of showing it.
class Collector : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration)
                m_costs[QString::fromStdString(run.run_name.function_name)].push_back(costOf(run));
        }
    }
    [[nodiscard]] double cost(const QString &name) const { return median(m_costs.value(name)); }

private:
    // A reader who waits for a lock uses no processor, so with several the wall clock counts. Its
    // time comes divided by the number of threads, as if one had done the work of all.
    static double costOf(const Run &run)
    {
        return run.threads == 1 ? run.GetAdjustedCPUTime()
                                : run.GetAdjustedRealTime() * static_cast<double>(run.threads);
    }

    QMap<QString, std::vector<double>> m_costs;
};

struct Setting
{
    QString title;
    int readers;
    bool hasWriter;
};

//! All designs with one set of keys.
class Contest
{
public:
    explicit Contest(int count)
        : m_keys(flagKeys(count))
        , m_probes(probesOf(m_keys))
    {
    }

    template <typename Design>
    void enter(const QString &name)
    {
        auto design = std::make_shared<Design>(m_keys);
        for (const Probe &probe : m_probes) {
            if (design->read(probe.key, probe.number) != isOn(probe.number))
                qFatal("%s reads wrong values", qUtf8Printable(name));
        }
        m_entries.push_back(
            {.name = name,
             .read = [this, design](benchmark::State &state) { readAll(*design, state); },
             .swap = [design](size_t set) { design->swap(set); },
             .canSwap = Design::CanSwap});
    }

    void hold(Figures &figures, const Setting &setting)
    {
        benchmark::ClearRegisteredBenchmarks();
        for (const Entry &entry : m_entries)
            benchmark::RegisterBenchmark(entry.name.toUtf8().constData(), entry.read)
                ->Threads(setting.readers)
                ->UseRealTime()
                ->MinTime(0.003)
                ->Repetitions(31);
        Collector collector;
        const auto run = [&collector] { benchmark::RunSpecifiedBenchmarks(&collector, "all"); };
        if (setting.hasWriter)
            beatWhile(run, std::chrono::milliseconds{1}, [this] { swapAll(); });
        else
            run();
        show(figures, setting, collector);
    }

private:
    struct Entry
    {
        QString name;
        std::function<void(benchmark::State &)> read;
        std::function<void(size_t)> swap;
        bool canSwap;
    };

    template <typename Design>
    void readAll(Design &design, benchmark::State &state) const
    {
        auto probe = m_probes.begin();
        for ([[maybe_unused]] auto again : state) {
            benchmark::DoNotOptimize(design.read(probe->key, probe->number));
            if (++probe == m_probes.end())
                probe = m_probes.begin();
        }
    }

    void swapAll()
    {
        m_set = 1 - m_set;
        for (const Entry &entry : m_entries)
            entry.swap(m_set);
    }

    void show(Figures &figures, const Setting &setting, const Collector &collector) const
    {
        figures.startSection(u"%L1 flags, %2"_s.arg(m_keys.size()).arg(setting.title));
        const double limit = collector.cost(m_entries.front().name);
        for (const Entry &entry : m_entries) {
            const bool isPossible = entry.canSwap || !setting.hasWriter;
            const double cost = collector.cost(entry.name);
            figures.add(
                {.name = isPossible ? entry.name : entry.name + u" (and without the writer)",
                 .ours = cost,
                 .bare = limit,
                 .ratio = cost / limit});
        }
    }

    const QStringList m_keys;
    const std::vector<Probe> m_probes;
    std::vector<Entry> m_entries;
    size_t m_set = 0;
};

void holdContest(Figures &figures, int count)
{
    Contest contest(count);
    contest.enter<Unprotected>(u"QHash, unprotected"_s);
    contest.enter<Mutex>(u"QMutex, QHash"_s);
    contest.enter<ReadWriteLock>(u"QReadWriteLock, QHash"_s);
    contest.enter<AtomicSharedPointer>(u"std::atomic<std::shared_ptr>, QHash"_s);
    contest.enter<ThreadLocalSnapshot>(u"thread-local snapshot and counter, FlagTable"_s);
    contest.enter<HazardPerRead>(u"announcement for each read, FlagTable"_s);
    contest.enter<StickyHazard>(u"announcement that stays, FlagTable (FlagClient)"_s);
    contest.enter<InternedSlot>(u"slot looked up once (FlagHandle)"_s);
    contest.hold(figures, {u"one reader, in its own processor time"_s, 1, false});
    contest.hold(figures, {u"two readers, by the wall clock"_s, 2, false});
    contest.hold(
        figures,
        {u"two readers, and a writer that swaps all sets each 1 ms, by the wall clock"_s, 2, true});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // Without it QHash takes five times as long on many an Intel; see halyard-bench-read.
    QHashSeed::setDeterministicGlobalSeed();
    Figures figures(u"What a hit costs in each of the designs that were considered; hits, keys in\n"
                    "random order. Medians of 31 repetitions of 3 ms, in random order too.\n"
                    "The bare operation is the look-up in a QHash that nothing protects."_s);
    std::array<std::string, 2> arguments{"designs", "--benchmark_enable_random_interleaving=true"};
    std::array<char *, 3> pointers{arguments[0].data(), arguments[1].data(), nullptr};
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, pointers.data());
    holdContest(figures, 100);
    holdContest(figures, 10000);
    return figures.finish();
}
