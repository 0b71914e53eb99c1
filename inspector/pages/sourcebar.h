// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

namespace Halyard::Inspector {

class NoteBar;
class ProgressStrip;
class Remedies;
struct Trouble;

//! Above the rows of a view, which stay: that something is under way where they are from, or what
//! is wrong there and how it goes on.
class SourceBar : public QWidget
{
    Q_OBJECT

public:
    enum class Length {
        Whole, //!< All words, also said to screen readers.
        Brief, //!< One line, where a larger view beside it has all words.
    };
    //! Whose rows the view shows.
    using Concerned = std::function<QList<Session::Focus>()>;

    SourceBar(Session &session, Length length, const Concerned &concerned,
              QWidget *parent = nullptr);

    //! Of a view that shows by itself how far it is.
    void hideProgress();
    //! Other sources may be concerned.
    void refreshSoon();
    [[nodiscard]] NoteBar *note() const { return m_note; }
    [[nodiscard]] ProgressStrip *progress() const { return m_progress; }
    [[nodiscard]] Remedies *remedies() const { return m_remedies; }

    //! Everything that is open, for views that show what concerns all.
    [[nodiscard]] static Concerned allOf(Session &session);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(Source *source);
    void refresh();
    void show(const Session::Focus &focus, const Trouble &trouble, int others);
    void cancel() const;

    Session &m_session;
    const Length m_length;
    const Concerned m_concerned;
    ProgressStrip *m_progress;
    NoteBar *m_note;
    Remedies *m_remedies;
    bool m_hasProgress = true;
    QTimer m_soon;
    QTimer m_tick;
};

} // namespace Halyard::Inspector
