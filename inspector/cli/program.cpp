// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <Halyard/flagclient.h>
#include <Halyard/version.h>

#include "cachecommand.h"
#include "displaytext.h"
#include "help.h"
#include "output.h"
#include "query.h"
#include "table.h"
#include "terminal.h"
#include "watcher.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Halyard::Cli {

namespace {

using std::chrono::milliseconds;

//! One command, from its files to its output.
class Run
{
public:
    Run(Arguments arguments, const QProcessEnvironment &environment)
        : m_arguments(std::move(arguments))
        , m_environment(environment)
    {
        m_clock.start();
    }

    [[nodiscard]] ExitStatus run();

private:
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool readBootstrap();
    [[nodiscard]] bool checkOverrides();
    void introduce(FlagClient &client) const;
    [[nodiscard]] ExitStatus query(FlagClient &client);
    [[nodiscard]] QByteArray text(const Report &report) const;
    [[nodiscard]] milliseconds timeLeft() const;

    Arguments m_arguments;
    const QProcessEnvironment &m_environment;
    QElapsedTimer m_clock;
    QString m_problem;
};

ExitStatus Run::run()
{
    if (!readBootstrap() || !checkOverrides())
        return refuse(m_problem);
    FlagClient client(m_arguments.options);
    if (client.state() == FlagClient::State::Misconfigured)
        return refuse(client.lastError().detail + hint());
    introduce(client);
    if (m_arguments.command != Command::Watch)
        return query(client);
    return Watcher(client, m_arguments).watch();
}

QString Run::hint() const
{
    const bool isPlain = m_arguments.options.host.scheme() == "http"_L1;
    return isPlain ? u" with --insecure-http"_s : QString();
}

bool Run::readBootstrap()
{
    if (m_arguments.bootstrapFile.isEmpty())
        return true;
    auto bootstrap = readBootstrapFile(m_arguments.bootstrapFile, &m_problem);
    if (!bootstrap) {
        m_problem.prepend("--bootstrap "_L1 + m_arguments.bootstrapFile + ": "_L1);
        return false;
    }
    bootstrap->falseValues = Bootstrap::FalseValues::Served;
    // Who is only asked about never becomes the client's own person.
    if (Query::isAboutSomebodyElse(m_arguments)
        && bootstrap->distinctId == m_arguments.person.distinctId)
        bootstrap->distinctId.clear();
    m_arguments.options.bootstrap = *bootstrap;
    return true;
}

// The library would go on without such a file, which is right for a panel and wrong for a script.
bool Run::checkOverrides()
{
    const QString &path = m_arguments.options.overridesFile;
    if (path.isEmpty() || readBootstrapFile(path, &m_problem))
        return true;
    m_problem.prepend("--overrides "_L1 + path + ": "_L1);
    return false;
}

void Run::introduce(FlagClient &client) const
{
    if (Query::isAboutSomebodyElse(m_arguments))
        return;
    const FlagContext &person = m_arguments.person;
    // Groups first: what is remembered of the person alone would be ready at once.
    for (auto group = person.groups.begin(); group != person.groups.end(); ++group)
        client.setGroup(group.key(), group.value(), person.groupProperties.value(group.key()));
    if (!person.distinctId.isEmpty())
        client.identify(person.distinctId, person.personProperties);
    else if (!person.personProperties.isEmpty())
        client.setPersonProperties(person.personProperties);
}

ExitStatus Run::query(FlagClient &client)
{
    const Report report = Query(client, m_arguments).ask(timeLeft());
    const ExitStatus status = printed(text(report), exitStatus(report, m_arguments.command));
    const QString problem = trouble(report);
    if (!problem.isEmpty())
        complain(problem);
    if (const QString cache = cacheTrouble(report); !cache.isEmpty())
        complain(cache);
    // The question may still be stuck in the resolver.
    if (report.error.kind == Error::Kind::Timeout)
        leave(int(status));
    return status;
}

QByteArray Run::text(const Report &report) const
{
    if (m_arguments.form == Form::Table)
        return tableOf(report.flags, tableStyle(m_environment)).toUtf8();
    return harmlessJson(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact)) + '\n';
}

milliseconds Run::timeLeft() const
{
    return std::max(milliseconds{0}, m_arguments.timeout - milliseconds{m_clock.elapsed()});
}

ExitStatus answer(const Arguments &arguments, const QProcessEnvironment &environment)
{
    if (arguments.command == Command::Cache)
        return CacheCommand(arguments, environment).run();
    const ExitStatus status = Run(arguments, environment).run();
    // It may have been interrupted while a request was under way.
    if (arguments.command == Command::Watch)
        leave(int(status));
    return status;
}

ExitStatus answer(const HelpRequest &request, const QProcessEnvironment &)
{
    return printed(helpText(request.topic).toUtf8(), ExitStatus::AllKnown);
}

ExitStatus answer(const VersionRequest &, const QProcessEnvironment &)
{
    return printed("halyard " HALYARD_VERSION_STRING "\n"_ba, ExitStatus::AllKnown);
}

ExitStatus answer(const UsageError &error, const QProcessEnvironment &)
{
    return refuse(error.text, error.topic);
}

} // namespace

int run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    const Request request = parseArguments(arguments, environment);
    return int(std::visit([&environment](const auto &asked) { return answer(asked, environment); },
                          request));
}

} // namespace Halyard::Cli
