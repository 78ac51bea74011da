// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragelegend.h"

#include "ui/appearance.h"
#include "ui/coverage/coveragepainter.h"
#include "ui/relationname.h"

#include <QPainter>

namespace duikan {

namespace {

constexpr QSize kChip{18, 15};
constexpr int kHeight = 24;
constexpr int kGap = 6;
constexpr int kPadding = 5;
constexpr double kOff = 0.38; ///< how strong an entry is drawn that is switched off

} // namespace

LegendEntry::LegendEntry(const QString& relation, QWidget* parent)
    : QAbstractButton(parent)
    , m_relation(relation)
    , m_theme(Theme::of(Theme::Tone::Light)) {
    setObjectName(QStringLiteral("legend-") + (relation.isEmpty() ? QStringLiteral("suggested") : relation));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    retranslate();
}

void LegendEntry::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void LegendEntry::setCompact(bool compact) {
    m_isCompact = compact;
}

void LegendEntry::retranslate() {
    setText(m_relation.isEmpty() ? tr("suggested") : relationName(m_relation));
    setAccessibleName(tr("Show: %1").arg(text()));
    setToolTip(tr("%1: click to show or hide").arg(text()));
}

int LegendEntry::fullWidth() const {
    return 2 * kPadding + kChip.width() + kGap +
           QFontMetrics(chromeFont(kSecondaryText)).horizontalAdvance(text());
}

QSize LegendEntry::sizeHint() const {
    return {m_isCompact ? 2 * kPadding + kChip.width() : fullWidth(), kHeight};
}

void LegendEntry::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::kRadius,
                                Metrics::kRadius);
    }
    painter.setOpacity(isChecked() ? 1 : kOff);
    QRect chip({kPadding, 0}, kChip);
    chip.moveTop((height() - kChip.height()) / 2);
    paintChip(painter, chip, m_relation, relationLetter(m_relation), chromeFont(kLabelText, true), m_theme);
    if (m_isCompact) {
        return;
    }
    QFont font = chromeFont(kSecondaryText);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(m_theme.ink);
    painter.drawText(rect().adjusted(kPadding + kChip.width() + kGap, 0, 0, 0), Qt::AlignVCenter, text());
}

CoverageLegend::CoverageLegend(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::of(Theme::Tone::Light)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageLegend::setRelations(const QStringList& relations) {
    if (relations == m_relations && !m_entries.isEmpty()) {
        return;
    }
    const QStringList hidden = hiddenRelations();
    const bool hadSuggestions = showsSuggestions();
    qDeleteAll(m_entries);
    m_entries.clear();
    m_relations = relations;
    for (const QString& relation : relations + QStringList{QString()}) {
        auto* entry = new LegendEntry(relation, this);
        entry->setTheme(m_theme);
        entry->setChecked(relation.isEmpty() ? hadSuggestions : !hidden.contains(relation));
        entry->show();
        connect(entry, &QAbstractButton::toggled, this, &CoverageLegend::filterChanged);
        m_entries.append(entry);
    }
    place();
    updateGeometry();
}

void CoverageLegend::setTheme(const Theme& theme) {
    m_theme = theme;
    for (LegendEntry* entry : m_entries) {
        entry->setTheme(theme);
    }
}

void CoverageLegend::retranslate() {
    for (LegendEntry* entry : m_entries) {
        entry->retranslate();
    }
    place();
}

QStringList CoverageLegend::hiddenRelations() const {
    QStringList hidden;
    for (const LegendEntry* entry : m_entries) {
        if (!entry->relation().isEmpty() && !entry->isChecked()) {
            hidden.append(entry->relation());
        }
    }
    return hidden;
}

bool CoverageLegend::showsSuggestions() const {
    return m_entries.isEmpty() || m_entries.back()->isChecked();
}

QSize CoverageLegend::minimumSizeHint() const {
    return {int(m_entries.size()) * (kChip.width() + 2 * kPadding), kHeight};
}

QSize CoverageLegend::sizeHint() const {
    int width = 0;
    for (const LegendEntry* entry : m_entries) {
        width += entry->fullWidth() + kGap;
    }
    return {width, kHeight};
}

void CoverageLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void CoverageLegend::place() {
    const bool isCompact = sizeHint().width() > width();
    const int gap = isCompact ? 0 : kGap;
    int x = width();
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        (*entry)->setCompact(isCompact);
        const QSize size = (*entry)->sizeHint();
        x -= size.width();
        (*entry)->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        (*entry)->update();
        x -= gap;
    }
}

} // namespace duikan
