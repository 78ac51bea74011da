// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/alignmentchoices.h"

#include "core/review/reviewstate.h"

#include <algorithm>
#include <set>

namespace duikan {

namespace {

/// Follows paragraphs through the drafts of their document. Each step is aligned once.
class ParagraphFollower {
public:
    explicit ParagraphFollower(const ReviewState& state)
        : m_state(state) {}

    /// What a paragraph is in another draft of its document; several after a split, none where it is not there.
    [[nodiscard]] std::set<QString> follow(const QString& paragraph, DraftId from, DraftId to) {
        std::set<QString> ids{paragraph};
        const auto& drafts = draftsOfSameDocument(from);
        auto here = std::find(drafts.begin(), drafts.end(), from);
        const auto there = std::find(drafts.begin(), drafts.end(), to);
        if (here == drafts.end() || there == drafts.end()) {
            return {};
        }
        for (; here < there; ++here) {
            ids = step(ids, *here, *(here + 1), false);
        }
        for (; there < here; --here) {
            ids = step(ids, *(here - 1), *here, true);
        }
        return ids;
    }

private:
    using Groups = std::vector<AlignedGroup>;

    [[nodiscard]] const std::vector<DraftId>& draftsOfSameDocument(DraftId draft) const {
        return m_state.document(m_state.documentNumber(draft))->drafts;
    }

    [[nodiscard]] const Groups& groups(DraftId earlier, DraftId later) {
        const auto [entry, isNew] = m_groups.try_emplace({earlier, later});
        if (isNew) {
            entry->second =
                alignDocuments(*m_state.draft(earlier)->structure, *m_state.draft(later)->structure,
                               choicesBetween(m_state, earlier, later));
        }
        return entry->second;
    }

    [[nodiscard]] std::set<QString> step(const std::set<QString>& ids, DraftId earlier, DraftId later,
                                         bool backward) {
        const Document& from = *m_state.draft(backward ? later : earlier)->structure;
        const Document& to = *m_state.draft(backward ? earlier : later)->structure;
        std::set<QString> out;
        for (const AlignedGroup& group : groups(earlier, later)) {
            const auto& here = backward ? group.right : group.left;
            const auto& there = backward ? group.left : group.right;
            if (std::any_of(here.begin(), here.end(),
                            [&](int index) { return ids.contains(from.paragraphs[size_t(index)].id); })) {
                for (const int index : there) {
                    out.insert(to.paragraphs[size_t(index)].id);
                }
            }
        }
        return out;
    }

    const ReviewState& m_state;
    std::map<std::pair<DraftId, DraftId>, Groups> m_groups;
};

bool isTie(AlignmentChoice::Kind kind) {
    return kind != AlignmentChoice::Kind::Untie;
}

/// Whether what was said directly of the two drafts leaves room for a choice that comes from elsewhere.
bool isFree(const std::vector<AlignmentChoice>& said, const AlignmentChoice& choice) {
    return std::none_of(said.begin(), said.end(), [&](const AlignmentChoice& other) {
        const bool sameLeft = other.left == choice.left;
        const bool sameRight = other.right == choice.right;
        return (sameLeft && sameRight) || (isTie(other.kind) && isTie(choice.kind) && (sameLeft || sameRight));
    });
}

std::vector<AlignmentChoice> choicesInOrder(const ReviewState& state, DraftId left, DraftId right) {
    std::vector<AlignmentChoice> choices;
    std::vector<std::pair<ParagraphPair, AlignmentChoice::Kind>> others;
    const bool oneDocument = state.documentNumber(left) == state.documentNumber(right);
    for (const auto& [pair, kind] : state.alignmentChoices()) {
        if (pair.left == left && pair.right == right) {
            choices.push_back({kind, pair.leftParagraph, pair.rightParagraph});
        } else if (state.documentNumber(pair.left) == state.documentNumber(left) &&
                   state.documentNumber(pair.right) == state.documentNumber(right) &&
                   (!oneDocument || (left <= pair.left && pair.right <= right))) {
            others.emplace_back(pair, kind);
        }
    }
    const std::vector<AlignmentChoice> said = choices;
    ParagraphFollower follower(state);
    for (const auto& [pair, kind] : others) {
        for (const QString& from : follower.follow(pair.leftParagraph, pair.left, left)) {
            for (const QString& to : follower.follow(pair.rightParagraph, pair.right, right)) {
                const AlignmentChoice choice{kind, from, to};
                if (isFree(said, choice) && std::find(choices.begin(), choices.end(), choice) == choices.end()) {
                    choices.push_back(choice);
                }
            }
        }
    }
    return choices;
}

} // namespace

ParagraphPair inOrderOfDrafts(const ReviewState& state, const ParagraphPair& pair) {
    const auto place = [&state](DraftId draft) { return std::pair(state.documentNumber(draft), draft); };
    return place(pair.left) <= place(pair.right)
               ? pair
               : ParagraphPair{pair.right, pair.rightParagraph, pair.left, pair.leftParagraph};
}

std::vector<AlignmentChoice> choicesBetween(const ReviewState& state, DraftId left, DraftId right) {
    if (state.alignmentChoices().empty() || !state.draft(left) || !state.draft(right)) {
        return {};
    }
    const ParagraphPair order = inOrderOfDrafts(state, {left, {}, right, {}});
    std::vector<AlignmentChoice> choices = choicesInOrder(state, order.left, order.right);
    if (order.left != left) {
        for (AlignmentChoice& choice : choices) {
            std::swap(choice.left, choice.right);
        }
    }
    return choices;
}

Comparison compareDrafts(const ReviewState& state, DraftId left, DraftId right) {
    return compareDocuments(*state.draft(left)->structure, *state.draft(right)->structure,
                            choicesBetween(state, left, right));
}

} // namespace duikan
