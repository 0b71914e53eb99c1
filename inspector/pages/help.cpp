// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/help.h"

#include "models/words.h"
#include "widgets/icons.h"

#include <Halyard/version.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Halyard::Inspector::Help)
};

// Stays open beside the window: nothing waits for it.
QDialog *helpDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    return dialog;
}

void addClose(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->layout()->addWidget(buttons);
}

} // namespace

void showAbout(QWidget *window)
{
    QDialog *dialog = helpDialog(window, HelpWords::tr("About Halyard Inspector"));
    auto *mark = new QLabel(dialog);
    const int side = dialog->fontMetrics().height() * 4;
    mark->setPixmap(icon(Icon::Application, Tone::Accent)
                        .pixmap(QSize(side, side), dialog->devicePixelRatioF()));
    auto *words = new QLabel(
        HelpWords::tr("Halyard Inspector %1\n\nShows which feature flags an application has, from "
                      "where, and how old they are. Looking changes nothing.\n\nMIT licence. Made "
                      "with Qt %2.")
            .arg(QLatin1StringView(HALYARD_VERSION_STRING), QLatin1StringView(qVersion())),
        dialog);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(48 * words->fontMetrics().averageCharWidth());
    dialog->layout()->addWidget(mark);
    dialog->layout()->addWidget(words);
    addClose(dialog);
    dialog->show();
}

void giveMnemonics(QMenu *menu)
{
    QSet<QChar> taken;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        const qsizetype at = action->text().indexOf(u'&');
        if (at >= 0 && at + 1 < action->text().size())
            taken.insert(action->text().at(at + 1).toLower());
    }
    for (QAction *action : actions) {
        QString text = action->text();
        if (text.contains(u'&'))
            continue;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            if (!letter.isLetterOrNumber() || taken.contains(letter))
                continue;
            taken.insert(letter);
            action->setText(text.insert(at, u'&'));
            break;
        }
    }
}

} // namespace Halyard::Inspector
