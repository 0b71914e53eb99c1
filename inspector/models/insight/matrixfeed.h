// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/insight/matrix.h"
#include "models/source.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <optional>

namespace Halyard::Inspector {

class MatrixModel;

//! Keeps a matrix of all persons of a source up to date. Whose flags nobody keeps is glanced at, a
//! few at a time, and only those who changed: what was shown stays until the new one is whole.
//! Servers are not asked: each request may cost.
class MatrixFeed : public QObject
{
    Q_OBJECT

public:
    explicit MatrixFeed(MatrixModel &model, QObject *parent = nullptr);

    //! May be null. Nothing happens before update().
    void follow(Source *source);
    [[nodiscard]] Source *source() const { return m_source; }
    //! Shows what is there now. Whose changes cannot be told is read again if told to \a lookAgain.
    void update(bool lookAgain = false);
    //! Shows as many as have been read.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    //! Of the columns that are shown.
    [[nodiscard]] const QStringList &personIds() const { return m_shownIds; }

Q_SIGNALS:
    void progressed(int done, int total);
    //! Also when nothing was to be done.
    void finished();

private:
    //! What tells whether a column still holds.
    struct Stamp
    {
        //! Not kept alive by us.
        const Reading *reading = nullptr;
        Moment readAt = 0;
        qint64 bytes = 0;
        std::optional<Moment> usedAt = {};
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    [[nodiscard]] static Stamp stampOf(const Person &person);
    void plan(bool lookAgain);
    void begin(const QList<qsizetype> &places, const QStringList &titles);
    void proceed();
    void onGlanced(const QString &personId, const SharedReading &reading);
    void put(const QString &personId, const SharedReading &reading);
    void end();

    MatrixModel &m_model;
    QPointer<Source> m_source;
    QStringList m_shownIds;
    QHash<QString, Stamp> m_shownStamps;

    Matrix m_next;
    QStringList m_ids;
    QHash<QString, Stamp> m_stamps;
    QHash<QString, Stamp> m_planned;
    QStringList m_waiting;
    //! Those who are being glanced at.
    QSet<QString> m_asked;
    QHash<QString, qsizetype> m_columns;
    QTimer m_slice;
    int m_done = 0;
    int m_total = 0;
    bool m_isRunning = false;
    bool m_isOutdated = false;
    bool m_isOther = false;
};

} // namespace Halyard::Inspector
