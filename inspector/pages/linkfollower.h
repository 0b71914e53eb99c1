// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/link.h"

#include <QtCore/QObject>

namespace Halyard::Inspector {

class ChoiceBar;
class MainWindow;
class Source;

//! Goes where links lead, and makes links to what is looked at. Before another computer is asked,
//! a person is.
class LinkFollower : public QObject
{
    Q_OBJECT

public:
    explicit LinkFollower(MainWindow &window);

    void follow(const QString &text);
    //! To what is looked at now.
    [[nodiscard]] Link here() const;
    [[nodiscard]] ChoiceBar *bar() const { return m_bar; }

Q_SIGNALS:
    void refused(const QString &words);
    void copied(const QString &words);

private:
    void go(const Link &link);
    void lookFor(const QString &person, Source *opened);

    MainWindow &m_window;
    ChoiceBar *m_bar;
};

} // namespace Halyard::Inspector
