// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/notefilter.h"
#include "core/review/readingorder.h"
#include "core/structure/mentions.h"
#include "ui/models/notecard.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace duikan {

class Workspace;

/// Who and what can be filtered by: what occurs in the notes of the review, sorted.
struct NoteFacets {
    QStringList authors;
    QStringList tags;
    QStringList assignees;
};

/// The notes of the review in reading order, filtered, one row each; a note that is being written has a row
/// of its own at its place. Listens to the review and tells views only about the rows touched. DisplayRole is
/// the text a screen reader says; card() is what the delegate paints.
class NotesModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit NotesModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] NoteCard card(int row) const;
    /// The paragraphs that a text written in the review names, wherever they stand in its current drafts.
    [[nodiscard]] std::vector<Mention> mentionsIn(const QString& text) const;
    [[nodiscard]] AnnotationId id(int row) const; ///< null for the note being written
    [[nodiscard]] int number(int row) const { return m_rows[size_t(row)].number; }
    [[nodiscard]] const std::optional<Place>& place(int row) const { return m_rows[size_t(row)].place; }
    [[nodiscard]] int document(int row) const { return m_rows[size_t(row)].document; }
    [[nodiscard]] QModelIndex indexOf(AnnotationId id) const;

    [[nodiscard]] const std::vector<PlacedNote>& allNotes() const { return m_all; } ///< unfiltered
    [[nodiscard]] int openCount() const;
    [[nodiscard]] NoteFacets facets() const;
    /// Of the notes that match the filter but for its states.
    [[nodiscard]] const StateCounts& stateCounts() const { return m_counts; }

    [[nodiscard]] const NoteFilter& filter() const { return m_filter; }
    void setFilter(const NoteFilter& filter);

    /// Gives a note that is not yet made a row at its place, whatever the filter says.
    QModelIndex beginDraft(const NewAnnotation& note);
    void endDraft();
    [[nodiscard]] const std::optional<NewAnnotation>& draft() const { return m_draft; }
    [[nodiscard]] QModelIndex draftIndex() const;

    void refresh();

signals:
    void notesChanged(); ///< the set, the order or the filter; counts are to be shown anew
    void cardsChanged(const QSet<duikan::AnnotationId>& ids); ///< heights may be different

private:
    void applyChange(const ChangedItems& items);
    void indexReplies();
    void indexLinks();
    [[nodiscard]] QSet<AnnotationId> notesBeside(const QSet<CrossReferenceId>& links) const;
    [[nodiscard]] std::vector<PlacedNote> visibleRows();
    void takeOrder();
    void replaceRows(std::vector<PlacedNote> rows);
    [[nodiscard]] PlacedNote placedDraft() const;
    [[nodiscard]] std::vector<CardLink> linksAt(const Passage& passage) const;

    Workspace& m_workspace;
    std::vector<PlacedNote> m_all;
    std::vector<PlacedNote> m_rows;
    QHash<AnnotationId, int> m_rowOf;
    QHash<AnnotationId, std::vector<ReplyId>> m_replies;
    QHash<DraftId, QHash<int, std::vector<CrossReferenceId>>> m_linksByParagraph;
    QSet<AnnotationId> m_known; ///< those in m_all
    NoteFilter m_filter;
    StateCounts m_counts{};
    std::optional<NewAnnotation> m_draft;
    mutable std::optional<MentionFinder> m_mentionFinder; ///< made when first needed, anew when a text changed
    mutable QHash<QString, std::vector<Mention>> m_mentions; ///< by text
};

} // namespace duikan
