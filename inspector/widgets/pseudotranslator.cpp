// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/pseudotranslator.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

//! Where what stands at \a at must stay as it is, like %1, %n and <b>: how long that is.
qsizetype fixedLength(QStringView text, qsizetype at)
{
    if (text.at(at) == u'<')
        return text.indexOf(u'>', at) - at + 1;
    if (text.at(at) != u'%' || at + 1 >= text.size())
        return 0;
    return text.at(at + 1).isLetterOrNumber() ? 2 : 0;
}

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents{
        {u'a', u'á'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ö'}, {u'u', u'ü'},
        {u'y', u'ý'}, {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'},
        {u'U', u'Ü'}, {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'}, {u'S', u'Š'},
    };
    return accents.value(letter, letter);
}

QString accented(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = fixedLength(text, at); length > 0) {
            result += QStringView(text).mid(at, length);
            at += length;
        } else {
            result += accented(text.at(at++));
        }
    }
    return result;
}

QString lengthened(const QString &text)
{
    const qsizetype more = text.size() * 4 / 10;
    return '['_L1 + accented(text) + QString(more, u'~') + ']'_L1;
}

// An override of direction holds until it is popped, so each text pops its own.
QString fromTheRight(const QString &text)
{
    return u'\u202e' + text + u'\u202c';
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, QObject *parent)
    : QTranslator(parent)
    , m_kind(kind)
{
}

QString PseudoTranslator::translate(const char *context, const char *text,
                                    const char * /*disambiguation*/, int /*n*/) const
{
    // Qt asks for the direction of writing in this way.
    if (qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0)
        return m_kind == Kind::RightToLeft ? u"RTL"_s : u"LTR"_s;
    if (qstrcmp(context, "QShortcut") == 0)
        return {};
    const QString plain = QString::fromUtf8(text);
    return m_kind == Kind::Long ? lengthened(plain) : fromTheRight(plain);
}

} // namespace Halyard::Inspector
