// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkcommands.h"

#include "ui/models/linksmodel.h"
#include "ui/panels/linksview.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/suggestionsview.h"
#include "ui/readingview.h"
#include "ui/windowactions.h"
#include "ui/words.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace duikan {

LinkCommands::LinkCommands(Workspace& workspace, WindowActions& actions, LinksModel& model, SidePanel& panel,
                           QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(model)
    , m_panel(panel)
    , m_relation(builtInRelations().front()) {
    connect(actions.beginLink, &QAction::triggered, this, &LinkCommands::beginOrFinish);
    for (size_t i = 0; i < actions.relations.size(); ++i) {
        connect(actions.relations[i], &QAction::triggered, this,
                [this, i] { chooseRelation(builtInRelations()[qsizetype(i)]); });
    }
    connect(actions.openLink, &QAction::triggered, this, [this] { open(m_workspace.selectedLink()); });
    connect(actions.deleteLink, &QAction::triggered, this, &LinkCommands::removeSelected);
    connect(actions.editLink, &QAction::triggered, this, [this] {
        emit linksWanted();
        m_panel.linksView().setCurrentLink(m_workspace.selectedLink());
        m_panel.linksView().editCurrentNote();
    });
    LinksView& view = panel.linksView();
    view.addAction(actions.editLink);
    view.addAction(actions.deleteLink);
    connect(&view, &LinksView::noteCommitted, this, [this](CrossReferenceId id, const QString& note) {
        m_workspace.accept(m_workspace.review()->edit(id, CrossReferenceEdit{.note = note}));
    });
    connect(&view, &LinksView::linkActivated, this, &LinkCommands::open);
    connect(&view, &LinksView::currentLinkChanged, &workspace, &Workspace::selectLink);
    connect(&view, &LinksView::linkMenuRequested, this, &LinkCommands::showMenu);
    connect(&workspace, &Workspace::linkSelected, this, &LinkCommands::followSelection);
    connect(&workspace, &Workspace::reviewChanged, this, &LinkCommands::followSelection);
    connect(&workspace, &Workspace::reviewReplaced, this, &LinkCommands::cancel);
}

void LinkCommands::beginOrFinish() {
    if (!m_workspace.canEdit()) {
        return;
    }
    const Side side = m_workspace.activeSide();
    if (m_workspace.refusesForOlder(side)) {
        return;
    }
    Passage here = m_workspace.passage(side);
    if (here.empty()) {
        m_workspace.announce(tr("Select words, or click a paragraph, and press the key again."));
        return;
    }
    if (m_from.empty() || m_from.front().draft == here.front().draft) {
        m_from = std::move(here); // the same side again: the person thought better of the first end
        emit pendingChanged();
        return;
    }
    const Passage from = std::exchange(m_from, {});
    emit pendingChanged();
    if (const auto made = m_workspace.review()->link(from, here, m_relation); m_workspace.accept(made)) {
        for (const Side each : kSides) {
            m_workspace.view(each).clearSelection();
        }
        m_workspace.selectLink(*made);
        m_workspace.announce(
            tr("Linked: %1 %2 %3")
                .arg(m_workspace.labelOf(from), relationName(m_relation), m_workspace.labelOf(here)));
    }
}

void LinkCommands::chooseRelation(const QString& relation) {
    if (m_from.empty() && m_panel.suggestionsView().hasFocus()) {
        followSelection();
        return; // the key means the suggestion that is looked at
    }
    const bool isListFocused = m_panel.linksView().hasFocus() && m_panel.tab() == SidePanel::Tab::Links;
    if (m_from.empty() && isListFocused && !m_workspace.selectedLink().isNull()) {
        m_workspace.accept(
            m_workspace.review()->edit(m_workspace.selectedLink(), CrossReferenceEdit{.relation = relation}));
    } else {
        setRelation(relation);
    }
    followSelection();
}

void LinkCommands::setRelation(const QString& relation) {
    if (relation != m_relation) {
        m_relation = relation;
        emit pendingChanged();
        emit relationChanged(relation);
        followSelection();
    }
}

void LinkCommands::open(CrossReferenceId id) {
    if (m_workspace.review() == nullptr) {
        return;
    }
    m_workspace.selectLink(id);
    if (const CrossReference* link = m_workspace.review()->state().crossReference(id)) {
        const Passage to = link->to;
        m_workspace.goTo(link->from);
        m_workspace.goTo(to);
    }
}

void LinkCommands::removeSelected() {
    const CrossReferenceId id = m_workspace.selectedLink();
    if (!m_workspace.canEdit() || id.isNull()) {
        return;
    }
    const int row = m_model.indexOf(id).row();
    if (m_workspace.accept(m_workspace.review()->remove(id))) {
        m_workspace.selectLink(m_model.rowCount() > 0 && row >= 0
                                   ? m_model.id(std::min(row, m_model.rowCount() - 1))
                                   : CrossReferenceId{});
        m_workspace.announce(tr("Link deleted. Ctrl+Z brings it back."));
    }
}

void LinkCommands::showMenu(CrossReferenceId id, QPoint position) {
    m_workspace.selectLink(id);
    QMenu menu(&m_panel);
    menu.addAction(m_actions.openLink);
    menu.addSeparator();
    QMenu* relations = menu.addMenu(tr("Relation"));
    const CrossReference* link = m_workspace.review()->state().crossReference(id);
    for (const QString& relation : builtInRelations()) {
        QAction* action = relations->addAction(relationName(relation));
        action->setCheckable(true);
        action->setChecked(link != nullptr && link->relation == relation);
        action->setEnabled(m_workspace.canEdit());
        connect(action, &QAction::triggered, this, [this, id, relation] {
            m_workspace.accept(m_workspace.review()->edit(id, CrossReferenceEdit{.relation = relation}));
        });
    }
    menu.addAction(m_actions.editLink);
    menu.addSeparator();
    menu.addAction(m_actions.deleteLink);
    menu.exec(position);
}

void LinkCommands::cancel() {
    if (!m_from.empty()) {
        m_from.clear();
        emit pendingChanged();
    }
}

void LinkCommands::followSelection() {
    const bool hasLink = m_workspace.review() != nullptr &&
                         m_workspace.review()->state().crossReference(m_workspace.selectedLink()) != nullptr;
    m_actions.openLink->setEnabled(hasLink);
    m_actions.editLink->setEnabled(hasLink && m_workspace.canEdit());
    m_actions.deleteLink->setEnabled(hasLink && m_workspace.canEdit());
    for (size_t i = 0; i < m_actions.relations.size(); ++i) {
        m_actions.relations[i]->setChecked(builtInRelations()[qsizetype(i)] == m_relation);
    }
}

} // namespace duikan
