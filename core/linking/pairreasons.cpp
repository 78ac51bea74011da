// SPDX-License-Identifier: GPL-3.0-or-later
// What PairRanking tells of a pair it ranked.
#include "core/linking/pairranking.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace duikan {

namespace {

constexpr size_t kMostReasons = 8;
constexpr double kLeastReason = 0.1; // of the weightiest one; less helps nobody to judge

/// Whether a term goes on with another in both texts, as 国内生产 does with 生产总值.
bool goesOn(const SuggestionReason& term, const SuggestionReason& next) {
    return next.left.begin - term.left.begin == next.right.begin - term.right.begin &&
           next.left.begin >= term.left.begin && next.left.begin <= term.left.end &&
           next.left.length() == next.right.length() && term.left.length() == term.right.length();
}

/// Pairs of ideographs that make one wording become one reason: 国内生产总值, not 国内, 内生 and 产总. What they weigh
/// together is the weight of the wording.
void joinTerms(std::vector<SuggestionReason>& reasons) {
    const auto firstTerm = std::ranges::stable_partition(
        reasons, [](const SuggestionReason& reason) { return reason.kind != ReasonKind::Term; });
    std::ranges::stable_sort(firstTerm, {}, [](const SuggestionReason& reason) { return reason.left.begin; });
    std::vector<SuggestionReason> joined;
    for (SuggestionReason& term : firstTerm) {
        const auto before = std::ranges::find_if(
            joined, [&](const SuggestionReason& earlier) { return goesOn(earlier, term); });
        if (before == joined.end()) {
            joined.push_back(std::move(term));
        } else {
            before->left.end = std::max(before->left.end, term.left.end);
            before->right.end = std::max(before->right.end, term.right.end);
            before->weight += term.weight;
        }
    }
    reasons.erase(firstTerm.begin(), reasons.end());
    std::ranges::move(joined, std::back_inserter(reasons));
    std::ranges::stable_sort(reasons, std::greater(), &SuggestionReason::weight);
}

} // namespace

Suggestion PairRanking::suggestion(size_t left, const ScoredPair& pair, const OrderedPairs& order) const {
    const size_t right = size_t(pair.right);
    Suggestion suggestion{m_left[left].ordinal, m_right[right].ordinal, pair.score, {}, {}};
    explain(suggestion, left, right);
    explainByLetters(suggestion, left, right);
    if (const auto between = order.between(int(left), pair.right)) {
        suggestion.order = orderText(*between);
    }
    return suggestion;
}

void PairRanking::explain(Suggestion& suggestion, size_t left, size_t right) const {
    std::vector<SuggestionReason> reasons;
    for (const Shared& shared : compared(left, right).shared) {
        const ReasonKind kind = m_reader.kindOf(shared.right->id);
        const TextRange range = shared.right->range;
        QString text = m_reader.nameOf(shared.right->id);
        if (kind != ReasonKind::Term && shared.left->id != shared.right->id) {
            text = m_reader.nameOf(shared.left->id) + QStringLiteral(" ~ ") + text;
        }
        SuggestionReason reason{kind, text, shared.left->range, range, shared.weight, {}, {}};
        if (kind == ReasonKind::Concept) {
            reason.leftConcept = m_lexicon.concepts()[size_t(shared.left->id)].id;
            reason.rightConcept = m_lexicon.concepts()[size_t(shared.right->id)].id;
        }
        reasons.push_back(reason);
    }
    joinTerms(reasons);
    for (SuggestionReason& reason : reasons) {
        if (!suggestion.reasons.empty() && (suggestion.reasons.size() == kMostReasons ||
                                            reason.weight < kLeastReason * suggestion.reasons.front().weight)) {
            continue;
        }
        if (reason.kind == ReasonKind::Term) {
            reason.text =
                m_rightDocument.at(suggestion.right)->text.mid(reason.right.begin, reason.right.length());
        }
        suggestion.reasons.push_back(reason);
    }
}

/// Words that only their parts make alike: "displaced" and "displacement".
void PairRanking::explainByLetters(Suggestion& suggestion, size_t left, size_t right) const {
    const auto place = m_letters.heaviest(left, right);
    if (!place || suggestion.reasons.size() == kMostReasons ||
        std::ranges::any_of(suggestion.reasons, [&](const SuggestionReason& reason) {
            return reason.right.intersects(place->right) || reason.left.intersects(place->left);
        })) {
        return;
    }
    const QString& text = m_rightDocument.at(suggestion.right)->text;
    suggestion.reasons.push_back({ReasonKind::Term,
                                  text.mid(place->right.begin, place->right.length()),
                                  place->left,
                                  place->right,
                                  likenessShare(left) * m_letters.likeness(left, right),
                                  {},
                                  {}});
}

QString PairRanking::tieLabel(const OrderTie& tie) const {
    return m_leftDocument.at(m_left[size_t(tie.left)].ordinal)->label + QStringLiteral(" ~ ") +
           m_rightDocument.at(m_right[size_t(tie.right)].ordinal)->label;
}

QString PairRanking::orderText(const OrderedPairs::Between& between) const {
    return (between.before ? tieLabel(*between.before) + u' ' : QString()) + u'…' +
           (between.after ? u' ' + tieLabel(*between.after) : QString());
}

} // namespace duikan
