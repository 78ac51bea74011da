// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changedelegate.h"

#include "ui/appearance.h"
#include "ui/compare/changesmodel.h"
#include "ui/compare/clausetext.h"

#include <QPainter>
#include <QPainterPath>

namespace duikan {

namespace {

constexpr int kHeight = 52;
constexpr int kSign = 12;  ///< middle of the sign
constexpr int kText = 29;
constexpr int kRight = 10;
constexpr int kFirstLine = 8;
constexpr int kSecondLine = 27;

/// A shape for each kind: colour never speaks alone.
void paintSign(QPainter& painter, QPointF at, ChangeKind kind, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(Qt::NoBrush);
    const auto line = [&](double x0, double y0, double x1, double y1) {
        painter.drawLine(at + QPointF(x0, y0), at + QPointF(x1, y1));
    };
    switch (kind) {
    case ChangeKind::VerbForce: {
        QPainterPath triangle(at + QPointF(0, -5));
        triangle.lineTo(at + QPointF(5.5, 4.5));
        triangle.lineTo(at + QPointF(-5.5, 4.5));
        triangle.closeSubpath();
        painter.fillPath(triangle, color);
        break;
    }
    case ChangeKind::Inserted:
        line(-4, 0, 4, 0);
        line(0, -4, 0, 4);
        break;
    case ChangeKind::Deleted:
        line(-4, 0, 4, 0);
        break;
    case ChangeKind::Moved:
        for (const int side : {-1, 1}) {
            line(3 * side, -5, 3 * side, 5);
            line(3 * side, 5 * side, 3 * side - 2.4, 5 * side - 2.6 * side);
            line(3 * side, 5 * side, 3 * side + 2.4, 5 * side - 2.6 * side);
        }
        break;
    case ChangeKind::SplitOrMerged:
        line(-4, 0, 0, 0);
        line(0, 0, 4, -4);
        line(0, 0, 4, 4);
        break;
    case ChangeKind::Renumbered:
        line(-2, -5, -3, 5);
        line(3, -5, 2, 5);
        line(-5, -2, 5, -2);
        line(-5, 2, 5, 2);
        break;
    default:
        line(-4, -2, 4, -2);
        line(-4, 2, 4, 2);
        line(3, -5, -3, 5);
        break;
    }
    painter.restore();
}

} // namespace

ChangeDelegate::ChangeDelegate(const ChangesModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), kHeight};
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const ClauseChange& change = m_model.changeAt(index.row());
    const ComparedTexts& texts = *m_model.texts();
    const ComparedPair& pair = texts.comparison.pairs[size_t(change.pair)];
    const QRect box = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(box, isSelected ? m_theme.accentTint : m_theme.panel);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_theme.innerLine);
    if (isSelected) {
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.accent);
    }
    paintSign(*painter, QPointF(box.left() + kSign + 3, box.top() + kFirstLine + 9), change.kind,
              changeColors(change.kind, m_theme).mark);
    const QString name = changeName(change, pair);
    painter->setFont(chromeFont(kLabelText));
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
    const QRect first(box.left() + kText, box.top() + kFirstLine, box.width() - kText - kRight, 18);
    painter->setPen(m_theme.ink2);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, name);
    painter->setFont(chromeFont(kSecondaryText));
    painter->setPen(m_theme.ink);
    const QRect labels = first.adjusted(0, 0, -nameWidth - 8, 0);
    painter->drawText(labels, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(texts.labels(change.pair), Qt::ElideRight, labels.width()));
    paintExcerpt(*painter, QRect(first.left(), box.top() + kSecondLine, first.width(), 20), index.row());
    painter->restore();
}

void ChangeDelegate::paintExcerpt(QPainter& painter, const QRect& room, int row) const {
    const ComparedTexts& texts = *m_model.texts();
    const QFont plain = ClauseType::of(*texts.right, 12.5, 1.0).words;
    double x = room.left();
    painter.setClipRect(room);
    for (const ChangesModel::Piece& piece : m_model.excerpt(row)) {
        QFont font = plain;
        font.setStrikeOut(piece.op == Hunk::Op::Delete);
        font.setUnderline(piece.op == Hunk::Op::Insert);
        const QFontMetricsF metrics(font);
        const double left = room.right() - x;
        if (left <= metrics.averageCharWidth()) {
            break;
        }
        const QString text = metrics.elidedText(piece.text, Qt::ElideRight, left);
        const double width = metrics.horizontalAdvance(text);
        painter.setPen(m_theme.ink);
        if (piece.op != Hunk::Op::Equal) {
            const bool isGone = piece.op == Hunk::Op::Delete;
            painter.fillRect(QRectF(x, room.top() + 1, width, room.height() - 2),
                             isGone ? m_theme.deleted : m_theme.inserted);
            painter.setPen(isGone ? m_theme.deletedText : m_theme.insertedText);
        }
        painter.setFont(font);
        painter.drawText(QRectF(x, room.top(), width + 1, room.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width;
    }
}

} // namespace duikan
