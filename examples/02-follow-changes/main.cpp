// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// A panel that reacts while it runs: signals for what changes, a handle for what is read in a loop.
// Try it: halyard-demo-server & then 02-follow-changes, and flip a flag meanwhile:
// halyard-demo-server --control http://127.0.0.1:8010 set haptics=on

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Halyard::Flag;
using Halyard::FlagClient;

namespace {

QString inWords(const Flag &flag)
{
    if (!flag.hasValue())
        return u"nothing"_s;
    return flag.variant().isEmpty() ? (flag.isEnabled() ? u"on"_s : u"off"_s) : flag.variant();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Halyard::ClientOptions options;
    options.host = QUrl(u"http://127.0.0.1:8010"_s);
    options.projectToken = u"phc_demo"_s;
    // Until the first answer, and whenever there is none:
    options.bootstrap.flags = {{u"haptics"_s, true}};

    FlagClient flags(options);
    flags.identify(u"operator-7"_s, {{u"has_haptics"_s, true}});
    QTextStream out(stdout);
    QObject::connect(&flags, &FlagClient::flagChanged, &flags,
                     [&out](const QString &key, const Flag &now, const Flag &before) {
                         out << key << ": " << inWords(before) << " -> " << inWords(now)
                             << Qt::endl;
                     });
    QObject::connect(&flags, &FlagClient::errorOccurred, &flags,
                     [&out](const Halyard::Error &error) { out << error.detail << Qt::endl; });

    // Sixty times a second would be fine: this is one atomic load, on any thread.
    const Halyard::FlagHandle haptics = flags.handle("haptics");
    QTimer frame;
    QObject::connect(&frame, &QTimer::timeout, &flags,
                     [&] { out << (haptics.isEnabled() ? "bzz " : "... ") << Qt::flush; });
    frame.start(1s);

    // An application asks twice an hour by itself; here a person is watching.
    QTimer impatience;
    QObject::connect(&impatience, &QTimer::timeout, &flags, [&flags] { flags.reload(); });
    impatience.start(5s);
    return QCoreApplication::exec();
}
