// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "widgets/icons.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace Halyard::Inspector {

namespace {

// On a field of 24 × 24: M x y, L x y, Q x y x y, Z, O x y radius (circle), B x y w h r (box),
// A x y radius start sweep (arc, in degrees, against the clock); a leading F fills what follows.
constexpr auto Paths = std::to_array<std::string_view>({
    /* Application */ "M6 3 L6 21 M6 4 Q10 2 13 4 Q16 6 19 4.5 L19 13 Q16 14.5 13 12.5 Q10 10.5 6 "
                      "12.5",
    /* Open */ "M13 3 L7 3 Q5 3 5 5 L5 19 Q5 21 7 21 L17 21 Q19 21 19 19 L19 9 L13 3 L13 9 L19 9",
    /* Folder */
    "M3 18 L3 6 Q3 5 4 5 L9 5 L11.5 8 L20 8 Q21 8 21 9 L21 18 Q21 19 20 19 L4 19 Q3 19 3 18 Z",
    /* Link */
    "M9.5 14.5 L14.5 9.5 M11.5 7 L14 4.5 Q16.5 2.8 19.3 4.7 Q21.2 7.5 19.5 10 L17 12.5 M12.5 17 "
    "L10 19.5 Q7.5 21.2 4.7 19.3 Q2.8 16.5 4.5 14 L7 11.5",
    /* Live */
    "FO12 12 2 A12 12 5.5 -50 100 A12 12 5.5 130 100 A12 12 9.3 -48 96 A12 12 9.3 132 96",
    /* Snapshot */
    "M3 9 Q3 7.5 4.5 7.5 L8 7.5 L9.5 5 L14.5 5 L16 7.5 L19.5 7.5 Q21 7.5 21 9 L21 18 Q21 19.5 19.5 "
    "19.5 L4.5 19.5 Q3 19.5 3 18 Z O12 13 3.4",
    /* Cache */
    "M4.5 6 Q4.5 3 12 3 Q19.5 3 19.5 6 Q19.5 9 12 9 Q4.5 9 4.5 6 L4.5 18 Q4.5 21 12 21 Q19.5 21 "
    "19.5 18 L19.5 6 M4.5 12 Q4.5 15 12 15 Q19.5 15 19.5 12",
    /* Refresh */ "A12 12 8 30 -250 M19.6 3.5 L19.2 8.3 L14.4 7.9",
    /* Compare */ "B3 4 7 16 1.5 B14 4 7 16 1.5 M12 2 L12 22",
    /* Matrix */
    "B3.5 3.5 17 17 2 M3.5 9.2 L20.5 9.2 M3.5 14.8 L20.5 14.8 M9.2 3.5 L9.2 20.5 M14.8 3.5 L14.8 "
    "20.5",
    /* Flag */ "M6 3 L6 21 M6 4 Q10 2 13 4 Q16 6 19 4.5 L19 13 Q16 14.5 13 12.5 Q10 10.5 6 12.5",
    /* Timeline */ "M3 19 L21 19 M6 15 L6 9 M10 15 L10 5 M14 15 L14 11 M18 15 L18 7",
    /* Requests */ "M8 20 L8 4 M4 8 L8 4 L12 8 M16 4 L16 20 M12 16 L16 20 L20 16",
    /* Details */ "B3 4 18 16 2 M14 4 L14 20 M17 8.5 L18 8.5 M17 12 L18 12",
    /* Problems */ "M12 3.5 L21.5 20 L2.5 20 Z M12 9.5 L12 14 FO12 17 0.6",
    /* Star */
    "M12 3 L14.7 8.9 L21 9.6 L16.3 13.9 L17.6 20.2 L12 17 L6.4 20.2 L7.7 13.9 L3 9.6 L9.3 8.9 Z",
    /* StarFilled */
    "M12 3 L14.7 8.9 L21 9.6 L16.3 13.9 L17.6 20.2 L12 17 L6.4 20.2 L7.7 13.9 L3 9.6 L9.3 8.9 Z",
    /* Filter */ "M3 5 L21 5 L14 13 L14 20 L10 18 L10 13 Z",
    /* Search */ "O10.5 10.5 6.5 M15.3 15.3 L21 21",
    /* Close */ "M6 6 L18 18 M18 6 L6 18",
    /* Save */
    "M12 3 L12 14.5 M7.5 10.5 L12 15 L16.5 10.5 M4 16 L4 19 Q4 20.5 5.5 20.5 L18.5 20.5 Q20 20.5 "
    "20 19 L20 16",
    /* Export */
    "M12 15 L12 3.5 M7.5 8 L12 3.5 L16.5 8 M4 16 L4 19 Q4 20.5 5.5 20.5 L18.5 20.5 Q20 20.5 20 19 "
    "L20 16",
    /* Copy */
    "B8.5 8.5 12 12 2 M5.5 15.5 L5 15.5 Q3.5 15.5 3.5 14 L3.5 5 Q3.5 3.5 5 3.5 L14 3.5 Q15.5 3.5 "
    "15.5 5 L15.5 5.5",
    /* Person */ "O12 8 4 M4.5 20.5 Q4.5 14.5 12 14.5 Q19.5 14.5 19.5 20.5",
    /* NextToGo */ "M13 4 L6 4 Q5 4 5 5 L5 19 Q5 20 6 20 L13 20 M10 12 L21 12 M17 8 L21 12 L17 16",
    /* Check */ "M4.5 12.5 L10 18 L19.5 6.5",
    /* Circle */ "O12 12 7.5",
    /* Cross */ "M6 6 L18 18 M18 6 L6 18",
    /* Question */
    "O12 12 9 M9.3 9.4 Q9.5 6.8 12 6.8 Q14.8 6.8 14.8 9.4 Q14.8 11.2 12 12.4 L12 13.8 FO12 16.8 "
    "0.6",
    /* Warning */ "M12 3.5 L21.5 20 L2.5 20 Z M12 9.5 L12 14 FO12 17 0.6",
    /* Error */
    "M8.2 3 L15.8 3 L21 8.2 L21 15.8 L15.8 21 L8.2 21 L3 15.8 L3 8.2 Z M12 7.5 L12 13 FO12 16.3 "
    "0.6",
    /* Offline */
    "A12 19 4 40 100 M5.5 12.5 Q7.5 10.5 10 10 M14 10 Q16.5 10.5 18.5 12.5 M2.5 9 Q5 6.7 8 5.8 "
    "M12.5 5.1 Q17.5 5.3 21.5 9 M4 3 L20 21 FO12 19 1",
    /* Lock */
    "B5 10.5 14 10 2 M8 10.5 L8 7.5 Q8 3.5 12 3.5 Q16 3.5 16 7.5 L16 10.5 M12 14.5 L12 16.5",
    /* Pause */ "M8.5 5 L8.5 19 M15.5 5 L15.5 19",
    /* Undo */ "M8.5 4.5 L4 9 L8.5 13.5 M4 9 L14 9 Q20 9 20 14.5 Q20 20 14 20 L9 20",
    /* Redo */ "M15.5 4.5 L20 9 L15.5 13.5 M20 9 L10 9 Q4 9 4 14.5 Q4 20 10 20 L15 20",
    /* Back */ "M14.5 5 L7.5 12 L14.5 19",
    /* Forward */ "M9.5 5 L16.5 12 L9.5 19",
    /* Text */ "M5 7 L5 5 L19 5 L19 7 M12 5 L12 19 M9.5 19 L14.5 19",
    /* Number */ "M9.5 4 L7.5 20 M16.5 4 L14.5 20 M4.5 9 L20 9 M4 15 L19.5 15",
    /* Braces */
    "M9.5 4 Q6.5 4 6.5 7 L6.5 9.5 Q6.5 12 4 12 Q6.5 12 6.5 14.5 L6.5 17 Q6.5 20 9.5 20 M14.5 4 "
    "Q17.5 4 17.5 7 L17.5 9.5 Q17.5 12 20 12 Q17.5 12 17.5 14.5 L17.5 17 Q17.5 20 14.5 20",
    /* Nothing */ "M6 12 L18 12",
    /* More */ "FO5.5 12 0.9 FO12 12 0.9 FO18.5 12 0.9",
    /* Keyboard */
    "B2.5 6 19 12 2 M6.5 10 L6.6 10 M10.2 10 L10.3 10 M13.8 10 L13.9 10 M17.4 10 L17.5 10 M8 14 "
    "L16 14",
    /* Hourglass */
    "M6 3.5 L18 3.5 M6 20.5 L18 20.5 M7.5 3.5 Q7.5 9 12 12 Q16.5 15 16.5 20.5 M16.5 3.5 Q16.5 9 12 "
    "12 Q7.5 15 7.5 20.5",
    /* Expand */ "M4 8 L12 16 L20 8",
});
static_assert(Paths.size() == std::size_t(Icon::Expand) + 1);

struct Strokes
{
    QPainterPath lines;
    QPainterPath fills;
};

class PathReader
{
public:
    explicit PathReader(std::string_view text)
        : m_text(text)
    {
    }

    Strokes read()
    {
        while (!m_text.empty()) {
            const char verb = m_text.front();
            m_text.remove_prefix(1);
            if (verb == 'F')
                m_fills = true;
            else if (verb != ' ')
                draw(verb);
        }
        return m_strokes;
    }

private:
    double number()
    {
        while (m_text.front() == ' ')
            m_text.remove_prefix(1);
        double value = 0;
        const char *const end = m_text.data() + m_text.size();
        const auto read = std::from_chars(m_text.data(), end, value);
        m_text.remove_prefix(std::size_t(read.ptr - m_text.data()));
        return value;
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    void draw(char verb)
    {
        QPainterPath &lines = m_strokes.lines;
        switch (verb) {
        case 'M': lines.moveTo(point()); break;
        case 'L': lines.lineTo(point()); break;
        case 'Q': {
            const QPointF control = point();
            lines.quadTo(control, point());
            break;
        }
        case 'Z': lines.closeSubpath(); break;
        case 'B': box(); break;
        case 'O': circle(); break;
        case 'A': arc(); break;
        default: Q_ASSERT(false);
        }
    }

    void box()
    {
        const QPointF corner = point();
        const QPointF size = point();
        const double radius = number();
        m_strokes.lines.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
    }

    void circle()
    {
        const QPointF centre = point();
        const double radius = number();
        (m_fills ? m_strokes.fills : m_strokes.lines).addEllipse(centre, radius, radius);
        m_fills = false;
    }

    void arc()
    {
        const QPointF centre = point();
        const double radius = number();
        const QRectF area(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        const double start = number();
        m_strokes.lines.arcMoveTo(area, start);
        m_strokes.lines.arcTo(area, start, number());
    }

    std::string_view m_text;
    Strokes m_strokes;
    bool m_fills = false;
};

const Strokes &strokesOf(Icon which)
{
    static std::array<std::optional<Strokes>, Paths.size()> known;
    auto &strokes = known.at(std::size_t(which));
    if (!strokes)
        strokes = PathReader(Paths.at(std::size_t(which))).read();
    return *strokes;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Icon which, Tone tone)
        : m_which(which)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool isFaint = mode == QIcon::Disabled;
        QColor ink = inkOf(isFaint ? Tone::Faint : m_tone, palette);
        if (isFaint)
            ink.setAlphaF(0.6F);
        drawIcon(*painter, area, m_which, ink);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Icon m_which;
    Tone m_tone;
};

// Points on or back, which is another way where lines begin at the right.
bool isOneWay(Icon which)
{
    return which == Icon::Back || which == Icon::Forward || which == Icon::NextToGo
        || which == Icon::Undo || which == Icon::Redo;
}

} // namespace

QIcon icon(Icon which, Tone tone)
{
    return QIcon(new GlyphEngine(which, tone));
}

void drawIcon(QPainter &painter, const QRectF &area, Icon which, const QColor &ink)
{
    const Strokes &strokes = strokesOf(which);
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    if (isOneWay(which) && QGuiApplication::isRightToLeft()) {
        painter.translate(24, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(ink, side < 20 ? 2 : 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(which == Icon::StarFilled ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(strokes.lines);
    painter.setBrush(ink);
    painter.drawPath(strokes.fills);
    painter.restore();
}

} // namespace Halyard::Inspector
