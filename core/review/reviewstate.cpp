// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewstate.h"

namespace duikan {

namespace {

template<typename Map, typename Key>
const typename Map::mapped_type* find(const Map& map, Key key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

const ReviewedDocument* ReviewState::document(int number) const {
    return number >= 1 && size_t(number) <= m_documents.size() ? &m_documents[size_t(number) - 1] : nullptr;
}

const Draft* ReviewState::draft(DraftId id) const { return find(m_drafts, id); }

const Draft* ReviewState::currentDraft(int documentNumber) const {
    const ReviewedDocument* reviewed = document(documentNumber);
    return reviewed == nullptr || reviewed->drafts.empty() ? nullptr : draft(reviewed->drafts.back());
}

int ReviewState::documentNumber(DraftId id) const {
    const Draft* known = draft(id);
    if (known == nullptr) {
        return 0;
    }
    for (const ReviewedDocument& reviewed : m_documents) {
        if (reviewed.id == known->document) {
            return reviewed.number;
        }
    }
    return 0;
}

const Annotation* ReviewState::annotation(AnnotationId id) const { return find(m_annotations, id); }

const CrossReference* ReviewState::crossReference(CrossReferenceId id) const {
    return find(m_crossReferences, id);
}

std::vector<const Reply*> ReviewState::repliesTo(AnnotationId id) const {
    std::vector<const Reply*> replies;
    for (const auto& [replyId, reply] : m_replies) {
        if (reply.annotation == id) {
            replies.push_back(&reply);
        }
    }
    return replies;
}

} // namespace duikan
