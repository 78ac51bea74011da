// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagefurniture.h"

#include "core/export/reviewcopywords.h"
#include "ui/print/furnituresheet.h"
#include "ui/theme.h"

#include <QFont>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

// Places on the sheet in CSS pixels, as in resources/print/reviewcopy.css.
constexpr double kSheetWidth = 792;
constexpr double kTextRight = 561;
constexpr double kNotesLeft = 582;
constexpr double kBadgeRadius = 6.2;
constexpr double kHalfNoteLine = 8.3;
constexpr double kSlack = 9; // a note that stands this little off its mark is level with it

QString number(double value) {
    return QString::number(value, 'f', 2);
}

/// The outlines of a number, centred on a point.
QString digitsPath(int value, QPointF center) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(100); // outlines have no size: large, so that no hinting bends them
    font.setBold(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath path;
    path.addText(QPointF(), font, QString::number(value));
    const double scale = (value < 10 ? 9.2 : value < 100 ? 8.0 : 6.4) / 100;
    const QPointF origin = path.boundingRect().center();
    const auto point = [&](int i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QPointF at = center + (QPointF(element.x, element.y) - origin) * scale;
        return number(at.x()) + u' ' + number(at.y());
    };
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            data += u'M' + point(i);
            break;
        case QPainterPath::LineToElement:
            data += u'L' + point(i);
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + point(i);
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + point(i);
            break;
        }
    }
    return data;
}

/// Writes the furniture of one page after the other.
class FurnitureWriter {
public:
    FurnitureWriter(const ReviewCopy& copy, const ReviewCopyOptions& options, const PrintedGeometry& geometry)
        : m_copy(copy)
        , m_options(options)
        , m_geometry(geometry)
        , m_theme(Theme::of(Theme::Tone::Light)) {}

    [[nodiscard]] QString page(int page) {
        m_page = page;
        const QSizeF size = m_geometry.pages[size_t(page)] * kPixelsPerPoint;
        QString html;
        if (!m_options.cover || page > 0) {
            html += headAndFoot();
        }
        html += contentsNumbers();
        QString shapes;
        for (const ReviewCopy::Badge& badge : m_copy.badges) {
            shapes += badgeShapes(badge, std::max(0.0, (size.width() - kSheetWidth) / 2));
        }
        return furnitureSheet(m_geometry.pages[size_t(page)], html, shapes);
    }

private:
    [[nodiscard]] const PrintedPoint* destination(const QString& name) const {
        const auto found = m_geometry.destinations.constFind(name);
        return found == m_geometry.destinations.cend() ? nullptr : &*found;
    }

    [[nodiscard]] QString runningHead() const {
        QString head = m_copy.title;
        for (const ReviewCopy::Section& section : m_copy.sections) {
            const PrintedPoint* start = destination(section.destination);
            if (start && start->page <= m_page) {
                head = section.runningHead;
            }
        }
        return head;
    }

    [[nodiscard]] QString headAndFoot() const {
        return headAndFootHtml(
            {.headLeft = runningHead(),
             .headRight = ReviewCopyWords::tr("Review copy, %1").arg(ReviewCopyWords::date(m_options.date)),
             .footLeft = m_options.reviewName,
             .footMiddle = whatIsHere(),
             .page = m_page + 1,
             .pageCount = int(m_geometry.pages.size())});
    }

    /// "OP 5 – OP 9; notes 4–7 of 14"
    [[nodiscard]] QString whatIsHere() const {
        QStringList parts;
        QStringList labels;
        for (const ReviewCopy::LabelledPlace& place : m_copy.labels) {
            const PrintedPoint* at = destination(place.destination);
            if (at && at->page == m_page) {
                labels.append(place.label);
            }
        }
        if (!labels.isEmpty()) {
            parts.append(labels.size() == 1 ? labels.front()
                                            : QStringLiteral("%1 – %2").arg(labels.front(), labels.back()));
        }
        int first = 0;
        int last = 0;
        for (const ReviewCopy::Badge& badge : m_copy.badges) {
            const PrintedPoint* at = destination(badge.mark);
            if (at && at->page == m_page) {
                first = first == 0 ? badge.number : std::min(first, badge.number);
                last = std::max(last, badge.number);
            }
        }
        if (first > 0) {
            parts.append(
                first == last
                    ? ReviewCopyWords::tr("note %1 of %2").arg(first).arg(m_copy.noteCount)
                    : ReviewCopyWords::tr("notes %1–%2 of %3").arg(first).arg(last).arg(m_copy.noteCount));
        }
        return parts.join(QStringLiteral("; "));
    }

    [[nodiscard]] QString contentsNumbers() const {
        const PrintedPoint* contents = m_options.cover ? destination(QStringLiteral("contents")) : nullptr;
        const PrintedPoint* body =
            m_copy.labels.empty() ? nullptr : destination(m_copy.labels.front().destination);
        if (!contents || !body || m_page < contents->page || m_page >= body->page) {
            return {};
        }
        QString html;
        for (const PrintedLink& link : m_geometry.links) {
            const PrintedPoint* target = destination(link.destination);
            if (link.page == m_page && target && link.destination != QLatin1String("contents")) {
                html += QStringLiteral("<div class=\"entry\" style=\"top:%1px\">%2</div>")
                            .arg(number(link.rect.center().y() * kPixelsPerPoint - 8))
                            .arg(target->page + 1);
            }
        }
        return html;
    }

    [[nodiscard]] QColor inkOf(const ReviewCopy::Badge& badge) const {
        if (!badge.color.isEmpty()) {
            const QColor own(badge.color);
            return own.lightness() > 120 ? own.darker(160) : own;
        }
        return badge.variant == QLatin1String("comment") ? m_theme.badge : m_theme.note(badge.variant).edge;
    }

    [[nodiscard]] QString badgeShapes(const ReviewCopy::Badge& badge, double shift) const {
        const PrintedPoint* mark = destination(badge.mark);
        if (!mark || mark->page != m_page) {
            return {};
        }
        const QString color = inkOf(badge).name();
        const QPointF center =
            mark->point * kPixelsPerPoint + QPointF(kBadgeRadius + 1.6, kBadgeRadius - 2.0);
        QString shapes = QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"#fff\" stroke=\"%4\"/>"
                                        "<path d=\"%5\" fill=\"%4\"/>")
                             .arg(number(center.x()), number(center.y()), number(kBadgeRadius), color,
                                  digitsPath(badge.number, center));
        const PrintedPoint* note = destination(badge.note);
        if (note && note->page == m_page) {
            shapes += leader(center.y() + 4, note->point.y() * kPixelsPerPoint + kHalfNoteLine, shift, color);
        }
        return shapes;
    }

    /// From the edge of the text, level with the mark's line, to the note, which stands lower where others
    /// are stacked above it.
    [[nodiscard]] static QString leader(double mark, double note, double shift, const QString& color) {
        const double level = std::abs(note - mark) < kSlack ? note : mark;
        const double start = shift + kTextRight + 3;
        const double end = shift + kNotesLeft - 2;
        return QStringLiteral(
                   "<path d=\"M%1 %2H%3L%4 %5H%6\" fill=\"none\" stroke=\"%7\" stroke-width=\".8\"/>")
            .arg(number(start), number(level), number(start + 4), number(end - 4), number(note), number(end),
                 color);
    }

    const ReviewCopy& m_copy;
    const ReviewCopyOptions& m_options;
    const PrintedGeometry& m_geometry;
    const Theme& m_theme;
    int m_page = 0;
};

} // namespace

QString pageFurnitureHtml(const ReviewCopy& copy, const ReviewCopyOptions& options,
                          const PrintedGeometry& geometry) {
    FurnitureWriter writer(copy, options, geometry);
    QString sheets;
    for (int page = 0; page < int(geometry.pages.size()); ++page) {
        sheets += writer.page(page);
    }
    return furnitureHtml(sheets);
}

} // namespace duikan
