// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notecardpainter.h"

#include "ui/icons.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace duikan {

namespace {

constexpr int kSelectedBar = 3;
constexpr int kQuoteBar = 2;
constexpr double kStateRadius = 3;
constexpr double kTagRadius = 9;

/// Names the translation context of the cards.
struct NoteCardWords {
    Q_DECLARE_TR_FUNCTIONS(NoteCardWords)
};

} // namespace

NoteCardPainter::NoteCardPainter(QPainter& painter, const Theme& theme, const CardType& type)
    : m_painter(painter)
    , m_theme(theme)
    , m_type(type) {}

QColor NoteCardPainter::edgeOf(const NoteCard& card) const {
    return card.color.isEmpty() ? m_theme.note(toString(card.kind)).edge : QColor(card.color);
}

void NoteCardPainter::line(const QRect& rect, const QString& text, const TextMeasure& measure,
                           const QColor& color) {
    m_painter.setFont(measure.font());
    m_painter.setPen(color);
    m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       QFontMetrics(measure.font()).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

void NoteCardPainter::paint(const NoteCard& card, const NoteCardLayout& layout, Stance stance,
                            const MentionsOf& mentionsOf) {
    const int width = layout.width;
    const QRect whole(0, 0, width, layout.height);
    if (stance.isPicked) {
        m_painter.fillRect(whole, m_theme.accentTint);
    } else if (stance.isSelected) {
        m_painter.fillRect(whole, m_theme.paper);
    }
    if (stance.isSelected) {
        m_painter.fillRect(QRect(0, 0, kSelectedBar, layout.height - 1), m_theme.accent);
    }
    m_painter.fillRect(QRect(0, layout.height - 1, width, 1), m_theme.innerLine);
    paintHeader(card, layout);
    paintTexts(card, layout, mentionsOf);
    paintReplies(card, layout, mentionsOf);
    paintChips(card, layout);
}

void NoteCardPainter::paintHeader(const NoteCard& card, const NoteCardLayout& layout) {
    m_painter.drawPixmap(layout.icon.topLeft(),
                         iconPixmap(toString(card.kind), edgeOf(card), layout.icon.width(),
                                    m_painter.device()->devicePixelRatioF()));
    if (!layout.number.isNull()) {
        line(layout.number, QString::number(card.number), m_type.strong, m_theme.ink);
    }
    line(layout.label, card.label, m_type.small, m_theme.label);
    for (size_t i = 0; i < layout.links.size(); ++i) {
        const CardLink& link = card.links[i];
        const QString arrow = link.isOutgoing ? QStringLiteral("→") : QStringLiteral("←");
        line(layout.links[i], QStringLiteral("%1 %2 %3").arg(arrow, link.label, relationName(link.relation)),
             m_type.small, m_theme.relation(link.relation));
    }
}

void NoteCardPainter::paintTexts(const NoteCard& card, const NoteCardLayout& layout, const MentionsOf& mentionsOf) {
    if (!layout.quote.isNull()) {
        const QColor bar = card.links.empty() ? edgeOf(card) : m_theme.relation(card.links.front().relation);
        m_painter.fillRect(
            QRect(layout.quote.left(), layout.quote.top() + 1, kQuoteBar, layout.quote.height() - 2), bar);
        m_painter.setPen(m_theme.label);
        layout.wrappedQuote.paint(m_painter, card.quote, m_type.quote, layout.quote.topLeft() + QPoint(9, 0));
    }
    if (!layout.replacement.isNull()) {
        paintWordingChange(layout);
    }
    if (!layout.body.isNull()) {
        m_painter.setPen(m_theme.ink);
        layout.wrappedBody.paint(m_painter, card.body, m_type.body, layout.body.topLeft(), mentionsOf(card.body),
                                 m_theme.accent);
    }
    QString when = card.created.isValid() ? whenName(card.created, QDateTime::currentDateTime()) : QString();
    if (!card.replies.empty() && layout.replies.empty()) {
        when = NoteCardWords::tr("%1, %2").arg(
            when, NoteCardWords::tr("%n replies", nullptr, int(card.replies.size())));
    }
    if (card.waitsInLedger) {
        paintByline(layout.author, card.author, when);
        return;
    }
    if (card.verdict == Verdict::Orphaned) {
        when = NoteCardWords::tr("its words are gone");
    } else if (card.verdict == Verdict::Ambiguous) {
        when = NoteCardWords::tr("its place is uncertain");
    }
    paintByline(layout.author, card.author, when);
}

void NoteCardPainter::paintWordingChange(const NoteCardLayout& layout) {
    struct Run {
        qsizetype begin;
        qsizetype end;
        bool isDeleted;
        bool isInserted;
    };
    const WordingChange& change = layout.change;
    const qsizetype a = change.before.size();
    const qsizetype b = a + change.deleted.size();
    const qsizetype c = b + change.inserted.size();
    const std::array runs{Run{0, a, false, false}, Run{a, b, true, false}, Run{b, c, false, true},
                          Run{c, layout.replacementText.size(), false, false}};
    int y = layout.replacement.top();
    for (const WrappedText::Line& textLine : layout.wrappedReplacement.lines()) {
        double x = layout.replacement.left();
        for (const Run& run : runs) {
            const qsizetype begin = std::max(run.begin, textLine.begin);
            const qsizetype end = std::min(run.end, textLine.end);
            if (begin >= end) {
                continue;
            }
            const QString words = layout.replacementText.mid(begin, end - begin);
            const double width = m_type.body.advance(words);
            const QRectF rect(x, y, width, m_type.body.lineHeight());
            QFont font = m_type.body.font();
            QColor color = m_theme.ink;
            if (run.isDeleted || run.isInserted) {
                m_painter.fillRect(rect.adjusted(0, 1, 0, -1),
                                   run.isDeleted ? m_theme.deleted : m_theme.inserted);
                color = run.isDeleted ? m_theme.deletedText : m_theme.insertedText;
                font.setStrikeOut(run.isDeleted);
                font.setUnderline(run.isInserted);
            }
            m_painter.setFont(font);
            m_painter.setPen(color);
            m_painter.drawText(rect.adjusted(0, 0, 20, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
            x += width;
        }
        y += m_type.body.lineHeight();
    }
}

void NoteCardPainter::paintByline(const QRect& rect, const QString& author, const QString& when) {
    const int nameWidth = std::min(rect.width(), int(m_type.author.advance(author)) + 1);
    line({rect.left(), rect.top(), nameWidth, rect.height()}, author, m_type.author, m_theme.ink);
    line({rect.left() + nameWidth + 7, rect.top(), std::max(0, rect.width() - nameWidth - 7), rect.height()},
         when, m_type.small, m_theme.label);
}

void NoteCardPainter::paintReplies(const NoteCard& card, const NoteCardLayout& layout,
                                   const MentionsOf& mentionsOf) {
    for (size_t i = 0; i < layout.replies.size(); ++i) {
        const auto& part = layout.replies[i];
        m_painter.fillRect(QRect(part.rect.left(), part.rect.top(), 1, part.rect.height()), m_theme.line);
        if (!part.text.isNull()) {
            m_painter.setPen(m_theme.ink);
            part.wrapped.paint(m_painter, card.replies[i].body, m_type.body, part.text.topLeft(),
                               mentionsOf(card.replies[i].body), m_theme.accent);
        }
        paintByline(part.author, card.replies[i].author,
                    whenName(card.replies[i].created, QDateTime::currentDateTime()));
    }
}

void NoteCardPainter::paintState(const NoteCard& card, const QRect& rect, bool opensMenu) {
    const QColor color = m_theme.state(toString(card.state));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kStateRadius, kStateRadius);
    const QPointF dot(rect.left() + 10.5, rect.center().y() + 0.5);
    m_painter.setPen(QPen(color, 1.4));
    m_painter.setBrush(card.state == AnnotationState::Accepted ? QBrush(color) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(dot, 2.8, 2.8);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    line(rect.adjusted(17, 0, 0, 0), stateName(card.state), m_type.chip, color);
    if (opensMenu) {
        m_painter.drawPixmap(
            rect.right() - 15, rect.top() + 4,
            iconPixmap(QStringLiteral("down"), color, 11, m_painter.device()->devicePixelRatioF()));
    }
}

void NoteCardPainter::paintRounded(const QRect& rect, const QColor& edge) {
    m_painter.setPen(QPen(edge, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kTagRadius, kTagRadius);
}

void NoteCardPainter::paintTag(const NoteCardLayout::Chip& tag, const QColor& color) {
    paintRounded(tag.rect, m_theme.line);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(QPointF(tag.rect.left() + 10.5, tag.rect.center().y() + 0.5), 3.2, 3.2);
    line(tag.rect.adjusted(18, 0, -6, 0), tag.text, m_type.chip, m_theme.ink2);
}

void NoteCardPainter::paintChips(const NoteCard& card, const NoteCardLayout& layout) {
    if (!layout.state.isNull()) {
        const int textWidth = int(m_type.chip.advance(stateName(card.state)));
        paintState(card, layout.state, layout.state.width() - textWidth > 30);
    }
    if (!layout.decision.isNull()) {
        line(layout.decision, NoteCardWords::tr("%1, %2").arg(card.decidedBy, whenName(card.decided, QDateTime::currentDateTime())),
             m_type.chip, m_theme.label);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (!layout.verdict.isNull()) {
        const QColor color = m_theme.relation(QStringLiteral("conflicts"));
        paintRounded(layout.verdict, color);
        line(layout.verdict.adjusted(8, 0, -6, 0), NoteCardLayout::verdictText(card.verdict), m_type.chip, color);
    }
    if (!layout.conflict.isNull()) {
        const QColor color = m_theme.relation(QStringLiteral("conflicts"));
        paintRounded(layout.conflict, color);
        line(layout.conflict.adjusted(8, 0, -6, 0), NoteCardLayout::conflictText(), m_type.chip, color);
    }
    if (!layout.assignee.isNull()) {
        paintRounded(layout.assignee, m_theme.accent);
        line(layout.assignee.adjusted(8, 0, -6, 0), NoteCardLayout::assigneeText(card.assignee), m_type.chip, m_theme.accent);
    }
    for (size_t i = 0; i < layout.tags.size(); ++i) {
        paintTag(layout.tags[i], m_theme.tag(card.tagColors.value(qsizetype(i))));
    }
    if (!layout.replyField.isNull()) {
        m_painter.setPen(QPen(m_theme.line, 1));
        m_painter.setBrush(m_theme.paper);
        const QRectF field = QRectF(layout.replyField).adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter.drawRoundedRect(field, 4, 4);
        line(layout.replyField.adjusted(8, 0, -30, 0), NoteCardWords::tr("Reply"), m_type.small,
             m_theme.label);
        const QRectF key(layout.replyField.right() - 20, layout.replyField.top() + 5.5, 14, 14);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(key, 2, 2);
        m_painter.setFont(m_type.chip.font());
        m_painter.setPen(m_theme.label);
        m_painter.drawText(key, Qt::AlignCenter, QStringLiteral("R"));
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace duikan
