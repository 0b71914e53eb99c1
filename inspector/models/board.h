// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>

namespace Halyard::Inspector {

//! One flag of one person, remembered and asked. Points into the readings of its Board.
struct FlagRow
{
    Q_GADGET

public:
    enum class Difference {
        None,    //!< The same on both sides.
        Unknown, //!< There is only one side to look at.
        OnlyCached,
        OnlyLive,
        Value,
        Payload,
        Reason, //!< The same for an application; the server has another reason or version.
    };
    Q_ENUM(Difference)

    const FlagFacts *cached = nullptr;
    const FlagFacts *live = nullptr;
    Difference difference = Difference::Unknown;

    [[nodiscard]] const QString &key() const { return (live ? live : cached)->key; }
    //! What an application would be served now: the answer, else what is remembered.
    [[nodiscard]] const FlagFacts &effective() const { return live ? *live : *cached; }
    [[nodiscard]] bool isDifferent() const
    {
        return difference != Difference::None && difference != Difference::Unknown;
    }
};

//! The flags of one person from both sides, by key. Never changes.
class Board
{
public:
    Board() = default;
    //! Either may be null.
    Board(const SharedReading &cached, const SharedReading &live);

    [[nodiscard]] const SharedReading &cached() const { return m_cached; }
    [[nodiscard]] const SharedReading &live() const { return m_live; }
    [[nodiscard]] const QList<FlagRow> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype differences() const;
    //! -1 if there is none.
    [[nodiscard]] qsizetype rowOf(const QString &key) const;

private:
    SharedReading m_cached;
    SharedReading m_live;
    QList<FlagRow> m_rows;
};

using SharedBoard = std::shared_ptr<const Board>;

} // namespace Halyard::Inspector
