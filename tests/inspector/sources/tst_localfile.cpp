// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/session.h"
#include "models/sources/localfile.h"
#include "models/sources/recordsource.h"
#include "models/sources/snapshotfile.h"

#include "application.h"
#include "cachefolder.h"
#include "support/builders.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using State = Source::State;

//! Single files: records, and all that is none.
class tst_LocalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensARecord();
    void takesRulesFromTheUrl();
    void followsTheFile();
    void leavesNoTrace();
    void saysWhatIsNoRecord_data();
    void saysWhatIsNoRecord();
    void saysWhatIsNoFile_data();
    void saysWhatIsNoFile();
    void respectsRights();

private:
    //! A copy of a real record.
    [[nodiscard]] QString record() const;

    std::unique_ptr<CacheFolder> m_folder;
    QTemporaryDir m_home;
};

void tst_LocalFile::init()
{
    m_folder = std::make_unique<CacheFolder>();
}

QString tst_LocalFile::record() const
{
    Application application{QUrl(m_folder->url())};
    application.remember(u"operator-7"_s);
    const QString path = m_home.filePath(u"copied.json"_s);
    QFile::remove(path);
    return QFile::copy(m_folder->path(m_folder->file()), path) ? path : QString();
}

void tst_LocalFile::opensARecord()
{
    const QString path = record();
    Session session;
    Source *source = session.open(path);
    QCOMPARE(source->kind(), Source::Kind::Cache);
    QCOMPARE(source->title(), u"copied.json"_s);
    QCOMPARE(source->place(), path);
    QTRY_COMPARE(source->status().state, State::Ready);
    QCOMPARE(source->persons().size(), 1);
    const Person &person = source->persons().first();
    QCOMPARE(QString(person.scope + u'-' + person.name + ".json"_L1), m_folder->file());
    QCOMPARE(person.reading->state, Reading::State::Fresh);
    QCOMPARE(person.reading->flags.size(), 2);
    QCOMPARE(person.reading->record, m_folder->content());
}

void tst_LocalFile::takesRulesFromTheUrl()
{
    const QString path = record();
    Session session;
    const Source *source = session.open("file://"_L1 + path + "?ttl=0&stale_ttl=86400"_L1);
    QTRY_COMPARE(source->status().state, State::Ready);
    QCOMPARE(source->persons().first().reading->state, Reading::State::Stale);
    QCOMPARE(source->persons().first().reading->staleTtl, std::chrono::hours(24));
}

void tst_LocalFile::followsTheFile()
{
    const QString path = record();
    Session session;
    const Source *source = session.open(path);
    QTRY_COMPARE(source->persons().size(), 1);
    const auto reading = [source] { return source->persons().first().reading; };
    const SharedReading before = reading();

    Application application{QUrl(m_folder->url())};
    application.remember(u"operator-7"_s, v2Answer({{.key = u"on"_s, .value = false}}));
    // Another server, another record.
    const QStringList files =
        QDir(m_folder->path()).entryList({u"*-*.json"_s}, QDir::Files, QDir::Time);
    QFile::remove(path);
    QTRY_COMPARE(source->status().state, State::Offline);
    QCOMPARE(reading(), before);
    QVERIFY(QFile::copy(m_folder->path(files.first()), path));
    QTRY_COMPARE(source->status().state, State::Ready);
    QTRY_VERIFY(reading() != before);
}

void tst_LocalFile::leavesNoTrace()
{
    QVERIFY(!record().isEmpty());
    const QString name = m_folder->path(m_folder->file());
    const QStringList before = m_folder->traces();
    Session session;
    const Source *source = session.open(name);
    QTRY_COMPARE(source->status().state, State::Ready);
    QCOMPARE(m_folder->traces(), before);
}

void tst_LocalFile::saysWhatIsNoRecord_data()
{
    QTest::addColumn<std::function<QByteArray(const QByteArray &)>>("spoil");
    using Spoil = std::function<QByteArray(const QByteArray &)>;
    QTest::newRow("cut short") << Spoil([](const QByteArray &good) { return good.chopped(10); });
    QTest::newRow("one bit") << Spoil(
        [](QByteArray good) { return good.replace("compact", "COMPACT"); });
    QTest::newRow("first line only")
        << Spoil([](const QByteArray &good) { return good.first(good.indexOf('\n') + 1); });
    QTest::newRow("beginning only")
        << Spoil([](const QByteArray &) { return "{\"halyard_cache\":"_ba; });
    QTest::newRow("noise") << Spoil([](const QByteArray &) {
        return "{\"halyard_cache\":"_ba.append(QByteArray(100'000, '\xff'));
    });
    QTest::newRow("deep") << Spoil([](const QByteArray &) {
        return "{\"halyard_cache\":"_ba.append(QByteArray(1'000'000, '['));
    });
}

void tst_LocalFile::saysWhatIsNoRecord()
{
    QFETCH(const std::function<QByteArray(const QByteArray &)>, spoil);
    const QString path = record();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray spoilt = spoil(file.readAll());
    file.resize(0);
    file.write(spoilt);
    file.close();
    Session session;
    const Source *source = session.open(path);
    QTRY_COMPARE(source->status().state, State::Ready);
    QCOMPARE(source->persons().size(), 1);
    const Reading &reading = *source->persons().first().reading;
    QCOMPARE(reading.state, Reading::State::Damaged);
    QVERIFY(!reading.problem.isEmpty());
    QVERIFY(reading.flags.isEmpty());
}

void tst_LocalFile::saysWhatIsNoFile_data()
{
    QTest::addColumn<std::function<QString(const QString &)>>("make");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("detail");
    using Make = std::function<QString(const QString &)>;
    const auto row = [](const char *name, const Make &make, State state, const QString &detail) {
        QTest::newRow(name) << make << state << detail;
    };
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return path;
    };
    row(
        "a pipe",
        [](const QString &path) {
            mkfifo(QFile::encodeName(path).constData(), 0600);
            return path;
        },
        State::Failed, u"pipe"_s);
    row("endless zeros", [](const QString &) { return u"/dev/zero"_s; }, State::Offline, {});
    row(
        "a link to endless zeros",
        [](const QString &path) {
            QFile::link(u"/dev/zero"_s, path);
            return path;
        },
        State::Failed, u"device"_s);
    row(
        "links in a circle",
        [](const QString &path) {
            QFile::link(path, path + "-2"_L1);
            QFile::link(path + "-2"_L1, path);
            return path;
        },
        State::Failed, u"leads nowhere"_s);
    row(
        "nothing", [](const QString &path) { return path; }, State::Offline, u"no file"_s);
    row(
        "too large",
        [](const QString &path) {
            QFile file(path);
            file.open(QIODevice::WriteOnly);
            file.resize(10LL * 1024 * 1024 * 1024);
            return path;
        },
        State::Failed, u"larger"_s);
    row(
        "empty", [=](const QString &path) { return write(path, {}); }, State::Failed, u"empty"_s);
    row(
        "noise", [=](const QString &path) { return write(path, QByteArray(1000, '\xff')); },
        State::Failed, u"not JSON"_s);
    row(
        "other JSON", [=](const QString &path) { return write(path, "{\"a\":1}"); }, State::Failed,
        u"neither"_s);
}

void tst_LocalFile::saysWhatIsNoFile()
{
    QFETCH(const std::function<QString(const QString &)>, make);
    QFETCH(const State, state);
    QFETCH(const QString, detail);
    const QTemporaryDir home;
    const QString path = make(home.filePath(u"file.json"_s));
    QElapsedTimer clock;
    clock.start();
    Session session;
    const Source *source = session.open(path);
    // A device without an ending is looked at as a folder that it is not.
    if (path == "/dev/zero"_L1)
        QTRY_VERIFY(source->status().state != State::Loading);
    else
        QTRY_COMPARE(source->status().state, state);
    QVERIFY2(source->status().detail.contains(detail), qPrintable(source->status().detail));
    QVERIFY(source->persons().isEmpty());
    QVERIFY(clock.elapsed() < 2'000);
}

void tst_LocalFile::respectsRights()
{
    if (geteuid() == 0)
        QSKIP("not run: root may read everything");
    const QString path = record();
    chmod(QFile::encodeName(path).constData(), 0);
    Session session;
    const Source *source = session.open(path);
    QTRY_COMPARE(source->status().state, State::Denied);
    QVERIFY(source->status().detail.contains(path));
    chmod(QFile::encodeName(path).constData(), 0600);
    QTRY_VERIFY(source->status().state != State::Denied);
}

QTEST_GUILESS_MAIN(tst_LocalFile)
#include "tst_localfile.moc"
