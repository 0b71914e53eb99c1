// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// Whatever a server wrote, it stays inside the quotes. Octal: a hexadecimal escape has no end.
QString quoted(const QString &text)
{
    QString code;
    for (const char32_t letter : text.toUcs4()) {
        if (letter == U'"' || letter == U'\\' || letter == U'?')
            code += u'\\' + QString(QChar(char16_t(letter)));
        else if (letter >= 0x20 && letter < 0x7f)
            code += QChar(char16_t(letter));
        else if (letter < 0xa0)
            code += u"\\%1"_s.arg(uint(letter), 3, 8, QLatin1Char('0'));
        else if (letter >= 0xd800 && letter < 0xe000)
            code += u"\\ufffd"_s;
        else
            code += u"\\U%1"_s.arg(uint(letter), 8, 16, QLatin1Char('0'));
    }
    return u"u\""_s + code + u"\"_s"_s;
}

QString codeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined: return u"QJsonValue::Undefined"_s;
    case QJsonValue::Null: return u"QJsonValue::Null"_s;
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String: return quoted(value.toString());
    case QJsonValue::Array:
    case QJsonValue::Object: break;
    }
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return u"QJsonDocument::fromJson(%1.toUtf8()).array().first()"_s.arg(
        quoted(QString::fromUtf8(json)));
}

} // namespace

QString asTestFixture(const Board &board, const QList<int> &rows)
{
    QString code = u"using namespace Qt::StringLiterals;\n"_s;
    for (const int row : rows) {
        const FlagFacts &flag = board.rows().at(row).effective();
        const QString payload =
            flag.payload.isNull() ? QString() : QString(", "_L1 + quoted(flag.payload));
        if (flag.hasValue())
            code += u"flags.setOverride("_s + quoted(flag.key) + u", "_s + codeOf(flag.value)
                + payload + u");\n"_s;
    }
    return code;
}

} // namespace Halyard::Inspector
