// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "duel.h"
#include "inspectorflags.h"

#include "models/flags/flagview.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Halyard::Benchmarks {

using namespace Inspector;

namespace {

// A table of QSortFilterProxyModel is what the same program would be without the index vector.
constexpr double ProxyGoal = 1.0;

const QStringList &keystrokes()
{
    static const QStringList typed{u"r"_s,      u"re"_s,      u"red"_s,    u"red 0"_s,
                                   u"red 01"_s, u"red 012"_s, u"red 01"_s, u""_s};
    return typed;
}

//! All words have to be in the key: what FlagView's filter does, by the usual means.
class WordProxy : public QSortFilterProxyModel
{
public:
    void setWords(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString key =
            sourceModel()->index(row, FlagTableModel::Key, parent).data().toString();
        return std::ranges::all_of(m_words, [&key](const QString &word) {
            return key.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

Figure figureOf(const QString &name, const DuelResult &result, double perRun)
{
    const double unit = 1e6 * perRun;
    return {.name = name,
            .ours = result.ours / unit,
            .unit = u"ms"_s,
            .bare = result.bare / unit,
            .ratio = result.ratio,
            .goal = ProxyGoal};
}

void measureFilter(Figures &figures, FlagView &view, WordProxy &proxy)
{
    const auto typeHere = [&view](qint64 times) {
        for (; times > 0; --times) {
            for (const QString &text : keystrokes())
                view.setFilter(std::get<Filter>(Filter::parse(text)));
        }
    };
    const auto typeThere = [&proxy](qint64 times) {
        for (; times > 0; --times) {
            for (const QString &text : keystrokes())
                proxy.setWords(text);
        }
    };
    figures.add(figureOf(u"a keystroke in the filter"_s,
                         duel({typeHere}, {typeThere}, {.rounds = 15}),
                         double(keystrokes().size())));
}

void measureSort(Figures &figures, const QString &name, FlagTableModel::Column column,
                 FlagView &view, WordProxy &proxy)
{
    const auto sortBy = [column](QAbstractItemModel &model) {
        return [&model, column](qint64 times) {
            for (; times > 0; --times) {
                model.sort(column, Qt::DescendingOrder);
                model.sort(column, Qt::AscendingOrder);
            }
        };
    };
    figures.add(figureOf(name, duel({sortBy(view)}, {sortBy(proxy)}, {.rounds = 15}), 2));
}

void measureBoard(Figures &figures, int count)
{
    const SharedReading cached = cachedFlags(count);
    const SharedReading live = liveFlags(count);
    std::vector<double> times;
    for (int round = 0; round < 15; ++round) {
        QElapsedTimer clock;
        clock.start();
        const Board board(cached, live);
        times.push_back(millisecondsOf(clock));
        if (board.rows().size() != count)
            qFatal("Not all flags are there");
    }
    figures.add(
        {.name = u"a board out of two readings"_s, .ours = quantile(times, 0.5), .unit = u"ms"_s});
}

} // namespace

void measureModels(Figures &figures, int count)
{
    figures.startSection(u"%L1 flags, cached and live; bare: QSortFilterProxyModel"_s.arg(count));
    measureBoard(figures, count);
    FlagTableModel table;
    table.setBoard(std::make_shared<const Board>(cachedFlags(count), liveFlags(count)));
    FlagView view;
    view.setSourceModel(&table);
    WordProxy proxy;
    proxy.setSortRole(FlagTableModel::SortRole);
    proxy.setSourceModel(&table);
    proxy.sort(FlagTableModel::Key, Qt::AscendingOrder);
    measureFilter(figures, view, proxy);
    measureSort(figures, u"sorted by version"_s, FlagTableModel::Version, view, proxy);
    measureSort(figures, u"sorted by value"_s, FlagTableModel::Value, view, proxy);
    measureSort(figures, u"sorted by key"_s, FlagTableModel::Key, view, proxy);
}

} // namespace Halyard::Benchmarks

int main(int argc, char *argv[])
{
    using namespace Halyard::Benchmarks;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The offscreen platform warns of all that it has no screen for.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    // Nobody's own settings shall change, or be changed by, what is measured.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (QApplication::arguments().contains(MatrixArgument))
        return runMatrix();
    Figures figures(
        u"The inspector: tables of flags against the same ones by QSortFilterProxyModel, taking\n"
        "turns, and the page of flags from a key that is pressed to the last pixel that is "
        "painted\n"
        "(offscreen, by the clock on the wall). Turns of the event loop are counted without the\n"
        "time in which others had the processor."_s);
    measureModels(figures, 10'000);
    measureModels(figures, 100'000);
    measurePages(figures);
    measureTour(figures);
    measureMemory(figures);
    return figures.finish();
}
