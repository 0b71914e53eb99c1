// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/export.h"
#include "models/insight/comparison.h"
#include "models/session.h"
#include "pages/personsreader.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QSortFilterProxyModel;
class QTreeView;

namespace Halyard::Inspector {

class CompareModel;
class PaneStack;
class PersonPicker;
class ProgressStrip;

//! Two persons, or two whole sources, and where they differ.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Session &session, QWidget *parent = nullptr);

    void compare(const Session::Focus &left, const Session::Focus &right);
    void swapSides();
    [[nodiscard]] QByteArray exported(Format format) const;

Q_SIGNALS:
    void keyChosen(const QString &key);
    void focusWanted(const Halyard::Inspector::Session::Focus &focus);

private:
    void setUpTree();
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newBar();
    void connectParts();
    void lookAtPicked();
    void refreshSoon();
    void refresh();
    void refreshSources();
    void showPair(int row);
    void showComparison(const Comparison &comparison);
    void showState();
    [[nodiscard]] bool isWhole() const;
    void choose(const QModelIndex &index);
    void save(Format format);
    void saveTo(const QString &path, const QByteArray &text);

    Session &m_session;
    PersonPicker *const m_left;
    PersonPicker *const m_right;
    QLineEdit *const m_filter;
    CompareModel *const m_model;
    QSortFilterProxyModel *const m_proxy;
    QListWidget *const m_pairs;
    QTreeView *const m_tree;
    PaneStack *m_stack = nullptr;
    ProgressStrip *const m_progress;
    QLabel *const m_summary;
    QAction *const m_swap;
    QAction *const m_export;
    PersonsReader m_leftReader;
    PersonsReader m_rightReader;
    SourceComparison m_sources;
    QTimer m_soon;
};

} // namespace Halyard::Inspector
