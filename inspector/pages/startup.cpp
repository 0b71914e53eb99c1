// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/startup.h"

#include "models/flags/headless.h"

#include <QtCore/QList>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace Halyard::Inspector {

namespace {

struct Message
{
    QtMsgType type = QtDebugMsg;
    QString category = {};
    QString text = {};
};

// A handler is a plain function, and asked from any thread.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
thread_local QList<Message> heldBack;
thread_local bool isStarting = false;
QtMessageHandler usual = nullptr;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

[[noreturn]] void giveUp(const QString &cause)
{
    std::fprintf(stderr,
                 "halyard-inspector: no window can be shown: %s. Start it in a desktop session, or "
                 "use --export or --compare, which need none.\n",
                 qPrintable(cause));
    // Destructors would meet an application that is half made.
    std::_Exit(int(HeadlessStatus::Failed));
}

//! The first complaint names the cause; what Qt adds is advice on installing it anew.
QString causeOf(const QString &last)
{
    for (const Message &message : std::as_const(heldBack)) {
        if (message.type == QtWarningMsg)
            return message.text.section(u'\n', 0, 0).trimmed();
    }
    return last.section(u'\n', 0, 0).trimmed();
}

void hold(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!isStarting)
        return usual(type, context, text);
    if (type == QtFatalMsg)
        giveUp(causeOf(text));
    heldBack.append({type, QString::fromLatin1(context.category), text});
}

void tellWhatWasHeldBack()
{
    for (const Message &message : std::exchange(heldBack, {})) {
        const QByteArray category = message.category.toLatin1();
        usual(message.type, QMessageLogContext(nullptr, 0, nullptr, category.constData()),
              message.text);
    }
}

} // namespace

std::unique_ptr<QApplication> startApplication(int &argc, char *argv[])
{
    isStarting = true;
    usual = qInstallMessageHandler(hold);
    auto application = std::make_unique<QApplication>(argc, argv);
    isStarting = false;
    qInstallMessageHandler(usual);
    tellWhatWasHeldBack();
    return application;
}

} // namespace Halyard::Inspector
