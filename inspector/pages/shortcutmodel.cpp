// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/shortcutmodel.h"

#include "models/words.h"
#include "pages/keymap.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QString wordsOf(const QList<QKeySequence> &sequences)
{
    QStringList words;
    for (const QKeySequence &keys : sequences)
        words.append(keys.toString(QKeySequence::NativeText));
    return words.join(u", "_s);
}

} // namespace

ShortcutModel::ShortcutModel(Keymap &keymap, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keymap(keymap)
    , m_actions(keymap.actions())
{
    connect(&keymap, &Keymap::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size()) + 1;
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortcutModel::text(int row, int column) const
{
    const QAction *one = action(row);
    if (!one)
        return column == Command ? tr("Clear the filter, then back to the flags")
                                 : QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    switch (Column(column)) {
    case Command: return Words::withoutMnemonic(one->text());
    case Keys: return wordsOf(one->shortcuts());
    case Usual: return wordsOf(m_keymap.usualKeys(one));
    case ColumnCount: break;
    }
    return {};
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *one = action(index.row());
    const auto in = [&](Column column) { return text(index.row(), column); };
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::DecorationRole: return one && index.column() == Command ? one->icon() : QVariant();
    case Qt::AccessibleTextRole:
        if (in(Keys).isEmpty())
            return tr("%1: no keys, usually %2").arg(in(Command), in(Usual));
        return in(Keys) == in(Usual)
            ? tr("%1: %2").arg(in(Command), in(Keys))
            : tr("%1: %2, usually %3").arg(in(Command), in(Keys), in(Usual));
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Command: return tr("What");
    case Keys: return tr("Keys");
    case Usual: return tr("Usual keys");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Halyard::Inspector
