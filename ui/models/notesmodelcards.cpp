// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a NotesModel shows.
#include "ui/models/notesmodel.h"

#include "core/annotation/tagcolor.h"
#include "core/search/notematcher.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <algorithm>

namespace duikan {

namespace {

/// Whether there is anything a paragraph could be named by.
bool hasNumber(const QString& text) {
    constexpr QStringView kNumerals = u"一二三四五六七八九十";
    return std::ranges::any_of(text, [kNumerals](QChar c) { return c.isDigit() || kNumerals.contains(c); });
}

/// Of a note that a later draft has left waiting for a person.
std::optional<Verdict> waitingVerdict(const Annotation& note) {
    for (const auto& [draft, passage] : note.carried) {
        if (passage.isOpen()) {
            return passage.verdict == toString(Verdict::Ambiguous) ? Verdict::Ambiguous : Verdict::Orphaned;
        }
    }
    return std::nullopt;
}

} // namespace

NoteCard NotesModel::card(int row) const {
    const PlacedNote& placed = m_rows[size_t(row)];
    NoteCard card;
    Passage anchors;
    std::optional<Verdict> ledger;
    if (placed.annotation.isNull()) {
        card.kind = m_draft->kind;
        card.color = m_draft->color;
        card.body = m_draft->body;
        card.replacement = m_draft->replacement;
        card.tags = m_draft->tags;
        card.assignee = m_draft->assignee;
        card.author = m_workspace.review()->author();
        anchors = m_draft->anchors;
    } else if (const Annotation* note = m_workspace.review()->state().annotation(placed.annotation)) {
        card.id = note->id;
        card.number = placed.number;
        card.kind = note->kind;
        card.state = note->state;
        card.color = note->color;
        card.body = note->body;
        card.replacement = note->replacement;
        card.tags = note->tags;
        card.assignee = note->assignee;
        card.author = note->author;
        card.created = note->created;
        card.decidedBy = note->decidedBy;
        card.decided = note->decided;
        anchors = note->anchors;
        ledger = waitingVerdict(*note);
        card.inConflict =
            NoteMatcher::isInConflict(m_workspace.review()->state(), note->id, m_replies.value(note->id));
        for (const ReplyId replyId : m_replies.value(note->id)) {
            const auto& replies = m_workspace.review()->state().replies();
            if (const auto found = replies.find(replyId); found != replies.end()) {
                card.replies.push_back(
                    {replyId, found->second.author, found->second.created, found->second.body});
            }
        }
    }
    for (const QString& tag : card.tags) {
        const auto& colors = m_workspace.review()->state().tagColors();
        const auto chosen = colors.find(tag);
        card.tagColors.append(chosen == colors.end() ? ownTagColor(tag) : chosen->second);
    }
    if (!anchors.empty()) {
        card.label = m_workspace.labelOf(anchors);
        card.verdict = ledger.value_or(m_workspace.review()->resolution(anchors.front()).verdict);
        card.waitsInLedger = ledger.has_value();
        card.wholeParagraph = anchors.front().wholeParagraph;
        QStringList quotes;
        for (const Anchor& anchor : anchors) {
            quotes.append(anchor.quote.exact.simplified());
        }
        card.quote = quotes.join(QStringLiteral(" … "));
        card.links = linksAt(anchors);
    }
    return card;
}

std::vector<Mention> NotesModel::mentionsIn(const QString& text) const {
    constexpr qsizetype kRemembered = 500; ///< texts: more than are on the screen at once
    if (m_workspace.review() == nullptr || !hasNumber(text)) {
        return {};
    }
    if (!m_mentionFinder) {
        std::map<int, DocumentPtr> documents;
        const ReviewState& state = m_workspace.review()->state();
        for (const ReviewedDocument& document : state.documents()) {
            if (const Draft* draft = state.currentDraft(document.number)) {
                documents.emplace(document.number, draft->structure);
            }
        }
        m_mentionFinder.emplace(std::move(documents));
    }
    if (const auto known = m_mentions.constFind(text); known != m_mentions.cend()) {
        return *known;
    }
    if (m_mentions.size() >= kRemembered) {
        m_mentions.clear();
    }
    return *m_mentions.insert(text, m_mentionFinder->in(text));
}

std::vector<CardLink> NotesModel::linksAt(const Passage& passage) const {
    std::vector<CardLink> links;
    QSet<CrossReferenceId> seen;
    const Review& review = *m_workspace.review();
    const auto touches = [&review](const Anchor& anchor, const Passage& end) {
        const Resolution& here = review.resolution(anchor);
        return std::ranges::any_of(end, [&](const Anchor& other) {
            const Resolution& there = review.resolution(other);
            return anchor.draft == other.draft && here.place && there.place &&
                   here.place->ordinal == there.place->ordinal &&
                   here.place->range.intersects(there.place->range);
        });
    };
    for (const Anchor& anchor : passage) {
        const Resolution& resolution = review.resolution(anchor);
        if (!resolution.place) {
            continue;
        }
        const auto paragraphs = m_linksByParagraph.constFind(anchor.draft);
        if (paragraphs == m_linksByParagraph.cend()) {
            continue;
        }
        for (const CrossReferenceId id : paragraphs->value(resolution.place->ordinal)) {
            const CrossReference* link = review.state().crossReference(id);
            if (link == nullptr || seen.contains(id)) {
                continue;
            }
            const bool isFrom = touches(anchor, link->from);
            if (isFrom || touches(anchor, link->to)) {
                seen.insert(id);
                links.push_back(
                    {id, m_workspace.labelOf(isFrom ? link->to : link->from), link->relation, isFrom});
            }
        }
    }
    return links;
}

} // namespace duikan
