// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "propertymatch.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Halyard::Demo;

class tst_DemoProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void propertiesMatch_data();
    void propertiesMatch();
};

void tst_DemoProperties::propertiesMatch_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("wanted");
    QTest::addColumn<QJsonValue>("actual");
    QTest::addColumn<bool>("expected");

    const auto add = [](const char *row, const QString &name, const QJsonValue &wanted,
                        const QJsonValue &actual, bool expected) {
        QTest::newRow(row) << name << wanted << actual << expected;
    };
    const QJsonValue missing(QJsonValue::Undefined);
    add("same", u"exact"_s, u"pro"_s, u"Pro"_s, true);
    add("one of a list", u"exact"_s, QJsonArray{u"a"_s, u"b"_s}, u"b"_s, true);
    add("none of a list", u"exact"_s, QJsonArray{u"a"_s, u"b"_s}, u"c"_s, false);
    add("number as text", u"exact"_s, u"1"_s, 1, true);
    add("truth as text", u"exact"_s, true, u"TRUE"_s, true);
    add("one is not true", u"exact"_s, u"1"_s, true, false);
    add("missing", u"exact"_s, u"x"_s, missing, false);
    add("another", u"is_not"_s, u"x"_s, u"y"_s, true);
    add("missing is another", u"is_not"_s, u"x"_s, missing, true);
    add("contains", u"icontains"_s, u"TR"_s, u"entry"_s, true);
    add("does not contain", u"not_icontains"_s, u"x"_s, u"entry"_s, true);
    add("starts", u"starts_with"_s, u"EN"_s, u"entry"_s, true);
    add("does not start", u"not_starts_with"_s, u"en"_s, u"entry"_s, false);
    add("ends", u"ends_with"_s, u"@example.com"_s, u"a@Example.com"_s, true);
    add("does not end", u"not_ends_with"_s, u"x"_s, u"a"_s, true);
    add("greater, not as text", u"gt"_s, 9, u"10"_s, true);
    add("not greater", u"gt"_s, 10, 10, false);
    add("greater or equal", u"gte"_s, u"10"_s, 10, true);
    add("less", u"lt"_s, 2.5, 2.4, true);
    add("less or equal", u"lte"_s, 2, 3, false);
    add("not a number", u"lt"_s, 5, u" 4"_s, false);
    add("set", u"is_set"_s, missing, QJsonValue::Null, true);
    add("not set", u"is_set"_s, missing, missing, false);
    add("is not set", u"is_not_set"_s, missing, missing, true);
    add("is set after all", u"is_not_set"_s, missing, u""_s, false);
}

void tst_DemoProperties::propertiesMatch()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, wanted);
    QFETCH(QJsonValue, actual);
    const std::optional<Operator> comparison = operatorNamed(name);
    QVERIFY(comparison);
    QJsonObject properties{{u"other"_s, u"x"_s}};
    if (!actual.isUndefined())
        properties.insert("property"_L1, actual);

    const bool matched = matches({u"property"_s, *comparison, wanted, {}}, properties);

    QTEST(matched, "expected");
}

QTEST_GUILESS_MAIN(tst_DemoProperties)
#include "tst_demoproperties.moc"
