// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "flagsource.h"

#include "console.h"
#include "flagfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Demo {

namespace {

//! An editor writes, renames and deletes in one go: look when it is done.
constexpr auto SettlingTime = 100ms;
constexpr qint64 MaximumSize = 8 * 1024 * 1024;

using FileContent = std::variant<QByteArray, FlagFileError>;

FileContent contentOf(const QString &path)
{
    // Opening a pipe would wait for somebody to write to it.
    if (!QFileInfo(path).isFile())
        return FlagFileError{u"there is no such file"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FlagFileError{file.errorString()};
    if (file.size() > MaximumSize)
        return FlagFileError{u"the file is larger than 8 MiB"_s};
    const QByteArray content = file.read(MaximumSize);
    return content.isNull() ? ""_ba : content;
}

} // namespace

FlagSource::FlagSource(FlagBook &book)
    : m_book(book)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingTime);
    connect(&m_settling, &QTimer::timeout, this, &FlagSource::readChangedFile);
    const auto wait = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void FlagSource::useBuiltIn()
{
    const QString problem = fill(builtInFlagFile());
    Q_ASSERT_X(problem.isEmpty(), "useBuiltIn", qPrintable(problem));
}

QString FlagSource::follow(const QString &path)
{
    m_path = path;
    watch();
    const FileContent content = contentOf(path);
    if (const auto *error = std::get_if<FlagFileError>(&content))
        return error->text;
    m_lastRead = std::get<QByteArray>(content);
    return fill(m_lastRead);
}

void FlagSource::reload()
{
    if (m_path.isEmpty()) {
        say(u"the flags are the built-in ones: there is no file to read again"_s);
        return;
    }
    m_lastRead.clear();
    readChangedFile();
}

void FlagSource::watch()
{
    // A file that was replaced is another file: the old watch would stay with the old one.
    m_watcher.removePath(m_path);
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void FlagSource::readChangedFile()
{
    watch();
    const FileContent content = contentOf(m_path);
    if (const auto *error = std::get_if<FlagFileError>(&content)) {
        m_lastRead.clear();
        say(u"%1: %2; keeping the last good flags"_s.arg(m_path, error->text));
        return;
    }
    const auto &json = std::get<QByteArray>(content);
    if (json == m_lastRead && !m_lastRead.isNull())
        return;
    m_lastRead = json;
    take(json);
}

void FlagSource::take(const QByteArray &json)
{
    const QString problem = fill(json);
    if (problem.isEmpty())
        say(u"%1: %2 flags loaded"_s.arg(m_path).arg(m_book.flags().size()));
    else
        say(u"%1: %2; keeping the last good flags"_s.arg(m_path, problem));
}

QString FlagSource::fill(const QByteArray &json)
{
    const FlagFile file = readFlagFile(json);
    if (const auto *error = std::get_if<FlagFileError>(&file))
        return error->text;
    m_book.replace(std::get<QList<FlagDefinition>>(file));
    return {};
}

} // namespace Halyard::Demo
