// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/bootstrap_p.h>

#include <Halyard/disk/file.h>

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

bool isMarkedFailed(const QJsonValue &value)
{
    return value.toObject().value("failed"_L1).toBool();
}

//! A file is written by a person: what cannot be used is told, not skipped.
QString problemOf(const Bootstrap &bootstrap)
{
    for (auto flag = bootstrap.flags.begin(); flag != bootstrap.flags.end(); ++flag) {
        if (!recordFrom(flag.key(), flag.value()) && !isMarkedFailed(flag.value()))
            return u"the value of flag \"%1\" is not a flag's: true, false, a variant's name or "
                   "a record"_s.arg(flag.key().left(100));
    }
    return {};
}

Bootstrap fromObject(const QJsonObject &object)
{
    Bootstrap bootstrap;
    const QJsonValue records = object.value("flags"_L1);
    const QJsonValue values = object.value("featureFlags"_L1);
    if (!records.isObject() && !values.isObject()) {
        bootstrap.flags = object;
        return bootstrap;
    }
    bootstrap.flags = (records.isObject() ? records : values).toObject();
    bootstrap.payloads = object.value("featureFlagPayloads"_L1).toObject();
    bootstrap.distinctId = object.value("distinctId"_L1).toString();
    return bootstrap;
}

} // namespace

std::variant<Bootstrap, QString> bootstrapFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
    if (!document.isObject())
        return u"not a JSON object"_s;
    Bootstrap bootstrap = fromObject(document.object());
    if (QString problem = problemOf(bootstrap); !problem.isEmpty())
        return problem;
    return bootstrap;
}

std::vector<SharedRecord> recordsOf(const Bootstrap &bootstrap)
{
    std::vector<SharedRecord> records;
    for (auto flag = bootstrap.flags.begin(); flag != bootstrap.flags.end(); ++flag) {
        const QString key = flag.key();
        if (auto record = recordFrom(key, flag.value(), bootstrap.payloads.value(key)))
            records.push_back(std::move(record));
    }
    if (bootstrap.falseValues == Bootstrap::FalseValues::Dropped)
        std::erase_if(records, [](const SharedRecord &record) { return !record->enabled; });
    return records;
}

std::optional<Bootstrap> readBootstrapFile(const QString &path, QString *problem)
{
    const FileContent file = readFile(path, LargestFlagsFile);
    if (file.state != FileContent::State::Read) {
        const bool isMissing = file.state == FileContent::State::Missing;
        *problem = isMissing ? u"there is no such file"_s : file.problem;
        return std::nullopt;
    }
    auto read = bootstrapFromJson(file.bytes);
    if (const auto *text = std::get_if<QString>(&read)) {
        *problem = *text;
        return std::nullopt;
    }
    return std::get<Bootstrap>(std::move(read));
}

} // namespace Halyard
