// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "application.h"

#include "support/builders.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

Application::Application(const QUrl &cache)
{
    m_server.setAnswer(
        Answer::json(v2Answer({{.key = u"on"_s}, {.key = u"layout"_s, .value = u"compact"_s}})));
    m_options.host = host();
    m_options.projectToken = token();
    m_options.fallbackCache = cache;
    m_options.preload = ClientOptions::Preload::WhenAsked;
    m_options.identityStorage = ClientOptions::IdentityStorage::InMemory;
}

void Application::remember(const QString &id, const QByteArray &answer)
{
    if (!answer.isEmpty())
        m_server.setAnswer(Answer::json(answer));
    FlagClient client(m_options);
    client.identify(id);
    const auto loaded = client.reload();
    QTRY_VERIFY(loaded.isFinished());
    QVERIFY(loaded.result().isOk());
}

} // namespace Halyard::Test
