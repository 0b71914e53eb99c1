// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/breakable.h"

#include "models/words.h"

#include <QtCore/QStringList>

namespace Halyard::Inspector {

namespace {

constexpr qsizetype LongestText = 1500;
constexpr qsizetype LongestWord = 40;
constexpr QChar ZeroWidthSpace(u'\u200b');

} // namespace

QString breakable(const QString &text)
{
    QStringList lines = text.left(LongestText).split(u'\n');
    for (QString &line : lines)
        line = Words::oneLine(line, LongestText);
    const QString clean = lines.join(u'\n');
    QString broken;
    broken.reserve(clean.size() + clean.size() / LongestWord);
    qsizetype letters = 0;
    for (const QChar letter : clean) {
        if (letters >= LongestWord && !letter.isLowSurrogate()) {
            broken += ZeroWidthSpace;
            letters = 0;
        }
        letters = letter.isSpace() || letter == u'-' ? 0 : letters + 1;
        broken += letter;
    }
    return clean.size() < text.size() ? broken + u'…' : broken;
}

} // namespace Halyard::Inspector
