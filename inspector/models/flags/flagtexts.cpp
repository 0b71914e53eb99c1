// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/flagtexts.h"

#include "models/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype LongestCell = 120;
// What is longer is for the pane of details.
constexpr qsizetype LongestToolTip = 2'000;

QString nothing()
{
    return u"—"_s;
}

QString valueOf(const FlagFacts *facts)
{
    if (!facts)
        return nothing();
    // A text without end would be quoted as a whole before it is cut.
    if (facts->value.isString() && facts->value.toString().size() > 4 * LongestCell)
        return Words::value(facts->value.toString().left(4 * LongestCell));
    return Words::value(facts->value);
}

QString lines(const QString &text)
{
    QString kept = text.left(LongestToolTip);
    for (QChar &c : kept) {
        if (c != '\n'_L1 && !c.isPrint() && !c.isSurrogate())
            c = u'\u00b7';
    }
    return kept.size() < text.size() ? kept + u'…' : kept;
}

QString wholeValue(const FlagFacts *facts)
{
    if (!facts || !facts->hasValue())
        return valueOf(facts);
    const QByteArray json = QJsonDocument(QJsonArray{facts->value}).toJson(QJsonDocument::Compact);
    return lines(QString::fromUtf8(json.sliced(1, json.size() - 2)));
}

QString momentOf(const SharedReading &reading, Moment now)
{
    if (!reading || !reading->age)
        return Words::age({});
    return Words::moment(now - reading->ageAt(now)->count());
}

} // namespace

FlagTexts::FlagTexts(const RowFacts &facts, const Extras &extras)
    : m_facts(facts)
    , m_effective(facts.row.effective())
    , m_extras(extras)
{
}

QString FlagTexts::cell(Column column) const
{
    using Table = FlagTableModel;
    const FlagRow &row = m_facts.row;
    switch (column) {
    case Table::Star: return m_extras.isStarred ? u"★"_s : QString();
    case Table::Key: return Words::oneLine(row.key());
    case Table::Value: return valueOf(&m_effective);
    case Table::Source: return source();
    case Table::Cached: return valueOf(row.cached);
    case Table::Live: return valueOf(row.live);
    case Table::Difference: return difference(row.difference);
    case Table::Variant: return Words::oneLine(m_effective.variant, LongestCell);
    case Table::Payload: return Words::oneLine(m_effective.payload, LongestCell);
    case Table::Age: return Words::age(m_facts.age());
    case Table::TimeLeft: return Words::timeLeft(m_facts.timeLeft());
    case Table::Reason:
        return Words::oneLine(m_effective.reason.isEmpty() ? m_effective.reasonCode
                                                           : m_effective.reason,
                              LongestCell);
    case Table::Version:
        return m_effective.version ? QString::number(*m_effective.version) : nothing();
    case Table::Changed: return changed();
    case Table::ColumnCount: break;
    }
    return {};
}

QString FlagTexts::source() const
{
    return m_facts.isGone() ? Words::state(Reading::State::Gone) : Words::source(m_facts.source());
}

QString FlagTexts::changed() const
{
    if (!m_extras.changedAt)
        return nothing();
    return Words::age(std::chrono::milliseconds(m_facts.now - *m_extras.changedAt));
}

QString FlagTexts::toolTip(Column column) const
{
    using Table = FlagTableModel;
    switch (column) {
    case Table::Star: return m_extras.isStarred ? tr("Starred") : tr("Not starred");
    case Table::Key: return tr("Key:\n%1").arg(lines(m_effective.key));
    case Table::Value:
    case Table::Cached:
    case Table::Live:
    case Table::Difference: return sidesToolTip();
    case Table::Variant:
        return m_effective.variant.isEmpty() ? QString()
                                             : tr("Variant:\n%1").arg(lines(m_effective.variant));
    case Table::Payload: return payloadToolTip();
    case Table::Source:
    case Table::Age:
    case Table::TimeLeft: return timesToolTip();
    case Table::Reason:
        return tr("Reason, as the server has it:\n%1\n%2")
            .arg(lines(m_effective.reasonCode), lines(m_effective.reason));
    case Table::Version: return {};
    case Table::Changed:
        return m_extras.changedAt ? tr("Changed at %1").arg(Words::moment(*m_extras.changedAt))
                                  : tr("No change seen since the inspector looks");
    case Table::ColumnCount: break;
    }
    return {};
}

// Qt takes a tip for rich text if there is a tag on its first line: that one is ours.
QString FlagTexts::sidesToolTip() const
{
    return tr("What is remembered, and what the server answered:\nCached: %1\nLive: %2")
        .arg(wholeValue(m_facts.row.cached), wholeValue(m_facts.row.live));
}

QString FlagTexts::payloadToolTip() const
{
    if (m_effective.payload.isNull())
        return tr("No payload");
    return tr("Payload:\n%1").arg(lines(m_effective.payload));
}

QString FlagTexts::timesToolTip() const
{
    const SharedReading &cached = m_facts.board.cached();
    const SharedReading &live = m_facts.board.live();
    const auto left = m_facts.timeLeft();
    const QString end = left ? Words::moment(m_facts.now + left->count()) : nothing();
    const QString confirmed = m_facts.row.cached ? momentOf(cached, m_facts.now) : nothing();
    const QString answered = m_facts.row.live ? momentOf(live, m_facts.now) : nothing();
    return tr("Remembered, and confirmed: %1\nTurns stale: %2\nAnswered live: %3")
        .arg(confirmed, end, answered);
}

QString FlagTexts::spoken(Column column) const
{
    if (column == FlagTableModel::Key)
        return sentence();
    const QString text =
        column == FlagTableModel::Star ? (m_extras.isStarred ? tr("yes") : tr("no")) : cell(column);
    return tr("%1 of %2: %3")
        .arg(header(column), Words::oneLine(m_facts.row.key()), text.isEmpty() ? tr("none") : text);
}

QString FlagTexts::sentence() const
{
    const QString key = Words::oneLine(m_facts.row.key());
    const QString difference = spokenDifference();
    if (difference.isEmpty())
        return tr("%1: %2, %3, %4").arg(key, valueOf(&m_effective), source(), spokenAge());
    return tr("%1: %2, %3, %4, %5")
        .arg(key, valueOf(&m_effective), source(), spokenAge(), difference);
}

QString FlagTexts::spokenAge() const
{
    const auto age = m_facts.age();
    return age ? tr("confirmed %1").arg(Words::age(age)) : tr("of unknown age");
}

QString FlagTexts::spokenDifference() const
{
    switch (m_facts.row.difference) {
    case FlagRow::Difference::None: return tr("the same in the cache");
    case FlagRow::Difference::Unknown: return {};
    case FlagRow::Difference::OnlyCached: return tr("the server does not know it");
    case FlagRow::Difference::OnlyLive: return tr("the cache does not have it");
    case FlagRow::Difference::Value:
        return tr("differs from cached %1").arg(valueOf(m_facts.row.cached));
    case FlagRow::Difference::Payload: return tr("its payload differs from the cached one");
    case FlagRow::Difference::Reason: return tr("its reason differs from the cached one");
    }
    return {};
}

QString FlagTexts::difference(FlagRow::Difference difference)
{
    switch (difference) {
    case FlagRow::Difference::None: return tr("same");
    case FlagRow::Difference::Unknown: return nothing();
    case FlagRow::Difference::OnlyCached: return tr("only cached");
    case FlagRow::Difference::OnlyLive: return tr("only live");
    case FlagRow::Difference::Value: return tr("value");
    case FlagRow::Difference::Payload: return tr("payload");
    case FlagRow::Difference::Reason: return tr("reason");
    }
    return {};
}

QString FlagTexts::header(Column column)
{
    using Table = FlagTableModel;
    switch (column) {
    case Table::Star: return tr("Star");
    case Table::Key: return tr("Key");
    case Table::Value: return tr("Value");
    case Table::Source: return tr("Source");
    case Table::Cached: return tr("Cached");
    case Table::Live: return tr("Live");
    case Table::Difference: return tr("Difference");
    case Table::Variant: return tr("Variant");
    case Table::Payload: return tr("Payload");
    case Table::Age: return tr("Age");
    case Table::TimeLeft: return tr("Time left");
    case Table::Reason: return tr("Reason");
    case Table::Version: return tr("Version");
    case Table::Changed: return tr("Changed");
    case Table::ColumnCount: break;
    }
    return {};
}

QString FlagTexts::headerToolTip(Column column)
{
    using Table = FlagTableModel;
    switch (column) {
    case Table::Value: return tr("What an application would be served now");
    case Table::Source: return tr("Where that value is from");
    case Table::Difference: return tr("In what the cached and the live flag differ");
    case Table::Age: return tr("Since the value was confirmed by the server");
    case Table::TimeLeft: return tr("Until what is remembered turns stale");
    case Table::Changed: return tr("When the inspector saw the value change");
    default: return header(column);
    }
}

} // namespace Halyard::Inspector
