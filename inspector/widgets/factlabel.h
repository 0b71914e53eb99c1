// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace Halyard::Inspector {

//! A plain text that wraps anywhere if it must, such as a hash, and can be copied whole.
class FactLabel : public QWidget
{
    Q_OBJECT

public:
    FactLabel(const QString &name, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wrapping(int width) const;

    QString m_text;
};

} // namespace Halyard::Inspector
