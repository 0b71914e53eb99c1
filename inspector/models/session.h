// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/source.h"

#include <Halyard/flagcontext.h>

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtGui/QUndoStack>

#include <memory>
#include <optional>

namespace Halyard::Inspector {

class EventLog;
class RequestLog;

//! A server that is to be asked.
struct LiveTarget
{
    QUrl host = {};
    QString token = {};
    //! Who is asked for at once; may be nobody.
    QList<FlagContext> persons = {};
    //! Zero: only when told to.
    std::chrono::milliseconds interval{0};

    friend bool operator==(const LiveTarget &, const LiveTarget &) = default;
};

//! What is open, and what is looked at: the one object that all pages share. What a person may
//! regret goes through undoStack().
class Session : public QObject
{
    Q_OBJECT

public:
    //! One person of one source.
    struct Focus
    {
        QPointer<Source> source = {};
        QString personId = {};

        [[nodiscard]] const Person *person() const
        {
            return source ? source->person(personId) : nullptr;
        }
        friend bool operator==(const Focus &, const Focus &) = default;
    };
    //! The same person, remembered and asked; either may be null.
    struct Sides
    {
        Focus cached = {};
        Focus live = {};
        friend bool operator==(const Sides &, const Sides &) = default;
    };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] QUndoStack *undoStack();
    [[nodiscard]] EventLog *events();
    [[nodiscard]] RequestLog *requests();

    [[nodiscard]] QList<Source *> sources() const;
    //! A folder, a file (record or snapshot), or a URL of a cache. What cannot be opened is there too
    //! and says why. What is open already is returned.
    Source *open(const QString &place);
    //! What open() takes to open it again, without secrets; empty for servers.
    [[nodiscard]] QString placeOf(const Source *source) const;
    Source *openLive(const LiveTarget &target);
    //! With undo, which brings it back to its row, and to focus if nobody else is there.
    void close(Source *source);

    //! Asks a live source for one more person.
    void ask(Source *live, const FlagContext &context);
    //! Tells who a person is: every cached person whom \a host, \a token and \a context name gets
    //! the label. How many that were. With undo.
    int name(const QUrl &host, const QString &token, const FlagContext &context);
    //! Of those whom nobody asked for: a label, by hand. With undo.
    void setLabel(const Focus &person, const QString &label);

    [[nodiscard]] Focus focus() const;
    //! Looks at it, too, if nobody has yet. Nothing happens if its source is not open.
    void setFocus(const Focus &focus);
    [[nodiscard]] Sides sides() const;

    //! Asks or reads again what is in focus, or everything. \a key: only that flag, where a server
    //! is asked.
    void refetch(const QString &key = {});
    void refetchAll();

    //! The latest first. Without secrets.
    [[nodiscard]] QStringList recents() const;
    //! When it was opened last; zero if there is no telling.
    [[nodiscard]] Moment openedAt(const QString &recent) const;
    void setRecents(const QStringList &recents, const QHash<QString, Moment> &openedAt = {});
    //! With undo.
    void forgetRecent(const QString &recent);

Q_SIGNALS:
    void sourceOpened(Halyard::Inspector::Source *source);
    void sourceClosed(Halyard::Inspector::Source *source);
    void focusChanged();
    //! One of the sides has another reading or label, or is being read; or there is another side.
    void sidesChanged();
    void recentsChanged();
    //! For the window's banner, in words.
    void noticed(const QString &message);

private:
    class Private;
    std::unique_ptr<Private> const d;
};

} // namespace Halyard::Inspector
