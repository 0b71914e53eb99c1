// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/export.h"
#include "models/sources/snapshotfile.h"

#include <QtCore/QObject>

namespace Halyard::Inspector {

class Actions;
class FlagsPage;
class Session;

//! Carries flags out: into files and onto the clipboard. What is chosen, else what is shown.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(Session &session, FlagsPage &page, Actions &actions, QWidget *window);

    void exportTo(const QString &path, Format format);
    void saveTo(const QString &path, Redaction redaction);

Q_SIGNALS:
    void succeeded(const QString &words);
    void failed(const QString &words);

private:
    void askForExport();
    void askForSnapshot();
    void copyKeys();
    void copyAs(Format format);
    void copyFixture();
    void copyCurl();

    Session &m_session;
    FlagsPage &m_page;
    QWidget *m_window;
};

} // namespace Halyard::Inspector
