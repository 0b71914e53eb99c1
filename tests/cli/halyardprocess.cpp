// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

QJsonObject CommandResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject CommandResult::flag(const QString &key) const
{
    return json().value("flags"_L1).toObject().value(key).toObject();
}

QString CommandResult::errorKind() const
{
    return json().value("error"_L1).toObject().value("kind"_L1).toString();
}

QProcessEnvironment commandEnvironment(const QUrl &host)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"HTTP_PROXY"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    environment.insert(u"HALYARD_TOKEN"_s, u"phc_secret_token"_s);
    environment.insert(u"HALYARD_HOST"_s, host.toString());
    return environment;
}

std::unique_ptr<QProcess> startHalyard(const QStringList &arguments,
                                       const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(HALYARD_PROGRAM), arguments);
    return process;
}

CommandResult runHalyard(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QElapsedTimer clock;
    clock.start();
    const auto process = startHalyard(arguments, environment);
    const bool hasEnded =
        process->waitForFinished() && process->exitStatus() == QProcess::NormalExit;
    return {.status = hasEnded ? process->exitCode() : -1,
            .out = process->readAllStandardOutput(),
            .err = process->readAllStandardError(),
            .took = std::chrono::milliseconds{clock.elapsed()}};
}

} // namespace Halyard::Test
