// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "cluster.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

constexpr int Nodes = 3;

QByteArray firstSlot(int node)
{
    return QByteArray::number(Cluster::Slots * node / Nodes);
}

QByteArray lastSlot(int node)
{
    return QByteArray::number(Cluster::Slots * (node + 1) / Nodes - 1);
}

} // namespace

Cluster::Cluster()
{
    const QByteArray here = "127.0.0.1"_ba;
    QByteArray firstBus;
    for (int i = 0; i < Nodes; ++i) {
        const QString bus = QString::number(RedisServer::freePort());
        m_nodes.push_back(std::make_unique<RedisServer>(
            QStringList{u"--cluster-enabled"_s, u"yes"_s, u"--cluster-port"_s, bus,
                        u"--cluster-require-full-coverage"_s, u"no"_s}));
        m_nodes.back()->tell({"CLUSTER", "ADDSLOTSRANGE", firstSlot(i), lastSlot(i)});
        if (i == 0)
            firstBus = bus.toLatin1();
        else
            m_nodes.back()->tell(
                {"CLUSTER", "MEET", here, QByteArray::number(m_nodes.front()->port()), firstBus});
    }
    waitUntilAgreed();
}

void Cluster::waitUntilAgreed() const
{
    const QDeadlineTimer deadline(20'000);
    const auto isAgreed = [](const auto &node) {
        const QByteArray info = node->tell({"CLUSTER", "INFO"});
        return info.contains("cluster_state:ok") && info.contains("cluster_slots_ok:16384")
            && info.contains("cluster_known_nodes:3");
    };
    while (!std::ranges::all_of(m_nodes, isAgreed)) {
        if (deadline.hasExpired())
            qFatal("the cluster does not agree");
        QThread::msleep(20);
    }
}

int Cluster::slotOf(const QByteArray &key) const
{
    return m_nodes.front()->tell({"CLUSTER", "KEYSLOT", key}).toInt();
}

size_t Cluster::ownerOf(const QByteArray &key) const
{
    return static_cast<size_t>((slotOf(key) * Nodes + Nodes - 1) / Slots);
}

size_t Cluster::strangerTo(const QByteArray &key) const
{
    return (ownerOf(key) + 1) % Nodes;
}

QByteArray Cluster::idOf(size_t index) const
{
    return m_nodes.at(index)->tell({"CLUSTER", "MYID"});
}

} // namespace Halyard::Test
