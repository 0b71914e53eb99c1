// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "flagdefinition.h"

namespace Halyard::Demo {

//! What somebody decided about a flag while the program runs, in place of the flag's own rules.
struct Override
{
    bool operator==(const Override &) const = default;

    //! Not in any answer, like a flag that was archived or switched off in PostHog.
    bool isGone = false;
    double percentage = 100;
    QString variant;
};

struct ServedFlag
{
    FlagDefinition definition;
    qint64 id = 0;
    qint64 version = 1;
    std::optional<Override> override;
};

//! The flags that are served: those of the file, with the overrides on top.
class FlagBook
{
public:
    //! A flag that differs from before, and whose file gives no version, gets the next one.
    void replace(const QList<FlagDefinition> &definitions);

    [[nodiscard]] const QList<ServedFlag> &flags() const { return m_flags; }
    [[nodiscard]] const ServedFlag *find(const QString &key) const;

    void setOverride(const QString &key, const std::optional<Override> &override);
    void clearOverrides();

private:
    struct History
    {
        QByteArray fingerprint;
        qint64 id = 0;
        qint64 changes = 0;
        std::optional<Override> override;
    };

    void note(const FlagDefinition &definition);
    void rebuild();

    QList<FlagDefinition> m_definitions;
    QHash<QString, History> m_histories;
    qint64 m_lastId = 0;
    QList<ServedFlag> m_flags;
};

} // namespace Halyard::Demo
