// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/recenthosts.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

constexpr qsizetype MostHosts = 10;
constexpr auto HostsKey = "ask/hosts"_L1;

} // namespace

QStringList RecentHosts::all()
{
    const QSettings store(u"Halyard"_s, u"Inspector"_s);
    return store.value(HostsKey).toStringList().mid(0, MostHosts);
}

void RecentHosts::remember(const QString &host)
{
    // A query or a name in an address may be a secret.
    const QUrl url = QUrl::fromUserInput(host).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                        | QUrl::RemoveFragment);
    QStringList hosts = all();
    hosts.removeAll(url.toString());
    hosts.prepend(url.toString());
    QSettings store(u"Halyard"_s, u"Inspector"_s);
    store.setValue(HostsKey, hosts.mid(0, MostHosts));
}

} // namespace Halyard::Inspector
