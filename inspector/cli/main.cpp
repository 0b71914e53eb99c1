// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "terminal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Halyard::Cli::keepStandardStreams();
    Halyard::Cli::ignoreBrokenPipes();
    // Scripts get one line on stderr, which is ours. QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    const QCoreApplication application(argc, argv);
    return Halyard::Cli::run(QCoreApplication::arguments(),
                             QProcessEnvironment::systemEnvironment());
}
