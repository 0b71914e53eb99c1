// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <QtCore/QByteArray>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

#include <functional>

namespace Halyard::Inspector {

//! A file that holds persons. Read as a whole, in the background, and again whenever it changed.
class FileSource : public Source
{
    Q_OBJECT

public:
    //! What was found in the file.
    struct Found
    {
        Source::State state = Source::State::Ready;
        QString detail = {};
        QList<Person> persons = {};
        //! What else those who derive from this want to keep.
        QJsonObject document = {};
    };
    //! Called on any thread.
    using Parse = std::function<Found(const QByteArray &content)>;

    FileSource(Kind kind, const QString &path, qint64 largest, const Parse &parse,
               QObject *parent = nullptr);

    void refresh() override;
    //! Reads all again.
    void look(const QString &personId) override;
    void cancel() override;
    void setAwake(bool isAwake) override;

protected:
    //! Before the persons are shown.
    virtual void prepare(const Found &found);

private:
    struct Read
    {
        Found found = {};
        //! Of the file: another one, another content.
        QString stamp = {};
    };
    [[nodiscard]] static Read readFile(const QString &path, qint64 largest, const Parse &parse);

    void readIfChanged();
    void watchFile();
    void show(const Read &read);
    void showPersons(const QList<Person> &persons);

    const qint64 m_largest;
    const Parse m_parse;
    QFutureWatcher<Read> m_read;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_poll;
    QString m_stamp;
    bool m_isReading = false;
    bool m_isOutdated = false;
};

//! The first bytes of a file, where it is one that can be read; else nothing.
[[nodiscard]] QByteArray beginningOf(const QString &path);

} // namespace Halyard::Inspector
