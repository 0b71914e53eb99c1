// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "fallbackfixture.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

Answer twoFlags()
{
    return flagsAnswer({{.key = u"on"_s, .payload = u"{\"a\":[1,null,\"ü\"]}"_s, .version = 7},
                        {.key = u"colour"_s, .value = u"blue"_s},
                        {.key = u"off"_s, .value = false}});
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FallbackFixture::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Halyard Test"_s);
    QCoreApplication::setApplicationName(u"tst_fallback"_s);
}

void FallbackFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer(twoFlags());
    m_clock = std::make_shared<FakeClock>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void FallbackFixture::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void FallbackFixture::backends()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << QString();
    QTest::newRow("memory") << u"memory://%1/"_s;
    QTest::newRow("settings") << u"settings:"_s;
}

ClientOptions FallbackFixture::options(const QString &url) const
{
    ClientOptions options = ordinaryOptions(*m_server);
    options.preload = ClientOptions::Preload::AtOnce;
    options.fallbackCache = QUrl("file://"_L1 + m_folder->filePath(u"cache"_s));
    // A memory lives as long as the process: each test has its own.
    if (url.contains(u'%'))
        options.fallbackCache = QUrl(url.arg(QDir(m_folder->path()).dirName().toLower()));
    else if (!url.isEmpty())
        options.fallbackCache = QUrl(url);
    return options;
}

std::unique_ptr<FlagClient> FallbackFixture::client(const ClientOptions &options)
{
    auto client = std::make_unique<FlagClient>(options, m_clock);
    client->identify(u"operator-7"_s);
    return client;
}

void FallbackFixture::remember(const ClientOptions &options)
{
    const auto client = this->client(options);
    QVERIFY(finished(client->reload()).isOk());
    QCOMPARE(client->cacheStatus().state, CacheStatus::State::Ready);
    m_server->forgetRequests();
}

QString FallbackFixture::file() const
{
    const QDir folder(m_folder->filePath(u"cache"_s));
    const QStringList files = folder.entryList({u"*.json"_s});
    return files.size() == 1 ? folder.filePath(files.first()) : QString();
}

} // namespace Halyard::Test
