// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/comparison.h"

namespace Halyard::Inspector {

//! Two readings that both came from a third: who changed what since. Never changes, and keeps its
//! readings.
class ThreeWay
{
    Q_GADGET

public:
    enum class Kind {
        Conflict,  //!< Changed on both sides, differently.
        OnlyLeft,  //!< Right is as the base.
        OnlyRight, //!< Left is as the base.
        Alike,     //!< Changed on both sides, to the same.
    };
    Q_ENUM(Kind)
    static constexpr int KindCount = 4;

    //! A flag that is not the same on all three. One or two may be null.
    struct Row
    {
        const FlagFacts *base = nullptr;
        const FlagFacts *left = nullptr;
        const FlagFacts *right = nullptr;
        Kind kind = Kind::Conflict;

        [[nodiscard]] const QString &key() const
        {
            return (base ? base : left ? left : right)->key;
        }
    };

    ThreeWay() = default;
    //! Any may be null: it has no flags then.
    ThreeWay(const SharedReading &base, const SharedReading &left, const SharedReading &right);

    [[nodiscard]] const SharedReading &base() const { return m_readings[0]; }
    [[nodiscard]] const SharedReading &left() const { return m_readings[1]; }
    [[nodiscard]] const SharedReading &right() const { return m_readings[2]; }
    //! By key.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype count(Kind kind) const { return m_counts[size_t(kind)]; }
    [[nodiscard]] qsizetype same() const { return m_same; }

private:
    void add(const FlagFacts *base, const FlagFacts *left, const FlagFacts *right);

    std::array<SharedReading, 3> m_readings{};
    QList<Row> m_rows;
    std::array<qsizetype, KindCount> m_counts{};
    qsizetype m_same = 0;
};

} // namespace Halyard::Inspector
