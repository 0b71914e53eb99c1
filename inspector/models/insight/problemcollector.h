// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/problems.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <map>
#include <utility>

namespace Halyard::Inspector {

//! Takes down what the rules find, and keeps floods short.
class ProblemCollector
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::ProblemCollector)

public:
    //! Where something was found.
    struct Place
    {
        const ProblemSource *source = nullptr;
        const Person *person = nullptr;
        QString key = {};
    };
    struct Text
    {
        QString explanation = {};
        QString advice = {};
    };

    void add(Problem::Rule rule, Problem::Severity severity, const Place &place, const Text &text);
    [[nodiscard]] QList<Problem> take();

private:
    using Flood = std::pair<Problem::Rule, const ProblemSource *>;
    struct Count
    {
        int shown = 0;
        int more = 0;
        Problem last = {};
    };

    [[nodiscard]] static QString subjectOf(const Place &place);

    QList<Problem> m_problems;
    std::map<Flood, Count> m_counts;
};

//! Of one source: how it is set up.
void checkSource(const ProblemSource &source, ProblemCollector &found);
//! Of what one source knows of one person.
void checkRecord(const ProblemSource &source, const Person &person, Moment now,
                 ProblemCollector &found);
//! Of one person who was remembered and asked.
void checkSides(const ProblemSource &cachedSource, const Person &cached,
                const ProblemSource &liveSource, const Person &live, ProblemCollector &found);
//! Of payloads: \a checked holds those that were looked at already.
void checkPayloads(const ProblemSource &source, const Person &person, QSet<QString> &checked,
                   ProblemCollector &found);
//! Of a key that somebody asked for.
void checkWantedKey(const ProblemInput &input, const QString &key, ProblemCollector &found);

} // namespace Halyard::Inspector
