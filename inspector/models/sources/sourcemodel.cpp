// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sourcemodel.h"

#include "models/sources/sourcecells.h"
#include "models/sources/sourcewords.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

//! Of records that are looked at only because they came into sight.
constexpr qint64 MostBytesKept = qint64(8) * 1024 * 1024;

} // namespace

struct SourceModel::Node
{
    explicit Node(Source *itsSource)
        : source(itsSource)
    {
    }

    Source *source;
    //! Of persons, in the order of rows.
    QStringList ids;
    bool isFetched = false;
    //! As it was when rows were held; nothing if they are not.
    std::optional<QHash<QString, Person>> held = {};

    [[nodiscard]] const Person *person(const QString &id) const
    {
        if (!held)
            return source->person(id);
        const auto known = held->constFind(id);
        return known == held->cend() ? source->person(id) : &*known;
    }
    //! Whom we had read, once.
    mutable QSet<QString> seen;
};

SourceModel::SourceModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &SourceModel::lookAtWanted);
    connect(&session, &Session::sourceOpened, this, &SourceModel::add);
    connect(&session, &Session::sourceClosed, this, &SourceModel::remove);
    const QList<Source *> sources = session.sources();
    for (Source *source : sources)
        add(source);
}

SourceModel::~SourceModel() = default;

int SourceModel::rowOf(const Source *source) const
{
    const auto node = std::find_if(m_nodes.cbegin(), m_nodes.cend(),
                                   [source](const auto &one) { return one->source == source; });
    return node == m_nodes.cend() ? -1 : int(node - m_nodes.cbegin());
}

QModelIndex SourceModel::indexOf(const Node &node) const
{
    return createIndex(rowOf(node.source), 0);
}

void SourceModel::add(Source *source)
{
    // What was closed by mistake comes back to its place.
    const qsizetype place = m_session.sources().indexOf(source);
    const auto end = qsizetype(m_nodes.size());
    const int row = int(place < 0 ? end : std::min(place, end));
    beginInsertRows({}, row, row);
    m_nodes.insert(m_nodes.begin() + row, std::make_unique<Node>(source));
    {
        // Whoever hears of the row first may want its children before others have heard of it.
        const QScopedValueRollback adding(m_isAdding, true);
        endInsertRows();
    }
    connect(source, &Source::personsChanged, this, [this, source] { updatePersons(source); });
    connect(source, &Source::statusChanged, this, [this, source] { updateSource(source); });
    connect(source, &Source::personChanged, this,
            [this, source](const QString &personId) { updatePerson(source, personId); });
}

void SourceModel::remove(const Source *source)
{
    const int row = rowOf(source);
    if (row < 0)
        return;
    source->disconnect(this);
    m_kept.remove(source);
    beginRemoveRows({}, row, row);
    m_nodes.erase(m_nodes.begin() + row);
    endRemoveRows();
}

QModelIndex SourceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_nodes.at(size_t(parent.row())).get());
}

QModelIndex SourceModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.internalPointer());
    return node ? indexOf(*node) : QModelIndex();
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    const bool isSource = parent.internalPointer() == nullptr && parent.column() == 0;
    return isSource ? int(m_nodes.at(size_t(parent.row()))->ids.size()) : 0;
}

int SourceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool SourceModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool SourceModel::canFetchMore(const QModelIndex &parent) const
{
    if (m_isAdding || !parent.isValid() || parent.internalPointer() != nullptr
        || parent.column() != 0)
        return false;
    const Node &node = *m_nodes.at(size_t(parent.row()));
    return !node.isFetched && !node.source->persons().isEmpty();
}

void SourceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node &node = *m_nodes.at(size_t(parent.row()));
    node.isFetched = true;
    appendNew(node);
}

void SourceModel::updateSource(const Source *source)
{
    const int row = rowOf(source);
    Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, ColumnCount - 1));
}

bool SourceModel::isHeld(const Source *source) const
{
    return m_nodes.at(size_t(rowOf(source)))->held.has_value();
}

void SourceModel::setHeld(bool isHeld)
{
    m_heldAt = isHeld ? std::optional(now()) : std::nullopt;
    for (const auto &node : m_nodes) {
        node->held.reset();
        if (!isHeld) {
            updatePersons(node->source);
            continue;
        }
        node->held.emplace();
        for (const Person &person : node->source->persons())
            node->held->insert(person.id, person);
    }
}

void SourceModel::updatePersons(const Source *source)
{
    if (isHeld(source))
        return;
    Node &node = *m_nodes.at(size_t(rowOf(source)));
    if (node.isFetched) {
        QSet<QString> there;
        for (const Person &person : source->persons())
            there.insert(person.id);
        removeMissing(node, there);
        appendNew(node);
        reorder(node);
        updateChildren(node, Name, Size);
    }
    updateSource(source);
}

void SourceModel::removeMissing(Node &node, const QSet<QString> &there)
{
    for (qsizetype last = node.ids.size() - 1; last >= 0; --last) {
        if (there.contains(node.ids.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !there.contains(node.ids.at(first - 1)))
            --first;
        beginRemoveRows(indexOf(node), int(first), int(last));
        node.ids.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void SourceModel::appendNew(Node &node)
{
    const QSet<QString> known(node.ids.cbegin(), node.ids.cend());
    QStringList fresh;
    for (const Person &person : node.source->persons()) {
        if (!known.contains(person.id))
            fresh.append(person.id);
    }
    if (fresh.isEmpty())
        return;
    const int first = int(node.ids.size());
    beginInsertRows(indexOf(node), first, first + int(fresh.size()) - 1);
    node.ids += fresh;
    endInsertRows();
}

//! The order of use changes with each use, and rows keep who they are.
void SourceModel::reorder(Node &node)
{
    QHash<QString, int> rows;
    QStringList ids;
    for (const Person &person : node.source->persons()) {
        rows.insert(person.id, int(ids.size()));
        ids.append(person.id);
    }
    if (ids == node.ids)
        return;
    const QPersistentModelIndex parent = indexOf(node);
    Q_EMIT layoutAboutToBeChanged({parent});
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &index : held) {
        if (index.internalPointer() == &node)
            changePersistentIndex(
                index, createIndex(rows.value(node.ids.at(index.row())), index.column(), &node));
    }
    node.ids = ids;
    Q_EMIT layoutChanged({parent});
}

void SourceModel::updatePerson(const Source *source, const QString &personId)
{
    const Node &node = *m_nodes.at(size_t(rowOf(source)));
    const int row = node.held ? -1 : int(node.ids.indexOf(personId));
    if (row >= 0)
        Q_EMIT dataChanged(createIndex(row, 0, &node), createIndex(row, ColumnCount - 1, &node));
}

void SourceModel::updateChildren(const Node &node, Column first, Column last)
{
    if (node.ids.isEmpty())
        return;
    const int bottom = int(node.ids.size()) - 1;
    Q_EMIT dataChanged(createIndex(0, first, &node), createIndex(bottom, last, &node));
}

void SourceModel::tick()
{
    if (m_heldAt)
        return;
    for (const auto &node : m_nodes) {
        updateChildren(*node, State, TimeLeft);
        if (node->source->status().state == Source::State::Offline)
            updateSource(node->source);
    }
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *parent = static_cast<const Node *>(index.internalPointer());
    if (!parent)
        return dataOf(*m_nodes.at(size_t(index.row())), index.column(), role);
    const Person *person = parent->person(parent->ids.at(index.row()));
    return person ? dataOf(*parent, *person, index.column(), role) : QVariant();
}

QVariant SourceModel::dataOf(const Node &node, int column, int role) const
{
    const Source &source = *node.source;
    switch (role) {
    case Qt::DisplayRole: return SourceCells::text(source, Column(column), moment());
    case Qt::ToolTipRole: return SourceWords::toolTip(source);
    case Qt::AccessibleTextRole: return column == Name ? SourceWords::sentence(source) : QVariant();
    case Qt::TextAlignmentRole: return SourceCells::alignment(column);
    case FocusRole: return QVariant::fromValue(Session::Focus{node.source, {}});
    case SourceRole: return QVariant::fromValue(node.source);
    case TimeLeftShareRole: return std::numeric_limits<double>::quiet_NaN();
    case IsNextToGoRole: return false;
    case StateRole: return QVariant::fromValue(source.status().state);
    default: return {};
    }
}

QVariant SourceModel::dataOf(const Node &node, const Person &person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column != Name && column != Size)
            want(node, person);
        return SourceCells::text(person, Column(column), moment());
    case Qt::ToolTipRole: return SourceWords::toolTip(person, moment());
    case Qt::AccessibleTextRole:
        return column == Name ? SourceWords::sentence(person, moment()) : QVariant();
    case Qt::TextAlignmentRole: return SourceCells::alignment(column);
    case FocusRole: return QVariant::fromValue(Session::Focus{node.source, person.id});
    case SourceRole: return QVariant::fromValue(node.source);
    case TimeLeftShareRole: return SourceCells::shareLeft(person, moment());
    case IsNextToGoRole: return person.isNextToGo;
    case StateRole:
        return person.facts() ? QVariant::fromValue(person.facts()->stateAt(moment())) : QVariant();
    default: return {};
    }
}

//! Nobody pays for looking into a cache; a server is asked by people only.
void SourceModel::want(const Node &node, const Person &person) const
{
    if (person.facts() || node.source->kind() != Source::Kind::Cache
        || node.seen.contains(person.id))
        return;
    node.seen.insert(person.id);
    m_wanted.append({node.source, person.id});
    m_soon.start();
}

void SourceModel::lookAtWanted()
{
    for (const Session::Focus &one : std::exchange(m_wanted, {})) {
        const Person *person = one.person();
        if (!person)
            continue;
        // Whoever scrolls sees thousands, and of large ones no more than outlines fit.
        if ((m_kept[one.source] += person->bytes) > MostBytesKept)
            one.source->glance(one.personId);
        else
            one.source->look(one.personId);
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Source or person");
    case Flags: return tr("Flags");
    case State: return tr("State");
    case Age: return tr("Age");
    case TimeLeft: return tr("Stale");
    case Size: return tr("Size");
    case ColumnCount: break;
    }
    return {};
}

Session::Focus SourceModel::focusOf(const QModelIndex &index)
{
    return index.data(FocusRole).value<Session::Focus>();
}

QModelIndex SourceModel::indexOf(const Session::Focus &focus)
{
    const int row = rowOf(focus.source);
    if (row < 0 || focus.personId.isEmpty())
        return row < 0 ? QModelIndex() : createIndex(row, 0);
    fetchMore(createIndex(row, 0));
    const Node &node = *m_nodes.at(size_t(row));
    const int personRow = int(node.ids.indexOf(focus.personId));
    return personRow < 0 ? QModelIndex() : createIndex(personRow, 0, &node);
}

} // namespace Halyard::Inspector
