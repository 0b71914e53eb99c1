// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/locator.h"

#include "models/words.h"
#include "widgets/fuzzy.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsDropShadowEffect>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace Halyard::Inspector {

namespace {

constexpr std::size_t Most = 50;

class DestinationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString kind = index.data(DestinationModel::KindRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(kind);
        painter->save();
        if (item.state.testFlag(QStyle::State_Selected))
            painter->fillRect(item.rect, selectionOf(item.palette));
        const QRect area = item.rect.adjusted(12, 0, -12, 0);
        const int side = option.fontMetrics.ascent() + 2;
        const auto aligned = [&](Qt::Alignment alignment, int size) {
            return QStyle::alignedRect(item.direction, alignment | Qt::AlignVCenter,
                                       QSize(size, area.height()), area);
        };
        item.icon.paint(painter, aligned(Qt::AlignLeading, side));
        const int room = qMax(0, area.width() - side - width - 26);
        QRect words = aligned(Qt::AlignLeading, side + 10 + room);
        if (item.direction == Qt::RightToLeft)
            words.adjust(0, 0, -side - 10, 0);
        else
            words.adjust(side + 10, 0, 0, 0);
        const auto leading =
            int(QStyle::visualAlignment(item.direction, Qt::AlignLeading) | Qt::AlignVCenter);
        painter->setPen(inkOf(Tone::Plain, item.palette));
        painter->drawText(words, leading,
                          option.fontMetrics.elidedText(item.text, Qt::ElideMiddle, room));
        painter->setPen(inkOf(Tone::Faint, item.palette));
        painter->drawText(aligned(Qt::AlignTrailing, width), leading, kind);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 12};
    }
};

} // namespace

void DestinationModel::setDestinations(QList<Destination> destinations)
{
    for (Destination &destination : destinations)
        destination.folded = destination.title.toCaseFolded();
    beginResetModel();
    m_only.reset();
    m_all = std::move(destinations);
    m_found.clear();
    endResetModel();
}

void DestinationModel::find(const QString &typed)
{
    const QString folded = typed.trimmed().toCaseFolded();
    QList<std::pair<int, qsizetype>> fitting;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        const int score = fuzzyScore(folded, m_all.at(at).folded);
        if (score >= 0)
            fitting.emplaceBack(-score, at);
    }
    const auto last = fitting.begin() + qsizetype(std::min(std::size_t(fitting.size()), Most));
    std::partial_sort(fitting.begin(), last, fitting.end());
    beginResetModel();
    m_only.reset();
    m_found.clear();
    for (auto at = fitting.begin(); at != last; ++at)
        m_found.append(at->second);
    endResetModel();
}

void DestinationModel::offer(const Destination &only)
{
    beginResetModel();
    m_only = only;
    m_found.clear();
    endResetModel();
}

int DestinationModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_only ? 1 : int(m_found.size());
}

QVariant DestinationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Destination &destination = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return Words::oneLine(destination.title);
    case Qt::DecorationRole: return icon(destination.icon, Tone::Faint);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(Words::oneLine(destination.title), destination.kind);
    case KindRole: return destination.kind;
    default: return {};
    }
}

Locator::Locator(const Destinations &destinations, QWidget *window)
    : QFrame(window)
    , m_destinations(destinations)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Jump to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_nothing)})
        column->addWidget(part);
    m_edit->setPlaceholderText(tr("Jump to a flag, a person, a source or a command"));
    m_edit->setAccessibleName(tr("Jump to"));
    m_edit->setFrame(false);
    m_edit->setTextMargins(10, 9, 10, 9);
    m_edit->addAction(icon(Icon::Search, Tone::Faint), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DestinationDelegate(m_list));
    m_nothing->setContentsMargins(14, 10, 14, 12);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Locator::find);
    connect(m_list, &QListView::clicked, this, &Locator::go);
    hide();
}

void Locator::open()
{
    if (!isVisible())
        m_back = QApplication::focusWidget();
    m_model.setDestinations(m_destinations());
    m_edit->clear();
    find();
    show();
    raise();
    place();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Locator::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    // On dark ground its shadow is not seen.
    QPainter painter(this);
    painter.setPen(lineOf(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Locator::place()
{
    const QWidget *window = parentWidget();
    const int width =
        qMin(window->width() - 48, QFontMetrics(QApplication::font()).averageCharWidth() * 84);
    const int row = m_list->sizeHintForRow(0);
    const int rows = qMin(m_model.rowCount(), 10);
    m_list->setFixedHeight(rows * qMax(row, 1));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int below = rows > 0 ? rows * qMax(row, 1) : m_nothing->sizeHint().height();
    const int height = qMin(m_edit->sizeHint().height() + below + 2, window->height() - 80);
    setGeometry((window->width() - width) / 2, qMin(90, window->height() / 8), width, height);
}

void Locator::find()
{
    if (const auto named = m_reader ? m_reader(m_edit->text()) : std::nullopt)
        m_model.offer(*named);
    else
        m_model.find(m_edit->text());
    m_list->setCurrentIndex(m_model.index(0));
    if (isVisible())
        place();
}

void Locator::go()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const auto action = m_model.at(chosen.row()).go;
    close();
    if (action)
        action();
}

void Locator::close()
{
    hide();
    if (m_back)
        m_back->setFocus(Qt::OtherFocusReason);
    m_back = nullptr;
}

bool Locator::onKey(QEvent *event)
{
    const auto *key = dynamic_cast<const QKeyEvent *>(event);
    if (!key)
        return false;
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    default: return false;
    }
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return onKey(event);
    const auto *focus = dynamic_cast<const QFocusEvent *>(event);
    if (focus && focus->lostFocus() && focus->reason() != Qt::PopupFocusReason
        && focus->reason() != Qt::ActiveWindowFocusReason) {
        m_back = nullptr;
        close();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Halyard::Inspector
