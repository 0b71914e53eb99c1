// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/net/flagsanswer.h>

#include <QtCore/QJsonObject>

#include <algorithm>

namespace Halyard::Test {

[[nodiscard]] inline bool isAnswer(const ParsedAnswer &parsed)
{
    return std::holds_alternative<FlagsAnswer>(parsed);
}

[[nodiscard]] inline FlagsAnswer answerFrom(const QByteArray &body)
{
    const ParsedAnswer parsed = parseAnswer(body);
    return isAnswer(parsed) ? std::get<FlagsAnswer>(parsed) : FlagsAnswer();
}

[[nodiscard]] inline SharedRecord recordOf(const FlagsAnswer &answer, const QString &key)
{
    const auto found = std::ranges::find(answer.records, key,
                                         [](const SharedRecord &record) { return record->key; });
    return found == answer.records.end() ? nullptr : *found;
}

[[nodiscard]] inline QJsonObject valuesOf(const FlagsAnswer &answer)
{
    QJsonObject values;
    for (const SharedRecord &record : answer.records)
        values.insert(record->key, record->value);
    return values;
}

} // namespace Halyard::Test
