// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "times.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

QString spanText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span < minutes{2})
        return QString::number(duration_cast<seconds>(span).count()) + " s"_L1;
    if (span < hours{2})
        return QString::number(duration_cast<minutes>(span).count()) + " min"_L1;
    if (span < days{2})
        return QString::number(duration_cast<hours>(span).count()) + " h"_L1;
    return QString::number(duration_cast<days>(span).count()) + " d"_L1;
}

QString ageText(std::optional<std::chrono::milliseconds> age)
{
    if (!age)
        return u"-"_s;
    return *age < std::chrono::seconds{1} ? u"now"_s : spanText(*age);
}

QString timeText(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace Halyard::Cli
