// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/personsreader.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Halyard::Inspector;
using namespace Qt::StringLiterals;

namespace {

//! A source that answers when a test wants it to.
class StagedSource final : public Source
{
    Q_OBJECT

public:
    explicit StagedSource(Kind kind)
        : Source(kind, u"staged"_s, u"nowhere"_s)
    {
    }

    void show(const QStringList &ids)
    {
        QList<Person> persons;
        for (const QString &id : ids)
            persons.append({.id = id});
        setPersons(persons);
    }
    void answer(const QString &id) { setReading(id, std::make_shared<const Reading>()); }

    void refresh() override { }
    void look(const QString &personId) override { asked.append(personId); }

    QStringList asked;
};

} // namespace

class tst_PersonsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAFewAtATime();
    void waitsForNobodyWhoCannotCome_data();
    void waitsForNobodyWhoCannotCome();
    void waitsForNobodyWhoHasGone();
    void canBeCancelled();
};

void tst_PersonsReader::asksAFewAtATime()
{
    StagedSource source(Source::Kind::Cache);
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids.append(QString::number(i));
    source.show(ids);
    source.answer(u"3"_s);
    PersonsReader reader;
    QSignalSpy finished(&reader, &PersonsReader::finished);

    reader.start(&source);

    QCOMPARE(reader.total(), 19);
    QVERIFY(source.asked.size() < 19 && !source.asked.contains(u"3"_s));
    for (const QString &id : std::as_const(ids))
        source.answer(id);
    QCOMPARE(source.asked.size(), 19);
    QCOMPARE(reader.done(), 19);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!reader.isRunning());
}

void tst_PersonsReader::waitsForNobodyWhoCannotCome_data()
{
    QTest::addColumn<Source::Kind>("kind");
    QTest::newRow("snapshot") << Source::Kind::Snapshot;
    QTest::newRow("server") << Source::Kind::Live;
}

void tst_PersonsReader::waitsForNobodyWhoCannotCome()
{
    QFETCH(const Source::Kind, kind);
    StagedSource source(kind);
    source.show({u"ann"_s, u"bob"_s});
    source.answer(u"ann"_s);
    PersonsReader reader;
    QSignalSpy finished(&reader, &PersonsReader::finished);

    reader.start(&source);

    QVERIFY(!reader.isRunning());
    QCOMPARE(finished.count(), 1);
    QVERIFY(source.asked.isEmpty());
}

void tst_PersonsReader::waitsForNobodyWhoHasGone()
{
    StagedSource source(Source::Kind::Cache);
    source.show({u"ann"_s, u"bob"_s});
    PersonsReader reader;
    QSignalSpy finished(&reader, &PersonsReader::finished);
    reader.start(&source);
    source.answer(u"bob"_s);
    QVERIFY(reader.isRunning());

    source.show({u"bob"_s, u"cleo"_s});

    QVERIFY(!reader.isRunning());
    QCOMPARE(finished.count(), 1);
}

void tst_PersonsReader::canBeCancelled()
{
    StagedSource source(Source::Kind::Cache);
    source.show({u"ann"_s});
    PersonsReader reader;
    QSignalSpy finished(&reader, &PersonsReader::finished);
    reader.start(&source);

    reader.cancel();

    QVERIFY(!reader.isRunning());
    QCOMPARE(finished.count(), 1);
    source.answer(u"ann"_s);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(tst_PersonsReader)
#include "tst_personsreader.moc"
