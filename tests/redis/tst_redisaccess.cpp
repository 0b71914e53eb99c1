// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cacheuser.h"
#include "redisserver.h"

#include "eavesdropper.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Halyard;
using namespace Halyard::Test;
using State = CacheStatus::State;

namespace {

const QString Ann = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
const QByteArray Beta = R"("beta":{"enabled":true,"value":true})"_ba;
const QString User = u"s3cret-user"_s;
const QString Password = u"s3cret p@ss:word/%"_s;
//! All that a user has to be allowed.
const QByteArray Recipe = "~posthog:flags:* ~posthog:qt:* &posthog:qt:* -@all +get +mget +set "
                          "+setex +del +unlink +ping +select +scan +subscribe +publish "
                          "+client|setname"_ba;

QByteArray without(const QByteArray &word)
{
    QByteArrayList words = Recipe.split(' ');
    if (words.removeAll(word) != 1)
        qFatal("the recipe has no such word");
    return words.join(' ');
}

QString tlsFile(const QString &name)
{
    return QStringLiteral(HALYARD_TLS_DATA "/") + name;
}

//! As an ACL file, in a folder that outlives the server.
class AclServer
{
public:
    explicit AclServer(const QByteArray &rules)
        : m_server({u"--aclfile"_s, write(rules)})
    {
    }

    RedisServer *operator->() { return &m_server; }
    [[nodiscard]] CacheUrl url() const
    {
        CacheUrl url = m_server.url();
        url.redis.user = User;
        url.redis.password = Password;
        return url;
    }

private:
    QString write(const QByteArray &rules)
    {
        QFile file(m_folder.filePath(u"users.acl"_s));
        const QByteArray text = "user default on nopass ~* &* +@all\nuser " + User.toUtf8()
            + " on #" + hash() + ' ' + rules + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("the ACL file cannot be written");
        return file.fileName();
    }
    static QByteArray hash()
    {
        return QCryptographicHash::hash(Password.toUtf8(), QCryptographicHash::Sha256).toHex();
    }

    QTemporaryDir m_folder;
    RedisServer m_server;
};

QStringList tlsOptions(const QString &certificate, bool asksForCertificates = false)
{
    return {u"--port"_s,
            u"0"_s,
            u"--tls-port"_s,
            u"PORT"_s,
            u"--tls-cert-file"_s,
            tlsFile(certificate),
            u"--tls-key-file"_s,
            tlsFile(u"server.key"_s),
            u"--tls-ca-cert-file"_s,
            tlsFile(u"client.pem"_s),
            u"--tls-auth-clients"_s,
            asksForCertificates ? u"yes"_s : u"no"_s};
}

CacheUrl encrypted(const RedisServer &server)
{
    CacheUrl url = server.url();
    url.redis.encrypted = true;
    url.redis.authorities = tlsFile(u"authority.pem"_s);
    return url;
}

} // namespace

class tst_RedisAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recipeIsEnough();
    void whatIsMissingIsForbidden_data();
    void whatIsMissingIsForbidden();
    void whatIsNotNeededIsNotMissed_data();
    void whatIsNotNeededIsNotMissed();
    void wrongPasswords_data();
    void wrongPasswords();
    void unsavedWaitsForThePassword();
    void writesWaitForTheSignIn();
    void certificates_data();
    void certificates();
    void carelessnessIsLoud();
    void clientCertificate_data();
    void clientCertificate();
    void plainAndEncryptedDoNotMix_data();
    void plainAndEncryptedDoNotMix();
    void filesAreChecked_data();
    void filesAreChecked();
    void restsEndWhenSomebodyWantsToKnow();
};

void tst_RedisAccess::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("There is no redis-server here");
}

void tst_RedisAccess::recipeIsEnough()
{
    const Eavesdropper eavesdropper;
    AclServer server(Recipe);
    CacheUrl url = server.url();
    url.redis.database = 1;
    url.redis.sharedWithPython = true;
    CacheUser user(url);
    CacheUser other(url);
    const CacheKey key = keyOf(Ann, u"ann@example.com"_s);
    other.fetch(key);
    QTRY_COMPARE(server->calls("subscribe"), 1);

    QVERIFY(user.save(key, recordOf(Beta)));
    QCOMPARE(user.fetch(key).record, recordOf(Beta));
    QTRY_VERIFY(!other.changed().isEmpty());
    QCOMPARE(user.list().size(), 1);
    user.backend().forget(key);
    QVERIFY(user.backend().finish(5s));
    QCOMPARE(user.fetch(key).state, CacheContent::State::Missing);

    QCOMPARE(user.states(), QList{State::Ready});
    QVERIFY(!eavesdropper.lines().isEmpty());
    QCOMPARE(eavesdropper.lineWithAnyOf({u"s3cret"_s, u"example.com"_s, Ann}), QString());
}

void tst_RedisAccess::whatIsMissingIsForbidden_data()
{
    QTest::addColumn<QByteArray>("rules");

    QTest::newRow("GET") << without("+get");
    QTest::newRow("SET") << without("+set");
    QTest::newRow("SETEX") << without("+setex");
    QTest::newRow("MGET") << without("+mget");
    QTest::newRow("SCAN") << without("+scan");
    QTest::newRow("UNLINK") << without("+unlink");
    QTest::newRow("SELECT") << without("+select");
    QTest::newRow("our keys") << without("~posthog:qt:*");
    QTest::newRow("Python's keys") << without("~posthog:flags:*");
}

void tst_RedisAccess::whatIsMissingIsForbidden()
{
    const Eavesdropper eavesdropper;
    QFETCH(QByteArray, rules);
    const AclServer server(rules);
    CacheUrl url = server.url();
    url.redis.database = 1;
    url.redis.sharedWithPython = true;
    CacheUser user(url);
    const CacheKey key = keyOf(Ann, u"ann@example.com"_s);

    user.save(key, recordOf(Beta));
    user.fetch(key);
    user.backend().forget(key);
    user.backend().finish(5s);

    QTRY_VERIFY(user.states().contains(State::Forbidden));
    QVERIFY(!user.details().join(u' ').contains("s3cret"_L1));
    QCOMPARE(eavesdropper.lineWithAnyOf({u"s3cret"_s, u"example.com"_s, Ann}), QString());
}

void tst_RedisAccess::whatIsNotNeededIsNotMissed_data()
{
    QTest::addColumn<QByteArray>("rules");

    QTest::newRow("SUBSCRIBE") << without("+subscribe");
    QTest::newRow("PUBLISH") << without("+publish");
    QTest::newRow("the channel") << without("&posthog:qt:*");
    QTest::newRow("CLIENT SETNAME") << without("+client|setname");
    QTest::newRow("PING") << without("+ping");
}

void tst_RedisAccess::whatIsNotNeededIsNotMissed()
{
    QFETCH(QByteArray, rules);
    AclServer server(rules + " resetchannels" + (rules.contains("&") ? " &posthog:qt:*" : ""));
    CacheUser user(server.url());

    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    server->tell({"CLIENT", "KILL", "USER", User.toUtf8()});
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
    user.backend().forget(keyOf(Ann));
    QVERIFY(user.backend().finish(5s));

    QCOMPARE(user.states(), QList{State::Ready});
}

void tst_RedisAccess::wrongPasswords_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isProtected");

    QTest::newRow("none") << QString() << QString() << true;
    QTest::newRow("wrong") << QString() << u"s3cret-but-wrong"_s << true;
    QTest::newRow("wrong user") << u"s3cret-stranger"_s << Password << true;
    QTest::newRow("none is needed") << QString() << u"s3cret-superfluous"_s << false;
}

void tst_RedisAccess::wrongPasswords()
{
    const Eavesdropper eavesdropper;
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, isProtected);
    const RedisServer server(isProtected ? QStringList{u"--requirepass"_s, Password}
                                         : QStringList());
    CacheUrl url = server.url();
    url.redis.user = user;
    url.redis.password = password;
    CacheUser cache(url);

    const CacheContent content = cache.fetch(keyOf(Ann));

    QCOMPARE(content.state, CacheContent::State::Unreadable);
    QCOMPARE(cache.states(), QList{State::Unauthorized});
    QVERIFY(!cache.details().join(u' ').contains("s3cret"_L1));
    QVERIFY(!content.problem.contains("s3cret"_L1));
    QVERIFY(!eavesdropper.lines().isEmpty());
    QCOMPARE(eavesdropper.lineWithAnyOf({u"s3cret"_s}), QString());
}

void tst_RedisAccess::unsavedWaitsForThePassword()
{
    const RedisServer server({u"--requirepass"_s, Password});
    CacheUser user(server.url());

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);

    QTRY_COMPARE(user.state(), State::Unauthorized);
    QVERIFY(!user.backend().finish(100ms));
}

void tst_RedisAccess::writesWaitForTheSignIn()
{
    // Whoever is nobody may write here, but it is not for nobody to do so.
    AclServer server(Recipe);
    CacheUrl url = server.url();
    url.redis.password = u"s3cret-but-wrong"_s;
    CacheUser user(url);

    user.backend().save(keyOf(Ann), recordOf(Beta), 1);

    QTRY_COMPARE(user.state(), State::Unauthorized);
    QCOMPARE(server->tell({"DBSIZE"}), "0"_ba);
}

void tst_RedisAccess::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<bool>("isGood");

    const QString authority = tlsFile(u"authority.pem"_s);
    QTest::newRow("good") << u"valid.pem"_s << authority << QString() << true;
    QTest::newRow("another name") << u"wrong-host.pem"_s << authority << QString() << false;
    QTest::newRow("another name that is asked for")
        << u"wrong-host.pem"_s << authority << u"flags.example"_s << true;
    QTest::newRow("expired") << u"expired.pem"_s << authority << QString() << false;
    QTest::newRow("not valid yet") << u"not-yet-valid.pem"_s << authority << QString() << false;
    QTest::newRow("unknown authority") << u"untrusted.pem"_s << authority << QString() << false;
    QTest::newRow("the system's authorities") << u"valid.pem"_s << QString() << QString() << false;
    QTest::newRow("the wrong authority")
        << u"valid.pem"_s << tlsFile(u"client.pem"_s) << QString() << false;
}

void tst_RedisAccess::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, authorities);
    QFETCH(QString, serverName);
    QFETCH(bool, isGood);
    const RedisServer server(tlsOptions(certificate));
    CacheUrl url = encrypted(server);
    url.redis.authorities = authorities;
    url.redis.serverName = serverName;
    CacheUser user(url);

    const CacheContent content = user.fetch(keyOf(Ann));

    QCOMPARE(content.state,
             isGood ? CacheContent::State::Missing : CacheContent::State::Unreadable);
    QCOMPARE(user.states(), QList{isGood ? State::Ready : State::Unreachable});
    if (!isGood) {
        QVERIFY2(user.details().constLast().startsWith("No secure connection could be made: "_L1),
                 qPrintable(user.details().constLast()));
        return;
    }
    QVERIFY(user.save(keyOf(Ann), recordOf(Beta)));
    QCOMPARE(user.fetch(keyOf(Ann)).record, recordOf(Beta));
}

void tst_RedisAccess::carelessnessIsLoud()
{
    const Eavesdropper eavesdropper;
    const RedisServer server(tlsOptions(u"untrusted.pem"_s));
    CacheUrl url = encrypted(server);
    url.redis.careful = false;
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Missing);

    QCOMPARE(user.states(), QList{State::Ready});
    QVERIFY(!eavesdropper.lineWithAnyOf({u"is not checked"_s}).isEmpty());
}

void tst_RedisAccess::clientCertificate_data()
{
    QTest::addColumn<bool>("isShown");

    QTest::newRow("shown") << true;
    QTest::newRow("not shown") << false;
}

void tst_RedisAccess::clientCertificate()
{
    QFETCH(bool, isShown);
    const RedisServer server(tlsOptions(u"valid.pem"_s, true));
    CacheUrl url = encrypted(server);
    if (isShown) {
        url.redis.certificate = tlsFile(u"client.pem"_s);
        url.redis.privateKey = tlsFile(u"client.key"_s);
    }
    CacheUser user(url);

    QCOMPARE(user.fetch(keyOf(Ann)).state,
             isShown ? CacheContent::State::Missing : CacheContent::State::Unreadable);

    QCOMPARE(user.states(), QList{isShown ? State::Ready : State::Unreachable});
}

void tst_RedisAccess::plainAndEncryptedDoNotMix_data()
{
    QTest::addColumn<bool>("isServerEncrypted");

    QTest::newRow("we encrypt") << false;
    QTest::newRow("the server does") << true;
}

void tst_RedisAccess::plainAndEncryptedDoNotMix()
{
    QFETCH(bool, isServerEncrypted);
    const RedisServer server(isServerEncrypted ? tlsOptions(u"valid.pem"_s) : QStringList());
    CacheUser user(isServerEncrypted ? server.url() : encrypted(server));

    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);

    QVERIFY(user.states() == QList{State::Unreachable} || user.states() == QList{State::Failing});
}

void tst_RedisAccess::filesAreChecked_data()
{
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("option");

    const QString pem = tlsFile(u"client.pem"_s);
    const QString key = tlsFile(u"client.key"_s);
    const QString none = u"/s3cret/nowhere.pem"_s;
    QTest::newRow("no authorities") << none << QString() << QString() << u"\"ca\""_s;
    QTest::newRow("authorities are a key") << key << QString() << QString() << u"\"ca\""_s;
    QTest::newRow("a folder") << u"/tmp"_s << QString() << QString() << u"\"ca\""_s;
    QTest::newRow("no certificate") << QString() << none << key << u"\"cert\""_s;
    QTest::newRow("no key") << QString() << pem << none << u"\"key\""_s;
    QTest::newRow("key is a certificate") << QString() << pem << pem << u"\"key\""_s;
    QTest::newRow("certificate alone") << QString() << pem << QString() << u"\"key\""_s;
    QTest::newRow("key alone") << QString() << QString() << key << u"\"cert\""_s;
}

void tst_RedisAccess::filesAreChecked()
{
    const Eavesdropper eavesdropper;
    QFETCH(QString, authorities);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, option);
    CacheUrl url;
    url.redis.host = u"127.0.0.1"_s;
    url.redis.encrypted = true;
    url.redis.authorities = authorities;
    url.redis.certificate = certificate;
    url.redis.privateKey = key;
    CacheUser user(url);

    const CacheContent content = user.fetch(keyOf(Ann));

    QCOMPARE(content.state, CacheContent::State::Unreadable);
    QCOMPARE(user.states(), QList{State::Invalid});
    QVERIFY(user.details().constLast().contains(option));
    QVERIFY(content.problem.contains(option));
    user.backend().save(keyOf(Ann), recordOf(Beta), 1);
    QVERIFY(!user.backend().finish(50ms));
    QCOMPARE(eavesdropper.lineWithAnyOf({u"s3cret"_s}), QString());
}

void tst_RedisAccess::restsEndWhenSomebodyWantsToKnow()
{
    // Where a password is missing, a rest takes half a minute.
    RedisServer server;
    server.tell({"CONFIG", "SET", "requirepass", "hunter2"});
    CacheUser user(server.url());
    QCOMPARE(user.fetch(keyOf(Ann)).state, CacheContent::State::Unreadable);
    QCOMPARE(user.state(), State::Unauthorized);
    server.tell({"-a", "hunter2", "CONFIG", "SET", "requirepass", ""});
    QCOMPARE(user.peek(keyOf(Ann)).state, CacheContent::State::Unreadable);

    user.backend().retry();

    QCOMPARE(user.peek(keyOf(Ann)).state, CacheContent::State::Missing);
    QTRY_COMPARE(user.state(), State::Ready);
    // Nothing rests, nothing changes.
    user.backend().retry();
    QCOMPARE(user.peek(keyOf(Ann)).state, CacheContent::State::Missing);
}

QTEST_GUILESS_MAIN(tst_RedisAccess)
#include "tst_redisaccess.moc"
