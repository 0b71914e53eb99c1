// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

namespace Halyard::Inspector {

//! What cannot be opened, and why.
class FailedSource final : public Source
{
    Q_OBJECT

public:
    FailedSource(const QString &title, const QString &place, const QString &problem,
                 QObject *parent = nullptr)
        : Source(Kind::Cache, title, place, parent)
    {
        setStatus(State::Failed, problem);
    }

    void refresh() override { }
    void look(const QString &) override { }
};

} // namespace Halyard::Inspector
