// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "hostileplaces.h"
#include "models/requests.h"
#include "pages/flagspage.h"
#include "pages/mainwindow.h"
#include "pages/opener.h"
#include "widgets/notebar.h"
#include "widgets/stateview.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

#include <functional>

using namespace Halyard;
using namespace Halyard::Inspector;
using namespace Halyard::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = HostilePlace::Outcome;

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 LongestPause = 15'000;
constexpr auto LongestWait = 30s;
#else
constexpr qint64 LongestPause = 1'000;
constexpr auto LongestWait = 20s;
#endif

//! Measures how long the event loop stands still, at worst.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_worst = std::max(m_worst, m_clock.restart()); });
        m_timer.start(5ms);
    }
    [[nodiscard]] qint64 worst() const { return std::max(m_worst, m_clock.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
};

} // namespace

//! Whatever is opened or asked: a clear message in the view, no crash, no standstill.
class tst_WindowHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opens_data();
    void opens();
    void opensFromTheDialog();
    void tellsBesideWhatIsShown_data() { addPlaces(); }
    void tellsBesideWhatIsShown();
    void folderVanishesAndComesBack();
    void recordTurnsIntoAPipe();
    void snapshotChanges();
    void wildLettersStayInTheirCells();
    void serverMisbehaves_data();
    void serverMisbehaves();
    void waitingForAServerCanBeStopped();

private:
    void addPlaces();
    void check(Outcome outcome);
    void drop(const QString &place);
    Source *ask();
    [[nodiscard]] bool wait(const std::function<bool()> &isDone) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<HostilePlaces> m_places;
    std::unique_ptr<Desk> m_desk;
};

void tst_WindowHostile::initTestCase()
{
    Desk desk;
    desk.remember(u"anna"_s, manyKinds());
    QDirIterator records(desk.folder(), {u"*-*.json"_s}, QDir::Files);
    QVERIFY(records.hasNext());
    QFile record(records.next());
    QVERIFY(record.open(QIODevice::ReadOnly));
    m_places = std::make_unique<HostilePlaces>(m_folder.path(), record.readAll());
}

void tst_WindowHostile::init()
{
    m_desk = std::make_unique<Desk>();
}

void tst_WindowHostile::cleanup()
{
    m_desk.reset();
}

bool tst_WindowHostile::wait(const std::function<bool()> &isDone) const
{
    return QTest::qWaitFor(isDone, int(std::chrono::milliseconds(LongestWait).count()));
}

void tst_WindowHostile::addPlaces()
{
    QTest::addColumn<HostilePlace>("place");
    for (const HostilePlace &place : m_places->all())
        QTest::newRow(place.name.constData()) << place;
}

void tst_WindowHostile::opens_data()
{
    addPlaces();
}

void tst_WindowHostile::check(Outcome outcome)
{
    const FlagsPage &page = m_desk->page();
    if (outcome == Outcome::Shown) {
        QVERIFY2(wait([&page] { return page.hasRows(); }), qPrintable(page.state()->text()));
        return;
    }
    const auto isSaid = [&page, outcome] {
        const StateView::Kind kind = page.state()->kind();
        const bool isProblem = kind == StateView::Kind::Error || kind == StateView::Kind::Offline
            || kind == StateView::Kind::Denied;
        const bool isNobody = kind == StateView::Kind::Empty;
        return !page.hasRows() && !page.state()->title().isEmpty()
            && !page.state()->text().isEmpty()
            && (outcome == Outcome::Refused ? isProblem : isNobody);
    };
    QVERIFY2(wait(isSaid), qPrintable(page.state()->title() + u": "_s + page.state()->text()));
}

void tst_WindowHostile::drop(const QString &place)
{
    QMimeData dropped;
    dropped.setUrls({place.startsWith(u'/') ? QUrl::fromLocalFile(place) : QUrl(place)});
    QDragEnterEvent entry(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk->window(), &entry);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desk->window(), &event);
}

void tst_WindowHostile::opens()
{
    QFETCH(HostilePlace, place);
    const Watchdog watchdog;
    const int width = m_desk->window().width();
    m_desk->window().opener()->open(place.place);
    check(place.outcome);
    if (QTest::currentTestFailed())
        return;
    if (place.outcome == Outcome::Shown)
        m_desk->window().chooseKey(m_desk->page()
                                       .view()
                                       .index(0, FlagTableModel::Key)
                                       .data(FlagTableModel::KeyRole)
                                       .toString());
    QCoreApplication::processEvents();
    // Whatever is written on it, it fits on a screen.
    QCOMPARE(m_desk->window().width(), width);

    const bool canBeDropped = !place.place.trimmed().isEmpty();
    if (canBeDropped) {
        m_desk->action(Actions::Id::CloseSource)->trigger();
        QVERIFY(m_desk->session().sources().isEmpty());
        drop(place.place);
        check(place.outcome);
    }
    QVERIFY2(watchdog.worst() < LongestPause, qPrintable(QString::number(watchdog.worst())));
}

void tst_WindowHostile::opensFromTheDialog()
{
    for (const auto &name : {u"pipe.json"_s, u"deep-array.json"_s, u"astray.json"_s}) {
        m_desk->action(Actions::Id::OpenFile)->trigger();
        auto *dialog = m_desk->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected({path(name)});
        delete dialog;
        check(Outcome::Refused);
        m_desk->action(Actions::Id::CloseSource)->trigger();
    }
}

//! Somebody else's flags stay in sight, and yet it is told what was wrong.
void tst_WindowHostile::tellsBesideWhatIsShown()
{
    QFETCH(HostilePlace, place);
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    const Watchdog watchdog;

    m_desk->window().opener()->open(place.place);

    Source *source = m_desk->session().sources().last();
    QVERIFY(wait([source] { return source->status().state != Source::State::Loading; }));
    QVERIFY(m_desk->page().hasRows());
    if (source->status().state != Source::State::Ready) {
        const auto isTold = [this, source] {
            for (const auto *note : m_desk->window().findChildren<NoteBar *>()) {
                if (note->isVisible() && note->text().contains(source->status().detail.left(20)))
                    return true;
            }
            return !m_desk->page().hasRows();
        };
        QVERIFY2(wait(isTold), qPrintable(source->status().detail));
    }
    QVERIFY2(watchdog.worst() < LongestPause, qPrintable(QString::number(watchdog.worst())));
}

void tst_WindowHostile::folderVanishesAndComesBack()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    const QString folder = m_desk->folder();

    QVERIFY(QDir().rename(folder, folder + u"-away"_s));
    QVERIFY(wait([this] { return m_desk->page().note()->isVisible(); }));
    QVERIFY(m_desk->page().hasRows());
    QVERIFY(QDir().rename(folder + u"-away"_s, folder));
    QVERIFY(wait([this] { return !m_desk->page().note()->isVisible(); }));

    QCOMPARE(m_desk->page().view().shown(), 8);
}

void tst_WindowHostile::recordTurnsIntoAPipe()
{
    m_desk->remember(u"anna"_s, manyKinds());
    QVERIFY(m_desk->openFolder());
    QDirIterator records(m_desk->folder(), {u"*-*.json"_s}, QDir::Files);
    const QString record = records.next();
    QVERIFY(QFile::remove(record));
    QVERIFY(QFile::link(path(u"pipe.json"_s), record));
    const Watchdog watchdog;

    m_desk->action(Actions::Id::RefetchAll)->trigger();

    QVERIFY(
        wait([this] { return m_desk->page().note()->isVisible() || !m_desk->page().hasRows(); }));
    QVERIFY2(watchdog.worst() < LongestPause, qPrintable(QString::number(watchdog.worst())));
}

void tst_WindowHostile::snapshotChanges()
{
    const auto write = [this](const QByteArray &content) {
        QFile file(path(u"changing.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    write(HostilePlaces::snapshotOf(R"("on":{"value":true})"));
    m_desk->window().opener()->open(path(u"changing.json"_s));
    QVERIFY(wait([this] { return m_desk->page().hasRows(); }));

    write("{\"format\":\"halyard-snapshot\",\"ver");
    QVERIFY(wait([this] { return m_desk->page().note()->isVisible(); }));
    QCOMPARE(m_desk->page().view().shown(), 1);
    write(HostilePlaces::snapshotOf(R"("on":{"value":true},"off":{"value":false})"));

    QVERIFY(wait([this] { return m_desk->page().view().shown() == 2; }));
    QVERIFY(wait([this] { return !m_desk->page().note()->isVisible(); }));
}

void tst_WindowHostile::wildLettersStayInTheirCells()
{
    m_desk->window().opener()->open(path(u"wild-letters.json"_s));
    QVERIFY(wait([this] { return m_desk->page().hasRows(); }));
    const FlagView &view = m_desk->page().view();

    for (int row = 0; row < view.rowCount(); ++row) {
        m_desk->window().chooseKey(
            view.index(row, FlagTableModel::Key).data(FlagTableModel::KeyRole).toString());
        for (int column = 0; column < view.columnCount(); ++column) {
            const QString text = view.index(row, column).data().toString();
            for (const QChar letter : text)
                QVERIFY2(letter.unicode() >= 0x20 && letter != QChar(0x202e)
                             && letter != QChar(0x2066),
                         qPrintable(text));
        }
    }
}

void tst_WindowHostile::serverMisbehaves_data()
{
    using Test::Moment;
    const Answer good = Answer::json(v2Answer(manyKinds()));
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("says 500") << Answer::text(500) << 500;
    QTest::newRow("knows no such token") << Answer::text(401) << 401;
    QTest::newRow("sends elsewhere") << Answer::redirect(302, "http://127.0.0.1:1/") << 302;
    QTest::newRow("says nonsense") << Answer::json(QByteArray("{\"flags\": [1, {")) << 200;
    QTest::newRow("speaks no HTTP") << Answer::badStatusLine() << 0;
    QTest::newRow("hangs up") << good.resetAt(Moment::BeforeReply) << 0;
    QTest::newRow("stops in the middle") << good.cutAt(Moment::MidBody) << 200;
    QTest::newRow("never ends") << Answer::endlessBody(Framing::Chunked) << 200;
    QTest::newRow("packs noise") << good.withEncoding(Encoding::GzipGarbage) << 200;
    QTest::newRow("packs a bomb") << Answer::gzipBomb(200, "{}") << 200;
}

Source *tst_WindowHostile::ask()
{
    LiveTarget asked{.host = m_desk->server().url(), .token = u"phc_secret_token"_s};
    FlagContext person;
    person.distinctId = u"anna"_s;
    asked.persons = {person};
    return m_desk->session().openLive(asked);
}

void tst_WindowHostile::serverMisbehaves()
{
    QFETCH(Answer, answer);
    QFETCH(int, status);
    m_desk->server().setAnswer(answer);
    const Watchdog watchdog;

    ask();

    check(Outcome::Refused);
    QVERIFY2(watchdog.worst() < LongestPause, qPrintable(QString::number(watchdog.worst())));
    const QList<Inspector::Request> &log = m_desk->session().requests()->all();
    QVERIFY(!log.isEmpty());
    for (const Inspector::Request &request : log) {
        QVERIFY(wait([&request] { return request.isFinished; }));
        QCOMPARE(request.status, status);
        QVERIFY(status == 200 || !request.problem.isEmpty());
    }
    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    m_desk->action(Actions::Id::RefetchAll)->trigger();
    QVERIFY(wait([this] { return m_desk->page().hasRows(); }));
    QVERIFY(!m_desk->page().note()->isVisible());
}

void tst_WindowHostile::waitingForAServerCanBeStopped()
{
    m_desk->server().setAnswer(
        Answer::json(v2Answer(manyKinds())).stallingAt(Test::Moment::AfterHeaders));
    Source *source = ask();
    QVERIFY(m_desk->server().waitForRequests(1));
    QCOMPARE(m_desk->page().state()->kind(), StateView::Kind::Loading);

    m_desk->action(Actions::Id::StopWaiting)->trigger();

    QVERIFY(wait([source] { return !source->persons().first().isLoading; }));
    const Inspector::Request &request = m_desk->session().requests()->all().last();
    QVERIFY(wait([&request] { return request.isFinished; }));
    QVERIFY(!request.problem.isEmpty());
    QVERIFY(wait([this] { return m_desk->page().state()->kind() == StateView::Kind::Empty; }));
    QVERIFY(m_desk->page().state()->title().contains("has not been read"_L1));

    m_desk->server().setAnswer(Answer::json(v2Answer(manyKinds())));
    m_desk->action(Actions::Id::RefetchAll)->trigger();
    QVERIFY(wait([this] { return m_desk->page().hasRows(); }));
}

QTEST_MAIN(tst_WindowHostile)
#include "tst_windowhostile.moc"
