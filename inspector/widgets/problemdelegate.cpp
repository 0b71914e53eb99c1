// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/problemdelegate.h"

#include "models/insight/problemmodel.h"
#include "widgets/icons.h"

namespace Halyard::Inspector {

namespace {

QIcon severityIcon(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error: return icon(Icon::Error, Tone::Bad);
    case Problem::Severity::Warning: return icon(Icon::Warning, Tone::Warning);
    case Problem::Severity::Hint: return icon(Icon::Question, Tone::Accent);
    }
    return {};
}

} // namespace

void ProblemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(1, 1) * option->fontMetrics.height();
    option->icon = severityIcon(Problem::Severity(index.data(ProblemModel::SeverityRole).toInt()));
}

} // namespace Halyard::Inspector
