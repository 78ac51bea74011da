// SPDX-License-Identifier: GPL-3.0-or-later
// What the facsimile paints. A page is white paper in either tone of the window, so what lies on it has the colours of
// the light one.
#include "core/export/shownlabel.h"
#include "ui/appearance.h"
#include "ui/facsimile/facsimileview_p.h"
#include "ui/facsimile/marginlabel.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace duikan {

namespace {

constexpr double kBar = 3;
constexpr double kBadge = 20;
constexpr double kFromText = 10; ///< between text and what stands in a margin
constexpr double kUnderline = 1.5;

const Theme& onPaper() {
    return Theme::of(Theme::Tone::Light);
}

QColor withOpacity(QColor color, double opacity) {
    color.setAlphaF(float(opacity));
    return color;
}

} // namespace

void FacsimileView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), d->theme.tone == Theme::Tone::Light ? d->theme.line : d->theme.chrome);
    if (d->layout.pageCount() == 0) {
        painter.setPen(d->theme.ink2);
        painter.setFont(chromeFont(kChromeText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, d->message);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-d->origin());
    const auto [first, last] = d->pagesInView();
    for (int page = first; page <= last; ++page) {
        d->paintPage(painter, page);
    }
}

void FacsimileView::Private::paintPage(QPainter& painter, int page) {
    const QRectF paper = layout.page(page);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(paper, Qt::white);
    paintPicture(painter, page);
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    if (!map) {
        return;
    }
    paintMarks(painter, page);
    paintSelection(painter, page);
    paintBands(painter, page);
    paintLabels(painter, page);
    paintBadges(painter, page);
}

void FacsimileView::Private::paintPicture(QPainter& painter, int page) {
    const QRectF paper = layout.page(page);
    const int wanted = int(std::lround(deviceScale() * 1000));
    const double ratio = q->devicePixelRatioF();
    auto pictures = images->pictures(page);
    // Others first, enlarged or reduced, and the wanted scale over them.
    std::ranges::stable_partition(pictures, [wanted](const auto& one) { return one.first.scale != wanted; });
    for (const auto& [tile, image] : pictures) {
        const double share = double(wanted) / tile.scale / ratio;
        const QPointF at = QPointF(tile.column, tile.row) * PageTile::kTileSize * share;
        painter.drawImage(QRectF(paper.topLeft() + at, QSizeF(image->size()) * share), *image);
    }
    if (pictures.empty() && images->hasFailed(page)) {
        painter.setPen(onPaper().ink2);
        painter.setFont(chromeFont(kChromeText));
        painter.drawText(paper.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         FacsimileView::tr("Page %1 cannot be drawn.").arg(page));
    }
}

void FacsimileView::Private::paintMark(QPainter& painter, int page, int ordinal, const Mark& mark) const {
    const bool isSelected = !mark.id.isEmpty() && selectedIds.contains(mark.id);
    QColor fill;
    QColor edge;
    switch (mark.kind) {
    case Mark::Kind::Note: {
        const Theme::NoteColors colors = onPaper().note(mark.variant);
        fill = mark.color.isEmpty() ? colors.fill : QColor(mark.color);
        edge = mark.variant == QLatin1String("highlight") ? QColor() : colors.edge;
        break;
    }
    case Mark::Kind::Link:
        edge = onPaper().relation(mark.variant);
        fill = withOpacity(edge, isSelected ? 0.26 : 0.13);
        break;
    case Mark::Kind::Evidence:
        edge = onPaper().label;
        break;
    case Mark::Kind::Found:
        fill = withOpacity(onPaper().accent, isSelected ? 0.45 : 0.2);
        break;
    case Mark::Kind::Struck:
        for (const QRectF& quad : quadsOn(page, {ordinal, mark.range})) {
            painter.fillRect(QRectF(quad.left(), quad.center().y(), quad.width(), kUnderline), onPaper().deletedText);
        }
        return;
    case Mark::Kind::Inserted: // has no place on a printed page; the note says it
    case Mark::Kind::Citation: // listed by key
        return;
    }
    for (const QRectF& quad : quadsOn(page, {ordinal, mark.range})) {
        if (fill.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(quad, fill);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (edge.isValid()) {
            painter.fillRect(QRectF(quad.left(), quad.bottom(), quad.width(), isSelected ? 2 * kUnderline : kUnderline),
                             edge);
        }
    }
}

void FacsimileView::Private::paintMarks(QPainter& painter, int page) const {
    for (const int ordinal : ordinals[std::size_t(page - 1)]) {
        for (const Mark& mark : marks.value(ordinal)) {
            paintMark(painter, page, ordinal, mark);
        }
    }
    if (flashed) {
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        for (const QRectF& quad : quadsOn(page, *flashed)) {
            painter.fillRect(quad.adjusted(-2, -1, 2, 1), onPaper().accentTint);
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
}

void FacsimileView::Private::paintSelection(QPainter& painter, int page) const {
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const Place& place : selection) {
        for (const QRectF& quad : quadsOn(page, place)) {
            painter.fillRect(quad, withOpacity(onPaper().accent, 0.35));
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

FacsimileView::Private::Extent FacsimileView::Private::columnOn(int page) const {
    Extent column{std::numeric_limits<double>::max(), 0};
    for (const int ordinal : ordinals[std::size_t(page - 1)]) {
        for (const QRectF& quad : quadsOn(page, {ordinal, {0, document->at(ordinal)->text.size()}})) {
            column = {std::min(column.top, quad.left()), std::max(column.bottom, quad.right())};
        }
    }
    return column;
}

/// From the words straight to the edge where the gutter begins; the gutter curves on from there.
void FacsimileView::Private::paintBands(QPainter& painter, int page) const {
    const QRectF view(origin(), QSizeF(q->viewport()->size()));
    const Extent column = columnOn(page);
    for (const LinkPassage& link : links) {
        QRectF box;
        for (const QRectF& quad : quadsOn(page, {link.ordinal, link.range})) {
            box = box.isNull() ? quad : box.united(quad);
        }
        if (box.isNull()) {
            continue;
        }
        const QString id = link.crossReference.toString();
        QString relation;
        for (const Mark& mark : marks.value(link.ordinal)) {
            relation = mark.id == id ? mark.variant : relation;
        }
        const QColor color = onPaper().relation(relation);
        const double edge = gutterOnRight ? column.bottom + kBar : column.top - kBar;
        const QRectF band = gutterOnRight
                                ? QRectF(QPointF(edge, box.top()), QPointF(view.right(), box.bottom()))
                                : QRectF(QPointF(view.left(), box.top()), QPointF(edge, box.bottom()));
        if (band.width() > 0) {
            const QColor shown = theme.relation(relation);
            painter.fillRect(band, withOpacity(shown, selectedIds.contains(id) ? 0.20 : 0.10));
        }
        painter.fillRect(QRectF(gutterOnRight ? edge - kBar : edge, box.top(), kBar, box.height()), color);
    }
}

/// The first place from `top` downwards for something so high.
double FacsimileView::Private::freeBelow(double top, double height, const std::vector<Extent>& taken) {
    const auto isInTheWay = [&](const Extent& extent) { return extent.top < top + height - 1 && top + 1 < extent.bottom; };
    for (auto found = std::ranges::find_if(taken, isInTheWay); found != taken.end();
         found = std::ranges::find_if(taken, isInTheWay)) {
        top = found->bottom;
    }
    return top;
}

void FacsimileView::Private::paintLabels(QPainter& painter, int page) const {
    const Extent column = columnOn(page);
    const QRectF paper = layout.page(page);
    std::vector<Extent> taken; // by labels: of two columns they share the margin
    for (const int ordinal : ordinals[std::size_t(page - 1)]) {
        const Paragraph& paragraph = *document->at(ordinal);
        const PlacedLine& first = map->lines(ordinal).front();
        const bool isCurrent = ordinal == current;
        const std::vector<QRectF> quads = quadsOn(page, {ordinal, {0, paragraph.text.size()}});
        if (quads.empty()) {
            continue;
        }
        if (isCurrent) {
            painter.fillRect(QRectF(QPointF(column.top - 6 - kBar, quads.front().top()),
                                    QPointF(column.top - 6, quads.back().bottom())),
                             onPaper().accent);
        }
        if (first.page != page || paragraph.label.isEmpty()) {
            continue;
        }
        const double right = column.top - kFromText - kBar;
        const double edge = std::max(paper.left() - PageLayout::kMargin, origin().x()) + 1; // the desk is free as well
        const MarginLabel label = marginLabel(shownLabel(paragraph), right - edge, chromeFont(kLabelText, isCurrent));
        const double top = freeBelow(quads.front().center().y() - label.lineHeight / 2, label.height(), taken);
        // Where even small letters do not fit beside the text, they stand on the desk beside the paper.
        const double left = std::max(right - label.width, origin().x() + 1);
        painter.setFont(label.font);
        for (qsizetype i = 0; i < label.lines.size(); ++i) {
            const QRectF box(left, top + double(i) * label.lineHeight, std::max(right - left, label.width), label.lineHeight);
            const bool isOnPaper = box.right() - label.width >= paper.left();
            painter.setPen(isOnPaper ? isCurrent ? onPaper().accent : onPaper().label
                           : isCurrent ? theme.accent
                                       : theme.ink2);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, label.lines[i]);
        }
        taken.push_back({top, top + label.height()});
    }
}

void FacsimileView::Private::paintBadges(QPainter& painter, int page) {
    std::vector<Badge>& list = badges[page];
    list.clear();
    const Extent column = columnOn(page);
    const QRectF paper = layout.page(page);
    const double left = std::min(column.bottom + 2 * kFromText, paper.right() - kBadge - 2);
    double below = paper.top();
    painter.setFont(chromeFont(kLabelText, true));
    for (const int ordinal : ordinals[std::size_t(page - 1)]) {
        for (const Mark& mark : marks.value(ordinal)) {
            const std::vector<QRectF> quads = mark.number > 0 ? quadsOn(page, {ordinal, mark.range}) : std::vector<QRectF>();
            // Its number stands beside the end of a note, once.
            if (quads.empty() || map->quads(ordinal, mark.range).back().page != page) {
                continue;
            }
            const QRectF end = quads.back();
            const QRectF box(left, std::max(end.center().y() - kBadge / 2, below), kBadge, kBadge);
            below = box.bottom() + 2;
            const QColor color = onPaper().note(mark.variant).edge;
            painter.setPen(QPen(color, 1));
            painter.drawLine(QPointF(end.right(), end.bottom()), QPointF(box.left(), box.center().y()));
            painter.setPen(selectedIds.contains(mark.id) ? QPen(onPaper().accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(color);
            painter.drawRoundedRect(box, Metrics::kRadius, Metrics::kRadius);
            painter.setPen(Qt::white);
            painter.drawText(box, Qt::AlignCenter, QString::number(mark.number));
            list.push_back({box, ordinal, mark.id});
        }
    }
}

} // namespace duikan
