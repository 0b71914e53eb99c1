// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"
#include "models/sources/sessionstate.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <optional>

namespace Halyard::Inspector {

class AskDialog;
class ChoiceBar;
class MainWindow;
class NoteBar;
class SessionFile;

//! Writes down what is open while it is, and brings it back. Tokens are not written: what a server
//! was asked waits for one.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a project: host and token that this start was given, if any.
    SessionKeeper(MainWindow &window, SessionFile &file,
                  const std::optional<LiveTarget> &project = {});

    //! After a session that was cut off; or tells why that cannot be had.
    void offer();
    void restore(const SessionState &state);
    //! What is open and looked at now.
    [[nodiscard]] SessionState state() const;
    //! This one ended as it should.
    void end();

    [[nodiscard]] ChoiceBar *bar() const { return m_bar; }
    [[nodiscard]] NoteBar *note() const { return m_note; }

private:
    void follow();
    void noteChange();
    void write();
    void restoreSpots(const SessionState &state, const QList<QPointer<Source>> &sources);
    [[nodiscard]] Source *reopen(const SessionState::Opened &opened);
    void askNext();
    void setLook(const SessionState &state);

    MainWindow &m_window;
    Session &m_session;
    SessionFile &m_file;
    std::optional<LiveTarget> m_project;
    ChoiceBar *m_bar;
    NoteBar *m_note;
    AskDialog *m_dialog;
    //! Servers whose token nobody has given yet.
    QList<LiveTarget> m_waiting;
    QTimer m_soon;
    QTimer m_always;
    QElapsedTimer m_sinceWritten;
    bool m_hasWritten = false;
    bool m_isEnded = false;
};

} // namespace Halyard::Inspector
