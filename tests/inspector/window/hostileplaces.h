// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Halyard::Test {

//! Something that nobody should be asked to open, and somebody will.
struct HostilePlace
{
    enum class Outcome {
        Refused, //!< With words that tell why.
        Shown,   //!< Strange, and yet something to look at.
        Nobody,  //!< A cache, and nobody is remembered there.
    };

    QByteArray name = {};
    QString place = {};
    Outcome outcome = Outcome::Refused;
    //! Takes a while to be read.
    bool isLarge = false;
};

//! Makes them all in one folder.
class HostilePlaces
{
public:
    //! \a record: a whole one, to be made into worse.
    HostilePlaces(const QString &folder, const QByteArray &record);

    [[nodiscard]] const QList<HostilePlace> &all() const { return m_all; }
    //! Those that are read at once.
    [[nodiscard]] QList<HostilePlace> small() const;

    //! A snapshot with such flags of one person.
    [[nodiscard]] static QByteArray snapshotOf(const QByteArray &flags, int version = 1);

private:
    using Outcome = HostilePlace::Outcome;

    void addBroken();
    void addRecords(const QByteArray &record);
    void addSnapshots();
    void addEncodings();
    void addLarge();
    void addLinks();
    void addPipes();
    void addFolders();
    void addUrls();
    void add(const QByteArray &name, const QString &place, Outcome outcome = Outcome::Refused);
    QString write(const QByteArray &name, const QByteArray &content,
                  Outcome outcome = Outcome::Refused);

    QDir m_folder;
    QList<HostilePlace> m_all;
};

} // namespace Halyard::Test
