// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/net/flagsanswer.h>
#include <Halyard/net/recordspans.h>

#include <mutex>
#include <vector>

namespace Halyard {

//! Reads one answer after the other: says what parseAnswer() says, but of flags that the last answer
//! described in the very same bytes it reads nothing again.
//!
//! From one refresh to the next hardly anything changes, and reading JSON is what a refresh costs.
//! May be used by several threads.
class AnswerReader
{
public:
    AnswerReader();

    [[nodiscard]] ParsedAnswer read(const QByteArray &body);

private:
    struct Known
    {
        RecordSpan span;
        SharedRecord record;
    };

    [[nodiscard]] SharedRecord knownRecord(const RecordSpan &span) const;
    [[nodiscard]] static ParsedAnswer readChanges(const QByteArray &body,
                                                  const std::vector<Known> &described);
    void remember(const QByteArray &body, std::vector<Known> described, const FlagsAnswer &answer);

    std::mutex m_mutex;
    //! What the spans of m_known look into.
    QByteArray m_body;
    std::vector<Known> m_known;
    //! By hash: one more than the place in m_known, or 0.
    std::vector<quint32> m_places;
    quint64 m_seed;
};

} // namespace Halyard
