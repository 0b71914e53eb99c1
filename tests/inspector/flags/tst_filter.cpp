// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "boards.h"

#include "models/flags/filter.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Inspector;

class tst_Filter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void refuses_data();
    void refuses();
    void refusesSlowExpressions_data();
    void refusesSlowExpressions();
    void expressionsGiveUp();
    void takesAnyText();
    void narrows_data();
    void narrows();
    void narrowingIsNeverWrong_data();
    void narrowingIsNeverWrong();
    void completes_data();
    void completes();
    void completionsAreUnderstood();
};

namespace {

FlagFacts flag(const QString &key, const QJsonValue &value)
{
    return {.key = key, .value = value};
}

SharedBoard sampleBoard(Moment moment)
{
    FlagFacts sport = flag(u"cluster-Theme"_s, u"sport"_s);
    sport.variant = u"sport"_s;
    sport.payload = uR"({"Price": 5})"_s;
    sport.reasonCode = u"condition_match"_s;
    sport.reason = u"Matched rollout 2"_s;
    sport.version = 7;
    FlagFacts eco = sport;
    eco.value = u"eco mode"_s;
    eco.variant = u"eco mode"_s;
    eco.version = 8;
    const auto cached = Test::cachedReading(
        {sport, flag(u"nav reroute"_s, true), flag(u"stale-menu"_s, QJsonValue::Undefined),
         flag(u"dial"_s, 12), flag(u"gone"_s, QJsonValue::Null)},
        10min, moment);
    const auto live = Test::liveReading(
        {eco, flag(u"nav reroute"_s, true), flag(u"limits"_s, QJsonObject{{u"max"_s, 5}})}, moment);
    return Test::boardOf(cached, live);
}

struct Sample
{
    Moment moment = now();
    SharedBoard board = sampleBoard(moment);
    QSet<QString> starred{u"dial"_s};
    QHash<QString, Moment> changedAt{{u"cluster-Theme"_s, moment - 60'000}};

    [[nodiscard]] FilterContext context() const
    {
        return {.now = moment, .board = board, .starred = &starred, .changedAt = &changedAt};
    }
};

QStringList shownBy(const Filter &filter, const FilterContext &context)
{
    QStringList keys;
    for (const FlagRow &row : context.board->rows()) {
        if (filter.matches(row, context))
            keys.append(row.key());
    }
    return keys;
}

std::optional<Filter> filterOf(const QString &text)
{
    const auto parsed = Filter::parse(text);
    return std::holds_alternative<Filter>(parsed) ? std::optional(std::get<Filter>(parsed))
                                                  : std::nullopt;
}

//! Terms as people write them, and shorter and longer ones that are alike.
QString randomFilter(QRandomGenerator &random)
{
    static const QStringList terms{
        u"n"_s,           u"ne"_s,         u"new"_s,        u"newc"_s,        u"check"_s,
        u"out"_s,         u"\"a b\""_s,    u"ß"_s,          u"ss"_s,          u"src:cache"_s,
        u"src:stale"_s,   u"src:live"_s,   u"stale"_s,      u"diff"_s,        u"starred"_s,
        u"override"_s,    u"type:bool"_s,  u"type:none"_s,  u"value:t"_s,     u"value:true"_s,
        u"value:test"_s,  u"value:none"_s, u"payload:p"_s,  u"payload:pri"_s, u"variant:c"_s,
        u"variant:con"_s, u"reason:r"_s,   u"reason:rol"_s, u"version:1"_s,   u"version>1"_s,
        u"version>2"_s,   u"version<3"_s,  u"version>=2"_s, u"age>1h"_s,      u"age>2h"_s,
        u"age<30m"_s,     u"age<=1h"_s,    u"ttl<5m"_s,     u"ttl<1m"_s,      u"ttl>0"_s,
        u"changed<10m"_s, u"changed<1m"_s, u"/new/"_s,      u"/^n/"_s,
    };
    QStringList chosen;
    for (int count = random.bounded(1, 4); count > 0; --count) {
        const QString &term = terms.at(random.bounded(int(terms.size())));
        chosen.append(random.bounded(3) == 0 ? QString(u'-' + term) : term);
    }
    return chosen.join(u' ');
}

} // namespace

void tst_Filter::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("everything") << u"  "_s
                                << u"cluster-Theme,dial,gone,limits,nav reroute,stale-menu"_s;
    QTest::newRow("word") << u"theme"_s << u"cluster-Theme"_s;
    QTest::newRow("words") << u"THEME clus"_s << u"cluster-Theme"_s;
    QTest::newRow("both or none") << u"theme dial"_s << u""_s;
    QTest::newRow("quotes") << u"\"v re\""_s << u"nav reroute"_s;
    QTest::newRow("quoted keyword") << u"\"stale\""_s << u"stale-menu"_s;
    QTest::newRow("live") << u"src:live"_s << u"cluster-Theme,limits,nav reroute"_s;
    QTest::newRow("cache") << u"src:cache"_s << u"dial,gone"_s;
    QTest::newRow("prefix in capitals") << u"SRC:Stale"_s << u"dial,gone"_s;
    QTest::newRow("nowhere") << u"src:none"_s << u"stale-menu"_s;
    QTest::newRow("stale") << u"stale"_s << u"cluster-Theme,dial,gone,nav reroute,stale-menu"_s;
    QTest::newRow("diff") << u"diff -src:cache"_s << u"cluster-Theme,limits,stale-menu"_s;
    QTest::newRow("override") << u"override"_s << u""_s;
    QTest::newRow("starred") << u"starred"_s << u"dial"_s;
    QTest::newRow("number") << u"type:number"_s << u"dial"_s;
    QTest::newRow("json") << u"type:json"_s << u"limits"_s;
    QTest::newRow("null is a value") << u"type:null"_s << u"gone"_s;
    QTest::newRow("no value") << u"value:none"_s << u"stale-menu"_s;
    QTest::newRow("true") << u"value:TRUE"_s << u"nav reroute"_s;
    QTest::newRow("all of a number") << u"value:1"_s << u""_s;
    QTest::newRow("part of a text") << u"value:\"o m\""_s << u"cluster-Theme"_s;
    QTest::newRow("part of an object") << u"value:max"_s << u"limits"_s;
    QTest::newRow("payload") << u"payload:price"_s << u"cluster-Theme"_s;
    QTest::newRow("variant") << u"variant:eco"_s << u"cluster-Theme"_s;
    QTest::newRow("not the cached variant") << u"variant:sport"_s << u""_s;
    QTest::newRow("reason") << u"reason:rollout"_s << u"cluster-Theme"_s;
    QTest::newRow("reason code") << u"reason:condition"_s << u"cluster-Theme"_s;
    QTest::newRow("version") << u"version:8"_s << u"cluster-Theme"_s;
    QTest::newRow("versions") << u"version>=8"_s << u"cluster-Theme"_s;
    QTest::newRow("age") << u"age>9m"_s << u"dial,gone,stale-menu"_s;
    QTest::newRow("young") << u"age<1s"_s << u"cluster-Theme,limits,nav reroute"_s;
    QTest::newRow("time left") << u"ttl<0"_s << u"cluster-Theme,dial,gone,nav reroute,stale-menu"_s;
    QTest::newRow("changed") << u"changed<10m"_s << u"cluster-Theme"_s;
    QTest::newRow("not changed lately") << u"changed<30s"_s << u""_s;
    QTest::newRow("negation") << u"-e"_s << u"dial,limits"_s;
    QTest::newRow("expression") << u"/^[dg].*[le]$/"_s << u"dial,gone"_s;
    QTest::newRow("negated expression")
        << u"-/[aeiou].*[aeiou].*[aeiou].*e/"_s << u"dial,gone,limits,stale-menu"_s;
    QTest::newRow("slash in an expression") << u"/a\\/b/"_s << u""_s;
}

void tst_Filter::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Sample sample;
    const auto filter = filterOf(text);
    QVERIFY(filter);
    QCOMPARE(shownBy(*filter, sample.context()).join(u','), expected);
}

void tst_Filter::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterProblem>("expected");
    using Problem = FilterProblem;

    QTest::newRow("unknown prefix")
        << u"new scr:live"_s << Problem{4, 8, u"there is no prefix \"scr:\"; did you mean src:?"_s};
    QTest::newRow("unknown, like none")
        << u"https://x"_s
        << Problem{0, 9,
                   u"there is no prefix \"https:\"; put the word in "
                   "quotes if it is a part of the key"_s};
    QTest::newRow("unknown source")
        << u"src:lvie"_s << Problem{4, 4, u"there is no \"lvie\"; did you mean src:live?"_s};
    QTest::newRow("source like none")
        << u"type:elephant"_s
        << Problem{5, 8, u"\"type:\" takes one of bool, text, number, json, null, none"_s};
    QTest::newRow("nothing follows")
        << u"-src:"_s << Problem{0, 5, u"something has to follow, such as src:live"_s};
    QTest::newRow("no unit") << u"age>5"_s
                             << Problem{4, 1,
                                        u"\"5\" is no time; write it such as 30s, 5m, 2h or 7d"_s};
    QTest::newRow("age without comparison")
        << u"age:1h"_s << Problem{0, 6, u"\"age\" is compared by < or >, such as age>1h"_s};
    QTest::newRow("compared text")
        << u"value>3"_s
        << Problem{0, 7, u"\"value\" is not compared but takes a colon, such as value:true"_s};
    QTest::newRow("no number") << u"version>x"_s
                               << Problem{8, 1,
                                          u"\"version\" takes a whole number, such as version>3"_s};
    QTest::newRow("open quote") << u"a \"b"_s << Problem{2, 2, u"a quote has to end the text"_s};
    QTest::newRow("open expression")
        << u"/ab"_s << Problem{0, 3, u"a / has to end the expression"_s};
    QTest::newRow("nothing in quotes")
        << u"\"\""_s << Problem{0, 2, u"there is nothing between the quotes"_s};
    QTest::newRow("minus") << u"a - b"_s
                           << Problem{2, 1, u"a minus needs something that it turns around"_s};
    QTest::newRow("bad expression")
        << u"x /a(b/"_s << Problem{6, 1, u"missing closing parenthesis"_s};
}

void tst_Filter::refuses()
{
    QFETCH(QString, text);
    QFETCH(FilterProblem, expected);
    const auto parsed = Filter::parse(text);
    QVERIFY(std::holds_alternative<FilterProblem>(parsed));
    const auto &problem = std::get<FilterProblem>(parsed);
    QCOMPARE(problem.message, expected.message);
    QCOMPARE(problem.position, expected.position);
    QCOMPARE(problem.length, expected.length);
}

void tst_Filter::refusesSlowExpressions_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"(a+)+b"_s, u"(a*)*"_s, u"((ab)*c?)+"_s, u"(x|a+){20}"_s, u"(\\w+\\s?)*$"_s,
          u"([a-z]+)*x"_s, u"(a)\\1"_s, u"(?R)"_s, u"(?=a)b"_s, u"(*LIMIT_MATCH=9999999)a"_s,
          u".*.*.*.*.*[xy]"_s, u"(a|a)*[bc]"_s, u"a{1000}"_s, QString(201, u'a'),
          u"[a-z]*[a-z]*[a-z]*[a-z]*[!?]"_s})
        QTest::newRow(qPrintable(text.left(30))) << text;
}

void tst_Filter::refusesSlowExpressions()
{
    QFETCH(QString, text);
    QVERIFY(!filterOf(u'/' + text + u'/'));
}

void tst_Filter::expressionsGiveUp()
{
    const QString key = QString(500, u'k') + u'!';
    const auto board = Test::boardOf(Test::cachedReading({flag(key, true)}), {});
    const auto filter = filterOf(u"/k.*k.*x/"_s);
    QVERIFY(filter);
    QVERIFY(shownBy(*filter, {.now = now(), .board = board}).isEmpty());
}

void tst_Filter::takesAnyText()
{
    static const QString alphabet = u"ab:<>=-\"/\\ ()[]*+{}|.,019smhd\u00df\u202e\n\U0001f600"_s;
    static const QStringList words{u"src:"_s, u"age>"_s, u"type:"_s, u"version<="_s, u"(?"_s};
    QRandomGenerator random(7);
    const Sample sample;
    for (int round = 0; round < 3'000; ++round) {
        QString text;
        for (int length = random.bounded(24); length > 0; --length) {
            if (random.bounded(8) == 0)
                text += words.at(random.bounded(int(words.size())));
            else
                text += alphabet.at(random.bounded(int(alphabet.size())));
        }
        const auto parsed = Filter::parse(text);
        if (const auto *problem = std::get_if<FilterProblem>(&parsed)) {
            QVERIFY(!problem->message.isEmpty());
            QVERIFY(problem->position >= 0 && problem->length >= 0);
            QVERIFY(problem->position + problem->length <= text.size());
        } else {
            std::ignore = shownBy(std::get<Filter>(parsed), sample.context());
        }
        const int cursor = random.bounded(int(text.size()) + 1);
        for (const Completion &completion : completionsFor(text, cursor, *sample.board))
            QVERIFY(completion.from >= 0 && completion.from + completion.length <= text.size());
    }
}

void tst_Filter::narrows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("expected");
    QTest::newRow("longer word") << u"che"_s << u"check"_s << true;
    QTest::newRow("shorter word") << u"check"_s << u"che"_s << false;
    QTest::newRow("more words") << u"a"_s << u"a b"_s << true;
    QTest::newRow("fewer words") << u"a b"_s << u"a"_s << false;
    QTest::newRow("anything after nothing") << u""_s << u"diff"_s << true;
    QTest::newRow("keyword") << u"stal"_s << u"stale"_s << false;
    QTest::newRow("longer negation") << u"-a"_s << u"-ab"_s << false;
    QTest::newRow("shorter negation") << u"-ab"_s << u"-a"_s << true;
    QTest::newRow("later") << u"age>1h"_s << u"age>2h"_s << true;
    QTest::newRow("earlier") << u"age>2h"_s << u"age>1h"_s << false;
    QTest::newRow("fewer sources") << u"src:cache"_s << u"src:stale"_s << true;
    QTest::newRow("whole values") << u"value:1"_s << u"value:12"_s << false;
}

void tst_Filter::narrows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(filterOf(after)->narrows(*filterOf(before)), "expected");
}

void tst_Filter::narrowingIsNeverWrong_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Filter::narrowingIsNeverWrong()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Moment moment = now();
    const SharedBoard board = Test::randomBoard(random, 100, moment);
    QSet<QString> starred;
    QHash<QString, Moment> changedAt;
    for (const FlagRow &row : board->rows()) {
        if (random.bounded(2) == 0)
            starred.insert(row.key());
        if (random.bounded(2) == 0)
            changedAt.insert(row.key(), moment - random.bounded(1'200'000));
    }
    const FilterContext context{moment, board, &starred, &changedAt};
    int narrowed = 0;
    for (int round = 0; round < 400; ++round) {
        const Filter before = *filterOf(randomFilter(random));
        const Filter after = *filterOf(randomFilter(random));
        if (!after.narrows(before))
            continue;
        ++narrowed;
        for (const FlagRow &row : board->rows())
            QVERIFY(!after.matches(row, context) || before.matches(row, context));
    }
    QVERIFY(narrowed > 0);
}

void tst_Filter::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("prefix") << u"new s"_s << u"stale |starred |src:"_s;
    QTest::newRow("negated prefix") << u"-var"_s << u"variant:"_s;
    QTest::newRow("sources there are") << u"src:"_s << u"live |cache |stale |none "_s;
    QTest::newRow("types there are") << u"type:n"_s << u"number |null |none "_s;
    QTest::newRow("values") << u"value:"_s << u"12 |\"eco mode\" |none |null |true "_s;
    QTest::newRow("versions") << u"version:"_s << u"8 "_s;
    QTest::newRow("times") << u"age>1"_s << u"1m |1h |1d "_s;
    QTest::newRow("comparison") << u"tt"_s << u"ttl<"_s;
    QTest::newRow("expression") << u"/s"_s << u""_s;
    QTest::newRow("no prefix") << u"xyz:"_s << u""_s;
}

void tst_Filter::completes()
{
    QFETCH(QString, text);
    const Sample sample;
    QStringList inserts;
    for (const Completion &completion : completionsFor(text, int(text.size()), *sample.board))
        inserts.append(completion.insert);
    QTEST(inserts.join(u'|'), "expected");
}

void tst_Filter::completionsAreUnderstood()
{
    const Sample sample;
    for (const QString &text : {u"src:"_s, u"type:"_s, u"value:"_s, u"variant:"_s, u"reason:"_s,
                                u"version:"_s, u"age>"_s, u"ttl<"_s, u"changed<"_s}) {
        for (const Completion &completion : completionsFor(text, int(text.size()), *sample.board)) {
            QString completed = text;
            completed.replace(completion.from, completion.length, completion.insert);
            QVERIFY2(filterOf(completed), qPrintable(completed));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_filter.moc"
