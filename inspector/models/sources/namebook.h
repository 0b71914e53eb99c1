// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace Halyard::Inspector {

class Source;
struct Person;

//! Who is who, as far as somebody told or a live person shows it. In memory only: ids are personal
//! data.
class NameBook
{
public:
    //! Whom caches mean by it.
    struct Name
    {
        QString scope = {};
        QString name = {};
        friend bool operator==(const Name &, const Name &) = default;
        friend size_t qHash(const Name &one, size_t seed = 0)
        {
            return qHashMulti(seed, one.scope, one.name);
        }
    };
    [[nodiscard]] static Name nameOf(const Person &person);

    //! By hand; empty: not any more. Beats what was learned.
    void set(const Name &name, const QString &label);
    [[nodiscard]] QString given(const Name &name) const { return m_given.value(name); }
    //! From a person that is labelled already. True if that is new.
    bool learn(const Person &person);
    //! Empty if nobody knows.
    [[nodiscard]] QString labelOf(const Name &name) const;

    //! Labels everybody in \a source who is in this book.
    void apply(Source &source) const;

private:
    QHash<Name, QString> m_given;
    QHash<Name, QString> m_learned;
};

} // namespace Halyard::Inspector
