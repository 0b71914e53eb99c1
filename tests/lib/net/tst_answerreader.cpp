// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/answerreader.h>

#include "support/builders.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! Whatever came before, the reader says what reading from scratch says.
class tst_AnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatParsingSays_data();
    void saysWhatParsingSays();
    void saysItOfDamagedAnswersToo();
    void readsNothingTwice();
    void forgetsNothingOverANonAnswer();
};

namespace {

bool isSame(const ParsedAnswer &a, const ParsedAnswer &b)
{
    if (a.index() != b.index())
        return false;
    const auto *left = std::get_if<FlagsAnswer>(&a);
    if (left == nullptr)
        return true;
    const auto &right = std::get<FlagsAnswer>(b);
    const auto equal = [](const SharedRecord &x, const SharedRecord &y) { return *x == *y; };
    return std::ranges::equal(left->records, right.records, equal)
        && left->skippedKeys == right.skippedKeys && left->isPartial == right.isPartial
        && left->isQuotaLimited == right.isQuotaLimited && left->requestId == right.requestId
        && left->evaluatedAt == right.evaluatedAt;
}

QByteArray record(const char *fields)
{
    return QByteArray("{\"enabled\":true,") + fields + '}';
}

} // namespace

void tst_AnswerReader::saysWhatParsingSays_data()
{
    QTest::addColumn<QByteArrayList>("bodies");

    const QByteArray one = record(R"("variant":"one")");
    const QByteArray two = record(R"("variant":"two")");
    const auto flags = [](const QByteArray &members) {
        return QByteArray("{\"requestId\":\"r\",\"flags\":{" + members + "}}");
    };
    const auto row = [](const char *name, const QByteArrayList &bodies) {
        QTest::newRow(name) << bodies;
    };
    row("nothing changed", {flags("\"a\":" + one), flags("\"a\":" + one)});
    row("value changed", {flags("\"a\":" + one), flags("\"a\":" + two)});
    row("swapped",
        {flags("\"a\":" + one + ",\"b\":" + two), flags("\"a\":" + two + ",\"b\":" + one)});
    row("gone and back", {flags("\"a\":" + one), flags(""), flags("\"a\":" + one)});
    row("key twice",
        {flags("\"a\":" + one), flags("\"a\":" + two + ",\"a\":" + one),
         flags("\"a\":" + one + ",\"a\":" + two), flags("\"a\":" + one)});
    row("key in two spellings",
        {flags("\"a\":" + one + R"(,"\u0061":)" + two), flags("\"a\":" + one),
         flags(R"("\u0061":)" + one)});
    row("backslash in a key",
        {flags(R"("x\\y":)" + one + R"(,"x\\\\y":)" + two), flags(R"("x\\y":)" + one),
         flags(R"("x\\\\y":)" + two)});
    row("numbers for flags",
        {flags("\"a\":" + one + ",\"b\":" + two), flags("\"a\":" + one + ",\"b\":0"),
         flags("\"a\":1,\"b\":0")});
    row("broken beside a known one",
        {flags("\"a\":" + one), flags("\"a\":" + one + ",\"b\":{]"), flags("\"a\":" + one + ",")});
    row("cut after a known one", {flags("\"a\":" + one), "{\"flags\":{\"a\":" + one});
    row("quote and brace in a string",
        {flags(R"("a":{"enabled":true,"variant":"}\"{,"})"),
         flags(R"("a":{"enabled":true,"variant":"}\"{,"})")});
    row("failed, then fine",
        {flags(R"("a":{"enabled":false,"failed":true})"), flags("\"a\":" + one),
         flags(R"("a":{"enabled":false,"failed":true})")});
    row("flags twice",
        {"{\"flags\":{\"a\":" + one + "},\"flags\":{\"a\":" + two + "}}",
         "{\"flags\":{\"a\":" + one + "},\"flags\":{\"a\":" + two + "}}", flags("\"a\":" + one)});
    row("flags within something else",
        {"{\"x\":{\"flags\":{\"a\":1}},\"flags\":{\"a\":" + one + "}}", flags("\"a\":" + one)});
    row("other shapes between",
        {flags("\"a\":" + one), R"({"featureFlags":{"a":"x"}})", flags("\"a\":" + one), "[]", "",
         flags("\"a\":" + one)});
    row("marked and indented",
        {"\xEF\xBB\xBF" + flags("\"a\":" + one), flags("\"a\" :\n\t" + one + " "),
         flags("\"a\" :\n" + one)});
}

void tst_AnswerReader::saysWhatParsingSays()
{
    QFETCH(QByteArrayList, bodies);
    AnswerReader reader;
    for (const QByteArray &body : bodies)
        QVERIFY2(isSame(reader.read(body), parseAnswer(body)), body.constData());
}

void tst_AnswerReader::saysItOfDamagedAnswersToo()
{
    QRandomGenerator dice(20261121);
    AnswerReader reader;
    const QByteArray whole = manyFlags(8);
    for (int round = 0; round < 4000; ++round) {
        QByteArray body = round % 3 == 0 ? whole : manyFlags(8, dice.bounded(8));
        for (int damage = dice.bounded(3); damage > 0; --damage) {
            const qsizetype at = dice.bounded(int(body.size()));
            switch (dice.bounded(3)) {
            case 0: body[at] = "{}[]\",:0\\ x"[dice.bounded(11)]; break;
            case 1: body.remove(at, dice.bounded(20)); break;
            default: body.insert(at, body.mid(dice.bounded(int(body.size())), dice.bounded(40)));
            }
        }
        QVERIFY2(isSame(reader.read(body), parseAnswer(body)), body.constData());
    }
}

void tst_AnswerReader::readsNothingTwice()
{
    AnswerReader reader;
    const auto first = std::get<FlagsAnswer>(reader.read(manyFlags(1000)));
    const auto second = std::get<FlagsAnswer>(reader.read(manyFlags(1000, 10)));
    int same = 0;
    for (size_t i = 0; i < first.records.size(); ++i)
        same += first.records[i] == second.records[i] ? 1 : 0;
    QCOMPARE(same, 990);
}

void tst_AnswerReader::forgetsNothingOverANonAnswer()
{
    AnswerReader reader;
    const auto first = std::get<FlagsAnswer>(reader.read(manyFlags(10)));
    QVERIFY(std::holds_alternative<NotAnAnswer>(reader.read("<html>")));
    const auto second = std::get<FlagsAnswer>(reader.read(manyFlags(10)));
    QCOMPARE(first.records.front(), second.records.front());
}

QTEST_GUILESS_MAIN(tst_AnswerReader)
#include "tst_answerreader.moc"
