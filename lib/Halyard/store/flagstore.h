// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/store/flagtable.h>

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace Halyard {

class FlagBoard;

//! An answer, in the terms of what is known.
struct FlagUpdate
{
    enum class Reach {
        Complete, //!< What is missing is gone.
        Partial,  //!< What is missing stands.
    };
    Reach reach = Reach::Complete;
    std::vector<SharedRecord> records = {};
    //! Mentioned, but not to be believed: what was known of them stands.
    QStringList skippedKeys = {};
    SharedOrigin origin = {};
};

//! Knows one person's flags in layers, and hangs what results on the board.
//!
//! Overrides lie above everything; below them lies what was answered, or, until then, what the
//! application shipped.
class FlagStore
{
public:
    using Changes = std::vector<FlagChange>;

    explicit FlagStore(std::shared_ptr<FlagBoard> board);

    //! Somebody else, of whom nothing but \a known is known.
    Changes startOver(std::vector<FlagTable::Entry> known);
    Changes apply(const FlagUpdate &update);
    //! Like apply(), but to be seen only after activate().
    void stage(const FlagUpdate &update);
    Changes activate();
    [[nodiscard]] bool hasStaged() const { return m_staged != nullptr; }
    [[nodiscard]] qsizetype size() const;
    //! Without overrides; what is staged, if something is.
    [[nodiscard]] const FlagTable &latest() const { return m_staged ? *m_staged : *m_base; }

    //! What was answered or remembered is stale from now on.
    void markStale();
    //! What was remembered is gone.
    Changes dropRemembered();

    Changes setOverrides(std::vector<SharedRecord> overrides);

private:
    [[nodiscard]] static SharedTable updated(const FlagTable &base, const FlagUpdate &update);
    [[nodiscard]] SharedTable withOverrides() const;
    Changes publish();

    std::shared_ptr<FlagBoard> m_board;
    SharedTable m_base;
    SharedTable m_staged;
    std::vector<SharedRecord> m_overrides;
    SharedOrigin m_overrideOrigin;
};

} // namespace Halyard
