// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/sources/sessionfile.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What is written of a session, and whatever else may lie in its place.
class tst_SessionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void keepsEverything();
    void keepsNoSecrets();
    void isPrivate();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void isOfOneOnly();
    void putsAsideWhatItCannotRead_data();
    void putsAsideWhatItCannotRead();
    void survivesWhateverIsInIt_data();
    void survivesWhateverIsInIt();
    void keepsTheOneBefore();
    void emptyOnesAreNotOffered();

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"sessions"_s); }
    void put(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

SessionState someState()
{
    FlagContext anna{.distinctId = u"anna"_s};
    anna.groups.insert(u"team"_s, u"blue"_s);
    anna.personProperties.insert(u"plan"_s, u"pro"_s);
    return {.sources = {{.place = u"file:///var/lib/panel/flags?ttl=300"_s},
                        {.host = QUrl(u"https://eu.i.posthog.com"_s),
                         .persons = {anna},
                         .interval = 60s}},
            .focus = {.source = 1, .person = u"0123"_s},
            .flag = u"dark-mode"_s,
            .filter = u"value:true -diff"_s,
            .page = u"compare"_s,
            .left = {.source = 0, .person = u"x"_s},
            .right = {.source = 1},
            .matrix = {.source = 0}};
}

} // namespace

void tst_SessionFile::put(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u"/session.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_SessionFile::keepsEverything()
{
    const SessionState state = someState();

    const auto read = SessionState::fromJson(state.toJson());

    QVERIFY(std::holds_alternative<SessionState>(read));
    QCOMPARE(std::get<SessionState>(read).toJson(), state.toJson());
    QVERIFY(std::get<SessionState>(read) == state);
}

void tst_SessionFile::keepsNoSecrets()
{
    SessionState state = someState();
    state.sources[1].host = QUrl(u"https://me:secret@eu.i.posthog.com/?token=phc_secret"_s);

    QVERIFY(!state.toJson().contains("secret"));

    QByteArray json = state.toJson();
    json.replace("file:///var/lib/panel/flags?ttl=300", "redis://:secret@here/0?ttl=300");
    const auto read = std::get<SessionState>(SessionState::fromJson(json));
    QCOMPARE(read.sources.first().place, u"redis://here/0?ttl=300"_s);
}

void tst_SessionFile::isPrivate()
{
    SessionFile file(folder());

    QVERIFY(file.write(someState()));

    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(file.path()) & forOthers));
    QVERIFY(!(QFile::permissions(folder()) & forOthers));
}

void tst_SessionFile::tellsHowItEnded_data()
{
    QTest::addColumn<bool>("isEnded");
    QTest::newRow("by itself") << true;
    QTest::newRow("cut off") << false;
}

void tst_SessionFile::tellsHowItEnded()
{
    QFETCH(bool, isEnded);
    SessionState state = someState();
    state.isEnded = isEnded;
    QVERIFY(SessionFile(folder()).write(state));

    const SessionFile next(folder());

    QVERIFY(next.before());
    QCOMPARE(next.wasCutOff(), !isEnded);
    QVERIFY(*next.before() == state);
}

void tst_SessionFile::isOfOneOnly()
{
    SessionFile first(folder());
    SessionFile second(folder());

    QVERIFY(first.isOurs());
    QVERIFY(!second.isOurs());
    QVERIFY(!second.write(someState()));
    QVERIFY(!QFile::exists(first.path()));
}

void tst_SessionFile::putsAsideWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half") << someState().toJson().first(300);
    QTest::newRow("something else") << "[1, 2, 3]"_ba;
    QTest::newRow("newer") << someState().toJson().replace(R"("version": 1)", R"("version": 2)");
    QTest::newRow("no version") << R"({"format": "halyard-inspector-session"})"_ba;
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("huge") << QByteArray(3'000'000, ' ') + someState().toJson();
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe\x01", 4);
}

void tst_SessionFile::putsAsideWhatItCannotRead()
{
    QFETCH(QByteArray, content);
    put(content);

    SessionFile file(folder());

    QVERIFY(!file.before());
    QVERIFY(!file.wasCutOff());
    QVERIFY(!file.problem().isEmpty());
    QFile aside(folder() + u"/session-unread.json"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll() == content);
    QVERIFY(file.write(someState()));
    QVERIFY(aside.exists());
}

void tst_SessionFile::survivesWhateverIsInIt_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("sources are none") << "sources"_ba << QJsonValue(7);
    QTest::newRow("focus far away")
        << "focus"_ba << QJsonValue(QJsonObject{{"source"_L1, 1e300}, {"person"_L1, 3}});
    QTest::newRow("focus before") << "focus"_ba << QJsonValue(QJsonObject{{"source"_L1, -2}});
    QTest::newRow("filter is none") << "filter"_ba << QJsonValue(QJsonObject());
    QTest::newRow("long filter") << "filter"_ba << QJsonValue(QString(100'000, u'x'));
    QTest::newRow("server is a file")
        << "sources"_ba
        << QJsonValue(QJsonArray{QJsonObject{{"server"_L1, u"file:///etc/passwd"_s}}});
    QTest::newRow("asks without end")
        << "sources"_ba
        << QJsonValue(QJsonArray{
               QJsonObject{{"server"_L1, u"https://x.example"_s}, {"interval_ms"_L1, 1}}});
}

void tst_SessionFile::survivesWhateverIsInIt()
{
    QFETCH(QByteArray, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = QJsonDocument::fromJson(someState().toJson()).object();
    object.insert(QLatin1StringView(member), value);

    const auto read = SessionState::fromJson(QJsonDocument(object).toJson());

    QVERIFY(std::holds_alternative<SessionState>(read));
    const auto &state = std::get<SessionState>(read);
    QVERIFY(state.focus.source >= -1 && state.focus.source < 2);
    QVERIFY(state.filter.size() <= 4096);
    for (const SessionState::Opened &one : state.sources) {
        QVERIFY(one.interval == 0ms || one.interval >= 30s);
        QVERIFY(one.host.isEmpty() || one.host.scheme() == "https"_L1);
    }
}

void tst_SessionFile::keepsTheOneBefore()
{
    SessionState state = someState();
    QVERIFY(SessionFile(folder()).write(state));
    {
        SessionFile empty(folder());
        QVERIFY(empty.wasCutOff());
        QVERIFY(empty.write(SessionState{.isEnded = true}));
    }

    const SessionFile next(folder());

    QVERIFY(next.before());
    QVERIFY(!next.wasCutOff());
    QCOMPARE(next.before()->flag, state.flag);
}

void tst_SessionFile::emptyOnesAreNotOffered()
{
    QVERIFY(SessionFile(folder()).write(SessionState()));

    QVERIFY(!SessionFile(folder()).before());
}

QTEST_GUILESS_MAIN(tst_SessionFile)
#include "tst_sessionfile.moc"
