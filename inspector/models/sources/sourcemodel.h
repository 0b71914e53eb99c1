// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Halyard::Inspector {

//! All sources, and in each its persons, the next to be evicted first. Persons appear when somebody
//! opens their source; what a cache keeps of them is read when somebody sees them.
class SourceModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Flags, State, Age, TimeLeft, Size, ColumnCount };
    enum Role {
        FocusRole = Qt::UserRole, //!< Session::Focus; of a source without a person.
        SourceRole,               //!< Source *
        TimeLeftShareRole,        //!< double from 0 to 1, NaN if there is no telling.
        IsNextToGoRole,           //!< bool
        StateRole,                //!< Source::State of a source, Reading::State of a person.
    };

    explicit SourceModel(Session &session, QObject *parent = nullptr);
    ~SourceModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static Session::Focus focusOf(const QModelIndex &index);
    //! In the first column; fetches the persons if that was not done yet.
    [[nodiscard]] QModelIndex indexOf(const Session::Focus &focus);
    //! Time has passed: ages are other ones.
    void tick();
    //! Rows stay as they are until they are held no longer.
    void setHeld(bool isHeld);

private:
    struct Node;

    [[nodiscard]] int rowOf(const Source *source) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    void add(Source *source);
    void remove(const Source *source);
    void updatePersons(const Source *source);
    void removeMissing(Node &node, const QSet<QString> &there);
    void appendNew(Node &node);
    void reorder(Node &node);
    void updatePerson(const Source *source, const QString &personId);
    void updateSource(const Source *source);
    void updateChildren(const Node &node, Column first, Column last);

    [[nodiscard]] QVariant dataOf(const Node &node, int column, int role) const;
    [[nodiscard]] Moment moment() const { return m_heldAt.value_or(now()); }
    [[nodiscard]] bool isHeld(const Source *source) const;
    [[nodiscard]] QVariant dataOf(const Node &node, const Person &person, int column,
                                  int role) const;
    void want(const Node &node, const Person &person) const;
    void lookAtWanted();

    Session &m_session;
    std::vector<std::unique_ptr<Node>> m_nodes;
    //! Seen, and not read yet.
    mutable QList<Session::Focus> m_wanted;
    //! Bytes of what came into sight and is kept.
    QHash<const Source *, qint64> m_kept;
    mutable QTimer m_soon;
    std::optional<Moment> m_heldAt;
    bool m_isAdding = false;
};

} // namespace Halyard::Inspector
