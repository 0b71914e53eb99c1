// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/requests.h"
#include "models/sources/requestmodel.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard::Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What is written down of requests, and what of it leaves the program.
class tst_RequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersRequests();
    void keepsTheLatest();
    void keepsBodiesWithinLimits();
    void cutsLongAnswers();
    void masksSecrets();
    void showsSecretsWhenTold();
    void masksWhatItCannotRead();
    void quotesForTheShell_data();
    void quotesForTheShell();
    void isATable();
    void survivesWhatWasDropped();
    void waitsWhileItIsHeld();
    void keepsWhatWaitsWithinLimits();
    void keepsEndsThatWaitWithinLimits();
    void dropsWithoutAGap();

private:
    [[nodiscard]] static Request request();
    [[nodiscard]] static Request answered(qint64 number);
    [[nodiscard]] static qint64 bytesOf(const RequestLog &log);
    //! The words that a real shell makes of a command line.
    [[nodiscard]] static QList<QByteArray> wordsOf(const QString &command);
};

Request tst_RequestLog::request()
{
    const QJsonObject question{
        {u"token"_s, u"phc_hidden"_s},
        {u"distinct_id"_s, u"eve@example.org"_s},
        {u"$anon_distinct_id"_s, u"anonymous-17"_s},
        {u"$device_id"_s, u"device-17"_s},
        {u"groups"_s, QJsonObject{{u"plant"_s, u"leipzig"_s}}},
        {u"person_properties"_s,
         QJsonObject{{u"email"_s, u"eve@example.org"_s},
                     {u"home"_s, QJsonObject{{u"city"_s, u"dresden"_s}}}}},
        {u"unheard_of"_s, u"what is this"_s},
        {u"evaluation_runtime"_s, u"client"_s},
    };
    return {.at = 1795219200123,
            .source = u"flags.example.org"_s,
            .person = u"eve"_s,
            .method = "POST",
            .url = QUrl(u"https://me:hunter2@flags.example.org/flags/?v=2"_s),
            .headers = {{"Content-Type", "application/json"},
                        {"Authorization", "Bearer abc"},
                        {"X-Proxy-Key", "def"}},
            .body = QJsonDocument(question).toJson(QJsonDocument::Compact)};
}

//! As large as an answer may be.
Request tst_RequestLog::answered(qint64 number)
{
    Request one{.number = number, .method = "POST", .isFinished = true, .status = 200};
    one.answer = QByteArray(256 * 1024, 'x');
    one.answerBytes = one.answer.size();
    return one;
}

qint64 tst_RequestLog::bytesOf(const RequestLog &log)
{
    qint64 bytes = 0;
    for (const Request &one : log.all())
        bytes += one.body.size() + one.answer.size();
    return bytes;
}

QList<QByteArray> tst_RequestLog::wordsOf(const QString &command)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, "curl() { printf '%s\\0' \"$@\"; }; "_L1 + command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    QList<QByteArray> words = shell.readAllStandardOutput().split('\0');
    words.removeLast();
    return words;
}

void tst_RequestLog::numbersRequests()
{
    RequestLog log;
    QSignalSpy begun(&log, &RequestLog::begun);
    QSignalSpy ended(&log, &RequestLog::ended);
    const qint64 first = log.begin(request());
    const qint64 second = log.begin(request());
    QVERIFY(second > first);
    Request answered = *log.find(first);
    answered.isFinished = true;
    answered.status = 200;
    log.end(answered);
    QCOMPARE(log.find(first)->status, 200);
    QVERIFY(!log.find(second)->isFinished);
    QCOMPARE(log.find(12345), nullptr);
    QCOMPARE(begun.count(), 2);
    QCOMPARE(ended.count(), 1);
    log.clear();
    QVERIFY(log.all().isEmpty());
    QVERIFY(log.begin(request()) > second);
}

void tst_RequestLog::keepsTheLatest()
{
    RequestLog log;
    for (int i = 0; i < 5'000; ++i)
        log.begin({.method = "POST"});
    QVERIFY(log.all().size() <= 2'000);
    QVERIFY(log.all().size() > 1'800);
    QCOMPARE(log.dropped() + log.all().size(), 5'000);
    QCOMPARE(log.all().last().number, 5'000);
}

void tst_RequestLog::keepsBodiesWithinLimits()
{
    RequestLog log;
    const QByteArray large(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        log.begin({.body = large});
    QVERIFY(log.all().size() <= 64);
    QVERIFY(log.all().size() >= 60);
    QCOMPARE(log.dropped() + log.all().size(), 100);
}

void tst_RequestLog::cutsLongAnswers()
{
    RequestLog log;
    Request whole = request();
    whole.number = log.begin(whole);
    whole.answer = QByteArray(1024 * 1024, 'x');
    whole.answerBytes = whole.answer.size();
    log.end(whole);
    QCOMPARE(log.find(whole.number)->answer.size(), 256 * 1024);
    QCOMPARE(log.find(whole.number)->answerBytes, 1024 * 1024);
}

void tst_RequestLog::masksSecrets()
{
    const QString command = asCurl(request(), Secrets::Masked);
    const QByteArray body = bodyText(request(), Secrets::Masked);
    for (const QLatin1StringView secret :
         {"phc_hidden"_L1, "eve"_L1, "anonymous-17"_L1, "device-17"_L1, "leipzig"_L1, "dresden"_L1,
          "what is this"_L1, "hunter2"_L1, "me:"_L1, "Bearer"_L1, "def"_L1}) {
        QVERIFY2(!command.contains(secret), secret.data());
        QVERIFY2(!body.contains(secret.data()), secret.data());
    }
    // What decides may still be seen.
    for (const QLatin1StringView open :
         {"email"_L1, "plant"_L1, "city"_L1, "client"_L1, "application/json"_L1,
          "https://flags.example.org/flags/?v=2"_L1, "X-Proxy-Key"_L1})
        QVERIFY2(command.contains(open), open.data());
}

void tst_RequestLog::showsSecretsWhenTold()
{
    QCOMPARE(bodyText(request(), Secrets::Shown), request().body);
    const QString command = asCurl(request(), Secrets::Shown);
    for (const QLatin1StringView open : {"phc_hidden"_L1, "Bearer abc"_L1, "hunter2"_L1})
        QVERIFY2(command.contains(open), open.data());
}

void tst_RequestLog::masksWhatItCannotRead()
{
    Request odd = request();
    for (const QByteArray &body : {"token=phc_hidden"_ba, "[\"phc_hidden\"]"_ba, "\xff\xfe"_ba}) {
        odd.body = body;
        QCOMPARE(bodyText(odd, Secrets::Masked), "***"_ba);
        QCOMPARE(bodyText(odd, Secrets::Shown), body);
    }
}

void tst_RequestLog::quotesForTheShell_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << R"({"a":1})"_ba;
    QTest::newRow("quotes") << R"({"a":"it's \"so\""})"_ba;
    QTest::newRow("only quotes") << "''''"_ba;
    QTest::newRow("commands") << "$(touch /tmp/x) `id` ${HOME} !! \\ ; & | > < * ? ~ #"_ba;
    QTest::newRow("lines") << "first\nsecond\r\n\tthird\\"_ba;
    QTest::newRow("not ASCII") << "grün 旗 \xf0\x9f\x9a\xa9"_ba;
    QTest::newRow("like a file") << "@/etc/passwd"_ba;
    QTest::newRow("like an option") << "-o /tmp/x"_ba;
}

void tst_RequestLog::quotesForTheShell()
{
    QFETCH(const QByteArray, body);
    Request one = request();
    one.body = body;
    one.headers = {{"X-Odd", "it's $HOME"}};
    const QList<QByteArray> words = wordsOf(asCurl(one, Secrets::Shown));
    QCOMPARE(words,
             (QList<QByteArray>{"--compressed", "-X", "POST",
                                "https://me:hunter2@flags.example.org/flags/?v=2", "-H",
                                "X-Odd: it's $HOME", "--data-raw", body}));
}

void tst_RequestLog::isATable()
{
    RequestLog log;
    RequestModel model(log);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), int(RequestModel::ColumnCount));
    QCOMPARE(model.rowCount(), 0);
    Request one = request();
    one.number = log.begin(one);
    QCOMPARE(model.rowCount(), 1);
    const auto text = [&](RequestModel::Column column) {
        return model.index(0, column).data().toString();
    };
    QCOMPARE(text(RequestModel::Host), u"flags.example.org"_s);
    QCOMPARE(text(RequestModel::Status), u"under way"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    one.isFinished = true;
    one.status = 200;
    one.duration = 42ms;
    one.answerBytes = 1234;
    log.end(one);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(RequestModel::Status), u"200"_s);
    QCOMPARE(text(RequestModel::Duration), u"42 ms"_s);
    QCOMPARE(model.index(0, RequestModel::Duration).data(RequestModel::SortRole).toLongLong(), 42);
    QCOMPARE(model.index(0, 3).data(RequestModel::NumberRole).toLongLong(), one.number);
    const QString sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains("HTTP 200"_L1), qPrintable(sentence));
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains("hunter2"_L1));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    log.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_RequestLog::survivesWhatWasDropped()
{
    RequestLog log;
    RequestModel model(log);
    const qint64 first = log.begin(request());
    for (int i = 0; i < 4'000; ++i)
        log.begin({.method = "POST"});
    QCOMPARE(model.rowCount(), int(log.all().size()));
    QCOMPARE(model.rowOf(first), -1);
    QCOMPARE(model.request(model.index(0, 0))->number, log.all().first().number);
    Request gone = request();
    gone.number = first;
    log.end(gone);
    QCOMPARE(model.rowCount(), int(log.all().size()));
}

void tst_RequestLog::waitsWhileItIsHeld()
{
    RequestLog log;
    const qint64 early = log.begin(request());
    QSignalSpy begun(&log, &RequestLog::begun);
    QSignalSpy ended(&log, &RequestLog::ended);
    QSignalSpy waiting(&log, &RequestLog::waitingChanged);
    log.setHeld(true);
    Request answered = *log.find(early);
    answered.isFinished = true;
    log.end(answered);
    Request late = request();
    late.number = log.begin(late);
    late.isFinished = true;
    log.end(late);
    log.begin(request());
    QCOMPARE(begun.count() + ended.count(), 0);
    QCOMPARE(waiting.count(), 3);
    QCOMPARE(log.waiting(), 3);
    QVERIFY(!log.find(early)->isFinished);

    log.setHeld(false);
    QCOMPARE(log.waiting(), 0);
    QCOMPARE(log.all().size(), 3);
    QVERIFY(log.find(early)->isFinished);
    QVERIFY(log.find(late.number)->isFinished);
    QCOMPARE(begun.count(), 2);
    QCOMPARE(ended.count(), 2);
}

void tst_RequestLog::keepsWhatWaitsWithinLimits()
{
    RequestLog log;
    log.setHeld(true);
    for (int i = 0; i < 600; ++i)
        log.end(answered(log.begin({.method = "POST"})));
    // 256 of these are 64 MiB.
    QCOMPARE(log.waiting(), 256);
    QCOMPARE(log.dropped(), 0);
    // Whose request was dropped waits for nothing.
    log.end(answered(1));
    QCOMPARE(log.waiting(), 256);

    log.setHeld(false);

    QCOMPARE(log.all().size(), 256);
    QCOMPARE(log.all().last().number, 600);
    QCOMPARE(log.dropped(), 344);
    QCOMPARE(bytesOf(log), 64 * 1024 * 1024);
}

void tst_RequestLog::keepsEndsThatWaitWithinLimits()
{
    RequestLog log;
    for (int i = 0; i < 600; ++i)
        log.begin({.method = "POST"});
    QSignalSpy ended(&log, &RequestLog::ended);
    log.setHeld(true);
    for (int number = 1; number <= 600; ++number)
        log.end(answered(number));
    QCOMPARE(log.waiting(), 600);

    log.setHeld(false);

    // None stays under way; of the oldest answers only the size is known.
    QCOMPARE(ended.count(), 600);
    QCOMPARE(log.all().size(), 600);
    QCOMPARE(log.dropped(), 0);
    QVERIFY(log.find(1)->isFinished);
    QVERIFY(log.find(1)->answer.isEmpty());
    QCOMPARE(log.find(1)->answerBytes, 256 * 1024);
    QCOMPARE(log.find(600)->answer.size(), 256 * 1024);
    QCOMPARE(bytesOf(log), 64 * 1024 * 1024);
}

void tst_RequestLog::dropsWithoutAGap()
{
    RequestLog log;
    RequestModel model(log);
    const qint64 early = log.begin(request());
    QSignalSpy shortened(&log, &RequestLog::shortened);
    log.setHeld(true);
    log.end(answered(early));
    for (int i = 0; i < 2'100; ++i)
        log.begin({.method = "POST"});
    QCOMPARE(log.all().size(), 1);
    QCOMPARE(log.dropped(), 0);
    QCOMPARE(shortened.count(), 0);

    log.setHeld(false);

    QCOMPARE(log.find(early), nullptr);
    QCOMPARE(log.all().size(), 2'000);
    QCOMPARE(log.dropped(), 101);
    QCOMPARE(log.all().first().number, 102);
    QCOMPARE(model.rowCount(), 2'000);
    QCOMPARE(shortened.count(), 1);
}

QTEST_GUILESS_MAIN(tst_RequestLog)
#include "tst_requestlog.moc"
