// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/carrying.h"

#include <algorithm>

namespace duikan {

PassageCarrier::PassageCarrier(DraftId from, DocumentPtr before, DraftId to, DocumentPtr after,
                               const std::vector<AlignmentChoice>& choices)
    : m_from(from)
    , m_to(to)
    , m_before(before)
    , m_after(after)
    , m_anchorer(before)
    , m_comparison(compareDocuments(*before, *after, choices))
    , m_reanchorer(std::move(before), std::move(after), m_comparison) {}

Anchor PassageCarrier::describeAfter(const Place& place, bool wholeParagraph) const {
    const Paragraph& paragraph = *m_after->at(place.ordinal);
    return wholeParagraph ? describeParagraph(m_to, paragraph) : describe(m_to, paragraph, place.range);
}

std::optional<CarriedPassage> PassageCarrier::carry(const Passage& passage) const {
    std::optional<CarriedPassage> carried;
    Verdict worst = Verdict::Exact;
    for (const Anchor& anchor : passage) {
        if (anchor.draft != m_from) {
            continue;
        }
        if (!carried) {
            carried = CarriedPassage{.score = 1.0};
        }
        carried->before.push_back(anchor);
        const Resolution stood = m_anchorer.resolve(anchor);
        Resolution stands; // orphaned before stays so
        if (stood.place && stood.verdict != Verdict::Ambiguous) {
            stands = m_reanchorer.carry(anchor, *stood.place).resolution;
        }
        worst = std::max(worst, stands.verdict);
        carried->score = std::min(carried->score, stands.score);
        carried->runnerUp = std::max(carried->runnerUp, stands.runnerUp);
        if (stands.place) {
            carried->found.push_back(describeAfter(*stands.place, anchor.wholeParagraph));
        }
        if (stands.second) {
            carried->second.push_back(describeAfter(*stands.second, anchor.wholeParagraph));
        }
    }
    if (carried) {
        carried->verdict = toString(worst);
    }
    return carried;
}

Passage standingPassage(const Passage& written, const CarriedPassages& carried,
                        const std::function<std::vector<DraftId>(DraftId)>& draftsOfSameDocument) {
    if (carried.empty()) {
        return written;
    }
    Passage standing;
    std::vector<DraftId> done;
    for (const Anchor& anchor : written) {
        const std::vector<DraftId> drafts = draftsOfSameDocument(anchor.draft);
        const auto latest = std::find_if(drafts.rbegin(), drafts.rend(), [&carried](DraftId draft) {
            const auto it = carried.find(draft);
            return it != carried.end() && !it->second.standing().empty();
        });
        if (latest == drafts.rend()) {
            standing.push_back(anchor);
        } else if (std::find(done.begin(), done.end(), *latest) == done.end()) {
            done.push_back(*latest);
            const auto& anchors = carried.at(*latest).standing();
            standing.insert(standing.end(), anchors.begin(), anchors.end());
        }
    }
    return standing;
}

} // namespace duikan
