// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/rawpanel.h"

#include "models/sources/localfile.h"
#include "models/words.h"
#include "pages/actions.h"
#include "pages/savingdialog.h"
#include "widgets/longtext.h"
#include "widgets/notebar.h"
#include "widgets/panestack.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Halyard::Inspector {

RawPanel::RawPanel(QWidget *parent)
    : QWidget(parent)
    , m_side(new QComboBox)
    , m_find(new QLineEdit)
    , m_text(new LongText(tr("Record as stored")))
    , m_stack(new PaneStack(m_text))
    , m_note(new NoteBar)
    , m_save(newAction(tr("Save whole…")))
{
    auto *layout = new QVBoxLayout(this);
    setUpBar();
    auto *bar = new QHBoxLayout;
    auto *more = new QToolButton;
    more->setIcon(icon(Icon::More));
    more->setAccessibleName(tr("What to do with the record"));
    more->setPopupMode(QToolButton::InstantPopup);
    setActing(m_save);
    auto *menu = new QMenu(more);
    auto *copy = newAction(tr("Copy"));
    menu->addActions({copy, m_save});
    more->setMenu(menu);
    bar->addWidget(m_side);
    bar->addWidget(m_find, 1);
    bar->addWidget(more);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    m_note->clear();
    connect(copy, &QAction::triggered, this, &RawPanel::copyAll);
    connect(m_save, &QAction::triggered, this, &RawPanel::saveWhole);
    setFocusProxy(m_text);
}

QAction *RawPanel::newAction(const QString &text)
{
    return new QAction(text, this);
}

void RawPanel::setUpBar()
{
    m_side->addItems({tr("Cached"), tr("Live")});
    m_side->setAccessibleName(tr("Side to show"));
    m_find->setPlaceholderText(tr("Find in text"));
    m_find->setAccessibleName(tr("Find in text"));
    m_find->setClearButtonEnabled(true);
    connect(m_side, &QComboBox::currentIndexChanged, this, &RawPanel::showSide);
    connect(m_find, &QLineEdit::textChanged, this, &RawPanel::find);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { findNext(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
}

void RawPanel::show(const SharedBoard &board)
{
    m_cached = board && board->cached() ? board->cached()->record : QByteArray();
    m_live = board && board->live() ? board->live()->record : QByteArray();
    m_side->setVisible(!m_cached.isEmpty() && !m_live.isEmpty());
    if (m_cached.isEmpty() != m_live.isEmpty())
        m_side->setCurrentIndex(m_cached.isEmpty() ? 1 : 0);
    showSide();
}

void RawPanel::showSide()
{
    const QByteArray &record = m_side->currentIndex() == 0 ? m_cached : m_live;
    m_text->show(record);
    m_find->setEnabled(!record.isEmpty());
    if (record.isEmpty())
        m_stack->show(StateView::Content{
            .kind = StateView::Kind::Empty,
            .title = tr("No record"),
            .text = tr("Neither a cache nor a server gave one of this person.")});
    else
        m_stack->show({});
    if (!m_text->isCut())
        return m_note->clear();
    m_note->show(Tone::Accent,
                 tr("Only the first %1 of %2 are shown.")
                     .arg(Words::bytes(LongText::MostBytes), Words::bytes(m_text->bytes().size())),
                 m_save->isVisible() ? m_save : nullptr);
}

void RawPanel::find(const QString &text)
{
    m_text->moveCursor(QTextCursor::Start);
    const bool isFound = text.isEmpty() || m_text->find(text);
    QPalette palette;
    if (!isFound)
        palette.setColor(QPalette::Text, inkOf(Tone::Bad, palette));
    m_find->setPalette(palette);
    m_find->setAccessibleDescription(isFound ? QString() : tr("Not found"));
}

void RawPanel::findNext(bool isBackward)
{
    const auto flags = isBackward ? QTextDocument::FindFlags(QTextDocument::FindBackward)
                                  : QTextDocument::FindFlags();
    if (m_text->find(m_find->text(), flags))
        return;
    // Once around.
    m_text->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
    m_text->find(m_find->text(), flags);
}

void RawPanel::copyAll()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_text->bytes()));
}

void RawPanel::saveWhole()
{
    QFileDialog *dialog = savingDialog(this, tr("Save record"));
    dialog->setNameFilter(tr("JSON files (*.json);;All files (*)"));
    // Meanwhile another record may be shown.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = m_text->bytes()](const QString &path) { saveTo(path, bytes); });
    dialog->open();
}

void RawPanel::saveTo(const QString &path, const QByteArray &bytes)
{
    const QString problem = LocalFile::write(path, bytes);
    if (!problem.isEmpty())
        m_note->show(Tone::Bad, tr("Cannot be saved: %1").arg(problem));
}

} // namespace Halyard::Inspector
