// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "figures.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Halyard::Benchmarks {

namespace {

constexpr int NameWidth = 50;
constexpr int ValueWidth = 12;
constexpr int RatioWidth = 7;
constexpr int GoalWidth = 9;

void print(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    // A run takes a while: whoever looks on, through a pipe too, sees it getting on.
    std::fflush(stdout);
}

QString number(double value)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals);
}

QString withUnit(std::optional<double> value, const QString &unit)
{
    return value ? number(*value) + u' ' + unit : QString();
}

QString ratioText(std::optional<double> ratio)
{
    return ratio ? QString::number(*ratio, 'f', 2) : QString();
}

QString goalText(const Figure &figure)
{
    if (!figure.goal)
        return {};
    return u"≤ "_s + (figure.ratio ? ratioText(figure.goal) : number(*figure.goal));
}

QString verdict(bool isMissed)
{
    return isMissed ? u"NOT MET"_s : u"met"_s;
}

QString row(const QString &name, const QString &ours, const QString &bare, const QString &ratio,
            const QString &goal, const QString &verdict)
{
    const QString line = name.leftJustified(NameWidth) + ours.rightJustified(ValueWidth)
        + bare.rightJustified(ValueWidth) + ratio.rightJustified(RatioWidth)
        + goal.rightJustified(GoalWidth) + u"  "_s + verdict;
    qsizetype length = line.size();
    while (length > 0 && line.at(length - 1) == u' ')
        --length;
    return line.left(length);
}

QJsonValue numberOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject rawFigure(const QString &section, const Figure &figure)
{
    return {{u"section"_s, section},
            {u"name"_s, figure.name},
            {u"unit"_s, figure.unit},
            {u"ours"_s, figure.ours},
            {u"bare"_s, numberOrNull(figure.bare)},
            {u"ratio"_s, numberOrNull(figure.ratio)},
            {u"goal"_s, numberOrNull(figure.goal)},
            {u"met"_s, figure.goal ? QJsonValue(!figure.missesGoal()) : QJsonValue()}};
}

bool writeJson(const QString &path, const QJsonArray &raw)
{
    QFile file(path);
    const QByteArray text = QJsonDocument(raw).toJson();
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(text) == text.size()
        && file.flush();
}

} // namespace

bool Figure::missesGoal() const
{
    return goal && ratio.value_or(ours) > *goal;
}

Figures::Figures(const QString &explanation)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(explanation);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Write the raw figures to FILE."_s, u"FILE"_s);
    const QCommandLineOption check(u"check"_s, u"Exit with 1 if a goal is not met."_s);
    parser.addOptions({json, check});
    parser.process(*QCoreApplication::instance());
    m_jsonFile = parser.value(json);
    m_isChecked = parser.isSet(check);
    print(explanation);
}

void Figures::startSection(const QString &title)
{
    m_section = title;
    print(u'\n' + title);
    print(row({}, u"ours"_s, u"bare"_s, u"ratio"_s, u"goal"_s, {}));
}

void Figures::add(const Figure &figure)
{
    m_raw.append(rawFigure(m_section, figure));
    m_goals += figure.goal ? 1 : 0;
    m_missed += figure.missesGoal() ? 1 : 0;
    print(row(u"  "_s + figure.name, withUnit(figure.ours, figure.unit),
              withUnit(figure.bare, figure.unit), ratioText(figure.ratio), goalText(figure),
              figure.goal ? verdict(figure.missesGoal()) : QString()));
}

void Figures::remark(const QString &text)
{
    print(u"  "_s + text);
}

void Figures::require(const QString &name, bool isMet, const QString &detail)
{
    m_raw.append(QJsonObject{
        {u"section"_s, m_section}, {u"name"_s, name}, {u"detail"_s, detail}, {u"met"_s, isMet}});
    ++m_goals;
    m_missed += isMet ? 0 : 1;
    print(row(u"  "_s + name, {}, {}, {}, {}, verdict(!isMet)));
    print(u"    "_s + detail);
}

int Figures::finish()
{
    if (m_goals > 0)
        print(u'\n'
              + (m_missed == 0 ? u"All %1 goals are met."_s.arg(m_goals)
                               : u"%1 of %2 goals are NOT MET."_s.arg(m_missed).arg(m_goals)));
    if (!m_jsonFile.isEmpty() && !writeJson(m_jsonFile, m_raw)) {
        std::fputs(qUtf8Printable(u"Cannot write %1\n"_s.arg(m_jsonFile)), stderr);
        return 2;
    }
    return m_isChecked && m_missed > 0 ? 1 : 0;
}

} // namespace Halyard::Benchmarks
