// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// A few answers in a row, read and applied as a client does it: nothing that was known may be lost
// to a record that cannot be used.

#include <Halyard/flaghandle.h>
#include <Halyard/net/answerreader.h>
#include <Halyard/net/flagsanswer.h>
#include <Halyard/store/flagboard.h>
#include <Halyard/store/flagstore.h>
#include <Halyard/time/systemclock.h>

#include "jsongrower.h"
#include "require.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Halyard;
using Fuzz::require;

namespace {

using Records = std::map<QString, SharedRecord>;

QSet<QString> keysOf(const FlagsAnswer &answer)
{
    QSet<QString> keys;
    for (const SharedRecord &record : answer.records) {
        require(isUsableKey(record->key), "a record has a key that can be used");
        require(!keys.contains(record->key), "each flag has one record");
        keys.insert(record->key);
    }
    for (const QString &key : answer.skippedKeys)
        require(!keys.contains(key), "a flag is read or skipped, not both");
    return keys;
}

bool isSame(const FlagsAnswer &a, const FlagsAnswer &b)
{
    const auto same = [](const SharedRecord &x, const SharedRecord &y) { return *x == *y; };
    return std::ranges::equal(a.records, b.records, same) && a.skippedKeys == b.skippedKeys
        && a.isPartial == b.isPartial && a.isQuotaLimited == b.isQuotaLimited
        && a.requestId == b.requestId && a.evaluatedAt == b.evaluatedAt;
}

void requireThatTheReaderSaysTheSame(AnswerReader &reader, const QByteArray &body,
                                     const ParsedAnswer &parsed)
{
    const ParsedAnswer read = reader.read(body);
    require(read.index() == parsed.index(), "the reader calls the same an answer");
    if (const auto *answer = std::get_if<FlagsAnswer>(&read))
        require(isSame(*answer, std::get<FlagsAnswer>(parsed)), "the reader reads the same");
}

void readEverything(const Flag &flag)
{
    std::ignore = flag.value();
    std::ignore = flag.reason();
    std::ignore = flag.description();
    std::ignore = flag.age();
    require(flag.payload() == flag.payload(), "a payload is decoded to the same each time");
    require(flag.variant().isEmpty() || flag.isEnabled(), "only flags that are on have a variant");
    require(flag.isEnabled(false) == flag.isEnabled(true) || !flag.hasValue(),
            "the fallback counts only where there is no value");
}

Records recordsOn(const FlagBoard &board)
{
    Records records;
    for (const FlagTable::Entry &entry : board.table()->entries())
        records.emplace(entry.record->key, entry.record);
    require(records.size() == board.table()->entries().size(), "each flag is on the board once");
    return records;
}

//! What must be known after \a answer, if \a before was known before.
Records expectedAfter(const Records &before, const FlagsAnswer &answer)
{
    Records expected;
    if (answer.isQuotaLimited || answer.isPartial)
        expected = before;
    if (answer.isQuotaLimited)
        return expected;
    for (const QString &key : answer.skippedKeys) {
        if (const auto known = before.find(key); known != before.end())
            expected.insert(*known);
    }
    for (const SharedRecord &record : answer.records)
        expected[record->key] = record;
    return expected;
}

void requireThatAllIsReadable(const FlagBoard &board, const Records &expected)
{
    const Records known = recordsOn(board);
    require(known.size() == expected.size(), "exactly the expected flags are known");
    for (const auto &[key, record] : expected) {
        const Flag flag = board.flag(key);
        require(flag.key() == key, "a flag is found by its key");
        require(*known.at(key) == *record, "a flag has the record that it should have");
        require(flag.value() == record->value, "a flag has the value of its record");
        require(((board.word(key) & FlagHandle::Enabled) != 0) == flag.isEnabled(),
                "the quick read says the same as the whole one");
        readEverything(flag);
    }
    require(!board.flag(u"never heard of").hasValue(), "an unknown flag has no value");
}

FlagUpdate updateFrom(const FlagsAnswer &answer)
{
    const auto reach = answer.isPartial ? FlagUpdate::Reach::Partial : FlagUpdate::Reach::Complete;
    const auto origin =
        std::make_shared<const FlagOrigin>(FlagOrigin{.source = Flag::Source::Live});
    return {.reach = reach,
            .records = answer.records,
            .skippedKeys = answer.skippedKeys,
            .origin = origin};
}

void apply(FlagStore &store, const FlagBoard &board, const FlagsAnswer &answer)
{
    std::ignore = keysOf(answer);
    const Records before = recordsOn(board);
    const Records expected = expectedAfter(before, answer);
    if (answer.isQuotaLimited)
        return;
    const FlagStore::Changes changes = store.apply(updateFrom(answer));
    for (const FlagChange &change : changes) {
        require(before.contains(change.key) == (change.before.record != nullptr),
                "a change tells what was before");
        require(expected.contains(change.key) == (change.now.record != nullptr),
                "a change tells what is now");
    }
    requireThatAllIsReadable(board, expected);
}

//! Qt leaves out the mark at the beginning of a key, which makes two keys one: of those the first
//! counts on the board, and nothing more is promised.
bool mayHaveTwins(const QByteArray &body)
{
    return body.contains("\xEF\xBB\xBF") || body.toLower().contains("\\ufeff");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto board = std::make_shared<FlagBoard>(std::make_shared<SystemClock>());
    FlagStore store(board);
    AnswerReader reader;
    const QByteArrayList bodies = input.split(Fuzz::JsonGrower::AnswerDivider);
    for (const QByteArray &body : bodies) {
        const ParsedAnswer parsed = parseAnswer(body);
        requireThatTheReaderSaysTheSame(reader, body, parsed);
        const auto *answer = std::get_if<FlagsAnswer>(&parsed);
        if (answer != nullptr && mayHaveTwins(body))
            std::ignore = store.apply(updateFrom(*answer));
        else if (answer != nullptr)
            apply(store, *board, *answer);
        else
            require(!std::get<NotAnAnswer>(parsed).reason.isEmpty(), "there is a reason");
    }
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostBytes,
                                          unsigned seed)
{
    return Fuzz::mutateOrGrow(data, size, mostBytes, seed, &Fuzz::JsonGrower::answers);
}
