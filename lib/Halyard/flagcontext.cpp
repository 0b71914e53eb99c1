// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagcontext.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

// What programs send when they have nobody to name. The server drops events of such ids.
constexpr std::array NobodyIds{
    "0"_L1,
    "00000000-0000-0000-0000-000000000000"_L1,
    "[object object]"_L1,
    "anonymous"_L1,
    "anonymous-user"_L1,
    "backend"_L1,
    "distinct_id"_L1,
    "distinctid"_L1,
    "email"_L1,
    "false"_L1,
    "guest"_L1,
    "id"_L1,
    "nan"_L1,
    "none"_L1,
    "not_authenticated"_L1,
    "null"_L1,
    "system"_L1,
    "true"_L1,
    "undefined"_L1,
    "user"_L1,
};

// The server cuts ids here; two that agree so far would become one person.
constexpr qsizetype LongestId = 200;

} // namespace

bool FlagContext::isSamePersonAs(const FlagContext &other) const
{
    return distinctId == other.distinctId && groups == other.groups;
}

bool isUnusableId(const QString &id)
{
    const QString trimmed = id.trimmed();
    if (trimmed.isEmpty() || trimmed.toUcs4().size() > LongestId || !trimmed.isValidUtf16())
        return true;
    return std::ranges::any_of(NobodyIds, [&trimmed](QLatin1StringView nobody) {
        return trimmed.compare(nobody, Qt::CaseInsensitive) == 0;
    });
}

} // namespace Halyard
