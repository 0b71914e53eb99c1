// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QString snakeCase(const char *name)
{
    QString text;
    for (const char c : QByteArrayView(name)) {
        const QChar letter = QLatin1Char(c);
        if (letter.isUpper() && !text.isEmpty())
            text += '_'_L1;
        text += letter.toLower();
    }
    return text;
}

} // namespace Halyard::Cli
