// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flag.h>
#include <Halyard/halyard_export.h>

#include <QtCore/QAnyStringView>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>

namespace Halyard {

class FlagTable;

//! All flags of one moment, in the order of their keys. Never changes; cheap to copy;
//! may be passed between threads.
class HALYARD_EXPORT FlagSet
{
public:
    FlagSet();
    //! For the library's own use.
    FlagSet(std::shared_ptr<const FlagTable> table, std::chrono::milliseconds now);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool contains(QAnyStringView key) const;
    [[nodiscard]] bool isEnabled(QAnyStringView key, bool fallback = false) const;
    [[nodiscard]] Flag flag(QAnyStringView key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QList<Flag> all() const;

private:
    std::shared_ptr<const FlagTable> m_table;
    std::chrono::milliseconds m_now{};
};

} // namespace Halyard

Q_DECLARE_METATYPE(Halyard::FlagSet)
