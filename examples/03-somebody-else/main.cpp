// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// A gateway that decides for others: evaluate() asks for anybody and leaves its own person alone.
// Try it: halyard-demo-server & then 03-somebody-else alice bob carol

#include <Halyard/flagclient.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList people = QCoreApplication::arguments().mid(1);
    if (people.isEmpty()) {
        QTextStream(stderr) << "Name some people, like: 03-somebody-else alice bob\n";
        return 2;
    }
    Halyard::ClientOptions options;
    options.host = QUrl(u"http://127.0.0.1:8010"_s);
    options.projectToken = u"phc_demo"_s;
    options.preload = Halyard::ClientOptions::Preload::WhenAsked;
    options.identityStorage = Halyard::ClientOptions::IdentityStorage::InMemory;

    Halyard::FlagClient flags(options);
    qsizetype left = people.size();
    for (const QString &person : people) {
        flags.evaluate({.distinctId = person}, {u"new-dashboard"_s})
            .then(&flags, [&left, person](const Halyard::Evaluation &answer) {
                QTextStream out(stdout);
                const Halyard::Flag flag = answer.flags.flag("new-dashboard");
                out << person << ": "
                    << (flag.hasValue() ? (flag.isEnabled() ? u"new"_s : u"old"_s)
                                        : answer.outcome.error.detail)
                    << Qt::endl;
                if (--left == 0)
                    QCoreApplication::quit();
            });
    }
    return QCoreApplication::exec();
}
