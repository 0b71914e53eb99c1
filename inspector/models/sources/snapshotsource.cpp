// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/snapshotsource.h"

#include "models/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! Of one person within a whole file.
QString idIn(qsizetype section, qsizetype person)
{
    return u"%1/%2"_s.arg(section).arg(person);
}

SharedReading keptAsItWas(const Reading &reading, bool isNewer)
{
    Reading kept = reading;
    // By now it would be too old in the cache where it was; here it is what was served then.
    kept.ttl.reset();
    kept.staleTtl.reset();
    kept.isNewer = kept.isNewer || isNewer;
    return std::make_shared<const Reading>(kept);
}

QString detailOf(const Snapshot &snapshot)
{
    QStringList details;
    if (snapshot.isNewer)
        details << SnapshotSource::tr(
            "A newer version wrote this snapshot: there may be more in it "
            "than is shown.");
    if (snapshot.skipped > 0)
        details << SnapshotSource::tr("%n entries cannot be read.", nullptr, int(snapshot.skipped));
    return details.join(u' ');
}

} // namespace

SnapshotSource::SnapshotSource(const QString &path, QObject *parent)
    : FileSource(Kind::Snapshot, path, Snapshot::LargestFile, &SnapshotSource::parse, parent)
{
}

FileSource::Found SnapshotSource::parse(const QByteArray &content)
{
    const auto read = snapshotFrom(content);
    if (const auto *problem = std::get_if<QString>(&read))
        return {.state = State::Failed, .detail = *problem};
    const auto &snapshot = std::get<Snapshot>(read);
    Found found{.detail = detailOf(snapshot), .document = snapshot.origin};
    for (qsizetype s = 0; s < snapshot.sections.size(); ++s) {
        const QList<Person> &persons = snapshot.sections.at(s).persons;
        for (qsizetype p = 0; p < persons.size(); ++p) {
            Person person = persons.at(p);
            person.id = idIn(s, p);
            if (person.reading)
                person.reading = keptAsItWas(*person.reading, snapshot.isNewer);
            found.persons.append(person);
        }
    }
    return found;
}

void SnapshotSource::prepare(const Found &found)
{
    m_document = found.document;
}

QJsonObject SnapshotSource::document() const
{
    QJsonObject document = m_document;
    document.remove("sources"_L1);
    return document;
}

QList<SnapshotSection> SnapshotSource::sections() const
{
    QList<SnapshotSection> sections;
    const QJsonArray all = m_document.value("sources"_L1).toArray();
    for (const auto &one : all) {
        if (!one.isObject())
            continue;
        QJsonObject section = one.toObject();
        QJsonArray persons = section.value("persons"_L1).toArray();
        qsizetype row = 0;
        for (qsizetype i = 0; i < persons.size(); ++i) {
            if (!persons.at(i).isObject())
                continue;
            const Person *person = this->person(idIn(sections.size(), row++));
            if (!person || person->label.isEmpty())
                continue;
            QJsonObject labelled = persons.at(i).toObject();
            labelled.insert("label"_L1, person->label);
            persons.replace(i, labelled);
        }
        section.insert("persons"_L1, persons);
        sections.append({.kind = kind(), .title = title(), .place = place(), .origin = section});
    }
    // A saved answer is no snapshot yet.
    if (sections.isEmpty() && !persons().isEmpty())
        sections.append({.kind = kind(), .title = title(), .place = place(), .persons = persons()});
    return sections;
}

} // namespace Halyard::Inspector
