// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/link.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Halyard::Inspector;
using namespace Qt::StringLiterals;

//! Links come from strangers.
class tst_Link : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void knowsTheNetwork_data();
    void knowsTheNetwork();
    void refuses_data();
    void refuses();
    void survivesNoise();
};

void tst_Link::goesThereAndBack_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("filter");
    QTest::newRow("all") << u"/var/lib/panel/flags"_s << u"9f3c0a"_s << u"dark-mode"_s
                         << u"value:true -diff"_s;
    QTest::newRow("url") << u"file:///var/lib/panel/flags?ttl=300"_s << QString() << u"a"_s
                         << QString();
    QTest::newRow("odd letters") << u"/tmp/a b&c=d#e?f%41+ä日"_s << u"ü&="_s << u"=&#+%"_s
                                 << u"/^nav-.*-v2$/ age>1h"_s;
    QTest::newRow("flag alone") << QString() << QString() << u"x"_s << QString();
    QTest::newRow("settings") << u"settings:///?org=Acme&app=HMI"_s << QString() << QString()
                              << QString();
    QTest::newRow("redis") << u"redis://127.0.0.1:6379/0?ttl=300"_s << QString() << QString()
                           << QString();
}

void tst_Link::goesThereAndBack()
{
    QFETCH(QString, open);
    QFETCH(QString, person);
    QFETCH(QString, flag);
    QFETCH(QString, filter);
    const Link link{open, person, flag, filter};

    const auto read = Link::parse(link.toString());

    if (const auto *problem = std::get_if<Link::Problem>(&read))
        QFAIL(qPrintable(problem->message));
    QVERIFY(std::get<Link>(read) == link);
    QVERIFY(Link::isLink(link.toString()));
}

void tst_Link::knowsTheNetwork_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<bool>("needsNetwork");
    QTest::newRow("redis") << u"redis://10.0.0.1/0"_s << true;
    QTest::newRow("rediss") << u"rediss://cache.example/0"_s << true;
    QTest::newRow("large letters") << u"REDIS://10.0.0.1/0"_s << true;
    QTest::newRow("path") << u"/redis:"_s << false;
    QTest::newRow("file") << u"file:///tmp/redis"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Link::knowsTheNetwork()
{
    QFETCH(QString, open);
    QFETCH(bool, needsNetwork);

    QCOMPARE(Link{.open = open}.needsNetwork(), needsNetwork);
}

void tst_Link::refuses_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &rest) {
        QTest::newRow(name) << u"halyard-inspector:"_s + rest;
    };
    QTest::newRow("another scheme") << u"https://example.com/?flag=x"_s;
    QTest::newRow("nothing") << QString();
    row("no more", u""_s);
    row("leads nowhere", u"?"_s);
    row("host", u"//example.com/?flag=x"_s);
    row("path", u"/tmp?flag=x"_s);
    row("fragment", u"?flag=x#y"_s);
    row("huge", u"?flag="_s + QString(1'000'000, u'x'));
    row("unknown word", u"?flag=x&token=phc_secret"_s);
    row("override", u"?flag=x&override=true"_s);
    row("word in large letters", u"?FLAG=x"_s);
    row("twice", u"?flag=x&flag=y"_s);
    row("asks a server", u"?open=https%3A%2F%2Feu.i.posthog.com"_s);
    row("asks a server plainly", u"?open=http%3A%2F%2F127.0.0.1%3A8000"_s);
    row("live", u"?live=https%3A%2F%2Feu.i.posthog.com"_s);
    row("link in a link", u"?open=halyard-inspector%3A%3Fflag%3Dx"_s);
    row("program", u"?open=javascript%3Aalert(1)"_s);
    row("memory", u"?open=memory%3A%2F%2Flocal%2F"_s);
    row("password", u"?open=redis%3A%2F%2F%3Asecret%40here%2F0"_s);
    row("wrong cache", u"?open=redis%3A%2F%2Fhere%2F0%3Fnonsense%3D1"_s);
    row("other computer", u"?open=file%3A%2F%2Fthere%2Fshare"_s);
    row("other computer by path", u"?open=%2F%2Fthere%2Fshare"_s);
    row("other computer by empty host", u"?open=file%3A%2F%2F%2F%2Fthere%2Fshare"_s);
    row("other computer as on Windows", u"?open=%5C%5Cthere%5Cshare"_s);
    row("relative", u"?open=..%2F..%2Fetc"_s);
    row("option", u"?open=--export%20x"_s);
    row("null", u"?open=%2Ftmp%00%2Fx"_s);
    row("new line", u"?flag=a%0Ab"_s);
    row("turned direction", u"?open=%2Ftmp%2F%E2%80%AEgpj"_s);
    row("bad filter", u"?filter=value%3A"_s);
    row("half a letter", u"?flag=%2"_s);
}

void tst_Link::refuses()
{
    QFETCH(QString, link);

    const auto read = Link::parse(link);

    QVERIFY(std::holds_alternative<Link::Problem>(read));
    const QString message = std::get<Link::Problem>(read).message;
    QVERIFY(!message.isEmpty());
    QVERIFY2(message.size() < 300, qPrintable(message));
    QVERIFY(!message.contains(u'\n'));
    QVERIFY(!message.contains("secret"_L1));
}

void tst_Link::survivesNoise()
{
    QRandomGenerator random(3);
    const QString letters =
        u"halyard-inspector:?open=&person=&flag=&filter=%00%2F/\\:\"'<>#@+ \u202eä"_s;
    for (int round = 0; round < 5'000; ++round) {
        QString text = u"halyard-inspector:?"_s;
        for (int length = random.bounded(60); length > 0; --length)
            text += letters.at(random.bounded(letters.size()));

        const auto read = Link::parse(text);

        if (const auto *link = std::get_if<Link>(&read))
            QVERIFY(std::get<Link>(Link::parse(link->toString())) == *link);
    }
}

QTEST_GUILESS_MAIN(tst_Link)
#include "tst_link.moc"
