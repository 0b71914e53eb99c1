// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QString>

#include <optional>

namespace Halyard::Benchmarks {

//! One measured thing, and the bare operation that limits it if there is one.
struct Figure
{
    QString name;
    double ours = 0;
    QString unit = QStringLiteral("ns");
    std::optional<double> bare = {};
    std::optional<double> ratio = {};
    //! The most that the ratio may be; without a ratio, the most that the figure itself may be.
    std::optional<double> goal = {};

    [[nodiscard]] bool missesGoal() const;
};

//! The report of one program: shows figures as they come, keeps them, and answers for the goals.
//!
//! Understands --json FILE, --check and --help of the program's own command line.
class Figures
{
public:
    //! \a explanation says in a few lines what is measured, and how.
    explicit Figures(const QString &explanation);

    void startSection(const QString &title);
    void add(const Figure &figure);
    //! A line for the reader that is no figure.
    void remark(const QString &text);
    //! Something required that is not a number; \a detail stands in for the figure.
    void require(const QString &name, bool isMet, const QString &detail);

    //! Writes what was asked for. The exit code of the program.
    [[nodiscard]] int finish();

private:
    QString m_jsonFile;
    QString m_section;
    QJsonArray m_raw;
    int m_missed = 0;
    int m_goals = 0;
    bool m_isChecked = false;
};

} // namespace Halyard::Benchmarks
