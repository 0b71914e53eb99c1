// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "eavesdropper.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>
#include <QtCore/QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

namespace {

struct Heard
{
    QMutex mutex;
    QStringList lines;
};

Heard &heard()
{
    static Heard instance;
    return instance;
}

QtMessageHandler &formerHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    const QMutexLocker locker(&heard().mutex);
    heard().lines.append(line);
    if (type == QtFatalMsg && formerHandler() != nullptr)
        formerHandler()(type, context, line);
}

} // namespace

Eavesdropper::Eavesdropper()
{
    heard().lines.clear();
    QLoggingCategory::setFilterRules(u"halyard.*=true"_s);
    formerHandler() = qInstallMessageHandler(listen);
}

Eavesdropper::~Eavesdropper()
{
    qInstallMessageHandler(formerHandler());
    QLoggingCategory::setFilterRules({});
}

QStringList Eavesdropper::lines() const
{
    const QMutexLocker locker(&heard().mutex);
    return heard().lines;
}

QString Eavesdropper::lineWithAnyOf(const QStringList &words) const
{
    const QStringList all = lines();
    const auto tells = [&words](const QString &line) {
        return std::ranges::any_of(words, [&line](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
    };
    const auto telling = std::ranges::find_if(all, tells);
    return telling == all.end() ? QString() : *telling;
}

} // namespace Halyard::Test
