// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/headlesslook.h"

#include "support/builders.h"
#include "support/fakeserver.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_HeadlessLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpInTime();

private:
    //! How long it took to give up on a server that says nothing.
    [[nodiscard]] static milliseconds patienceOf(milliseconds timeout, const FakeServer &server);
};

milliseconds tst_HeadlessLook::patienceOf(milliseconds timeout, const FakeServer &server)
{
    CommandLine line;
    line.timeout = timeout;
    line.live = {.host = server.url(),
                 .token = u"phc_secret_token"_s,
                 .persons = {{.distinctId = u"ann"_s}}};
    line.project = line.live;
    QElapsedTimer clock;
    clock.start();
    HeadlessLook look(line);
    const auto person = look.askedPerson();
    if (person && !look.boardOf(*person) && look.isOutOfTime())
        return milliseconds(clock.elapsed());
    qFatal("the server has answered");
}

void tst_HeadlessLook::givesUpInTime()
{
    FakeServer server;
    server.setAnswer(Answer::json(v2Answer({})).held());
    constexpr int Attempts = 16;
    // On a machine that does other things as well, one or the other is late.
    constexpr int MostLate = Attempts / 2;
    // Just after the 25 ms that Qt rounds other timers to: those come early, and then once more.
    constexpr milliseconds timeout = 205ms;
    int late = 0;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const milliseconds taken = patienceOf(timeout, server);
        QVERIFY2(taken >= timeout, qPrintable(QString::number(taken.count())));
        if (taken > timeout * 3 / 2)
            ++late;
    }
    QVERIFY2(late <= MostLate, qPrintable(QString::number(late)));
}

QTEST_GUILESS_MAIN(tst_HeadlessLook)
#include "tst_headlesslook.moc"
