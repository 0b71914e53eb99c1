// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "switches.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Halyard::Demo {

namespace {

struct NamedMode
{
    QLatin1StringView name;
    Mode mode = Mode::Normal;
};

constexpr NamedMode NamedModes[]{
    NamedMode{"normal"_L1, Mode::Normal},   NamedMode{"status"_L1, Mode::Status},
    NamedMode{"outage"_L1, Mode::Outage},   NamedMode{"quota"_L1, Mode::Quota},
    NamedMode{"garbage"_L1, Mode::Garbage}, NamedMode{"errors"_L1, Mode::Errors},
    NamedMode{"drip"_L1, Mode::Drip},
};

QString setMode(Switches &switches, const QJsonValue &value)
{
    const std::optional<Mode> mode = modeNamed(value.toString());
    if (!mode)
        return u"mode must be one of %1"_s.arg(modeNames().join(u", "));
    switches.mode = *mode;
    return {};
}

QString setStatus(Switches &switches, const QJsonValue &value)
{
    const int status = value.toInt();
    if (!isErrorStatus(status))
        return u"status must be a number from 400 to 599"_s;
    switches.status = status;
    return {};
}

QString setLatency(Switches &switches, const QJsonValue &value)
{
    const std::chrono::milliseconds latency(value.toInteger(-1));
    if (latency.count() < 0 || latency > Switches::MaximumLatency)
        return u"latency_ms must be a whole number from 0 to 600000"_s;
    switches.latency = latency;
    return {};
}

QString setSwitch(Switches &switches, const QString &name, const QJsonValue &value)
{
    if (name == "mode"_L1)
        return setMode(switches, value);
    if (name == "status"_L1)
        return setStatus(switches, value);
    if (name == "latency_ms"_L1)
        return setLatency(switches, value);
    return u"there is no switch \"%1\"; known are mode, status, latency_ms"_s.arg(name);
}

} // namespace

QString nameOf(Mode mode)
{
    const auto *found = std::find_if(std::begin(NamedModes), std::end(NamedModes),
                                     [mode](const NamedMode &known) { return known.mode == mode; });
    return found == std::end(NamedModes) ? QString() : QString(found->name);
}

std::optional<Mode> modeNamed(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(NamedModes), std::end(NamedModes),
                     [&name](const NamedMode &known) { return known.name == name; });
    return found == std::end(NamedModes) ? std::nullopt : std::optional(found->mode);
}

QStringList modeNames()
{
    QStringList names;
    for (const NamedMode &known : NamedModes)
        names.append(known.name);
    return names;
}

bool isErrorStatus(int status)
{
    return status >= 400 && status <= 599;
}

QJsonObject Switches::toJson() const
{
    return {{u"mode"_s, nameOf(mode)},
            {u"status"_s, status},
            {u"latency_ms"_s, static_cast<qint64>(latency.count())}};
}

QString Switches::description() const
{
    const QString name = mode == Mode::Status ? u"status %1"_s.arg(status) : nameOf(mode);
    return u"mode %1, latency %2 ms"_s.arg(name).arg(latency.count());
}

std::optional<Switches> changed(Switches current, const QJsonObject &object, QString &reason)
{
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        reason = setSwitch(current, field.key(), *field);
        if (!reason.isEmpty())
            return std::nullopt;
    }
    return current;
}

std::optional<std::chrono::milliseconds> durationFrom(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,6})(ms|s)\\z"_s);
    if (text == "0"_L1)
        return std::chrono::milliseconds(0);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    if (match.captured(2) == "s"_L1)
        return std::chrono::seconds(number);
    return std::chrono::milliseconds(number);
}

} // namespace Halyard::Demo
