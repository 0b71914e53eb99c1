// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/why.h"

#include "models/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

class Ladder
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Ladder)

public:
    Ladder(const Board &board, const QString &key, Moment now);

    [[nodiscard]] QList<Rung> rungs() const;

private:
    using Kind = Rung::Kind;
    using Mark = Rung::Mark;
    using State = Reading::State;

    [[nodiscard]] static Rung unseen(Kind kind, const QString &title, const QString &cause);
    [[nodiscard]] Rung live() const;
    [[nodiscard]] QString troubleOfLive() const;
    [[nodiscard]] Rung remembered(Kind kind, const QString &title) const;
    [[nodiscard]] QString troubleOfRecord() const;
    [[nodiscard]] QString whyNotFresh() const;
    [[nodiscard]] QString whyNotStale() const;
    [[nodiscard]] bool isServedAsFresh() const;
    [[nodiscard]] QString answered() const;
    [[nodiscard]] QString written() const;
    [[nodiscard]] QString timeOf(Moment moment) const;
    void choose(QList<Rung> *rungs) const;
    [[nodiscard]] QString fateOf(const Rung &used) const;

    const Reading *m_cached;
    const Reading *m_live;
    const FlagFacts *m_cachedFlag;
    const FlagFacts *m_liveFlag;
    //! The server named the flag, and could not tell its value.
    bool m_hasFailed;
    Moment m_now;
};

const FlagFacts *flagWithValue(const Reading *reading, const QString &key)
{
    const FlagFacts *flag = reading ? reading->find(key) : nullptr;
    return flag && flag->hasValue() ? flag : nullptr;
}

Ladder::Ladder(const Board &board, const QString &key, Moment now)
    : m_cached(board.cached().get())
    , m_live(board.live().get())
    , m_cachedFlag(flagWithValue(m_cached, key))
    , m_liveFlag(flagWithValue(m_live, key))
    , m_hasFailed(m_live != nullptr && m_liveFlag == nullptr && m_live->find(key) != nullptr)
    , m_now(now)
{
}

QList<Rung> Ladder::rungs() const
{
    QList<Rung> rungs{
        unseen(Kind::Override, tr("Override"),
               tr("Only the running application knows whether a developer has set one.")),
        live(),
        unseen(Kind::Bootstrap, tr("Bootstrap"),
               tr("Only the running application knows the values it was shipped with; "
                  "they count until the first answer.")),
        remembered(Kind::Fresh, tr("Fresh cache")),
        remembered(Kind::Stale, tr("Stale cache")),
        unseen(Kind::Default, tr("Default"),
               tr("Only the running application knows what its code falls back to.")),
    };
    choose(&rungs);
    return rungs;
}

Rung Ladder::unseen(Kind kind, const QString &title, const QString &cause)
{
    return {.kind = kind,
            .mark = Mark::Unknown,
            .title = title,
            .age = u"—"_s,
            .origin = tr("known to a running application only"),
            .cause = cause};
}

Rung Ladder::live() const
{
    Rung rung{.kind = Kind::Live,
              .mark = Mark::Unusable,
              .title = tr("Answer of the server"),
              .age = u"—"_s,
              .origin = answered(),
              .cause = troubleOfLive()};
    if (!m_liveFlag)
        return rung;
    rung.mark = Mark::Available;
    rung.value = m_liveFlag->value;
    rung.age = Words::age(m_live->ageAt(m_now));
    return rung;
}

QString Ladder::troubleOfLive() const
{
    if (!m_live || m_live->state == State::Missing)
        return tr("Nobody has asked a server for this person.");
    if (m_live->state == State::Failed && m_liveFlag)
        return tr("The latest request failed (%1); this is the answer before it.")
            .arg(Words::oneLine(m_live->problem));
    if (m_live->state == State::Failed)
        return tr("The request failed: %1").arg(Words::oneLine(m_live->problem));
    if (m_liveFlag)
        return {};
    if (m_hasFailed)
        return tr("The server could not evaluate this flag.");
    if (!m_live->problem.isEmpty())
        return tr("The answer lacks this flag, and was not complete: %1")
            .arg(Words::oneLine(m_live->problem));
    return tr("The server answered, and this flag was not in its answer.");
}

bool Ladder::isServedAsFresh() const
{
    const State state = m_cached->stateAt(m_now);
    // Of what can no longer be read only its age tells.
    if (state == State::Failed)
        return m_cached->timeLeftAt(m_now).value_or(std::chrono::milliseconds(0)).count() > 0;
    return state == State::Fresh || state == State::Live;
}

Rung Ladder::remembered(Kind kind, const QString &title) const
{
    Rung rung{.kind = kind,
              .mark = Mark::Unusable,
              .title = title,
              .age = u"—"_s,
              .origin = written(),
              .cause = troubleOfRecord()};
    if (m_cachedFlag)
        rung.age = Words::age(m_cached->ageAt(m_now));
    const bool isLost = m_cached != nullptr && m_cached->stateAt(m_now) == State::Gone;
    if (!m_cachedFlag || (isLost && kind == Kind::Stale))
        return rung;
    const bool isWanted = !isLost && isServedAsFresh() == (kind == Kind::Fresh);
    if (isWanted) {
        rung.mark = Mark::Available;
        rung.value = m_cachedFlag->value;
        return rung;
    }
    rung.cause = kind == Kind::Fresh ? whyNotFresh() : whyNotStale();
    return rung;
}

QString Ladder::troubleOfRecord() const
{
    if (!m_cached)
        return tr("No cache is open that has this person.");
    const State state = m_cached->stateAt(m_now);
    if (state == State::Missing)
        return tr("Nothing is stored for this person.");
    if (state == State::Damaged)
        return tr("The record is damaged: %1").arg(Words::oneLine(m_cached->problem));
    if (state == State::Failed && m_cachedFlag)
        return tr("The cache cannot be read now (%1); this is what it held before.")
            .arg(Words::oneLine(m_cached->problem));
    if (state == State::Failed)
        return tr("The cache cannot be read: %1").arg(Words::oneLine(m_cached->problem));
    if (!m_cachedFlag)
        return tr("The record does not have this flag.");
    if (state == State::Gone)
        return tr("The record is too old to be served at all.");
    return {};
}

QString Ladder::whyNotFresh() const
{
    const auto left = m_cached->timeLeftAt(m_now);
    if (!left)
        return tr("The age of the record is unknown, so it counts as stale.");
    return tr("The record expired %1 ago.").arg(Words::span(-*left));
}

QString Ladder::whyNotStale() const
{
    const auto left = m_cached->timeLeftAt(m_now);
    if (!left)
        return tr("The record is still fresh.");
    return tr("The record is still fresh, for another %1.").arg(Words::span(*left));
}

void Ladder::choose(QList<Rung> *rungs) const
{
    const auto used = std::find_if(rungs->begin(), rungs->end(),
                                   [](const Rung &rung) { return rung.mark == Mark::Available; });
    if (used == rungs->end())
        return;
    used->mark = Mark::Used;
    if (used->cause.isEmpty())
        used->cause = fateOf(*used);
    for (auto lower = used + 1; lower != rungs->end(); ++lower) {
        if (lower->mark == Mark::Available && lower->cause.isEmpty())
            lower->cause = tr("“%1” comes before it.").arg(used->title);
    }
}

//! What becomes of a remembered value that the server did not confirm.
QString Ladder::fateOf(const Rung &used) const
{
    if (used.kind == Kind::Live || !m_live || m_live->state != State::Live)
        return {};
    if (m_hasFailed || !m_live->problem.isEmpty())
        return tr("An application keeps this value, because the server could not tell another.");
    return tr("An application that takes over the server's answer will drop this value.");
}

QString Ladder::answered() const
{
    if (!m_live || (m_live->state != State::Live && !m_liveFlag))
        return {};
    const QString time = timeOf(m_live->fetchedAt.value_or(m_live->readAt));
    if (m_live->requestId.isEmpty())
        return tr("answered %1").arg(time);
    return tr("answered %1, request %2").arg(time, Words::oneLine(m_live->requestId, 8));
}

QString Ladder::written() const
{
    const auto at = m_cached ? m_cached->fetchedAt : std::nullopt;
    if (!at)
        return {};
    if (m_cached->writer.isEmpty())
        return tr("written %1").arg(timeOf(*at));
    return tr("written %1 by %2").arg(timeOf(*at), Words::oneLine(m_cached->writer, 60));
}

QString Ladder::timeOf(Moment moment) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment);
    if (time.date() == QDateTime::fromMSecsSinceEpoch(m_now).date())
        return time.time().toString(u"HH:mm:ss"_s);
    return Words::moment(moment);
}

class FactList
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::FactList)

public:
    using Facts = QList<std::pair<QString, QString>>;

    void addFlag(const FlagFacts &flag);
    void addReadings(const Reading *cached, const Reading *live);
    [[nodiscard]] Facts take() { return std::move(m_facts); }

private:
    void add(const QString &name, const QString &text);
    void add(const QString &name, std::optional<qint64> number);
    void addContexts(const Reading *cached, const Reading *live);

    Facts m_facts;
};

void FactList::add(const QString &name, const QString &text)
{
    if (!text.isEmpty())
        m_facts.append({name, Words::oneLine(text, 1'000)});
}

void FactList::add(const QString &name, std::optional<qint64> number)
{
    if (number)
        m_facts.append({name, QString::number(*number)});
}

void FactList::addFlag(const FlagFacts &flag)
{
    add(tr("Reason of the server"), flag.reason.isEmpty() ? flag.reasonCode : flag.reason);
    if (flag.reason != flag.reasonCode && !flag.reason.isEmpty())
        add(tr("Code of the reason"), flag.reasonCode);
    // The server counts from 0, its pages from 1.
    if (flag.condition)
        add(tr("Matched condition"), tr("set %1").arg(*flag.condition + 1));
    add(tr("Flag version"), flag.version);
    add(tr("Flag id"), flag.id);
    if (flag.hasExperiment)
        add(tr("Experiment"), *flag.hasExperiment ? tr("yes") : tr("no"));
}

void FactList::addReadings(const Reading *cached, const Reading *live)
{
    const Reading *latest = live ? live : cached;
    add(tr("Request"), latest->requestId);
    if (latest->evaluatedAt)
        add(tr("Evaluated at"), Words::moment(*latest->evaluatedAt));
    if (cached)
        add(tr("Written by"), cached->writer);
    addContexts(cached, live);
}

void FactList::addContexts(const Reading *cached, const Reading *live)
{
    const QString of = cached ? cached->context : QString();
    const QString asked = live ? live->context : QString();
    const bool isOne = of.isEmpty() || asked.isEmpty() || of == asked;
    add(isOne ? tr("Hash of the properties") : tr("Hash of the properties, cached"),
        of.isEmpty() ? asked : of);
    if (!isOne)
        add(tr("Hash of the properties, live"), asked);
}

} // namespace

QList<Rung> rungsOf(const Board &board, const QString &key, Moment now)
{
    return Ladder(board, key, now).rungs();
}

QList<std::pair<QString, QString>> factsOf(const Board &board, const QString &key)
{
    const Reading *cached = board.cached().get();
    const Reading *live = board.live().get();
    const qsizetype row = board.rowOf(key);
    if (row < 0)
        return {};
    const FlagRow &flag = board.rows().at(row);
    FactList facts;
    facts.addFlag(flag.effective());
    facts.addReadings(flag.cached ? cached : nullptr, flag.live ? live : nullptr);
    FactList::Facts list = facts.take();
    if (const QString text = flag.effective().description; !text.isEmpty())
        list.append({FactList::tr("Description"), Words::oneLine(text, 1'000)});
    return list;
}

} // namespace Halyard::Inspector
