// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/board.h"
#include "models/insight/payloadmodel.h"
#include "models/insight/problemcollector.h"
#include "models/words.h"

#include <Halyard/cachebrowser.h>

#include <algorithm>

namespace Halyard::Inspector {

namespace {

class SideRules
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::SideRules)

public:
    static void checkValues(const Board &board, const ProblemCollector::Place &place,
                            const QString &liveTitle, ProblemCollector &found);
    static void checkProperties(const QString &cached, const QString &live,
                                const ProblemCollector::Place &place, ProblemCollector &found);
    static void checkTypes(const Board &board, const ProblemCollector::Place &place,
                           ProblemCollector &found);
    static void checkPayload(const FlagFacts &flag, const ProblemCollector::Place &place,
                             ProblemCollector &found);
    static QString typeOf(const QJsonValue &value);
};

// For an application; another reason is none.
bool isNoticeable(const FlagRow &row)
{
    return row.isDifferent() && row.difference != FlagRow::Difference::Reason;
}

void SideRules::checkValues(const Board &board, const ProblemCollector::Place &place,
                            const QString &liveTitle, ProblemCollector &found)
{
    const auto count = std::count_if(board.rows().cbegin(), board.rows().cend(), isNoticeable);
    if (count == 0)
        return;
    const auto first = std::find_if(board.rows().cbegin(), board.rows().cend(), isNoticeable);
    found.add(
        Problem::Rule::CachedDiffers, Problem::Severity::Warning,
        {.source = place.source, .person = place.person, .key = first->key()},
        {tr("%n flag(s) differ between the cache and what %1 answers now.", nullptr, int(count))
             .arg(Words::oneLine(liveTitle, 60)),
         tr("An application that starts without network shows the cached values. A refresh "
            "brings them up to date.")});
}

//! As a cache would keep it, had the answer gone there.
QString contextOf(const ProblemSource &source, const Person &person)
{
    const QString &known = person.reading->context;
    const bool canTell = known.isEmpty() && person.context && !source.token.isEmpty();
    return canTell ? CacheBrowser::hashOf(source.token, *person.context) : known;
}

void SideRules::checkProperties(const QString &cached, const QString &live,
                                const ProblemCollector::Place &place, ProblemCollector &found)
{
    if (cached.isEmpty() || live.isEmpty() || cached == live)
        return;
    found.add(
        Problem::Rule::OtherProperties, Problem::Severity::Warning, place,
        {tr("What is cached was computed for other properties of this person or group than "
            "what was asked for now."),
         tr("Ask with the properties that the application sends, before you compare values.")});
}

void SideRules::checkTypes(const Board &board, const ProblemCollector::Place &place,
                           ProblemCollector &found)
{
    for (const FlagRow &row : board.rows()) {
        const bool isOther = row.cached != nullptr && row.live != nullptr
            && row.cached->payload != row.live->payload;
        if (!isOther || row.cached->payload.isEmpty() || row.live->payload.isEmpty())
            continue;
        const QJsonValue cached = parsePayload(row.cached->payload).value;
        const QJsonValue live = parsePayload(row.live->payload).value;
        if (cached.isUndefined() || live.isUndefined() || cached.type() == live.type())
            continue;
        found.add(
            Problem::Rule::OtherPayloadType, Problem::Severity::Warning,
            {.source = place.source, .person = place.person, .key = row.key()},
            {tr("The cached payload is %1, the live one is %2.").arg(typeOf(cached), typeOf(live)),
             tr("Make sure that every version of the application in use can read both.")});
    }
}

QString SideRules::typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return tr("null");
    case QJsonValue::Bool: return tr("a boolean");
    case QJsonValue::Double: return tr("a number");
    case QJsonValue::String: return tr("a text");
    case QJsonValue::Array: return tr("a list");
    case QJsonValue::Object: return tr("an object");
    case QJsonValue::Undefined: break;
    }
    return {};
}

void SideRules::checkPayload(const FlagFacts &flag, const ProblemCollector::Place &place,
                             ProblemCollector &found)
{
    const QString problem = parsePayload(flag.payload).problem;
    if (problem.isEmpty())
        return;
    found.add(Problem::Rule::InvalidPayload, Problem::Severity::Warning,
              {.source = place.source, .person = place.person, .key = flag.key},
              {problem,
               tr("Applications get it as a text. Correct the payload of the flag in PostHog.")});
}

} // namespace

void checkSides(const ProblemSource &cachedSource, const Person &cached,
                const ProblemSource &liveSource, const Person &live, ProblemCollector &found)
{
    if (live.reading->state != Reading::State::Live || cached.reading->flags.isEmpty())
        return;
    const Board board(cached.reading, live.reading);
    const ProblemCollector::Place place{.source = &cachedSource, .person = &cached};
    SideRules::checkValues(board, place, liveSource.title, found);
    SideRules::checkProperties(cached.reading->context, contextOf(liveSource, live), place, found);
    SideRules::checkTypes(board, place, found);
}

void checkPayloads(const ProblemSource &source, const Person &person, QSet<QString> &checked,
                   ProblemCollector &found)
{
    for (const FlagFacts &flag : person.reading->flags) {
        if (flag.payload.isEmpty() || checked.contains(flag.payload))
            continue;
        checked.insert(flag.payload);
        SideRules::checkPayload(flag, {.source = &source, .person = &person}, found);
    }
}

} // namespace Halyard::Inspector
