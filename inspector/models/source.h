// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/person.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <optional>

namespace Halyard::Inspector {

//! Where flags of persons come from: a cache, a snapshot, a server that is asked; later an application.
//! Looking never changes anything there. Everything is asynchronous; what was known stays known
//! until something newer is, also when the source fails.
class Source : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Cache, Snapshot, Live };
    Q_ENUM(Kind)
    enum class State {
        Loading, //!< Not known yet.
        Ready,
        Offline, //!< Was there and is not now: no network, Redis down, a folder that vanished.
        Denied,  //!< We may not look; detail names the object and the right that is needed.
        Failed,  //!< Not something that can be looked into; detail tells why.
    };
    Q_ENUM(State)
    struct Status
    {
        State state = State::Loading;
        //! What is wrong and what to do; empty if nothing is.
        QString detail = {};
        //! In this state, whatever its detail was.
        Moment since = 0;
        //! The kind of trouble by its name, to be looked for and asked about; never translated.
        QString code = {};
        //! It was Ready before.
        bool wasReady = false;
        friend bool operator==(const Status &, const Status &) = default;
    };

    //! How it goes on where something is wrong.
    struct Attempts
    {
        //! In a row.
        int failed = 0;
        //! Nothing: only when somebody wants it.
        std::optional<Moment> next = {};
    };

    Source(Kind kind, const QString &title, const QString &place, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    //! Short, for tabs and trees.
    [[nodiscard]] QString title() const { return m_title; }
    //! Whole, to be shown: without passwords and tokens.
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] virtual Attempts attempts() const { return {.failed = m_failed}; }
    //! Somebody of it is being read or asked for, or it is not known yet who is there.
    [[nodiscard]] bool isBusy() const;
    //! In the order in which they were used, the next to be evicted first; live ones as added.
    [[nodiscard]] const QList<Person> &persons() const { return m_persons; }
    //! Null if there is none of that id.
    [[nodiscard]] const Person *person(const QString &id) const;
    //! Who \a other is here, by name; null if nobody.
    [[nodiscard]] const Person *counterpartOf(const Person &other) const;

    //! Looks who is there, and again at everybody who was looked at before.
    virtual void refresh() = 0;
    //! Reads or asks for one person; personChanged() follows.
    virtual void look(const QString &personId) = 0;
    //! Reads one person without keeping more than an outline; glanced() follows. Thousands of
    //! persons with all their flags would not fit into memory.
    virtual void glance(const QString &personId);
    //! Stops what is under way.
    virtual void cancel() { }
    //! One that is closed, but may come back, rests: it neither follows changes nor asks by itself.
    virtual void setAwake(bool) { }
    //! Gives a person a name to show.
    void setLabel(const QString &personId, const QString &label);

Q_SIGNALS:
    void statusChanged();
    //! Others are there, or their order changed.
    void personsChanged();
    //! One person's label, loading or reading changed. \a before is null if there was none.
    void personChanged(const QString &personId, const Halyard::Inspector::SharedReading &before);
    //! What glance() found, for those who need it now; null if there is nothing.
    void glanced(const QString &personId, const Halyard::Inspector::SharedReading &reading);

protected:
    void setTitle(const QString &title) { m_title = title; }
    void setStatus(State state, const QString &words = {}, const QString &code = {});
    //! Tried once more.
    void noteAttempt(bool isGood) { m_failed = isGood ? 0 : m_failed + 1; }
    //! Readings and labels of those who stay are kept.
    void setPersons(QList<Person> persons);
    void setLoading(const QString &personId, bool isLoading);
    void setReading(const QString &personId, const SharedReading &reading);
    void setGlanced(const QString &personId, const SharedReading &reading);

private:
    [[nodiscard]] Person *find(const QString &id);
    void tellOf(const QString &personId, const SharedReading &before);

    Kind m_kind;
    QString m_title;
    QString m_place;
    Status m_status;
    int m_failed = 0;
    QList<Person> m_persons;
    QHash<QString, qsizetype> m_rows;
};

} // namespace Halyard::Inspector
