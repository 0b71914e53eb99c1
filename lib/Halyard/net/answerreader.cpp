// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/net/answerreader.h>

#include <Halyard/keyhash_p.h>

#include <QtCore/QHashFunctions>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <bit>
#include <utility>

namespace Halyard {

namespace {

//! Of what an answer says, in the order of keys that QJsonObject gives it.
SharedRecord recordOf(const FlagsAnswer &answer, QByteArrayView key)
{
    const QString name = QString::fromUtf8(key);
    const auto keyOf = [](const SharedRecord &record) -> const QString & { return record->key; };
    const auto found = std::ranges::lower_bound(answer.records, name, {}, keyOf);
    return found != answer.records.end() && (*found)->key == name ? *found : nullptr;
}

//! By itself: what QJsonDocument needs for a whole answer is many times its size, and stays with the
//! process. Null for what is better judged among the rest of the answer.
SharedRecord readRecord(const RecordSpan &span)
{
    const auto text = QByteArray::fromRawData(span.record.data(), span.record.size());
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? recordFrom(QString::fromUtf8(span.key), document.object())
                               : nullptr;
}

bool isEscaped(QByteArrayView key)
{
    return key.contains('\\');
}

} // namespace

AnswerReader::AnswerReader()
    : m_seed(QHashSeed::globalSeed())
{
}

ParsedAnswer AnswerReader::read(const QByteArray &body)
{
    const std::scoped_lock lock(m_mutex);
    const auto spans = recordSpansOf(body);
    // A key can be written in several ways: then bytes don't tell who is who.
    if (!spans || std::ranges::any_of(*spans, isEscaped, &RecordSpan::key))
        return parseAnswer(body);

    std::vector<Known> described;
    described.reserve(spans->size());
    for (const RecordSpan &span : *spans)
        described.push_back({span, knownRecord(span)});
    for (Known &one : described) {
        if (!one.record)
            one.record = readRecord(one.span);
    }
    ParsedAnswer parsed = readChanges(body, described);
    if (const auto *answer = std::get_if<FlagsAnswer>(&parsed))
        remember(body, std::move(described), *answer);
    return parsed;
}

SharedRecord AnswerReader::knownRecord(const RecordSpan &span) const
{
    if (m_places.empty())
        return nullptr;
    const size_t mask = m_places.size() - 1;
    size_t at = hashOfBytes(span.key.data(), static_cast<size_t>(span.key.size()), m_seed) & mask;
    for (; m_places[at] != 0; at = (at + 1) & mask) {
        const Known &known = m_known[m_places[at] - 1];
        if (known.span.key == span.key)
            return known.span.record == span.record ? known.record : nullptr;
    }
    return nullptr;
}

//! Puts a number in place of each record that is known, and has the rest read as usual. What was
//! read once as an object is one again, so the rest is valid exactly if the whole is.
ParsedAnswer AnswerReader::readChanges(const QByteArray &body, const std::vector<Known> &described)
{
    std::vector<SharedRecord> unchanged;
    QByteArray rest;
    const char *at = body.constData();
    for (const auto &[span, record] : described) {
        if (!record)
            continue;
        rest.append(at, span.record.data() - at);
        rest.append(QByteArray::number(static_cast<qulonglong>(unchanged.size())));
        at = span.record.data() + span.record.size();
        unchanged.push_back(record);
    }
    if (unchanged.empty())
        return parseAnswer(body);
    rest.append(at, body.constData() + body.size() - at);
    return parseAnswer(rest, unchanged);
}

void AnswerReader::remember(const QByteArray &body, std::vector<Known> described,
                            const FlagsAnswer &answer)
{
    for (Known &one : described) {
        if (!one.record)
            one.record = recordOf(answer, one.span.key);
    }
    m_body = body;
    m_known = std::move(described);
    m_places.assign(std::bit_ceil(m_known.size() * 2 + 1), 0);
    const size_t mask = m_places.size() - 1;
    for (size_t i = 0; i < m_known.size(); ++i) {
        const QByteArrayView key = m_known[i].span.key;
        size_t at = hashOfBytes(key.data(), static_cast<size_t>(key.size()), m_seed) & mask;
        for (; m_places[at] != 0; at = (at + 1) & mask) {
            // Described twice, of which the last counts: nothing to tell records apart by.
            if (m_known[m_places[at] - 1].span.key == key) {
                m_places.clear();
                return;
            }
        }
        m_places[at] = static_cast<quint32>(i + 1);
    }
}

} // namespace Halyard
