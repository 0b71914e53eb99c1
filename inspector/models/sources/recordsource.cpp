// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/recordsource.h"

#include "models/sources/readings.h"

#include <Halyard/cachebrowser.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! As caches have it.
constexpr qint64 LargestRecord = 16 * 1024 * 1024;

//! A name as caches give them, and no book.
QString nameFrom(const QJsonValue &value)
{
    constexpr qsizetype LongestName = 64;
    return value.toString().left(LongestName);
}

} // namespace

RecordSource::RecordSource(const QString &path, const CacheUrl &rules, QObject *parent)
    : FileSource(
        Kind::Cache, path, LargestRecord,
        [rules](const QByteArray &content) { return parse(content, rules); }, parent)
{
}

bool RecordSource::isRecord(const QByteArray &beginning)
{
    return beginning.startsWith("{\"halyard_cache\":");
}

FileSource::Found RecordSource::parse(const QByteArray &content, const CacheUrl &rules)
{
    Reading reading = readingOf(CacheBrowser::judge(content, rules), rules);
    reading.problem = reading.state == Reading::State::Damaged
        ? tr("This is no whole record: %1.").arg(reading.problem)
        : reading.problem;
    const QJsonObject record = QJsonDocument::fromJson(content).object();
    Person person{.id = u"record"_s,
                  .scope = nameFrom(record.value("scope"_L1)),
                  .name = nameFrom(record.value("person"_L1)),
                  .bytes = content.size(),
                  .reading = std::make_shared<const Reading>(reading)};
    return {.persons = {person}};
}

} // namespace Halyard::Inspector
