// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/link.h"

#include "models/flags/filter.h"
#include "models/words.h"

#include <Halyard/cacheurl.h>

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr auto Scheme = "halyard-inspector:"_L1;
constexpr qsizetype LongestLink = 4096;

bool isPlainText(const QString &text)
{
    return std::ranges::all_of(text.toUcs4(), [](char32_t letter) {
        return QChar::isPrint(letter) && QChar::category(letter) != QChar::Other_Format;
    });
}

bool isRedis(const QUrl &url)
{
    return url.scheme() == "redis"_L1 || url.scheme() == "rediss"_L1;
}

// "//there/share" and "\\there\share" are other computers.
bool isLocalPath(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.startsWith("//"_L1) && !path.startsWith(R"(\\)"_L1);
}

QString inWords(const QString &text)
{
    return Words::oneLine(text, 80);
}

//! What is wrong with a place that a link names; empty if nothing is.
QString problemOfUrl(const QUrl &url)
{
    if (!url.password().isEmpty())
        return Link::tr("it holds a password");
    if (url.scheme() == "file"_L1)
        return url.host().isEmpty() && isLocalPath(url.path())
            ? QString()
            : Link::tr("its file is not on this machine");
    if (!isRedis(url) && url.scheme() != "settings"_L1)
        return Link::tr("it would open \"%1\", which links may not").arg(inWords(url.scheme()));
    const auto parsed = CacheUrl::parse(url);
    const auto *problem = std::get_if<CacheUrlProblem>(&parsed);
    return problem ? inWords(problem->detail) : QString();
}

QString problemOfPlace(const QString &place)
{
    if (place.isEmpty() || isLocalPath(place))
        return {};
    const QUrl url(place, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().size() < 2)
        return Link::tr("\"%1\" is not a whole path").arg(inWords(place));
    return problemOfUrl(url);
}

QString whatIsWrong(const Link &link)
{
    for (const QString &text : {link.open, link.person, link.flag, link.filter}) {
        if (!isPlainText(text))
            return Link::tr("it holds letters that cannot be seen");
    }
    if (QString problem = problemOfPlace(link.open); !problem.isEmpty())
        return problem;
    const auto parsed = Filter::parse(link.filter);
    if (const auto *problem = std::get_if<FilterProblem>(&parsed))
        return Link::tr("its filter is none: %1").arg(problem->message);
    return link == Link() ? Link::tr("it leads nowhere") : QString();
}

//! Null for what is not known.
QString *fieldOf(Link &link, const QString &name)
{
    if (name == "open"_L1)
        return &link.open;
    if (name == "person"_L1)
        return &link.person;
    if (name == "flag"_L1)
        return &link.flag;
    return name == "filter"_L1 ? &link.filter : nullptr;
}

Link::Problem refusal(const QString &why)
{
    return {Link::tr("This link is not followed: %1.").arg(why)};
}

} // namespace

bool Link::isLink(const QString &text)
{
    return text.trimmed().startsWith(Scheme, Qt::CaseInsensitive);
}

std::variant<Link, Link::Problem> Link::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > LongestLink)
        return refusal(tr("it is too long"));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!isLink(trimmed) || !url.isValid() || !url.authority().isEmpty() || !url.path().isEmpty()
        || url.hasFragment())
        return refusal(tr("it is not written as one"));
    Link link;
    QStringList met;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        QString *const field = fieldOf(link, name);
        if (!field)
            return refusal(tr("it wants \"%1\", which links cannot").arg(inWords(name)));
        if (met.contains(name))
            return refusal(tr("it says \"%1\" twice").arg(name));
        met.append(name);
        *field = value;
    }
    const QString problem = whatIsWrong(link);
    if (!problem.isEmpty())
        return refusal(problem);
    return link;
}

QString Link::toString() const
{
    QStringList items;
    const auto add = [&items](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            items.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("open"_L1, open);
    add("person"_L1, person);
    add("flag"_L1, flag);
    add("filter"_L1, filter);
    return Scheme + u'?' + items.join(u'&');
}

bool Link::needsNetwork() const
{
    return !isLocalPath(open) && isRedis(QUrl(open));
}

} // namespace Halyard::Inspector
