// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace Halyard::Inspector {

//! Somewhere to jump to.
struct Destination
{
    Icon icon = Icon::Search;
    QString title = {};
    //! What it is: "flag", "person of demo", a shortcut.
    QString kind = {};
    std::function<void()> go = {};
    //! Case-folded title; made by the model.
    QString folded = {};
};

//! The destinations that fit best what was typed, 50 at most.
class DestinationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setDestinations(QList<Destination> destinations);
    void find(const QString &typed);
    //! Nothing but this one, whatever it is called.
    void offer(const Destination &only);
    [[nodiscard]] const Destination &at(int row) const
    {
        return m_only ? *m_only : m_all.at(m_found.at(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Destination> m_all;
    QList<qsizetype> m_found;
    std::optional<Destination> m_only;
};

//! A field over the window that finds flags, persons, sources and commands: with the keyboard alone.
class Locator : public QFrame
{
    Q_OBJECT

public:
    using Destinations = std::function<QList<Destination>()>;
    using Reader = std::function<std::optional<Destination>(const QString &typed)>;

    Locator(const Destinations &destinations, QWidget *window);

    //! Of what is typed that names a place by itself.
    void setReader(const Reader &reader) { m_reader = reader; }
    void open();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void find();
    void go();
    void close();
    bool onKey(QEvent *event);

    Destinations m_destinations;
    Reader m_reader;
    DestinationModel m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_back;
};

} // namespace Halyard::Inspector
