// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

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
    [[nodiscard]] const Destination &at(int row) const { return m_all.at(m_found.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Destination> m_all;
    QList<qsizetype> m_found;
};

//! A field over the window that finds flags, persons, sources and commands: with the keyboard alone.
class Locator : public QFrame
{
    Q_OBJECT

public:
    using Destinations = std::function<QList<Destination>()>;

    Locator(const Destinations &destinations, QWidget *window);

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
    DestinationModel m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_back;
};

} // namespace Halyard::Inspector
