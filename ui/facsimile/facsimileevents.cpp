// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard on the facsimile.
#include "ui/facsimile/facsimileview_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QWheelEvent>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kWheelStep = 120; ///< eighths of a degree: one notch

} // namespace

FacsimileView::Private::Hit FacsimileView::Private::hitAt(QPointF point) const {
    Hit hit;
    if (!map) {
        return hit;
    }
    const QPointF strip = point + origin();
    const int page = layout.pageAt(strip.y());
    for (const Badge& badge : badges.value(page)) {
        if (badge.box.contains(strip)) {
            hit.ordinal = badge.ordinal;
            hit.ids = {badge.id};
            return hit;
        }
    }
    hit.position = map->position(page, layout.toPoints(page, strip));
    if (!hit.position) {
        return hit;
    }
    hit.ordinal = hit.position->ordinal;
    const Place whole{hit.ordinal, {0, document->at(hit.ordinal)->text.size()}};
    hit.isOnText = std::ranges::any_of(quadsOn(page, whole), [&](const QRectF& quad) { return quad.contains(strip); });
    for (const Mark& mark : marks.value(hit.ordinal)) {
        const bool isHit = std::ranges::any_of(quadsOn(page, {hit.ordinal, mark.range}),
                                               [&](const QRectF& quad) { return quad.contains(strip); });
        if (isHit && !mark.id.isEmpty() && !hit.ids.contains(mark.id)) {
            hit.ids.append(mark.id);
        }
    }
    return hit;
}

std::vector<QRectF> FacsimileView::Private::quadsOn(int page, const Place& place) const {
    std::vector<QRectF> quads;
    for (const PlacedLine& line : map->lines(place.ordinal)) {
        if (line.page == page) {
            for (const QRectF& quad : line.quads(place.range)) {
                quads.push_back(layout.toStrip(page, quad));
            }
        }
    }
    return quads;
}

std::vector<Place> FacsimileView::Private::placesBetween(TextPosition from, TextPosition to) const {
    if (to < from) {
        std::swap(from, to);
    }
    std::vector<Place> places;
    for (int ordinal = from.ordinal; ordinal <= to.ordinal; ++ordinal) {
        TextRange range{0, document->at(ordinal)->text.size()};
        if (ordinal == from.ordinal) {
            range.begin = from.offset;
        }
        if (ordinal == to.ordinal) {
            range.end = std::min(range.end, to.offset);
        }
        if (range.begin < range.end) {
            places.push_back({ordinal, range});
        }
    }
    return places;
}

void FacsimileView::Private::select(std::optional<TextPosition> from, std::optional<TextPosition> to) {
    std::vector<Place> places = from && to ? placesBetween(*from, *to) : std::vector<Place>();
    if (places == selection) {
        return;
    }
    selection = std::move(places);
    q->viewport()->update();
    emit q->selectionReported(selection);
}

void FacsimileView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !d->map) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const Private::Hit hit = d->hitAt(event->position());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && d->pressed && hit.position) {
        d->select(d->pressed, hit.position);
        return;
    }
    d->pressedPoint = event->position();
    d->hasDragged = false;
    d->pressed = hit.position;
    clearSelection();
}

void FacsimileView::mouseMoveEvent(QMouseEvent* event) {
    if (!d->map) {
        return;
    }
    const Private::Hit hit = d->hitAt(event->position());
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(!hit.ids.isEmpty() ? Qt::PointingHandCursor
                              : hit.isOnText     ? Qt::IBeamCursor
                                                 : Qt::ArrowCursor);
        return;
    }
    if ((event->position() - d->pressedPoint).manhattanLength() >= QApplication::startDragDistance()) {
        d->hasDragged = true;
    }
    if (d->hasDragged && d->pressed) {
        d->select(d->pressed, hit.position);
        // A selection goes on beyond the edge.
        const int y = int(event->position().y());
        if (y < 0 || y > viewport()->height()) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + (y < 0 ? y : y - viewport()->height()));
        }
    }
}

void FacsimileView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || d->hasDragged || !d->map) {
        return;
    }
    if (const Private::Hit hit = d->hitAt(event->position()); hit.ordinal > 0 && d->selection.empty()) {
        emit clicked(hit.ordinal, hit.ids);
    }
}

void FacsimileView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Private::Hit hit = d->hitAt(event->position());
    if (event->button() != Qt::LeftButton || !hit.position || !hit.isOnText) {
        return;
    }
    const QString& text = d->document->at(hit.ordinal)->text;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(std::min(hit.position->offset, text.size() - 1));
    if (!words.isAtBoundary()) {
        words.toPreviousBoundary();
    }
    const qsizetype begin = words.position();
    const qsizetype end = words.toNextBoundary();
    d->hasDragged = true; // the release that follows is no click
    d->pressed = TextPosition{hit.ordinal, begin};
    d->select(d->pressed, TextPosition{hit.ordinal, end});
}

void FacsimileView::wheelEvent(QWheelEvent* event) {
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    const bool turns = d->mode == PageLayout::Mode::Single && !zooms &&
                       d->layout.page(currentPage()).height() <= viewport()->height();
    if (!zooms && !turns) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    d->wheel += event->angleDelta().y();
    const int steps = d->wheel / kWheelStep;
    d->wheel -= steps * kWheelStep;
    if (zooms && steps != 0) {
        zoomBy(steps);
    } else if (steps != 0) {
        turnPage(-steps);
    }
    event->accept();
}

void FacsimileView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    const bool single = d->mode == PageLayout::Mode::Single;
    const bool back = event->key() == Qt::Key_PageUp ||
                      (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (single) {
            turnPage(back ? -1 : 1);
        } else {
            bar->triggerAction(back ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        }
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event); // the arrows
    }
}

void FacsimileView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Private::Hit hit = byKey ? Private::Hit{} : d->hitAt(event->pos());
    const QPointF position = byKey ? QPointF(rect().center()) : QPointF(event->pos());
    emit menuRequested(position, byKey ? d->current : hit.ordinal);
}

void FacsimileView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    d->layOut();
}

void FacsimileView::scrollContentsBy(int dx, int dy) {
    if (dy != 0) {
        d->goesBack = dy > 0;
    }
    d->wantPictures();
    viewport()->update();
    if (!d->isMoving && (dx != 0 || dy != 0)) {
        d->wasMoved = true;
        d->report(true);
    }
}

} // namespace duikan
