// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace Halyard::Inspector {

class EntryTable;

//! Whom to ask, where, and what to tell of that person. Never in the way of the window: what was
//! typed stays while one looks something up there. Hosts are remembered, tokens never.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        OpenServer, //!< A new live source.
        AskAnother, //!< One more person of a live source.
        NamePerson, //!< Finds the row of a person in the caches and gives it the name.
    };
    Q_ENUM(Purpose)

    explicit AskDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    void openServer();
    //! The token is what is missing.
    void askAgain(const LiveTarget &wanted);
    void askAnother(Source *live);
    void namePerson();

    //! As typed; complete only if problem() is empty.
    [[nodiscard]] LiveTarget target() const;
    [[nodiscard]] FlagContext context() const;
    void setContext(const FlagContext &context);
    //! The first thing that is wrong, in words; empty if nothing is.
    [[nodiscard]] QString problem() const;

    void accept() override;

Q_SIGNALS:
    //! What came of it is to be looked at.
    void focusWanted(const Halyard::Inspector::Session::Focus &focus);

private:
    void setUpServerFields();
    void setUpPersonFields();
    void setUpTables();
    void setUpButtons();
    void fillServerFields();
    void showFor(Purpose purpose);
    void revalidate();
    [[nodiscard]] QWidget *firstBadField() const;
    [[nodiscard]] QString hostProblem() const;
    [[nodiscard]] QString tokenProblem() const;
    [[nodiscard]] QString personProblem() const;
    [[nodiscard]] QString tableProblem() const;
    void openTarget();
    void askContext();
    //! Whoever was typed, or the first if nobody was.
    void showAnswer(Source *source);
    bool giveName();

    Session &m_session;
    Purpose m_purpose = Purpose::OpenServer;
    QPointer<Source> m_live;
    //! What the fields do not show of a server that is asked again.
    LiveTarget m_wanted;
    //! Complaints about empty fields wait until somebody wanted to go on.
    bool m_wasTried = false;

    QFormLayout *const m_form;
    QLabel *const m_introduction;
    QComboBox *const m_host;
    QLineEdit *const m_token;
    QLineEdit *const m_person;
    QComboBox *const m_interval;
    QTabWidget *const m_tables;
    EntryTable *const m_groups;
    EntryTable *const m_properties;
    EntryTable *const m_groupProperties;
    QLabel *const m_hostNote;
    QLabel *const m_tokenNote;
    QLabel *const m_personNote;
    QLabel *const m_tableNote;
    QDialogButtonBox *const m_buttons;
};

} // namespace Halyard::Inspector
