// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussioncommands.h"

#include "ui/dialogs/assigndialog.h"
#include "ui/dialogs/itemhistorydialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/models/notesmodel.h"
#include "ui/notecommands.h"
#include "ui/panels/notefilterbar.h"
#include "ui/panels/notespage.h"
#include "ui/panels/notesview.h"
#include "ui/panels/sidepanel.h"
#include "ui/windowactions.h"

#include <QMenu>

namespace duikan {

DiscussionCommands::DiscussionCommands(Workspace& workspace, WindowActions& actions, NotesModel& model,
                                       NoteCommands& notes, SidePanel& panel, QWidget* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(model)
    , m_notes(notes)
    , m_panel(panel)
    , m_window(parent)
    , m_theme(Theme::of(Theme::Tone::Light)) {
    const auto on = [this](QAction* action, auto&& slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.assign, [this] { assign(); });
    on(actions.assignToMe, [this] { assignTo(m_workspace.review() ? m_workspace.review()->author() : QString()); });
    on(actions.tags, [this] { showTags(); });
    on(actions.noteHistory, [this] { showHistoryOfNote(); });
    on(actions.filterNotes, [this] { filterNotes(); });
    on(actions.showAllNotes, [this] { m_panel.notesPage().filterBar().clear(); });
    on(actions.goToMention, [this] { goToMention(); });
    connect(&panel.notesView(), &NotesView::mentionActivated, this,
            [this](int document, int ordinal) { emit placeWanted(sideOf(document), ordinal); });
    on(actions.selectAllNotes, [this] { selectAll(); });
    connect(&panel.notesView(), &NotesView::assigneeWanted, this, &DiscussionCommands::assign);
    connect(&notes, &NoteCommands::tagsOfSeveralWanted, this, &DiscussionCommands::showTags);
    connect(&panel, &SidePanel::historyChosen, this, &DiscussionCommands::showHistory);
    connect(&workspace, &Workspace::noteSelected, this, &DiscussionCommands::follow);
}

std::vector<AnnotationId> DiscussionCommands::chosen() {
    std::vector<AnnotationId> notes = m_workspace.canEdit() ? m_notes.chosen() : std::vector<AnnotationId>();
    if (notes.empty()) {
        m_workspace.announce(tr("Choose a note first."));
    }
    return notes;
}

void DiscussionCommands::assign() {
    const std::vector<AnnotationId> notes = chosen();
    if (notes.empty()) {
        return;
    }
    const NoteFacets facets = m_model.facets();
    QStringList people{m_workspace.review()->author()};
    people += facets.assignees + facets.authors;
    people.removeDuplicates();
    people.removeAll(QString());
    const Annotation* first = m_workspace.review()->state().annotation(notes.front());
    AssignDialog dialog(people, first != nullptr ? first->assignee : QString(), int(notes.size()), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        assignTo(dialog.name());
    }
}

void DiscussionCommands::assignTo(const QString& name) {
    if (const std::vector<AnnotationId> notes = chosen(); !notes.empty()) {
        AnnotationEdit edit;
        edit.assignee = name;
        m_notes.edit(edit);
    }
}

void DiscussionCommands::showTags() {
    if (m_workspace.review() == nullptr) {
        return;
    }
    m_panel.notesView().finishEditing();
    TagsDialog dialog(m_workspace, m_notes.chosen(), m_theme, m_window);
    dialog.exec();
}

void DiscussionCommands::showHistoryOfNote() {
    const AnnotationId id = m_workspace.selectedNote();
    if (id.isNull()) {
        m_workspace.announce(tr("Choose a note first."));
        return;
    }
    showHistory({TargetKind::Annotation, id.value}, {});
}

void DiscussionCommands::showHistory(const Target& item, ActId act) {
    if (m_workspace.review() == nullptr || item.id.isNull()) {
        return;
    }
    m_panel.notesView().finishEditing();
    ItemHistoryDialog dialog(m_workspace, item, act, m_theme, m_window);
    dialog.exec();
}

void DiscussionCommands::filterNotes() {
    emit notesWanted();
    m_panel.showTab(SidePanel::Tab::Notes);
    m_panel.notesPage().filterBar().takeFocus();
}

void DiscussionCommands::selectAll() {
    emit notesWanted();
    m_panel.showTab(SidePanel::Tab::Notes);
    m_panel.focusTab();
    m_panel.notesView().selectAll();
}

void DiscussionCommands::goToMention() {
    const QModelIndex index = m_model.indexOf(m_workspace.selectedNote());
    if (!index.isValid()) {
        m_workspace.announce(tr("Choose a note first."));
        return;
    }
    const NoteCard card = m_model.card(index.row());
    QMenu menu(m_window);
    const auto add = [&](const QString& text) {
        for (const Mention& mention : m_model.mentionsIn(text)) {
            QAction* action = menu.addAction(text.mid(mention.range.begin, mention.range.length()));
            connect(action, &QAction::triggered, this,
                    [this, mention] { emit placeWanted(sideOf(mention.document), mention.ordinal); });
        }
    };
    add(card.body);
    for (const CardReply& reply : card.replies) {
        add(reply.body);
    }
    const auto mentions = menu.actions();
    if (mentions.isEmpty()) {
        m_workspace.announce(tr("This note names no paragraph of the two texts."));
    } else if (mentions.size() == 1) {
        mentions.front()->trigger();
    } else {
        menu.setActiveAction(mentions.front());
        const NotesView& view = m_panel.notesView();
        menu.exec(view.viewport()->mapToGlobal(view.visualRect(index).topLeft() + QPoint(20, 20)));
    }
}

void DiscussionCommands::follow() {
    const bool hasNote = !m_workspace.selectedNote().isNull();
    m_actions.noteHistory->setEnabled(hasNote);
    m_actions.goToMention->setEnabled(hasNote);
    for (QAction* action : {m_actions.assign, m_actions.assignToMe}) {
        action->setEnabled(hasNote && m_workspace.canEdit());
    }
}

} // namespace duikan
