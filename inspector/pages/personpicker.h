// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace Halyard::Inspector {

//! A source, and somebody in it or all of them.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { PersonOrAll, OnlySource, PersonAllOrNothing };
    PersonPicker(Session &session, Choice choice, const QString &name, QWidget *parent = nullptr);

    //! Without a person id: the whole source.
    [[nodiscard]] Session::Focus picked() const;
    void pick(const Session::Focus &focus);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void pickedChanged();

private:
    void follow(Source *source);
    void fillSources();
    void fillPersons();
    [[nodiscard]] Source *source() const;

    Session &m_session;
    Choice m_choice;
    QComboBox *const m_sources;
    QComboBox *const m_persons;
};

} // namespace Halyard::Inspector
