// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QWidget;

namespace Halyard::Inspector {

//! Tells assistive technology what changed elsewhere on the screen: once a second at most, the latest.
class Announcer : public QObject
{
    Q_OBJECT

public:
    //! \a speaker gets the words as its accessible description.
    explicit Announcer(QWidget *speaker);

    void say(const QString &words);

Q_SIGNALS:
    void said(const QString &words);

private:
    void speak();

    QPointer<QWidget> m_speaker;
    QString m_waiting;
    QTimer m_pause;
};

} // namespace Halyard::Inspector
