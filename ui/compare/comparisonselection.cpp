// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting words in the compare view, with the mouse and clause by clause with the keys.
#include "ui/compare/comparisonview_p.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace duikan {

namespace {

constexpr double kPadding = 6; // above and below the words of a row
constexpr int kScrollEvery = 40; // milliseconds, a line each time: slow enough to stop where one wants to

} // namespace

QString ComparisonView::selectedText() const {
    return d->texts ? d->selection.text(d->texts->document(d->selection.side)) : QString();
}

void ComparisonView::clearSelection() {
    d->select({});
}

void ComparisonView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !d->isSelecting) {
        return;
    }
    d->isSelecting = false;
    d->scrolling.stop();
    if (QClipboard* const clipboard = QGuiApplication::clipboard();
        clipboard->supportsSelection() && !d->selection.isEmpty()) {
        clipboard->setText(selectedText(), QClipboard::Selection);
    }
}

void ComparisonView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == d->scrolling.timerId()) {
        d->scrollWhileSelecting();
        return;
    }
    QAbstractScrollArea::timerEvent(event);
}

std::optional<ClausePlace> ComparisonView::Private::placeAt(Side side, QPointF position) {
    const int row = rowAt(position.y() + scroll());
    const ClauseText* const text = row < 0 || rows[size_t(row)].isFold ? nullptr : words(row).side[size_t(side)].get();
    if (text == nullptr) {
        return {};
    }
    const QPointF topLeft(textLeft(side), measures[size_t(row)].top - scroll() + kPadding);
    return text->placeAt(position - topLeft);
}

void ComparisonView::Private::select(const ClauseSelection& to) {
    const bool changes = !selection.isEmpty() || !to.isEmpty();
    selection = to;
    if (changes) {
        q->viewport()->update();
        emit q->selectionChanged();
    }
}

void ComparisonView::Private::selectTo(QPointF position) {
    const int page = q->viewport()->height();
    const bool isBeyond = position.y() < 0 || position.y() > page;
    if (isBeyond && !scrolling.isActive()) {
        scrolling.start(kScrollEvery, q);
    } else if (!isBeyond) {
        scrolling.stop();
    }
    const QPointF inside(position.x(), std::clamp<double>(position.y(), 0, page - 1));
    if (const auto place = placeAt(selection.side, inside)) {
        select({selection.side, selection.anchor, *place});
    }
}

void ComparisonView::Private::scrollWhileSelecting() {
    const QPointF mouse = q->viewport()->mapFromGlobal(QCursor::pos());
    const bool isAbove = mouse.y() < 0;
    q->verticalScrollBar()->triggerAction(isAbove ? QAbstractSlider::SliderSingleStepSub
                                                  : QAbstractSlider::SliderSingleStepAdd);
    selectTo(mouse);
}

void ComparisonView::Private::selectClause(Side side) {
    if (current < 0 || rows[size_t(current)].isFold) {
        return;
    }
    const std::vector<int>& ordinals = ComparedTexts::ordinals(pairOf(current), side);
    if (ordinals.empty()) {
        return;
    }
    const Paragraph& last = *texts->document(side).at(ordinals.back());
    select({side, {ordinals.front(), 0}, {ordinals.back(), shownText(last).size()}});
}

void ComparisonView::Private::selectClauses(int by) {
    if (selection.isEmpty()) {
        const bool hasRight = current >= 0 && !rows[size_t(current)].isFold && !pairOf(current).right.empty();
        selectClause(hasRight ? Side::Right : Side::Left);
        return;
    }
    const Document& document = texts->document(selection.side);
    const int from = selection.anchor.ordinal;
    const int to = selection.caret.ordinal + by;
    const Paragraph* const reached = document.at(to);
    if (reached == nullptr) {
        return;
    }
    const bool isForward = to >= from;
    select({selection.side,
            {from, isForward ? 0 : shownText(*document.at(from)).size()},
            {to, isForward ? shownText(*reached).size() : 0}});
    const auto& pairs = texts->comparison.pairs;
    const auto pair = std::ranges::find_if(pairs, [&](const ComparedPair& one) {
        return std::ranges::count(ComparedTexts::ordinals(one, selection.side), to) > 0;
    });
    q->goToPair(int(pair - pairs.begin()));
}

ClauseMarks ComparisonView::Private::marksOn(Side side) const {
    QColor mark = theme.accent;
    mark.setAlphaF(theme.tone == Theme::Tone::Dark ? 0.45F : 0.3F);
    return {.found = found,
            .foundMark = mark,
            .selection = side == selection.side ? selection : ClauseSelection{},
            .selectionMark = selectionColor(theme)};
}

} // namespace duikan
