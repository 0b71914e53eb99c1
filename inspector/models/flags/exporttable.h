// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flagfacts.h"
#include "models/flags/export.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Halyard::Inspector {

//! One cell of what is exported, for programs and for tables.
struct ExportCell
{
    //! Undefined is left out.
    QJsonValue json = QJsonValue::Undefined;
    QString text = {};

    [[nodiscard]] static ExportCell of(const QString &text);
    template <typename Number>
    [[nodiscard]] static ExportCell of(const std::optional<Number> &number)
    {
        return number ? ExportCell{QJsonValue(*number), QString::number(*number)} : ExportCell();
    }
    //! As JSON, "no value" where there is none.
    [[nodiscard]] static ExportCell ofValue(const QJsonValue &value);
    //! Of one side: an object with its value, if it has one; nothing for null.
    [[nodiscard]] static ExportCell ofSide(const FlagFacts *facts);
};

//! As RFC 4180 has it, and no formula for a spreadsheet.
[[nodiscard]] QString csvCell(const QString &text);

//! Rows that can be written in every format.
class ExportTable
{
public:
    explicit ExportTable(const QStringList &columns);

    //! As many cells as there are columns.
    void add(const QList<ExportCell> &cells);
    //! In JSON, rows are the member \a name of \a head.
    [[nodiscard]] QByteArray text(Format format, const QString &name, QJsonObject head) const;

private:
    [[nodiscard]] QByteArray json(const QString &name, QJsonObject head) const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QByteArray markdown() const;

    QStringList m_columns;
    QList<QList<ExportCell>> m_rows;
};

} // namespace Halyard::Inspector
