// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/languages.h"

#include "widgets/pseudotranslator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

const QString Prefix = u"halyard-inspector_"_s;
constexpr auto PseudoLong = "pseudo"_L1;
constexpr auto PseudoRightToLeft = "pseudo-rtl"_L1;

void install(const QLocale &locale, const QString &name, const QString &folder,
             QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList shippedLanguages()
{
    QStringList languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({Prefix + "*.qm"_L1}, QDir::Files);
    for (const QString &file : files)
        languages.append(file.sliced(Prefix.size()).chopped(3));
    languages.removeAll(u"en"_s);
    return languages;
}

QString nameOfLanguage(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : name;
}

namespace {

bool speakPseudo(const QString &language, QCoreApplication &application)
{
    using Kind = PseudoTranslator::Kind;
    if (language != PseudoLong && language != PseudoRightToLeft)
        return false;
    const Kind kind = language == PseudoLong ? Kind::Long : Kind::RightToLeft;
    QCoreApplication::installTranslator(new PseudoTranslator(kind, &application));
    return true;
}

} // namespace

bool speak(const QString &language, QCoreApplication &application)
{
    if (speakPseudo(language, application))
        return true;
    const bool isShipped =
        language.isEmpty() || language == "en"_L1 || shippedLanguages().contains(language);
    if (!isShipped)
        return false;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), application);
    // English counts in every language that is not shipped. Whoever comes last is asked first.
    install(QLocale::English, u"halyard-inspector"_s, u":/i18n"_s, application);
    install(locale, u"halyard-inspector"_s, u":/i18n"_s, application);
    return true;
}

} // namespace Halyard::Inspector
