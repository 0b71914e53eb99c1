// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

class QApplication;

namespace Halyard::Inspector {

//! The application for windows. Where Qt would abort, since no display answers, this says so in one
//! line and ends the program with the status of an error.
[[nodiscard]] std::unique_ptr<QApplication> startApplication(int &argc, char *argv[]);

} // namespace Halyard::Inspector
