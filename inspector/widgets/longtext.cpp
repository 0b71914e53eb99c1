// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/longtext.h"

#include "widgets/fonts.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace Halyard::Inspector {

namespace {

QString folded(const QString &text)
{
    QString lines;
    lines.reserve(text.size() + text.size() / LongText::LongestLine);
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        for (; end - start > LongText::LongestLine; start += LongText::LongestLine)
            lines += QStringView(text).mid(start, LongText::LongestLine) + u'\n';
        lines += QStringView(text).mid(start, end - start) + u'\n';
        start = end + 1;
    }
    lines.chop(1);
    // Nothing that ends a text early, and nothing that turns the direction of writing.
    for (QChar &character : lines) {
        if (character != u'\n' && character != u'\t'
            && (character.category() == QChar::Other_Control
                || character.category() == QChar::Other_Format))
            character = u'\u00b7';
    }
    return lines;
}

} // namespace

LongText::LongText(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    // Of its own is only the family: the size follows whatever it is part of.
    QFont family;
    family.setFamilies(fixedFont(font()).families());
    setFont(family);
    // Code reads from left to right in every language.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

void LongText::show(const QByteArray &bytes)
{
    if (bytes == m_bytes && !bytes.isEmpty())
        return;
    m_bytes = bytes;
    setPlainText(folded(QString::fromUtf8(bytes.left(MostBytes))));
}

QByteArray indented(const QByteArray &bytes)
{
    if (bytes.size() > LongText::MostBytes)
        return bytes;
    const auto document = QJsonDocument::fromJson(bytes);
    return document.isNull() ? bytes : document.toJson(QJsonDocument::Indented).trimmed();
}

} // namespace Halyard::Inspector
