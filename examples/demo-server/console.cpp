// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "console.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

void say(const QString &line)
{
    const QByteArray bytes = "halyard-demo-server: "_ba + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

QString printable(QString text)
{
    constexpr qsizetype Longest = 200;
    text.truncate(Longest);
    for (QChar &character : text) {
        if (!character.isPrint() && !character.isSurrogate())
            character = u'?';
    }
    return text;
}

} // namespace Halyard::Demo
