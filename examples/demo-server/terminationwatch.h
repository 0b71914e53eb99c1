// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

namespace Halyard::Demo {

//! Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. One per program.
class TerminationWatch : public QObject
{
    Q_OBJECT

public:
    TerminationWatch();
    ~TerminationWatch() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier m_notifier;
};

} // namespace Halyard::Demo
