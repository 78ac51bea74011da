// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverageroom.h"

#include "ui/coverage/coveragechoice.h"
#include "ui/coverage/coveragecommands.h"
#include "ui/coverage/coveragelegend.h"
#include "ui/coverage/coveragematrix.h"
#include "ui/coverage/coveragepanel.h"
#include "ui/coverage/coveragestatus.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/windowsettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace duikan {

namespace {

constexpr int kBar = 38;
constexpr int kPanel = 344;
constexpr int kNarrowPanel = 250;
const QString kSplitterKey = QStringLiteral("coverage-splitter");
const QString kSectionsKey = QStringLiteral("coverage-sections");

/// The matrix is of the latest drafts, also while a side shows an older one.
const Draft* latest(const Workspace& workspace, Side side) {
    const Review* review = workspace.review();
    return review ? review->state().currentDraft(documentNumber(side)) : nullptr;
}

const Document* latestText(const Workspace& workspace, Side side) {
    const Draft* draft = latest(workspace, side);
    return draft ? draft->structure.get() : nullptr;
}

} // namespace

CoverageRoom::CoverageRoom(Workspace& workspace, const SuggestionsModel& suggestions, QWidget* parent)
    : Room(QStringLiteral("coverage"), parent)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_matrix(new CoverageMatrix(this))
    , m_choice(new CoverageChoice(this))
    , m_legend(new CoverageLegend(this))
    , m_commands(new CoverageCommands(workspace, suggestions, *m_matrix, this))
    , m_panel(new CoveragePanel({m_commands->open, m_commands->link, m_commands->changeRelation,
                                 m_commands->nextInCell, m_commands->looked},
                                this))
    , m_status(new CoverageStatus(this)) {
    for (QAction* action : m_choice->actions()) {
        if (action != nullptr) {
            m_matrix->addAction(action);
        }
    }
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(kNarrowPanel);
    m_splitter->setSizes({3 * kPanel, kPanel});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_legend->setRelations(builtInRelations());
    setTabOrder(m_matrix, m_panel);
    connect(m_choice, &CoverageChoice::changed, this, &CoverageRoom::refresh);
    connect(m_legend, &CoverageLegend::filterChanged, this, &CoverageRoom::refresh);
    connect(m_commands, &CoverageCommands::cardChanged, this, [this] {
        m_panel->showCell(m_commands->card());
        m_status->showPlace(m_commands->card());
    });
    connect(m_commands, &CoverageCommands::openWanted, this, &CoverageRoom::openWanted);
    connect(m_panel, &CoveragePanel::clauseChosen, this, [this](int column) {
        m_matrix->setCurrent(m_matrix->currentRow(), column);
        m_matrix->setFocus();
    });
    connect(m_panel, &CoveragePanel::paragraphChosen, this, [this](int line) {
        m_matrix->setCurrent(line, m_matrix->currentColumn());
        m_matrix->setFocus();
    });
    connect(&workspace, &Workspace::reviewChanged, this, &CoverageRoom::follow);
    connect(&workspace, &Workspace::reviewReplaced, this, &CoverageRoom::follow);
    connect(&suggestions, &SuggestionsModel::suggestionsChanged, this, &CoverageRoom::follow);
}

QWidget* CoverageRoom::makeLeft() {
    auto* left = new QWidget(this);
    auto* bar = new QWidget(left);
    bar->setObjectName(QStringLiteral("coverageBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(kBar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(8);
    row->addWidget(m_choice->rowsButton());
    row->addWidget(m_choice->columnsButton());
    row->addWidget(m_legend, 1);
    m_empty->setObjectName(QStringLiteral("coverageEmpty"));
    m_empty->setAttribute(Qt::WA_StyledBackground);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    return left;
}

QString CoverageRoom::title() const {
    return tr("Cov&erage");
}

QString CoverageRoom::purpose() const {
    return tr("Which paragraph speaks to which clause, and what found no place");
}

void CoverageRoom::setTheme(const Theme& theme) {
    m_matrix->setTheme(theme);
    m_legend->setTheme(theme);
    m_panel->setTheme(theme);
}

void CoverageRoom::retranslate() {
    m_choice->retranslate();
    m_commands->retranslate();
    m_legend->retranslate();
    m_panel->retranslate();
    m_status->retranslate();
    follow();
}

void CoverageRoom::setZoom(double zoom) {
    m_matrix->setZoom(zoom);
}

QList<QAction*> CoverageRoom::commands() const {
    return m_commands->all() + QList<QAction*>{nullptr} + m_choice->actions();
}

void CoverageRoom::updateCommands() {
    if (m_isStale) {
        refresh();
    }
    for (QAction* action : m_choice->actions()) {
        if (action != nullptr) {
            action->setEnabled(true);
        }
    }
    m_choice->setDocument(latestText(m_workspace, Side::Right));
    m_commands->update();
}

QWidget* CoverageRoom::statusPart() const {
    return m_status;
}

CoverageOptions CoverageRoom::options() const {
    CoverageOptions options = m_choice->options();
    options.hiddenRelations = m_legend->hiddenRelations();
    return options;
}

std::optional<CoverageSheet> CoverageRoom::sheet() const {
    const Draft* rows = latest(m_workspace, Side::Left);
    const Draft* columns = latest(m_workspace, Side::Right);
    if (rows == nullptr || columns == nullptr) {
        return std::nullopt;
    }
    return CoverageSheet{coverage(*m_workspace.review(), options()), coveredText(*rows), coveredText(*columns)};
}

std::optional<PrintedReport> CoverageRoom::report() const {
    const auto printed = sheet();
    return printed ? std::optional(printed->printed()) : std::nullopt;
}

void CoverageRoom::takeFocus() {
    m_matrix->setFocus(Qt::ShortcutFocusReason);
}

void CoverageRoom::saveLayout(WindowSettings& settings) const {
    settings.setLayout(kSplitterKey, m_splitter->saveState());
    settings.setToggle(kSectionsKey, m_choice->options().rows == CoverageRows::Sections);
}

void CoverageRoom::restoreLayout(const WindowSettings& settings) {
    m_splitter->restoreState(settings.layout(kSplitterKey));
    CoverageOptions options = m_choice->options();
    options.rows = settings.toggle(kSectionsKey, false) ? CoverageRows::Sections : CoverageRows::Paragraphs;
    m_choice->setOptions(options);
}

void CoverageRoom::follow() {
    m_isStale = true;
    if (isEntered()) {
        refresh();
    }
}

void CoverageRoom::showEmpty(const QString& sentence) {
    m_empty->setText(sentence);
    m_stack->setCurrentWidget(m_empty);
}

void CoverageRoom::refresh() {
    m_isStale = false;
    const Review* review = m_workspace.review();
    const Document* clauses = latestText(m_workspace, Side::Right);
    m_choice->setDocument(clauses);
    Coverage matrix = review ? coverage(*review, options()) : Coverage();
    if (review != nullptr) {
        m_legend->setRelations(builtInRelations() + ownRelations(*review));
    }
    m_choice->setShown(matrix);
    m_matrix->setGrid(CoverageGrid(std::move(matrix), m_legend->showsSuggestions() ? m_suggestions.suggestions()
                                                                                    : std::vector<Suggestion>()));
    const CoverageGrid& grid = m_matrix->grid();
    m_panel->showLists(grid);
    m_status->showCounts(grid, !m_legend->hiddenRelations().isEmpty());
    if (review == nullptr || clauses == nullptr || latestText(m_workspace, Side::Left) == nullptr) {
        showEmpty(tr("Coverage lays the paragraphs of one document against the clauses of another. This review "
                     "has not got both yet: add the second document in the room Review."));
    } else if (grid.columnCount() == 0) {
        showEmpty(tr("There are no such clauses in “%1”. Choose others at the top.").arg(clauses->title));
    } else if (grid.firstRow() < 0) {
        showEmpty(tr("There are no paragraphs in “%1”.").arg(latestText(m_workspace, Side::Left)->title));
    } else {
        m_stack->setCurrentWidget(m_matrix);
    }
}

} // namespace duikan
