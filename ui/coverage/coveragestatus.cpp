// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragestatus.h"

#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace duikan {

CoverageStatus::CoverageStatus(QWidget* parent)
    : QWidget(parent)
    , m_place(new QLabel(this))
    , m_rows(new QLabel(this))
    , m_columns(new QLabel(this))
    , m_links(new QLabel(this)) {
    m_place->setObjectName(QStringLiteral("statusFirst"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_place);
    for (QLabel* label : {m_rows, m_columns, m_links}) {
        label->setObjectName(QStringLiteral("statusPart"));
        row->addWidget(makeLine());
        row->addWidget(label);
    }
    row->addStretch(1);
    showTexts();
}

QWidget* CoverageStatus::makeLine() {
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("statusLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedSize(1, 14);
    return line;
}

void CoverageStatus::showPlace(const CellCard& card) {
    m_place->setText(card.row.label.isEmpty() ? tr("No cell")
                                              : QStringLiteral("%1 × %2").arg(card.row.label, card.column.label));
}

void CoverageStatus::showCounts(const CoverageGrid& grid, bool isFiltered) {
    const Coverage& coverage = grid.coverage();
    m_counts = {.rows = grid.lineCount(),
                .linkedRows = grid.linkedLines(),
                .columns = grid.columnCount(),
                .linkedColumns = grid.linkedColumns(),
                .cells = int(coverage.cells.size()),
                .elsewhere = coverage.linksElsewhere,
                .reopened = grid.reopenedCells(),
                .label = coverage.elsewhere.size() == 1 ? shortLabel(coverage.elsewhere.front()) : QString(),
                .isFiltered = isFiltered};
    showTexts();
}

void CoverageStatus::retranslate() {
    showTexts();
}

void CoverageStatus::showTexts() {
    const Counts& counts = m_counts;
    m_rows->setText(tr("%1 of %n paragraph(s) linked", nullptr, counts.rows).arg(counts.linkedRows));
    m_columns->setText(tr("%1 of %n clause(s) linked", nullptr, counts.columns).arg(counts.linkedColumns));
    QStringList links{tr("%n link(s) here", nullptr, counts.cells)};
    if (counts.elsewhere > 0) {
        links << (counts.label.isEmpty() ? tr("%n elsewhere", nullptr, counts.elsewhere)
                                         : tr("%n to %1", nullptr, counts.elsewhere).arg(counts.label));
    }
    if (counts.reopened > 0) {
        links << tr("%n to look at again", nullptr, counts.reopened);
    }
    if (counts.isFiltered) {
        links << tr("some relations hidden");
    }
    m_links->setText(links.join(tr(", ")));
}

} // namespace duikan
