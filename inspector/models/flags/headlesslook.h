// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/commandline.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QMap>

#include <functional>
#include <utility>

namespace Halyard::Inspector {

//! Opens places, finds persons and waits for what is known of them, all within one limit of time.
//! What returns nothing or false has noted a problem.
class HeadlessLook
{
public:
    using Focus = Session::Focus;
    //! Persons who are the same have the same one.
    using Key = std::pair<QString, QString>;
    using Persons = QMap<Key, Person>;

    explicit HeadlessLook(const CommandLine &line);

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isOutOfTime() const { return m_isOutOfTime; }

    [[nodiscard]] Source *open(const QString &place);
    //! Of whom the command line names by --as; also known to caches.
    [[nodiscard]] std::optional<Focus> askedPerson();
    //! Whom the command line names by --identity or --as, else the only one.
    [[nodiscard]] std::optional<Focus> personIn(Source *source);
    //! Both sides of a person.
    [[nodiscard]] std::optional<Board> boardOf(const Focus &person);
    //! The first few of them.
    [[nodiscard]] static QString namesOf(const QList<Person> &persons);
    //! Those of whom a snapshot has no flags, because nobody had looked at them when it was made.
    [[nodiscard]] static Persons unreadIn(const Source &source);
    //! Everybody but \a without, each once.
    [[nodiscard]] std::optional<QList<Person>> everybodyIn(Source *source, const Persons &without);
    [[nodiscard]] std::optional<Person> lookAt(const Focus &person);

private:
    [[nodiscard]] bool waitUntil(const std::function<bool()> &isDone, const QString &what);
    [[nodiscard]] bool waitFor(const Focus &person);
    [[nodiscard]] bool isReadable(const Focus &person);
    [[nodiscard]] QList<Person> matchesIn(const Source &source) const;
    //! As caches call \a context's person.
    [[nodiscard]] QList<Person> namedLike(const Source &source, const FlagContext &context) const;
    [[nodiscard]] bool fail(const QString &problem);

    const CommandLine &m_line;
    QDeadlineTimer m_deadline;
    Session m_session;
    QString m_problem;
    bool m_isOutOfTime = false;
};

} // namespace Halyard::Inspector
