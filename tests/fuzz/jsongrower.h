// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace Halyard::Fuzz {

//! Grows JSON out of any bytes: each decides what comes next, the same bytes give the same text.
//!
//! Qt is not compiled for the fuzzer, which therefore never learns by itself what JSON looks like.
class JsonGrower
{
public:
    JsonGrower(const uint8_t *bytes, size_t size);

    //! One to three answers, divided by AnswerDivider.
    [[nodiscard]] std::string answers();
    //! What a person may have written into a file of flags.
    [[nodiscard]] std::string flagsFile();

    static constexpr char AnswerDivider = '\x1e';

private:
    [[nodiscard]] unsigned pick(unsigned count);
    [[nodiscard]] std::string oneOf(std::initializer_list<const char *> choices);
    [[nodiscard]] std::string key();
    [[nodiscard]] std::string value(int depth);
    [[nodiscard]] std::string member(const char *name, const std::string &value);
    [[nodiscard]] std::string reason();
    [[nodiscard]] std::string metadata();
    [[nodiscard]] std::string record();
    [[nodiscard]] std::string flags();
    [[nodiscard]] std::string payloads();
    [[nodiscard]] std::string answer();

    const uint8_t *m_at;
    const uint8_t *m_end;
};

//! For LLVMFuzzerCustomMutator: mutates, and every other time has JSON grown by \a grow from what
//! resulted. Returns the new size.
[[nodiscard]] size_t mutateOrGrow(uint8_t *data, size_t size, size_t mostBytes, unsigned seed,
                                  std::string (JsonGrower::*grow)());

} // namespace Halyard::Fuzz
