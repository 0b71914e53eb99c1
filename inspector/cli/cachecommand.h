// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "arguments.h"
#include "cachepersons.h"
#include "cachereader.h"
#include "report.h"

#include <QtCore/QProcessEnvironment>

namespace Halyard::Cli {

//! Looks into a fallback cache. Only purge changes something.
class CacheCommand
{
public:
    CacheCommand(const Arguments &arguments, const QProcessEnvironment &environment);

    [[nodiscard]] ExitStatus run();

private:
    [[nodiscard]] QString missingPlace() const;
    //! False after a complaint.
    [[nodiscard]] bool readRows();
    [[nodiscard]] ExitStatus act();
    [[nodiscard]] ExitStatus list() const;
    [[nodiscard]] ExitStatus show() const;
    [[nodiscard]] ExitStatus verify() const;
    [[nodiscard]] ExitStatus purge();
    [[nodiscard]] ExitStatus exportAll() const;

    [[nodiscard]] ExitStatus tellRemoved(const QList<CacheRow> &removed, ExitStatus status) const;
    [[nodiscard]] QString noAnswer() const;
    [[nodiscard]] ExitStatus tellNobody() const;
    [[nodiscard]] ExitStatus tellSeveral() const;
    [[nodiscard]] bool isAboutOne() const;
    [[nodiscard]] QList<CacheRow> toBePurged() const;

    const Arguments &m_arguments;
    const CacheLook &m_look;
    const QProcessEnvironment &m_environment;
    std::optional<AskedPerson> m_asked;
    CacheReader m_reader;
    QList<CacheRow> m_rows;
    //! Of the cache, whomever it is about.
    qsizetype m_personCount = 0;
    bool m_isIncomplete = false;
};

} // namespace Halyard::Cli
