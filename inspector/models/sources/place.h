// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <memory>

namespace Halyard::Inspector {

class Source;

//! What a person typed, dropped or chose to have opened, understood.
class Place
{
public:
    enum class Kind { Cache, Record, Snapshot, Server, Nothing };
    static constexpr qsizetype MostRecents = 10;

    explicit Place(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    //! The same for the same place, however it was written. May contain a password.
    [[nodiscard]] const QString &identity() const { return m_identity; }
    //! To be kept and shown: without passwords and tokens; empty if that cannot be told.
    [[nodiscard]] QString withoutSecrets() const;

    [[nodiscard]] std::unique_ptr<Source> makeSource() const;

    //! Each of them once, as it may be kept, and not too many.
    [[nodiscard]] static QStringList recents(const QStringList &places);

    //! The same of any text.
    [[nodiscard]] static QString withoutSecrets(const QString &text);

private:
    void readUrl(const QUrl &url);
    void readPath(const QString &path);

    Kind m_kind = Kind::Nothing;
    QString m_identity;
    //! Of a cache, or of the rules for a record.
    QUrl m_url;
    //! Of a folder or a file.
    QString m_path;
};

} // namespace Halyard::Inspector
