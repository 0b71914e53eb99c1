// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "clientfixture.h"

#include "support/fakeclock.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a read gives, layer by layer.
class tst_Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noValueIsNotFalse();
    void anyKindOfText();
    void everythingThatIsKnown();
    void payloads_data();
    void payloads();
    void layersInTheirOrder();
    void bootstrapFalse_data();
    void bootstrapFalse();
    void bootstrapOfSomebodyElse();
    void failureKeepsTheBootstrap();
    void partialAnswerMergesOverTheBootstrap();
    void overridesFileIsWatched();
    void brokenOverridesKeepTheLastGoodOnes();
    void overridesFromCodeBeatTheFile();
    void unusableOverridesAreRefused();
    void snapshotIsOfOneMoment();
    void handlesAreAlwaysCurrent();
    void bootstrapFiles_data();
    void bootstrapFiles();
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            && file.commit());
}

} // namespace

void tst_Reading::noValueIsNotFalse()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"off"_s, .value = false}}));
    FlagClient client(quietOptions(server));

    QVERIFY(!client.flag("off").hasValue());
    QVERIFY(client.isEnabled("off", true));
    QCOMPARE(client.flag("off").source(), Flag::Source::None);
    QVERIFY(client.flag("off").value().isUndefined());

    QVERIFY(finished(client.reload()).isOk());

    QVERIFY(client.flag("off").hasValue());
    QVERIFY2(!client.isEnabled("off", true), "a present false beats the caller's default");
    QVERIFY(client.isEnabled("unknown", true));
    QCOMPARE(client.variant("off", u"fallback"_s), u"fallback"_s);
}

void tst_Reading::anyKindOfText()
{
    FakeServer server;
    const QString odd = u"Schlüssel 例え 😀 \u202e"_s;
    const QString withNul = QString::fromUtf16(u"a\0b", 3);
    server.setAnswer(flagsAnswer({{.key = u"plain"_s},
                                  {.key = odd, .value = u"x"_s},
                                  {.key = withNul},
                                  {.key = u"Plain"_s, .value = false}}));
    FlagClient client(quietOptions(server));
    QVERIFY(finished(client.reload()).isOk());

    QVERIFY(client.isEnabled("plain"));
    QVERIFY(client.isEnabled(u"plain"));
    QVERIFY(client.isEnabled("plain"_L1));
    QVERIFY(client.isEnabled(u"plain"_s));
    QVERIFY(client.isEnabled(u8"plain"));
    QVERIFY(!client.isEnabled("Plain"));
    QCOMPARE(client.variant(odd), u"x"_s);
    QCOMPARE(client.variant(odd.toUtf8()), u"x"_s);
    QVERIFY(client.isEnabled(withNul));
    QVERIFY(!client.isEnabled("a"));
    QVERIFY(!client.isEnabled(""));
    QVERIFY(!client.isEnabled(QString()));
    QVERIFY(!client.isEnabled(QString(100'000, u'x')));
}

void tst_Reading::everythingThatIsKnown()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"toolbar"_s,
                                   .value = u"compact"_s,
                                   .payload = uR"({"columns":3})"_s,
                                   .id = 4021,
                                   .version = 7,
                                   .hasExperiment = true}},
                                 {.requestId = u"r-1"_s, .evaluatedAt = 1795219200123}));
    auto clock = std::make_shared<FakeClock>();
    FlagClient client(quietOptions(server), clock);
    QVERIFY(finished(client.reload()).isOk());
    clock->advance(90s);

    const Flag flag = client.flag("toolbar");

    QCOMPARE(flag.key(), u"toolbar"_s);
    QVERIFY(flag.isEnabled());
    QCOMPARE(flag.variant(), u"compact"_s);
    QCOMPARE(flag.value().toString(), u"compact"_s);
    QCOMPARE(flag.payload().toObject().value("columns"_L1).toInt(), 3);
    QCOMPARE(flag.source(), Flag::Source::Live);
    QCOMPARE(flag.age(), std::optional<std::chrono::milliseconds>(90s));
    QCOMPARE(flag.id(), std::optional<qint64>(4021));
    QCOMPARE(flag.version(), std::optional<qint64>(7));
    QCOMPARE(flag.hasExperiment(), std::optional(true));
    QCOMPARE(flag.reasonCode(), u"condition_match"_s);
    QCOMPARE(flag.requestId(), u"r-1"_s);
    QCOMPARE(flag.evaluatedAt(), std::optional<qint64>(1795219200123));
}

void tst_Reading::payloads_data()
{
    QTest::addColumn<QJsonValue>("onTheWire");
    QTest::addColumn<QJsonValue>("decoded");

    QTest::newRow("object") << QJsonValue(uR"({"a":1})"_s) << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("number") << QJsonValue(u"42"_s) << QJsonValue(42);
    QTest::newRow("text") << QJsonValue(u"\"text\""_s) << QJsonValue(u"text"_s);
    QTest::newRow("true") << QJsonValue(u"true"_s) << QJsonValue(true);
    QTest::newRow("null as text") << QJsonValue(u"null"_s) << QJsonValue(QJsonValue::Null);
    QTest::newRow("none") << QJsonValue() << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("not JSON") << QJsonValue(u"not {json"_s) << QJsonValue(u"not {json"_s);
    QTest::newRow("two values") << QJsonValue(u"1,2"_s) << QJsonValue(u"1,2"_s);
    QTest::newRow("bracket trick") << QJsonValue(u"1],[2"_s) << QJsonValue(u"1],[2"_s);
    QTest::newRow("JSON itself") << QJsonValue(QJsonObject{{u"a"_s, 1}})
                                 << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("number itself") << QJsonValue(42) << QJsonValue(42);
}

void tst_Reading::payloads()
{
    QFETCH(QJsonValue, onTheWire);
    QFETCH(QJsonValue, decoded);
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s, .payload = onTheWire}}));
    FlagClient client(quietOptions(server));
    QVERIFY(finished(client.reload()).isOk());

    QCOMPARE(client.payload("a"), decoded);
    QCOMPARE(client.flag("a").payload(), decoded);
}

void tst_Reading::layersInTheirOrder()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s, .value = u"live"_s}}));
    ClientOptions options = quietOptions(server);
    options.bootstrap.flags = {{u"a"_s, u"shipped"_s}, {u"b"_s, u"shipped"_s}};
    FlagClient client(options);
    QSignalSpy changes(&client, &FlagClient::flagChanged);

    QCOMPARE(client.variant("a"), u"shipped"_s);
    QCOMPARE(client.flag("a").source(), Flag::Source::Bootstrap);
    QVERIFY(!client.flag("a").age());

    QVERIFY(finished(client.reload()).isOk());
    QCOMPARE(client.variant("a"), u"live"_s);
    QVERIFY2(!client.flag("b").hasValue(), "a complete answer replaces the bootstrap");
    QCOMPARE(changes.count(), 2);

    client.setOverride(u"a"_s, u"forced"_s);
    QCOMPARE(client.variant("a"), u"forced"_s);
    QCOMPARE(client.flag("a").source(), Flag::Source::Override);
    QVERIFY(finished(client.reload()).isOk());
    QCOMPARE(client.variant("a"), u"forced"_s);
    QVERIFY(client.identify(u"bob"_s));
    QCOMPARE(client.variant("a"), u"forced"_s);

    client.removeOverride(u"a"_s);
    QTRY_COMPARE(client.variant("a"), u"live"_s);
}

void tst_Reading::bootstrapFalse_data()
{
    QTest::addColumn<Bootstrap::FalseValues>("policy");
    QTest::addColumn<bool>("hasValue");

    QTest::newRow("dropped") << Bootstrap::FalseValues::Dropped << false;
    QTest::newRow("served") << Bootstrap::FalseValues::Served << true;
}

void tst_Reading::bootstrapFalse()
{
    QFETCH(Bootstrap::FalseValues, policy);
    QFETCH(bool, hasValue);
    FakeServer server;
    ClientOptions options = quietOptions(server);
    options.bootstrap.flags = {{u"a"_s, false}, {u"b"_s, true}};
    options.bootstrap.payloads = {{u"b"_s, QJsonObject{{u"x"_s, 1}}}};
    options.bootstrap.falseValues = policy;
    FlagClient client(options);

    QCOMPARE(client.flag("a").hasValue(), hasValue);
    QCOMPARE(client.isEnabled("a", true), !hasValue);
    QCOMPARE(client.payload("b").toObject().value("x"_L1).toInt(), 1);
}

void tst_Reading::bootstrapOfSomebodyElse()
{
    FakeServer server;
    server.setAnswer(Answer::text(500));
    ClientOptions options = quietOptions(server);
    options.bootstrap.flags = {{u"a"_s, true}};
    options.bootstrap.distinctId = u"alice"_s;
    FlagClient client(options);

    QVERIFY(!client.flag("a").hasValue());
    QVERIFY(client.identify(u"alice"_s));
    QVERIFY(client.isEnabled("a"));
    QVERIFY(client.identify(u"bob"_s));
    QVERIFY(!client.flag("a").hasValue());
}

void tst_Reading::failureKeepsTheBootstrap()
{
    FakeServer server;
    server.setAnswer(Answer::text(503));
    ClientOptions options = quietOptions(server);
    options.bootstrap.flags = {{u"a"_s, true}};
    FlagClient client(options);

    QVERIFY(finished(client.reload()).error);

    QVERIFY(client.isEnabled("a"));
    QCOMPARE(client.flag("a").source(), Flag::Source::Bootstrap);
    QCOMPARE(client.state(), FlagClient::State::Degraded);
}

void tst_Reading::partialAnswerMergesOverTheBootstrap()
{
    FakeServer server;
    server.setAnswer(
        flagsAnswer({{.key = u"b"_s, .value = u"live"_s}}, {.errorsWhileComputingFlags = true}));
    ClientOptions options = quietOptions(server);
    options.bootstrap.flags = {{u"a"_s, true}, {u"b"_s, true}};
    FlagClient client(options);

    QCOMPARE(finished(client.reload()).effect, LoadOutcome::Effect::Merged);

    QCOMPARE(client.flag("a").source(), Flag::Source::Bootstrap);
    QCOMPARE(client.flag("b").source(), Flag::Source::Live);
}

void tst_Reading::overridesFileIsWatched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"overrides.json"_s);
    FakeServer server;
    ClientOptions options = quietOptions(server);
    options.overridesFile = path;
    FlagClient client(options);
    QVERIFY(!client.flag("a").hasValue());

    write(path, R"({"a": true})");
    QTRY_VERIFY(client.isEnabled("a"));
    write(path, R"({"a": false, "b": "wide"})");
    QTRY_COMPARE(client.variant("b"), u"wide"_s);
    QVERIFY(client.flag("a").hasValue());
    QVERIFY(!client.isEnabled("a", true));
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(!client.flag("b").hasValue());
    write(path, R"({"flags": {"c": {"enabled": true, "variant": "x"}}})");
    QTRY_COMPARE(client.variant("c"), u"x"_s);
}

void tst_Reading::brokenOverridesKeepTheLastGoodOnes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"overrides.json"_s);
    write(path, R"({"a": true})");
    FakeServer server;
    ClientOptions options = quietOptions(server);
    options.overridesFile = path;
    FlagClient client(options);
    QVERIFY(client.isEnabled("a"));
    QSignalSpy errors(&client, &FlagClient::errorOccurred);

    write(path, R"({"a": tr)");

    QTRY_COMPARE(errors.count(), 1);
    const auto error = errors.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::File);
    QVERIFY2(error.detail.contains(u"byte"_s), qPrintable(error.detail));
    QVERIFY(client.isEnabled("a"));
}

void tst_Reading::overridesFromCodeBeatTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"overrides.json"_s);
    write(path, R"({"a": "file", "b": "file"})");
    FakeServer server;
    ClientOptions options = quietOptions(server);
    options.overridesFile = path;
    FlagClient client(options);

    client.setOverride(u"a"_s, u"code"_s, QJsonObject{{u"n"_s, 1}});

    QCOMPARE(client.variant("a"), u"code"_s);
    QCOMPARE(client.payload("a").toObject().value("n"_L1).toInt(), 1);
    QCOMPARE(client.variant("b"), u"file"_s);
    client.clearOverrides();
    QCOMPARE(client.variant("a"), u"file"_s);
}

void tst_Reading::unusableOverridesAreRefused()
{
    FakeServer server;
    FlagClient client(quietOptions(server));
    QSignalSpy errors(&client, &FlagClient::errorOccurred);
    QTest::qWait(0);

    client.setOverride(u"a"_s, QJsonArray{1});
    client.setOverride(u""_s, true);
    client.setOverride(QString(2000, u'x'), true);

    QCOMPARE(errors.count(), 3);
    QVERIFY(client.flags().isEmpty());
}

void tst_Reading::snapshotIsOfOneMoment()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"b"_s}, {.key = u"a"_s, .value = u"x"_s}}));
    FlagClient client(quietOptions(server));
    QVERIFY(finished(client.reload()).isOk());

    const FlagSet then = client.flags();
    server.setAnswer(flagsAnswer({}));
    QVERIFY(finished(client.reload()).emptied);

    const QStringList keys{u"a"_s, u"b"_s};
    QCOMPARE(then.keys(), keys);
    QCOMPARE(then.size(), 2);
    QVERIFY(then.isEnabled("b"));
    QCOMPARE(then.flag(u"a"_s).variant(), u"x"_s);
    QVERIFY(client.flags().isEmpty());
}

void tst_Reading::handlesAreAlwaysCurrent()
{
    FakeServer server;
    server.setAnswer(flagsAnswer({{.key = u"a"_s, .value = u"x"_s}}));
    FlagClient client(quietOptions(server));
    const FlagHandle handle = client.handle("a");
    const FlagHandle twin = client.handle(u"a"_s);
    QVERIFY(!handle.hasValue());
    QVERIFY(handle.isEnabled(true));
    QVERIFY(!FlagHandle().hasValue());

    QVERIFY(finished(client.reload()).isOk());
    QVERIFY(handle.isEnabled() && twin.isEnabled());
    QCOMPARE(handle.variant(), u"x"_s);

    client.setOverride(u"a"_s, false);
    QVERIFY(handle.hasValue());
    QVERIFY(!handle.isEnabled(true));
    client.clearOverrides();
    server.setAnswer(flagsAnswer({}));
    QVERIFY(finished(client.reload()).isOk());
    QVERIFY(!twin.hasValue());
}

void tst_Reading::bootstrapFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");

    const auto good = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text) << QString();
    };
    const auto bad = [](const char *name, const QByteArray &text, const char *problem) {
        QTest::newRow(name) << text << QString::fromLatin1(problem);
    };
    good("plain", R"({"a": "x", "off": false})");
    good("PostHog's", R"({"featureFlags": {"a": "x", "off": false},
                          "featureFlagPayloads": {"a": "{\"n\":1}"}, "distinctId": "alice"})");
    good("a saved answer", R"({"flags": {"a": {"key": "a", "enabled": true, "variant": "x"},
        "broken": {"key": "broken", "enabled": false, "failed": true}},
        "errorsWhileComputingFlags": true})");
    bad("empty", "", "not JSON");
    bad("cut", R"({"a": )", "byte");
    bad("array", "[]", "object");
    bad("number", R"({"a": 5})", "\"a\"");
    bad("null", R"({"a": null})", "\"a\"");
    bad("empty key", R"({"": true})", "not a flag's");
    bad("page", "<html></html>", "not JSON");
    bad("huge", QByteArray(17 * 1024 * 1024, ' '), "larger");
}

void tst_Reading::bootstrapFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"flags.json"_s);
    write(path, content);

    QString said;
    const auto bootstrap = readBootstrapFile(path, &said);

    QCOMPARE(bootstrap.has_value(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
    if (!bootstrap)
        return;
    ClientOptions options;
    options.fallbackCache.clear();
    options.connectivity = ClientOptions::Connectivity::Offline;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.bootstrap = *bootstrap;
    options.bootstrap.distinctId.clear();
    FlagClient client(options);
    QCOMPARE(client.variant("a"), u"x"_s);
}

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_reading.moc"
