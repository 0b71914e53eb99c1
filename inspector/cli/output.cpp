// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "output.h"

#include "displaytext.h"
#include "terminal.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

ExitStatus refuse(const QString &text, const QString &topic)
{
    const QString more = topic.isEmpty() ? u"--help"_s : "help "_L1 + topic;
    complain(text + ". Try 'halyard "_L1 + more + "'."_L1);
    return ExitStatus::WrongUsage;
}

ExitStatus printed(const QByteArray &text, ExitStatus status)
{
    if (print(text) || readerIsGone())
        return status;
    complain(u"the output could not be written; is the disk full?"_s);
    return ExitStatus::OutputFailed;
}

ExitStatus printed(const QJsonObject &object, ExitStatus status)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return printed(QByteArray(harmlessJson(json) + '\n'), status);
}

} // namespace Halyard::Cli
