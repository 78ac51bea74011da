// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pairtext.h"

#include "ui/appearance.h"
#include "ui/compare/clausetext.h"
#include "ui/compare/comparing.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace duikan {

namespace {

constexpr double kSize = 17;
constexpr double kLabels = 102;
constexpr double kRight = 22;
constexpr double kTop = 9;
constexpr double kBetween = 3;

} // namespace

PairText::PairText(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::of(Theme::Tone::Light)) {
    setObjectName(QStringLiteral("pairText"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("The clause before and after"));
}

PairText::~PairText() = default;

void PairText::setPair(std::shared_ptr<const ComparedTexts> texts, int pair) {
    const bool isSame = texts == m_texts && pair == m_pair;
    m_texts = std::move(texts);
    m_pair = pair;
    layOut();
    if (!isSame) {
        clearSelection();
        verticalScrollBar()->setValue(0);
    }
    setAccessibleDescription(plainText());
}

void PairText::setTheme(const Theme& theme) {
    m_theme = theme;
    layOut();
}

void PairText::setZoom(double zoom) {
    m_zoom = zoom;
    layOut();
}

QString PairText::plainText() const {
    if (!m_texts || m_pair < 0) {
        return {};
    }
    QStringList lines;
    for (const Side side : kSides) {
        const auto& ordinals = ComparedTexts::ordinals(m_texts->comparison.pairs[size_t(m_pair)], side);
        if (!ordinals.empty()) {
            lines.append(QStringLiteral("%1: %2").arg(m_texts->label(m_pair, side),
                                                      joinedText(m_texts->document(side), ordinals)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void PairText::layOut() {
    m_words = {};
    double height = 0;
    if (m_texts && m_pair >= 0) {
        const ComparedPair& pair = m_texts->comparison.pairs[size_t(m_pair)];
        for (const Side side : kSides) {
            const auto& ordinals = ComparedTexts::ordinals(pair, side);
            if (ordinals.empty()) {
                continue;
            }
            const Document& document = m_texts->document(side);
            const ClauseText::Tint tint = pair.relation == PairRelation::Inserted  ? ClauseText::Tint::Inserted
                                          : pair.relation == PairRelation::Deleted ? ClauseText::Tint::Deleted
                                                                                   : ClauseText::Tint::None;
            m_words[size_t(side)] = std::make_unique<ClauseText>(
                document, ordinals, pair.hunks, side == Side::Left ? Hunk::Op::Delete : Hunk::Op::Insert, tint,
                ClauseType::of(document, kSize, m_zoom), m_theme,
                std::max(100.0, viewport()->width() - kLabels - kRight));
            height += m_words[size_t(side)]->height() + kBetween;
        }
    }
    const int whole = int(std::ceil(height + 2 * kTop));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(31);
    viewport()->update();
}

void PairText::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.panel);
    if (!m_texts || m_pair < 0) {
        painter.setPen(m_theme.label);
        painter.setFont(chromeFont(kSecondaryText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter,
                         m_texts ? tr("Choose a change in the list, or press N for the next one.") : QString());
        return;
    }
    for (const Side side : kSides) {
        const auto& words = m_words[size_t(side)];
        if (!words) {
            continue;
        }
        const double y = topOf(side);
        const QString label = m_texts->label(m_pair, side);
        painter.setFont(chromeFont(kSecondaryText));
        painter.setPen(m_theme.label);
        painter.drawText(QRectF(6, y + 6, kLabels - 16, words->height()),
                         Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
                         m_texts->isOfClauses ? label
                                              : (side == Side::Left ? tr("Before %1") : tr("After %1")).arg(label));
        painter.setPen(m_theme.ink);
        ClauseMarks marks;
        marks.selection = side == m_selection.side ? m_selection : ClauseSelection{};
        marks.selectionMark = selectionColor(m_theme);
        words->paint(painter, QPointF(kLabels, y), marks);
    }
}

void PairText::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

QString PairText::selectedText() const {
    return m_texts ? m_selection.text(m_texts->document(m_selection.side)) : QString();
}

void PairText::clearSelection() {
    select({});
}

void PairText::select(const ClauseSelection& to) {
    const bool wasEmpty = m_selection.isEmpty();
    m_selection = to;
    viewport()->update();
    if (!wasEmpty || !to.isEmpty()) {
        emit selectionChanged();
    }
}

double PairText::topOf(Side side) const {
    const auto& before = m_words[size_t(Side::Left)];
    const double top = kTop - verticalScrollBar()->value();
    return side == Side::Right && before ? top + before->height() + kBetween : top;
}

std::optional<Side> PairText::sideAt(double y) const {
    const bool isRight = m_words[size_t(Side::Right)] && (!m_words[size_t(Side::Left)] || y >= topOf(Side::Right));
    const Side side = isRight ? Side::Right : Side::Left;
    return m_words[size_t(side)] ? std::optional(side) : std::nullopt;
}

ClausePlace PairText::placeAt(Side side, QPointF position) const {
    return m_words[size_t(side)]->placeAt(position - QPointF(kLabels, topOf(side)));
}

void PairText::mousePressEvent(QMouseEvent* event) {
    const std::optional<Side> side = sideAt(event->position().y());
    if (event->button() != Qt::LeftButton || !side) {
        return;
    }
    const ClausePlace place = placeAt(*side, event->position());
    select({*side, place, place});
    m_isSelecting = true;
}

void PairText::mouseMoveEvent(QMouseEvent* event) {
    if (m_isSelecting && m_words[size_t(m_selection.side)]) {
        select({m_selection.side, m_selection.anchor, placeAt(m_selection.side, event->position())});
    }
}

void PairText::mouseReleaseEvent(QMouseEvent* /*event*/) {
    m_isSelecting = false;
}

void PairText::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
}

void PairText::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("The clause before and after"));
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace duikan
