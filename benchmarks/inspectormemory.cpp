// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "inspectorstage.h"

#include "models/insight/matrixfeed.h"
#include "models/insight/matrixmodel.h"
#include "models/session.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/panes.h"
#include "pages/settings.h"
#include "widgets/panestack.h"
#include "widgets/theme.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Benchmarks {

using namespace Inspector;

namespace {

constexpr int Flags = 10'000;
constexpr int Persons = 1'000;

//! A cache of gigabytes, without the disk: each person is read anew whenever somebody looks, and
//! differs from others in some flags.
class LargeCache final : public Source
{
public:
    LargeCache()
        : Source(Kind::Cache, u"large"_s, u"nowhere"_s)
        , m_flags(cachedFlags(Flags)->flags)
    {
        QList<Person> persons;
        for (int person = 0; person < Persons; ++person) {
            const QString id = u"person-%1"_s.arg(person);
            persons.append({.id = id, .name = id, .usedAt = person});
        }
        setPersons(persons);
    }

    void refresh() override { }
    void look(const QString &) override { }
    void glance(const QString &personId) override
    {
        QMetaObject::invokeMethod(
            this, [this, personId] { setGlanced(personId, readingOf(personId)); },
            Qt::QueuedConnection);
    }

private:
    [[nodiscard]] SharedReading readingOf(const QString &personId) const
    {
        const auto person = personId.section(u'-', 1).toInt();
        auto reading = std::make_shared<Reading>();
        reading->state = Reading::State::Fresh;
        reading->flags.reserve(Flags);
        for (int flag = 0; flag < Flags; ++flag) {
            FlagFacts facts = m_flags.at(flag);
            // Nothing is shared that a reader of files would not share.
            facts.key = QString(facts.key.constData(), facts.key.size());
            facts.payload.detach();
            if ((flag + person) % 50 == 0)
                facts.value = !facts.value.toBool();
            reading->flags.append(facts);
        }
        return reading;
    }

    QList<FlagFacts> m_flags;
};

//! Of /proc/self/status, in MB.
double megabytes(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

std::vector<double> scrolling(QTableView &table)
{
    PaintWitness witness(table.viewport());
    std::vector<double> times;
    for (int frame = 1; frame <= 60; ++frame) {
        QScrollBar *const bar =
            frame % 2 == 0 ? table.verticalScrollBar() : table.horizontalScrollBar();
        const int target = bar->maximum() * frame / 60;
        times.push_back(witness.timeOf([bar, target] { bar->setValue(target); }));
    }
    return times;
}

void tell(const QJsonObject &figures)
{
    const QByteArray text = QJsonDocument(figures).toJson(QJsonDocument::Compact);
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

QJsonObject told()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QApplication::applicationFilePath(), {QString(MatrixArgument)});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("No figures about memory");
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

int runMatrix()
{
    Session session;
    Settings settings;
    Theme theme;
    MainWindow window(session, settings, theme);
    addPanes(window);
    window.restoreLayout();
    window.show();
    auto *const page = window.findChild<MatrixPage *>();
    window.pages()->setCurrentWidget(page);
    rest(300ms);
    const double before = megabytes("VmRSS");
    LargeCache cache;
    MatrixFeed feed(*page->matrix());
    feed.follow(&cache);
    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    feed.update();
    waitUntil([&feed] { return !feed.isRunning(); });
    const double built = millisecondsOf(clock);
    const double longest = watchdog.longestGap();
    auto *const table = page->findChild<QTableView *>();
    // The page itself follows what is open, and nothing is.
    page->findChild<PaneStack *>()->show({});
    const std::vector<double> frames = scrolling(*table);
    tell({{u"empty"_s, before},
          {u"resident"_s, megabytes("VmRSS")},
          {u"peak"_s, megabytes("VmHWM")},
          {u"built"_s, built},
          {u"longest"_s, longest},
          {u"columns"_s, page->matrix()->columnCount()},
          {u"rows"_s, page->matrix()->total()},
          {u"frame"_s, quantile(frames, 0.5)},
          {u"worstFrame"_s, quantile(frames, 0.99)}});
    return 0;
}

void measureMemory(Figures &figures)
{
    figures.startSection(
        u"The matrix of %L1 flags × %L2 persons, in a process of its own"_s.arg(Flags).arg(
            Persons));
    const QJsonObject told = Benchmarks::told();
    const auto figure = [&told](const QString &name, const QString &member, const QString &unit,
                                std::optional<double> goal = {}) {
        return Figure{.name = name, .ours = told[member].toDouble(), .unit = unit, .goal = goal};
    };
    if (told[u"columns"_s].toInt() != Persons || told[u"rows"_s].toInt() != Flags)
        qFatal("The matrix is not whole");
    figures.add(figure(u"resident memory, the window alone"_s, u"empty"_s, u"MB"_s));
    figures.add(figure(u"resident memory, with the matrix"_s, u"resident"_s, u"MB"_s, 250));
    figures.add(figure(u"the most while it was made"_s, u"peak"_s, u"MB"_s, 250));
    figures.add(figure(u"time to make it, generating the flags included"_s, u"built"_s, u"ms"_s));
    figures.add(figure(u"longest turn of the event loop meanwhile"_s, u"longest"_s, u"ms"_s, 50));
    figures.add(figure(u"a frame of scrolling, median (50 a second)"_s, u"frame"_s, u"ms"_s, 20));
    figures.add(figure(u"a frame of scrolling, p99"_s, u"worstFrame"_s, u"ms"_s, 50));
}

} // namespace Halyard::Benchmarks
