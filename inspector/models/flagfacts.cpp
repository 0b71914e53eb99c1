// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flagfacts.h"

namespace Halyard::Inspector {

FlagFacts FlagFacts::of(const Flag &flag)
{
    return {.key = flag.key(),
            .value = flag.value(),
            .variant = flag.variant(),
            .payload = flag.payloadText(),
            .reasonCode = flag.reasonCode(),
            .reason = flag.reason(),
            .condition = flag.conditionIndex(),
            .id = flag.id(),
            .version = flag.version(),
            .hasExperiment = flag.hasExperiment(),
            .description = flag.description(),
            .source = flag.source()};
}

bool FlagFacts::sameValueAs(const FlagFacts &other) const
{
    return value == other.value && payload == other.payload;
}

} // namespace Halyard::Inspector
