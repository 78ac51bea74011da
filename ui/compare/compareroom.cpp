// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareroom.h"

#include "ui/appearance.h"
#include "ui/compare/changesmap.h"
#include "ui/compare/changespanel.h"
#include "ui/compare/comparednotes.h"
#include "ui/compare/comparedock.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparestatus.h"
#include "ui/compare/comparisonexport.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/pairfacts.h"
#include "ui/compare/pairtext.h"
#include "ui/icons.h"
#include "ui/segments.h"
#include "ui/windowsettings.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

constexpr int kDock = 272;
constexpr int kStrip = 152;

const QString kColumnsKey = QStringLiteral("compare-columns");
const QString kLinesKey = QStringLiteral("compare-lines");
const QString kFoldKey = QStringLiteral("fold-unchanged");
const QString kLettersKey = QStringLiteral("compare-letters");

} // namespace

CompareRoom::CompareRoom(Workspace& workspace, QWidget* parent)
    : Room(QStringLiteral("compare"), parent)
    , m_workspace(workspace)
    , m_comparing(workspace)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_lines(new QSplitter(Qt::Vertical, this))
    , m_dock(new CompareDock(this))
    , m_panel(new ChangesPanel(m_changes, this))
    , m_header(new CompareHeader(workspace, m_comparing, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ComparisonView(this))
    , m_map(new ChangesMap(*m_view, this))
    , m_below(new QStackedWidget(this))
    , m_strip(new QWidget(this))
    , m_pairText(new PairText(this))
    , m_status(new CompareStatus(m_changes, this))
    , m_export(new ComparisonExport(this)) {
    m_status->hide();
    makeCommands();
    m_facts = new PairFacts(m_previousChange, m_nextChange, this);
    makeParts();
    connect(&m_comparing, &Comparing::resultChanged, this, &CompareRoom::showResult);
    connect(&m_comparing, &Comparing::choiceChanged, this, [this] { m_header->refresh(); });
    connect(&m_changes, &ChangesModel::filtersChanged, this, [this] { showPair(m_view->currentPair()); });
    connect(m_view, &ComparisonView::currentPairChanged, this, &CompareRoom::showPair);
    connect(m_view, &ComparisonView::selectionChanged, this, [this] {
        if (!m_view->selectedText().isEmpty()) {
            m_pairText->clearSelection();
        }
        updateCommands();
    });
    connect(m_pairText, &PairText::selectionChanged, this, [this] {
        if (!m_pairText->selectedText().isEmpty()) {
            m_view->clearSelection();
        }
        updateCommands();
    });
    connect(m_view, &ComparisonView::marksChanged, this, [this] { updateCommands(); });
    connect(m_view, &ComparisonView::activated, this, [this](int, Side side) { showInReview(side); });
    connect(m_view, &ComparisonView::noteWanted, this, &CompareRoom::goToNote);
    connect(m_view, &ComparisonView::zoomRequested, this, &CompareRoom::zoomRequested);
    connect(m_view, &ComparisonView::contextMenuWanted, this, &CompareRoom::showMenu);
    connect(m_map, &ChangesMap::changeClicked, m_view, &ComparisonView::goToPair);
    connect(m_panel, &ChangesPanel::pairWanted, m_view, &ComparisonView::goToPair);
    connect(&workspace, &Workspace::reviewChanged, this, [this](const ChangedItems& items) {
        if (isVisible() && (!items.annotations.isEmpty() || !items.drafts.isEmpty())) {
            showNotes();
        }
        m_header->refresh();
        updateCommands();
    });
    retranslate();
    showResult();
}

void CompareRoom::makeParts() {
    m_dock->addPage(m_panel);
    auto* texts = new QWidget(this);
    auto* row = new QHBoxLayout(texts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_map);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the map is the scroll bar
    m_strip->setObjectName(QStringLiteral("pairStrip"));
    m_strip->setAttribute(Qt::WA_StyledBackground);
    auto* stripRow = new QHBoxLayout(m_strip);
    stripRow->setContentsMargins(0, 0, 0, 0);
    stripRow->setSpacing(0);
    stripRow->addWidget(m_pairText, 1);
    stripRow->addWidget(m_facts);
    m_lines->setHandleWidth(1);
    m_lines->setChildrenCollapsible(false);
    m_lines->addWidget(texts);
    m_below->addWidget(m_strip);
    m_lines->addWidget(m_below);
    m_lines->setStretchFactor(0, 1);
    m_lines->setStretchFactor(1, 0);
    m_lines->setSizes({2000, kStrip});
    m_strip->setMinimumHeight(96);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(makeInvitation());
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_dock);
    m_columns->addWidget(body);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kDock, 2000});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    m_header->segments().add(m_words);
    m_header->segments().add(m_characters);
}

void CompareRoom::addPage(QWidget* page, QWidget* strip) {
    m_dock->addPage(page);
    m_below->addWidget(strip);
    connect(m_dock, &CompareDock::pageChanged, this, [this, page, strip] {
        if (m_dock->currentPage() == page) {
            m_below->setCurrentWidget(strip);
        } else if (m_below->currentWidget() == strip) {
            m_below->setCurrentWidget(m_strip);
        }
    });
}

QWidget* CompareRoom::makeInvitation() {
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("emptySide"));
    page->setAttribute(Qt::WA_StyledBackground);
    m_hint = new QLabel(page);
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_addDraft = new QPushButton(page);
    m_bothDocuments = new QPushButton(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_hint);
    column->addWidget(m_addDraft, 0, Qt::AlignHCenter);
    column->addWidget(m_bothDocuments, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_bothDocuments, &QPushButton::clicked, this, &CompareRoom::compareBothDocuments);
    return page;
}

void CompareRoom::setAddDraft(QAction* action) {
    m_addDraftAction = action;
    connect(m_addDraft, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this] { m_addDraft->setEnabled(m_addDraftAction->isEnabled()); });
    showResult();
}

QString CompareRoom::title() const {
    return tr("Co&mpare");
}

QString CompareRoom::purpose() const {
    return tr("Draft against draft, clause beside clause");
}

void CompareRoom::setTheme(const Theme& theme) {
    m_view->setTheme(theme);
    m_map->setTheme(theme);
    m_panel->setTheme(theme);
    m_pairText->setTheme(theme);
    m_facts->setTheme(theme);
    m_status->setTheme(theme);
    m_foldUnchanged->setIcon(themedIcon(QStringLiteral("fold"), theme));
    showPair(m_view->currentPair());
}

void CompareRoom::setZoom(double zoom) {
    m_view->setZoom(zoom);
    m_pairText->setZoom(zoom);
}

QWidget* CompareRoom::statusPart() const {
    return m_status;
}

void CompareRoom::takeFocus() {
    if (m_stack->currentIndex() == 0) {
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        (m_addDraft->isVisible() && m_addDraft->isEnabled() ? m_addDraft : m_bothDocuments)->setFocus(Qt::OtherFocusReason);
    }
}

void CompareRoom::saveLayout(WindowSettings& settings) const {
    if (isVisible()) {
        settings.setLayout(kColumnsKey, m_columns->saveState());
        settings.setLayout(kLinesKey, m_lines->saveState());
    }
    settings.setToggle(kFoldKey, m_foldUnchanged->isChecked());
    settings.setToggle(kLettersKey, m_characters->isChecked());
}

void CompareRoom::restoreLayout(const WindowSettings& settings) {
    m_columns->restoreState(settings.layout(kColumnsKey));
    m_lines->restoreState(settings.layout(kLinesKey));
    m_foldUnchanged->setChecked(settings.toggle(kFoldKey, true));
    m_view->setFolding(m_foldUnchanged->isChecked());
    (settings.toggle(kLettersKey, false) ? m_characters : m_words)->setChecked(true);
}

void CompareRoom::showEvent(QShowEvent* event) {
    Room::showEvent(event);
    m_comparing.setWatched(true);
    showNotes();
}

void CompareRoom::hideEvent(QHideEvent* event) {
    m_comparing.setWatched(false);
    Room::hideEvent(event);
}

void CompareRoom::compareClauses(int leftOrdinal, int rightOrdinal) {
    const Draft* left = m_workspace.draft(Side::Left);
    const Draft* right = m_workspace.draft(Side::Right);
    if (left != nullptr && right != nullptr) {
        m_comparing.compareClauses(left->id, leftOrdinal, right->id, rightOrdinal);
    }
}

void CompareRoom::compareBothDocuments() {
    const Draft* left = m_workspace.draft(Side::Left);
    const Draft* right = m_workspace.draft(Side::Right);
    if (left != nullptr && right != nullptr) {
        m_comparing.compareDrafts(left->id, right->id);
        takeFocus();
    }
}

void CompareRoom::showResult() {
    const auto texts = m_comparing.result();
    const bool isNothing = !texts && !m_comparing.isRunning() && m_comparing.draft(Side::Left) == nullptr;
    m_stack->setCurrentIndex(isNothing ? 1 : 0);
    const bool hasReview = m_workspace.review() != nullptr;
    m_addDraft->setVisible(hasReview && m_addDraftAction != nullptr);
    m_addDraft->setEnabled(m_workspace.canEdit());
    m_bothDocuments->setVisible(hasReview && m_workspace.draft(Side::Right) != nullptr);
    m_hint->setText(!hasReview ? tr("There is no review open.")
                               : tr("There is nothing to compare yet: each document has one draft.\n"
                                    "When the next draft comes, add it here; notes and links are carried over."));
    const bool isNew = texts.get() != m_changes.texts();
    if (isNew) {
        const int before = m_view->currentPair();
        m_changes.setTexts(texts);
        m_map->setTexts(texts);
        m_view->setTexts(texts);
        showNotes();
        if (texts && (texts->isOfClauses || (before < 0 && m_view->currentPair() < 0))) {
            m_view->goToPair(texts->isOfClauses ? 0 : m_changes.neighbour(-1, 1));
        }
    }
    goToWanted();
    showPair(m_view->currentPair());
}

void CompareRoom::showPassage(const CarriedPassage& carried) {
    const std::vector<Anchor>& now = carried.settlement == Settlement::Other ? carried.second : carried.found;
    if (m_workspace.review() == nullptr || carried.before.empty()) {
        return;
    }
    const DraftId before = carried.before.front().draft;
    const ReviewState& state = m_workspace.review()->state();
    const Draft* const older = state.draft(before);
    const ReviewedDocument* const document = state.document(state.documentNumber(before));
    if (older == nullptr || document == nullptr || older->number >= int(document->drafts.size())) {
        return;
    }
    const DraftId after = document->drafts[size_t(older->number)];
    m_wanted = now.empty() ? carried.before.front() : now.front();
    const Draft* const left = m_comparing.draft(Side::Left);
    const Draft* const right = m_comparing.draft(Side::Right);
    if (left == nullptr || right == nullptr || left->id != before || right->id != after || m_comparing.isOfClauses()) {
        m_comparing.compareDrafts(before, after);
    }
    goToWanted();
}

void CompareRoom::goToWanted() {
    const auto texts = m_comparing.result();
    if (!m_wanted || !texts || m_comparing.isRunning() || texts.get() != m_changes.texts()) {
        return;
    }
    const Anchor wanted = *std::exchange(m_wanted, std::nullopt);
    const Draft* const right = m_comparing.draft(Side::Right);
    const Side side = right != nullptr && wanted.draft == right->id ? Side::Right : Side::Left;
    const auto place = m_workspace.review()->resolution(wanted).place;
    const auto& pairs = texts->comparison.pairs;
    const auto pair = std::ranges::find_if(pairs, [&](const ComparedPair& each) {
        return place && std::ranges::count(ComparedTexts::ordinals(each, side), place->ordinal) > 0;
    });
    if (pair != pairs.end()) {
        m_view->goToPair(int(pair - pairs.begin()));
    }
}

void CompareRoom::showPair(int pair) {
    const auto texts = m_comparing.result();
    const Draft* left = m_comparing.draft(Side::Left);
    const Draft* right = m_comparing.draft(Side::Right);
    const bool isShown = texts && texts.get() == m_changes.texts();
    const int shown = isShown ? pair : -1;
    QString carried;
    if (shown >= 0 && left != nullptr && right != nullptr && !texts->isOfClauses) {
        carried = carriedText(*m_workspace.review(), *left, *right, texts->comparison.pairs[size_t(shown)]);
    }
    m_pairText->setPair(isShown ? texts : nullptr, shown);
    m_facts->setPair(isShown ? texts : nullptr, shown, carried);
    m_panel->setCurrentPair(shown);
    const int row = shown < 0 ? -1 : m_changes.rowOf(shown);
    const int count = m_changes.rowCount();
    m_header->setPlace(row >= 0 ? tr("%1 of %2").arg(row + 1).arg(count)
                                : (isShown ? tr("%n change(s)", nullptr, count) : QString()));
    m_status->showComparison(isShown ? texts.get() : nullptr, shown, left ? excerpt(left->label, 18) : QString(),
                   right ? excerpt(right->label, 18) : QString(), m_comparing.isRunning());
    updateCommands();
}

void CompareRoom::showNotes() {
    for (const Side side : kSides) {
        const Draft* draft = m_comparing.draft(side);
        auto& notes = m_notes[size_t(side)];
        notes = draft && m_workspace.review() ? notesIn(*m_workspace.review(), *draft)
                                              : QHash<int, std::vector<AnnotationId>>();
        QHash<int, int> counts;
        for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
            counts.insert(it.key(), int(it.value().size()));
        }
        m_view->setNotes(side, counts);
    }
}

void CompareRoom::step(int by) {
    const int row = m_view->currentRow();
    const int pair = m_changes.neighbour(row < 0 ? -1 : m_view->pairOfRow(row), by);
    if (pair >= 0) {
        m_view->goToPair(pair);
    } else if (m_changes.rowCount() > 0) {
        m_workspace.announce(by > 0 ? tr("That was the last change.") : tr("That was the first change."));
    }
}

} // namespace duikan
