// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "reads.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr int FlagCount = 128;

QStringList keysWith(QLatin1StringView prefix)
{
    QStringList keys;
    for (int i = 0; i < FlagCount; ++i)
        keys.append(u"%1-number-%2"_s.arg(prefix).arg(i, 4, 10, QLatin1Char('0')));
    return keys;
}

QByteArrayList texts(const QStringList &keys)
{
    QByteArrayList texts;
    for (const QString &key : keys)
        texts.append(key.toLatin1());
    return texts;
}

QLatin1StringView latin1(const QByteArray &text)
{
    return {text.constData(), text.size()};
}

//! Every third flag has a variant, too long for any string that is kept in place.
QJsonValue valueOf(int number)
{
    if (number % 3 == 0)
        return u"a-variant-with-a-rather-long-name-%1"_s.arg(number);
    return number % 3 == 1;
}

ClientOptions offlineOptions(const QStringList &keys)
{
    ClientOptions options;
    options.fallbackCache.clear();
    options.projectToken = u"phc_test"_s;
    options.connectivity = ClientOptions::Connectivity::Offline;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.bootstrap.falseValues = Bootstrap::FalseValues::Served;
    for (int i = 0; i < FlagCount; ++i)
        options.bootstrap.flags.insert(keys.at(i), valueOf(i));
    return options;
}

const QString fallback = u"the caller's own idea of a variant"_s;

constexpr std::array Reads{
    Read{"isEnabled(QString), hit",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.isEnabled(subject.known.at(number));
         }},
    Read{"isEnabled(QString), miss",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.isEnabled(subject.unknown.at(number), true);
         }},
    Read{"isEnabled(QLatin1StringView), hit",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.isEnabled(latin1(subject.knownTexts.at(number)));
         }},
    Read{"isEnabled(QLatin1StringView), miss",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.isEnabled(latin1(subject.unknownTexts.at(number)), true);
         }},
    Read{"isEnabled(const char *), hit",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.isEnabled(subject.knownTexts.at(number).constData());
         }},
    Read{"isEnabled(const char *), miss",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.isEnabled(subject.unknownTexts.at(number).constData(), true);
         }},
    Read{"flag(), hit",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.flag(subject.known.at(number)).isEnabled();
         }},
    Read{"flag(), miss",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.flag(subject.unknown.at(number)).isEnabled(true);
         }},
    Read{"variant(), hit",
         [](const Subject &subject, qsizetype number) {
             return subject.client.variant(subject.known.at(number)).size();
         }},
    Read{"variant(), miss",
         [](const Subject &subject, qsizetype number) {
             return subject.client.variant(subject.unknown.at(number), fallback).size();
         }},
    Read{"flags()",
         [](const Subject &subject, qsizetype number) -> qsizetype {
             return subject.client.flags().isEnabled(subject.known.at(number));
         }},
    Read{"FlagHandle::isEnabled()",
         [](const Subject &subject, qsizetype) -> qsizetype {
             return subject.handle.isEnabled() || subject.handle.isEnabled(true);
         }},
    Read{"FlagHandle::flag()",
         [](const Subject &subject, qsizetype) -> qsizetype {
             return subject.handle.flag().isEnabled();
         }},
    Read{"FlagHandle::variant()",
         [](const Subject &subject, qsizetype) { return subject.handle.variant().size(); }},
};

} // namespace

Subject::Subject()
    : known(keysWith("known"_L1))
    , unknown(keysWith("other"_L1))
    , knownTexts(texts(known))
    , unknownTexts(texts(unknown))
    , client(offlineOptions(known))
    , handle(client.handle(known.first()))
{
}

void Subject::publish()
{
    ++m_published;
    client.setOverride(known.first(),
                       u"the-variant-of-round-%1-for-all-readers"_s.arg(m_published));
    client.setOverride(known.at(1), m_published % 2 == 0);
}

std::span<const Read> allReads()
{
    return Reads;
}

qsizetype readTimes(const Read &read, const Subject &subject, qsizetype times)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < times; ++i)
        sum += read.once(subject, i % FlagCount);
    return sum;
}

} // namespace Halyard::Test
