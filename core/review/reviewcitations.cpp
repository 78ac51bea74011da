// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewcitations.h"

namespace duikan {

CitationTargets citationTargets(const ReviewState& state, int document) {
    std::map<int, DocumentPtr> documents;
    for (const ReviewedDocument& reviewed : state.documents()) {
        if (const Draft* const draft = state.currentDraft(reviewed.number)) {
            documents.emplace(reviewed.number, draft->structure);
        }
    }
    return citationTargets(documents, document);
}

} // namespace duikan
