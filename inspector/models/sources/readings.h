// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/reading.h"

#include <Halyard/cachebrowser.h>
#include <Halyard/cacheurl.h>
#include <Halyard/flagclient.h>

#include <QtCore/QSet>

namespace Halyard::Inspector {

//! By key, as readings have them.
[[nodiscard]] QList<FlagFacts> factsOf(const FlagSet &flags);
//! \a rules: of the cache in which it is.
[[nodiscard]] Reading readingOf(const CachedFlags &cached, const CacheUrl &rules);
//! What was known \a before stays where the answer failed or was not complete; of a question about
//! some \a keys only, for all other flags.
[[nodiscard]] Reading readingOf(const Evaluation &answer, const QStringList &keys,
                                const SharedReading &before);
//! Keeps equal texts once: persons of a cache differ in values, seldom in keys, reasons or payloads.
class TextPool
{
public:
    void share(Reading &reading);

private:
    void share(QString &text);

    QSet<QString> m_texts;
};

//! Whether nobody would see a difference but in ages.
[[nodiscard]] bool isSame(const Reading &a, const Reading &b);

} // namespace Halyard::Inspector
