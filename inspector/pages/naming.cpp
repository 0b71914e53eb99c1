// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/naming.h"

#include "widgets/promptbar.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

Naming::Naming(Session &session, PromptBar &prompt, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompt(prompt)
{
}

void Naming::ask()
{
    const Session::Focus focus = m_session.focus();
    PromptBar::Question question{
        .title = tr("Who is this? Caches keep no names: with host and project token, whoever has "
                    "this id gets its name. With the id alone, the person looked at is called so."),
        .accept = tr("Name")};
    question.fields = {
        {.label = tr("Id"), .placeholder = tr("distinct id, such as operator-7")},
        {.label = tr("Host"), .placeholder = u"https://eu.i.posthog.com"_s, .value = m_host},
        {.label = tr("Project token"), .placeholder = u"phc_…"_s, .value = m_token},
    };
    question.check = [focus](const QStringList &answers) {
        if (answers.at(0).isEmpty())
            return tr("An id is needed.");
        if (answers.at(1).isEmpty() != answers.at(2).isEmpty())
            return tr("Host and project token go together.");
        if (answers.at(1).isEmpty() && !focus.person())
            return tr("No person is looked at: give host and project token.");
        const QUrl host = QUrl::fromUserInput(answers.at(1));
        return answers.at(1).isEmpty() || host.isValid() ? QString() : tr("The host is no URL.");
    };
    question.take = [this, focus](const QStringList &answers) { take(focus, answers); };
    m_prompt.ask(question);
}

void Naming::take(const Session::Focus &focus, const QStringList &answers)
{
    const QString &id = answers.at(0);
    m_host = answers.at(1);
    m_token = answers.at(2);
    if (m_host.isEmpty()) {
        m_session.setLabel(focus, id);
        return;
    }
    FlagContext context;
    context.distinctId = id;
    const int count = m_session.name(QUrl::fromUserInput(m_host), m_token, context);
    Q_EMIT named(count > 0 ? tr("%n persons are %1.", nullptr, count).arg(id)
                           : tr("Nobody in the open caches is %1 of that project.").arg(id));
}

} // namespace Halyard::Inspector
