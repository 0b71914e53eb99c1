// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "support/builders.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

QJsonObject parsed(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject flagsIn(const QByteArray &body)
{
    return parsed(body).value("flags"_L1).toObject();
}

QJsonObject recordIn(const QByteArray &body, const QString &key)
{
    return flagsIn(body).value(key).toObject();
}

} // namespace

class tst_Builders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v2AnswerTellsValuesApart();
    void v2AnswerCarriesTheDetailsOfAFlag();
    void failedFlagHasOnlyFillerInIt();
    void optionsEndUpInTheEnvelope();
    void leftOutOptionsAreAbsent();
    void v3AnswerKeepsTypedValues();
    void legacyAnswerListsValuesAndPayloads();
    void manyFlagsAreAsManyAsAsked_data();
    void manyFlagsAreAsManyAsAsked();
    void manyFlagsAreTheSameEachTime();
    void changedFlagsAreTheOnesThatAreTold();
};

void tst_Builders::v2AnswerTellsValuesApart()
{
    const QByteArray body = v2Answer({{u"on"_s, true}, {u"off"_s, false}, {u"other"_s, u"wide"_s}});

    QCOMPARE(recordIn(body, u"on"_s).value("enabled"_L1), QJsonValue(true));
    QCOMPARE(recordIn(body, u"on"_s).value("variant"_L1), QJsonValue());
    QCOMPARE(recordIn(body, u"off"_s).value("enabled"_L1), QJsonValue(false));
    QCOMPARE(recordIn(body, u"other"_s).value("enabled"_L1), QJsonValue(true));
    QCOMPARE(recordIn(body, u"other"_s).value("variant"_L1), QJsonValue(u"wide"_s));
}

void tst_Builders::v2AnswerCarriesTheDetailsOfAFlag()
{
    const QByteArray body = v2Answer({{.key = u"f"_s,
                                       .payload = uR"({"a":1})"_s,
                                       .reason = u"holdout_condition_value"_s,
                                       .id = 77,
                                       .version = 9,
                                       .hasExperiment = std::nullopt}});

    const QJsonObject record = recordIn(body, u"f"_s);
    const QJsonObject metadata = record.value("metadata"_L1).toObject();
    QCOMPARE(record.value("reason"_L1).toObject().value("code"_L1).toString(),
             u"holdout_condition_value"_s);
    QCOMPARE(metadata.value("payload"_L1).toString(), uR"({"a":1})"_s);
    QCOMPARE(metadata.value("id"_L1).toInteger(), 77);
    QCOMPARE(metadata.value("version"_L1).toInteger(), 9);
    QVERIFY(!metadata.contains("has_experiment"_L1));
}

void tst_Builders::failedFlagHasOnlyFillerInIt()
{
    const QList<FlagRow> flags{{.key = u"f"_s, .value = u"wide"_s, .failed = true}};

    const QJsonObject record = recordIn(v2Answer(flags), u"f"_s);
    QCOMPARE(record.value("failed"_L1), QJsonValue(true));
    QCOMPARE(record.value("enabled"_L1), QJsonValue(false));
    QCOMPARE(record.value("variant"_L1), QJsonValue());
    QVERIFY(parsed(legacyAnswer(flags)).value("featureFlags"_L1).toObject().isEmpty());
}

void tst_Builders::optionsEndUpInTheEnvelope()
{
    const QJsonObject answer = parsed(v2Answer({},
                                               {.errorsWhileComputingFlags = true,
                                                .quotaLimited = {u"feature_flags"_s},
                                                .requestId = u"r-1"_s,
                                                .evaluatedAt = Q_INT64_C(9007199254740993),
                                                .minimalFlagCalledEvents = true}));

    QCOMPARE(answer.value("errorsWhileComputingFlags"_L1), QJsonValue(true));
    QCOMPARE(answer.value("quotaLimited"_L1).toArray(), QJsonArray{u"feature_flags"_s});
    QCOMPARE(answer.value("requestId"_L1), QJsonValue(u"r-1"_s));
    QCOMPARE(answer.value("evaluatedAt"_L1).toInteger(), Q_INT64_C(9007199254740993));
    QCOMPARE(answer.value("minimalFlagCalledEvents"_L1), QJsonValue(true));
}

void tst_Builders::leftOutOptionsAreAbsent()
{
    const AnswerOptions options{.requestId = {}, .evaluatedAt = std::nullopt};

    QCOMPARE(v2Answer({}, options), R"({"errorsWhileComputingFlags":false,"flags":{}})"_ba);
}

void tst_Builders::v3AnswerKeepsTypedValues()
{
    const QByteArray body = v3Answer({{u"number"_s, 250},
                                      {u"nothing"_s, QJsonValue()},
                                      {u"object"_s, QJsonObject{{u"a"_s, 1}}}});

    QCOMPARE(recordIn(body, u"number"_s).value("value"_L1), QJsonValue(250));
    QVERIFY(recordIn(body, u"nothing"_s).value("value"_L1).isNull());
    QVERIFY(recordIn(body, u"object"_s).value("value"_L1).isObject());
    QVERIFY(!recordIn(body, u"number"_s).contains("enabled"_L1));
}

void tst_Builders::legacyAnswerListsValuesAndPayloads()
{
    const QJsonObject answer =
        parsed(legacyAnswer({{u"a"_s, false}, {u"b"_s, u"wide"_s, uR"({"columns":3})"_s}}));

    const QJsonObject values = answer.value("featureFlags"_L1).toObject();
    QCOMPARE(values, (QJsonObject{{u"a"_s, false}, {u"b"_s, u"wide"_s}}));
    QCOMPARE(answer.value("featureFlagPayloads"_L1).toObject(),
             (QJsonObject{{u"b"_s, uR"({"columns":3})"_s}}));
}

void tst_Builders::manyFlagsAreAsManyAsAsked_data()
{
    QTest::addColumn<int>("count");

    for (const int count : {0, 1, 2, 3, 100, 999, 10000})
        QTest::addRow("%d", count) << count;
}

void tst_Builders::manyFlagsAreAsManyAsAsked()
{
    QFETCH(int, count);

    const QJsonObject flags = flagsIn(manyFlags(count));

    QCOMPARE(flags.size(), count);
    for (int index = 0; index < count; ++index) {
        const QString key = manyFlagsKey(index);
        QCOMPARE(flags.value(key).toObject().value("key"_L1).toString(), key);
    }
}

void tst_Builders::manyFlagsAreTheSameEachTime()
{
    QCOMPARE(manyFlags(500, 7), manyFlags(500, 7));
    QCOMPARE_NE(manyFlags(500, 7), manyFlags(500));
}

void tst_Builders::changedFlagsAreTheOnesThatAreTold()
{
    const int count = 1000;
    const int changed = 10;
    const QJsonObject before = flagsIn(manyFlags(count));
    const QJsonObject after = flagsIn(manyFlags(count, changed));

    int differing = 0;
    for (int index = 0; index < count; ++index) {
        const QString key = manyFlagsKey(index);
        const bool differs = before.value(key) != after.value(key);
        QCOMPARE(differs, isChanged(index, count, changed));
        differing += differs ? 1 : 0;
    }
    QCOMPARE(differing, changed);
}

QTEST_GUILESS_MAIN(tst_Builders)
#include "tst_builders.moc"
