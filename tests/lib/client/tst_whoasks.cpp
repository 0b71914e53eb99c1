// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "clientfixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>
#include <QtTest/QSignalSpy>

using namespace Halyard;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;

//! Who flags are asked for, and how that is remembered.
class tst_WhoAsks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersGetIdsThatLast();
    void projectsDoNotShareIdentities();
    void identifyIsRemembered();
    void idsOfNobodyAreRefused_data();
    void idsOfNobodyAreRefused();
    void sameAgainAsksNothing();
    void propertiesReachTheServer();
    void nothingOfOnePersonIsSentForAnother();
    void changedGroupDropsItsProperties();
    void resetForgetsThePerson();
    void fileIsPrivateAndWhole();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void linksAndPipesAreNotRead();
    void readOnlyFolderCostsOnlyTheMemory();

private:
    [[nodiscard]] ClientOptions rememberedOptions() const;
    [[nodiscard]] QString identityFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeServer m_server;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server.setAnswer(flagsAnswer({}));
        m_server.forgetRequests();
    }
};

ClientOptions tst_WhoAsks::rememberedOptions() const
{
    ClientOptions options = quietOptions(m_server);
    options.identityStorage = ClientOptions::IdentityStorage::OnDisk;
    options.stateFolder = m_folder->filePath(u"state"_s);
    return options;
}

QString tst_WhoAsks::identityFile() const
{
    const QDir folder(m_folder->filePath(u"state"_s));
    const QStringList files = folder.entryList({u"identity-*.json"_s}, QDir::Files);
    return files.isEmpty() ? QString() : folder.filePath(files.first());
}

void tst_WhoAsks::strangersGetIdsThatLast()
{
    FlagContext first;
    {
        FlagClient client(rememberedOptions());
        first = client.context();
        QVERIFY(!client.isIdentified());
    }
    QCOMPARE(QUuid(first.anonymousId).variant(), QUuid::DCE);
    QCOMPARE(first.anonymousId.at(14), u'7');
    QCOMPARE(first.distinctId, first.anonymousId);
    QVERIFY(first.deviceId != first.anonymousId);

    FlagClient again(rememberedOptions());
    QCOMPARE(again.context(), first);
}

void tst_WhoAsks::projectsDoNotShareIdentities()
{
    FlagClient one(rememberedOptions());
    ClientOptions options = rememberedOptions();
    options.projectToken = u"phc_other"_s;
    FlagClient other(options);

    QVERIFY(one.distinctId() != other.distinctId());
}

void tst_WhoAsks::identifyIsRemembered()
{
    QString anonymous;
    {
        FlagClient client(rememberedOptions());
        anonymous = client.distinctId();
        QVERIFY(client.identify(u"operator-7"_s, {{u"plan"_s, u"pro"_s}}));
        client.setGroup(u"company"_s, u"acme"_s, {{u"seats"_s, 40}});
    }
    FlagClient again(rememberedOptions());

    QCOMPARE(again.distinctId(), u"operator-7"_s);
    QVERIFY(again.isIdentified());
    QCOMPARE(again.context().anonymousId, anonymous);
    QCOMPARE(again.context().personProperties.value("plan"_L1).toString(), u"pro"_s);
    QCOMPARE(again.context().groups.value(u"company"_s), u"acme"_s);
    QCOMPARE(again.context().groupProperties.value(u"company"_s).value("seats"_L1).toInt(), 40);
}

void tst_WhoAsks::idsOfNobodyAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isRefused");

    for (const char *id : {"0",
                           "00000000-0000-0000-0000-000000000000",
                           "[object object]",
                           "[Object Object]",
                           "anonymous",
                           "ANONYMOUS",
                           "anonymous-user",
                           "backend",
                           "distinct_id",
                           "distinctid",
                           "email",
                           "false",
                           "guest",
                           "id",
                           "NaN",
                           "none",
                           "not_authenticated",
                           "null",
                           "system",
                           "true",
                           "undefined",
                           "user",
                           "",
                           " ",
                           "\t\n",
                           " null "})
        QTest::addRow("\"%s\"", id) << QString::fromLatin1(id) << true;
    QTest::newRow("201 characters") << QString(201, u'x') << true;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << true;
    QTest::newRow("200 characters") << QString(200, u'x') << false;
    QTest::newRow("200 characters of two units") << QString(u"😀"_s).repeated(200) << false;
    for (const char *id : {"1", "user-1", "a@b.example", "user:7", "00"})
        QTest::addRow("\"%s\"", id) << QString::fromLatin1(id) << false;
}

void tst_WhoAsks::idsOfNobodyAreRefused()
{
    QFETCH(QString, id);
    QFETCH(bool, isRefused);
    FlagClient client(quietOptions(m_server));
    QSignalSpy errors(&client, &FlagClient::errorOccurred);
    QTest::qWait(0);
    const QString before = client.distinctId();

    QCOMPARE(client.identify(id), !isRefused);

    QCOMPARE(client.distinctId(), isRefused ? before : id);
    QCOMPARE(errors.count(), isRefused ? 1 : 0);
}

void tst_WhoAsks::sameAgainAsksNothing()
{
    FlagClient client(quietOptions(m_server));
    QVERIFY(client.identify(u"bob"_s, {{u"plan"_s, u"pro"_s}}));
    client.setGroup(u"company"_s, u"acme"_s);
    QTRY_COMPARE(m_server.requestCount(), 1);
    QTRY_COMPARE(m_server.inFlight(), 0);
    QSignalSpy contexts(&client, &FlagClient::contextChanged);

    QVERIFY(client.identify(u"bob"_s, {{u"plan"_s, u"pro"_s}}));
    client.setGroup(u"company"_s, u"acme"_s);
    client.setPersonProperties({{u"plan"_s, u"pro"_s}});
    client.resetGroupProperties();
    QTest::qWait(400);

    QCOMPARE(contexts.count(), 0);
    QCOMPARE(m_server.requestCount(), 1);
}

void tst_WhoAsks::propertiesReachTheServer()
{
    FlagClient client(quietOptions(m_server));
    const QString anonymous = client.distinctId();
    QVERIFY(client.identify(u"bøb@例え.example"_s, {{u"plan"_s, u"pro"_s}}));
    client.setPersonProperties({{u"seats"_s, 3}});
    client.setGroup(u"company"_s, u"acme"_s, {{u"country"_s, u"NL"_s}});
    QVERIFY(m_server.waitForRequests(1));

    const QJsonObject body = m_server.lastRequest().json();
    QCOMPARE(m_server.requestCount(), 1);
    QCOMPARE(body.value("distinct_id"_L1).toString(), u"bøb@例え.example"_s);
    QCOMPARE(body.value("$anon_distinct_id"_L1).toString(), anonymous);
    const QJsonObject person{{u"plan"_s, u"pro"_s}, {u"seats"_s, 3}};
    QCOMPARE(body.value("person_properties"_L1).toObject(), person);
    const QJsonObject groups{{u"company"_s, QJsonObject{{u"country"_s, u"NL"_s}}}};
    QCOMPARE(body.value("group_properties"_L1).toObject(), groups);
}

void tst_WhoAsks::nothingOfOnePersonIsSentForAnother()
{
    FlagClient client(quietOptions(m_server));
    client.setPersonProperties({{u"theme"_s, u"dark"_s}});
    QVERIFY(client.identify(u"alice"_s, {{u"plan"_s, u"pro"_s}}));
    QVERIFY2(client.context().personProperties.contains("theme"_L1),
             "the stranger turned out to be alice");

    QVERIFY(client.identify(u"bob"_s));

    QVERIFY(client.context().personProperties.isEmpty());
}

void tst_WhoAsks::changedGroupDropsItsProperties()
{
    FlagClient client(quietOptions(m_server));
    client.setGroup(u"company"_s, u"acme"_s, {{u"seats"_s, 40}});
    client.setGroup(u"site"_s, u"one"_s, {{u"floor"_s, 2}});

    client.setGroup(u"company"_s, u"umbrella"_s);

    QVERIFY(!client.context().groupProperties.contains(u"company"_s));
    QVERIFY(client.context().groupProperties.contains(u"site"_s));
    client.removeGroup(u"site"_s);
    QVERIFY(!client.context().groups.contains(u"site"_s));
    QVERIFY(client.context().groupProperties.isEmpty());
}

void tst_WhoAsks::resetForgetsThePerson()
{
    m_server.setAnswer(Answer::text(500));
    ClientOptions options = rememberedOptions();
    options.bootstrap.flags = {{u"shipped"_s, true}};
    FlagClient client(options);
    QVERIFY(client.isEnabled("shipped"));
    QVERIFY(client.identify(u"alice"_s));
    client.setGroup(u"company"_s, u"acme"_s);
    const FlagContext before = client.context();

    client.reset();

    QVERIFY(!client.isIdentified());
    QVERIFY(client.distinctId() != before.distinctId);
    QVERIFY(client.context().anonymousId != before.anonymousId);
    QCOMPARE(client.context().deviceId, before.deviceId);
    QVERIFY(client.context().groups.isEmpty());
    QVERIFY2(!client.flag("shipped").hasValue(), "a reset forgets the bootstrap too");
    client.reset(FlagClient::DeviceId::Renew);
    QVERIFY(client.context().deviceId != before.deviceId);
}

void tst_WhoAsks::fileIsPrivateAndWhole()
{
    {
        FlagClient client(rememberedOptions());
        for (int i = 0; i < 100; ++i)
            QVERIFY(client.identify(u"person-%1"_s.arg(i)));
    }

    const QString path = identityFile();
    QVERIFY(!path.isEmpty());
    QVERIFY2(!path.contains(u"phc_test"_s), "the token is nobody else's business");
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
    FlagClient again(rememberedOptions());
    QCOMPARE(again.distinctId(), u"person-99"_s);
}

void tst_WhoAsks::damagedFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("cut") << QByteArray(R"({"format": 1, "distinctId": "a)");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("wrong types") << QByteArray(
        R"({"format": 1, "distinctId": 7, "anonymousId": {}, "deviceId": []})");
    QTest::newRow("id of nobody") << QByteArray(
        R"({"format": 1, "distinctId": "null", "anonymousId": "x", "deviceId": "y"})");
    QTest::newRow("newer format") << QByteArray(
        R"({"format": 2, "distinctId": "a", "anonymousId": "x", "deviceId": "y"})");
}

void tst_WhoAsks::damagedFilesAreSetAside()
{
    QFETCH(QByteArray, content);
    {
        FlagClient client(rememberedOptions());
    }
    const QString path = identityFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    {
        FlagClient client(rememberedOptions());
        QSignalSpy errors(&client, &FlagClient::errorOccurred);
        QTRY_COMPARE(errors.count(), 1);
        QCOMPARE(errors.first().first().value<Error>().kind, Error::Kind::File);
        QVERIFY(!isUnusableId(client.distinctId()));
    }

    QFile aside(path + u".unreadable"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    FlagClient again(rememberedOptions());
    QSignalSpy errors(&again, &FlagClient::errorOccurred);
    QTest::qWait(10);
    QCOMPARE(errors.count(), 0);
}

void tst_WhoAsks::linksAndPipesAreNotRead()
{
    {
        FlagClient client(rememberedOptions());
    }
    const QString path = identityFile();
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(path, elsewhere) && QFile::link(elsewhere, path));
    QFile original(elsewhere);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();

    FlagClient client(rememberedOptions());
    QSignalSpy errors(&client, &FlagClient::errorOccurred);
    QVERIFY(client.identify(u"bob"_s));
    QTRY_COMPARE(errors.count(), 1);
    original.seek(0);
    QCOMPARE(original.readAll(), before);
}

void tst_WhoAsks::readOnlyFolderCostsOnlyTheMemory()
{
    ClientOptions options = rememberedOptions();
    options.stateFolder = u"/proc/halyard"_s;
    FlagClient client(options);
    QSignalSpy errors(&client, &FlagClient::errorOccurred);

    QVERIFY(client.identify(u"bob"_s));

    QTRY_VERIFY(errors.count() >= 1);
    QCOMPARE(errors.first().first().value<Error>().kind, Error::Kind::File);
    QCOMPARE(client.distinctId(), u"bob"_s);
}

QTEST_GUILESS_MAIN(tst_WhoAsks)
#include "tst_whoasks.moc"
