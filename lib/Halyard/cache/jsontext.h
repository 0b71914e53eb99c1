// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

namespace Halyard {

//! Writes one JSON object after the other without building it first: what a QJsonObject of each flag
//! would cost is ten times as much.
class JsonText
{
public:
    void open(const QString &name = {});
    void close() { m_text += '}'; }
    void add(QLatin1StringView name, const QString &text);
    void add(QLatin1StringView name, qint64 number);
    void add(QLatin1StringView name, bool value);
    //! \a json as it stands.
    void addRaw(QLatin1StringView name, const QByteArray &json);
    //! The next member begins a line.
    void breakLine() { m_text += m_text.endsWith('{') ? "\n" : ",\n"; }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void begin(QLatin1StringView name);
    void write(QStringView text);

    QByteArray m_text;
};

} // namespace Halyard
