// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/savingdialog.h"

#include <QtWidgets/QFileDialog>

namespace Halyard::Inspector {

QFileDialog *savingDialog(QWidget *window, const QString &title, const QString &suffix)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

} // namespace Halyard::Inspector
