// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"
#include "widgets/icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

#include <optional>

class QAction;

namespace Halyard::Inspector {

//! What is wrong with a source, or with what is known of one person, in words.
struct Trouble
{
    Tone tone = Tone::Warning;
    //! What it is, and what the rows are worth.
    QString cause = {};
    //! The same in a few words.
    QString brief = {};
    //! Code, time, attempts, next attempt: may change each second.
    QString facts = {};
    //! To be sent to somebody else: without passwords and tokens.
    QString details = {};
};

class TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Trouble)

public:
    //! Nothing if all is well. \a person may be null.
    [[nodiscard]] static std::optional<Trouble> of(const Source &source,
                                                   const Person *person = nullptr);

private:
    [[nodiscard]] static Trouble ofSource(const Source &source, const Reading *reading);
    [[nodiscard]] static std::optional<Trouble> ofReading(const Source &source,
                                                          const Reading &reading);
    [[nodiscard]] static QString factsOf(const Source &source, const QString &code, Moment since);
    [[nodiscard]] static QString nextOf(const Source::Attempts &attempts);
};

//! What can be done about it.
class Remedies : public QObject
{
    Q_OBJECT

public:
    explicit Remedies(QObject *parent);

    //! \a personId may be empty: then all of the source is tried again.
    void aim(Source *source, const QString &personId, const QString &details);
    [[nodiscard]] QAction *retry() const { return m_retry; }
    [[nodiscard]] QAction *copy() const { return m_copy; }

private:
    void tryAgain() const;

    QAction *m_retry;
    QAction *m_copy;
    QPointer<Source> m_source;
    QString m_personId;
    QString m_details;
};

} // namespace Halyard::Inspector
