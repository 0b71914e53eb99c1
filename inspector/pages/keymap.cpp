// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/keymap.h"

#include "models/words.h"
#include "pages/settings.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace Halyard::Inspector {

namespace {

// What is typed into a field must not be taken from it.
bool isTyping(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !isFunction
        && !(first.keyboardModifiers()
             & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

Keymap::Keymap(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

QList<QAction *> Keymap::actions() const
{
    QList<QAction *> named = m_window->actions();
    named.removeIf([](const QAction *action) { return action->objectName().isEmpty(); });
    return named;
}

void Keymap::takeUp()
{
    QList<std::pair<QAction *, QKeySequence>> chosen;
    for (QAction *action : actions()) {
        const auto keys = m_settings.keysOf(action->objectName());
        if (!keys)
            continue;
        m_usual.insert(action, action->shortcuts());
        // Two may have changed places.
        action->setShortcut({});
        chosen.append({action, *keys});
    }
    for (const auto &[action, keys] : std::as_const(chosen)) {
        if (problemOf(action, keys).isEmpty())
            action->setShortcut(keys);
    }
    Q_EMIT changed();
}

QList<QKeySequence> Keymap::usualKeys(const QAction *action) const
{
    const auto known = m_usual.constFind(action);
    return known == m_usual.cend() ? action->shortcuts() : *known;
}

bool Keymap::isUsual(const QAction *action) const
{
    return usualKeys(action) == action->shortcuts();
}

const QAction *Keymap::holderOf(const QKeySequence &keys, const QAction *but) const
{
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    const auto holder = std::ranges::find_if(all, [&](const QAction *action) {
        return action != but && action->shortcuts().contains(keys);
    });
    return holder == all.cend() ? nullptr : *holder;
}

QString Keymap::problemOf(const QAction *action, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    if (keys.count() > 1 || isTyping(keys))
        return tr("Keys need Ctrl, Alt or Meta, or are those from F1 on.");
    const QAction *holder = holderOf(keys, action);
    return holder
        ? tr("%1 belongs to \"%2\".", "keys, command")
              .arg(keys.toString(QKeySequence::NativeText), Words::withoutMnemonic(holder->text()))
        : QString();
}

QString Keymap::setKeys(QAction *action, const QKeySequence &keys)
{
    QString problem = problemOf(action, keys);
    if (!problem.isEmpty())
        return problem;
    if (!m_usual.contains(action))
        m_usual.insert(action, action->shortcuts());
    if (m_usual.value(action).value(0) == keys)
        return reset(action);
    action->setShortcut(keys);
    m_settings.setKeysOf(action->objectName(), keys);
    Q_EMIT changed();
    return {};
}

QString Keymap::reset(QAction *action)
{
    for (const QKeySequence &keys : usualKeys(action)) {
        QString problem = problemOf(action, keys);
        if (!problem.isEmpty())
            return problem;
    }
    action->setShortcuts(usualKeys(action));
    m_settings.forgetKeysOf(action->objectName());
    Q_EMIT changed();
    return {};
}

void Keymap::resetAll()
{
    for (QAction *action : actions()) {
        action->setShortcuts(usualKeys(action));
        m_settings.forgetKeysOf(action->objectName());
    }
    Q_EMIT changed();
}

} // namespace Halyard::Inspector
