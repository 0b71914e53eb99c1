// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpanswer.h"
#include "servedstate.h"

namespace Halyard::Demo {

//! Decides what a request gets: PostHog's part, the controls, or what the switches spoil.
class Router
{
public:
    struct Options
    {
        //! Where a proxy puts PostHog, like "/ph"; empty for the top.
        QString prefix;
        bool namesEvents = false;
    };

    Router(ServedState &state, const Options &options);

    [[nodiscard]] Delivery route(const HttpRequest &request);

private:
    enum class Place { Nowhere, Flags, Batch };

    [[nodiscard]] Place placeOf(const QString &path) const;
    [[nodiscard]] HttpAnswer answer(Place place, const HttpRequest &request);
    [[nodiscard]] HttpAnswer answerFlags(const HttpRequest &request) const;
    [[nodiscard]] HttpAnswer evaluateFlags(const HttpRequest &request) const;
    [[nodiscard]] HttpAnswer answerBatch(const HttpRequest &request);

    ServedState &m_state;
    Options m_options;
};

} // namespace Halyard::Demo
