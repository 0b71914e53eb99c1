// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

class QAction;
class QWidget;

namespace Halyard::Inspector {

class Settings;

//! Which keys do what in a window: the usual ones, until somebody chose others.
class Keymap : public QObject
{
    Q_OBJECT

public:
    Keymap(Settings &settings, QWidget *window);

    //! Once all actions are there: gives them the keys that were chosen for them.
    void takeUp();

    //! All that keys can be chosen for, as they were added.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QList<QKeySequence> usualKeys(const QAction *action) const;
    [[nodiscard]] bool isUsual(const QAction *action) const;

    //! Why \a action cannot have \a keys, in words: empty if it can.
    [[nodiscard]] QString problemOf(const QAction *action, const QKeySequence &keys) const;
    //! Nothing happens if there is a problem, which is returned. No keys are fine.
    QString setKeys(QAction *action, const QKeySequence &keys);
    QString reset(QAction *action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const QAction *holderOf(const QKeySequence &keys, const QAction *but) const;

    Settings &m_settings;
    QWidget *m_window;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

} // namespace Halyard::Inspector
