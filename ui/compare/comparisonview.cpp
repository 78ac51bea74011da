// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonview_p.h"

#include "ui/words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace duikan {

ComparisonView::ComparisonView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this)) {
    setObjectName(QStringLiteral("comparisonView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Both drafts, clause beside clause"));
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::setTexts(std::shared_ptr<const ComparedTexts> texts) {
    const bool isSame = d->texts && texts && d->texts->left == texts->left && d->texts->right == texts->right &&
                        d->texts->isOfClauses == texts->isOfClauses &&
                        d->texts->comparison.pairs.size() == texts->comparison.pairs.size();
    d->texts = std::move(texts);
    if (!isSame) {
        d->unfolded.clear();
        d->rows.clear();
        d->measures.clear();
        d->current = -1;
        d->marked = {0, 0};
        clearSelection();
        verticalScrollBar()->setValue(0);
    }
    d->rebuild();
    viewport()->update();
    emit currentPairChanged(currentPair());
}

void ComparisonView::setNotes(Side side, const QHash<int, int>& notes) {
    d->notes[size_t(side)] = notes;
    viewport()->update();
}

void ComparisonView::setTheme(const Theme& theme) {
    d->theme = theme;
    d->laidOut.clear();
    viewport()->update();
}

void ComparisonView::setZoom(double zoom) {
    d->zoom = zoom;
    d->relayOut();
    viewport()->update();
}

void ComparisonView::setFolding(bool folding) {
    d->folding = folding;
    d->unfolded.assign(d->unfolded.size(), false);
    d->rebuild();
    viewport()->update();
    emit currentPairChanged(currentPair());
}

void ComparisonView::setFound(const QString& text) {
    d->found = text;
    viewport()->update();
}

int ComparisonView::currentPair() const {
    return d->current < 0 || d->rows[size_t(d->current)].isFold ? -1 : d->rows[size_t(d->current)].pair;
}

void ComparisonView::goToPair(int pair) {
    if (!d->texts || pair < 0 || pair >= int(d->texts->comparison.pairs.size())) {
        return;
    }
    if (d->rowOf(pair) < 0) {
        d->unfolded[size_t(pair)] = true;
        d->rebuild();
    }
    const bool isHere = d->current >= 0 && d->rows[size_t(d->current)].pair == pair;
    const int row = isHere ? d->current : d->rowOf(pair); // of a pair that moved, the place one stands at
    d->setCurrent(row);
    d->showRow(row);
    viewport()->update();
}

void ComparisonView::moveCurrentRow(int by) {
    if (d->rows.empty()) {
        return;
    }
    const int from = d->current < 0 ? d->rowAt(verticalScrollBar()->value()) - by : d->current;
    const int row = std::clamp(from + by, 0, int(d->rows.size()) - 1);
    d->setCurrent(row);
    d->showRow(row);
}

bool ComparisonView::unfoldCurrent() {
    if (d->current < 0 || !d->rows[size_t(d->current)].isFold) {
        return false;
    }
    d->unfold(d->current);
    return true;
}

void ComparisonView::unfoldAll() {
    d->unfolded.assign(d->unfolded.size(), true);
    d->rebuild();
    viewport()->update();
}

int ComparisonView::markedParagraph(Side side) const {
    return d->marked[size_t(side)];
}

void ComparisonView::markParagraph(Side side, int ordinal) {
    d->marked[size_t(side)] = ordinal;
    viewport()->update();
    emit marksChanged();
}

void ComparisonView::clearMarks() {
    d->marked = {0, 0};
    viewport()->update();
    emit marksChanged();
}

int ComparisonView::rowCount() const {
    return int(d->rows.size());
}

int ComparisonView::currentRow() const {
    return d->current;
}

int ComparisonView::pairOfRow(int row) const {
    return d->rows[size_t(row)].pair;
}

QString ComparisonView::rowText(int row) const {
    const CompareRow& at = d->rows[size_t(row)];
    if (at.isFold) {
        return d->foldText(row, Side::Right);
    }
    const ComparedPair& pair = d->pairOf(row);
    const Side side = at.hasRight ? Side::Right : Side::Left;
    const ClauseChange* change = d->changeOf(row);
    const QString what = change ? changeName(*change, pair) : tr("unchanged");
    return QStringLiteral("%1, %2: %3")
        .arg(d->texts->labels(at.pair), what,
             joinedText(d->texts->document(side), ComparedTexts::ordinals(pair, side)));
}

std::vector<ComparisonView::Stretch> ComparisonView::stretches() const {
    std::vector<Stretch> out;
    const double whole = std::max(1.0, d->contentHeight());
    for (int row = 0; row < int(d->rows.size()); ++row) {
        const ClauseChange* change = d->rows[size_t(row)].isFold ? nullptr : d->changeOf(row);
        if (change != nullptr && change->kind != ChangeKind::Renumbered) {
            const Private::Measure& at = d->measures[size_t(row)];
            out.push_back({d->rows[size_t(row)].pair, at.top / whole, (at.top + at.height) / whole});
        }
    }
    return out;
}

ComparisonView::Stretch ComparisonView::visibleStretch() const {
    const double whole = std::max<double>({1.0, d->contentHeight(), double(viewport()->height())});
    return {-1, d->scroll() / whole, (d->scroll() + viewport()->height()) / whole};
}

void ComparisonView::scrollToFraction(double fraction) {
    d->setScroll(fraction * d->contentHeight() - viewport()->height() / 2.0);
}

void ComparisonView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    d->paint(painter);
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    d->relayOut();
}

void ComparisonView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    d->settle();
    viewport()->update();
}

void ComparisonView::keyPressEvent(QKeyEvent* event) {
    const bool isSelecting = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        isSelecting ? d->selectClauses(1) : moveCurrentRow(1);
        return;
    case Qt::Key_Up:
        isSelecting ? d->selectClauses(-1) : moveCurrentRow(-1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isSelecting) {
            d->selectClause(event->key() == Qt::Key_Left ? Side::Left : Side::Right);
        }
        return;
    case Qt::Key_Home:
        moveCurrentRow(-rowCount());
        return;
    case Qt::Key_End:
        moveCurrentRow(rowCount());
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(isSelecting ? QAbstractSlider::SliderPageStepSub
                                                       : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ComparisonView::mousePressEvent(QMouseEvent* event) {
    const Private::Hit hit = d->hit(event->position());
    if (hit.row < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    if (hit.isBadge) {
        emit noteWanted(*hit.side, hit.ordinal);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) && hit.side && hit.ordinal > 0) {
        const bool isMarked = d->marked[size_t(*hit.side)] == hit.ordinal;
        markParagraph(*hit.side, isMarked ? 0 : hit.ordinal);
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && hit.side == d->selection.side;
    if (hit.side && hit.ordinal > 0) {
        const ClausePlace place = d->placeAt(*hit.side, event->position()).value_or(ClausePlace{hit.ordinal, 0});
        const bool goesOn = extends && d->selection.anchor.ordinal > 0;
        d->select({*hit.side, goesOn ? d->selection.anchor : place, place});
        d->isSelecting = true;
    } else {
        clearSelection();
    }
    if (d->rows[size_t(hit.row)].isFold) {
        d->unfold(hit.row);
        return;
    }
    const int other = d->otherRowOf(hit.row);
    if (hit.side && hit.ordinal == 0 && other >= 0) { // "Go to OP 8"
        d->setCurrent(other);
        d->showRow(other);
        return;
    }
    d->setCurrent(hit.row);
}

void ComparisonView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Private::Hit hit = d->hit(event->position());
    if (hit.row >= 0 && hit.side && hit.ordinal > 0 && !hit.isBadge) {
        emit activated(d->rows[size_t(hit.row)].pair, *hit.side);
    }
}

void ComparisonView::mouseMoveEvent(QMouseEvent* event) {
    if (d->isSelecting) {
        d->selectTo(event->position());
        return;
    }
    const Private::Hit hit = d->hit(event->position());
    const bool isClickable = hit.row >= 0 && (hit.isBadge || d->rows[size_t(hit.row)].isFold ||
                                              (hit.side && hit.ordinal == 0 && d->otherRowOf(hit.row) >= 0));
    viewport()->setCursor(isClickable                    ? Qt::PointingHandCursor
                          : hit.side && hit.ordinal > 0 ? Qt::IBeamCursor
                                                        : Qt::ArrowCursor);
}

void ComparisonView::contextMenuEvent(QContextMenuEvent* event) {
    const Private::Hit hit = d->hit(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && hit.row >= 0) {
        d->setCurrent(hit.row);
    }
    emit contextMenuWanted(event->globalPos());
}

void ComparisonView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ComparisonView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Both drafts, clause beside clause"));
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace duikan
