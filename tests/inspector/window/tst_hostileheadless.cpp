// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "halyardprocess.h"
#include "hostileplaces.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What nobody should be asked to open, opened by the real program where there is no display.
class tst_HostileHeadless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exports_data() { addPlaces(); }
    void exports();
    void compares_data() { addPlaces(); }
    void compares();
    void saysThatADisplayIsDead_data();
    void saysThatADisplayIsDead();

private:
    void addPlaces();
    [[nodiscard]] CommandResult run(const QStringList &arguments) const;
    static void checkRefused(const CommandResult &result);

    QTemporaryDir m_folder;
    std::unique_ptr<HostilePlaces> m_places;
};

void tst_HostileHeadless::initTestCase()
{
    m_places = std::make_unique<HostilePlaces>(m_folder.filePath(u"places"_s),
                                               "{\"halyard_cache\":1,\"entries\":1,\n{}");
}

void tst_HostileHeadless::addPlaces()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isShown");
    for (const HostilePlace &place : m_places->all())
        QTest::newRow(place.name.constData())
            << place.place << (place.outcome == HostilePlace::Outcome::Shown);
}

CommandResult tst_HostileHeadless::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = commandEnvironment(QUrl(u"http://127.0.0.1:1"_s));
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    return runHalyard(arguments, environment);
}

void tst_HostileHeadless::checkRefused(const CommandResult &result)
{
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.startsWith("halyard-inspector: "), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void tst_HostileHeadless::exports()
{
    QFETCH(QString, place);
    QFETCH(bool, isShown);
    // No argument of a program has a nul in it.
    if (place.contains(QChar::Null))
        place.truncate(place.indexOf(QChar::Null));
    QStringList arguments{place, u"--export"_s, u"-"_s};
    if (place.contains("many-persons"_L1))
        arguments << u"--identity"_s << u"n7"_s;

    const CommandResult result = run(arguments);

    if (!isShown)
        return checkRefused(result);
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(result.json().contains(u"flags"_s));
}

void tst_HostileHeadless::compares()
{
    QFETCH(QString, place);
    QFETCH(bool, isShown);
    if (place.contains(QChar::Null))
        place.truncate(place.indexOf(QChar::Null));

    const CommandResult result =
        run({u"--compare"_s, place, place, u"--format"_s, u"json"_s, u"--timeout"_s, u"30s"_s});

    if (result.status == 2)
        checkRefused(result);
    QVERIFY2(isShown ? result.status == 0 : result.status != 1, result.err.constData());
    QVERIFY(result.status == 2 || result.json().contains("format"_L1) || !result.json().isEmpty());
}

void tst_HostileHeadless::saysThatADisplayIsDead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("X11, local") << u"DISPLAY"_s << u":4711"_s;
    QTest::newRow("X11, nonsense") << u"DISPLAY"_s << u"nonsense"_s;
    QTest::newRow("X11, over TCP") << u"DISPLAY"_s << u"127.0.0.1:30000.0"_s;
    QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland"_s;
    QTest::newRow("no such platform") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s;
}

void tst_HostileHeadless::saysThatADisplayIsDead()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment = commandEnvironment({});
    for (const QString &one : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(one);
    environment.insert(name, value);

    const CommandResult window = runHalyard({}, environment);

    checkRefused(window);
    QVERIFY2(window.err.contains(value.toLatin1()), window.err.constData());
    QCOMPARE(runHalyard({u"--help"_s}, environment).status, 0);
    QCOMPARE(runHalyard({u"--version"_s}, environment).status, 0);
}

QTEST_GUILESS_MAIN(tst_HostileHeadless)
#include "tst_hostileheadless.moc"
