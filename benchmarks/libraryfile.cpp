// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "libraryfile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Halyard::Benchmarks {

namespace {

std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

std::optional<qint64> strippedSize(const QString &library)
{
    const QTemporaryDir folder;
    const QString stripped = folder.filePath(u"stripped"_s);
    if (!outputOf(u"strip"_s, {u"--strip-unneeded"_s, u"-o"_s, stripped, library}))
        return std::nullopt;
    return QFileInfo(stripped).size();
}

std::optional<QStringList> neededLibraries(const QString &library)
{
    const auto sections = outputOf(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, library});
    if (!sections)
        return std::nullopt;
    QStringList names;
    static const QRegularExpression needed(u"\\(NEEDED\\).*\\[(.*\\.so)[^\\]]*\\]"_s);
    for (auto match = needed.globalMatch(*sections); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

} // namespace Halyard::Benchmarks
