// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragepanel.h"

#include "ui/coverage/uncoveredlist.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kListHeight = 96; ///< of the shorter list, at least

QWidget* makeLine(QWidget* parent) {
    auto* line = new QWidget(parent);
    line->setObjectName(QStringLiteral("panelLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    return line;
}

QLabel* makeLabel(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    return label;
}

std::vector<UncoveredLine> uncoveredColumns(const CoverageGrid& grid) {
    std::vector<UncoveredLine> lines;
    for (int column = 0; column < grid.columnCount(); ++column) {
        if (const CoverageLine& line = grid.column(column); line.isUncovered()) {
            lines.push_back({column, shortLabel(line.label), line.text, grid.suggestedInColumn(column)});
        }
    }
    return lines;
}

std::vector<UncoveredLine> uncoveredRows(const CoverageGrid& grid) {
    std::vector<UncoveredLine> lines;
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (const CoverageLine& line = grid.line(row); !grid.row(row).isHeading && line.isUncovered()) {
            lines.push_back({row, shortLabel(line.label), line.text, grid.suggestedInRow(row)});
        }
    }
    return lines;
}

} // namespace

CoveragePanel::CoveragePanel(const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_clauses(new UncoveredList(this))
    , m_paragraphs(new UncoveredList(this))
    , m_hint(makeLabel(this, QStringLiteral("coverageHint"))) {
    setObjectName(QStringLiteral("coveragePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_clauses->setObjectName(QStringLiteral("uncoveredClauses"));
    m_paragraphs->setObjectName(QStringLiteral("uncoveredParagraphs"));
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeCell());
    column->addWidget(makeLine(this));
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(1);
    lists->addWidget(makeSection(m_clauseHead, m_clauses));
    lists->addWidget(makeSection(m_paragraphHead, m_paragraphs));
    lists->setStretchFactor(0, 2);
    lists->setStretchFactor(1, 3);
    column->addWidget(lists, 1);
    column->addWidget(makeLine(this));
    column->addWidget(m_hint);
    connect(m_clauses, &UncoveredList::chosen, this, &CoveragePanel::clauseChosen);
    connect(m_paragraphs, &UncoveredList::chosen, this, &CoveragePanel::paragraphChosen);
    retranslate();
}

QPushButton* CoveragePanel::makeButton(QAction* action, const QString& name) {
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("slim", true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &CoveragePanel::showButtons);
    return button;
}

QWidget* CoveragePanel::makeCell() {
    auto* cell = new QWidget(this);
    m_place = makeLabel(cell, QStringLiteral("cellPlace"));
    m_relation = makeLabel(cell, QStringLiteral("cellRelation"));
    m_row = makeLabel(cell, QStringLiteral("cellText"));
    m_column = makeLabel(cell, QStringLiteral("cellText"));
    m_notice = makeLabel(cell, QStringLiteral("cellNotice"));
    for (QLabel* text : {m_row, m_column, m_notice}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::RichText);
    }
    m_open = makeButton(m_commands.open, QStringLiteral("cellOpen"));
    m_link = makeButton(m_commands.link, QStringLiteral("cellLink"));
    m_change = makeButton(m_commands.relation, QStringLiteral("cellChange"));
    m_next = makeButton(m_commands.next, QStringLiteral("cellNext"));
    m_looked = makeButton(m_commands.looked, QStringLiteral("cellLooked"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_relation);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {m_open, m_link, m_change, m_next}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* again = new QHBoxLayout;
    again->setSpacing(8);
    again->addWidget(m_notice, 1);
    again->addWidget(m_looked, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(kSide, 9, kSide, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_row);
    column->addWidget(m_column);
    column->addLayout(again);
    column->addLayout(buttons);
    return cell;
}

QWidget* CoveragePanel::makeSection(Section& section, UncoveredList* list) {
    auto* box = new QWidget(this);
    section.title = makeLabel(box, QStringLiteral("sectionTitle"));
    section.count = makeLabel(box, QStringLiteral("sectionCount"));
    section.title->setBuddy(list);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSide, 8, kSide, 4);
    head->addWidget(section.title, 1);
    head->addWidget(section.count);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(list, 1);
    box->setMinimumHeight(kListHeight);
    return box;
}

void CoveragePanel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_clauses->setTheme(theme);
    m_paragraphs->setTheme(theme);
    showCard();
}

void CoveragePanel::retranslate() {
    m_clauseHead.title->setText(tr("Clauses without a link"));
    m_paragraphHead.title->setText(tr("Paragraphs without a link"));
    m_clauses->setAccessibleName(tr("Clauses without a link"));
    m_paragraphs->setAccessibleName(tr("Paragraphs without a link"));
    showCard();
    showCounts();
}

void CoveragePanel::showCell(const CellCard& card) {
    m_card = card;
    showCard();
}

void CoveragePanel::showCard() {
    const bool hasCell = !m_card.row.label.isEmpty();
    const bool hasLink = !m_card.link.isNull();
    const QColor color = hasLink ? m_theme.relation(m_card.relation) : m_theme.label;
    m_place->setText(hasCell ? QStringLiteral("%1 %2 %3").arg(m_card.row.label, hasLink ? u"→" : u"×",
                                                             m_card.column.label)
                             : tr("No cell"));
    const QString relation = hasLink                 ? relationName(m_card.relation)
                             : m_card.suggested >= 0 ? tr("suggested, %1").arg(m_card.suggested)
                             : hasCell               ? tr("no link")
                                                     : QString();
    m_relation->setText(m_card.count > 1
                            ? tr("%1, %2 of %3").arg(relation).arg(m_card.position).arg(m_card.count)
                            : relation);
    m_relation->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    m_row->setText(excerptHtml(m_card.row, color));
    m_column->setText(excerptHtml(m_card.column, color));
    m_row->setVisible(hasCell);
    m_column->setVisible(hasCell);
    m_notice->setVisible(m_card.reopened != CellCard::Reopened::No);
    m_notice->setText(m_card.reopened == CellCard::Reopened::NewDraft
                          ? tr("<b>Look again:</b> the wording changed in a new draft.")
                          : tr("<b>Look again:</b> the words are not the ones that were linked. A repair was taken "
                               "back, or they were tied anew."));
    showButtons();
}

void CoveragePanel::showButtons() {
    const bool hasLink = !m_card.link.isNull();
    const auto label = [](QPushButton* button, const QString& text, const QAction* action) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(key.isEmpty() ? text : QStringLiteral("%1  %2").arg(text, key));
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    label(m_open, tr("Open both"), m_commands.open);
    label(m_link, m_commands.link->iconText(), m_commands.link);
    label(m_change, tr("Change relation"), m_commands.relation);
    label(m_next, tr("Next"), m_commands.next);
    label(m_looked, tr("Looked at"), m_commands.looked);
    m_link->setVisible(!hasLink);
    m_change->setVisible(hasLink);
    m_next->setVisible(m_card.count > 1);
    m_looked->setVisible(m_card.reopened == CellCard::Reopened::NewDraft);
}

void CoveragePanel::showLists(const CoverageGrid& grid) {
    m_clauses->setLines(uncoveredColumns(grid));
    m_paragraphs->setLines(uncoveredRows(grid));
    m_clauseTotal = grid.columnCount();
    m_paragraphTotal = grid.lineCount();
    m_hasLinks = !grid.coverage().cells.empty();
    showCounts();
}

void CoveragePanel::showCounts() {
    m_clauseHead.count->setText(tr("%1 out of %2").arg(m_clauses->lines().rowCount()).arg(m_clauseTotal));
    m_paragraphHead.count->setText(tr("%1 out of %2").arg(m_paragraphs->lines().rowCount()).arg(m_paragraphTotal));
    m_hint->setText(m_hasLinks
                        ? tr("Click a filled cell twice to open both paragraphs, an empty one to link them. Arrows "
                             "move, Enter opens, L links.")
                        : tr("Nothing is linked yet. Go to the cell of a paragraph and a clause and press L. A dashed "
                             "cell is a suggestion: L accepts it."));
}

} // namespace duikan
