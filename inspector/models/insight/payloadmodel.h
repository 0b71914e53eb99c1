// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QJsonValue>

#include <memory>
#include <vector>

namespace Halyard::Inspector {

//! A payload as a tree. What nobody has expanded costs nothing, however large it is.
class PayloadModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, Type, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        TextRole = Qt::UserRole, //!< The whole value: text as it is, anything else as JSON.
        IsClippedRole,           //!< The cell shows only a beginning.
    };

    explicit PayloadModel(QObject *parent = nullptr);
    ~PayloadModel() override;

    //! Null and empty: no payload. What is not JSON has no rows.
    void show(const QString &payloadText);
    [[nodiscard]] bool isJson() const { return m_root != nullptr; }
    //! Why there is no tree, and where that is; empty without a payload.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] static QString text(const Node &node, Column column);
    [[nodiscard]] static QString valueText(const QJsonValue &value);
    [[nodiscard]] static QString typeText(const QJsonValue &value);

    std::unique_ptr<Node> m_root;
    QString m_problem;
};

//! One JSON text, scalars too.
struct ParsedPayload
{
    QJsonValue value = QJsonValue::Undefined;
    //! In words, with line and column; empty if it is JSON.
    QString problem = {};
};
[[nodiscard]] ParsedPayload parsePayload(const QString &text);

} // namespace Halyard::Inspector
