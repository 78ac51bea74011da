// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/suggestion.h"

#include "core/base/enumnames.h"
#include "core/linking/pairranking.h"

namespace duikan {

namespace {

constexpr EnumNames<ReasonKind, 4> kReasonKinds{{
    {ReasonKind::Concept, u"concept"},
    {ReasonKind::Citation, u"citation"},
    {ReasonKind::Term, u"term"},
    {ReasonKind::Number, u"number"},
}};

} // namespace

QString toString(ReasonKind kind) {
    return kReasonKinds.name(kind);
}

QString textOf(const SuggestionReason& reason, const ConceptLexicon& lexicon, QStringView language) {
    if (reason.kind != ReasonKind::Concept) {
        return reason.text;
    }
    const QString right = lexicon.nameOf(reason.rightConcept, language);
    return reason.leftConcept == reason.rightConcept
               ? right
               : lexicon.nameOf(reason.leftConcept, language) + QStringLiteral(" ~ ") + right;
}

std::vector<Suggestion> suggest(const Document& left, const Document& right,
                                const SuggestionOptions& options) {
    return PairRanking(left, right, options).run();
}

} // namespace duikan
