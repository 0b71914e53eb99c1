// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

namespace Halyard::Inspector {

//! Something that deserves a look: what it is, why it matters, and what to do.
struct Problem
{
    Q_GADGET

public:
    enum class Rule {
        DamagedRecord,
        SecretKey,
        QuotaLimited,
        FailedRefresh,
        PartialAnswer,
        CachedDiffers,
        OtherProperties, //!< Cached and live were asked with different properties.
        Expired,
        Stale,
        WrongClock,
        InvalidPayload,
        OtherPayloadType,
        NeverReturned,
        ReadableFolder,
        TwoWriters,
        EvictionThrash,
        PollsTooOften,
        NewerFormat,
    };
    Q_ENUM(Rule)
    enum class Severity { Error, Warning, Hint };
    Q_ENUM(Severity)

    Rule rule = Rule::Stale;
    Severity severity = Severity::Hint;
    //! What it is about, such as a person or a flag.
    QString subject = {};
    QString explanation = {};
    QString advice = {};

    //! Where to look; any may be missing.
    QPointer<Source> source = {};
    QString personId = {};
    QString key = {};

    //! Whether it is the same problem, maybe in other words by now.
    [[nodiscard]] bool isSameAs(const Problem &other) const
    {
        return rule == other.rule && source == other.source && personId == other.personId
            && key == other.key;
    }
    [[nodiscard]] static QString title(Rule rule);
    [[nodiscard]] static QString title(Severity severity);
};

//! One source as of now; may be looked through in another thread.
struct ProblemSource
{
    QPointer<Source> source = {};
    Source::Kind kind = Source::Kind::Cache;
    QString title = {};
    QList<Person> persons = {};
    //! Of a cache in files.
    QString folder = {};
    //! Of a server that is asked.
    QString token = {};
    std::chrono::milliseconds interval{0};

    [[nodiscard]] static ProblemSource of(Source &source);
};

//! What happened to one person's record while the inspector looked.
struct RecordPast
{
    //! How often it was gone, and came back.
    int returns = 0;
    //! An older answer took the place of a newer one.
    bool wentBack = false;
    friend bool operator==(const RecordPast &, const RecordPast &) = default;
};

struct ProblemInput
{
    QList<ProblemSource> sources = {};
    //! By source and Person::id.
    QHash<std::pair<const Source *, QString>, RecordPast> past = {};
    //! Keys that somebody asked for by name.
    QStringList wantedKeys = {};
    Moment now = 0;
};

//! The worst first; of the same rule, at most twenty for each source, and one for all others.
//! Uses no clock but the given one, and may run in any thread.
[[nodiscard]] QList<Problem> findProblems(const ProblemInput &input);

} // namespace Halyard::Inspector
