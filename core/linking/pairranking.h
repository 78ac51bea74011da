// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/evidence.h"
#include "core/linking/orderedpairs.h"
#include "core/linking/wordparts.h"

#include <QSet>

namespace duikan {

/// One ranking of the pairs of two documents: reads both, weighs what they say, compares the pairs that share
/// something rare, and sets each against the others. Made for one call of suggest(); the documents must outlive
/// it.
class PairRanking {
public:
    PairRanking(const Document& left, const Document& right, const SuggestionOptions& options);

    [[nodiscard]] std::vector<Suggestion> run() const;

private:
    /// A feature of the right paragraph with the nearest one of the left.
    struct Shared {
        const Feature* left = nullptr;
        const Feature* right = nullptr;
        double weight = 0;
    };
    struct Comparison {
        double score = 0;
        std::vector<Shared> shared; ///< weightiest first
    };

    void findSubject(const Document& document);
    void weighFeatures();
    void learn();
    [[nodiscard]] std::vector<Shared> sharedBy(const Profile& left, const Profile& right) const;
    void sumProfiles();
    void indexRight();

    [[nodiscard]] bool isConcept(int feature) const;
    [[nodiscard]] std::vector<size_t> candidates(const Profile& left, std::vector<double>& evidence) const;
    [[nodiscard]] Shared nearest(const Profile& left, const Feature& right) const;
    [[nodiscard]] Comparison compared(size_t left, size_t right) const;
    [[nodiscard]] double likenessShare(size_t left) const;
    [[nodiscard]] PairTable compareAll() const;
    [[nodiscard]] OrderedPairs ordered(const PairTable& scores) const;
    [[nodiscard]] Suggestion suggestion(size_t left, const ScoredPair& pair, const OrderedPairs& order) const;
    void explain(Suggestion& suggestion, size_t left, size_t right) const;
    void explainByLetters(Suggestion& suggestion, size_t left, size_t right) const;
    [[nodiscard]] QString orderText(const OrderedPairs::Between& between) const;
    [[nodiscard]] QString tieLabel(const OrderTie& tie) const;

    const Document& m_leftDocument;
    const Document& m_rightDocument;
    const SuggestionOptions& m_options;
    const ConceptLexicon& m_lexicon;
    EvidenceReader m_reader;
    std::vector<Profile> m_left;
    std::vector<Profile> m_right;
    WordParts m_letters;
    QSet<int> m_subject;           ///< concepts in a title: what all of the text is about
    std::vector<double> m_weights; ///< by feature
    std::vector<double> m_leftSums;
    std::vector<double> m_rightSums;
    std::vector<std::vector<size_t>> m_postings; ///< by feature: places in m_right
    QSet<std::pair<int, int>> m_decided;
    std::optional<OrderedPairs> m_order; ///< where something was decided: the order without what that taught
};

} // namespace duikan
