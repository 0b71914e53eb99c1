// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/recordnames.h>

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

constexpr QByteArrayView RecordEnd(".json");
constexpr QByteArrayView BesideEnd(".1.json");
constexpr QByteArrayView TemporaryBegin(".halyard-");
constexpr QByteArrayView TemporaryEnd(".tmp");
constexpr qsizetype LongestName = 128;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

} // namespace

QString fileOfRecord(const QString &name)
{
    return name + ".json"_L1;
}

QString fileBesideRecord(const QString &name)
{
    return name + ".1.json"_L1;
}

QString newTemporaryFile()
{
    const qulonglong number = QRandomGenerator::global()->generate64();
    return u".halyard-%1.tmp"_s.arg(number, 16, 16, QChar(u'0'));
}

std::optional<QString> recordOfFile(QByteArrayView file)
{
    const QByteArrayView end = file.endsWith(BesideEnd) ? BesideEnd : RecordEnd;
    if (!file.endsWith(end) || !isRecordName(file.chopped(end.size())))
        return std::nullopt;
    return QString::fromLatin1(file.chopped(end.size()));
}

bool isTemporaryFile(QByteArrayView file)
{
    return file.startsWith(TemporaryBegin) && file.endsWith(TemporaryEnd)
        && file.size() == TemporaryBegin.size() + 16 + TemporaryEnd.size()
        && isHex(file.sliced(TemporaryBegin.size(), 16));
}

bool isRecordName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= LongestName
        && std::all_of(name.begin(), name.end(), [](char c) { return c == '-' || isHexDigit(c); });
}

} // namespace Halyard
