// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/recentlist.h"

#include "models/session.h"
#include "models/words.h"
#include "widgets/icons.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype MostRows = 8;
constexpr int PlaceLetters = 48;

bool isUrl(const QString &place)
{
    return place.contains("://"_L1);
}

QString nameOf(const QString &place)
{
    if (!isUrl(place))
        return QFileInfo(place).fileName();
    const QUrl url(place);
    return url.isLocalFile() ? QFileInfo(url.toLocalFile()).fileName()
                             : url.authority() + url.path();
}

//! By its name alone: what is on a disk that does not answer must not hold up the start.
Icon markOf(const QString &place)
{
    if (isUrl(place) && !QUrl(place).isLocalFile())
        return Icon::Cache;
    return QFileInfo(place).suffix().isEmpty() ? Icon::Folder : Icon::Snapshot;
}

QString whenOf(Moment openedAt)
{
    return openedAt > 0
        ? Words::age(std::chrono::milliseconds(std::max<Moment>(now() - openedAt, 0)))
        : QString();
}

QLabel *faintLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

RecentList::RecentList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Opened lately"));
    m_grid->setContentsMargins(0, 12, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    connect(&session, &Session::recentsChanged, this, &RecentList::fill);
    fill();
}

void RecentList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void RecentList::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // Later: it may be what was just clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList recents = m_session.recents();
    m_count = int(std::min(recents.size(), MostRows));
    if (m_count > 0)
        m_grid->addWidget(faintLabel(tr("Opened lately"), this), 0, 0, 1, 4);
    for (int row = 0; row < m_count; ++row)
        addRow(row + 1, recents.at(row));
}

void RecentList::addRow(int row, const QString &place)
{
    const QString name = Words::oneLine(nameOf(place), 40);
    const QString when = whenOf(m_session.openedAt(place));
    auto *open = new QToolButton(this);
    open->setIcon(icon(markOf(place), Tone::Accent));
    open->setText(QString(name).replace(u'&', "&&"_L1));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::StrongFocus);
    open->setAccessibleName(tr("Open %1").arg(name));
    open->setAccessibleDescription(Words::oneLine(place));
    auto *forget = new QToolButton(this);
    forget->setIcon(icon(Icon::Close, Tone::Faint));
    forget->setAutoRaise(true);
    forget->setFocusPolicy(Qt::TabFocus);
    forget->setAccessibleName(tr("Forget %1").arg(name));
    forget->setToolTip(forget->accessibleName().toHtmlEscaped());
    const QString shown = fontMetrics().elidedText(Words::oneLine(place), Qt::ElideMiddle,
                                                   fontMetrics().averageCharWidth() * PlaceLetters);
    m_grid->addWidget(open, row, 0, Qt::AlignLeading);
    m_grid->addWidget(faintLabel(shown, this), row, 1);
    m_grid->addWidget(faintLabel(when, this), row, 2);
    m_grid->addWidget(forget, row, 3);
    connect(open, &QToolButton::clicked, this, [this, place] { Q_EMIT openWanted(place); });
    connect(forget, &QToolButton::clicked, this, [this, place] { m_session.forgetRecent(place); });
}

} // namespace Halyard::Inspector
