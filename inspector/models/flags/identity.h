// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/session.h"

#include <Halyard/cachebrowser.h>

#include <QtCore/QString>

#include <optional>

namespace Halyard::Inspector {

//! Whom somebody means by a name of caches or how it begins, by a label, or by an id.
class Identity
{
public:
    //! From the surest to the least sure.
    enum class Fit {
        Called,    //!< Name, label or id of a source are just that.
        OfProject, //!< Caches name the person so who has this id in the project.
        Beginning, //!< The name begins so.
        None,
    };

    //! Without \a project, ids are found only where a source tells them.
    explicit Identity(const QString &text, const std::optional<LiveTarget> &project = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool knowsProject() const { return m_name.has_value(); }
    [[nodiscard]] Fit fitOf(const Person &person) const;
    //! Those of \a persons whom it fits best, if it fits anybody.
    [[nodiscard]] QList<Person> bestOf(const QList<Person> &persons) const;

private:
    QString m_text;
    std::optional<CachedPerson> m_name;
};

} // namespace Halyard::Inspector
