// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suggestioncommands.h"

#include "ui/dialogs/conceptsdialog.h"
#include "ui/linkgutter.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/suggestionsview.h"
#include "ui/readingview.h"
#include "ui/windowactions.h"
#include "ui/words.h"

#include <QMenu>

#include <algorithm>

namespace duikan {

namespace {

// The gutter shows the best of all, and the best of the paragraph somebody is at; more would be a thicket.
constexpr int kBestOfAll = 5;
constexpr int kBestOfParagraph = 3;

} // namespace

SuggestionCommands::SuggestionCommands(Workspace& workspace, WindowActions& actions, SuggestionsModel& model,
                                       SidePanel& panel, LinkGutter& gutter, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(model)
    , m_panel(panel)
    , m_gutter(gutter) {
    SuggestionsView& view = panel.suggestionsView();
    view.addAction(actions.acceptSuggestion);
    view.addAction(actions.dismissSuggestion);
    connect(&view, &SuggestionsView::pairChosen, this, &SuggestionCommands::open);
    connect(&view, &SuggestionsView::acceptWanted, this, &SuggestionCommands::accept);
    connect(&view, &SuggestionsView::dismissWanted, this, &SuggestionCommands::dismiss);
    connect(&view, &SuggestionsView::menuRequested, this, &SuggestionCommands::showMenu);
    connect(&gutter, &LinkGutter::suggestionActivated, this, [this](DecidedPair pair) {
        open(pair);
        emit suggestionsWanted();
    });
    connect(&gutter, &LinkGutter::suggestionContextMenuRequested, this, &SuggestionCommands::showMenu);
    const auto withSelected = [this](auto method) {
        return [this, method] {
            if (m_selected) {
                (this->*method)(*m_selected);
            }
        };
    };
    connect(actions.acceptSuggestion, &QAction::triggered, this, withSelected(&SuggestionCommands::accept));
    connect(actions.dismissSuggestion, &QAction::triggered, this, withSelected(&SuggestionCommands::dismiss));
    connect(actions.nextSuggestion, &QAction::triggered, this, [this] { step(1); });
    connect(actions.previousSuggestion, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.suggestions, &QAction::toggled, this, &SuggestionCommands::showRibbons);
    connect(actions.suggestionsHere, &QAction::toggled, this, &SuggestionCommands::followParagraph);
    connect(actions.weakerSuggestions, &QAction::toggled, &model, &SuggestionsModel::setShowsWeaker);
    connect(actions.cancel, &QAction::triggered, this, &SuggestionCommands::clear);
    connect(actions.concepts, &QAction::triggered, this, [this] {
        ConceptsDialog dialog(m_workspace, m_panel.window());
        dialog.exec();
    });
    for (size_t i = 0; i < actions.relations.size(); ++i) {
        connect(actions.relations[i], &QAction::triggered, this,
                [this, i] { chooseRelation(builtInRelations()[qsizetype(i)]); });
    }
    connect(&panel, &SidePanel::tabChanged, this, [this](SidePanel::Tab tab) {
        if (tab != SidePanel::Tab::Suggestions) {
            clear();
        }
    });
    connect(&model, &SuggestionsModel::suggestionsChanged, this, &SuggestionCommands::follow);
    connect(&workspace, &Workspace::reviewReplaced, this, [this] {
        m_panel.suggestionsView().cards().setEditable(m_workspace.canEdit());
        select(std::nullopt);
    });
    connect(&workspace, &Workspace::activeSideChanged, this, &SuggestionCommands::followParagraph);
    for (const Side side : kSides) {
        connect(&workspace.view(side), &ReadingView::currentParagraphChanged, this,
                &SuggestionCommands::followParagraph);
        connect(&workspace.view(side), &ReadingView::ready, this, &SuggestionCommands::showRibbons);
    }
    follow();
}

void SuggestionCommands::open(DecidedPair pair) {
    if (m_model.find(pair) == nullptr) {
        return;
    }
    select(pair);
    for (const Side side : kSides) {
        const int ordinal = side == Side::Left ? pair.left : pair.right;
        const Document* const document = m_workspace.document(side);
        if (const Paragraph* const paragraph = document ? document->at(ordinal) : nullptr) {
            m_workspace.view(side).setCurrentParagraph(ordinal);
            m_workspace.view(side).goTo({ordinal, {0, paragraph->text.size()}});
        }
    }
}

void SuggestionCommands::clear() {
    select(std::nullopt);
}

void SuggestionCommands::select(std::optional<DecidedPair> pair) {
    const bool isOther = pair != m_selected;
    m_selected = pair;
    if (pair) {
        m_workspace.selectLink({}); // one thing at a time
    }
    m_panel.suggestionsView().setCurrentPair(pair);
    m_actions.acceptSuggestion->setEnabled(pair && m_workspace.canEdit());
    m_actions.dismissSuggestion->setEnabled(pair && m_workspace.canEdit());
    m_gutter.setSelectedSuggestion(pair);
    showRibbons();
    if (isOther) {
        markEvidence();
        emit selectionChanged();
    }
}

void SuggestionCommands::step(int by) {
    const int count = m_model.rowCount();
    if (count == 0) {
        m_workspace.announce(tr("There is nothing to suggest."));
        return;
    }
    const int row = m_selected ? m_model.indexOf(*m_selected).row() : -1;
    const int next = row < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(row + by, 0, count - 1);
    open(m_model.pairAt(next)); // before the list has the keyboard: it would choose a row of its own
    emit suggestionsWanted();
}

/// The relation keys mean the selected suggestion while its list has the keyboard.
void SuggestionCommands::chooseRelation(const QString& relation) {
    if (m_selected && m_panel.suggestionsView().hasFocus()) {
        m_model.setRelation(*m_selected, relation);
        showRibbons();
    }
}

std::optional<Passage> SuggestionCommands::end(Side side, int ordinal) const {
    const Draft* const draft = m_workspace.draft(side);
    const Paragraph* const paragraph = draft ? draft->structure->at(ordinal) : nullptr;
    return paragraph ? std::optional(Passage{describeParagraph(draft->id, *paragraph)}) : std::nullopt;
}

/// Does `act` with the two paragraphs of a suggestion and goes on with the next one.
template<typename Act>
void SuggestionCommands::decide(DecidedPair pair, const Act& act) {
    const int row = m_model.indexOf(pair).row();
    const auto from = end(Side::Left, pair.left);
    const auto to = end(Side::Right, pair.right);
    if (!m_workspace.canEdit() || row < 0 || !from || !to) {
        return;
    }
    const bool wasSelected = m_selected == pair;
    const SuggestionCard card = m_model.card(row);
    if (!act(card, *from, *to) || !wasSelected) {
        return;
    }
    if (const int count = m_model.rowCount(); count > 0) {
        open(m_model.pairAt(std::min(row, count - 1)));
    } else {
        clear();
    }
}

void SuggestionCommands::accept(DecidedPair pair) {
    decide(pair, [this](const SuggestionCard& card, const Passage& from, const Passage& to) {
        const SuggestionOrigin origin = originOf(*m_model.find(card.pair));
        const bool made =
            m_workspace.accept(m_workspace.review()->link(from, to, card.relation, {}, origin));
        if (made) {
            m_workspace.announce(
                tr("Linked: %1 %2 %3")
                    .arg(m_workspace.labelOf(from), relationName(card.relation), m_workspace.labelOf(to)));
        }
        return made;
    });
}

void SuggestionCommands::dismiss(DecidedPair pair) {
    decide(pair, [this](const SuggestionCard&, const Passage& from, const Passage& to) {
        const bool done = m_workspace.accept(m_workspace.review()->dismiss(from, to));
        if (done) {
            m_workspace.announce(tr("Dismissed: %1 and %2. Ctrl+Z brings it back.")
                                     .arg(m_workspace.labelOf(from), m_workspace.labelOf(to)));
        }
        return done;
    });
}

void SuggestionCommands::showMenu(DecidedPair pair, QPoint position) {
    if (m_model.find(pair) == nullptr) {
        return;
    }
    open(pair);
    QMenu menu(&m_panel);
    menu.setObjectName(QStringLiteral("suggestionMenu"));
    menu.addAction(m_actions.acceptSuggestion);
    QMenu* const relations = menu.addMenu(tr("Accept as"));
    const QString proposed = m_model.card(m_model.indexOf(pair).row()).relation;
    for (const QString& relation : builtInRelations()) {
        QAction* const action = relations->addAction(relationName(relation));
        action->setCheckable(true);
        action->setChecked(relation == proposed);
        action->setEnabled(m_workspace.canEdit());
        connect(action, &QAction::triggered, this, [this, pair, relation] {
            m_model.setRelation(pair, relation);
            accept(pair);
        });
    }
    menu.addSeparator();
    menu.addAction(m_actions.dismissSuggestion);
    menu.exec(position);
}

void SuggestionCommands::follow() {
    select(m_selected && m_model.find(*m_selected) ? m_selected : std::nullopt);
}

/// Only what stands at the paragraph somebody is at, where that is wanted; and the ribbons there.
void SuggestionCommands::followParagraph() {
    const Side side = m_workspace.activeSide();
    const int here = m_workspace.view(side).currentParagraph();
    m_model.setOnlyAt(m_actions.suggestionsHere->isChecked() && here > 0
                          ? std::optional(SuggestionsModel::At{side == Side::Left, here})
                          : std::nullopt);
    showRibbons();
}

void SuggestionCommands::markEvidence() {
    const Suggestion* const suggestion = m_selected ? m_model.find(*m_selected) : nullptr;
    std::array<std::vector<Place>, 2> places;
    if (suggestion) {
        for (const SuggestionReason& reason : suggestion->reasons) {
            places[0].push_back({suggestion->left, reason.left});
            places[1].push_back({suggestion->right, reason.right});
        }
    }
    for (const Side side : kSides) {
        m_workspace.view(side).setEvidence(places[size_t(side)]);
    }
}

void SuggestionCommands::showRibbons() {
    std::vector<LinkGutter::ShownSuggestion> shown;
    const Side side = m_workspace.activeSide();
    const int here = m_workspace.view(side).currentParagraph();
    int ofParagraph = 0;
    for (int row = 0; row < m_model.rowCount() && m_actions.suggestions->isChecked(); ++row) {
        const DecidedPair pair = m_model.pairAt(row);
        const bool isHere = (side == Side::Left ? pair.left : pair.right) == here;
        ofParagraph += isHere ? 1 : 0;
        if (row < kBestOfAll || pair == m_selected || (isHere && ofParagraph <= kBestOfParagraph)) {
            const SuggestionCard card = m_model.card(row);
            shown.push_back({pair, card.relation, card.score});
        }
    }
    m_gutter.setSuggestions(std::move(shown));
}

} // namespace duikan
