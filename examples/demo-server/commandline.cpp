// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Halyard::Demo {

namespace {

constexpr auto Description =
    "A small /flags server for demos and examples. It answers like PostHog, on this machine "
    "only; it is not PostHog.\n\n"
    "While it runs, from another terminal:\n"
    "  halyard-demo-server --control http://127.0.0.1:8010 show\n"
    "  halyard-demo-server --control http://127.0.0.1:8010 set KEY=on|off|gone|VARIANT|20%\n"
    "  halyard-demo-server --control http://127.0.0.1:8010 reset [KEY]\n"
    "  halyard-demo-server --control http://127.0.0.1:8010 switch mode=outage latency=500ms\n\n"
    "The format of the flags file is described in examples/demo-server/README.md."_L1;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Description);
    parser.addPositionalArgument(u"command"_s, u"With --control: show, set, reset or switch."_s,
                                 u"[command…]"_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Show this and exit."_s},
        {{u"v"_s, u"version"_s}, u"Show the version and exit."_s},
        {u"port"_s, u"Listen on this port; 0 takes a free one. Default 8010."_s, u"number"_s},
        {u"flags"_s, u"Serve the flags of this file, and follow its changes."_s, u"file"_s},
        {u"print-flags"_s, u"Write the built-in flags to standard output and exit."_s},
        {u"prefix"_s, u"Serve below this path, as behind a proxy."_s, u"path"_s},
        {u"verbose"_s, u"Print the names of the events that arrive."_s},
        {u"patience"_s, u"Drop clients that are slower. Default 30s."_s, u"time"_s},
        {u"latency"_s, u"Wait before each answer, like 500ms."_s, u"time"_s},
        {u"status"_s, u"Answer with this status, 400 to 599."_s, u"number"_s},
        {u"outage"_s, u"Close each connection without an answer."_s},
        {u"quota"_s, u"Answer as if the project's quota was used up."_s},
        {u"garbage"_s, u"Answer 200 with a web page."_s},
        {u"errors"_s, u"Let the evaluation of some flags fail."_s},
        {u"drip"_s, u"Send answers slowly, ten bytes a second."_s},
        {u"control"_s, u"Control the server at this address."_s, u"url"_s},
    });
}

//! Collects what the options say; the first thing that is wrong with them stays.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    std::variant<CommandLine, Farewell> read()
    {
        m_line.flagsPath = m_parser.value(u"flags"_s);
        m_line.namesEvents = m_parser.isSet(u"verbose"_s);
        if (m_parser.isSet(u"print-flags"_s))
            m_line.task = CommandLine::Task::PrintFlags;
        readPort();
        readPrefix();
        readTime(u"patience"_s, m_line.patience, 1ms);
        readTime(u"latency"_s, m_line.switches.latency, 0ms);
        readMode();
        readControl();
        if (!m_problem.isEmpty())
            return Farewell{WrongUsage, m_problem + u"; see --help"_s};
        return m_line;
    }

private:
    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    void readPort()
    {
        if (!m_parser.isSet(u"port"_s))
            return;
        bool isPort = false;
        m_line.port = m_parser.value(u"port"_s).toUShort(&isPort);
        if (!isPort)
            complain(u"--port must be a number from 0 to 65535"_s);
    }

    void readPrefix()
    {
        QString prefix = m_parser.value(u"prefix"_s);
        while (prefix.endsWith(u'/'))
            prefix.chop(1);
        if (!prefix.isEmpty() && !prefix.startsWith(u'/'))
            complain(u"--prefix must begin with a slash"_s);
        m_line.prefix = prefix;
    }

    void readTime(const QString &option, std::chrono::milliseconds &time,
                  std::chrono::milliseconds least)
    {
        if (!m_parser.isSet(option))
            return;
        const std::optional<std::chrono::milliseconds> wanted =
            durationFrom(m_parser.value(option));
        if (wanted && *wanted >= least && *wanted <= Switches::MaximumLatency)
            time = *wanted;
        else
            complain(u"--%1 must be a time like 500ms or 2s, at most 600s"_s.arg(option));
    }

    void readMode()
    {
        const QStringList given = m_parser.optionNames();
        for (const QString &name : given) {
            const std::optional<Mode> mode = modeNamed(name);
            if (!mode)
                continue;
            if (m_line.switches.mode != Mode::Normal && m_line.switches.mode != *mode)
                complain(u"only one of --status, --outage, --quota, --garbage, --errors and "
                         "--drip can be given"_s);
            m_line.switches.mode = *mode;
        }
        if (!m_parser.isSet(u"status"_s))
            return;
        m_line.switches.status = m_parser.value(u"status"_s).toInt();
        if (!isErrorStatus(m_line.switches.status))
            complain(u"--status must be a number from 400 to 599"_s);
    }

    void readControl()
    {
        m_line.command = m_parser.positionalArguments();
        if (!m_parser.isSet(u"control"_s)) {
            if (!m_line.command.isEmpty())
                complain(
                    u"\"%1\" is only understood with --control"_s.arg(m_line.command.constFirst()));
            return;
        }
        m_line.task = CommandLine::Task::Control;
        m_line.controlUrl = QUrl(m_parser.value(u"control"_s));
        if (m_line.controlUrl.scheme() != "http"_L1 || m_line.controlUrl.host().isEmpty())
            complain(u"--control must be an address like http://127.0.0.1:8010"_s);
    }

    const QCommandLineParser &m_parser;
    CommandLine m_line;
    QString m_problem;
};

} // namespace

std::variant<CommandLine, Farewell> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return Farewell{WrongUsage, parser.errorText() + u"; see --help"_s};
    if (parser.isSet(u"help"_s))
        return Farewell{0, parser.helpText().trimmed()};
    if (parser.isSet(u"version"_s))
        return Farewell{0, u"halyard-demo-server "_s + QCoreApplication::applicationVersion()};
    return Reader(parser).read();
}

} // namespace Halyard::Demo
