// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "optionvalues.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Halyard::Cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr DurationRange AnyTime{1ms, 1h};

template <typename T>
QString faultOf(const Checked<T> &checked)
{
    const auto *fault = std::get_if<Fault>(&checked);
    return fault == nullptr ? QString() : fault->text;
}

} // namespace

class tst_OptionValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void refusesDurations_data();
    void refusesDurations();
    void readsProperties_data();
    void readsProperties();
    void saysWhereJsonIsWrong_data();
    void saysWhereJsonIsWrong();
    void readsHeaders();
    void refusesHeaders_data();
    void refusesHeaders();
    void splitsGroupsAtTheFirstEqualsSign();
    void splitsGroupPropertiesAtTheFirstDot();
    void repeatsNoPasswordOfACache();
    void trimsTokens();
};

void tst_OptionValues::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<milliseconds>("expected");

    QTest::newRow("seconds") << u"5"_s << milliseconds{5s};
    QTest::newRow("seconds, said so") << u"5s"_s << milliseconds{5s};
    QTest::newRow("milliseconds") << u"500ms"_s << 500ms;
    QTest::newRow("minutes") << u"2m"_s << milliseconds{2min};
    QTest::newRow("the longest") << u"1h"_s << milliseconds{1h};
    QTest::newRow("the shortest") << u"1ms"_s << 1ms;
    QTest::newRow("leading zeros") << u"005"_s << milliseconds{5s};
}

void tst_OptionValues::readsDurations()
{
    QFETCH(const QString, text);

    const auto duration = durationFrom(text, AnyTime);
    QVERIFY2(faultOf(duration).isEmpty(), qPrintable(faultOf(duration)));
    QTEST(std::get<milliseconds>(duration), "expected");
}

void tst_OptionValues::refusesDurations_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("signed") << u"+5"_s;
    QTest::newRow("fraction") << u"1.5"_s;
    QTest::newRow("text") << u"soon"_s;
    QTest::newRow("too long") << u"3601"_s;
    QTest::newRow("huge") << u"999999999h"_s;
    QTest::newRow("beyond 64 bits") << u"99999999999999999999"_s;
    QTest::newRow("unknown unit") << u"5d"_s;
    QTest::newRow("a space") << u"5 s"_s;
    QTest::newRow("a line break") << u"5\n"_s;
    QTest::newRow("other digits") << u"٥"_s;
    QTest::newRow("not a number") << u"nan"_s;
}

void tst_OptionValues::refusesDurations()
{
    QFETCH(const QString, text);

    QVERIFY(faultOf(durationFrom(text, AnyTime)).contains("from 1ms to 1h"_L1));
}

void tst_OptionValues::readsProperties_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("text") << u"plan=\"pro\""_s << u"plan"_s << QJsonValue(u"pro"_s);
    QTest::newRow("number") << u"seats=40"_s << u"seats"_s << QJsonValue(40);
    QTest::newRow("true") << u"beta=true"_s << u"beta"_s << QJsonValue(true);
    QTest::newRow("null") << u"gone=null"_s << u"gone"_s << QJsonValue();
    QTest::newRow("equals signs") << u"a=\"b=c\""_s << u"a"_s << QJsonValue(u"b=c"_s);
    QTest::newRow("spaces") << u"a= 1 "_s << u"a"_s << QJsonValue(1);
    QTest::newRow("object") << u"a={\"b\":{}}"_s << u"a"_s
                            << QJsonValue(QJsonObject{{u"b"_s, QJsonObject()}});
    QTest::newRow("an id of 64 bits")
        << u"id=9007199254740993"_s << u"id"_s << QJsonValue(qint64(9007199254740993));
}

void tst_OptionValues::readsProperties()
{
    QFETCH(const QString, text);

    const auto property = propertyFrom(text);
    QVERIFY2(faultOf(property).isEmpty(), qPrintable(faultOf(property)));
    QTEST(std::get<Property>(property).name, "name");
    QTEST(std::get<Property>(property).value, "value");
}

void tst_OptionValues::saysWhereJsonIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("text without quotes") << u"plan=pro"_s << u"text needs quotes: plan='\"pro\"'"_s;
    QTest::newRow("at its beginning")
        << u"plan=pro"_s << u"plan: no valid JSON near character 1 "_s;
    QTest::newRow("inside") << u"a={\"b\":tru}"_s << u"near character 10 "_s;
    QTest::newRow("beyond ASCII") << u"a={\"ä\":tru}"_s << u"near character 10 "_s;
    QTest::newRow("unfinished text") << u"a=\"b"_s << u"no valid JSON near character"_s;
    QTest::newRow("unfinished list") << u"a=[1"_s << u"no valid JSON near character"_s;
    QTest::newRow("two lists") << u"a=1],[2"_s << u"no valid JSON near character"_s;
    QTest::newRow("two values") << u"a=1,2"_s << u"more than one value"_s;
    QTest::newRow("no value") << u"a="_s << u"no value"_s;
    QTest::newRow("no name") << u"=1"_s << u"takes name=json"_s;
    QTest::newRow("a number without bounds") << u"a=1e400"_s << u"no valid JSON"_s;
}

void tst_OptionValues::saysWhereJsonIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const QString fault = faultOf(propertyFrom(text));
    QVERIFY2(fault.contains(expected), qPrintable(fault));
}

void tst_OptionValues::readsHeaders()
{
    using Header = std::pair<QByteArray, QByteArray>;
    QCOMPARE(std::get<Header>(headerFrom(u"X-A: b: c "_s)), (Header{"X-A"_ba, "b: c"_ba}));
    QCOMPARE(std::get<Header>(headerFrom(u"x-empty:"_s)), (Header{"x-empty"_ba, ""_ba}));
    QCOMPARE(std::get<Header>(headerFrom(u"Authorization: Basic eA=="_s)),
             (Header{"Authorization"_ba, "Basic eA=="_ba}));
}

void tst_OptionValues::refusesHeaders_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no colon") << u"X-A b"_s;
    QTest::newRow("no name") << u": b"_s;
    QTest::newRow("a space in the name") << u"X A: b"_s;
    QTest::newRow("a line break in the name") << u"X\r\nA: b"_s;
    QTest::newRow("a line break in the value") << u"X-A: b\r\nHost: c"_s;
    QTest::newRow("a bare line feed") << u"X-A: b\nc"_s;
    QTest::newRow("a control character") << u"X-A: b\u0001"_s;
    QTest::newRow("content type") << u"Content-Type: text/plain"_s;
    QTest::newRow("length, in capitals") << u"CONTENT-LENGTH: 3"_s;
    QTest::newRow("host") << u"Host: example.com"_s;
    QTest::newRow("user agent") << u"User-Agent: curl"_s;
}

void tst_OptionValues::refusesHeaders()
{
    QFETCH(const QString, text);

    QVERIFY(!faultOf(headerFrom(text)).isEmpty());
}

void tst_OptionValues::splitsGroupsAtTheFirstEqualsSign()
{
    const auto group = std::get<GroupKey>(groupFrom(u"company=a=b"_s));
    QCOMPARE(group.type, u"company"_s);
    QCOMPARE(group.key, u"a=b"_s);
    QVERIFY(!faultOf(groupFrom(u"company="_s)).isEmpty());
    QVERIFY(!faultOf(groupFrom(u"=acme"_s)).isEmpty());
}

void tst_OptionValues::splitsGroupPropertiesAtTheFirstDot()
{
    const auto given = std::get<GroupProperty>(groupPropertyFrom(u"company.site.name=\"x.y\""_s));
    QCOMPARE(given.type, u"company"_s);
    QCOMPARE(given.property.name, u"site.name"_s);
    QCOMPARE(given.property.value, QJsonValue(u"x.y"_s));
    QVERIFY(faultOf(groupPropertyFrom(u"seats=4.5"_s)).contains("type.name=json"_L1));
    QVERIFY(!faultOf(groupPropertyFrom(u".seats=4"_s)).isEmpty());
}

void tst_OptionValues::repeatsNoPasswordOfACache()
{
    const QString fault = faultOf(cacheUrlFrom(u"redis://u:hunter2@ho st:99999999/0"_s));
    QVERIFY(!fault.isEmpty());
    QVERIFY(!fault.contains("hunter2"_L1));
}

void tst_OptionValues::trimsTokens()
{
    QCOMPARE(std::get<QString>(tokenFrom(u"phc_a\n"_s)), u"phc_a"_s);
    QVERIFY(!faultOf(tokenFrom(u"phc_a\nb"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_OptionValues)
#include "tst_optionvalues.moc"
