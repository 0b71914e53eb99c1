// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// A file of flags as a person may write it, read for the bootstrap and for the overrides.

#include <Halyard/bootstrap_p.h>
#include <Halyard/store/flagboard.h>
#include <Halyard/store/flagstore.h>
#include <Halyard/time/systemclock.h>

#include "jsongrower.h"
#include "require.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

using namespace Halyard;
using Fuzz::require;

namespace {

bool isMarkedFailed(const QJsonValue &value)
{
    return value.toObject().value(u"failed").toBool();
}

qsizetype flagsThatCount(const Bootstrap &bootstrap)
{
    return std::ranges::count_if(bootstrap.flags,
                                 [](const QJsonValue &value) { return !isMarkedFailed(value); });
}

std::vector<SharedRecord> records(Bootstrap bootstrap, Bootstrap::FalseValues falseValues)
{
    bootstrap.falseValues = falseValues;
    return recordsOf(bootstrap);
}

void requireThatRecordsAreSound(const Bootstrap &bootstrap, const std::vector<SharedRecord> &served)
{
    // Not contains(): Qt leaves out a byte order mark at the beginning of a key when it tells the
    // key, and then does not know it under that name. Two keys may become one by that.
    const QStringList told = bootstrap.flags.keys();
    const QSet<QString> inFile(told.begin(), told.end());
    QSet<QString> keys;
    for (const SharedRecord &record : served) {
        require(isUsableKey(record->key), "a record has a key that can be used");
        require(inFile.contains(record->key), "a record is of a flag in the file");
        require(record->decodedPayload() == record->decodedPayload(),
                "a payload is decoded to the same each time");
        keys.insert(record->key);
    }
    require(static_cast<qsizetype>(served.size()) == flagsThatCount(bootstrap),
            "a file is taken whole or not at all");
    require(static_cast<size_t>(keys.size()) == served.size() || inFile.size() < told.size(),
            "each flag has one record");
}

void requireThatFalseValuesAreDropped(const Bootstrap &bootstrap,
                                      const std::vector<SharedRecord> &served)
{
    const auto isOn = [](const SharedRecord &record) { return record->enabled; };
    const auto dropped = records(bootstrap, Bootstrap::FalseValues::Dropped);
    require(std::ranges::all_of(dropped, isOn), "what is dropped is what is off");
    require(std::ranges::count_if(served, isOn) == static_cast<qsizetype>(dropped.size()),
            "nothing but what is off is dropped");
}

void requireThatOverridesBeatEverything(const std::vector<SharedRecord> &overrides)
{
    std::map<QString, SharedRecord> firsts;
    for (const SharedRecord &record : overrides)
        firsts.emplace(record->key, record);
    const auto board = std::make_shared<FlagBoard>(std::make_shared<SystemClock>());
    FlagStore store(board);
    store.setOverrides(overrides);
    for (const auto &[key, record] : firsts) {
        const Flag flag = board->flag(key);
        require(flag.source() == Flag::Source::Override, "an override says that it is one");
        require(flag.value() == record->value, "an override is read back");
    }
    require(board->snapshot().size() == static_cast<qsizetype>(firsts.size()),
            "there is nothing but the overrides");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = bootstrapFromJson(json);
    if (const auto *problem = std::get_if<QString>(&read)) {
        require(!problem->isEmpty(), "a problem has a name");
        return 0;
    }
    const auto &bootstrap = std::get<Bootstrap>(read);
    const auto served = records(bootstrap, Bootstrap::FalseValues::Served);
    requireThatRecordsAreSound(bootstrap, served);
    requireThatFalseValuesAreDropped(bootstrap, served);
    requireThatOverridesBeatEverything(served);
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostBytes,
                                          unsigned seed)
{
    return Fuzz::mutateOrGrow(data, size, mostBytes, seed, &Fuzz::JsonGrower::flagsFile);
}
