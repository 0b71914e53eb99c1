// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachepersons.h"

#include "displaytext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard::Cli {

namespace {

constexpr qsizetype PersonDigits = 32;

QString personPart(const QString &name)
{
    return name.section('-'_L1, 0, 0);
}

QString groupsPart(const QString &name)
{
    return name.section('-'_L1, 1);
}

bool isWhole(const CachedPerson &person, const QString &name)
{
    return name == person.name || name == QString(person.scope + '-'_L1 + person.name);
}

bool begins(const CachedPerson &person, const QString &name)
{
    const QString groups = groupsPart(name);
    return personPart(person.name).startsWith(personPart(name))
        && groupsPart(person.name).startsWith(groups)
        && (groups.isEmpty() == !name.contains('-'_L1) || !groupsPart(person.name).isEmpty());
}

template <typename Predicate>
QList<CachedPerson> filtered(const QList<CachedPerson> &all, Predicate isWanted)
{
    QList<CachedPerson> found;
    std::ranges::copy_if(all, std::back_inserter(found), isWanted);
    return found;
}

QList<CachedPerson> byName(const QList<CachedPerson> &all, const QString &name)
{
    auto whole =
        filtered(all, [&name](const CachedPerson &person) { return isWhole(person, name); });
    if (!whole.isEmpty())
        return whole;
    auto some = filtered(all, [&name](const CachedPerson &person) { return begins(person, name); });
    if (name.contains('-'_L1))
        return some;
    // The person alone, rather than the same one in groups.
    auto alone = filtered(
        some, [](const CachedPerson &person) { return groupsPart(person.name).isEmpty(); });
    return alone.size() == 1 ? alone : some;
}

QList<CachedPerson> byId(const QList<CachedPerson> &all, CacheLook::Action action,
                         const AskedPerson &asked)
{
    // Whoever is to be forgotten is so in whatever groups.
    const bool inAnyGroups = action == CacheLook::Action::Purge && !asked.hasGroups;
    return filtered(all, [&](const CachedPerson &person) {
        return person.scope == asked.person.scope
            && (person.name == asked.person.name
                || (inAnyGroups && personPart(person.name) == asked.person.name));
    });
}

QString shortened(const QString &name, qsizetype digits)
{
    const QString groups = groupsPart(name);
    return personPart(name).left(digits)
        + (groups.isEmpty() ? QString() : '-'_L1 + groups.left(digits / 2));
}

} // namespace

QList<CachedPerson> chosen(const QList<CachedPerson> &all, const CacheLook &look,
                           const std::optional<AskedPerson> &asked)
{
    // A list has all, and says who is who.
    const bool isAboutAll =
        look.action == CacheLook::Action::List || look.action == CacheLook::Action::Verify;
    if (look.which == CacheLook::Which::Name)
        return byName(all, look.name);
    if (look.which == CacheLook::Which::Id && asked && !isAboutAll)
        return byId(all, look.action, *asked);
    return all;
}

QString idOf(const CachedPerson &person, const std::optional<AskedPerson> &asked)
{
    if (!asked || person.scope != asked->person.scope)
        return {};
    if (person.name == asked->person.name)
        return asked->id;
    const bool isSame = personPart(person.name) == personPart(asked->person.name);
    return isSame ? asked->id + ", in other groups"_L1 : QString();
}

QString nameOf(const CachedPerson &person)
{
    // What stands alone is no name of ours.
    return displayText(person.name.isEmpty() ? person.scope : person.name);
}

bool isWellNamed(const CachedPerson &person)
{
    static const QRegularExpression scope(u"\\A[0-9a-f]{32}\\z"_s);
    static const QRegularExpression name(u"\\A[0-9a-f]{32}(-[0-9a-f]{16})?\\z"_s);
    return scope.match(person.scope).hasMatch() && name.match(person.name).hasMatch();
}

QStringList shortNames(const QList<CachedPerson> &all)
{
    QStringList names;
    QSet<QString> whole;
    for (const CachedPerson &person : all)
        whole.insert(nameOf(person));
    for (qsizetype digits = 8; digits <= PersonDigits; digits *= 2) {
        names.clear();
        for (const CachedPerson &person : all)
            names.append(shortened(nameOf(person), digits));
        if (QSet<QString>(names.cbegin(), names.cend()).size() == whole.size())
            break;
    }
    return names;
}

QString problemOf(const CacheRow &row)
{
    if (!isWellNamed(row.person))
        return u"this is no name of a record"_s;
    switch (row.found.state) {
    case CachedFlags::State::Damaged:
        return row.found.problem.isEmpty() ? u"it is damaged"_s : row.found.problem;
    case CachedFlags::State::Gone: return u"too old to be served"_s;
    default: break;
    }
    return row.found.isNewer ? u"in a newer format, and read as far as that is known"_s : QString();
}

std::optional<milliseconds> timeLeft(const CacheRow &row, const CacheUrl &cache)
{
    const bool isServed = row.found.state == CachedFlags::State::Fresh
        || row.found.state == CachedFlags::State::Stale;
    std::optional<milliseconds> left = row.person.timeLeft;
    if (isServed && row.found.age)
        left = std::min(left.value_or(milliseconds::max()), cache.staleTtl - *row.found.age);
    return isServed ? left : std::nullopt;
}

} // namespace Halyard::Cli
