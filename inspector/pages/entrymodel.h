// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <array>

namespace Halyard::Inspector {

//! Names and values as they are typed into a table; a last, empty row is always there for one more.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind {
        Groups,          //!< Type, key.
        Properties,      //!< Name, value as JSON.
        GroupProperties, //!< Group type, name, value as JSON.
    };
    Q_ENUM(Kind)
    enum Column { Group, Name, Value, ReadAs, ColumnCount };
    enum Role { IsProblemRole = Qt::UserRole };

    explicit EntryModel(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    //! Whether this kind has such a column; the model's columns never change.
    [[nodiscard]] bool uses(Column column) const;

    void setGroups(const QMap<QString, QString> &groups);
    void setProperties(const QJsonObject &properties);
    void setGroupProperties(const QMap<QString, QJsonObject> &properties);
    [[nodiscard]] QMap<QString, QString> groups() const;
    [[nodiscard]] QJsonObject properties() const;
    [[nodiscard]] QMap<QString, QJsonObject> groupProperties() const;

    //! What is wrong with one row, in words; empty if nothing is.
    [[nodiscard]] QString problemOf(int row) const;
    //! -1 if all is well.
    [[nodiscard]] int firstProblem() const;
    void removeEntry(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    //! Group, name and value.
    using Entry = std::array<QString, 3>;

    void setEntries(QList<Entry> entries);
    [[nodiscard]] bool isBlank(int row) const;
    [[nodiscard]] bool isRepeated(int row) const;
    [[nodiscard]] QString readAs(int row) const;

    Kind m_kind;
    QList<Entry> m_entries{Entry{}};
};

} // namespace Halyard::Inspector
