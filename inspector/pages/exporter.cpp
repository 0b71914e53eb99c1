// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/exporter.h"

#include "models/requests.h"
#include "models/session.h"
#include "models/sources/localfile.h"
#include "pages/actions.h"
#include "pages/fixture.h"
#include "pages/flagspage.h"
#include "pages/savingdialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

Format formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return Format::Csv;
    return suffix == "md"_L1 ? Format::Markdown : Format::Json;
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

//! The last that was asked for somebody; null if nobody was asked.
const Request *lastRequestFor(const Session::Focus &live, const RequestLog &log)
{
    const Person *person = live.person();
    const QList<Request> &all = log.all();
    const auto fits = [&](const Request &one) {
        return person != nullptr && one.source == live.source->title()
            && one.person == person->title();
    };
    const auto last = std::find_if(all.crbegin(), all.crend(), fits);
    return last == all.crend() ? nullptr : &*last;
}

} // namespace

Exporter::Exporter(Session &session, FlagsPage &page, Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_page(page)
    , m_window(window)
{
    using Id = Actions::Id;
    const auto on = [&](Id id, const auto &act) {
        connect(actions.at(id), &QAction::triggered, this, act);
    };
    on(Id::Export, [this] { askForExport(); });
    on(Id::SaveSnapshot, [this] { askForSnapshot(); });
    on(Id::CopyKey, [this] { copyKeys(); });
    on(Id::CopyJson, [this] { copyAs(Format::Json); });
    on(Id::CopyMarkdown, [this] { copyAs(Format::Markdown); });
    on(Id::CopyFixture, [this] { copyFixture(); });
    on(Id::CopyCurl, [this] { copyCurl(); });
}

void Exporter::askForExport()
{
    QFileDialog *dialog = savingDialog(m_window, tr("Export flags"), u"json"_s);
    dialog->setNameFilters(
        {tr("JSON (*.json)"), tr("Comma-separated (*.csv)"), tr("Markdown (*.md)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        for (const QString &suffix : {u"json"_s, u"csv"_s, u"md"_s}) {
            if (filter.contains("*."_L1 + suffix))
                dialog->setDefaultSuffix(suffix);
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { exportTo(path, formatOf(path)); });
    dialog->open();
}

void Exporter::askForSnapshot()
{
    QFileDialog *dialog = savingDialog(m_window, tr("Save a snapshot"), u"json"_s);
    const QString hashed = tr("Snapshot without ids and properties (*.json)");
    dialog->setNameFilters({tr("Snapshot (*.json)"), hashed});
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, hashed](const QString &path) {
        const bool isHashed = dialog->selectedNameFilter() == hashed;
        saveTo(path, isHashed ? Redaction::NamesHashed : Redaction::Full);
    });
    dialog->open();
}

void Exporter::exportTo(const QString &path, Format format)
{
    const QList<int> rows = m_page.chosenRows();
    const QByteArray content = exportBoard(*m_page.board(), rows, format);
    const QString problem = LocalFile::write(path, content);
    if (!problem.isEmpty())
        return Q_EMIT failed(tr("Not exported to %1: %2").arg(path, problem));
    Q_EMIT succeeded(tr("%n flags are in %1.", nullptr, int(rows.size())).arg(path));
}

void Exporter::saveTo(const QString &path, Redaction redaction)
{
    const QString problem = saveSnapshot(snapshotOf(m_session), redaction, path);
    if (problem.isEmpty())
        Q_EMIT succeeded(tr("The snapshot is in %1.").arg(path));
    else
        Q_EMIT failed(tr("Not saved to %1: %2").arg(path, problem));
}

void Exporter::copyKeys()
{
    QStringList keys;
    for (const int row : m_page.chosenRows())
        keys.append(m_page.board()->rows().at(row).key());
    copy(keys.join(u'\n'));
}

void Exporter::copyAs(Format format)
{
    copy(QString::fromUtf8(exportBoard(*m_page.board(), m_page.chosenRows(), format)));
}

void Exporter::copyFixture()
{
    copy(asTestFixture(*m_page.board(), m_page.chosenRows()));
}

void Exporter::copyCurl()
{
    const Request *last = lastRequestFor(m_session.sides().live, *m_session.requests());
    if (!last)
        return Q_EMIT failed(
            tr("No server was asked for this person: there is no request to copy."));
    QJsonArray keys;
    for (const int row : m_page.chosenRows())
        keys.append(m_page.board()->rows().at(row).key());
    Request request = *last;
    QJsonObject question = QJsonDocument::fromJson(request.body).object();
    question.insert("flag_keys_to_evaluate"_L1, keys);
    request.body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    copy(asCurl(request, Secrets::Masked));
}

} // namespace Halyard::Inspector
