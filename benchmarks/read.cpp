// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "duel.h"
#include "figures.h"
#include "keys.h"
#include "pacemaker.h"

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <benchmark/benchmark.h>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Halyard;
using namespace Halyard::Benchmarks;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

constexpr double HandleGoal = 2.0;
constexpr double ReadGoal = 1.0;
constexpr double ContendedReadGoal = 1.15;

using Hash = QHash<QString, bool>;

//! Flags, once in a client and once in bare containers.
struct Subject
{
    explicit Subject(int count);

    QStringList keys;
    Hash bare;
    //! Seeded as in an application.
    Hash usual;
    FlagClient client;
};

Hash hashOf(const QStringList &keys)
{
    Hash hash;
    for (qsizetype i = 0; i < keys.size(); ++i)
        hash.insert(QString(keys.at(i).constData(), keys.at(i).size()), isOn(i));
    return hash;
}

// The AVX code by which Qt 6.4 computes seeded hashes leaves the processor in a state in which the
// comparison of keys that follows takes up to 120 ns longer, on many an Intel. A seed of zero avoids
// that code: the limit is what QHash can do, and not what it makes of such a processor.
Hash fastestHashOf(const QStringList &keys)
{
    QHashSeed::setDeterministicGlobalSeed();
    Hash hash = hashOf(keys);
    QHashSeed::resetRandomGlobalSeed();
    return hash;
}

ClientOptions offlineOptions(const QStringList &keys)
{
    ClientOptions options;
    options.fallbackCache.clear();
    options.projectToken = u"phc_benchmark"_s;
    options.connectivity = ClientOptions::Connectivity::Offline;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.bootstrap.falseValues = Bootstrap::FalseValues::Served;
    for (qsizetype i = 0; i < keys.size(); ++i)
        options.bootstrap.flags.insert(keys.at(i), isOn(i));
    return options;
}

Subject::Subject(int count)
    : keys(flagKeys(count))
    , bare(fastestHashOf(keys))
    , usual(hashOf(keys))
    , client(offlineOptions(keys))
{
    QCoreApplication::processEvents();
}

//! Figures of a client that knows other flags than the bare container would be about nothing.
void insistOnEqualAnswers(const Subject &subject, const QStringList &probes)
{
    for (const QString &key : probes) {
        const bool isKnown = subject.bare.contains(key);
        if (subject.client.isEnabled(key, true) != (!isKnown || subject.bare.value(key))
            || subject.client.isEnabled(key, false) != (isKnown && subject.bare.value(key)))
            qFatal("The client and the bare container differ");
    }
}

//! Reads one of \a probes after the other, from where the last block stopped.
template <typename Probes, typename Read>
Contender reading(const Probes &probes, Read read)
{
    return {[&probes, read, at = qsizetype(0)](qint64 times) mutable {
        const qsizetype size = probes.size();
        const auto *first = probes.constData();
        for (; times > 0; --times) {
            benchmark::DoNotOptimize(read(first[at]));
            if (++at == size)
                at = 0;
        }
    }};
}

//! Reads \a subject again and again.
template <typename Subject, typename Read>
Contender repeating(const Subject &subject, Read read)
{
    return {[place = &subject, read](qint64 times) {
        const Subject &one = *place;
        // Eight reads in a turn, for a single one is cheaper than the turn.
        const auto turn = [&]<int... Number>(std::integer_sequence<int, Number...>)
        {
            ((std::ignore = Number, benchmark::DoNotOptimize(read(one))), ...);
        };
        for (; times > 0; times -= 8)
            turn(std::make_integer_sequence<int, 8>{});
    }};
}

Figure figureOf(const QString &name, const DuelResult &result, std::optional<double> goal)
{
    return {.name = name,
            .ours = result.ours,
            .unit = u"ns"_s,
            .bare = result.bare,
            .ratio = result.ratio,
            .goal = goal};
}

//! While a second thread reads as well, and this one, the client's, gives it a new set of flags at
//! a fixed pace.
DuelResult contendedDuel(
    Subject &subject, const QString &changing, const Contender &ours, const Contender &bare,
    const Contender &secondReader, const std::function<void(bool)> &bareWrite = [](bool) {})
{
    const auto pace = subject.keys.size() > 1000 ? milliseconds{20} : milliseconds{1};
    DuelResult result;
    const Background reader([&secondReader] { secondReader.run(1000); });
    bool next = false;
    beatWhile([&] { result = duel(ours, bare); }, pace,
              [&] {
                  next = !next;
                  subject.client.setOverride(changing, next);
                  bareWrite(next);
              });
    subject.client.clearOverrides();
    return result;
}

void measureHandle(Figures &figures)
{
    figures.startSection(u"FlagHandle::isEnabled(), against a bare load of an atomic<bool>"_s);
    Subject subject(100);
    const FlagHandle handle = subject.client.handle(subject.keys.first());
    alignas(64) std::atomic<bool> flag{true};
    const Contender ours = repeating(handle, [](const FlagHandle &one) { return one.isEnabled(); });
    const Contender bare = repeating(
        flag, [](const std::atomic<bool> &one) { return one.load(std::memory_order_acquire); });

    figures.add(figureOf(u"one thread"_s, duel(ours, bare), HandleGoal));
    const DuelResult contended =
        contendedDuel(subject, subject.keys.first(), ours, bare, ours,
                      [&flag](bool now) { flag.store(now, std::memory_order_release); });
    figures.add(figureOf(u"a second thread reads, a third changes it"_s, contended, HandleGoal));
}

void measureKeys(Figures &figures, int count)
{
    figures.startSection(
        u"FlagClient::isEnabled(key), %L1 flags, against QHash<QString, bool>"_s.arg(count));
    Subject subject(count);
    const auto measure = [&](const QString &name, const QStringList &probes) {
        insistOnEqualAnswers(subject, probes);
        const auto readOurs = [&client = subject.client](const QString &key) {
            return client.isEnabled(key);
        };
        const auto ours = reading(probes, readOurs);
        const auto second = reading(probes, readOurs);
        const auto bare =
            reading(probes, [&hash = subject.bare](const QString &key) { return hash.value(key); });
        const auto usual = reading(
            probes, [&hash = subject.usual](const QString &key) { return hash.value(key); });
        figures.add(figureOf(name, duel(ours, bare), ReadGoal));
        figures.add(figureOf(name + u", a second reader and a writer"_s,
                             contendedDuel(subject, subject.keys.first(), ours, bare, second),
                             ContendedReadGoal));
        figures.add(figureOf(name + u", QHash seeded as usual"_s, duel(ours, usual), std::nullopt));
    };
    measure(u"hit"_s, shuffledCopies(subject.keys));
    measure(u"miss"_s, shuffledCopies(unknownKeys(count)));
}

void measureTexts(Figures &figures, int count)
{
    figures.startSection(
        u"The key as the application has it, %L1 flags; QHash needs a QString made of it"_s.arg(
            count));
    Subject subject(count);
    const QByteArrayList probes = asLatin1(shuffledCopies(subject.keys));

    const auto oursLatin1 = reading(probes, [&client = subject.client](const QByteArray &key) {
        return client.isEnabled(QLatin1StringView(key.constData(), key.size()));
    });
    const auto bareLatin1 = reading(probes, [&hash = subject.bare](const QByteArray &key) {
        return hash.value(QLatin1StringView(key.constData(), key.size()));
    });
    figures.add(figureOf(u"QLatin1StringView, hit"_s, duel(oursLatin1, bareLatin1), ReadGoal));

    const auto oursText = reading(probes, [&client = subject.client](const QByteArray &key) {
        return client.isEnabled(key.constData());
    });
    const auto bareText = reading(probes, [&hash = subject.bare](const QByteArray &key) {
        return hash.value(QString::fromUtf8(key.constData()));
    });
    figures.add(figureOf(u"const char *, hit"_s, duel(oursText, bareText), ReadGoal));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Figures figures(u"What a read costs, as a ratio to the bare operation that limits it.\n"
                    "Both sides take turns in blocks of 1 ms, with keys in random order that are\n"
                    "copies of their own; medians of 201 blocks, in the reading thread's time."_s);
    measureHandle(figures);
    measureKeys(figures, 100);
    measureKeys(figures, 10000);
    measureTexts(figures, 100);
    measureTexts(figures, 10000);
    return figures.finish();
}
