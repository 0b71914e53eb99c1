// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/clientoptions.h>
#include <Halyard/flagcontext.h>
#include <Halyard/loadoutcome.h>

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkRequest>

namespace Halyard {

//! One question, put into bytes.
struct FlagsRequest
{
    QNetworkRequest request;
    QByteArray body;
};

//! Why \a options don't allow asking; no error if they do.
[[nodiscard]] Error configurationProblem(const ClientOptions &options);

//! Where to ask: the host with its path prefix and query kept.
[[nodiscard]] QUrl flagsUrl(const QUrl &host);

//! About all flags if no \a keys.
[[nodiscard]] FlagsRequest makeFlagsRequest(const ClientOptions &options,
                                            const FlagContext &context, const QStringList &keys);

//! Whether a custom header would break the request, or rob it of what the protocol needs.
[[nodiscard]] bool isUnusableHeader(const QByteArray &name, const QByteArray &value);

} // namespace Halyard
