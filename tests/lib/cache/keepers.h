// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulateddisk.h"

#include <functional>
#include <memory>
#include <optional>

namespace Halyard::Test {

//! One way to keep a record for each of a few persons on a disk.
class Keeper
{
public:
    //! What is found of a record: its version, or one of these.
    enum Found { Missing = 0, Torn = -1 };
    static constexpr int Persons = 5;

    Keeper() = default;
    Keeper(const Keeper &) = delete;
    Keeper &operator=(const Keeper &) = delete;
    virtual ~Keeper() = default;

    //! Whether it says that the record is safe.
    virtual bool save(int person, int version) = 0;
    [[nodiscard]] virtual int load(int person) = 0;

    // What not every keeper can do.
    //! Whether it says that the record is gone; nothing if it does not remove records.
    virtual std::optional<bool> remove(int /*person*/) { return std::nullopt; }
    //! The person's record was damaged.
    virtual void setAside(int /*person*/) { }
    //! Work that changes no record.
    virtual void tidy() { }
    //! The person to be removed first.
    [[nodiscard]] virtual int leastUsed() { return 0; }
    //! Where the person's record is; empty if damage to it means something else.
    [[nodiscard]] virtual QString fileOf(int /*person*/) const { return {}; }
};

using MakeKeeper = std::function<std::unique_ptr<Keeper>(SimulatedDisk &disk)>;

//! Our own.
[[nodiscard]] std::unique_ptr<Keeper> makeHalyardKeeper(SimulatedDisk &disk);
//! As QSaveFile does it: the file is synced, though nobody looks how that went; the folder is not.
[[nodiscard]] std::unique_ptr<Keeper> makeSaveFileKeeper(SimulatedDisk &disk);
//! As QSettings does it: all persons in one file, saved like that.
[[nodiscard]] std::unique_ptr<Keeper> makeSettingsKeeper(SimulatedDisk &disk);
[[nodiscard]] std::unique_ptr<Keeper> makeRenamingKeeper(SimulatedDisk &disk);
[[nodiscard]] std::unique_ptr<Keeper> makeTruncatingKeeper(SimulatedDisk &disk);

} // namespace Halyard::Test
