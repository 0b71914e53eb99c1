// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/insight/payloadmodel.h"

#include "models/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype LongestText = 4 * 1024;

qsizetype childrenOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().size();
    return value.isObject() ? value.toObject().size() : 0;
}

QString wholeText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

struct PayloadModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QString key = {};
    QJsonValue value = {};
    // Made when they are first looked at.
    std::vector<std::unique_ptr<Node>> children = {};

    [[nodiscard]] int size() const { return int(children.size()); }
    [[nodiscard]] Node *child(int at);
};

PayloadModel::Node *PayloadModel::Node::child(int at)
{
    auto &known = children[size_t(at)];
    if (known)
        return known.get();
    known = std::make_unique<Node>();
    known->parent = this;
    known->row = at;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const auto member = object.constBegin() + at;
        known->key = member.key();
        known->value = member.value();
    } else {
        known->key = value.isArray() ? QString::number(at) : QString();
        known->value = value.isArray() ? value.toArray().at(at) : value;
    }
    // A scalar at the top is the only child of a root that has its value.
    const bool isScalarAtTop = !value.isObject() && !value.isArray();
    known->children.resize(isScalarAtTop ? 0 : size_t(childrenOf(known->value)));
    return known.get();
}

PayloadModel::PayloadModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PayloadModel::~PayloadModel() = default;

void PayloadModel::show(const QString &payloadText)
{
    const ParsedPayload parsed =
        payloadText.isEmpty() ? ParsedPayload() : parsePayload(payloadText);
    beginResetModel();
    m_problem = parsed.problem;
    m_root.reset();
    if (!parsed.value.isUndefined()) {
        m_root = std::make_unique<Node>();
        m_root->value = parsed.value;
        const bool isScalar = !parsed.value.isObject() && !parsed.value.isArray();
        m_root->children.resize(isScalar ? 1 : size_t(childrenOf(parsed.value)));
    }
    endResetModel();
}

PayloadModel::Node *PayloadModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PayloadModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeAt(parent)->child(row))
                                         : QModelIndex();
}

QModelIndex PayloadModel::parent(const QModelIndex &child) const
{
    const Node *node = child.isValid() ? nodeAt(child)->parent : nullptr;
    return node && node != m_root.get() ? createIndex(node->row, 0, node) : QModelIndex();
}

int PayloadModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeAt(parent);
    return node ? node->size() : 0;
}

int PayloadModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool PayloadModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant PayloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole: return text(node, Column(index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(text(node, Key), text(node, Value), text(node, Type));
    case TextRole: return wholeText(node.value);
    case IsClippedRole: return node.value.isString() && node.value.toString().size() > LongestText;
    default: return {};
    }
}

QVariant PayloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Key: return tr("Key");
    case Value: return tr("Value");
    case Type: return tr("Type");
    case ColumnCount: break;
    }
    return {};
}

QString PayloadModel::text(const Node &node, Column column)
{
    switch (column) {
    case Key: return node.key.isEmpty() ? tr("(value)") : Words::oneLine(node.key);
    case Value: return valueText(node.value);
    case Type: return typeText(node.value);
    case ColumnCount: break;
    }
    return {};
}

QString PayloadModel::valueText(const QJsonValue &value)
{
    if (value.isArray())
        return tr("%n item(s)", nullptr, int(childrenOf(value)));
    if (value.isObject())
        return tr("%n member(s)", nullptr, int(childrenOf(value)));
    if (!value.isString())
        return Words::value(value);
    const QString text = value.toString();
    QString shown = u'"' + Words::oneLine(text, LongestText) + u'"';
    if (text.size() <= LongestText)
        return shown;
    return tr("%1 (the beginning of %2 characters)").arg(shown, QLocale().toString(text.size()));
}

QString PayloadModel::typeText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return tr("null");
    case QJsonValue::Bool: return tr("boolean");
    case QJsonValue::Double: return tr("number");
    case QJsonValue::String: return tr("text");
    case QJsonValue::Array: return tr("list");
    case QJsonValue::Object: return tr("object");
    case QJsonValue::Undefined: break;
    }
    return {};
}

ParsedPayload parsePayload(const QString &text)
{
    const QByteArray json = text.toUtf8();
    const QByteArray beginning = json.left(64).trimmed();
    const bool isContainer = beginning.startsWith('{') || beginning.startsWith('[');
    QJsonParseError error;
    // QJsonDocument takes containers only.
    const QByteArray contained = isContainer ? json : '[' + json + ']';
    const QJsonDocument document = QJsonDocument::fromJson(contained, &error);
    if (error.error == QJsonParseError::NoError && isContainer)
        return {.value = document.isArray() ? QJsonValue(document.array())
                                            : QJsonValue(document.object())};
    if (error.error == QJsonParseError::NoError && document.array().size() == 1)
        return {.value = document.array().at(0)};
    const qsizetype offset =
        std::clamp<qsizetype>(error.offset - (isContainer ? 0 : 1), 0, json.size());
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const QByteArray inLine = before.sliced(before.lastIndexOf('\n') + 1);
    const qsizetype column = QString::fromUtf8(inLine).size() + 1;
    return {.problem = PayloadModel::tr("Not JSON, near line %1, column %2: %3")
                           .arg(line)
                           .arg(column)
                           .arg(error.errorString())};
}

} // namespace Halyard::Inspector
