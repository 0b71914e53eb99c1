// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/opener.h"

#include "models/flags/link.h"
#include "models/words.h"
#include "pages/actions.h"
#include "widgets/promptbar.h"

#include <Halyard/cacheurl.h>

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

QStringList placesIn(const QMimeData &dropped)
{
    QStringList places;
    if (dropped.hasUrls()) {
        for (const QUrl &url : dropped.urls()) {
            const bool isPath = url.isLocalFile() && !url.hasQuery();
            places.append(isPath ? url.toLocalFile() : QString::fromUtf8(url.toEncoded()));
        }
    } else if (dropped.hasText() && dropped.text().size() < 4096) {
        const QString text = dropped.text().trimmed();
        const QString scheme = QUrl(text).scheme();
        static const QStringList known{u"file"_s, u"redis"_s, u"rediss"_s, u"settings"_s};
        if (known.contains(scheme) || text.startsWith(u'/'))
            places.append(text);
    }
    return places.mid(0, 20);
}

// A place is shown in a menu, where & marks a letter.
QString menuTextOf(const QString &place, int number)
{
    QString shown = place.size() > 70 ? u'…' + place.right(69) : place;
    shown = Words::oneLine(shown).replace(u'&', u"&&"_s);
    return number < 10 ? u"&%1  %2"_s.arg(number).arg(shown) : shown;
}

} // namespace

Opener::Opener(Session &session, Actions &actions, PromptBar &prompt, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_window(window)
    , m_recentMenu(new QMenu(tr("Open &recent"), window))
{
    using Id = Actions::Id;
    connect(actions.at(Id::OpenFile), &QAction::triggered, this, &Opener::openFile);
    connect(actions.at(Id::OpenFolder), &QAction::triggered, this, &Opener::openFolder);
    connect(actions.at(Id::OpenUrl), &QAction::triggered, this, &Opener::askUrl);
    connect(&session, &Session::recentsChanged, this, &Opener::fillRecent);
    connect(&session, &Session::sourceOpened, this, &Opener::focusLater);
    fillRecent();
}

void Opener::open(const QString &place)
{
    if (Link::isLink(place))
        return Q_EMIT linkGiven(place);
    Source *source = m_session.open(place);
    if (source != nullptr && m_session.focus().source != source && !source->persons().isEmpty())
        m_session.setFocus({source, source->persons().last().id});
    tellWhenRefused(source);
}

void Opener::tellWhenRefused(Source *source)
{
    auto *once = new QObject(source);
    const auto tell = [this, source, once] {
        const Source::Status &status = source->status();
        if (status.state == Source::State::Loading)
            return;
        source->disconnect(once);
        once->deleteLater();
        const Session::Focus focus = m_session.focus();
        if (status.state != Source::State::Ready && focus.person() && focus.source != source)
            Q_EMIT refused(
                tr("%1 cannot be shown: %2")
                    .arg(Words::oneLine(source->title(), 60), Words::oneLine(status.detail, 400)));
    };
    connect(source, &Source::statusChanged, once, tell);
    // Its constructor may have refused it already.
    tell();
}

void Opener::openFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a record or a snapshot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Records and snapshots (*.json *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            open(file);
    });
    dialog->open();
}

void Opener::openFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a cache folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Opener::open);
    dialog->open();
}

void Opener::askUrl()
{
    PromptBar::Question question{.title = tr("Open a cache by its URL"), .accept = tr("Open")};
    question.fields = {{.label = tr("URL"), .placeholder = u"redis://localhost:6379/0?ttl=300"_s}};
    question.check = [](const QStringList &answers) {
        if (Link::isLink(answers.first()))
            return QString();
        const auto parsed = CacheUrl::parse(QUrl(answers.first()));
        const auto *problem = std::get_if<CacheUrlProblem>(&parsed);
        return problem ? problem->detail : QString();
    };
    question.take = [this](const QStringList &answers) { open(answers.first()); };
    m_prompt.ask(question);
}

void Opener::fillRecent()
{
    m_recentMenu->clear();
    const QStringList recents = m_session.recents();
    int number = 1;
    for (const QString &place : recents) {
        QAction *action = m_recentMenu->addAction(menuTextOf(place, number++));
        connect(action, &QAction::triggered, this, [this, place] { open(place); });
    }
    m_recentMenu->setEnabled(!recents.isEmpty());
}

void Opener::focusLater(Source *source)
{
    // A source that was closed may bring the focus back along.
    const bool isFirst =
        m_session.focus().person() == nullptr && m_session.focus().source != source;
    const auto look = [this, source] {
        if (m_session.focus().person() == nullptr && !source->persons().isEmpty())
            m_session.setFocus({source, source->persons().last().id});
    };
    if (!isFirst)
        return;
    connect(source, &Source::personsChanged, this, look);
    look();
}

bool Opener::canOpen(const QMimeData &dropped)
{
    return !placesIn(dropped).isEmpty();
}

void Opener::openAll(const QMimeData &dropped)
{
    const QStringList places = placesIn(dropped);
    for (const QString &place : places)
        open(place);
}

} // namespace Halyard::Inspector
