// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/suggestiondelegate.h"

#include "ui/words.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kTop = 9;
constexpr int kBottom = 10;
constexpr int kHeader = 21;
constexpr int kChip = 18;
constexpr int kChipGap = 4;
constexpr int kQuoteLines = 2;
constexpr int kQuoteLinesOfCurrent = 4;
constexpr int kBarWidth = 2;
constexpr int kIndent = 9;
constexpr int kButton = 23;
constexpr qsizetype kBeforeReason = 10; ///< code units shown before the weightiest reason

/// Where the first part of a sentence begins between two offsets, behind a comma or a stop; -1 where none does.
qsizetype partBegin(const QString& text, qsizetype from, qsizetype before) {
    for (qsizetype at = from; at < before; ++at) {
        const bool isInNumber = at + 1 < text.size() && text[at + 1].isDigit();
        if (QStringView(u"，。；：！？,.;:!?").contains(text[at]) && !isInNumber) {
            return at + 1;
        }
    }
    return -1;
}

/// The text from a little before its weightiest reason on.
QString excerptFrom(const QString& text, const std::vector<SuggestionReason>& reasons,
                    TextRange SuggestionReason::*side) {
    const qsizetype begin = reasons.empty() ? 0 : (reasons.front().*side).begin;
    if (begin <= 2 * kBeforeReason) {
        return text.simplified();
    }
    qsizetype from = begin - kBeforeReason;
    // A part of the sentence from its beginning reads best; else no half words.
    const qsizetype part = partBegin(text, begin - 2 * kBeforeReason, begin);
    const qsizetype blank = text.indexOf(u' ', from);
    if (part >= 0) {
        from = part;
    } else if (blank >= 0 && blank < begin) {
        from = blank + 1;
    } else if (text[from].isLowSurrogate()) {
        ++from;
    }
    return u'…' + text.mid(from).simplified();
}

} // namespace

struct SuggestionDelegate::Layout {
    struct Chip {
        QRect rect;
        QString text;
    };
    int height = 0;
    QRect score;
    QRect labels;
    QRect relation;
    QRect left;
    QRect right;
    WrappedText leftText;
    WrappedText rightText;
    QString leftWords;
    QString rightWords;
    std::vector<Chip> reasons;
    QRect accept;
    QRect dismiss;
};

SuggestionDelegate::SuggestionDelegate(SuggestionsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

SuggestionDelegate::Layout SuggestionDelegate::layoutOf(const SuggestionCard& card, int width,
                                                        bool isCurrent) const {
    Layout layout;
    const int inner = std::max(60, width - 2 * kSide);
    int y = kTop;
    const int scoreWidth = int(std::ceil(m_type.strong.advance(u"00"))) + 10;
    layout.score = {kSide, y + 2, scoreWidth, kHeader - 4};
    layout.labels = {kSide + scoreWidth + 7, y, inner - scoreWidth - 7, kHeader};
    y += kHeader + 1;
    layout.relation = {kSide, y, inner, m_type.small.lineHeight()};
    y += m_type.small.lineHeight() + 3;
    const int lines = isCurrent ? kQuoteLinesOfCurrent : kQuoteLines;
    layout.leftWords = excerptFrom(card.leftText, card.reasons, &SuggestionReason::left);
    layout.rightWords = excerptFrom(card.rightText, card.reasons, &SuggestionReason::right);
    layout.leftText = WrappedText(layout.leftWords, m_type.quote, inner - kIndent, lines);
    layout.left = {kSide, y, inner, layout.leftText.height(m_type.quote)};
    y += layout.left.height() + 4;
    layout.rightText = WrappedText(layout.rightWords, m_type.quote, inner - kIndent, lines);
    layout.right = {kSide, y, inner, layout.rightText.height(m_type.quote)};
    y += layout.right.height() + 5;
    layOutReasons(card, isCurrent, layout, y);
    if (isCurrent && m_isEditable) {
        layOutButtons(layout, y);
    }
    layout.height = y + kBottom;
    return layout;
}

/// The current row names all reasons, the others as many as fit on one line.
void SuggestionDelegate::layOutReasons(const SuggestionCard& card, bool isCurrent, Layout& layout, int& y) const {
    const int right = layout.left.right();
    int x = kSide;
    for (const QString& text : reasonNames(card)) {
        const int chipWidth = std::min(int(std::ceil(m_type.chip.advance(text))) + 13, right - kSide);
        if (x + chipWidth > right + 1 && x > kSide) {
            if (!isCurrent) {
                break;
            }
            y += kChip + kChipGap;
            x = kSide;
        }
        layout.reasons.push_back({{x, y, chipWidth, kChip}, text});
        x += chipWidth + kChipGap;
    }
    y += layout.reasons.empty() ? 0 : kChip;
}

void SuggestionDelegate::layOutButtons(Layout& layout, int& y) const {
    y += 8;
    const int acceptWidth = int(std::ceil(m_type.author.advance(tr("Accept")))) + 20;
    const int dismissWidth = int(std::ceil(m_type.author.advance(tr("Dismiss")))) + 20;
    layout.accept = {kSide, y, acceptWidth, kButton};
    layout.dismiss = {kSide + acceptWidth + 6, y, dismissWidth, kButton};
    y += kButton;
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(m_model.card(index.row()), width, view && view->currentIndex() == index).height};
}

SuggestionDelegate::Part SuggestionDelegate::partAt(const QModelIndex& index, int width, QPoint position) const {
    const Layout layout = layoutOf(m_model.card(index.row()), width, true);
    return layout.accept.contains(position)     ? Part::Accept
           : layout.dismiss.contains(position)  ? Part::Dismiss
           : layout.relation.contains(position) ? Part::Relation
                                                : Part::None;
}

void SuggestionDelegate::line(QPainter& painter, const QRect& rect, const QString& text, const TextMeasure& measure,
                              const QColor& ink, Qt::Alignment alignment) const {
    painter.setFont(measure.font());
    painter.setPen(ink);
    painter.drawText(rect, alignment | Qt::AlignVCenter,
                     QFontMetrics(measure.font()).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const SuggestionCard card = m_model.card(index.row());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isCurrent = view != nullptr && view->currentIndex() == index;
    const Layout layout = layoutOf(card, option.rect.width(), isCurrent);
    const QColor color = m_theme.relation(card.relation);
    painter->save();
    painter->translate(option.rect.topLeft());
    if (isCurrent) {
        painter->fillRect(QRect(0, 0, option.rect.width(), layout.height), m_theme.paper);
        painter->fillRect(QRect(0, 0, 3, layout.height - 1), m_theme.accent);
    }
    painter->fillRect(QRect(0, layout.height - 1, option.rect.width(), 1), m_theme.innerLine);
    painter->setRenderHint(QPainter::Antialiasing);
    QPen dashes(color, 1);
    dashes.setDashPattern({3, 2});
    painter->setPen(dashes);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(layout.score).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    line(*painter, layout.score, QString::number(qRound(card.score * 100)), m_type.strong, m_theme.ink,
         Qt::AlignHCenter);
    line(*painter, layout.labels,
         QStringLiteral("%1 → %2").arg(shortLabel(card.leftLabel), shortLabel(card.rightLabel)), m_type.small,
         m_theme.ink2);
    line(*painter, layout.relation,
         isCurrent && m_isEditable ? relationName(card.relation) + QStringLiteral(" ▾") : relationName(card.relation),
         m_type.author, color);
    paintTexts(*painter, card, layout);
    paintReasons(*painter, layout);
    paintButtons(*painter, layout);
    painter->restore();
}

void SuggestionDelegate::paintTexts(QPainter& painter, const SuggestionCard& card, const Layout& layout) const {
    const QColor color = m_theme.relation(card.relation);
    const auto quote = [&](const QRect& rect, const WrappedText& wrapped, const QString& words) {
        painter.fillRect(QRect(rect.left(), rect.top() + 1, kBarWidth, rect.height() - 2), color);
        painter.setPen(m_theme.label);
        wrapped.paint(painter, words, m_type.quote, rect.topLeft() + QPoint(kIndent, 0));
    };
    quote(layout.left, layout.leftText, layout.leftWords);
    quote(layout.right, layout.rightText, layout.rightWords);
}

void SuggestionDelegate::paintReasons(QPainter& painter, const Layout& layout) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Layout::Chip& chip : layout.reasons) {
        painter.setPen(QPen(m_theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        line(painter, chip.rect.adjusted(7, 0, -5, 0), chip.text, m_type.chip, m_theme.ink2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void SuggestionDelegate::paintButtons(QPainter& painter, const Layout& layout) const {
    if (layout.accept.isNull()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(layout.accept, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawRoundedRect(QRectF(layout.dismiss).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    line(painter, layout.accept, tr("Accept"), m_type.author, m_theme.onAccent, Qt::AlignHCenter);
    line(painter, layout.dismiss, tr("Dismiss"), m_type.author, m_theme.ink, Qt::AlignHCenter);
}

} // namespace duikan
