// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/copykey.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

namespace Halyard::Inspector {

namespace {

class CopyKeys : public QObject
{
public:
    CopyKeys(QWidget *part, QAction *copy)
        : QObject(part)
        , m_copy(copy)
    {
        part->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = dynamic_cast<const QKeyEvent *>(event);
        if (!key || event->type() == QEvent::KeyRelease || !key->matches(QKeySequence::Copy)
            || !m_copy->isEnabled())
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress)
            m_copy->trigger();
        event->accept();
        return true;
    }

private:
    QAction *m_copy;
};

} // namespace

void answerCopyKeys(QWidget *part, QAction *copy)
{
    new CopyKeys(part, copy);
}

} // namespace Halyard::Inspector
