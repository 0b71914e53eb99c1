// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/entrymodel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// What looks like JSON has to be JSON; anything else is a text, which saves the quotes.
std::optional<QJsonValue> typedValue(const QString &typed)
{
    const QString text = typed.trimmed();
    const auto document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (document.isArray() && document.array().size() == 1)
        return document.array().first();
    static const QString beginnings = u"{[\""_s;
    const bool wantsToBeJson = !text.isEmpty() && beginnings.contains(text.front());
    return wantsToBeJson ? std::nullopt : std::optional(QJsonValue(text));
}

QString asTyped(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

EntryModel::EntryModel(Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

bool EntryModel::uses(Column column) const
{
    switch (column) {
    case Group: return m_kind != Kind::Properties;
    case Name: return m_kind != Kind::Groups;
    case Value:
    case ReadAs: return true;
    case ColumnCount: break;
    }
    return false;
}

void EntryModel::setEntries(QList<Entry> entries)
{
    entries.append(Entry{});
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT edited();
}

void EntryModel::setGroups(const QMap<QString, QString> &groups)
{
    QList<Entry> entries;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        entries.append({group.key(), QString(), group.value()});
    setEntries(std::move(entries));
}

void EntryModel::setProperties(const QJsonObject &properties)
{
    QList<Entry> entries;
    for (auto property = properties.constBegin(); property != properties.constEnd(); ++property)
        entries.append({QString(), property.key(), asTyped(property.value())});
    setEntries(std::move(entries));
}

void EntryModel::setGroupProperties(const QMap<QString, QJsonObject> &properties)
{
    QList<Entry> entries;
    for (auto group = properties.cbegin(); group != properties.cend(); ++group) {
        const QJsonObject &object = group.value();
        for (auto property = object.constBegin(); property != object.constEnd(); ++property)
            entries.append({group.key(), property.key(), asTyped(property.value())});
    }
    setEntries(std::move(entries));
}

QMap<QString, QString> EntryModel::groups() const
{
    QMap<QString, QString> groups;
    for (const auto &[group, name, value] : m_entries) {
        if (!group.trimmed().isEmpty())
            groups.insert(group.trimmed(), value.trimmed());
    }
    return groups;
}

QJsonObject EntryModel::properties() const
{
    QJsonObject properties;
    for (const auto &[group, name, value] : m_entries) {
        if (!name.trimmed().isEmpty())
            properties.insert(name.trimmed(), typedValue(value).value_or(QJsonValue()));
    }
    return properties;
}

QMap<QString, QJsonObject> EntryModel::groupProperties() const
{
    QMap<QString, QJsonObject> properties;
    for (const auto &[group, name, value] : m_entries) {
        if (!group.trimmed().isEmpty() && !name.trimmed().isEmpty())
            properties[group.trimmed()].insert(name.trimmed(),
                                               typedValue(value).value_or(QJsonValue()));
    }
    return properties;
}

bool EntryModel::isBlank(int row) const
{
    return std::ranges::all_of(m_entries[row],
                               [](const QString &part) { return part.trimmed().isEmpty(); });
}

bool EntryModel::isRepeated(int row) const
{
    const auto isSame = [this, row](const Entry &other) {
        return other[Group].trimmed() == m_entries[row][Group].trimmed()
            && other[Name].trimmed() == m_entries[row][Name].trimmed();
    };
    return std::any_of(m_entries.cbegin(), m_entries.cbegin() + row, isSame);
}

QString EntryModel::problemOf(int row) const
{
    if (row < 0 || row >= m_entries.size() || isBlank(row))
        return {};
    const auto &[group, name, value] = m_entries[row];
    if (uses(Group) && group.trimmed().isEmpty())
        return tr("Group type is missing");
    if (uses(Name) && name.trimmed().isEmpty())
        return tr("Name is missing");
    if (isRepeated(row))
        return tr("Is there already");
    if (m_kind == Kind::Groups)
        return value.trimmed().isEmpty() ? tr("Key is missing") : QString();
    return typedValue(value) ? QString() : tr("Not valid JSON");
}

int EntryModel::firstProblem() const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (!problemOf(row).isEmpty())
            return row;
    }
    return -1;
}

QString EntryModel::readAs(int row) const
{
    if (isBlank(row))
        return {};
    if (QString problem = problemOf(row); !problem.isEmpty())
        return problem;
    if (m_kind == Kind::Groups)
        return tr("text");
    switch (typedValue(m_entries[row][Value])->type()) {
    case QJsonValue::Null: return tr("null");
    case QJsonValue::Bool: return tr("true or false");
    case QJsonValue::Double: return tr("number");
    case QJsonValue::String: return tr("text");
    case QJsonValue::Array: return tr("list");
    case QJsonValue::Object: return tr("object");
    case QJsonValue::Undefined: break;
    }
    return {};
}

void EntryModel::removeEntry(int row)
{
    // The last one is the empty row.
    if (row < 0 || row >= m_entries.size() - 1)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == IsProblemRole)
        return !problemOf(row).isEmpty();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == ReadAs)
        return readAs(row);
    return m_entries[row][size_t(index.column())];
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() >= ReadAs)
        return false;
    m_entries[index.row()][size_t(index.column())] = value.toString();
    // Whether a row is there twice depends on all of them.
    Q_EMIT dataChanged(this->index(0, 0), this->index(int(m_entries.size()) - 1, ReadAs));
    if (!isBlank(int(m_entries.size()) - 1)) {
        beginInsertRows({}, int(m_entries.size()), int(m_entries.size()));
        m_entries.append(Entry{});
        endInsertRows();
    }
    Q_EMIT edited();
    return true;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Group: return tr("Group type");
    case Name: return tr("Name");
    case Value: return m_kind == Kind::Groups ? tr("Key") : tr("Value");
    case ReadAs: return tr("Read as");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != ReadAs ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Halyard::Inspector
