// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ledgerdelegate.h"

#include "core/compare/diff.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kTop = 8;
constexpr int kBottom = 9;
constexpr int kGapInHeader = 6;
constexpr int kLeastState = 40; ///< narrower, the word for the verdict says nothing
constexpr int kMark = 18;
constexpr int kHeader = 20;
constexpr int kGap = 2;
constexpr qsizetype kLongestWords = 400; ///< a line shows far less of it

} // namespace

QString verdictMark(Verdict verdict) {
    switch (verdict) {
    case Verdict::Exact:
        return QStringLiteral("=");
    case Verdict::Moved:
        return QStringLiteral("⇅");
    case Verdict::Amended:
        return QStringLiteral("≠");
    case Verdict::Ambiguous:
        return QStringLiteral("?");
    case Verdict::Orphaned:
        return QStringLiteral("∅");
    }
    return {};
}

QColor verdictColor(Verdict verdict, const Theme& theme) {
    switch (verdict) {
    case Verdict::Exact:
        return theme.ink2;
    case Verdict::Moved:
        return theme.relation(QStringLiteral("implements"));
    case Verdict::Amended:
        return theme.attention;
    case Verdict::Ambiguous:
    case Verdict::Orphaned:
        return theme.relation(QStringLiteral("conflicts"));
    }
    return theme.ink;
}

LedgerDelegate::LedgerDelegate(LedgerModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(),
            kTop + kHeader + m_type.quote.lineHeight() + kGap + m_type.small.lineHeight() + kBottom};
}

void LedgerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const LedgerLine line = m_model.line(index.row());
    const bool isSettled = line.entry.carried.settlement != Settlement::None;
    const QSize size = option.rect.size();
    const auto text = [&](const QRect& rect, const QString& words, const TextMeasure& measure, const QColor& ink,
                          Qt::Alignment alignment = Qt::AlignLeft) {
        painter->setFont(measure.font());
        painter->setPen(ink);
        painter->drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(measure.font()).elidedText(words, Qt::ElideRight, rect.width() + 1));
    };
    painter->save();
    painter->translate(option.rect.topLeft());
    if (m_model.currentRow() == index.row()) {
        painter->fillRect(QRect(0, 0, size.width(), size.height()), m_theme.accentTint);
        painter->fillRect(QRect(0, 0, 3, size.height() - 1), m_theme.accent);
    }
    painter->fillRect(QRect(0, size.height() - 1, size.width(), 1), m_theme.innerLine);
    const QColor ink = isSettled ? m_theme.label : m_theme.ink;
    const QRect header(kSide, kTop, size.width() - 2 * kSide, kHeader);
    const QString state = isSettled ? QStringLiteral("✓ ") + settlementName(line.entry.carried.settlement)
                                    : verdictName(line.verdict);
    const QString after = shortLabel(line.entry.labelAfter());
    const QString before = shortLabel(line.entry.labelBefore());
    const QString labels =
        after == before ? before : tr("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("–") : after);
    // Which clause it is comes first; the verdict has its mark besides.
    const int room = header.width() - kMark - int(std::ceil(m_type.body.advance(labels))) - kGapInHeader;
    const int stateWidth = room < kLeastState ? 0 : std::min(room, int(std::ceil(m_type.small.advance(state))) + 2);
    text(header, verdictMark(line.verdict), m_type.strong,
         isSettled ? m_theme.label : verdictColor(line.verdict, m_theme));
    text(header.adjusted(kMark, 0, stateWidth > 0 ? -stateWidth - kGapInHeader : 0, 0), labels, m_type.body, ink);
    if (stateWidth > 0) {
        text(header.adjusted(header.width() - stateWidth, 0, 0, 0), state, m_type.small, m_theme.label,
             Qt::AlignRight);
    }
    QRect row(kSide + kMark, header.bottom() + 1, header.width() - kMark, m_type.quote.lineHeight());
    paintWords(*painter, row, line.entry, isSettled);
    row = {row.left(), row.bottom() + 1 + kGap, row.width(), m_type.small.lineHeight()};
    text(row, line.words.isEmpty() ? line.subject : tr("%1: %2").arg(line.subject, line.words.simplified()),
         m_type.small, m_theme.label);
    painter->restore();
}

void LedgerDelegate::paintWords(QPainter& painter, const QRect& rect, const LedgerEntry& entry,
                                bool isSettled) const {
    const QString before = entry.quoteBefore().left(kLongestWords);
    const QString after = entry.quoteAfter().isEmpty() ? before : entry.quoteAfter().left(kLongestWords);
    int x = rect.left();
    painter.setClipRect(rect);
    // A long passage is shown from a little before its first change.
    const auto hunks = diffWording(before, after);
    constexpr qsizetype kLead = 6;
    for (size_t i = 0; i < hunks.size() && x < rect.right(); ++i) {
        const Hunk& hunk = hunks[i];
        const bool isDeleted = hunk.op == Hunk::Op::Delete;
        const bool isInserted = hunk.op == Hunk::Op::Insert;
        QString words = isInserted ? after.mid(hunk.right.begin, hunk.right.length())
                                   : before.mid(hunk.left.begin, hunk.left.length());
        if (i == 0 && hunks.size() > 1 && !isDeleted && !isInserted && words.size() > 2 * kLead) {
            words = QStringLiteral("…") + words.right(kLead);
        }
        words = words.simplified();
        QFont font = m_type.quote.font();
        const int width = int(std::ceil(m_type.quote.advance(words)));
        const QRect run(x, rect.top(), std::min(width, rect.right() + 1 - x), rect.height());
        QColor color = isSettled ? m_theme.label : m_theme.ink2;
        if (isDeleted || isInserted) {
            painter.fillRect(run.adjusted(0, 1, 0, -1), isDeleted ? m_theme.deleted : m_theme.inserted);
            color = isDeleted ? m_theme.deletedText : m_theme.insertedText;
            font.setStrikeOut(isDeleted);
            font.setUnderline(isInserted);
        }
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(run, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, run.width() + 1));
        x += width;
    }
    painter.setClipping(false);
}

} // namespace duikan
