// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "texttable.h"

#include <QtCore/QByteArray>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>

namespace Halyard::Cli {

//! Writes and flushes. False once nobody can read it, or the disk is full.
[[nodiscard]] bool print(const QByteArray &text);

//! One line on stderr, on behalf of the program.
void complain(const QString &text);

//! Fits the terminal that stdout is, if it is one.
[[nodiscard]] TableStyle tableStyle(const QProcessEnvironment &environment);

//! Whether the write that just failed did so because nobody reads, which is nobody's fault.
[[nodiscard]] bool readerIsGone();

//! Fills the places of standard streams that are closed: the next socket would take them, and be
//! written to.
void keepStandardStreams();

//! From now on writing to a reader that has gone fails, instead of ending the process.
void ignoreBrokenPipes();

//! Ends the process without waiting for what Qt still has under way.
[[noreturn]] void leave(int status);

} // namespace Halyard::Cli
