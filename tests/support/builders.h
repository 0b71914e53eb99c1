// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Halyard::Test {

//! One flag of an answer: `{u"dark-mode"_s, false}`, or with designated members for the rest.
struct FlagRow
{
    QString key = {};
    //! A boolean, or a variant's name; for v3Answer() anything.
    QJsonValue value = true;
    //! As on the wire: a string that holds JSON, or null for none.
    QJsonValue payload = {};
    //! Empty takes the one that a server gives for such a value.
    QString reason = {};
    //! Zero takes one that follows from the place in the list.
    qint64 id = 0;
    qint64 version = 1;
    bool failed = false;
    std::optional<bool> hasExperiment = false;
};

struct AnswerOptions
{
    bool errorsWhileComputingFlags = false;
    QStringList quotaLimited = {};
    //! Empty leaves it out.
    QString requestId = QStringLiteral("5d0f7e0e-7a0b-4c5e-9d53-0a5f2f6f1c11");
    std::optional<qint64> evaluatedAt = 1795219200123;
    bool minimalFlagCalledEvents = false;
};

[[nodiscard]] QByteArray v2Answer(const QList<FlagRow> &flags, const AnswerOptions &options = {});
[[nodiscard]] QByteArray v3Answer(const QList<FlagRow> &flags, const AnswerOptions &options = {});
//! Failed flags are not in it, for that shape cannot tell.
[[nodiscard]] QByteArray legacyAnswer(const QList<FlagRow> &flags,
                                      const AnswerOptions &options = {});

//! A v2 answer as a large project gets it: mixed values and reasons, payloads on some, in an order
//! of its own. The same numbers give the same bytes; \a changed flags, spread over all, differ in
//! value and version from those of `manyFlags(count)`.
[[nodiscard]] QByteArray manyFlags(int count, int changed = 0);
//! The key of each flag of manyFlags().
[[nodiscard]] QString manyFlagsKey(int index);
//! Whether flag \a index of `manyFlags(count, changed)` is one of the changed ones.
[[nodiscard]] bool isChanged(int index, int count, int changed);

} // namespace Halyard::Test
