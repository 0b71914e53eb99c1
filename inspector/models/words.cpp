// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/words.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

using namespace std::chrono;

QString Words::span(milliseconds span)
{
    if (span < 2min)
        return tr("%1 s").arg(duration_cast<seconds>(span).count());
    if (span < 2h)
        return tr("%1 min").arg(duration_cast<minutes>(span).count());
    if (span < days{2})
        return tr("%1 h").arg(duration_cast<hours>(span).count());
    return tr("%n d", nullptr, int(duration_cast<days>(span).count()));
}

QString Words::age(std::optional<milliseconds> age)
{
    if (!age)
        return tr("unknown");
    return *age < 1s ? tr("now") : tr("%1 ago").arg(span(*age));
}

QString Words::timeLeft(std::optional<milliseconds> left)
{
    if (!left)
        return u"—"_s;
    return *left > 0ms ? tr("in %1").arg(span(*left)) : tr("expired %1 ago").arg(span(-*left));
}

QString Words::moment(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).toString(Qt::ISODate).replace(u'T', u' ');
}

QString Words::stretch(Moment from, Moment to)
{
    const QString format = milliseconds(to - from) < 2min ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const auto text = [&format](Moment at) {
        return QDateTime::fromMSecsSinceEpoch(at).toString(format);
    };
    return u"%1–%2"_s.arg(text(from), text(to));
}

QString Words::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString Words::value(const QJsonValue &value)
{
    if (value.isUndefined())
        return tr("no value");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return oneLine(QString::fromUtf8(json.sliced(1, json.size() - 2)));
}

QString Words::source(Flag::Source source)
{
    switch (source) {
    case Flag::Source::None: return tr("none");
    case Flag::Source::Stale: return tr("stale");
    case Flag::Source::Cached: return tr("cached");
    case Flag::Source::Bootstrap: return tr("bootstrap");
    case Flag::Source::Local: return tr("local");
    case Flag::Source::Live: return tr("live");
    case Flag::Source::Override: return tr("override");
    }
    return {};
}

QString Words::state(Reading::State state)
{
    switch (state) {
    case Reading::State::Live: return tr("live");
    case Reading::State::Fresh: return tr("fresh");
    case Reading::State::Stale: return tr("stale");
    case Reading::State::Gone: return tr("expired");
    case Reading::State::Missing: return tr("nothing stored");
    case Reading::State::Damaged: return tr("damaged");
    case Reading::State::Failed: return tr("failed");
    }
    return {};
}

QString Words::state(Source::State state)
{
    switch (state) {
    case Source::State::Loading: return tr("loading");
    case Source::State::Ready: return tr("ready");
    case Source::State::Offline: return tr("not reachable");
    case Source::State::Denied: return tr("no permission");
    case Source::State::Failed: return tr("cannot be opened");
    }
    return {};
}

QString Words::standing(const Source &source, Moment at, bool isStill)
{
    const Source::Status &status = source.status();
    if (status.state != Source::State::Offline || !status.wasReady)
        return state(status.state);
    return isStill
        ? tr("disconnected since %1").arg(moment(status.since))
        : tr("disconnected %1").arg(age(milliseconds(qMax<Moment>(at - status.since, 0))));
}

QString Words::kind(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Cache: return tr("Cache");
    case Source::Kind::Snapshot: return tr("Snapshot");
    case Source::Kind::Live: return tr("Live");
    }
    return {};
}

QString Words::sentence(const QString &said)
{
    if (said.isEmpty())
        return {};
    QString whole = said.back().isPunct() ? said : said + u'.';
    const auto inWord = [](QChar letter) { return letter.isLetter(); };
    const auto letters = std::ranges::find_if_not(said, inWord) - said.cbegin();
    // A path, an address or a key is what it is.
    if (letters < said.size() && said.at(letters).isSpace())
        whole[0] = whole.at(0).toUpper();
    return whole;
}

QString Words::withoutMnemonic(QString text)
{
    const qsizetype at = text.indexOf("(&"_L1);
    if (at >= 0 && text.sliced(at).indexOf(u')') == 3)
        text.remove(at, 4);
    return text.remove(u'&');
}

QString Words::oneLine(const QString &text, qsizetype longest)
{
    QString line = text.left(longest);
    for (QChar &character : line) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            character = u'\u00b7';
    }
    return line.size() < text.size() ? line + u'…' : line;
}

} // namespace Halyard::Inspector
