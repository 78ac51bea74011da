// SPDX-License-Identifier: GPL-3.0-or-later
// What PairRanking tells of a pair it ranked.
#include "core/linking/pairranking.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr size_t kMostReasons = 8;
constexpr double kLeastReason = 0.1; // of the weightiest one; less helps nobody to judge

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
    for (const Shared& shared : compared(left, right).shared) {
        const bool isFirst = suggestion.reasons.empty();
        if (!isFirst && (suggestion.reasons.size() == kMostReasons ||
                         shared.weight < kLeastReason * suggestion.reasons.front().weight)) {
            continue;
        }
        const ReasonKind kind = m_reader.kindOf(shared.right->id);
        const TextRange range = shared.right->range;
        QString text = m_reader.nameOf(shared.right->id);
        if (kind == ReasonKind::Term) {
            text = m_rightDocument.at(suggestion.right)->text.mid(range.begin, range.length());
        } else if (shared.left->id != shared.right->id) {
            text = m_reader.nameOf(shared.left->id) + QStringLiteral(" ~ ") + text;
        }
        SuggestionReason reason{kind, text, shared.left->range, range, shared.weight, {}, {}};
        if (kind == ReasonKind::Concept) {
            reason.leftConcept = m_lexicon.concepts()[size_t(shared.left->id)].id;
            reason.rightConcept = m_lexicon.concepts()[size_t(shared.right->id)].id;
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
