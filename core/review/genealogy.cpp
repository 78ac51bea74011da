// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/genealogy.h"

#include "core/review/review.h"

#include <algorithm>
#include <set>

namespace duikan {

namespace {

class Tracer {
public:
    Tracer(const Review& review, const std::vector<DraftId>& drafts)
        : m_state(review.state())
        , m_drafts(drafts)
        , m_stages(drafts.size()) {
        for (size_t i = 0; i < drafts.size(); ++i) {
            m_stages[i].draft = drafts[i];
        }
    }

    std::vector<ClauseStage> trace(size_t start, int ordinal) {
        m_stages[start].ordinals = {ordinal};
        for (size_t i = start; i > 0; --i) {
            m_stages[i - 1].ordinals = cross(i - 1, i, true);
        }
        for (size_t i = start + 1; i < m_stages.size(); ++i) {
            m_stages[i].ordinals = cross(i - 1, i, false);
        }
        return std::move(m_stages);
    }

private:
    [[nodiscard]] const Document& structure(size_t index) const {
        return *m_state.draft(m_drafts[index])->structure;
    }

    /// Goes over from one draft to its neighbour and keeps what happened on the way.
    [[nodiscard]] std::vector<int> cross(size_t earlier, size_t later, bool backwards) {
        const std::vector<int>& here = m_stages[backwards ? later : earlier].ordinals;
        std::set<int> there;
        for (const ComparedPair& pair : pairsWith(earlier, later, here, backwards)) {
            const auto& other = backwards ? pair.left : pair.right;
            there.insert(other.begin(), other.end());
            m_stages[later].fromBefore.push_back(pair);
        }
        return {there.begin(), there.end()};
    }

    [[nodiscard]] std::vector<ComparedPair> pairsWith(size_t earlier, size_t later, const std::vector<int>& here,
                                                      bool backwards) const {
        std::vector<ComparedPair> pairs;
        if (here.empty()) {
            return pairs;
        }
        const auto groups = alignDocuments(structure(earlier), structure(later),
                                           choicesBetween(m_state, m_drafts[earlier], m_drafts[later]));
        for (const AlignedGroup& group : groups) {
            const auto& side = backwards ? group.right : group.left;
            if (std::any_of(side.begin(), side.end(), [&here](int index) {
                    return std::binary_search(here.begin(), here.end(), index + 1);
                })) {
                pairs.push_back(compareGroup(structure(earlier), structure(later), group));
            }
        }
        return pairs;
    }

    const ReviewState& m_state;
    std::vector<DraftId> m_drafts;
    std::vector<ClauseStage> m_stages;
};

} // namespace

std::vector<ClauseStage> genealogyOf(const Review& review, DraftId draft, int ordinal) {
    const ReviewState& state = review.state();
    const Draft* const start = state.draft(draft);
    if (start == nullptr || start->structure->at(ordinal) == nullptr) {
        return {};
    }
    const auto& drafts = state.document(state.documentNumber(draft))->drafts;
    auto stages = Tracer(review, drafts).trace(size_t(start->number - 1), ordinal);
    for (const auto& [id, annotation] : state.annotations()) {
        for (ClauseStage& stage : stages) {
            const auto standing = standingIn(stage.draft, annotation.written, annotation.carried);
            if (std::any_of(standing.begin(), standing.end(), [&](const Anchor& anchor) {
                    const Resolution& resolution = review.resolution(anchor);
                    return resolution.place && std::binary_search(stage.ordinals.begin(), stage.ordinals.end(),
                                                                  resolution.place->ordinal);
                })) {
                stage.notes.push_back(id);
            }
        }
    }
    return stages;
}

} // namespace duikan
