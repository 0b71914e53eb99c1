// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/problems.h"

#include <QtCore/QSet>

namespace Halyard::Inspector {

//! Remembers what became of the records of caches while the inspector looked.
class RecordPasts
{
public:
    using Pasts = QHash<std::pair<const Source *, QString>, RecordPast>;

    //! Others are there than before.
    void notePersons(const Source &source);
    //! One has another reading than \a before.
    void noteReading(const Source &source, const QString &personId, const Reading *before);
    void forget(const Source &source);
    [[nodiscard]] const Pasts &pasts() const { return m_pasts; }

private:
    void notePerson(const Source &source, const Person &person);

    struct Known
    {
        QSet<QString> present = {};
        QSet<QString> gone = {};
    };

    QHash<const Source *, Known> m_known;
    Pasts m_pasts;
};

} // namespace Halyard::Inspector
