// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cachelook.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

using Action = CacheLook::Action;
using Which = CacheLook::Which;
using Problem = std::optional<Fault>;

constexpr qsizetype ShortestName = 4;

struct ActionName
{
    QLatin1StringView name;
    Action action = Action::List;
};

constexpr std::array ActionNames{
    ActionName{"ls"_L1, Action::List},       ActionName{"show"_L1, Action::Show},
    ActionName{"verify"_L1, Action::Verify}, ActionName{"purge"_L1, Action::Purge},
    ActionName{"export"_L1, Action::Export},
};

struct Group
{
    QLatin1StringView option;
    Which which = Which::Any;
};

constexpr std::array Groups{
    Group{"damaged"_L1, Which::Damaged},
    Group{"gone"_L1, Which::Gone},
    Group{"all"_L1, Which::All},
};

Problem problemOf(const CacheUrl &cache)
{
    if (cache.backend == CacheUrl::Backend::Memory)
        return Fault{u"what is kept in memory only its own process can see"_s};
    if (cache.backend == CacheUrl::Backend::Settings && cache.organization.isEmpty())
        return Fault{u"whose settings? They are named by settings:///?org=…&app=…"_s};
    return {};
}

//! Reads the words and options one by one, up to the first that is wrong.
class Reader
{
public:
    Reader(QStringList words, const QCommandLineParser &parser,
           const QProcessEnvironment &environment)
        : m_words(std::move(words))
        , m_parser(parser)
        , m_environment(environment)
    {
    }

    [[nodiscard]] Checked<CacheLook> read()
    {
        for (const auto step : {&Reader::readAction, &Reader::readUrl, &Reader::readName,
                                &Reader::readGroups, &Reader::judgeTheWhole}) {
            if (const Problem problem = (this->*step)())
                return *problem;
        }
        return m_look;
    }

private:
    [[nodiscard]] Problem readAction()
    {
        if (m_words.isEmpty())
            return Fault{u"cache needs to be told what to do: ls, show, verify, purge or export"_s};
        const QString name = m_words.takeFirst();
        const auto *const found = std::ranges::find(ActionNames, name, &ActionName::name);
        if (found == ActionNames.end())
            return Fault{"there is no 'cache "_L1 + name
                         + "'; there are ls, show, verify, purge and export"_L1};
        m_look.action = found->action;
        m_actionName = name;
        return {};
    }

    [[nodiscard]] Problem readUrl()
    {
        const QString first = m_words.value(0);
        if (first.startsWith('/'_L1) || first.startsWith('.'_L1))
            return Fault{
                u"a cache is named by a URL; that of a folder is file:///path/to/folder"_s};
        const bool isGiven = first.contains(':'_L1);
        const QString text =
            isGiven ? m_words.takeFirst() : m_environment.value(u"HALYARD_CACHE"_s);
        if (text.isEmpty())
            return Fault{
                "cache "_L1 + m_actionName
                + " needs the URL of a cache, such as file:///var/lib/panel/flags, here or "
                  "in HALYARD_CACHE"_L1};
        const Checked<QUrl> url = cacheUrlFrom(text);
        if (const auto *fault = std::get_if<Fault>(&url))
            return Fault{(isGiven ? "the URL, "_L1 : "HALYARD_CACHE, "_L1) + fault->text};
        m_look.url = std::get<QUrl>(url);
        m_look.cache = std::get<CacheUrl>(CacheUrl::parse(m_look.url));
        return problemOf(m_look.cache);
    }

    [[nodiscard]] Problem readName()
    {
        if (m_parser.isSet(u"as"_s))
            m_look.which = Which::Id;
        else if (m_parser.isSet(u"group"_s))
            return Fault{u"--group needs --as ID"_s};
        if (m_words.isEmpty())
            return {};
        m_look.name = m_words.takeFirst();
        if (m_look.action == Action::List || m_look.action == Action::Verify)
            return Fault{m_actionName + " takes no person; it looks at all"_L1};
        if (!m_words.isEmpty())
            return Fault{u"one person at a time"_s};
        if (m_look.which == Which::Id)
            return Fault{u"a person is named by --as or by the name in the cache, not both"_s};
        m_look.which = Which::Name;
        return isName(m_look.name) ? Problem()
                                   : Fault{'\''_L1 + m_look.name
                                           + "' is no name of a person in a cache, as ls shows "
                                             "them; an id is given by --as"_L1};
    }

    [[nodiscard]] static bool isName(const QString &text)
    {
        return text.size() >= ShortestName && std::ranges::all_of(text, [](QChar unit) {
                   return unit == '-'_L1 || (unit >= '0'_L1 && unit <= '9'_L1)
                       || (unit >= 'a'_L1 && unit <= 'f'_L1);
               });
    }

    [[nodiscard]] Problem readGroups()
    {
        for (const auto &[option, which] : Groups) {
            if (!m_parser.isSet(QString(option)))
                continue;
            if (m_look.action != Action::Purge)
                return Fault{"--"_L1 + option + " is for cache purge only"_L1};
            if (m_look.which != Which::Any)
                return Fault{u"purge takes one of --as, a person, --damaged, --gone and --all"_s};
            m_look.which = which;
        }
        return {};
    }

    [[nodiscard]] Problem judgeTheWhole()
    {
        m_look.isDryRun = m_parser.isSet(u"dry-run"_s);
        if (m_look.isDryRun && m_look.action != Action::Purge)
            return Fault{u"--dry-run is for cache purge only"_s};
        if (m_look.action == Action::Purge && m_look.which == Which::Any)
            return Fault{u"purge what? It takes --as ID, a person, --damaged, --gone or --all"_s};
        return {};
    }

    QStringList m_words;
    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    QString m_actionName;
    CacheLook m_look;
};

} // namespace

Checked<CacheLook> cacheLookFrom(const QStringList &words, const QCommandLineParser &parser,
                                 const QProcessEnvironment &environment)
{
    return Reader(words, parser, environment).read();
}

} // namespace Halyard::Cli
