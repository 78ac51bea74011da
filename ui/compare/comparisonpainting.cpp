// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of the compare view and the ribbons between them look (docs/look.md).
#include "ui/compare/comparisonview_p.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace duikan {

namespace {

constexpr double kPadding = 6;
constexpr double kBar = 3;
constexpr double kTaper = 2;
constexpr double kFade = 30;
constexpr double kChip = 16;
constexpr double kHatch = 6;
constexpr int kRibbonText = 11;
constexpr double kLabelTop = 6;

QColor withOpacity(QColor color, double opacity) {
    color.setAlphaF(float(opacity));
    return color;
}

void paintHatch(QPainter& painter, const QRectF& box, const QColor& color) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(color, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += kHatch) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

} // namespace

void ComparisonView::Private::paint(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF gutter(paneWidth(), 0, paneLeft(Side::Right) - paneWidth(), q->viewport()->height());
    painter.fillRect(q->viewport()->rect(), theme.paper);
    painter.fillRect(gutter, theme.chrome);
    if (rows.empty()) {
        return;
    }
    const double page = q->viewport()->height();
    for (int row = rowAt(scroll()); row < int(rows.size()) && measures[size_t(row)].top < scroll() + page; ++row) {
        paintRow(painter, row);
    }
    painter.save();
    painter.setClipRect(gutter);
    paintRibbons(painter);
    painter.restore();
    painter.fillRect(QRectF(gutter.left(), 0, 1, page), theme.line);
    painter.fillRect(QRectF(gutter.right() - 1, 0, 1, page), theme.line);
}

void ComparisonView::Private::paintRow(QPainter& painter, int row) {
    const Measure& at = measures[size_t(row)];
    const QRectF whole(0, at.top - scroll(), q->viewport()->width(), at.height);
    const bool isCurrent = row == current;
    for (const Side side : kSides) {
        const QRectF band(paneLeft(side), whole.top(), paneWidth(), whole.height());
        if (isCurrent) {
            painter.fillRect(band, withOpacity(theme.accentTint, 0.45));
        }
        if (!rows[size_t(row)].isFold) {
            paintSide(painter, row, side, band);
        }
    }
    if (rows[size_t(row)].isFold) {
        paintFold(painter, row, whole);
    }
    if (isCurrent) {
        painter.fillRect(QRectF(0, whole.top(), kBar, whole.height()), theme.accent);
    }
}

void ComparisonView::Private::paintFold(QPainter& painter, int row, const QRectF& band) {
    const bool isCurrent = row == current;
    const QRectF line = band.adjusted(0, 7, 0, -7);
    painter.setFont(chromeFont(kSecondaryText));
    for (const Side side : kSides) {
        const double left = paneLeft(side) + 9 + spare(side);
        const double right = paneLeft(side) + paneWidth() - 12 - spare(side);
        QPen dots(isCurrent ? theme.accent : theme.line, 1);
        dots.setDashPattern({1, 2});
        painter.setPen(dots);
        painter.drawLine(QPointF(left, line.top() + 0.5), QPointF(right, line.top() + 0.5));
        painter.drawLine(QPointF(left, line.bottom() - 0.5), QPointF(right, line.bottom() - 0.5));
        painter.setPen(theme.label);
        const bool isRight = side == Side::Right;
        if (!isRight) {
            painter.drawPixmap(QPointF(left + 7, line.center().y() - 7),
                               iconPixmap(QStringLiteral("fold"), theme.label, 14, q->devicePixelRatioF()));
        }
        const QString act = isRight ? ComparisonView::tr("Unfold %1").arg(rows[size_t(row)].count) : QString();
        const double actWidth = painter.fontMetrics().horizontalAdvance(act);
        const QRectF room(left + 30, line.top(), right - left - 42 - actWidth, line.height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(foldText(row, side), Qt::ElideRight, int(room.width())));
        if (isRight) {
            painter.setPen(theme.accent);
            painter.drawText(QRectF(right - actWidth - 4, line.top(), actWidth + 2, line.height()),
                             Qt::AlignVCenter | Qt::AlignRight, act);
        }
    }
}

void ComparisonView::Private::paintSide(QPainter& painter, int row, Side side, const QRectF& band) {
    const ClauseText* text = words(row).side[size_t(side)].get();
    if (text == nullptr) {
        paintPlaceholder(painter, row, side, band);
        return;
    }
    painter.setPen(theme.ink);
    text->paint(painter, QPointF(textLeft(side), band.top() + kPadding), marksOn(side));
    for (size_t i = 0; i < text->blocks().size(); ++i) {
        const ClauseText::Block& block = text->blocks()[i];
        paintLabel(painter, row, side, i, band.top() + kPadding + block.top);
        if (marked[size_t(side)] == block.ordinal) {
            painter.setPen(QPen(theme.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(textLeft(side) - 5, band.top() + kPadding + block.top - 2,
                                           textWidth(side) + 9, block.height + 4),
                                    4, 4);
        }
    }
}

void ComparisonView::Private::paintLabel(QPainter& painter, int row, Side side, size_t block, double top) {
    const ClauseText& text = *words(row).side[size_t(side)];
    const int ordinal = text.blocks()[block].ordinal;
    const bool isCurrent = row == current;
    const QRectF room(textLeft(side) - 58, top + kLabelTop, 50, 40);
    painter.setFont(chromeFont(kLabelText, isCurrent));
    painter.setPen(isCurrent ? theme.accent : theme.label);
    QRectF used;
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
                     shortLabel(texts->document(side).at(ordinal)->label), &used);
    if (pairOf(row).moved && block == 0) {
        const QString other = texts->label(rows[size_t(row)].pair, opposite(side));
        painter.setFont(chromeFont(kLabelText));
        painter.setPen(theme.label);
        painter.drawText(QRectF(room.left() - 8, used.bottom(), room.width() + 8, 30),
                         Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
                         side == Side::Left ? ComparisonView::tr("now %1").arg(other)
                                            : ComparisonView::tr("was %1").arg(other));
    }
    if (const int count = notes[size_t(side)].value(ordinal); count > 0) {
        const QRectF badge = badgeRect(row, side, block);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.badge);
        painter.drawRoundedRect(badge, 7, 7);
        painter.setFont(chromeFont(10, true));
        painter.setPen(theme.onBadge);
        painter.drawText(badge, Qt::AlignCenter, QString::number(count));
    }
}

void ComparisonView::Private::paintPlaceholder(QPainter& painter, int row, Side side, const QRectF& band) {
    const QRectF box(textLeft(side) + 0.5, band.top() + kPadding + 0.5, textWidth(side) - 1,
                     std::max(20.0, band.height() - 2 * kPadding - 1));
    paintHatch(painter, box, theme.innerLine);
    QPen dashes(theme.line, 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(chromeFont(kSecondaryText));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = placeholderText(row, side);
    const QString link = placeholderLink(row, side);
    const double width = metrics.horizontalAdvance(text);
    const double y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    painter.fillRect(QRectF(box.left() + 6, box.center().y() - 10, width + 10 +
                            (link.isEmpty() ? 0 : metrics.horizontalAdvance(link) + 8), 20), theme.paper);
    painter.setPen(theme.label);
    painter.drawText(QPointF(box.left() + 11, y), text);
    painter.setPen(changeColors(ChangeKind::Moved, theme).mark);
    painter.drawText(QPointF(box.left() + 11 + width + 8, y), link);
}

void ComparisonView::Private::paintRibbons(QPainter& painter) {
    const double page = q->viewport()->height();
    std::vector<Ribbon> ribbons;
    std::vector<Stub> stubs;
    const auto add = [&](int row) {
        const std::optional<Ribbon> ribbon = ribbonOf(row);
        const bool isLeftSeen = ribbon && ribbon->a1 > 0 && ribbon->a0 < page;
        const bool isRightSeen = ribbon && ribbon->b1 > 0 && ribbon->b0 < page;
        if (isLeftSeen && isRightSeen) {
            ribbons.push_back(*ribbon);
        } else if (isLeftSeen || isRightSeen) {
            stubs.push_back(stubOf(row, *ribbon, isLeftSeen ? Side::Left : Side::Right));
        }
    };
    for (const int row : movedRows) {
        add(row);
    }
    for (int row = rowAt(scroll()); row < int(rows.size()) && measures[size_t(row)].top < scroll() + page; ++row) {
        if (otherRowOf(row) < 0) {
            add(row);
        }
    }
    std::ranges::stable_partition(ribbons, [](const Ribbon& ribbon) { return !ribbon.isCurrent; });
    for (const Ribbon& ribbon : ribbons) {
        paintRibbon(painter, ribbon);
    }
    std::vector<QRectF> taken;
    for (auto ribbon = ribbons.rbegin(); ribbon != ribbons.rend(); ++ribbon) { // the current one has first choice
        paintChip(painter, *ribbon, taken);
    }
    for (const Stub& stub : stubs) {
        paintStub(painter, stub, taken);
    }
}

ComparisonView::Private::Stub ComparisonView::Private::stubOf(int row, const Ribbon& ribbon, Side seen) const {
    const bool isLeft = seen == Side::Left;
    const bool isBelow = isLeft ? ribbon.b0 > ribbon.a0 : ribbon.a0 > ribbon.b0;
    return {.y0 = isLeft ? ribbon.a0 : ribbon.b0,
            .y1 = isLeft ? ribbon.a1 : ribbon.b1,
            .side = seen,
            .color = ribbon.color,
            .text = QStringLiteral("%1 %2").arg(texts->label(rows[size_t(row)].pair, opposite(seen)),
                                                isBelow ? QChar(0x2193) : QChar(0x2191)),
            .isCurrent = ribbon.isCurrent};
}

void ComparisonView::Private::paintStub(QPainter& painter, const Stub& stub, std::vector<QRectF>& taken) const {
    const bool isLeft = stub.side == Side::Left;
    const double edge = isLeft ? paneWidth() : paneLeft(Side::Right);
    const double inside = isLeft ? edge + kFade : edge - kFade;
    QLinearGradient fade(edge, 0, inside, 0);
    fade.setColorAt(0, withOpacity(stub.color, stub.isCurrent ? 0.34 : 0.17));
    fade.setColorAt(1, withOpacity(stub.color, 0));
    painter.fillRect(QRectF(std::min(edge, inside), stub.y0, kFade, stub.y1 - stub.y0), fade);
    painter.fillRect(QRectF(isLeft ? edge : edge - kBar, stub.y0, kBar, stub.y1 - stub.y0), stub.color);
    const Ribbon here{stub.y0, stub.y1, stub.y0, stub.y1, stub.color, stub.text, stub.isCurrent};
    paintChip(painter, here, taken);
}

/// Nothing for what does not change the wording or its place.
std::optional<ComparisonView::Private::Ribbon> ComparisonView::Private::ribbonOf(int row) {
    const ClauseChange* change = changeOf(row);
    if (change == nullptr || change->kind == ChangeKind::Renumbered || rows[size_t(row)].isFold) {
        return {};
    }
    const auto extent = [this](int at, Side side, double& from, double& to) {
        const Measure& measure = measures[size_t(at)];
        from = measure.top - scroll() + kPadding;
        to = from + measure.height - 2 * kPadding;
        // Not laid out for this: of a thousand moves nearly all are far away.
        if (const auto laid = laidOut.find(at); laid != laidOut.end() && laid->second.side[size_t(side)]) {
            to = from + laid->second.side[size_t(side)]->height();
        }
    };
    const int other = otherRowOf(row);
    Ribbon ribbon{};
    extent(other < 0 || rows[size_t(row)].hasLeft ? row : other, Side::Left, ribbon.a0, ribbon.a1);
    extent(other < 0 || rows[size_t(row)].hasRight ? row : other, Side::Right, ribbon.b0, ribbon.b1);
    if (change->kind == ChangeKind::Inserted) {
        ribbon.a1 = ribbon.a0 + kTaper;
    } else if (change->kind == ChangeKind::Deleted) {
        ribbon.b1 = ribbon.b0 + kTaper;
    }
    ribbon.color = changeColors(change->kind, theme).mark;
    ribbon.text = ribbonText(row);
    ribbon.isCurrent = row == current || (other >= 0 && other == current);
    return ribbon;
}

void ComparisonView::Private::paintRibbon(QPainter& painter, const Ribbon& ribbon) const {
    const bool isDark = theme.tone == Theme::Tone::Dark;
    const double left = paneWidth();
    const double right = paneLeft(Side::Right);
    const double middle = (left + right) / 2;
    QPainterPath band(QPointF(left, ribbon.a0));
    band.cubicTo(middle, ribbon.a0, middle, ribbon.b0, right, ribbon.b0);
    band.lineTo(right, ribbon.b1);
    band.cubicTo(middle, ribbon.b1, middle, ribbon.a1, left, ribbon.a1);
    band.closeSubpath();
    const double fill = ribbon.isCurrent ? (isDark ? 0.36 : 0.34) : (isDark ? 0.17 : 0.15);
    painter.fillPath(band, withOpacity(ribbon.color, fill));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withOpacity(ribbon.color, ribbon.isCurrent ? 1.0 : 0.7), ribbon.isCurrent ? 1.5 : 1.0));
    painter.drawPath(band);
    painter.fillRect(QRectF(left, ribbon.a0, kBar, ribbon.a1 - ribbon.a0), ribbon.color);
    painter.fillRect(QRectF(right - kBar, ribbon.b0, kBar, ribbon.b1 - ribbon.b0), ribbon.color);
}

/// The name of the ribbon in its middle, or as near to it as it can be seen and no other name stands.
void ComparisonView::Private::paintChip(QPainter& painter, const Ribbon& ribbon,
                                        std::vector<QRectF>& taken) const {
    QFont font = chromeFont(kRibbonText, ribbon.isCurrent);
    painter.setFont(font);
    const double left = paneWidth();
    const double width = paneLeft(Side::Right) - left;
    const QString text = painter.fontMetrics().elidedText(ribbon.text, Qt::ElideRight, int(width) - 14);
    const double chip = painter.fontMetrics().horizontalAdvance(text) + 8;
    const double page = q->viewport()->height();
    const double middle = (ribbon.a0 + ribbon.a1 + ribbon.b0 + ribbon.b1) / 4;
    QRectF box(left + (width - chip) / 2, std::clamp(middle - kChip / 2, 2.0, page - kChip - 2), chip, kChip);
    const auto isTaken = [&taken](const QRectF& there) {
        return std::ranges::any_of(taken, [&there](const QRectF& other) { return other.intersects(there); });
    };
    const double highest = std::min(ribbon.a0, ribbon.b0);
    const double lowest = std::max(ribbon.a1, ribbon.b1);
    for (int step = 1; isTaken(box); ++step) { // down and up by turns, along the ribbon
        box.moveTop(middle - kChip / 2 + (step % 2 == 1 ? 1 : -1) * (kChip + 2) * ((step + 1) / 2));
        if (box.top() > lowest && box.bottom() < highest) {
            return;
        }
        if (step > 20) {
            return;
        }
    }
    taken.push_back(box);
    painter.setBrush(theme.paper);
    painter.setPen(QPen(withOpacity(ribbon.color, ribbon.isCurrent ? 1.0 : 0.6), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ribbon.color);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// "OP 3–6 · unchanged". From the first clause that has a number to the last: what stands at the head of a resolution
/// is known to the program by its kind alone.
QString ComparisonView::Private::foldText(int row, Side side) const {
    static constexpr std::array kNumbered{ParagraphKind::Preambular, ParagraphKind::Operative,
                                          ParagraphKind::Subparagraph, ParagraphKind::Heading,
                                          ParagraphKind::Paragraph};
    const CompareRow& fold = rows[size_t(row)];
    const auto isNumbered = [&](int pair) {
        const auto& ordinals = ComparedTexts::ordinals(texts->comparison.pairs[size_t(pair)], side);
        const Paragraph* const paragraph = ordinals.empty() ? nullptr : texts->document(side).at(ordinals.front());
        return paragraph != nullptr && std::ranges::find(kNumbered, paragraph->kind) != std::end(kNumbered);
    };
    int begin = fold.pair;
    int end = fold.lastPair;
    while (begin < end && !isNumbered(begin)) {
        ++begin;
    }
    while (end > begin && !isNumbered(end)) {
        --end;
    }
    const QString first = texts->label(begin, side);
    const QString last = texts->label(end, side);
    QString run = first;
    if (begin < end) {
        const qsizetype blank = first.lastIndexOf(QLatin1Char(' '));
        const bool isOneSeries = blank > 0 && last.startsWith(QStringView(first).left(blank + 1)) &&
                                 last.size() > blank + 1 && last.at(blank + 1).isDigit();
        run += isOneSeries ? QChar(0x2013) + last.mid(blank + 1) : QStringLiteral(" – ") + last;
    }
    bool isRenumbered = false;
    for (int pair = fold.pair; pair <= fold.lastPair; ++pair) {
        isRenumbered |= texts->changeOf(pair) >= 0;
    }
    return side == Side::Right && isRenumbered ? ComparisonView::tr("%1 · renumbered").arg(run)
                                               : ComparisonView::tr("%1 · unchanged").arg(run);
}

QString ComparisonView::Private::placeholderText(int row, Side side) const {
    const ComparedPair& pair = pairOf(row);
    const QString other = texts->label(rows[size_t(row)].pair, opposite(side));
    if (pair.relation == PairRelation::Deleted) {
        return ComparisonView::tr("Deleted");
    }
    if (pair.relation == PairRelation::Inserted) {
        for (int before = row - 1; before >= 0; --before) {
            const CompareRow& at = rows[size_t(before)];
            if (at.isFold || at.hasLeft) {
                return ComparisonView::tr("Inserted after %1").arg(texts->label(at.lastPair, Side::Left));
            }
        }
        return ComparisonView::tr("Inserted at the beginning");
    }
    if (side == Side::Left) {
        return ComparisonView::tr("Moved here from %1").arg(other.isEmpty() ? QString()
                                                                 : texts->label(rows[size_t(row)].pair, Side::Left));
    }
    const QString there = texts->label(rows[size_t(row)].pair, Side::Right);
    return pair.relation == PairRelation::Moved ? ComparisonView::tr("Moved to %1").arg(there)
                                                : ComparisonView::tr("Moved to %1 and amended").arg(there);
}

QString ComparisonView::Private::placeholderLink(int row, Side side) const {
    const int other = otherRowOf(row);
    if (other < 0) {
        return {};
    }
    return ComparisonView::tr("Go to %1 %2")
        .arg(texts->label(rows[size_t(row)].pair, side), other > row ? QChar(0x2193) : QChar(0x2191));
}

QString ComparisonView::Private::ribbonText(int row) const {
    const ClauseChange& change = *changeOf(row);
    const ComparedPair& pair = pairOf(row);
    if (change.kind == ChangeKind::VerbForce) {
        const ComparisonNote* verb = operativeVerb(pair);
        return QStringLiteral("%1 → %2").arg(verb->left.force.value_or(0)).arg(verb->right.force.value_or(0));
    }
    if (change.kind == ChangeKind::Moved) {
        return ComparisonView::tr("moved");
    }
    return changeName(change, pair);
}

} // namespace duikan
