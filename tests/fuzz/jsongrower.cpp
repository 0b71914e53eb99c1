// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "jsongrower.h"

#include <algorithm>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t mostBytes);

namespace Halyard::Fuzz {

namespace {

std::string object(const std::string &members)
{
    std::string text = members;
    // Members bring their commas along.
    if (!text.empty())
        text.pop_back();
    return '{' + text + '}';
}

} // namespace

JsonGrower::JsonGrower(const uint8_t *bytes, size_t size)
    : m_at(bytes)
    , m_end(bytes + size)
{
}

//! The first choice once there are no bytes left, so that all growth ends.
unsigned JsonGrower::pick(unsigned count)
{
    return m_at < m_end ? *m_at++ % count : 0;
}

std::string JsonGrower::oneOf(std::initializer_list<const char *> choices)
{
    return choices.begin()[pick(static_cast<unsigned>(choices.size()))];
}

std::string JsonGrower::key()
{
    // Few, so that answers speak of the same flags.
    return oneOf({R"("a")", R"("b")", R"("c")", R"("a")", R"("b")", R"("A")", R"("\u0061")",
                  R"("")", R"("a\u0000b")", R"("\ud800")", R"("\ud83d\ude00")", "\"\xc3\xa9\"",
                  R"("a\\b")", R"("a\"b")", R"("../a")", R"("flags")", R"("__proto__")"});
}

std::string JsonGrower::value(int depth)
{
    const unsigned kind = pick(depth > 0 ? 10 : 6);
    if (kind == 6)
        return '[' + value(depth - 1) + ']';
    if (kind == 7)
        return '[' + value(depth - 1) + ',' + value(depth - 1) + ']';
    if (kind == 8)
        return '{' + key() + ':' + value(depth - 1) + '}';
    if (kind == 9)
        return record();
    return oneOf({"null",
                  "true",
                  "false",
                  "0",
                  "1",
                  "-1",
                  "1.5",
                  "1e18",
                  "9223372036854775807",
                  "9223372036854775808",
                  "-9223372036854775808",
                  "1e308",
                  "1e400",
                  "\"\"",
                  R"("wide")",
                  R"("narrow")",
                  R"("true")",
                  R"("{\"a\":1}")",
                  R"("42")",
                  R"("1,2")",
                  R"("[")",
                  R"("null")",
                  R"("\"x\"")",
                  R"("feature_flags")",
                  R"("\ud800")",
                  "[]",
                  "{}",
                  "7x",
                  "tru"});
}

std::string JsonGrower::member(const char *name, const std::string &value)
{
    const std::string quoted = '"' + std::string(name) + "\":" + value + ',';
    // Absent, twice, or as it should be.
    switch (pick(8)) {
    case 1: return {};
    case 2: return quoted + quoted;
    default: return quoted;
    }
}

std::string JsonGrower::reason()
{
    if (pick(6) == 1)
        return value(1);
    return object(member("code", oneOf({R"("condition_match")", R"("timeout")", "1"}))
                  + member("condition_index", oneOf({"0", "null", "-1", "4294967296"}))
                  + member("description", value(0)));
}

std::string JsonGrower::metadata()
{
    if (pick(6) == 1)
        return value(1);
    return object(member("id", value(0)) + member("version", value(0))
                  + member("description", value(0)) + member("payload", value(3))
                  + member("has_experiment", oneOf({"true", "false", "null", "1"})));
}

std::string JsonGrower::record()
{
    if (pick(8) == 1)
        return value(1);
    std::string members = member("key", key());
    if (pick(3) == 1)
        members += member("value", value(2));
    if (pick(4) != 1)
        members += member("enabled", oneOf({"true", "false", "true", "\"true\"", "1", "null"}));
    if (pick(2) == 1)
        members += member("variant", oneOf({R"("wide")", "null", "\"\"", "1", R"("narrow")"}));
    if (pick(5) == 1)
        members += member("failed", oneOf({"true", "false", "null", "\"yes\""}));
    if (pick(3) == 1)
        members += member("reason", reason());
    if (pick(3) == 1)
        members += member("metadata", metadata());
    return object(members);
}

std::string JsonGrower::flags()
{
    switch (pick(10)) {
    case 1: return value(1);
    case 2: return '[' + key() + ',' + key() + ',' + value(0) + ']';
    default: break;
    }
    std::string members;
    for (unsigned left = pick(6); left > 0; --left)
        members += key() + ':' + record() + ',';
    return object(members);
}

std::string JsonGrower::payloads()
{
    std::string members;
    for (unsigned left = pick(4); left > 0; --left)
        members += key() + ':' + value(2) + ',';
    return object(members);
}

std::string JsonGrower::answer()
{
    std::string members;
    if (pick(2) == 1)
        members += member("errorsWhileComputingFlags", oneOf({"false", "true", "null", "\"\""}));
    if (pick(8) == 1)
        members += member("quotaLimited", oneOf({R"(["feature_flags"])", "[]", "true", "null"}));
    members += pick(4) == 1
        ? member("featureFlags", flags()) + member("featureFlagPayloads", payloads())
        : member("flags", flags());
    if (pick(3) == 1)
        members += member("requestId", value(0)) + member("evaluatedAt", value(0));
    if (pick(6) == 1)
        members += member("config", value(3));
    return object(members) + (pick(12) == 1 ? value(0) : std::string());
}

std::string JsonGrower::answers()
{
    std::string text = answer();
    for (unsigned left = pick(3); left > 0; --left)
        text += AnswerDivider + answer();
    return text;
}

std::string JsonGrower::flagsFile()
{
    switch (pick(4)) {
    case 1: return answer();
    case 2:
        return object(member("featureFlags", flags()) + member("featureFlagPayloads", payloads())
                      + member("distinctId", value(0)));
    default: return flags();
    }
}

size_t mutateOrGrow(uint8_t *data, size_t size, size_t mostBytes, unsigned seed,
                    std::string (JsonGrower::*grow)())
{
    const size_t mutated = LLVMFuzzerMutate(data, size, mostBytes);
    if (seed % 2 == 0)
        return mutated;
    JsonGrower grower(data, mutated);
    const std::string text = (grower.*grow)();
    const size_t grown = std::min(text.size(), mostBytes);
    std::memcpy(data, text.data(), grown);
    return grown;
}

} // namespace Halyard::Fuzz
