// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/identity.h"

#include <QtCore/QObject>

namespace Halyard::Inspector {

//! Brings a person into focus once it is known that nobody else is meant. Persons become known one
//! source after the other.
class PersonFinder : public QObject
{
    Q_OBJECT

public:
    PersonFinder(Session &session, const Identity &identity, QObject *parent = nullptr);

    //! Among those who are in the sources of now, or will be.
    void start();

Q_SIGNALS:
    //! All who could be asked have answered, and there is nobody, or there are several. In words.
    void failed(const QString &words);

private:
    struct Best
    {
        Identity::Fit fit = Identity::Fit::None;
        Session::Focus focus = {};
        bool isOnly = true;
    };
    [[nodiscard]] Best best() const;
    [[nodiscard]] bool isAny(Source::State state) const;
    [[nodiscard]] QString problemWith(const Best &best) const;
    void look();
    void tell(const QString &problem);
    void end();

    Session &m_session;
    const Identity m_identity;
    QList<QPointer<Source>> m_sources;
    bool m_hasTold = false;
};

} // namespace Halyard::Inspector
