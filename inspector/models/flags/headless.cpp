// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "models/flags/headless.h"

#include "cli/displaytext.h"
#include "models/flags/headlesslook.h"
#include "models/insight/comparison.h"
#include "models/sources/localfile.h"

#include <Halyard/version.h>

#include <QtCore/QLoggingCategory>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

namespace {

using Status = HeadlessStatus;

void complain(const QString &text)
{
    const QByteArray line = "halyard-inspector: " + Cli::displayText(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

bool print(const QByteArray &text)
{
    const auto size = size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

//! One export or comparison, from its places to its output.
class HeadlessRun
{
public:
    explicit HeadlessRun(const CommandLine &line)
        : m_line(line)
        , m_look(line)
    {
    }

    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status exportFlags();
    [[nodiscard]] Status compareSources();
    [[nodiscard]] Status comparePersons(const Session::Focus &left, const Session::Focus &right);
    [[nodiscard]] Status compareWithBase(const Comparison &sides);
    [[nodiscard]] Status compareEverybody(Source *left, Source *right);
    [[nodiscard]] std::optional<Session::Focus> personToExport();

    [[nodiscard]] bool isWanted(const FlagRow &row, const FilterContext &context) const;
    [[nodiscard]] Comparison wantedOf(const SharedReading &left, const SharedReading &right) const;
    [[nodiscard]] Status write(const QByteArray &text, Status status) const;
    [[nodiscard]] Status failed() const;

    const CommandLine &m_line;
    HeadlessLook m_look;
};

Status HeadlessRun::run()
{
    return m_line.action == CommandLine::Action::Compare ? compareSources() : exportFlags();
}

std::optional<Session::Focus> HeadlessRun::personToExport()
{
    Source *const source = m_line.places.isEmpty() ? nullptr : m_look.open(m_line.places.first());
    if (!source && !m_line.places.isEmpty())
        return {};
    const bool asks = m_line.live && !m_line.live->persons.isEmpty();
    return asks ? m_look.askedPerson() : m_look.personIn(source);
}

Status HeadlessRun::exportFlags()
{
    const auto person = personToExport();
    const auto board = person ? m_look.boardOf(*person) : std::nullopt;
    if (!board)
        return failed();
    const FilterContext context{.now = now(), .board = std::make_shared<const Board>(*board)};
    QList<int> rows;
    for (const FlagRow &row : context.board->rows()) {
        if (isWanted(row, context))
            rows.append(int(&row - context.board->rows().constData()));
    }
    if (rows.isEmpty() && !m_line.flag.isEmpty()) {
        complain(u"there is no flag '%1' to export"_s.arg(m_line.flag));
        return Status::Failed;
    }
    return write(exportBoard(*context.board, rows, m_line.format), Status::Done);
}

Status HeadlessRun::compareSources()
{
    Source *const left = m_look.open(m_line.places.at(0));
    Source *const right = left ? m_look.open(m_line.places.at(1)) : nullptr;
    if (!right)
        return failed();
    const bool isNamed = m_line.live || !m_line.identity.isEmpty() || !m_line.base.isEmpty();
    if (!isNamed && (left->persons().size() != 1 || right->persons().size() != 1))
        return compareEverybody(left, right);
    const auto one = m_look.personIn(left);
    const auto other = one ? m_look.personIn(right) : std::nullopt;
    return other ? comparePersons(*one, *other) : failed();
}

Status HeadlessRun::comparePersons(const Session::Focus &left, const Session::Focus &right)
{
    const auto one = m_look.lookAt(left);
    const auto other = one ? m_look.lookAt(right) : std::nullopt;
    if (!other)
        return failed();
    const Comparison comparison = wantedOf(one->reading, other->reading);
    if (!m_line.base.isEmpty())
        return compareWithBase(comparison);
    return write(exportCompare(comparison, m_line.format),
                 comparison.isSame() ? Status::Done : Status::Different);
}

Status HeadlessRun::compareWithBase(const Comparison &sides)
{
    Source *const source = m_look.open(m_line.base);
    const auto person = source ? m_look.personIn(source) : std::nullopt;
    const auto base = person ? m_look.lookAt(*person) : std::nullopt;
    if (!base)
        return failed();
    const ThreeWay three(wantedOf(base->reading, {}).left(), sides.left(), sides.right());
    return write(exportCompare(three, m_line.format),
                 three.rows().isEmpty() ? Status::Done : Status::Different);
}

Status HeadlessRun::compareEverybody(Source *left, Source *right)
{
    HeadlessLook::Persons unread = HeadlessLook::unreadIn(*left);
    unread.insert(HeadlessLook::unreadIn(*right));
    const auto some = m_look.everybodyIn(left, unread);
    const auto others = some ? m_look.everybodyIn(right, unread) : std::nullopt;
    if (!others)
        return failed();
    if (!unread.isEmpty())
        complain(u"not read when the snapshot was made, and left out (%1): %2"_s.arg(
            QString::number(unread.size()), HeadlessLook::namesOf(unread.values())));
    // What nobody looked at is not the same.
    if (!unread.isEmpty() && some->isEmpty() && others->isEmpty())
        return Status::Failed;
    SourceComparison comparison = compare(*some, *others);
    for (SourceComparison::Pair &pair : comparison.both)
        pair.flags = wantedOf(pair.flags.left(), pair.flags.right());
    return write(exportCompare(comparison, m_line.format),
                 comparison.isSame() ? Status::Done : Status::Different);
}

bool HeadlessRun::isWanted(const FlagRow &row, const FilterContext &context) const
{
    const bool isMeant = m_line.flag.isEmpty() || row.key() == m_line.flag;
    return isMeant && m_line.filter.matches(row, context);
}

Comparison HeadlessRun::wantedOf(const SharedReading &left, const SharedReading &right) const
{
    if (m_line.flag.isEmpty() && m_line.filter.isEmpty())
        return {left, right};
    const FilterContext context{.now = now(), .board = std::make_shared<const Board>(left, right)};
    auto some = left ? std::make_shared<Reading>(*left) : nullptr;
    auto others = right ? std::make_shared<Reading>(*right) : nullptr;
    for (const auto &reading : {some, others}) {
        if (reading)
            reading->flags.clear();
    }
    for (const FlagRow &row : context.board->rows()) {
        if (!isWanted(row, context))
            continue;
        if (row.cached)
            some->flags.append(*row.cached);
        if (row.live)
            others->flags.append(*row.live);
    }
    return {some, others};
}

Status HeadlessRun::write(const QByteArray &text, Status status) const
{
    if (m_line.exportFile == "-"_L1) {
        if (print(text))
            return status;
        complain(u"the output could not be written; is the disk full?"_s);
        return Status::Failed;
    }
    const QString problem = LocalFile::write(m_line.exportFile, text);
    if (problem.isEmpty())
        return status;
    complain(u"--export %1: %2"_s.arg(m_line.exportFile, problem));
    return Status::Failed;
}

Status HeadlessRun::failed() const
{
    complain(m_look.problem());
    // What did not answer may sit in the resolver, and would keep the program for as long.
    if (m_look.isOutOfTime())
        std::_Exit(int(Status::Failed));
    return Status::Failed;
}

} // namespace

int runHeadless(const CommandLine &line)
{
    using Action = CommandLine::Action;
    if (line.action == Action::ShowHelp)
        return int(print(commandLineHelp().toUtf8()) ? Status::Done : Status::Failed);
    if (line.action == Action::ShowVersion)
        return int(print("halyard-inspector " HALYARD_VERSION_STRING "\n"_ba) ? Status::Done
                                                                              : Status::Failed);
    // Scripts get one line on stderr, which is ours. QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    return int(HeadlessRun(line).run());
}

int refuse(const UsageProblem &problem)
{
    complain(problem.message + u". Try 'halyard-inspector --help'."_s);
    return int(Status::Failed);
}

} // namespace Halyard::Inspector
