// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// One panel, several operators: each has flags of their own, remembered in one cache. Who logs in
// sees what was remembered for them at once, then what the server says now.
// Try it: halyard-demo-server & then 04-shared-panel http://127.0.0.1:8010 file:///tmp/panel?ttl=20

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Halyard::Flag;
using Halyard::FlagClient;

namespace {

const QStringList &operators()
{
    static const QStringList all{u"operator-7"_s, u"operator-12"_s, u"service-desk"_s,
                                 u"night-shift"_s};
    return all;
}

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
    const QStringList words = QCoreApplication::arguments();
    Halyard::ClientOptions options;
    options.host = QUrl(words.value(1, u"http://127.0.0.1:8010"_s));
    options.fallbackCache = QUrl(words.value(2, u"file:///tmp/halyard-panel?ttl=20"_s));
    options.projectToken = u"phc_demo"_s;
    options.identityStorage = Halyard::ClientOptions::IdentityStorage::InMemory;
    options.preload = Halyard::ClientOptions::Preload::WhenAsked;

    FlagClient flags(options);
    QTextStream out(stdout);
    QObject::connect(&flags, &FlagClient::flagChanged, &flags,
                     [&](const QString &key, const Flag &now, const Flag &before) {
                         out << flags.distinctId() << ": " << key << " was " << inWords(before)
                             << ", is " << inWords(now) << Qt::endl;
                     });
    QObject::connect(&flags, &FlagClient::errorOccurred, &flags,
                     [&out](const Halyard::Error &error) { out << error.detail << Qt::endl; });

    // identify() asks for the new person's flags by itself.
    qsizetype turn = 0;
    const auto logIn = [&flags, &turn] {
        const QString &who = operators().at(turn++ % operators().size());
        flags.identify(who, {{u"firmware"_s, 2.5}, {u"has_haptics"_s, true}});
    };
    QTimer shift;
    QObject::connect(&shift, &QTimer::timeout, &flags, logIn);
    shift.start(4s);
    logIn();
    return QCoreApplication::exec();
}
