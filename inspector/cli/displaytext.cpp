// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "displaytext.h"

#include <QtCore/QChar>
#include <QtCore/QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian wide characters and pictures, in blocks: wcwidth() would know them one by one, but
// only in a UTF-8 locale, which a panel or a cron job may not have.
constexpr std::array WideRanges{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f},
    Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd},
};

bool isHarmful(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QString codeText(char32_t character)
{
    const QString digits = QString::number(uint(character), 16);
    if (character > 0xffff)
        return R"(\u{)"_L1 + digits + '}'_L1;
    return R"(\u)"_L1 + digits.rightJustified(4, '0'_L1);
}

QString escaped(char32_t character)
{
    switch (character) {
    case '\n': return uR"(\n)"_s;
    case '\r': return uR"(\r)"_s;
    case '\t': return uR"(\t)"_s;
    case '\\': return uR"(\\)"_s;
    default: return codeText(character);
    }
}

// JSON has no escapes beyond \uffff; those take a pair of surrogates.
QString jsonEscaped(char32_t character)
{
    QString text;
    for (const char16_t unit : QChar::fromUcs4(character))
        text += codeText(unit);
    return text;
}

int characterWidth(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide = std::ranges::any_of(WideRanges, [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

QString displayText(QStringView text)
{
    QString shown;
    for (const char32_t character : text.toUcs4()) {
        if (character == '\\' || isHarmful(character))
            shown += escaped(character);
        else
            shown += QChar::fromUcs4(character);
    }
    return shown;
}

QByteArray harmlessJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        // Below U+0020 only the writer's own line breaks are left.
        if (character > 0x1f && isHarmful(character))
            shown += jsonEscaped(character);
        else
            shown += QChar::fromUcs4(character);
    }
    return shown.toUtf8();
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int used = 1;
    for (const char32_t character : text.toUcs4()) {
        used += characterWidth(character);
        if (used > width)
            break;
        kept += QChar::fromUcs4(character);
    }
    return kept + u'…';
}

} // namespace Halyard::Cli
