// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "residentmemory.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

#if defined(__has_feature)
#define HALYARD_HAS_FEATURE(feature) __has_feature(feature)
#else
#define HALYARD_HAS_FEATURE(feature) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || HALYARD_HAS_FEATURE(address_sanitizer)
constexpr bool IsBlurred = true;
#else
constexpr bool IsBlurred = false;
#endif

std::optional<qint64> statusLine(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (IsBlurred || !status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return std::nullopt;
}

//! From now on the kernel measures the peak anew.
bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

} // namespace

ResidentMemory::ResidentMemory()
{
    if (forgetPeak())
        m_before = statusLine("VmRSS:");
}

std::optional<qint64> ResidentMemory::peakGrowth() const
{
    const std::optional<qint64> peak = statusLine("VmHWM:");
    if (!m_before || !peak)
        return std::nullopt;
    return *peak - *m_before;
}

} // namespace Halyard::Test
