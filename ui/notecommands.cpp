// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notecommands.h"

#include "ui/models/notesmodel.h"
#include "ui/panels/notesview.h"
#include "ui/panels/sidepanel.h"
#include "ui/readingview.h"
#include "ui/windowactions.h"
#include "ui/words.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

/// Calm colours beside those of the kinds, as light marker inks.
struct MarkerInk {
    const char* name;
    QRgb color;
};

constexpr MarkerInk kInks[] = {
    {QT_TRANSLATE_NOOP("duikan::NoteCommands", "Yellow"), 0xE0B93A},
    {QT_TRANSLATE_NOOP("duikan::NoteCommands", "Green"), 0x5FA777},
    {QT_TRANSLATE_NOOP("duikan::NoteCommands", "Blue"), 0x5B92D0},
    {QT_TRANSLATE_NOOP("duikan::NoteCommands", "Violet"), 0x9277CC},
    {QT_TRANSLATE_NOOP("duikan::NoteCommands", "Red"), 0xCF6A50},
};

QIcon swatch(const QColor& color) {
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(2, 2, 12, 12, 3, 3);
    return QIcon(pixmap);
}

} // namespace

NoteCommands::NoteCommands(Workspace& workspace, WindowActions& actions, NotesModel& model, SidePanel& panel,
                           QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(model)
    , m_panel(panel) {
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.comment, [this] { begin(AnnotationKind::Comment); });
    on(actions.question, [this] { begin(AnnotationKind::Question); });
    on(actions.proposal, [this] { begin(AnnotationKind::Proposal); });
    on(actions.highlight, [this] { begin(AnnotationKind::Highlight); });
    on(actions.noteOfKind, [this] { showKindMenu(); });
    on(actions.addPassage, [this] { collect(); });
    on(actions.editNote, [this] { editSelected(CardField::Body); });
    on(actions.editWording, [this] { editSelected(CardField::Replacement); });
    on(actions.editTags, [this] {
        if (chosen().size() > 1) {
            emit tagsOfSeveralWanted();
        } else {
            editSelected(CardField::Tags);
        }
    });
    on(actions.reply, [this] { editSelected(CardField::Reply); });
    on(actions.deleteNote, [this] { removeSelected(); });
    for (size_t i = 0; i < actions.states.size(); ++i) {
        on(actions.states[i], [this, i] { edit({.state = AnnotationState(i)}); });
        on(actions.kinds[i], [this, i] { edit({.kind = AnnotationKind(i)}); });
    }
    NotesView& view = panel.notesView();
    view.addAction(actions.editNote);
    view.addAction(actions.deleteNote);
    connect(&view, &NotesView::fieldCommitted, this, &NoteCommands::commit);
    connect(&view, &NotesView::editingEnded, this, [this] {
        m_model.endDraft();
        m_workspace.view(m_workspace.activeSide()).setFocus();
    });
    connect(&view, &NotesView::stateMenuRequested, this, &NoteCommands::showStateMenu);
    connect(&view, &NotesView::noteMenuRequested, this, &NoteCommands::showNoteMenu);
    connect(&workspace, &Workspace::noteSelected, this, &NoteCommands::followSelection);
    connect(&workspace, &Workspace::reviewChanged, this, &NoteCommands::followSelection);
    connect(&workspace, &Workspace::reviewReplaced, this, &NoteCommands::cancel);
}

Passage NoteCommands::takePassages() {
    Passage passages = std::exchange(m_collected, {});
    emit collectedChanged();
    const Side side = m_workspace.activeSide();
    const bool hasSelection = !m_workspace.view(side).selection().empty();
    if (passages.empty() || hasSelection) {
        for (Anchor& anchor : m_workspace.passage(side)) {
            if (std::ranges::find(passages, anchor) == passages.end()) {
                passages.push_back(std::move(anchor));
            }
        }
    }
    return passages;
}

void NoteCommands::begin(AnnotationKind kind) {
    if (!m_workspace.canEdit() || m_workspace.refusesForOlder(m_workspace.activeSide())) {
        return;
    }
    m_panel.notesView().finishEditing();
    NewAnnotation note;
    note.anchors = takePassages();
    note.kind = kind;
    if (note.anchors.empty()) {
        m_workspace.announce(tr("Select words, or click a paragraph, and press the key again."));
        return;
    }
    if (kind == AnnotationKind::Highlight) {
        if (const auto made = m_workspace.review()->annotate(note); m_workspace.accept(made)) {
            m_workspace.view(m_workspace.activeSide()).clearSelection();
            m_workspace.selectNote(*made);
        }
        return;
    }
    emit notesWanted();
    m_panel.showTab(SidePanel::Tab::Notes);
    const QModelIndex index = m_model.beginDraft(note);
    m_panel.notesView().editField(index, kind == AnnotationKind::Proposal ? CardField::Replacement
                                                                          : CardField::Body);
}

void NoteCommands::collect() {
    if (m_workspace.refusesForOlder(m_workspace.activeSide())) {
        return;
    }
    const Passage passage = m_workspace.passage(m_workspace.activeSide());
    if (passage.empty()) {
        m_workspace.announce(tr("Select the words to add first."));
        return;
    }
    for (const Anchor& anchor : passage) {
        if (std::ranges::find(m_collected, anchor) == m_collected.end()) {
            m_collected.push_back(anchor);
        }
    }
    m_workspace.view(m_workspace.activeSide()).clearSelection();
    emit collectedChanged();
}

void NoteCommands::cancel() {
    if (!m_collected.empty()) {
        m_collected.clear();
        emit collectedChanged();
    }
}

void NoteCommands::commitDraft(CardField field, const QString& text) {
    if (!m_model.draft()) {
        return;
    }
    NewAnnotation note = *m_model.draft();
    m_model.endDraft();
    if (text.isEmpty()) {
        return;
    }
    (field == CardField::Replacement ? note.replacement : note.body) = text;
    if (const auto made = m_workspace.review()->annotate(note); m_workspace.accept(made)) {
        m_workspace.view(m_workspace.activeSide()).clearSelection();
        m_workspace.selectNote(*made);
    }
}

void NoteCommands::commit(AnnotationId note, CardField field, ReplyId reply, const QString& text) {
    if (m_workspace.review() == nullptr) {
        return;
    }
    if (note.isNull()) {
        commitDraft(field, text);
        return;
    }
    Review& review = *m_workspace.review();
    switch (field) {
    case CardField::Body:
        m_workspace.accept(review.edit(note, AnnotationEdit{.body = text}));
        break;
    case CardField::Replacement:
        m_workspace.accept(review.edit(note, AnnotationEdit{.replacement = text}));
        break;
    case CardField::Tags:
        m_workspace.accept(
            review.edit(note, AnnotationEdit{.tags = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)}));
        break;
    case CardField::Reply:
        if (!text.isEmpty()) {
            m_workspace.accept(review.reply(note, text));
        }
        break;
    case CardField::ReplyText:
        m_workspace.accept(text.isEmpty() ? review.remove(reply) : review.editReply(reply, text));
        break;
    }
}

void NoteCommands::editSelected(CardField field) {
    const QModelIndex index = m_model.indexOf(m_workspace.selectedNote());
    if (!m_workspace.canEdit() || !index.isValid()) {
        m_workspace.announce(tr("Choose a note first."));
        return;
    }
    emit notesWanted();
    m_panel.showTab(SidePanel::Tab::Notes);
    m_panel.notesView().editField(index, field);
}

std::vector<AnnotationId> NoteCommands::chosen() const {
    const AnnotationId current = m_workspace.selectedNote();
    std::vector<AnnotationId> notes = m_panel.notesView().selectedNotes();
    if (notes.size() > 1 && std::ranges::find(notes, current) != notes.end()) {
        return notes;
    }
    return current.isNull() ? std::vector<AnnotationId>() : std::vector{current};
}

void NoteCommands::removeSelected() {
    const std::vector<AnnotationId> notes = chosen();
    if (!m_workspace.canEdit() || notes.empty()) {
        return;
    }
    const QModelIndex index = m_model.indexOf(notes.front());
    const int row = index.row();
    if (m_workspace.accept(m_workspace.review()->remove(notes)) && m_model.rowCount() > 0 && index.isValid()) {
        m_workspace.selectNote(m_model.id(std::min(row, m_model.rowCount() - 1)));
    }
    m_workspace.announce(notes.size() == 1 ? tr("Note deleted. Ctrl+Z brings it back.")
                                           : tr("%n notes deleted. Ctrl+Z brings them back.", nullptr, int(notes.size())));
}

void NoteCommands::edit(const AnnotationEdit& edit) {
    const std::vector<AnnotationId> notes = chosen();
    if (m_workspace.canEdit() && !notes.empty() && m_workspace.accept(m_workspace.review()->edit(notes, edit)) &&
        notes.size() > 1) {
        m_workspace.announce(tr("%n notes changed. Ctrl+Z takes it back.", nullptr, int(notes.size())));
    }
    followSelection();
}

void NoteCommands::showStateMenu(AnnotationId id, QPoint position) {
    m_workspace.selectNote(id);
    QMenu menu(&m_panel);
    for (QAction* action : m_actions.states) {
        menu.addAction(action);
    }
    menu.exec(position);
}

QMenu* NoteCommands::makeColorMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("Colour"), parent);
    connect(menu->addAction(tr("Of its kind")), &QAction::triggered, this,
            [this] { edit({.color = QString()}); });
    menu->addSeparator();
    for (const MarkerInk& ink : kInks) {
        const QColor color = QColor::fromRgb(ink.color);
        QAction* action = menu->addAction(swatch(color), tr(ink.name));
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::triggered, this, [this, color] { edit({.color = color.name()}); });
    }
    menu->setEnabled(m_workspace.canEdit() && !m_workspace.selectedNote().isNull());
    return menu;
}

void NoteCommands::showNoteMenu(AnnotationId id, ReplyId reply, QPoint position) {
    m_workspace.selectNote(id);
    QMenu menu(&m_panel);
    if (!reply.isNull()) {
        QAction* editReply = menu.addAction(tr("Edit this reply"));
        QAction* deleteReply = menu.addAction(tr("Delete this reply"));
        editReply->setEnabled(m_workspace.canEdit());
        deleteReply->setEnabled(m_workspace.canEdit());
        connect(editReply, &QAction::triggered, this, [this, id, reply] {
            m_panel.notesView().editField(m_model.indexOf(id), CardField::ReplyText, reply);
        });
        connect(deleteReply, &QAction::triggered, this,
                [this, reply] { m_workspace.accept(m_workspace.review()->remove(reply)); });
        menu.addSeparator();
    }
    menu.addAction(m_actions.editNote);
    menu.addAction(m_actions.reply);
    const Annotation* note = m_workspace.review()->state().annotation(id);
    if (note != nullptr && note->kind == AnnotationKind::Proposal) {
        menu.addAction(m_actions.editWording);
    }
    menu.addAction(m_actions.editTags);
    menu.addAction(m_actions.tags);
    menu.addAction(m_actions.assign);
    menu.addAction(m_actions.assignToMe);
    menu.addSeparator();
    QMenu* states = menu.addMenu(tr("State"));
    QMenu* kinds = menu.addMenu(tr("Kind"));
    for (size_t i = 0; i < m_actions.states.size(); ++i) {
        states->addAction(m_actions.states[i]);
        kinds->addAction(m_actions.kinds[i]);
    }
    menu.addMenu(makeColorMenu(&menu));
    menu.addSeparator();
    menu.addAction(m_actions.noteHistory);
    menu.addAction(m_actions.deleteNote);
    menu.exec(position);
}

void NoteCommands::showKindMenu() {
    QMenu menu(&m_panel);
    menu.addAction(m_actions.comment);
    menu.addAction(m_actions.question);
    menu.addAction(m_actions.proposal);
    menu.addAction(m_actions.highlight);
    menu.setActiveAction(m_actions.comment);
    const ReadingView& view = m_workspace.view(m_workspace.activeSide());
    menu.exec(view.mapToGlobal(QPoint(view.width() / 3, view.height() / 4)));
}

void NoteCommands::followSelection() {
    const Annotation* note =
        m_workspace.review() ? m_workspace.review()->state().annotation(m_workspace.selectedNote()) : nullptr;
    for (size_t i = 0; i < m_actions.states.size(); ++i) {
        m_actions.states[i]->setChecked(note != nullptr && note->state == AnnotationState(i));
        m_actions.kinds[i]->setChecked(note != nullptr && note->kind == AnnotationKind(i));
    }
    const bool canEdit = note != nullptr && m_workspace.canEdit();
    for (QAction* action : {m_actions.editNote, m_actions.editTags, m_actions.reply, m_actions.deleteNote}) {
        action->setEnabled(canEdit);
    }
    m_actions.editWording->setEnabled(canEdit && note->kind == AnnotationKind::Proposal);
    for (size_t i = 0; i < m_actions.states.size(); ++i) {
        m_actions.states[i]->setEnabled(canEdit);
        m_actions.kinds[i]->setEnabled(canEdit);
    }
}

} // namespace duikan
