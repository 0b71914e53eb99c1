// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/fuzzy.h"

namespace Halyard::Inspector {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

// The first places that fit, from \a start on.
int scoreFrom(QStringView typed, QStringView text, qsizetype start)
{
    int score = 0;
    qsizetype last = start - 1;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype at = text.indexOf(letter, last + 1);
        if (at < 0)
            return -1;
        score += at == last + 1 ? 8 : 1;
        score += startsWord(text, at) ? 6 : 0;
        last = at;
    }
    return score;
}

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    if (typed.isEmpty())
        return 0;
    // A whole match beats scattered letters, an early one a late one, a short text a long one.
    const qsizetype whole = text.indexOf(typed);
    const int size = int(qMin<qsizetype>(text.size(), 200));
    if (whole >= 0)
        return 10'000 - int(qMin<qsizetype>(whole, 100)) * 10 + (startsWord(text, whole) ? 500 : 0)
            - size;
    int best = -1;
    for (qsizetype at = text.indexOf(typed.front()); at >= 0;
         at = text.indexOf(typed.front(), at + 1))
        best = qMax(best, scoreFrom(typed, text, at));
    return best < 0 ? -1 : best * 10 + qMax(0, 200 - size);
}

} // namespace Halyard::Inspector
