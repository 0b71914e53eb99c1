// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/flagtablemodel.h"
#include "models/flags/rowfacts.h"

#include <QtCore/QCoreApplication>

namespace Halyard::Inspector {

//! What the cells of the table of flags say.
class FlagTexts
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::FlagTexts)

public:
    using Column = FlagTableModel::Column;
    //! What is known of a flag besides its row.
    struct Extras
    {
        bool isStarred = false;
        std::optional<Moment> changedAt = {};
    };

    FlagTexts(const RowFacts &facts, const Extras &extras);

    //! On one line.
    [[nodiscard]] QString cell(Column column) const;
    //! Whole, within reason, with times as they are on the clock. Never taken for rich text.
    [[nodiscard]] QString toolTip(Column column) const;
    //! A sentence on the flag in the column of keys, else what the cell is of and says.
    [[nodiscard]] QString spoken(Column column) const;

    [[nodiscard]] static QString header(Column column);
    [[nodiscard]] static QString headerToolTip(Column column);
    [[nodiscard]] static QString difference(FlagRow::Difference difference);

private:
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString changed() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString spokenAge() const;
    [[nodiscard]] QString spokenDifference() const;
    [[nodiscard]] QString timesToolTip() const;
    [[nodiscard]] QString sidesToolTip() const;
    [[nodiscard]] QString payloadToolTip() const;

    const RowFacts &m_facts;
    const FlagFacts &m_effective;
    Extras m_extras;
};

} // namespace Halyard::Inspector
