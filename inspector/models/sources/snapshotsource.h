// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sources/filesource.h"
#include "models/sources/snapshotfile.h"

namespace Halyard::Inspector {

//! A snapshot file: what was true when it was made. States stay as they were then; ages go on.
class SnapshotSource final : public FileSource
{
    Q_OBJECT

public:
    explicit SnapshotSource(const QString &path, QObject *parent = nullptr);

    //! As they are in the file, with the labels of now: to be saved again without a loss.
    [[nodiscard]] QList<SnapshotSection> sections() const;
    //! All but the sections.
    [[nodiscard]] QJsonObject document() const;

protected:
    void prepare(const Found &found) override;

private:
    [[nodiscard]] static Found parse(const QByteArray &content);

    QJsonObject m_document;
};

} // namespace Halyard::Inspector
