// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

const QString Prefix = u"halyard-inspector_"_s;

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

bool speak(const QString &language, QCoreApplication &application)
{
    const bool isShipped =
        language.isEmpty() || language == "en"_L1 || shippedLanguages().contains(language);
    if (!isShipped)
        return false;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), application);
    install(locale, u"halyard-inspector"_s, u":/i18n"_s, application);
    return true;
}

} // namespace Halyard::Inspector
