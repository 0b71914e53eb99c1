// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/flagclient.h>
#include <support/answer.h>
#include <support/builders.h>
#include <support/fakeserver.h>

#include "models/insight/problemwatch.h"
#include "models/session.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using Rule = Problem::Rule;

namespace {

const QString Token = u"phc_watched"_s;

FlagContext ada(const QJsonObject &properties = {})
{
    FlagContext context;
    context.distinctId = u"ada"_s;
    context.personProperties = properties;
    return context;
}

} // namespace

class tst_ProblemWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seesWhatDiffers();
    void seesOtherProperties();
    void forgetsWhatIsClosed();
    void looksForWantedKeys();
    void countsFromTheFirstListing();
    void goesInTheMiddleOfALook();

private:
    void remember(const QList<Test::FlagRow> &flags, const FlagContext &context);
    void lookAtEverybody();
    [[nodiscard]] const Problem *find(Rule rule);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProblemWatch> m_watch;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ProblemWatch::init()
{
    m_tester.reset();
    m_watch.reset();
    m_session = std::make_unique<Session>();
    m_watch = std::make_unique<ProblemWatch>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_watch->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_server = std::make_unique<FakeServer>();
    m_folder = std::make_unique<QTemporaryDir>();
}

//! As an application does that then ends.
void tst_ProblemWatch::remember(const QList<Test::FlagRow> &flags, const FlagContext &context)
{
    m_server->setAnswer(Test::Answer::json(v2Answer(flags, {.evaluatedAt = {}})));
    ClientOptions options;
    options.host = m_server->url();
    options.projectToken = Token;
    options.identityStorage = ClientOptions::IdentityStorage::InMemory;
    options.fallbackCache =
        QUrl(u"file://"_s + m_folder->path() + u"/cache?ttl=300&stale_ttl=3600"_s);
    FlagClient client(options);
    client.setPersonProperties(context.personProperties);
    client.identify(context.distinctId);
    QTRY_COMPARE(client.flag(flags.first().key).source(), Flag::Source::Live);
}

void tst_ProblemWatch::lookAtEverybody()
{
    for (Source *source : m_session->sources()) {
        for (const Person &person : source->persons()) {
            if (!person.reading && !person.isLoading)
                source->look(person.id);
        }
    }
}

const Problem *tst_ProblemWatch::find(Rule rule)
{
    lookAtEverybody();
    const QList<Problem> &problems = m_watch->model()->problems();
    const auto at = std::ranges::find(problems, rule, &Problem::rule);
    return at == problems.cend() ? nullptr : &*at;
}

void tst_ProblemWatch::seesWhatDiffers()
{
    remember({{u"theme"_s, u"eco"_s}, {u"radio"_s, true}}, ada());
    m_server->setAnswer(Answer::json(
        v2Answer({{u"theme"_s, u"sport"_s}, {u"radio"_s, true}}, {.evaluatedAt = {}})));

    Source *cache = m_session->open(m_folder->path() + u"/cache"_s);
    m_session->openLive({.host = m_server->url(), .token = Token, .persons = {ada()}});

    QTRY_VERIFY(find(Rule::CachedDiffers));
    const Problem *problem = find(Rule::CachedDiffers);
    QCOMPARE(problem->source, cache);
    QCOMPARE(problem->key, u"theme"_s);
    QVERIFY(cache->person(problem->personId));
    QVERIFY(!find(Rule::OtherProperties));
    QVERIFY(!find(Rule::WrongClock));
}

void tst_ProblemWatch::seesOtherProperties()
{
    remember({{u"theme"_s, u"eco"_s}}, ada({{u"plan"_s, u"pro"_s}}));

    m_session->open(m_folder->path() + u"/cache"_s);
    m_session->openLive(
        {.host = m_server->url(), .token = Token, .persons = {ada({{u"plan"_s, u"free"_s}})}});

    QTRY_VERIFY(find(Rule::OtherProperties));
}

void tst_ProblemWatch::forgetsWhatIsClosed()
{
    Source *live = m_session->openLive(
        {.host = m_server->url(), .token = u"phx_secret"_s, .persons = {}, .interval = 10s});
    QTRY_VERIFY(find(Rule::SecretKey));
    QVERIFY(find(Rule::PollsTooOften));

    m_session->close(live);

    QTRY_COMPARE(m_watch->model()->rowCount(), 0);
    m_session->undoStack()->undo();
    QTRY_VERIFY(find(Rule::SecretKey));
}

void tst_ProblemWatch::looksForWantedKeys()
{
    remember({{u"theme"_s, u"eco"_s}}, ada());
    m_session->open(m_folder->path() + u"/cache"_s);

    m_watch->setWantedKeys({u"themes"_s});

    QTRY_VERIFY(find(Rule::NeverReturned));
    m_watch->setWantedKeys({u"theme"_s});
    QTRY_VERIFY(!find(Rule::NeverReturned));
}

void tst_ProblemWatch::countsFromTheFirstListing()
{
    remember({{u"theme"_s, u"eco"_s}}, ada());
    const QDir folder(m_folder->path() + u"/cache"_s);
    const QString record = folder.entryList({u"*-*.json"_s}).value(0);
    QVERIFY(!record.isEmpty());
    Source *cache = m_session->open(folder.path());
    QTRY_COMPARE(cache->status().state, Source::State::Ready);
    QCOMPARE(cache->persons().size(), 1);

    // Nobody looks at the record meanwhile.
    for (int round = 0; round < 4; ++round) {
        QVERIFY(QFile::rename(folder.filePath(record), m_folder->filePath(record)));
        QTRY_COMPARE(cache->persons().size(), 0);
        QVERIFY(QFile::rename(m_folder->filePath(record), folder.filePath(record)));
        QTRY_COMPARE(cache->persons().size(), 1);
    }

    QTRY_VERIFY(find(Rule::EvictionThrash));
}

void tst_ProblemWatch::goesInTheMiddleOfALook()
{
    QSignalSpy looked(m_watch.get(), &ProblemWatch::looked);
    m_session->openLive({.host = m_server->url(), .token = u"phx_secret"_s});
    QVERIFY(m_watch->isLooking());
    QTRY_VERIFY(looked.count() > 0);

    m_watch->setWantedKeys({u"theme"_s});
    m_tester.reset();
    m_watch.reset();
    m_session.reset();

    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
}

QTEST_GUILESS_MAIN(tst_ProblemWatch)
#include "tst_problemwatch.moc"
