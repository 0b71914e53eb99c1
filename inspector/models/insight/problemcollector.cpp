// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/problemcollector.h"

#include "models/words.h"

#include <algorithm>

namespace Halyard::Inspector {

namespace {

constexpr int MostOfARule = 20;

} // namespace

void ProblemCollector::add(Problem::Rule rule, Problem::Severity severity, const Place &place,
                           const Text &text)
{
    Problem problem{.rule = rule,
                    .severity = severity,
                    .subject = subjectOf(place),
                    .explanation = text.explanation,
                    .advice = text.advice,
                    .source = place.source ? place.source->source : QPointer<Source>(),
                    .personId = place.person ? place.person->id : QString(),
                    .key = place.key};
    Count &count = m_counts[Flood(rule, place.source)];
    if (count.shown < MostOfARule) {
        ++count.shown;
        m_problems.append(problem);
        return;
    }
    ++count.more;
    count.last = problem;
}

QString ProblemCollector::subjectOf(const Place &place)
{
    QString key = Words::oneLine(place.key, 80);
    const QString person = place.person ? Words::oneLine(place.person->title(), 40) : QString();
    const QString source = place.source ? Words::oneLine(place.source->title, 60) : QString();
    if (!place.source)
        return key;
    if (!place.person)
        return key.isEmpty() ? source : tr("%1 in %2").arg(key, source);
    return key.isEmpty() ? tr("%1 in %2").arg(person, source)
                         : tr("%1 of %2 in %3").arg(key, person, source);
}

QList<Problem> ProblemCollector::take()
{
    for (const auto &[flood, count] : m_counts) {
        if (count.more == 0)
            continue;
        Problem others = count.last;
        others.subject =
            tr("%n more in %1", nullptr, count.more)
                .arg(flood.second ? Words::oneLine(flood.second->title, 60) : QString());
        others.personId.clear();
        others.key.clear();
        m_problems.append(others);
    }
    std::stable_sort(
        m_problems.begin(), m_problems.end(), [](const Problem &one, const Problem &other) {
            return std::pair(one.severity, one.rule) < std::pair(other.severity, other.rule);
        });
    return std::move(m_problems);
}

} // namespace Halyard::Inspector
