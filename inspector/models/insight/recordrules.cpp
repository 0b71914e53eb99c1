// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/problemcollector.h"
#include "models/words.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

using Rule = Problem::Rule;
using Severity = Problem::Severity;
using std::chrono::milliseconds;

// What clocks that are set may differ by.
constexpr milliseconds ToleratedDrift = 5min;
// No record is older than this library.
constexpr Moment FirstPossible = 1'704'067'200'000; // 2024-01-01

class RecordRules
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::RecordRules)

public:
    RecordRules(const ProblemSource &source, const Person &person, Moment now,
                ProblemCollector &found)
        : m_reading(*person.facts())
        , m_place{.source = &source, .person = &person}
        , m_now(now)
        , m_found(found)
    {
    }

    void checkStored();
    void checkAnswered();
    void checkClock();

private:
    void add(Rule rule, Severity severity, const QString &explanation, const QString &advice)
    {
        m_found.add(rule, severity, m_place, {explanation, advice});
    }
    void checkAge();
    [[nodiscard]] std::optional<milliseconds> distanceToServer() const;

    const Reading &m_reading;
    ProblemCollector::Place m_place;
    Moment m_now;
    ProblemCollector &m_found;
};

void RecordRules::checkStored()
{
    if (m_reading.state == Reading::State::Damaged)
        add(Rule::DamagedRecord, Severity::Error,
            tr("The record cannot be read, so applications go without it: %1")
                .arg(Words::oneLine(m_reading.problem)),
            tr("The next answer of the server replaces it. If it happens again, look at the disk, "
               "and "
               "at what else writes there."));
    if (m_reading.isNewer)
        add(Rule::NewerFormat, Severity::Hint,
            tr("A newer version wrote this record, and what this one does not know is not shown."),
            tr("Use an inspector that is as new as the application."));
    checkAge();
}

void RecordRules::checkAge()
{
    const Reading::State state = m_reading.stateAt(m_now);
    const auto left = m_reading.timeLeftAt(m_now);
    if (state == Reading::State::Gone)
        add(Rule::Expired, Severity::Warning,
            tr("The record is older than the cache may serve, so applications go without it."),
            tr("Find out why nothing was refreshed for so long, or let stale_ttl grow."));
    if (state != Reading::State::Stale)
        return;
    add(Rule::Stale, Severity::Warning,
        left
            ? tr("The record expired %1 ago. It is still served, and asked for again.")
                  .arg(Words::span(-*left))
            : tr("The age of the record is unknown, so it counts as stale. It is still served, and "
                 "asked for again."),
        tr("That is fine for an application that does not run. If one runs, its refresh fails: ask "
           "the server from here."));
}

void RecordRules::checkAnswered()
{
    if (m_reading.errorToken == "quota_limited"_L1) {
        add(Rule::QuotaLimited, Severity::Error,
            tr("The quota for flags of this project is used up. Applications keep what they had."),
            tr("Raise the limit in the billing settings of PostHog, or ask less often."));
        return;
    }
    if (m_reading.state == Reading::State::Failed)
        add(Rule::FailedRefresh, Severity::Warning,
            m_reading.flags.isEmpty()
                ? tr("Nobody has answered yet: %1").arg(Words::oneLine(m_reading.problem))
                : tr("The refresh failed, and what is shown was answered before: %1")
                      .arg(Words::oneLine(m_reading.problem)),
            tr("Applications keep their last values. The requests tell what went over the wire."));
    else if (!m_reading.errorToken.isEmpty())
        add(Rule::PartialAnswer, Severity::Warning,
            tr("The server could not evaluate every flag: %1")
                .arg(Words::oneLine(m_reading.problem)),
            tr("Flags that failed keep their earlier values. Asking again may help."));
}

void RecordRules::checkClock()
{
    const QString advice =
        tr("Set the clock of the machine that wrote this. Until then ages are guesses.");
    const Moment said =
        std::max(m_reading.fetchedAt.value_or(0), m_reading.confirmedAt.value_or(0));
    if (said > m_reading.readAt + ToleratedDrift.count()) {
        add(Rule::WrongClock, Severity::Warning,
            tr("This was fetched in the future, at %1.").arg(Words::moment(said)), advice);
    } else if (said != 0 && said < FirstPossible) {
        add(Rule::WrongClock, Severity::Warning,
            tr("This was fetched at %1, when this library did not exist.").arg(Words::moment(said)),
            advice);
    } else if (const auto distance = distanceToServer(); distance && *distance > ToleratedDrift) {
        add(Rule::WrongClock, Severity::Warning,
            tr("The clock here and the server's differ by %1.").arg(Words::span(*distance)),
            advice);
    }
}

std::optional<milliseconds> RecordRules::distanceToServer() const
{
    if (!m_reading.evaluatedAt)
        return {};
    Moment least = std::numeric_limits<Moment>::max();
    for (const auto &at : {m_reading.fetchedAt, m_reading.confirmedAt}) {
        if (at)
            least = std::min(least, std::abs(*at - *m_reading.evaluatedAt));
    }
    if (least == std::numeric_limits<Moment>::max())
        return {};
    return milliseconds(least);
}

} // namespace

void checkRecord(const ProblemSource &source, const Person &person, Moment now,
                 ProblemCollector &found)
{
    RecordRules rules(source, person, now, found);
    if (source.kind == Source::Kind::Live)
        rules.checkAnswered();
    else
        rules.checkStored();
    rules.checkClock();
}

} // namespace Halyard::Inspector
