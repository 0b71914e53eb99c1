// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace Halyard::Inspector {

//! Whom \a isMeant tells of among the persons of \a source, which become known little by little:
//! \a then is called once, at once if that person is there already. As long as \a context lives.
inline void whenThere(Source *source, QObject *context,
                      const std::function<bool(const Person &)> &isMeant,
                      const std::function<void(const QString &personId)> &then)
{
    const auto look = [source, isMeant, then] {
        const auto meant = std::ranges::find_if(source->persons(), isMeant);
        if (meant == source->persons().cend())
            return false;
        // What is called may change the persons.
        then(QString(meant->id));
        return true;
    };
    if (look())
        return;
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(source, &Source::personsChanged, context, [look, connection] {
        if (look())
            QObject::disconnect(*connection);
    });
}

} // namespace Halyard::Inspector
