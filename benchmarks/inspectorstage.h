// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "inspectorflags.h"

#include "support/fakeserver.h"

#include <Halyard/clientoptions.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <functional>

class QWidget;

namespace Halyard::Benchmarks {

//! A fallback cache as an application leaves it: all of it is on the disk.
class Cache
{
public:
    Cache(int persons, int flags);

    [[nodiscard]] QUrl url() const;
    //! The first person's flags are asked for again, and as many \a changed.
    void refresh(int changed);

private:
    [[nodiscard]] ClientOptions options() const;

    int m_flags;
    QTemporaryDir m_home;
    Test::FakeServer m_server;
};

//! Tells how long the event loop was busy with one thing: gaps in a beat of five milliseconds.
//! Time in which the thread would have run, had there been a processor for it, does not count.
class Watchdog : public QObject
{
public:
    Watchdog();

    [[nodiscard]] double longestGap() const { return m_longest; }
    void forget();

private:
    void beat();
    void restart();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    double m_longest = 0;
};

//! Sees when a widget was painted.
class PaintWitness : public QObject
{
public:
    explicit PaintWitness(QWidget *watched);

    void forget() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    //! Milliseconds from \a action until the widget is painted, and \a isDone.
    [[nodiscard]] double timeOf(
        const std::function<void()> &action,
        const std::function<bool()> &isDone = [] { return true; });

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isPainted = false;
};

//! Milliseconds for which this thread has waited for a processor; 0 where there is no telling.
[[nodiscard]] double waitedForProcessor();
void waitUntil(const std::function<bool()> &isDone);
//! Lets everything happen that happens by itself.
void rest(std::chrono::milliseconds time);
//! Presses and releases.
void press(QWidget *widget, int key, const QString &text = {});
[[nodiscard]] Figure limit(const QString &name, double milliseconds, double goal);

} // namespace Halyard::Benchmarks
