// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notesmodel.h"

#include "core/search/notematcher.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kFewRows = 40; ///< more are told of all at once: a view looks at each range it is told of

/// Reading order: documents from left to right, places downwards, what has no place last.
bool isBefore(const PlacedNote& a, const PlacedNote& b) {
    if (a.place.has_value() != b.place.has_value()) {
        return a.place.has_value();
    }
    if (a.document != b.document) {
        return a.document < b.document;
    }
    if (!a.place) {
        return false;
    }
    return a.place->ordinal != b.place->ordinal ? a.place->ordinal < b.place->ordinal
                                                : a.place->range < b.place->range;
}

bool isSameRow(const PlacedNote& a, const PlacedNote& b) {
    return a.annotation == b.annotation;
}

} // namespace

NotesModel::NotesModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, [this] {
        m_draft.reset();
        m_filter = {};
        refresh();
    });
    connect(&workspace, &Workspace::reviewChanged, this, &NotesModel::applyChange);
}

int NotesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NotesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const NoteCard note = card(index.row());
    QString text = QStringLiteral("%1 %2, %3, %4: %5")
                       .arg(QString::number(note.number), note.label, kindName(note.kind), stateName(note.state),
                            note.body.isEmpty() ? note.quote : note.body);
    if (!note.assignee.isEmpty()) {
        text += QStringLiteral(" @") + note.assignee;
    }
    if (!note.tags.isEmpty()) {
        text += QStringLiteral(" #") + note.tags.join(QStringLiteral(" #"));
    }
    return note.inConflict ? tr("%1 (in conflict)").arg(text) : text;
}

Qt::ItemFlags NotesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_workspace.canEdit()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

AnnotationId NotesModel::id(int row) const {
    return m_rows[size_t(row)].annotation;
}

QModelIndex NotesModel::indexOf(AnnotationId id) const {
    const auto found = m_rowOf.constFind(id);
    return id.isNull() || found == m_rowOf.cend() ? QModelIndex() : index(*found);
}

int NotesModel::openCount() const {
    if (m_workspace.review() == nullptr) {
        return 0;
    }
    return int(std::ranges::count_if(m_workspace.review()->state().annotations(), [](const auto& entry) {
        return entry.second.state == AnnotationState::Open && entry.second.kind != AnnotationKind::Highlight;
    }));
}

NoteFacets NotesModel::facets() const {
    QSet<QString> authors;
    QSet<QString> tags;
    QSet<QString> assignees;
    if (m_workspace.review() != nullptr) {
        for (const auto& [id, note] : m_workspace.review()->state().annotations()) {
            authors.insert(note.author);
            tags += QSet<QString>(note.tags.begin(), note.tags.end());
            if (!note.assignee.isEmpty()) {
                assignees.insert(note.assignee);
            }
        }
    }
    const auto sorted = [](const QSet<QString>& names) {
        QStringList list(names.begin(), names.end());
        list.sort(Qt::CaseInsensitive);
        return list;
    };
    return {sorted(authors), sorted(tags), sorted(assignees)};
}

void NotesModel::setFilter(const NoteFilter& filter) {
    m_filter = filter;
    replaceRows(visibleRows());
    emit notesChanged();
}

QModelIndex NotesModel::beginDraft(const NewAnnotation& note) {
    m_draft = note;
    replaceRows(visibleRows());
    return draftIndex();
}

void NotesModel::endDraft() {
    if (m_draft) {
        m_draft.reset();
        replaceRows(visibleRows());
    }
}

QModelIndex NotesModel::draftIndex() const {
    const auto found = m_rowOf.constFind(AnnotationId{});
    return found == m_rowOf.cend() ? QModelIndex() : index(*found);
}

PlacedNote NotesModel::placedDraft() const {
    const Anchor& anchor = m_draft->anchors.front();
    return {.annotation = {},
            .number = 0,
            .document = m_workspace.review()->state().documentNumber(anchor.draft),
            .place = m_workspace.review()->resolution(anchor).place};
}

/// Counts the states, too: with many notes, looking each up takes longer than asking it.
std::vector<PlacedNote> NotesModel::visibleRows() {
    std::vector<PlacedNote> rows;
    rows.reserve(m_all.size() + 1);
    m_counts = {};
    if (m_workspace.review() != nullptr) {
        const NoteMatcher matcher(m_filter, *m_workspace.review());
        static const std::vector<ReplyId> kNone;
        for (const PlacedNote& placed : m_all) {
            const Annotation* const note = m_workspace.review()->state().annotation(placed.annotation);
            const auto replies = m_replies.constFind(placed.annotation);
            if (note == nullptr || !matcher.matchesButForState(*note, placed, replies == m_replies.cend() ? kNone : *replies)) {
                continue;
            }
            if (note->kind != AnnotationKind::Highlight) {
                ++m_counts[size_t(note->state)];
            }
            if (matcher.hasStateAsked(*note)) {
                rows.push_back(placed);
            }
        }
    }
    if (m_draft) {
        const PlacedNote draft = placedDraft();
        rows.insert(std::upper_bound(rows.begin(), rows.end(), draft, isBefore), draft);
    }
    return rows;
}

void NotesModel::replaceRows(std::vector<PlacedNote> rows) {
    const auto shorter = std::min(rows.size(), m_rows.size());
    size_t prefix = 0;
    while (prefix < shorter && isSameRow(rows[prefix], m_rows[prefix])) {
        ++prefix;
    }
    size_t suffix = 0;
    while (suffix < shorter - prefix &&
           isSameRow(rows[rows.size() - 1 - suffix], m_rows[m_rows.size() - 1 - suffix])) {
        ++suffix;
    }
    const int oldEnd = int(m_rows.size() - suffix);
    const int newEnd = int(rows.size() - suffix);
    const int first = int(prefix);
    if (first < oldEnd) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + oldEnd);
        m_rowOf.clear();
        endRemoveRows();
    }
    if (first < newEnd) {
        beginInsertRows({}, first, newEnd - 1);
    }
    m_rows = std::move(rows);
    m_rowOf.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows[row].annotation, int(row));
    }
    if (first < newEnd) {
        endInsertRows();
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(int(m_rows.size()) - 1)); // numbers
    }
}

void NotesModel::indexReplies() {
    m_replies.clear();
    if (m_workspace.review() != nullptr) {
        for (const auto& [id, reply] : m_workspace.review()->state().replies()) {
            m_replies[reply.annotation].push_back(id);
        }
    }
}

void NotesModel::indexLinks() {
    m_linksByParagraph.clear();
    if (m_workspace.review() == nullptr) {
        return;
    }
    const Review& review = *m_workspace.review();
    for (const auto& [id, link] : review.state().crossReferences()) {
        for (const Passage* end : {&link.from, &link.to}) {
            for (const Anchor& anchor : *end) {
                if (const Resolution& resolution = review.resolution(anchor); resolution.place) {
                    m_linksByParagraph[anchor.draft][resolution.place->ordinal].push_back(id);
                }
            }
        }
    }
}

void NotesModel::takeOrder() {
    m_all = m_workspace.review() ? notesInReadingOrder(*m_workspace.review()) : std::vector<PlacedNote>{};
    m_known.clear();
    m_known.reserve(qsizetype(m_all.size()));
    for (const PlacedNote& note : m_all) {
        m_known.insert(note.annotation);
    }
}

void NotesModel::refresh() {
    m_mentionFinder.reset();
    m_mentions.clear();
    takeOrder();
    indexReplies();
    indexLinks();
    replaceRows(visibleRows());
    emit notesChanged();
}

/// The notes that stand at a passage a link has gained or lost, as far as they can be told from the outside.
QSet<AnnotationId> NotesModel::notesBeside(const QSet<CrossReferenceId>& links) const {
    QSet<AnnotationId> beside;
    QSet<std::pair<int, int>> paragraphs; // document, ordinal
    for (const CrossReferenceId id : links) {
        const CrossReference* link = m_workspace.review()->state().crossReference(id);
        if (link == nullptr) { // gone: any note may have shown it
            for (const PlacedNote& note : m_all) {
                beside.insert(note.annotation);
            }
            return beside;
        }
        for (const Passage* end : {&link->from, &link->to}) {
            for (const Anchor& anchor : *end) {
                if (const Resolution& resolution = m_workspace.review()->resolution(anchor);
                    resolution.place) {
                    paragraphs.insert({m_workspace.review()->state().documentNumber(anchor.draft),
                                       resolution.place->ordinal});
                }
            }
        }
    }
    for (const PlacedNote& note : m_all) {
        if (note.place && paragraphs.contains({note.document, note.place->ordinal})) {
            beside.insert(note.annotation);
        }
    }
    return beside;
}

void NotesModel::applyChange(const ChangedItems& items) {
    const ReviewState& state = m_workspace.review()->state();
    QSet<AnnotationId> touched = items.annotations;
    if (!items.replies.isEmpty()) {
        const auto collect = [&] {
            for (auto it = m_replies.cbegin(); it != m_replies.cend(); ++it) {
                if (std::ranges::any_of(it.value(), [&](ReplyId id) { return items.replies.contains(id); })) {
                    touched.insert(it.key());
                }
            }
        };
        collect(); // those that lost one
        indexReplies();
        collect(); // those that gained one
    }
    if (!items.crossReferences.isEmpty() || !items.drafts.isEmpty()) {
        indexLinks();
        touched += notesBeside(items.crossReferences);
    }
    if (!items.drafts.isEmpty() || items.review) {
        touched += m_known; // labels and verdicts; the colours of tags
    }
    // Nothing that is edited moves a note; only notes that come or go, and texts that change, alter the
    // order.
    const bool hasNewOrder = !items.drafts.isEmpty() || !items.documents.isEmpty() ||
                             std::ranges::any_of(items.annotations, [&](AnnotationId id) {
                                 const bool isKnown = m_known.contains(id);
                                 const Annotation* const note = state.annotation(id);
                                 // One that was carried may have been settled, and stands elsewhere then.
                                 return isKnown != (note != nullptr) || (note != nullptr && !note->carried.empty());
                             });
    if (!items.drafts.isEmpty() || !items.documents.isEmpty()) {
        m_mentionFinder.reset();
        m_mentions.clear();
    }
    if (hasNewOrder) {
        takeOrder();
    }
    if (hasNewOrder || !touched.isEmpty() || !m_filter.isEmpty()) {
        auto rows = visibleRows();
        if (hasNewOrder || !m_filter.isEmpty()) {
            replaceRows(std::move(rows));
        }
    }
    if (touched.size() > kFewRows) {
        if (!m_rows.empty()) {
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        }
    } else {
        for (const AnnotationId id : touched) {
            if (const QModelIndex row = indexOf(id); row.isValid()) {
                emit dataChanged(row, row);
            }
        }
    }
    emit notesChanged();
    emit cardsChanged(touched);
}

} // namespace duikan
