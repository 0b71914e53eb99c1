// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/comparison.h"

#include <QtWidgets/QListWidget>

namespace Halyard::Inspector {

//! The persons of two sources: those on both sides with how much differs, then those on one only.
class PairList : public QListWidget
{
    Q_OBJECT

public:
    explicit PairList(QWidget *parent = nullptr);

    //! Whoever was chosen stays so.
    void setComparison(const SourceComparison &comparison);
    [[nodiscard]] const SourceComparison &comparison() const { return m_comparison; }
    //! Of whom is chosen; of one who is on one side only, the other has no flags.
    [[nodiscard]] Comparison chosenFlags() const;
    //! As known on one side, left if on both; null if nobody is chosen.
    [[nodiscard]] std::optional<Person> chosenPerson() const;

private:
    struct Row
    {
        Person person = {};
        Comparison flags = {};
    };

    void add(const Person &person, const Comparison &flags, const QString &text, const QIcon &mark);

    SourceComparison m_comparison;
    QList<Row> m_rows;
};

} // namespace Halyard::Inspector
