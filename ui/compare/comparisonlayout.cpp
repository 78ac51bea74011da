// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of the compare view are.
#include "ui/compare/comparisonview_p.h"

#include "ui/appearance.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr double kGutter = 74;
constexpr double kLabels = 60;
constexpr double kEdge = 12;
constexpr double kMeasure = 38; ///< of the text, in its own size
constexpr double kPadding = 6;  ///< above and below the words of a row
constexpr double kFoldRow = 34;
constexpr double kEmptyRow = 40; ///< a side alone, and without words
constexpr double kAhead = 300;   ///< laid out above and below the viewport
constexpr size_t kKept = 200;    ///< rows whose words stay laid out

ClauseText::Tint tintOf(const ComparedPair& pair, Side side) {
    if (pair.relation == PairRelation::Inserted) {
        return ClauseText::Tint::Inserted;
    }
    if (pair.relation == PairRelation::Deleted) {
        return ClauseText::Tint::Deleted;
    }
    return pair.moved && side == Side::Left ? ClauseText::Tint::Moved : ClauseText::Tint::None;
}

} // namespace

ComparisonView::Private::Private(ComparisonView* view)
    : q(view)
    , theme(Theme::of(Theme::Tone::Light)) {}

const ComparedPair& ComparisonView::Private::pairOf(int row) const {
    return texts->comparison.pairs[size_t(rows[size_t(row)].pair)];
}

const ClauseChange* ComparisonView::Private::changeOf(int row) const {
    const int change = texts->changeOf(rows[size_t(row)].pair);
    return change < 0 ? nullptr : &texts->changes[size_t(change)];
}

double ComparisonView::Private::paneWidth() const {
    return std::floor((q->viewport()->width() - kGutter) / 2);
}

double ComparisonView::Private::paneLeft(Side side) const {
    return side == Side::Left ? 0 : q->viewport()->width() - paneWidth();
}

double ComparisonView::Private::spare(Side side) const {
    const double widest = kMeasure * types[size_t(side)].words.pixelSize();
    return std::max(0.0, std::floor((paneWidth() - kLabels - kEdge - widest) / 2));
}

double ComparisonView::Private::textLeft(Side side) const {
    return paneLeft(side) + spare(side) + kLabels;
}

double ComparisonView::Private::textWidth(Side side) const {
    return std::max(60.0, paneWidth() - kLabels - kEdge - 2 * spare(side));
}

double ComparisonView::Private::contentHeight() const {
    return measures.empty() ? 0 : measures.back().top + measures.back().height + kPadding;
}

double ComparisonView::Private::scroll() const {
    return q->verticalScrollBar()->value();
}

void ComparisonView::Private::setScroll(double y) {
    q->verticalScrollBar()->setValue(int(std::lround(y)));
}

int ComparisonView::Private::rowAt(double y) const {
    const auto after =
        std::ranges::upper_bound(measures, y, {}, [](const Measure& measure) { return measure.top; });
    return measures.empty() ? -1 : std::max(0, int(after - measures.begin()) - 1);
}

int ComparisonView::Private::rowOf(int pair) const {
    return pair < 0 || pair >= int(rowOfPair.size()) ? -1 : rowOfPair[size_t(pair)];
}

int ComparisonView::Private::otherRowOf(int row) const {
    const int pair = rows[size_t(row)].pair;
    const int left = leftRowOfMoved.value(pair, -1);
    return left < 0 ? -1 : left == row ? rowOf(pair) : left;
}

bool ComparisonView::Private::isFoldedAway(int pair) const {
    const int change = texts->changeOf(pair);
    const bool isSilent = change < 0 || texts->changes[size_t(change)].kind == ChangeKind::Renumbered;
    return folding && isSilent && !unfolded[size_t(pair)] && !texts->isOfClauses;
}

void ComparisonView::Private::rebuild() {
    const int top = rowAt(scroll());
    const int topPair = top < 0 ? -1 : rows[size_t(top)].pair;
    const int currentPair = current < 0 ? -1 : rows[size_t(current)].pair;
    rows.clear();
    rowOfPair.clear();
    leftRowOfMoved.clear();
    movedRows.clear();
    current = -1;
    if (texts) {
        const size_t count = texts->comparison.pairs.size();
        unfolded.resize(count, false);
        std::vector<bool> isSilent(count);
        for (size_t pair = 0; pair < count; ++pair) {
            isSilent[pair] = isFoldedAway(int(pair));
        }
        rows = rowsOf(texts->comparison, isSilent);
        rowOfPair.assign(count, -1);
        for (int row = 0; row < int(rows.size()); ++row) {
            const CompareRow& at = rows[size_t(row)];
            const ComparedPair& pair = texts->comparison.pairs[size_t(at.pair)];
            const bool isLeftOfMoved = !at.isFold && at.hasLeft && !at.hasRight && !pair.right.empty();
            if (isLeftOfMoved) {
                leftRowOfMoved.insert(at.pair, row);
            } else if (!at.isFold) {
                rowOfPair[size_t(at.pair)] = row;
            }
        }
        for (const int row : std::as_const(leftRowOfMoved)) {
            movedRows.push_back(row);
        }
        std::ranges::sort(movedRows);
    }
    relayOut();
    for (int row = 0; row < int(rows.size()); ++row) { // a fold may hold the pair that was current, or on top
        const CompareRow& at = rows[size_t(row)];
        if (currentPair >= at.pair && currentPair <= at.lastPair && (current < 0 || at.hasRight)) {
            current = row;
        }
        if (topPair >= at.pair && topPair <= at.lastPair) {
            setScroll(measures[size_t(row)].top);
        }
    }
    settle();
}

void ComparisonView::Private::relayOut() {
    const int top = rowAt(scroll());
    const double within = top < 0 || measures.empty() ? 0 : scroll() - measures[size_t(top)].top;
    laidOut.clear();
    measures.assign(rows.size(), {});
    if (texts) {
        for (const Side side : kSides) {
            types[size_t(side)] = ClauseType::of(texts->document(side), 15, zoom);
        }
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        Measure& at = measures[size_t(row)];
        if (rows[size_t(row)].isFold) {
            at = {0, kFoldRow, true};
            continue;
        }
        for (const Side side : kSides) {
            const std::vector<int>& ordinals = ComparedTexts::ordinals(pairOf(row), side);
            const bool has = side == Side::Left ? rows[size_t(row)].hasLeft : rows[size_t(row)].hasRight;
            if (has) {
                at.height = std::max(at.height, estimatedHeight(texts->document(side), ordinals,
                                                                types[size_t(side)], textWidth(side)));
            }
        }
        at.height += 2 * kPadding;
    }
    placeRows();
    if (top >= 0 && top < int(rows.size())) {
        setScroll(measures[size_t(top)].top + within);
    }
    settle();
}

void ComparisonView::Private::placeRows() {
    double y = kPadding;
    for (Measure& at : measures) {
        at.top = y;
        y += at.height;
    }
    const int page = q->viewport()->height();
    q->verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(contentHeight())) - page));
    q->verticalScrollBar()->setPageStep(page);
    q->verticalScrollBar()->setSingleStep(int(types[0].line));
}

const ComparisonView::Private::Words& ComparisonView::Private::words(int row) {
    if (const auto laid = laidOut.find(row); laid != laidOut.end()) {
        return laid->second;
    }
    if (laidOut.size() > kKept) {
        laidOut.clear();
    }
    Words& made = laidOut[row];
    const CompareRow& at = rows[size_t(row)];
    const ComparedPair& pair = pairOf(row);
    for (const Side side : kSides) {
        if (!at.isFold && (side == Side::Left ? at.hasLeft : at.hasRight)) {
            made.side[size_t(side)] = std::make_unique<ClauseText>(
                texts->document(side), ComparedTexts::ordinals(pair, side), pair.hunks,
                side == Side::Left ? Hunk::Op::Delete : Hunk::Op::Insert, tintOf(pair, side), types[size_t(side)],
                theme, textWidth(side));
        }
    }
    return made;
}

void ComparisonView::Private::measure(int row) {
    Measure& at = measures[size_t(row)];
    if (at.isExact) {
        return;
    }
    const Words& laid = words(row);
    double height = 0;
    for (const auto& side : laid.side) {
        height = std::max(height, side ? side->height() : 0);
    }
    const CompareRow& kind = rows[size_t(row)];
    if (kind.hasLeft != kind.hasRight) {
        height = std::max(height, kEmptyRow - 2 * kPadding);
    }
    at.height = height + 2 * kPadding;
    at.isExact = true;
}

void ComparisonView::Private::settle() {
    if (isSettling || rows.empty()) {
        return;
    }
    isSettling = true;
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        const int top = rowAt(scroll());
        const double within = scroll() - measures[size_t(top)].top;
        const int first = rowAt(scroll() - kAhead);
        const double end = scroll() + q->viewport()->height() + kAhead;
        for (int row = first; row < int(rows.size()) && measures[size_t(row)].top < end; ++row) {
            if (!measures[size_t(row)].isExact) {
                measure(row);
                isSettled = false;
            }
        }
        if (!isSettled) {
            placeRows();
            setScroll(measures[size_t(top)].top + within);
        }
    }
    isSettling = false;
    emit q->scrolledOrLaidOut();
}

/// A third from the top, unless it is in view as a whole.
void ComparisonView::Private::showRow(int row) {
    for (int attempt = 0; attempt < 4; ++attempt) { // estimates on the way are corrected as they come into view
        const Measure& at = measures[size_t(row)];
        const double page = q->viewport()->height();
        if (at.top >= scroll() && at.top + at.height <= scroll() + page) {
            return;
        }
        setScroll(at.top - std::max(kPadding, std::min(page / 3, page - at.height)));
        settle();
    }
}

void ComparisonView::Private::setCurrent(int row) {
    if (row == current) {
        return;
    }
    current = row;
    q->setAccessibleDescription(row < 0 ? QString() : q->rowText(row));
    q->viewport()->update();
    emit q->currentPairChanged(q->currentPair());
}

void ComparisonView::Private::unfold(int row) {
    const CompareRow fold = rows[size_t(row)];
    for (int pair = fold.pair; pair <= fold.lastPair; ++pair) {
        unfolded[size_t(pair)] = true;
    }
    rebuild();
    setCurrent(rowOf(fold.pair));
    q->viewport()->update();
}

QRectF ComparisonView::Private::badgeRect(int row, Side side, size_t block) {
    const ClauseText* text = words(row).side[size_t(side)].get();
    const double top = measures[size_t(row)].top - scroll() + kPadding + text->blocks()[block].top;
    return {textLeft(side) - 27, top + 24, 18, 14};
}

ComparisonView::Private::Hit ComparisonView::Private::hit(QPointF position) {
    Hit out;
    const double y = position.y() + scroll();
    out.row = rowAt(y);
    if (out.row < 0 || y >= contentHeight() || y < measures.front().top) {
        out.row = -1;
        return out;
    }
    const bool isLeft = position.x() < paneWidth();
    if (!isLeft && position.x() < paneLeft(Side::Right)) {
        return out;
    }
    out.side = isLeft ? Side::Left : Side::Right;
    const ClauseText* text = words(out.row).side[size_t(*out.side)].get();
    if (text == nullptr) {
        return out;
    }
    for (size_t i = 0; i < text->blocks().size(); ++i) {
        const ClauseText::Block& block = text->blocks()[i];
        if (y >= measures[size_t(out.row)].top + kPadding + block.top || i == 0) {
            out.ordinal = block.ordinal;
            out.isBadge = notes[size_t(*out.side)].contains(block.ordinal) &&
                          badgeRect(out.row, *out.side, i).contains(position);
        }
    }
    return out;
}

} // namespace duikan
