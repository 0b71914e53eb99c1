// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "../flags/boards.h"

#include "models/insight/problems.h"

#include <Halyard/cachebrowser.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using Rule = Problem::Rule;
using State = Reading::State;

Q_DECLARE_METATYPE(Halyard::Inspector::Problem::Rule)
Q_DECLARE_METATYPE(Halyard::Inspector::ProblemInput)

namespace {

Moment noon()
{
    return QDateTime(QDate(2026, 5, 4), QTime(12, 0)).toMSecsSinceEpoch();
}

const Moment Now = noon();
const FlagFacts Eco{.key = u"theme"_s, .value = u"eco"_s, .payload = u"{\"a\": 1}"_s};

FlagFacts changed(const std::function<void(FlagFacts &)> &change)
{
    FlagFacts facts = Eco;
    change(facts);
    return facts;
}

SharedReading changed(const SharedReading &reading, const std::function<void(Reading &)> &change)
{
    Reading copy = *reading;
    change(copy);
    return std::make_shared<const Reading>(copy);
}

Person person(const SharedReading &reading, const QString &name = u"ada"_s)
{
    return {.id = name, .scope = u"scope"_s, .name = name, .reading = reading};
}

ProblemSource cache(const QList<Person> &persons)
{
    return {.kind = Source::Kind::Cache, .title = u"flags"_s, .persons = persons};
}

ProblemSource live(const QList<Person> &persons)
{
    return {.kind = Source::Kind::Live, .title = u"eu.posthog.com"_s, .persons = persons};
}

ProblemInput inputOf(const QList<ProblemSource> &sources)
{
    return {.sources = sources, .now = Now};
}

ProblemInput cached(const SharedReading &reading)
{
    return inputOf({cache({person(reading)})});
}

ProblemInput asked(const SharedReading &reading)
{
    return inputOf({live({person(reading)})});
}

ProblemInput bothSides(const SharedReading &cachedReading, const SharedReading &liveReading)
{
    return inputOf({cache({person(cachedReading)}), live({person(liveReading)})});
}

QList<Rule> rulesOf(const QList<Problem> &problems)
{
    QList<Rule> rules;
    for (const Problem &problem : problems)
        rules.append(problem.rule);
    return rules;
}

} // namespace

class tst_Problems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fires_data();
    void fires();
    void staysSilent_data();
    void staysSilent();
    void folderRights_data();
    void folderRights();
    void tellsOtherProperties();
    void findsTheNearestKey_data();
    void findsTheNearestKey();
    void worstComeFirst();
    void floodsAreKeptShort();
    void everyRuleHasATitle();
    void strangersTextsAreOneLine();
    void manyPersonsAreQuick();
};

void tst_Problems::fires_data()
{
    QTest::addColumn<ProblemInput>("input");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("said");
    const SharedReading fresh = cachedReading({Eco}, 1min, Now);
    const SharedReading answer = liveReading({Eco}, Now);
    const auto with = [](const SharedReading &reading, const auto &change) {
        return changed(reading, change);
    };
    const auto failed = [&](const QList<FlagFacts> &flags, const QString &token) {
        return with(answer, [&](Reading &reading) {
            reading.state = State::Failed;
            reading.flags = flags;
            reading.problem = u"no route"_s;
            reading.errorToken = token;
        });
    };

    QTest::newRow("damaged") << cached(
        with(fresh,
             [](Reading &reading) {
                 reading = {.state = State::Damaged, .problem = u"cut off"_s, .readAt = Now};
             })) << Rule::DamagedRecord
                             << u"cut off"_s;
    QTest::newRow("newer") << cached(with(fresh, [](Reading &reading) { reading.isNewer = true; }))
                           << Rule::NewerFormat << u"newer version"_s;
    QTest::newRow("stale") << cached(cachedReading({Eco}, 20min, Now)) << Rule::Stale
                           << u"expired 15 min ago"_s;
    QTest::newRow("turned stale since it was read")
        << cached(cachedReading({Eco}, 4min, Now - 120'000)) << Rule::Stale
        << u"expired 60 s ago"_s;
    QTest::newRow("stale, unknown age") << cached(with(fresh, [](Reading &reading) {
        reading.state = State::Stale;
        reading.age = {};
    })) << Rule::Stale << u"unknown"_s;
    QTest::newRow("gone") << cached(cachedReading({Eco}, 3h, Now)) << Rule::Expired << u"older"_s;
    QTest::newRow("fetched in the future")
        << cached(with(fresh, [](Reading &reading) { reading.fetchedAt = Now + 3'600'000; }))
        << Rule::WrongClock << u"in the future"_s;
    QTest::newRow("clock never set")
        << cached(with(fresh, [](Reading &reading) { reading.fetchedAt = 86'400'000; }))
        << Rule::WrongClock << u"did not exist"_s;
    QTest::newRow("server's clock") << asked(with(answer, [](Reading &reading) {
        reading.fetchedAt = Now;
        reading.evaluatedAt = Now - 7'200'000;
    })) << Rule::WrongClock << u"differ by 2 h"_s;
    QTest::newRow("quota") << asked(failed({Eco}, u"quota_limited"_s)) << Rule::QuotaLimited
                           << u"quota"_s;
    QTest::newRow("refresh failed") << asked(failed({Eco}, u"timeout"_s)) << Rule::FailedRefresh
                                    << u"answered before: no route"_s;
    QTest::newRow("never answered") << asked(failed({}, u"timeout"_s)) << Rule::FailedRefresh
                                    << u"Nobody has answered yet: no route"_s;
    QTest::newRow("partial") << asked(with(
        answer, [](Reading &reading) { reading.errorToken = u"errors_while_computing_flags"_s; }))
                             << Rule::PartialAnswer << u"every flag"_s;
    QTest::newRow("payload cut off") << cached(
        cachedReading({changed([](FlagFacts &flag) { flag.payload = u"{\"a\": "_s; })}, 1min, Now))
                                     << Rule::InvalidPayload << u"line 1"_s;
    QTest::newRow("other value") << bothSides(
        fresh, liveReading({changed([](FlagFacts &flag) { flag.value = false; })}, Now))
                                 << Rule::CachedDiffers << u"1 flag(s) differ"_s;
    QTest::newRow("only live") << bothSides(fresh,
                                            liveReading({Eco, {.key = u"x"_s, .value = 1}}, Now))
                               << Rule::CachedDiffers << u"1 flag(s) differ"_s;
    QTest::newRow("payload of another type")
        << bothSides(fresh,
                     liveReading({changed([](FlagFacts &flag) { flag.payload = u"[1]"_s; })}, Now))
        << Rule::OtherPayloadType << u"an object, the live one is a list"_s;
    QTest::newRow("other properties")
        << bothSides(with(fresh, [](Reading &reading) { reading.context = u"a"_s; }),
                     with(answer, [](Reading &reading) { reading.context = u"b"_s; }))
        << Rule::OtherProperties << u"other properties"_s;
    ProblemInput personal = asked(answer);
    personal.sources[0].token = u"phx_1"_s;
    QTest::newRow("personal key") << personal << Rule::SecretKey << u"act for you"_s;
    ProblemInput secret = asked(answer);
    secret.sources[0].token = u"phs_1"_s;
    QTest::newRow("secret key") << secret << Rule::SecretKey << u"servers only"_s;
    ProblemInput hasty = asked(answer);
    hasty.sources[0].interval = 10s;
    QTest::newRow("asks too often") << hasty << Rule::PollsTooOften << u"every 10 s"_s;
    const auto by = [&](const QString &writer) {
        return with(fresh, [&](Reading &reading) { reading.writer = writer; });
    };
    QTest::newRow("two writers") << inputOf(
        {cache({person(by(u"old/1"_s)), person(by(u"new/2"_s), u"ben"_s)})})
                                 << Rule::TwoWriters << u"Both old/1 and new/2"_s;
    ProblemInput back = cached(fresh);
    back.past.insert({nullptr, u"ada"_s}, {.wentBack = true});
    QTest::newRow("went back") << back << Rule::TwoWriters << u"older answer"_s;
    ProblemInput thrash = cached(fresh);
    thrash.past.insert({nullptr, u"ada"_s}, {.returns = 4});
    QTest::newRow("evicted again and again") << thrash << Rule::EvictionThrash << u"4 times"_s;
    ProblemInput wanted = cached(fresh);
    wanted.wantedKeys = {u"thme"_s};
    QTest::newRow("never returned") << wanted << Rule::NeverReturned << u"nearest is “theme”"_s;
}

void tst_Problems::fires()
{
    QFETCH(ProblemInput, input);
    QFETCH(Rule, rule);
    QFETCH(QString, said);

    const QList<Problem> problems = findProblems(input);

    const auto found = std::ranges::find(problems, rule, &Problem::rule);
    QVERIFY(found != problems.cend());
    QVERIFY2(found->explanation.contains(said), qPrintable(found->explanation));
    QVERIFY(found->explanation.endsWith(u'.') || !found->explanation.contains(u'.'));
    QVERIFY(found->advice.endsWith(u'.'));
    QVERIFY(!found->subject.isEmpty());
}

void tst_Problems::staysSilent_data()
{
    QTest::addColumn<ProblemInput>("input");
    const SharedReading fresh = cachedReading({Eco}, 1min, Now);
    const SharedReading answer = liveReading({Eco}, Now);

    QTest::newRow("nothing") << inputOf({});
    QTest::newRow("nobody looked") << cached(nullptr);
    QTest::newRow("fresh") << cached(fresh);
    QTest::newRow("answered") << asked(answer);
    QTest::newRow("the same on both sides") << bothSides(fresh, answer);
    QTest::newRow("for another reason") << bothSides(
        fresh, liveReading({changed([](FlagFacts &flag) { flag.reasonCode = u"x"_s; })}, Now));
    QTest::newRow("another person")
        << inputOf({cache({person(fresh)}), live({person(liveReading({}, Now), u"ben"_s)})});
    QTest::newRow("nothing cached yet") << bothSides(
        std::make_shared<const Reading>(Reading{.state = State::Missing, .readAt = Now}), answer);
    QTest::newRow("never stale") << cached(
        changed(cachedReading({Eco}, 1min, Now - 86'400'000), [](Reading &reading) {
            reading.ttl = {};
            reading.staleTtl = {};
        }));
    QTest::newRow("clocks two minutes apart") << cached(changed(fresh, [](Reading &reading) {
        reading.fetchedAt = reading.confirmedAt = Now + 60'000;
        reading.evaluatedAt = Now - 60'000;
    }));
    QTest::newRow("confirmed long after it was evaluated")
        << cached(changed(fresh, [](Reading &reading) {
               reading.fetchedAt = reading.evaluatedAt = Now - 864'000'000;
               reading.confirmedAt = Now;
           }));
    QTest::newRow("scalar payloads") << cached(
        cachedReading({changed([](FlagFacts &flag) { flag.payload = u"\"eco\""_s; })}, 1min, Now));
    QTest::newRow("another payload of the same type") << inputOf({cache({person(
        cachedReading({changed([](FlagFacts &flag) { flag.payload = u"{}"_s; })}, 1min, Now))})});
    ProblemInput project = asked(answer);
    project.sources[0].token = u"phc_1"_s;
    project.sources[0].interval = 30s;
    QTest::newRow("project token, every half minute") << project;
    ProblemInput wanted = cached(fresh);
    wanted.wantedKeys = {u"theme"_s};
    QTest::newRow("wanted and there") << wanted;
    ProblemInput tooEarly = cached(nullptr);
    tooEarly.wantedKeys = {u"theme"_s};
    QTest::newRow("wanted, nothing read yet") << tooEarly;
    ProblemInput returned = cached(fresh);
    returned.past.insert({nullptr, u"ada"_s}, {.returns = 3});
    QTest::newRow("came back three times") << returned;
}

void tst_Problems::staysSilent()
{
    QFETCH(ProblemInput, input);

    const QList<Problem> problems = findProblems(input);

    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).explanation));
}

void tst_Problems::folderRights_data()
{
    QTest::addColumn<QFile::Permissions>("rights");
    QTest::addColumn<QString>("said");
    constexpr QFile::Permissions Own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

    QTest::newRow("own") << Own << QString();
    QTest::newRow("group") << (Own | QFile::ReadGroup | QFile::ExeGroup) << u"whole group"_s;
    QTest::newRow("all") << (Own | QFile::ReadOther | QFile::ExeOther) << u"Every user"_s;
}

void tst_Problems::folderRights()
{
    QFETCH(QFile::Permissions, rights);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), rights));
    ProblemInput input = cached(cachedReading({Eco}, 1min, Now));
    input.sources[0].folder = folder.path();

    const QList<Problem> problems = findProblems(input);

    QCOMPARE(problems.size(), said.isEmpty() ? 0 : 1);
    if (!said.isEmpty()) {
        QCOMPARE(problems.first().rule, Rule::ReadableFolder);
        QVERIFY(problems.first().explanation.contains(said));
    }
    input.sources[0].folder += u"/not/there"_s;
    QVERIFY(findProblems(input).isEmpty());
}

void tst_Problems::tellsOtherProperties()
{
    FlagContext context;
    context.distinctId = u"ada"_s;
    context.personProperties = {{u"plan"_s, u"pro"_s}};
    const SharedReading record = changed(cachedReading({Eco}, 1min, Now), [&](Reading &reading) {
        reading.context = CacheBrowser::hashOf(u"phc_1"_s, context);
    });
    ProblemInput input = bothSides(record, liveReading({Eco}, Now));
    input.sources[1].token = u"phc_1"_s;

    input.sources[1].persons[0].context = context;
    QVERIFY(findProblems(input).isEmpty());

    input.sources[1].persons[0].context->personProperties.insert(u"plan"_s, u"free"_s);
    QCOMPARE(rulesOf(findProblems(input)), QList{Rule::OtherProperties});
}

void tst_Problems::findsTheNearestKey_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("nearest");

    QTest::newRow("swapped letters") << u"new-chekcout"_s << u"new-checkout"_s;
    QTest::newRow("underscore") << u"new_checkout"_s << u"new-checkout"_s;
    QTest::newRow("case") << u"New-Checkout"_s << u"new-checkout"_s;
    QTest::newRow("far away") << u"something else"_s << QString();
    QTest::newRow("short") << u"ab"_s << u"a"_s;
    QTest::newRow("empty") << QString() << u"a"_s;
}

void tst_Problems::findsTheNearestKey()
{
    QFETCH(QString, wanted);
    QFETCH(QString, nearest);
    ProblemInput input = cached(cachedReading({{.key = u"new-checkout"_s, .value = true},
                                               {.key = u"old-checkout"_s, .value = true},
                                               {.key = u"a"_s, .value = true}},
                                              1min, Now));
    input.wantedKeys = {wanted};

    const QList<Problem> problems = findProblems(input);

    QCOMPARE(rulesOf(problems), QList{Rule::NeverReturned});
    QCOMPARE(problems.first().key, wanted);
    QCOMPARE(problems.first().explanation.contains(u"“"_s), !nearest.isEmpty());
    QVERIFY2(problems.first().explanation.contains(nearest),
             qPrintable(problems.first().explanation));
}

void tst_Problems::worstComeFirst()
{
    ProblemInput input = bothSides(cachedReading({Eco}, 20min, Now), liveReading({}, Now));
    input.sources[1].token = u"phx_1"_s;
    input.past.insert({nullptr, u"ada"_s}, {.wentBack = true});

    const QList<Problem> problems = findProblems(input);

    QCOMPARE(rulesOf(problems),
             (QList{Rule::SecretKey, Rule::CachedDiffers, Rule::Stale, Rule::TwoWriters}));
    QVERIFY(std::ranges::is_sorted(problems, {}, &Problem::severity));
    QCOMPARE(problems.at(1).key, u"theme"_s);
    QCOMPARE(problems.at(1).personId, u"ada"_s);
}

void tst_Problems::floodsAreKeptShort()
{
    QList<Person> persons;
    for (int count = 0; count < 500; ++count)
        persons.append(person(cachedReading({Eco}, 20min, Now), QString::number(count)));

    const QList<Problem> problems = findProblems(inputOf({cache(persons)}));

    QCOMPARE(problems.size(), 21);
    QVERIFY(problems.last().subject.contains(u"480 more in flags"_s));
    QVERIFY(problems.last().personId.isEmpty());
}

void tst_Problems::everyRuleHasATitle()
{
    const auto rules = QMetaEnum::fromType<Rule>();
    for (int rule = 0; rule < rules.keyCount(); ++rule)
        QVERIFY(!Problem::title(Rule(rules.value(rule))).isEmpty());
}

void tst_Problems::strangersTextsAreOneLine()
{
    const auto hostile = changed(cachedReading({}, 1min, Now), [](Reading &reading) {
        reading.state = State::Damaged;
        reading.problem = QString(u"a\nb\u202e"_s + QString(100'000, u'x'));
    });
    Person mallory = person(hostile);
    mallory.label = u"mal\nlory"_s;

    const Problem found = findProblems(inputOf({cache({mallory})})).value(0);

    const QString all = found.subject + found.explanation;
    QVERIFY(!all.contains(u'\n'));
    QVERIFY(!all.contains(QChar(0x202e)));
    QVERIFY(all.size() < 1'000);
}

void tst_Problems::manyPersonsAreQuick()
{
    QList<FlagFacts> flags;
    for (int key = 0; key < 1'000; ++key)
        flags.append(
            {.key = u"flag-%1"_s.arg(key), .value = true, .payload = u"{\"a\": [1, 2]}"_s});
    const SharedReading record = cachedReading(flags, 1min, Now);
    QList<Person> persons;
    for (int count = 0; count < 1'000; ++count)
        persons.append(person(record, QString::number(count)));
    const ProblemInput input = inputOf({cache(persons)});
    QElapsedTimer elapsed;
    elapsed.start();

    QVERIFY(findProblems(input).isEmpty());

    QVERIFY2(elapsed.elapsed() < 5'000, qPrintable(QString::number(elapsed.elapsed())));
}

QTEST_GUILESS_MAIN(tst_Problems)
#include "tst_problems.moc"
