// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <functional>

namespace Halyard::Inspector {

//! Whom \a isMeant tells of among the persons of \a source, which become known little by little:
//! \a then is called once, at once if that person is there already. As long as \a context lives.
inline void whenThere(Source *source, QObject *context,
                      const std::function<bool(const Person &)> &isMeant,
                      const std::function<void(const QString &personId)> &then)
{
    const auto look = [source, isMeant, then] {
        for (const Person &person : source->persons()) {
            if (!isMeant(person))
                continue;
            // What is called may change the persons.
            const QString personId = person.id;
            then(personId);
            return true;
        }
        return false;
    };
    if (look())
        return;
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(source, &Source::personsChanged, context, [look, connection] {
        // Its own reference goes with the connection.
        const auto kept = connection;
        if (look())
            QObject::disconnect(*kept);
    });
}

} // namespace Halyard::Inspector
