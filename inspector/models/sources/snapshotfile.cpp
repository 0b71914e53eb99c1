// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/snapshotfile.h"

#include "models/session.h"
#include "models/sources/factsjson.h"
#include "models/sources/localfile.h"
#include "models/sources/snapshotredaction.h"
#include "models/sources/snapshotsource.h"

#include <Halyard/version.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Halyard::Inspector {

namespace {

class SnapshotWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Snapshot)
};

QJsonObject toJson(const Person &person)
{
    QJsonObject object{{u"id"_s, person.id}, {u"scope"_s, person.scope}, {u"name"_s, person.name}};
    if (!person.label.isEmpty())
        object.insert("label"_L1, person.label);
    if (person.context)
        object.insert("context"_L1, Inspector::toJson(*person.context));
    if (person.bytes > 0)
        object.insert("bytes"_L1, person.bytes);
    if (person.usedAt)
        object.insert("used_at"_L1, *person.usedAt);
    if (person.expiresIn)
        object.insert("expires_in_ms"_L1, qint64(person.expiresIn->count()));
    if (person.isNextToGo)
        object.insert("next_to_go"_L1, true);
    if (person.reading)
        object.insert("reading"_L1, toJson(*person.reading));
    return object;
}

QJsonObject toJson(const SnapshotSection &section)
{
    QJsonArray persons;
    for (const Person &person : section.persons)
        persons.append(toJson(person));
    QJsonObject object{{u"kind"_s, nameOf(section.kind)},
                       {u"state"_s, nameOf(section.state)},
                       {u"title"_s, section.title},
                       {u"place"_s, section.place},
                       {u"persons"_s, persons}};
    if (!section.detail.isEmpty())
        object.insert("detail"_L1, section.detail);
    return object;
}

//! Reads sections, as long as there are not too many of what they hold.
class SectionReader
{
public:
    //! Why it is too much; empty if it is not.
    [[nodiscard]] QString read(const QJsonArray &sections, Snapshot &snapshot)
    {
        for (const auto &one : sections) {
            if (!one.isObject()) {
                ++snapshot.skipped;
                continue;
            }
            snapshot.sections.append(sectionFrom(one.toObject(), snapshot));
            if (m_persons > Snapshot::MostPersons)
                return SnapshotWords::tr("More than %1 persons are too many to be shown.")
                    .arg(Snapshot::MostPersons);
            if (m_flags > Snapshot::MostFlags)
                return SnapshotWords::tr("More than %1 flags are too many to be shown.")
                    .arg(Snapshot::MostFlags);
        }
        return {};
    }

private:
    [[nodiscard]] SnapshotSection sectionFrom(const QJsonObject &object, Snapshot &snapshot)
    {
        SnapshotSection section{.kind = valueOf<Source::Kind>(object.value("kind"_L1).toString())
                                            .value_or(Source::Kind::Snapshot),
                                .state = valueOf<Source::State>(object.value("state"_L1).toString())
                                             .value_or(Source::State::Ready),
                                .detail = object.value("detail"_L1).toString(),
                                .title = object.value("title"_L1).toString(),
                                .place = object.value("place"_L1).toString(),
                                .origin = object};
        const QJsonArray persons = object.value("persons"_L1).toArray();
        for (const auto &one : persons) {
            if (!one.isObject()) {
                ++snapshot.skipped;
                continue;
            }
            const QJsonObject reading = one.toObject().value("reading"_L1).toObject();
            m_flags += reading.value("flags"_L1).toObject().size();
            if (++m_persons > Snapshot::MostPersons || m_flags > Snapshot::MostFlags)
                break;
            section.persons.append(personFrom(one.toObject()));
        }
        return section;
    }

    [[nodiscard]] static Person personFrom(const QJsonObject &object)
    {
        Person person{.id = object.value("id"_L1).toString(),
                      .scope = object.value("scope"_L1).toString(),
                      .name = object.value("name"_L1).toString(),
                      .label = object.value("label"_L1).toString(),
                      .bytes = object.value("bytes"_L1).toInteger(),
                      .isNextToGo = object.value("next_to_go"_L1).toBool()};
        if (const QJsonValue context = object.value("context"_L1); context.isObject())
            person.context = contextFrom(context.toObject());
        if (const QJsonValue usedAt = object.value("used_at"_L1); usedAt.isDouble())
            person.usedAt = usedAt.toInteger();
        if (const QJsonValue left = object.value("expires_in_ms"_L1); left.isDouble())
            person.expiresIn = milliseconds(left.toInteger());
        if (const QJsonValue reading = object.value("reading"_L1); reading.isObject())
            person.reading = std::make_shared<const Reading>(readingFrom(reading.toObject()));
        return person;
    }

    qsizetype m_persons = 0;
    qsizetype m_flags = 0;
};

std::variant<Snapshot, QString> snapshotFrom(const QJsonObject &document)
{
    const QJsonValue version = document.value("version"_L1);
    if (!version.isDouble() || version.toInteger() < 1)
        return SnapshotWords::tr("The snapshot does not say of which version it is.");
    if (!document.value("sources"_L1).isArray())
        return SnapshotWords::tr("The snapshot holds no list of sources.");
    Snapshot snapshot{.redaction = document.value("redaction"_L1) == "names-hashed"_L1
                          ? Redaction::NamesHashed
                          : Redaction::Full,
                      .madeAt = document.value("made_at"_L1).toInteger(),
                      .writer = document.value("writer"_L1).toString(),
                      .isNewer = version.toInteger() > Snapshot::Version,
                      .origin = document};
    const QString problem = SectionReader().read(document.value("sources"_L1).toArray(), snapshot);
    if (!problem.isEmpty())
        return problem;
    return snapshot;
}

} // namespace

Snapshot snapshotOf(const Session &session)
{
    Snapshot snapshot{.madeAt = now(), .writer = u"halyard-inspector/" HALYARD_VERSION_STRING ""_s};
    const QList<Source *> sources = session.sources();
    for (const Source *source : sources) {
        if (const auto *file = qobject_cast<const SnapshotSource *>(source)) {
            snapshot.sections += file->sections();
            const QJsonObject known = file->document();
            for (auto member = known.constBegin(); member != known.constEnd(); ++member)
                snapshot.origin.insert(member.key(), *member);
            continue;
        }
        snapshot.sections.append({.kind = source->kind(),
                                  .state = source->status().state,
                                  .detail = source->status().detail,
                                  .title = source->title(),
                                  .place = source->place(),
                                  .persons = source->persons()});
    }
    return snapshot;
}

QByteArray toJson(const Snapshot &snapshot, Redaction redaction)
{
    QJsonArray sections;
    for (const SnapshotSection &section : snapshot.sections)
        sections.append(section.origin.isEmpty() ? toJson(section) : section.origin);
    QJsonObject document = snapshot.origin;
    // What was once left out does not come back.
    const bool isHashed =
        redaction == Redaction::NamesHashed || document.value("redaction"_L1) == "names-hashed"_L1;
    document.insert("format"_L1, u"halyard-snapshot"_s);
    document.insert("version"_L1, Snapshot::Version);
    document.insert("redaction"_L1, isHashed ? u"names-hashed"_s : u"full"_s);
    document.insert("made_at"_L1, snapshot.madeAt);
    document.insert("writer"_L1, snapshot.writer);
    document.insert("sources"_L1, sections);
    if (redaction == Redaction::NamesHashed)
        document = withHashedNames(document);
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

std::variant<Snapshot, QString> snapshotFrom(const QByteArray &json)
{
    if (json.isEmpty())
        return SnapshotWords::tr("The file is empty.");
    if (json.startsWith("\x1f\x8b"))
        return SnapshotWords::tr("The file is compressed. Unpack it with gunzip first.");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return SnapshotWords::tr("This is not JSON: %1, at byte %2.")
            .arg(error.errorString())
            .arg(error.offset);
    const QJsonObject object = document.object();
    if (object.value("format"_L1) == "halyard-snapshot"_L1)
        return snapshotFrom(object);
    if (auto answer = snapshotOfAnswer(object))
        return *std::move(answer);
    return SnapshotWords::tr("This is JSON, but neither a snapshot nor an answer with flags.");
}

QString saveSnapshot(const Snapshot &snapshot, Redaction redaction, const QString &path)
{
    return LocalFile::write(path, toJson(snapshot, redaction), LocalFile::Access::OnlyOwner);
}

} // namespace Halyard::Inspector
