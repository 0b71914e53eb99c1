// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/requestdetail.h"

#include "models/words.h"
#include "widgets/longtext.h"

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

// What servers and proxies take as a proof of who asks.
bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower.contains("auth") || lower.contains("cookie") || lower.contains("token")
        || lower.contains("key");
}

QByteArray headerLines(const Request::Headers &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ": " + (isSecretHeader(name) ? "••••"_ba : value) + '\n';
    return lines;
}

} // namespace

RequestDetail::RequestDetail(QWidget *parent)
    : QTabWidget(parent)
    , m_asked(new LongText(tr("Request with headers and body")))
    , m_answered(new LongText(tr("Answer with headers and body")))
{
    setDocumentMode(true);
    setAccessibleName(tr("Request and answer"));
    addTab(m_answered, tr("Answer"));
    addTab(m_asked, tr("Request"));
}

void RequestDetail::show(const Request *request)
{
    m_asked->show(request ? asked(*request) : QByteArray());
    m_answered->show(request ? answered(*request) : QByteArray());
}

QByteArray RequestDetail::asked(const Request &request)
{
    const QString address = request.url.toString(QUrl::RemoveUserInfo);
    return request.method + ' ' + address.toUtf8() + '\n' + headerLines(request.headers) + '\n'
        + indented(bodyText(request, Secrets::Masked));
}

QByteArray RequestDetail::answered(const Request &request)
{
    if (!request.isFinished)
        return tr("Not answered yet.").toUtf8();
    QByteArray text = request.problem.isEmpty() ? QByteArray() : request.problem.toUtf8() + "\n\n";
    if (request.status == 0)
        return text;
    text += "HTTP " + QByteArray::number(request.status) + '\n' + headerLines(request.answerHeaders)
        + '\n' + indented(request.answer);
    if (request.answerBytes > request.answer.size())
        text += "\n\n"
            + tr("Only the first %1 of %2 were kept.")
                  .arg(Words::bytes(request.answer.size()), Words::bytes(request.answerBytes))
                  .toUtf8();
    return text;
}

} // namespace Halyard::Inspector
