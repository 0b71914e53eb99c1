// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "evaluation.h"

#include "propertymatch.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

//! In the order in which PostHog prefers one as the reason of the whole flag.
enum class Finding { PropertiesDiffer, NoGroup, OutOfRollout, Match };

//! Who a rule looks at: the person, or one of its groups.
struct Subject
{
    QString id;
    QJsonObject properties;
};

Subject personOf(const Asker &asker)
{
    Subject subject{asker.distinctId, asker.properties};
    if (!subject.properties.contains("distinct_id"_L1))
        subject.properties.insert("distinct_id"_L1, asker.distinctId);
    return subject;
}

std::optional<Subject> subjectOf(const Rule &rule, const Asker &asker)
{
    if (rule.group.isEmpty())
        return personOf(asker);
    const auto group = asker.groups.constFind(rule.group);
    if (group == asker.groups.constEnd())
        return std::nullopt;
    Subject subject{*group, asker.groupProperties.value(rule.group).toObject()};
    if (!subject.properties.contains("$group_key"_L1))
        subject.properties.insert("$group_key"_L1, *group);
    return subject;
}

Finding tryRule(const FlagDefinition &flag, const Rule &rule, const std::optional<Subject> &subject)
{
    if (!subject)
        return Finding::NoGroup;
    const bool hasAll = std::all_of(
        rule.properties.cbegin(), rule.properties.cend(),
        [&subject](const PropertyFilter &filter) { return matches(filter, subject->properties); });
    if (!hasAll)
        return Finding::PropertiesDiffer;
    return isWithin(bucketOf(flag.key, subject->id, {}), rule.percentage) ? Finding::Match
                                                                          : Finding::OutOfRollout;
}

QString codeOf(Finding finding)
{
    switch (finding) {
    case Finding::PropertiesDiffer: return u"no_condition_match"_s;
    case Finding::NoGroup: return u"no_group_type"_s;
    case Finding::OutOfRollout: return u"out_of_rollout_bound"_s;
    case Finding::Match: return u"condition_match"_s;
    }
    return {};
}

QString variantFor(const FlagDefinition &flag, const Rule &rule, const QString &id)
{
    if (declares(flag.variants, rule.variant))
        return rule.variant;
    return drawnVariant(flag.variants, bucketOf(flag.key, id, u"variant"_s));
}

} // namespace

bool declares(const QList<Variant> &variants, const QString &key)
{
    return std::any_of(variants.cbegin(), variants.cend(),
                       [&key](const Variant &variant) { return variant.key == key; });
}

double bucketOf(const QString &flagKey, const QString &id, const QString &salt)
{
    // PostHog's server does not hash an empty id.
    if (id.isEmpty())
        return 0;
    const QString text = flagKey + u'.' + id + salt;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    const auto number = qFromBigEndian<quint64>(hash.constData()) >> 4;
    // Both become a double before the division: that is the last bit on which the SDKs agree.
    return static_cast<double>(number) / static_cast<double>(0xFFFFFFFFFFFFFFFULL);
}

bool isWithin(double bucket, double percentage)
{
    return bucket <= percentage / 100.0;
}

QString drawnVariant(const QList<Variant> &variants, double bucket)
{
    double upTo = 0;
    for (const Variant &variant : variants) {
        upTo += variant.percentage / 100.0;
        if (bucket < upTo)
            return variant.key;
    }
    return {};
}

Outcome evaluate(const FlagDefinition &flag, const Asker &asker)
{
    Finding best = Finding::PropertiesDiffer;
    std::optional<int> bestIndex;
    for (qsizetype index = 0; index < flag.rules.size(); ++index) {
        const Rule &rule = flag.rules.at(index);
        const std::optional<Subject> subject = subjectOf(rule, asker);
        const Finding finding = tryRule(flag, rule, subject);
        if (finding >= best) {
            best = finding;
            bestIndex = static_cast<int>(index);
        }
        if (finding == Finding::Match)
            return {true, variantFor(flag, rule, subject->id), codeOf(finding), bestIndex};
    }
    return {false, {}, codeOf(best), bestIndex};
}

QString cutToPostHogsLength(const QString &distinctId)
{
    constexpr int MaximumCharacters = 200;
    qsizetype end = 0;
    for (int count = 0; count < MaximumCharacters && end < distinctId.size(); ++count)
        end += distinctId.at(end).isHighSurrogate() ? 2 : 1;
    return distinctId.left(end);
}

} // namespace Halyard::Demo
