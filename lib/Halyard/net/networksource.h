// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QPointer>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace Halyard {

//! Where exchanges get their manager from: a borrowed one, or one of our own that is made when it
//! is first needed.
//!
//! A server that goes on sending can keep Qt's thread busy for long after its reply was aborted. So
//! a manager of ours whose reply had to be interrupted is left to itself, and the next exchange
//! gets a new one.
class NetworkSource
{
public:
    using Manager = std::shared_ptr<QNetworkAccessManager>;

    explicit NetworkSource(QNetworkAccessManager *borrowed);

    //! Null if the borrowed one is gone.
    [[nodiscard]] Manager manager();
    //! Not from within a signal of \a reply. Do it before the last one lets go of the manager.
    void discard(QNetworkReply *reply) const;
    //! Others that hold \a manager may go on with it.
    void abandon(const Manager &manager);

private:
    bool m_isBorrowed;
    QPointer<QNetworkAccessManager> m_borrowed;
    Manager m_own;
};

} // namespace Halyard
