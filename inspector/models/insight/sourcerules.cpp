// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/problemcollector.h"
#include "models/words.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

using Rule = Problem::Rule;
using Severity = Problem::Severity;

// As the library's own refresh: never more often.
constexpr std::chrono::milliseconds AdvisedInterval = 30s;

class SourceRules
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::SourceRules)

public:
    static void checkToken(const ProblemSource &source, ProblemCollector &found);
    static void checkInterval(const ProblemSource &source, ProblemCollector &found);
    static void checkFolder(const ProblemSource &source, ProblemCollector &found);
    static void checkWriters(const ProblemSource &source, ProblemCollector &found);
    static void checkKey(const QString &key, const QString &nearest, ProblemCollector &found);
};

void SourceRules::checkToken(const ProblemSource &source, ProblemCollector &found)
{
    const bool isPersonal = source.token.startsWith("phx_"_L1);
    if (!isPersonal && !source.token.startsWith("phs_"_L1))
        return;
    found.add(Rule::SecretKey, Severity::Error, {.source = &source},
              {isPersonal
                   ? tr("The token is a personal API key: whoever has it can act for you.")
                   : tr("The token is a secret key of the project: it belongs on servers only."),
               tr("Revoke the key if it was ever shipped, and use the project token, which begins "
                  "with phc_.")});
}

void SourceRules::checkInterval(const ProblemSource &source, ProblemCollector &found)
{
    if (source.interval <= 0ms || source.interval >= AdvisedInterval)
        return;
    found.add(Rule::PollsTooOften, Severity::Warning, {.source = &source},
              {tr("The server is asked every %1, and every request is billed.")
                   .arg(Words::span(source.interval)),
               tr("Every %1 is often enough to look; applications are fine with 30 min.")
                   .arg(Words::span(AdvisedInterval))});
}

void SourceRules::checkFolder(const ProblemSource &source, ProblemCollector &found)
{
    if (source.folder.isEmpty())
        return;
    const QFileInfo folder(source.folder);
    if (!folder.exists() || !(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
        return;
    const bool isForAll = folder.permissions().testFlag(QFile::ReadOther);
    found.add(
        Rule::ReadableFolder, Severity::Warning, {.source = &source},
        {isForAll
             ? tr("Every user of the machine can read the cache in %1.")
                   .arg(Words::oneLine(source.folder))
             : tr("The whole group can read the cache in %1.").arg(Words::oneLine(source.folder)),
         tr("Flags tell about persons: take the rights of others away (chmod 700), unless they "
            "share the cache on purpose.")});
}

void SourceRules::checkWriters(const ProblemSource &source, ProblemCollector &found)
{
    const Person *first = nullptr;
    for (const Person &person : source.persons) {
        if (!person.reading || person.reading->writer.isEmpty())
            continue;
        if (!first)
            first = &person;
        if (person.reading->writer == first->reading->writer)
            continue;
        found.add(Rule::TwoWriters, Severity::Hint, {.source = &source},
                  {tr("Both %1 and %2 have written to this cache.")
                       .arg(Words::oneLine(first->reading->writer, 60),
                            Words::oneLine(person.reading->writer, 60)),
                   tr("That is normal during an update. Otherwise look whether an old version is "
                      "still running.")});
        return;
    }
}

void SourceRules::checkKey(const QString &key, const QString &nearest, ProblemCollector &found)
{
    found.add(Rule::NeverReturned, Severity::Warning, {.key = key},
              {nearest.isEmpty() ? tr("No source has a flag of this key.")
                                 : tr("No source has a flag of this key. The nearest is “%1”.")
                                       .arg(Words::oneLine(nearest, 80)),
               tr("Compare the spelling, the project, and whether the flag is active.")});
}

//! How many letters have to change; \a most + 1 if it is more.
int distance(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : one) {
        int corner = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = letter.toCaseFolded() == other[qsizetype(j) - 1].toCaseFolded();
            const int here = std::min({row[j] + 1, row[j - 1] + 1, corner + (isSame ? 0 : 1)});
            corner = row[j];
            row[j] = here;
        }
    }
    return std::min(row.back(), most + 1);
}

class NearestKey
{
public:
    explicit NearestKey(const QString &wanted)
        : m_wanted(wanted)
        , m_best(int(std::clamp<qsizetype>(wanted.size() / 3, 1, 3)) + 1)
    {
    }

    void consider(const QString &key)
    {
        const int away = distance(m_wanted, key, m_best - 1);
        if (away >= m_best)
            return;
        m_best = away;
        m_nearest = key;
    }
    [[nodiscard]] const QString &nearest() const { return m_nearest; }

private:
    QString m_wanted;
    int m_best;
    QString m_nearest;
};

} // namespace

void checkSource(const ProblemSource &source, ProblemCollector &found)
{
    SourceRules::checkToken(source, found);
    SourceRules::checkInterval(source, found);
    SourceRules::checkFolder(source, found);
    if (source.kind == Source::Kind::Cache)
        SourceRules::checkWriters(source, found);
}

void checkWantedKey(const ProblemInput &input, const QString &key, ProblemCollector &found)
{
    NearestKey near(key);
    QSet<QString> considered;
    for (const ProblemSource &source : input.sources) {
        for (const Person &person : source.persons) {
            if (!person.reading)
                continue;
            if (person.reading->find(key))
                return;
            for (const FlagFacts &flag : person.reading->flags) {
                if (!considered.contains(flag.key))
                    near.consider(flag.key);
                considered.insert(flag.key);
            }
        }
    }
    if (!considered.isEmpty())
        SourceRules::checkKey(key, near.nearest(), found);
}

} // namespace Halyard::Inspector
