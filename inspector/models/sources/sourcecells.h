// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sources/sourcemodel.h"

namespace Halyard::Inspector {

//! What stands in the cells of a SourceModel.
class SourceCells
{
public:
    [[nodiscard]] static QString text(const Source &source, SourceModel::Column column,
                                      Moment moment);
    [[nodiscard]] static QString text(const Person &person, SourceModel::Column column,
                                      Moment moment);
    [[nodiscard]] static QVariant alignment(int column);
    //! Of the time until it turns stale; NaN if there is no telling.
    [[nodiscard]] static double shareLeft(const Person &person, Moment moment);
};

} // namespace Halyard::Inspector
