// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/flags/export.h"
#include "models/insight/comparison.h"
#include "models/session.h"
#include "pages/personsreader.h"
#include "widgets/stateview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Halyard::Inspector {

class CompareModel;
class PairList;
class PaneStack;
class PersonPicker;
class ProgressStrip;
class SourceBar;

//! Two persons, or two whole sources, and where they differ; with a base, who changed what since.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Session &session, QWidget *parent = nullptr);

    void compare(const Session::Focus &left, const Session::Focus &right);
    [[nodiscard]] Session::Focus left() const;
    [[nodiscard]] Session::Focus right() const;
    //! Of nothing, as long as nobody wants one.
    [[nodiscard]] Session::Focus base() const;
    void setLeft(const Session::Focus &left);
    void setRight(const Session::Focus &right);
    void setBase(const Session::Focus &base);
    void swapSides();
    //! What is shown stays as it is, unless others are chosen.
    void setPaused(bool isPaused);
    [[nodiscard]] QByteArray exported(Format format) const;

Q_SIGNALS:
    void keyChosen(const QString &key);
    void focusWanted(const Halyard::Inspector::Session::Focus &focus);
    void sidesChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTree();
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newBar();
    void connectParts();
    void lookAtPicked();
    static void lookAt(const Session::Focus &focus);
    void follow(Source *source);
    [[nodiscard]] std::optional<StateView::Content> stateOfUnknown() const;
    void refreshSoon();
    void refresh();
    [[nodiscard]] bool isHeld() const;
    void refreshSources();
    void showPair();
    //! \a person: whom to look for in the base.
    void showComparison(const Comparison &comparison, const Person *person);
    void showSummary();
    [[nodiscard]] static QString summaryOf(const SourceComparison &sources);
    void showState();
    [[nodiscard]] const Person *personInBase(const Person *person) const;
    //! Whether there is anything to show on both sides, and in the base where one is wanted.
    [[nodiscard]] bool isKnown() const;
    void sayWhatIsMissing();
    [[nodiscard]] bool isWhole() const;
    //! The same whole source on both sides, as long as nobody has chosen.
    [[nodiscard]] bool isOneSource() const;
    void choose(const QModelIndex &index);
    void save(Format format);
    void saveTo(const QString &path, const QByteArray &text);

    Session &m_session;
    PersonPicker *const m_left;
    PersonPicker *const m_right;
    PersonPicker *const m_base;
    QLineEdit *const m_filter;
    CompareModel *const m_model;
    QSortFilterProxyModel *const m_proxy;
    PairList *const m_pairs;
    QTreeView *const m_tree;
    PaneStack *m_stack = nullptr;
    ProgressStrip *const m_progress;
    SourceBar *const m_bar;
    QAction *const m_clearFilter;
    QLabel *const m_summary;
    QAction *const m_swap;
    QAction *const m_withBase;
    QAction *const m_export;
    QList<Session::Focus> m_compared;
    PersonsReader m_leftReader;
    PersonsReader m_rightReader;
    PersonsReader m_baseReader;
    QTimer m_soon;
    bool m_isPaused = false;
};

} // namespace Halyard::Inspector
