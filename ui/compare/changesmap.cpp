// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changesmap.h"

#include "ui/compare/comparing.h"
#include "ui/compare/comparisonview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kWidth = 20;
constexpr double kInset = 4;
constexpr double kLeast = 3; ///< of a mark: it must be seen among five thousand

} // namespace

ChangesMap::ChangesMap(ComparisonView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_theme(Theme::of(Theme::Tone::Light)) {
    setFixedWidth(kWidth);
    setObjectName(QStringLiteral("changesMap"));
    setCursor(Qt::PointingHandCursor);
    connect(&view, &ComparisonView::scrolledOrLaidOut, this, qOverload<>(&QWidget::update));
    connect(&view, &ComparisonView::currentPairChanged, this, qOverload<>(&QWidget::update));
}

void ChangesMap::setTexts(std::shared_ptr<const ComparedTexts> texts) {
    m_texts = std::move(texts);
    update();
}

void ChangesMap::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

double ChangesMap::yOf(double fraction) const {
    return fraction * height();
}

void ChangesMap::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.chrome);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.line);
    if (!m_texts) {
        return;
    }
    for (const ComparisonView::Stretch& stretch : m_view.stretches()) {
        const int change = m_texts->changeOf(stretch.pair);
        if (change < 0) {
            continue;
        }
        const double top = yOf(stretch.begin);
        const double height = std::max(kLeast, yOf(stretch.end) - top - 1);
        painter.fillRect(QRectF(kInset, top, kWidth - 2 * kInset, height),
                         changeColors(m_texts->changes[size_t(change)].kind, m_theme).mark);
    }
    const ComparisonView::Stretch seen = m_view.visibleStretch();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_theme.ink2;
    veil.setAlphaF(0.10f);
    painter.setBrush(veil);
    painter.setPen(QPen(m_theme.ink2, 1));
    painter.drawRoundedRect(QRectF(1.5, yOf(seen.begin) + 0.5, kWidth - 3,
                                   std::min(1.0, seen.end) * height() - yOf(seen.begin) - 1),
                            2, 2);
}

void ChangesMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const double y = event->position().y();
    for (const ComparisonView::Stretch& stretch : m_view.stretches()) {
        if (y >= yOf(stretch.begin) - 1 && y <= std::max(yOf(stretch.end), yOf(stretch.begin) + kLeast)) {
            emit changeClicked(stretch.pair);
            return;
        }
    }
    m_view.scrollToFraction(y / std::max(1, height()));
}

void ChangesMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        m_view.scrollToFraction(event->position().y() / std::max(1, height()));
    }
}

} // namespace duikan
