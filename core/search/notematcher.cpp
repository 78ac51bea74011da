// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/notematcher.h"

#include <algorithm>

namespace duikan {

NoteMatcher::NoteMatcher(const NoteFilter& filter, const Review& review)
    : m_filter(filter)
    , m_review(review) {
    if (const QString words = filter.words.trimmed(); !words.isEmpty()) {
        if (auto query = SearchQuery::parse(words)) {
            m_query = *std::move(query);
        } else {
            m_query = SearchQuery::phrase(words);
        }
    }
}

bool NoteMatcher::matches(const PlacedNote& note, const std::vector<ReplyId>& replies) const {
    const Annotation* const annotation = m_review.state().annotation(note.annotation);
    return annotation != nullptr && hasStateAsked(*annotation) && matchesButForState(*annotation, note, replies);
}

bool NoteMatcher::hasStateAsked(const Annotation& annotation) const {
    return m_filter.states.isEmpty() ||
           (annotation.kind != AnnotationKind::Highlight && m_filter.states.contains(annotation.state));
}

bool NoteMatcher::matchesButForState(const Annotation& annotation, const PlacedNote& note,
                                     const std::vector<ReplyId>& replies) const {
    if ((m_filter.kind && annotation.kind != *m_filter.kind) ||
        (!m_filter.author.isEmpty() && annotation.author != m_filter.author) ||
        (!m_filter.tag.isEmpty() && !annotation.tags.contains(m_filter.tag)) ||
        (m_filter.assignee && annotation.assignee != *m_filter.assignee) ||
        (m_filter.document > 0 && note.document != m_filter.document) ||
        (m_filter.inConflict && !isInConflict(m_review.state(), annotation.id, replies))) {
        return false;
    }
    const QString me = m_filter.mine ? m_review.author() : QString();
    if (m_filter.mine && annotation.author != me && annotation.assignee != me) {
        return false;
    }
    return !m_query || m_query->isIn(wordsOf(annotation, replies));
}

bool NoteMatcher::isInConflict(const ReviewState& state, AnnotationId note, const std::vector<ReplyId>& replies) {
    const auto& conflicts = state.conflicts();
    return !conflicts.empty() && (conflicts.contains({TargetKind::Annotation, note.value}) ||
                                  std::ranges::any_of(replies, [&conflicts](ReplyId reply) {
                                      return conflicts.contains({TargetKind::Reply, reply.value});
                                  }));
}

QString NoteMatcher::wordsOf(const Annotation& note, const std::vector<ReplyId>& replies) const {
    QString words = note.body + u'\n' + note.replacement;
    for (const Anchor& anchor : note.anchors) {
        words += u'\n' + anchor.quote.exact + u'\n' + anchor.label;
    }
    const auto& known = m_review.state().replies();
    for (const ReplyId id : replies) {
        if (const auto reply = known.find(id); reply != known.end()) {
            words += u'\n' + reply->second.body;
        }
    }
    return words;
}

} // namespace duikan
