// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <QtCore/QObject>

namespace Halyard::Inspector {

class PromptBar;

//! Asks who a person is: an id with host and token proves it, a label is a person's own word.
class Naming : public QObject
{
    Q_OBJECT

public:
    Naming(Session &session, PromptBar &prompt, QObject *parent);

    void ask();

Q_SIGNALS:
    void named(const QString &words);

private:
    void take(const Session::Focus &focus, const QStringList &answers);

    Session &m_session;
    PromptBar &m_prompt;
    // Of the time before, since persons of a cache mostly are of one project. Not written anywhere.
    QString m_host;
    QString m_token;
};

} // namespace Halyard::Inspector
