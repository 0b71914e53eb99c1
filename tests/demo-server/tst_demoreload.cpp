// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Halyard::Test;

namespace {

QByteArray fileWith(const QByteArray &key)
{
    return R"({"flags":[{"key":")"_ba + key + R"("}]})"_ba;
}

} // namespace

class tst_DemoReload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWrittenFileIsRead();
    void aReplacedFileIsReadAgainAndAgain();
    void aDeletedFileIsMissedUntilItIsBack();
    void aBrokenFileKeepsTheFlags_data();
    void aBrokenFileKeepsTheFlags();
    void aChangedFlagGetsTheNextVersion();
    void otherFilesAreNoReason();
    void anOverrideOutlivesTheFile();

private:
    void write(const QByteArray &content) const;
    void replace(const QByteArray &content) const;
    [[nodiscard]] QStringList keys() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoProcess> m_server;
    QString m_path;
};

void tst_DemoReload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"flags.json"_s);
    write(fileWith("first"_ba));
    m_server = std::make_unique<DemoProcess>(QStringList{u"--flags"_s, m_path});
    QCOMPARE(keys(), QStringList{u"first"_s});
}

void tst_DemoReload::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void tst_DemoReload::write(const QByteArray &content) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void tst_DemoReload::replace(const QByteArray &content) const
{
    QSaveFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.commit());
}

QStringList tst_DemoReload::keys() const
{
    return m_server->askFor("anna"_ba).flags().keys();
}

void tst_DemoReload::aWrittenFileIsRead()
{
    write(fileWith("second"_ba));

    QTRY_COMPARE(keys(), QStringList{u"second"_s});
    QTRY_COMPARE(m_server->log().count("flags.json: 1 flags loaded\n"), 1);
}

void tst_DemoReload::aReplacedFileIsReadAgainAndAgain()
{
    for (const QByteArray &key : {"second"_ba, "third"_ba, "fourth"_ba}) {
        replace(fileWith(key));
        QTRY_COMPARE(keys(), QStringList{QString::fromLatin1(key)});
    }
}

void tst_DemoReload::aDeletedFileIsMissedUntilItIsBack()
{
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(m_server->log().contains(": there is no such file; keeping the last good flags\n"));
    QCOMPARE(keys(), QStringList{u"first"_s});

    write(fileWith("second"_ba));
    QTRY_COMPARE(keys(), QStringList{u"second"_s});
}

void tst_DemoReload::aBrokenFileKeepsTheFlags_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("not JSON") << "{\n \"flags\": [ oops ]\n}"_ba
                              << ": line 2, column "_ba;
    QTest::newRow("empty") << ""_ba
                           << ": line 1, column "_ba;
    QTest::newRow("half") << fileWith("second"_ba).chopped(3) << ": line 1, column "_ba;
    QTest::newRow("misspelt") << R"({"flags":[{"kye":"second"}]})"_ba
                              << ": flags[0].kye: "_ba;
    QTest::newRow("huge") << QByteArray(9 * 1024 * 1024, ' ') << ": the file is larger"_ba;
}

void tst_DemoReload::aBrokenFileKeepsTheFlags()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, place);

    replace(content);
    QTRY_VERIFY(m_server->log().contains("keeping the last good flags\n"));
    QVERIFY2(m_server->log().contains(QByteArray("flags.json"_ba + place)),
             m_server->log().constData());
    QCOMPARE(keys(), QStringList{u"first"_s});

    replace(fileWith("second"_ba));
    QTRY_COMPARE(keys(), QStringList{u"second"_s});
}

void tst_DemoReload::aChangedFlagGetsTheNextVersion()
{
    const auto version = [this](const QString &key) {
        const QJsonObject record = m_server->askFor("anna"_ba).flags().value(key).toObject();
        return record.value("metadata"_L1).toObject().value("version"_L1).toInt();
    };
    QCOMPARE(version(u"first"_s), 1);

    replace(R"({"flags":[{"key":"first"},{"key":"new"}]})"_ba);
    QTRY_COMPARE(version(u"new"_s), 1);
    QCOMPARE(version(u"first"_s), 1);
    replace(R"({"flags":[{"key":"first","rules":[]},{"key":"new"}]})"_ba);
    QTRY_COMPARE(version(u"first"_s), 2);
    QCOMPARE(version(u"new"_s), 1);
}

void tst_DemoReload::otherFilesAreNoReason()
{
    QFile other(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    replace(fileWith("second"_ba));

    QTRY_COMPARE(keys(), QStringList{u"second"_s});
    QTRY_VERIFY(m_server->log().contains("loaded"));
    QCOMPARE(m_server->log().count("loaded"), 1);
}

void tst_DemoReload::anOverrideOutlivesTheFile()
{
    QCOMPARE(m_server->post("/demo/flags/first"_ba, R"({"enabled":false})"_ba).status, 200);

    replace(R"({"flags":[{"key":"first"},{"key":"second"}]})"_ba);
    QTRY_COMPARE(keys().size(), 2);

    const QJsonObject record = m_server->askFor("anna"_ba).flags().value("first"_L1).toObject();
    QCOMPARE(record.value("enabled"_L1), false);
}

QTEST_GUILESS_MAIN(tst_DemoReload)
#include "tst_demoreload.moc"
