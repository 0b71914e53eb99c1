// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "flagbook.h"

#include <algorithm>

namespace Halyard::Demo {

namespace {

FlagDefinition withOverride(FlagDefinition flag, const Override &override)
{
    Rule everybody;
    everybody.percentage = override.percentage;
    everybody.variant = override.variant;
    flag.isEnabled = !override.isGone;
    flag.rules = {everybody};
    return flag;
}

} // namespace

void FlagBook::replace(const QList<FlagDefinition> &definitions)
{
    m_definitions = definitions;
    for (const FlagDefinition &definition : definitions)
        m_lastId = std::max(m_lastId, definition.id.value_or(0));
    for (const FlagDefinition &definition : definitions)
        note(definition);
    rebuild();
}

void FlagBook::note(const FlagDefinition &definition)
{
    const auto known = m_histories.find(definition.key);
    if (known == m_histories.end()) {
        const qint64 id = definition.id ? *definition.id : ++m_lastId;
        m_histories.insert(definition.key, {definition.fingerprint, id, 0, {}});
        return;
    }
    if (known->fingerprint != definition.fingerprint && !definition.version)
        ++known->changes;
    known->fingerprint = definition.fingerprint;
    known->id = definition.id.value_or(known->id);
}

const ServedFlag *FlagBook::find(const QString &key) const
{
    const auto found =
        std::find_if(m_flags.cbegin(), m_flags.cend(),
                     [&key](const ServedFlag &flag) { return flag.definition.key == key; });
    return found == m_flags.cend() ? nullptr : &*found;
}

void FlagBook::setOverride(const QString &key, const std::optional<Override> &override)
{
    const auto known = m_histories.find(key);
    if (known == m_histories.end() || known->override == override)
        return;
    known->override = override;
    ++known->changes;
    rebuild();
}

void FlagBook::clearOverrides()
{
    const QList<QString> keys = m_histories.keys();
    for (const QString &key : keys)
        setOverride(key, std::nullopt);
}

void FlagBook::rebuild()
{
    m_flags.clear();
    for (const FlagDefinition &definition : std::as_const(m_definitions)) {
        const History history = m_histories.value(definition.key);
        m_flags.append({history.override ? withOverride(definition, *history.override) : definition,
                        history.id, definition.version.value_or(1) + history.changes,
                        history.override});
    }
}

} // namespace Halyard::Demo
