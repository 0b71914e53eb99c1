// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/networkwatch.h>

#include <QtNetwork/QNetworkInformation>

#include <utility>

namespace Halyard {

NetworkWatch::NetworkWatch(std::function<void()> isBack)
    : m_isBack(std::move(isBack))
{
}

void NetworkWatch::begin()
{
    using Information = QNetworkInformation;
    using Reachability = Information::Reachability;
    if (std::exchange(m_hasBegun, true)
        || !Information::loadBackendByFeatures(Information::Feature::Reachability))
        return;
    const auto *information = Information::instance();
    connect(information, &Information::reachabilityChanged, this,
            [this, before = information->reachability()](Reachability now) mutable {
                const Reachability was = std::exchange(before, now);
                if (now == Reachability::Online && was != Reachability::Unknown && was != now)
                    m_isBack();
            });
}

} // namespace Halyard
