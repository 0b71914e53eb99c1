// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <functional>

class QNetworkAccessManager;

namespace Halyard::Benchmarks {

//! What this process has for itself right now: kB of private memory, and threads.
[[nodiscard]] QJsonObject resources();

//! What an application did before it had flags: asks \a url, and reads the answer to the end.
void askOnce(QNetworkAccessManager &network, const QUrl &url);

//! Runs the event loop until \a isDone, and fails the process if that takes too long.
void waitFor(const std::function<bool()> &isDone);

//! For the process that looks at this one.
void tell(const QJsonObject &figures);

} // namespace Halyard::Benchmarks
