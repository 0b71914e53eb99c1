// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QPlainTextEdit>

namespace Halyard::Inspector {

//! Shows bytes as text that may be selected, however many they are: what is too long is cut, and
//! lines without an end are folded, for laying them out would take seconds.
class LongText : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype MostBytes = 1024 * 1024;
    static constexpr qsizetype LongestLine = 2000;

    explicit LongText(const QString &accessibleName, QWidget *parent = nullptr);

    void show(const QByteArray &bytes);
    [[nodiscard]] bool isCut() const { return m_bytes.size() > MostBytes; }
    //! Whole.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

//! Indented, if it is JSON and not too large to be worth it.
[[nodiscard]] QByteArray indented(const QByteArray &bytes);

} // namespace Halyard::Inspector
