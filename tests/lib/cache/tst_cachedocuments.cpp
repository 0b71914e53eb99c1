// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/cachekey.h>
#include <Halyard/cache/cacherecord.h>
#include <Halyard/cache/recordenvelope.h>
#include <Halyard/cacheurl.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(HALYARD_DOCUMENTS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

//! What stands between the fences of this kind, block after block.
QStringList blocks(const QString &document, const QString &kind)
{
    const QRegularExpression fence(u"^```%1\\n(.*?)^```$"_s.arg(kind),
                                   QRegularExpression::MultilineOption
                                       | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    auto matches = fence.globalMatch(document);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

QByteArray exampleRecord()
{
    const QStringList found = blocks(contentOf(u"cache-format.md"_s), u"json"_s);
    return found.value(0).toUtf8();
}

//! As somebody would who has but the document.
QString keyedHash(const QString &token, const QByteArray &text, qsizetype digits)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text, token.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(digits));
}

} // namespace

//! Holds the documents to what they say.
class tst_CacheDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleIsARecord();
    void exampleSealsItself();
    void exampleHasItsName();
    void namesAreMadeAsWritten();
    void changesAreNoticed();
    void urlsAreRight_data();
    void urlsAreRight();
    void wrongUrlsAreToldAsWritten_data();
    void wrongUrlsAreToldAsWritten();
    void optionsAreComplete();
};

void tst_CacheDocuments::exampleIsARecord()
{
    const QByteArray bytes = exampleRecord();
    QVERIFY(!bytes.isEmpty());
    const auto read = recordFromJson(bytes);
    const auto *record = std::get_if<CacheRecord>(&read);
    QVERIFY(record != nullptr);
    QCOMPARE(record->flags.size(), size_t(3));
    QCOMPARE(record->flags.front()->variant, u"compact"_s);
    QCOMPARE(toJson(*record), bytes);
}

void tst_CacheDocuments::exampleSealsItself()
{
    const QByteArray bytes = exampleRecord();
    const QByteArray body = bytes.sliced(bytes.indexOf('\n') + 1);
    const auto envelope = envelopeOfBeginning(bytes);
    QVERIFY(envelope.has_value());
    QCOMPARE(envelope->format, RecordFormat);
    QCOMPARE(envelope->length, body.size());
    QCOMPARE(envelope->hash,
             QCryptographicHash::hash(body, QCryptographicHash::Blake2b_256).toHex());
    QVERIFY(contentOf(u"cache-format.md"_s).contains(u"at most %1 bytes"_s.arg(LongestEnvelope)));
}

void tst_CacheDocuments::exampleHasItsName()
{
    ClientOptions options;
    options.host = QUrl(u"http://127.0.0.1:8010"_s);
    options.projectToken = u"phc_example"_s;
    const FlagContext context{.distinctId = u"operator-7"_s};
    const CacheKey key = cacheKeyFor(options, context);

    const auto read = recordFromJson(exampleRecord());
    const auto &record = std::get<CacheRecord>(read);
    QCOMPARE(record.scope, key.scope);
    QCOMPARE(record.person, key.person);
    QCOMPARE(record.context, contextHashOf(options, context));
    QVERIFY(contentOf(u"cache-format.md"_s)
                .contains(QString(key.scope + u'-' + key.person + ".json"_L1)));
}

void tst_CacheDocuments::namesAreMadeAsWritten()
{
    const QByteArray person = R"(["person","operator-7"])";
    const QByteArray groups = R"(["groups",{"plant":"leipzig"}])";
    const QByteArray scope = R"(["scope","https://eu.i.posthog.com:-1"])";
    const QString document = contentOf(u"cache-format.md"_s);
    for (const QByteArray &text : {person, groups, scope})
        QVERIFY2(document.contains(QString::fromUtf8(text)), text.constData());

    ClientOptions options;
    options.host = QUrl(u"https://eu.i.posthog.com/"_s);
    options.projectToken = u"phc_x"_s;
    const CacheKey key = cacheKeyFor(
        options, {.distinctId = u"operator-7"_s, .groups = {{u"plant"_s, u"leipzig"_s}}});
    QCOMPARE(key.scope, keyedHash(u"phc_x"_s, scope, 32));
    QCOMPARE(key.person,
             keyedHash(u"phc_x"_s, person, 32) + u'-' + keyedHash(u"phc_x"_s, groups, 16));
}

void tst_CacheDocuments::changesAreNoticed()
{
    const QByteArray bytes = exampleRecord();
    for (const auto &[from, to] : {std::pair{"compact"_ba, "compacs"_ba}, {"}}}\n"_ba, "}}}"_ba}}) {
        const auto read = recordFromJson(QByteArray(bytes).replace(from, to));
        QVERIFY(std::holds_alternative<RecordDamage>(read));
    }
    // What is said of a newer format: read as far as it is known.
    const auto newer =
        recordFromJson(QByteArray(bytes).replace(R"("halyard_cache":1)", R"("halyard_cache":2)"));
    QVERIFY(std::get<CacheRecord>(newer).isNewer);
}

void tst_CacheDocuments::urlsAreRight_data()
{
    QTest::addColumn<QString>("url");
    const QString document = contentOf(u"fallback-cache.md"_s);
    for (const QString &block : blocks(document, u"cache-url"_s)) {
        for (const QString &url : block.split(u'\n', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(url)) << url;
    }
    const QRegularExpression inCode(u"fallbackCache = QUrl\\(u\"([^\"]*)\"_s\\)"_s);
    for (const QString &name : {u"fallback-cache.md"_s, u"using.md"_s, u"../README.md"_s}) {
        const auto match = inCode.match(contentOf(name));
        QVERIFY2(match.hasMatch(), qPrintable(name));
        QTest::newRow(qPrintable(name)) << match.captured(1);
    }
}

void tst_CacheDocuments::urlsAreRight()
{
    QFETCH(const QString, url);
    const auto parsed = CacheUrl::parse(QUrl(url, QUrl::StrictMode));
    const auto *problem = std::get_if<CacheUrlProblem>(&parsed);
    QVERIFY2(problem == nullptr, problem != nullptr ? qPrintable(problem->detail) : "");
}

void tst_CacheDocuments::wrongUrlsAreToldAsWritten_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("told");
    const QString block = blocks(contentOf(u"fallback-cache.md"_s), u"wrong-cache-url"_s).value(0);
    const QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 2);
    QString url;
    QString told;
    const auto end = [&] {
        if (!url.isEmpty())
            QTest::newRow(qPrintable(url)) << url << std::exchange(told, {}).simplified();
    };
    for (const QString &line : lines) {
        if (line.startsWith(u' ')) {
            told += line;
            continue;
        }
        end();
        url = line;
    }
    end();
}

void tst_CacheDocuments::wrongUrlsAreToldAsWritten()
{
    QFETCH(const QString, url);
    QFETCH(const QString, told);
    const auto parsed = CacheUrl::parse(QUrl(url, QUrl::StrictMode));
    QVERIFY(std::holds_alternative<CacheUrlProblem>(parsed));
    const auto &problem = std::get<CacheUrlProblem>(parsed);
    QCOMPARE(u"at character %1: %2"_s.arg(problem.position + 1).arg(problem.detail), told);
}

void tst_CacheDocuments::optionsAreComplete()
{
    const QString document = contentOf(u"fallback-cache.md"_s);
    const QRegularExpression listed(u"it has: (.*)$"_s);
    for (const QString &place : {u"file:///x"_s, u"settings:///"_s, u"redis://h/0"_s}) {
        const auto parsed = CacheUrl::parse(QUrl(place + "?unknown=1"_L1));
        const QString detail = std::get<CacheUrlProblem>(parsed).detail;
        const QString names = listed.match(detail).captured(1);
        QVERIFY2(!names.isEmpty(), qPrintable(detail));
        for (const QString &name : names.split(", "_L1))
            QVERIFY2(document.contains(QString(u'`' + name + u'`')), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(tst_CacheDocuments)
#include "tst_cachedocuments.moc"
