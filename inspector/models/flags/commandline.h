// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/export.h"
#include "models/flags/filter.h"
#include "models/session.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace Halyard::Inspector {

//! What the program is started for, checked as far as that is possible without looking anywhere.
struct CommandLine
{
    enum class Action { ShowWindow, Export, Compare, ShowHelp, ShowVersion };
    enum class Theme { System, Light, Dark };

    Action action = Action::ShowWindow;
    //! To be opened, in this order; two of them for Compare.
    QStringList places = {};
    //! Of a comparison: where both came from; empty: none.
    QString base = {};
    //! To be followed once all is open, right or wrong; empty: none.
    QString link = {};
    //! Whom to ask. Without a person there is nobody to ask yet.
    std::optional<LiveTarget> live = {};
    //! Host and token without persons, where a token is known: by them ids are found in caches.
    std::optional<LiveTarget> project = {};
    //! Name of a person in a cache, or how it begins, or a label; an id, if the project is known.
    QString identity = {};
    QString flag = {};
    QString filterText = {};
    Filter filter = {};

    //! "-" for the standard output.
    QString exportFile = {};
    Format format = Format::Json;
    std::chrono::milliseconds timeout = std::chrono::seconds{10};

    //! Nothing outside of the inspector is to be changed or asked.
    bool isReadOnly = false;
    bool resetsLayout = false;
    //! Without what the last start left: neither layout nor session.
    bool startsSafely = false;
    QString language = {};
    //! Nothing: as it was the last time.
    std::optional<Theme> theme = {};
    //! Where to put pictures of all pages; empty: no pictures.
    QString screenshotFolder = {};

    //! Needs neither a display nor a QApplication.
    [[nodiscard]] bool isHeadless() const { return action != Action::ShowWindow; }
};

struct UsageProblem
{
    QString message = {};
};

//! \a arguments begin with the name of the program. What is Qt's own is passed over.
[[nodiscard]] std::variant<CommandLine, UsageProblem> parseCommandLine(
    const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

[[nodiscard]] QString commandLineHelp();

} // namespace Halyard::Inspector
