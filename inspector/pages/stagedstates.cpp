// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/stagedstates.h"

#include "pages/mainwindow.h"
#include "pages/panes.h"
#include "pages/sourcesdock.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Inspector {

namespace {

using SourceState = Source::State;

auto isIn(SourceState state)
{
    return [state](const Session &session) {
        if (session.sources().isEmpty())
            return false;
        const Source *source = session.sources().constFirst();
        return source->status().state == state
            && (state == SourceState::Loading || !source->isBusy());
    };
}

bool isLoading(const Session &session)
{
    const Person *person = session.focus().person();
    return isIn(SourceState::Loading)(session) || (person != nullptr && person->isLoading);
}

} // namespace

bool waitUntil(const std::function<bool()> &isDone, std::chrono::milliseconds most)
{
    QElapsedTimer waited;
    waited.start();
    while (!isDone()) {
        if (waited.hasExpired(most.count()))
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void rest()
{
    QElapsedTimer rested;
    rested.start();
    (void)waitUntil([&rested] { return rested.hasExpired(250); }, 1s);
}

StagedStates::StagedStates(Settings &settings, Theme &theme, const QStringList &recents)
    : m_settings(settings)
    , m_theme(theme)
    , m_recents(recents)
    , m_silent(new QTcpServer)
{
    makeFiles();
    m_silent->listen(QHostAddress::LocalHost);
    // Whoever listens nowhere is as good as switched off.
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const auto opening = [this](const QString &name) {
        return [path = m_folder.filePath(name)](Session &session) { session.open(path); };
    };
    const auto asking = [](quint16 port) {
        return [target = somebodyAt(port)](Session &session) {
            Source *live = session.openLive(target);
            if (!live->persons().isEmpty())
                session.setFocus({live, live->persons().first().id});
        };
    };
    m_all = {
        {u"start"_s, [](Session &) {}, [](const Session &) { return true; }},
        {u"empty"_s, opening(u"kiosk"_s), isIn(SourceState::Ready)},
        {u"error"_s, opening(u"yesterday.json"_s), isIn(SourceState::Failed)},
        {u"denied"_s, opening(u"shared"_s), isIn(SourceState::Denied)},
        {u"offline"_s, asking(gone.serverPort()), isIn(SourceState::Offline)},
        {u"loading"_s, asking(m_silent->serverPort()), isLoading},
    };
}

StagedStates::~StagedStates() = default;

void StagedStates::makeFiles()
{
    const QDir folder(m_folder.path());
    const auto make = [&folder](const QString &name, QFile::Permissions others) {
        folder.mkdir(name);
        const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QFile::setPermissions(folder.filePath(name), mine | others);
    };
    make(u"kiosk"_s, {});
    // Flags that anybody can write are not read.
    make(u"shared"_s, QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    QFile broken(folder.filePath(u"yesterday.json"_s));
    if (broken.open(QIODevice::WriteOnly))
        broken.write(R"({"halyard": "snapshot", "persons": [)");
}

LiveTarget StagedStates::somebodyAt(quint16 port)
{
    QUrl host(u"http://127.0.0.1"_s);
    host.setPort(port);
    return {.host = host, .token = u"phc_demo"_s, .persons = {{.distinctId = u"operator-7"_s}}};
}

bool StagedStates::show(const State &state, const QSize &size,
                        const std::function<void(MainWindow &)> &take) const
{
    Session session;
    MainWindow window(session, m_settings, m_theme);
    addPanes(window);
    session.setRecents(m_recents);
    // What is opened here is nothing to come back to.
    QObject::disconnect(&session, &Session::recentsChanged, &window, nullptr);
    window.resize(size);
    window.restoreLayout();
    window.show();
    window.resize(size);
    window.docking().layOut();
    state.open(session);
    window.sourcesDock()->tree()->setFocus();
    const bool isThere = waitUntil([&] { return state.isThere(session); }, 15s);
    rest();
    take(window);
    return isThere;
}

} // namespace Halyard::Inspector
