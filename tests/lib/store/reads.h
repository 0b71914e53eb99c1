// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Halyard/flagclient.h>

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>

#include <span>

namespace Halyard::Test {

//! A client that knows flags without ever having asked, and keys to read them by.
struct Subject
{
    Subject();

    //! Gives readers of any thread a new set; in the thread that made this.
    void publish();

    QStringList known;
    QStringList unknown;
    QByteArrayList knownTexts;
    QByteArrayList unknownTexts;
    FlagClient client;
    FlagHandle handle;

private:
    int m_published = 0;
};

//! One of the ways to read.
struct Read
{
    const char *name;
    //! Returns something that depends on what was read.
    qsizetype (*once)(const Subject &, qsizetype number);
};

[[nodiscard]] std::span<const Read> allReads();

//! Returns a sum of all that was read, so that nothing can be left out.
qsizetype readTimes(const Read &read, const Subject &subject, qsizetype times);

} // namespace Halyard::Test
