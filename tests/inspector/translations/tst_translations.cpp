// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// What is shipped as a language is a whole one: every text of the program, translated with care for
// what a program puts into it.

#include "tsfile.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsKnown_data() { addLanguages(); }
    void everyTextIsKnown();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void whatTheProgramFillsInStays_data() { addLanguages(); }
    void whatTheProgramFillsInStays();
    void noLetterOfAMenuIsLost_data() { addLanguages(); }
    void noLetterOfAMenuIsLost();
    void nothingWasLeftInEnglish_data() { addLanguages(); }
    void nothingWasLeftInEnglish();
    void theCheckFindsWhatIsWrong();

private:
    void addLanguages();
    [[nodiscard]] TsFile fileOf(const QString &language) const { return m_files.value(language); }

    QMap<QString, TsFile> m_files;
    //! Of the program as it is, by lupdate.
    QSet<QString> m_texts;
};

namespace {

QString pathOf(const QString &language)
{
    return QStringLiteral(HALYARD_TRANSLATIONS "/halyard-inspector_%1.ts").arg(language);
}

const QStringList &languages()
{
    static const QStringList all{u"de"_s, u"en"_s, u"ja"_s, u"zh_CN"_s};
    return all;
}

//! English is the program's own language; only how it counts is written down.
bool hasToBeTranslated(const TsFile &file, const Message &message)
{
    return file.language != "en"_L1 || message.hasPlurals;
}

qsizetype pluralsOf(const QString &language)
{
    return language == "de"_L1 || language == "en"_L1 ? 2 : 1;
}

QStringList unfinished(const TsFile &file)
{
    QStringList names;
    for (const Message &message : file.messages) {
        if (!hasToBeTranslated(file, message))
            continue;
        const bool isWhole = message.type.isEmpty() && !message.translations.isEmpty()
            && std::none_of(message.translations.cbegin(), message.translations.cend(),
                            [](const QString &text) { return text.trimmed().isEmpty(); })
            && (!message.hasPlurals || message.translations.size() == pluralsOf(file.language));
        if (!isWhole)
            names.append(message.name());
    }
    return names;
}

QStringList filledIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?\\d+|n)|</?[a-z]+[^>]*>"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    return places;
}

QStringList withOtherPlaces(const TsFile &file)
{
    QStringList names;
    for (const Message &message : file.messages) {
        for (const QString &text : message.translations) {
            // One thing needs no number to be counted.
            QStringList wanted = filledIn(message.source);
            if (message.hasPlurals && !text.contains("%n"_L1))
                wanted.removeAll(u"%n"_s);
            if (!text.isEmpty() && filledIn(text) != wanted)
                names.append(message.name() + u" → "_s + text);
        }
    }
    return names;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return QString(text).remove("&&"_L1).contains(mnemonic);
}

QStringList withoutMnemonics(const TsFile &file)
{
    QStringList names;
    for (const Message &message : file.messages) {
        const QString &text = message.translations.value(0);
        if (!text.isEmpty() && hasMnemonic(message.source) != hasMnemonic(text))
            names.append(message.name());
    }
    return names;
}

QSet<QString> readSameWords()
{
    QFile file(QStringLiteral(HALYARD_TRANSLATIONS "/same-words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString line : lines)
        words.insert(line.replace("\\n"_L1, "\n"_L1));
    return words;
}

//! Names, units, and words that some language has in common with English.
bool mayStay(const QString &source)
{
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    static const QSet<QString> sameWords = readSameWords();
    return !source.contains(letters) || sameWords.contains(source);
}

} // namespace

void tst_Translations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Translations::initTestCase()
{
    for (const QString &language : languages()) {
        const TsFile file = TsFile::read(pathOf(language));
        QVERIFY2(file.problem.isEmpty(), qPrintable(language + u": "_s + file.problem));
        QCOMPARE(file.language, language);
        m_files.insert(language, file);
    }

    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_de.ts"_s);
    QProcess lupdate;
    const QString sources = QStringLiteral(HALYARD_INSPECTOR_SOURCES);
    lupdate.start(QStringLiteral(HALYARD_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, sources, u"-I"_s,
                   QStringLiteral(HALYARD_LIBRARY_SOURCES), sources + u"/models"_s,
                   sources + u"/widgets"_s, sources + u"/pages"_s, sources + u"/main.cpp"_s,
                   u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    // It complains where it cannot tell whose text something is; that text would stay in English.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());
    for (const Message &message : TsFile::read(fresh).messages)
        m_texts.insert(message.name());
    QVERIFY(m_texts.size() > 100);
}

void tst_Translations::everyTextIsKnown()
{
    QFETCH(QString, language);
    QSet<QString> known;
    for (const Message &message : fileOf(language).messages)
        known.insert(message.name());
    QCOMPARE((m_texts - known).values(), QStringList());
    QCOMPARE((known - m_texts).values(), QStringList());
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QCOMPARE(unfinished(fileOf(language)), QStringList());
}

void tst_Translations::whatTheProgramFillsInStays()
{
    QFETCH(QString, language);
    QCOMPARE(withOtherPlaces(fileOf(language)), QStringList());
}

void tst_Translations::noLetterOfAMenuIsLost()
{
    QFETCH(QString, language);
    QCOMPARE(withoutMnemonics(fileOf(language)), QStringList());
}

void tst_Translations::nothingWasLeftInEnglish()
{
    QFETCH(QString, language);
    if (language == "en"_L1)
        return;
    QStringList left;
    for (const Message &message : fileOf(language).messages) {
        if (message.translations.contains(message.source) && !mayStay(message.source))
            left.append(message.name());
    }
    QCOMPARE(left, QStringList());
}

void tst_Translations::theCheckFindsWhatIsWrong()
{
    const TsFile file{
        .language = u"de"_s,
        .messages = {
            {.source = u"unfinished"_s, .translations = {u"x"_s}, .type = u"unfinished"_s},
            {.source = u"empty"_s, .translations = {u" "_s}},
            {.source = u"%n times"_s, .translations = {u"%n Mal"_s}, .hasPlurals = true},
            {.source = u"%1 of %2"_s, .translations = {u"%1 von 2"_s}},
            {.source = u"&Open"_s, .translations = {u"Öffnen"_s}},
        }};
    QCOMPARE(unfinished(file).size(), 3);
    QCOMPARE(withOtherPlaces(file).size(), 1);
    QCOMPARE(withoutMnemonics(file).size(), 1);
    QVERIFY(!mayStay(u"Some words"_s));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
