// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "report.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>

#include <chrono>

namespace Halyard::Cli {

//! Asks once, for get, list and evaluate, and is content with what is known when the time is over.
class Query
{
public:
    Query(FlagClient &client, const Arguments &arguments);
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    //! Whether \a arguments are asked about a person that the client itself does not become.
    [[nodiscard]] static bool isAboutSomebodyElse(const Arguments &arguments);

    //! Runs an event loop for at most \a limit.
    [[nodiscard]] Report ask(std::chrono::milliseconds limit);

private:
    void start();
    [[nodiscard]] Flag best(const QString &key) const;
    [[nodiscard]] bool usesCache() const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QList<Flag> flags() const;

    FlagClient &m_client;
    const Arguments &m_arguments;
    const bool m_isAboutSomebodyElse;
    Evaluation m_result;
    QString m_recallProblem;
    // Not QFuture::then(): Qt 6.4 does not bear a context that is gone before the future ends.
    QFutureWatcher<LoadOutcome> m_reloading;
    QFutureWatcher<Evaluation> m_evaluating;
    QEventLoop m_loop;
};

} // namespace Halyard::Cli
