// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"
#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;

class tst_HalyardUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesUnusableFiles_data();
    void refusesUnusableFiles();
    void refusesPlainHttpToOthers();
    void explainsUsageErrorsInOneLine();
    void helps_data();
    void helps();
    void tellsItsVersion();
    void noticesAFullDisk();

private:
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    FakeServer m_server;
    QTemporaryDir m_folder;
};

void tst_HalyardUsage::init()
{
    m_server.setAnswer(Answer::json(v2Answer({{.key = u"on"_s}})));
}

CommandResult tst_HalyardUsage::run(const QStringList &arguments) const
{
    CommandResult result = runHalyard(arguments, commandEnvironment(m_server.url()));
    if (result.out.contains("phc_secret") || result.err.contains("phc_secret"))
        QTest::qFail("the token was printed", __FILE__, __LINE__);
    return result;
}

QString tst_HalyardUsage::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_HalyardUsage::refusesUnusableFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("unfinished") << R"({"a": tru)"_ba
                                << "at byte "_ba;
    QTest::newRow("empty") << ""_ba
                           << "not JSON"_ba;
    QTest::newRow("list") << "[1]"_ba
                          << "not a JSON object"_ba;
    QTest::newRow("number for a flag") << R"({"a": 1})"_ba
                                       << "\"a\""_ba;
}

void tst_HalyardUsage::refusesUnusableFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, expected);
    const QString file = write(u"bad.json"_s, content);

    for (const QString &option : {u"--bootstrap"_s, u"--overrides"_s}) {
        const CommandResult result = run({u"get"_s, u"on"_s, option, file});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains((option + ' '_L1 + file).toUtf8()), result.err.constData());
        QVERIFY2(result.err.contains(expected), result.err.constData());
        QCOMPARE(run({u"get"_s, u"on"_s, option, m_folder.filePath(u"none"_s)}).status, 2);
        QCOMPARE(run({u"get"_s, u"on"_s, option, m_folder.path()}).status, 2);
    }
    QCOMPARE(m_server.connectionCount(), 0);
}

void tst_HalyardUsage::refusesPlainHttpToOthers()
{
    const CommandResult result = run({u"get"_s, u"on"_s, u"--host"_s, u"http://example.invalid"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("--insecure-http"), result.err.constData());
}

void tst_HalyardUsage::explainsUsageErrorsInOneLine()
{
    for (const QStringList &arguments :
         {QStringList{}, QStringList{u"frob"_s}, QStringList{u"get"_s, u"--frob"_s, u"on"_s},
          QStringList{u"get"_s, u"on"_s, u"--timeout"_s, u"\x1b[31m\nx"_s}}) {
        const CommandResult result = run(arguments);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, ""_ba);
        QVERIFY2(result.err.startsWith("halyard: "), result.err.constData());
        QVERIFY2(result.err.endsWith(". Try 'halyard --help'.\n"), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(!result.err.contains('\x1b'));
    }
}

void tst_HalyardUsage::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("all") << QStringList{u"--help"_s} << "halyard evaluate --as ID"_ba;
    QTest::newRow("get") << QStringList{u"help"_s, u"get"_s} << "halyard get KEY..."_ba;
    QTest::newRow("list") << QStringList{u"list"_s, u"--help"_s} << "halyard list [options]"_ba;
    QTest::newRow("watch") << QStringList{u"help"_s, u"watch"_s} << "--interval TIME"_ba;
    QTest::newRow("evaluate") << QStringList{u"evaluate"_s, u"-h"_s} << "ask about somebody"_ba;
}

void tst_HalyardUsage::helps()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, expected);

    const CommandResult result = run(arguments);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(expected), result.out.constData());
    QVERIFY(result.out.contains("HALYARD_TOKEN"));
    for (const QByteArray &line : result.out.split('\n'))
        QVERIFY2(line.size() <= 100, line.constData());
}

void tst_HalyardUsage::tellsItsVersion()
{
    const CommandResult result = run({u"--version"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith("halyard "));
}

void tst_HalyardUsage::noticesAFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no disk that is always full");
    QProcess process;
    process.setProcessEnvironment(commandEnvironment(m_server.url()));
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(HALYARD_PROGRAM), {u"list"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 74);
}

QTEST_GUILESS_MAIN(tst_HalyardUsage)
#include "tst_halyardusage.moc"
