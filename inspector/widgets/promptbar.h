// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Halyard::Inspector {

//! Asks for a few words, above what they are for; nothing else waits for them. Return takes them,
//! Escape leaves.
class PromptBar : public QFrame
{
    Q_OBJECT

public:
    struct Field
    {
        QString label = {};
        QString placeholder = {};
        QString value = {};
    };
    struct Question
    {
        QString title = {};
        QString accept = {};
        QList<Field> fields = {};
        //! What is wrong with the answers, in words; empty if nothing is.
        std::function<QString(const QStringList &answers)> check = {};
        std::function<void(const QStringList &answers)> take = {};
    };

    explicit PromptBar(QWidget *parent = nullptr);

    void ask(const Question &question);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QList<QLineEdit *> fields() const { return m_fields; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void answer();
    void close();
    [[nodiscard]] QStringList answers() const;

    Question m_question;
    QLabel *m_title;
    QWidget *m_form = nullptr;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QList<QLineEdit *> m_fields;
    QPointer<QWidget> m_back;
};

} // namespace Halyard::Inspector
