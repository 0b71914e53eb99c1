// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "hostileplaces.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>

class QAction;
class QDialog;
class QFileDialog;
class QWidget;

namespace Halyard::Test {

class Desk;

//! Somebody who presses and clicks whatever there is, while caches go to pieces and servers talk
//! nonsense. The same seed makes the same decisions; what they meet also depends on time.
class Monkey : public QObject
{
    Q_OBJECT

public:
    Monkey(Desk &desk, quint32 seed);

    void act();
    [[nodiscard]] int steps() const { return m_steps; }
    //! How long the window did not answer, at worst.
    [[nodiscard]] qint64 longestStep() const { return m_longest; }

private:
    void choose();
    void press();
    void type();
    void click();
    void drag();
    void turnWheel();
    void trigger();
    void spoil();
    void spoilRecord(const QString &path);
    void spoilFolder();
    void ask();
    void upsetServer();
    void open();
    void drop(const QString &place);
    void dress();
    void jump();
    void tidy();
    void restart();
    void handle(QFileDialog &dialog);
    void remember();
    void closeWhatWaits();
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] QString word();
    [[nodiscard]] int below(int end) { return int(m_dice.bounded(end)); }
    [[nodiscard]] bool isOneIn(int cases) { return below(cases) == 0; }

    Desk &m_desk;
    HostilePlaces m_places;
    QRandomGenerator m_dice;
    //! For menus and dialogs that wait in an event loop of their own, in the middle of a step.
    QTimer m_warden;
    int m_watched = -1;
    int m_steps = 0;
    qint64 m_longest = 0;
    bool m_isServerDown = false;
};

} // namespace Halyard::Test
