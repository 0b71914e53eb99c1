// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

#include <memory>

class QSocketNotifier;

namespace Halyard::Cli {

//! Turns the signals of the operating system into those of an object. One at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    //! SIGINT or SIGTERM; a second one ends the process the hard way.
    void stopRequested();
    //! SIGUSR1.
    void reloadRequested();
    //! Nobody reads stdout any more.
    void readerLeft();

private:
    void watchSignals();
    void watchReader();
    void readSignal();

    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_reader;
};

} // namespace Halyard::Cli
