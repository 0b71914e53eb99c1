// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "monkey.h"
#include "pages/mainwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

//! Nothing that somebody does may end the window. "--seed N" replays one, "--long" takes ten minutes.
class tst_WindowMonkey : public QObject
{
    Q_OBJECT

public:
    tst_WindowMonkey(const QList<quint32> &seeds, milliseconds time)
        : m_seeds(seeds)
        , m_time(time / seeds.size())
    {
    }

private Q_SLOTS:
    void survives_data();
    void survives();

private:
    QList<quint32> m_seeds;
    milliseconds m_time;
};

void tst_WindowMonkey::survives_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : std::as_const(m_seeds))
        QTest::addRow("seed %u", seed) << seed;
}

void tst_WindowMonkey::survives()
{
    QFETCH(quint32, seed);
    Desk desk;
    Monkey monkey(desk, seed);
    QElapsedTimer clock;
    clock.start();
    // Said at once: whoever reads of a crash wants to know how to get there again.
    qInfo("monkey: --seed %u for %lld s", seed, qint64(m_time / 1s));
    qint64 minutes = 0;
    while (milliseconds(clock.elapsed()) < m_time) {
        monkey.act();
        if (const qint64 now = clock.elapsed() / 60'000; std::exchange(minutes, now) != now)
            qInfo("monkey: --seed %u, minute %lld, %d steps", seed, now, monkey.steps());
    }

    qInfo("monkey: --seed %u survived %d steps, the longest of %lld ms", seed, monkey.steps(),
          monkey.longestStep());
    QVERIFY(desk.window().isVisible());
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStringList words = QApplication::arguments();
    QList<quint32> seeds{1, 7, 42};
    if (const qsizetype at = words.indexOf("--seed"_L1); at > 0 && at + 1 < words.size()) {
        seeds = {words.at(at + 1).toUInt()};
        words.remove(at, 2);
    }
    // What the platform cannot do is said so often that nothing else would be told.
    words += {u"-maxwarnings"_s, u"0"_s};
    const bool isLong = words.removeAll(u"--long"_s) > 0;
    tst_WindowMonkey test(seeds, isLong ? milliseconds(10min) : milliseconds(6s));
    return QTest::qExec(&test, words);
}

#include "tst_windowmonkey.moc"
