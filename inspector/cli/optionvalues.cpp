// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "optionvalues.h"

#include <Halyard/cacheurl.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

using std::chrono::milliseconds;

milliseconds unitOf(const QString &unit)
{
    if (unit == "ms"_L1)
        return milliseconds{1};
    if (unit == "m"_L1)
        return std::chrono::minutes{1};
    if (unit == "h"_L1)
        return std::chrono::hours{1};
    return std::chrono::seconds{1};
}

QString durationText(milliseconds duration)
{
    using namespace std::chrono;
    if (duration % hours{1} == milliseconds::zero())
        return QString::number(duration_cast<hours>(duration).count()) + 'h'_L1;
    if (duration % seconds{1} == milliseconds::zero())
        return QString::number(duration_cast<seconds>(duration).count()) + 's'_L1;
    return QString::number(duration.count()) + "ms"_L1;
}

bool looksLikePlainText(const QString &json)
{
    return !json.isEmpty() && !u"\"'{["_s.contains(json.at(0));
}

Fault noJson(const QString &name, const QString &json, const QJsonParseError &error)
{
    const QByteArray before = json.toUtf8().left(std::max(0, error.offset - 1));
    const QString place = QString::number(QString::fromUtf8(before).size() + 1);
    QString text = name + ": no valid JSON near character "_L1 + place + " ("_L1
        + error.errorString() + ')'_L1;
    if (looksLikePlainText(json))
        text += "; text needs quotes: "_L1 + name + R"(='")"_L1 + json + R"("')"_L1;
    return {text};
}

// QJsonDocument refuses scalars at the top, so the value is put into an array of one.
Checked<QJsonValue> jsonFrom(const QString &name, const QString &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + json.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return noJson(name, json, error);
    const QJsonArray values = document.array();
    if (values.isEmpty())
        return Fault{name + " has no value; none at all is written null"_L1};
    if (values.size() > 1)
        return Fault{name + " has more than one value; a list is written [1, 2]"_L1};
    return values.first();
}

bool isTokenCharacter(QChar c)
{
    return (c >= 'a'_L1 && c <= 'z'_L1) || (c >= 'A'_L1 && c <= 'Z'_L1)
        || (c >= '0'_L1 && c <= '9'_L1) || u"!#$%&'*+-.^_`|~"_s.contains(c);
}

bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter);
}

bool isHeaderValue(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) {
        return c == '\t'_L1 || (c.unicode() >= 0x20 && c.unicode() != 0x7f);
    });
}

// These belong to the protocol: with other values than ours no request would be understood.
bool isProtocolHeader(const QString &name)
{
    static constexpr std::array names{
        "accept-encoding"_L1,
        "connection"_L1,
        "content-encoding"_L1,
        "content-length"_L1,
        "content-type"_L1,
        "expect"_L1,
        "host"_L1,
        "keep-alive"_L1,
        "te"_L1,
        "trailer"_L1,
        "transfer-encoding"_L1,
        "upgrade"_L1,
        "user-agent"_L1,
    };
    return std::ranges::any_of(names, [&name](QLatin1StringView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Checked<milliseconds> durationFrom(const QString &text, const DurationRange &range)
{
    static const QRegularExpression form(u"\\A([0-9]{1,9})(ms|s|m|h|)\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const milliseconds duration = match.captured(1).toInt() * unitOf(match.captured(2));
    if (match.hasMatch() && duration >= range.shortest && duration <= range.longest)
        return duration;
    return Fault{"takes a time from "_L1 + durationText(range.shortest) + " to "_L1
                 + durationText(range.longest) + " (such as 30s), not '"_L1 + text + '\''_L1};
}

Checked<int> countFrom(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (isNumber && count > 0)
        return count;
    return Fault{"takes a number from 1, not '"_L1 + text + '\''_L1};
}

Checked<QUrl> hostFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!text.contains("://"_L1))
        return Fault{u"takes a URL such as https://eu.i.posthog.com"_s};
    if (!url.isValid() || url.host().isEmpty())
        return Fault{u"is not a valid URL"_s};
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Fault{u"takes an https:// URL"_s};
    if (!url.userInfo().isEmpty())
        return Fault{u"takes no user name; give --header 'Authorization: …' for a proxy"_s};
    if (url.hasFragment())
        return Fault{u"takes a URL without a #fragment"_s};
    return url;
}

Checked<QUrl> cacheUrlFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // The text is not repeated: it may contain a password.
    const auto parsed = CacheUrl::parse(url);
    if (const auto *problem = std::get_if<CacheUrlProblem>(&parsed))
        return Fault{u"at character %1: %2"_s.arg(problem->position + 1).arg(problem->detail)};
    return url;
}

Checked<QString> tokenFrom(const QString &text)
{
    const QString token = text.trimmed();
    if (token.startsWith("phx_"_L1) || token.startsWith("phs_"_L1))
        return Fault{u"takes the project token (phc_…), not a key that is secret"_s};
    if (std::ranges::any_of(token, [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return Fault{u"contains characters that no project token has"_s};
    return token;
}

Checked<GroupKey> groupFrom(const QString &text)
{
    const qsizetype equals = text.indexOf('='_L1);
    if (equals < 1 || equals + 1 == text.size())
        return Fault{u"takes type=key, such as company=acme"_s};
    return GroupKey{text.left(equals), text.sliced(equals + 1)};
}

Checked<Property> propertyFrom(const QString &text)
{
    const qsizetype equals = text.indexOf('='_L1);
    if (equals < 1)
        return Fault{u"takes name=json, such as seats=40 or plan='\"pro\"'"_s};
    const QString name = text.left(equals);
    const Checked<QJsonValue> value = jsonFrom(name, text.sliced(equals + 1));
    if (const auto *fault = std::get_if<Fault>(&value))
        return *fault;
    return Property{name, std::get<QJsonValue>(value)};
}

Checked<GroupProperty> groupPropertyFrom(const QString &text)
{
    const qsizetype dot = text.indexOf('.'_L1);
    if (dot < 1 || dot > text.indexOf('='_L1))
        return Fault{u"takes type.name=json, such as company.seats=40"_s};
    const Checked<Property> property = propertyFrom(text.sliced(dot + 1));
    if (const auto *fault = std::get_if<Fault>(&property))
        return *fault;
    return GroupProperty{text.left(dot), std::get<Property>(property)};
}

Checked<std::pair<QByteArray, QByteArray>> headerFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(':'_L1);
    const QString name = text.left(std::max<qsizetype>(colon, 0)).trimmed();
    if (!isHeaderName(name))
        return Fault{u"takes 'Name: value'"_s};
    const QString value = text.sliced(colon + 1).trimmed();
    if (!isHeaderValue(value))
        return Fault{name + " contains a line break or another control character"_L1};
    if (isProtocolHeader(name))
        return Fault{name + " is set by the protocol and cannot be replaced"_L1};
    return std::pair{name.toLatin1(), value.toUtf8()};
}

} // namespace Halyard::Cli
