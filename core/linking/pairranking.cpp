// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/pairranking.h"

#include "core/linking/feedback.h"
#include "core/text/folding.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

// What one shared thing counts by its kind, before rarity. A term is a guess at a subject: a word a fair one,
// two neighbouring ideographs a poor one, and those overlap. Letters alone never make a strong pair.
constexpr double kCitation = 1.2;
constexpr double kWord = 0.5;
constexpr double kIdeographs = 0.22;
constexpr double kNumber = 0.25;
constexpr double kWordsAtMost = 2.0;
constexpr double kIdeographsAtMost = 1.0;

constexpr double kLesser =
    0.8; // how far the lesser of the two rarities rules: what fills one text tells nothing there
constexpr double kSubject =
    0.9; // of a concept that a title names: the subject of the whole ties nothing in particular
constexpr double kAgain = 0.3;      // of evidence on words that gave evidence already
constexpr double kDecay = 0.9;      // each further piece of evidence adds less, so that length earns nothing
constexpr double kCoverage = 2.0;   // a clause that is covered whole counts three times one that is touched
constexpr double kTermShare = 0.35; // of what a paragraph says that its terms stand for

// Lengths count by what is said, not by letters; softly on the left, since a general paragraph speaks to many
// clauses.
constexpr double kLeftLength = 0.15;
constexpr double kRightLength = 0.4;
constexpr double kOneThing = 1.0; // a text of one word still weighs as one thing said

constexpr double kScale =
    2.0; // turns sums into scores: about three rare concepts in a middling clause give 0.8
constexpr double kNoise = 0.05;
// How far a paragraph's best clause rules: one that speaks of much is near to many, and what it shares with
// all but the best is mostly common ground.
constexpr double kFavourite = 0.5;

constexpr size_t kShortList = 120;       // candidates compared exactly, for each paragraph
constexpr size_t kMostPerParagraph = 40; // suggestions kept, for each paragraph
constexpr size_t kFewestPerParagraph = 4;
constexpr size_t kMostAltogether = 20000; // more than a person, or a JSON reader, can use
constexpr size_t kMostLooks = 4000;       // into the index, rarest first: bounds the time where all is common
constexpr size_t kMostReasons = 8;
constexpr double kLeastReason = 0.1; // of the weightiest one; less helps nobody to judge

double kindWeight(ReasonKind kind, bool isWord) {
    switch (kind) {
    case ReasonKind::Concept:
        return 1.0;
    case ReasonKind::Citation:
        return kCitation;
    case ReasonKind::Term:
        return isWord ? kWord : kIdeographs;
    case ReasonKind::Number:
        return kNumber;
    }
    return 0.0;
}

double rarity(size_t paragraphs, int having) {
    return std::log(1.0 + double(paragraphs) / std::max(1, having));
}

std::vector<int> counts(const std::vector<Profile>& profiles, int features) {
    std::vector<int> having(size_t(features), 0);
    for (const Profile& profile : profiles) {
        for (const Feature& feature : profile.features) {
            ++having[size_t(feature.id)];
        }
    }
    return having;
}

const Feature* find(const Profile& profile, int id) {
    const auto at = std::ranges::lower_bound(profile.features, id, {}, &Feature::id);
    return at != profile.features.end() && at->id == id ? &*at : nullptr;
}

const Profile* findProfile(const std::vector<Profile>& profiles, int ordinal) {
    const auto at = std::ranges::lower_bound(profiles, ordinal, {}, &Profile::ordinal);
    return at != profiles.end() && at->ordinal == ordinal ? &*at : nullptr;
}

bool isBetter(const Suggestion& a, const Suggestion& b) {
    return a.score > b.score;
}

} // namespace

PairRanking::PairRanking(const Document& left, const Document& right, const SuggestionOptions& options)
    : m_rightDocument(right)
    , m_options(options)
    , m_lexicon(options.lexicon ? *options.lexicon : ConceptLexicon::builtIn())
    , m_reader(m_lexicon)
    , m_left(m_reader.read(left))
    , m_right(m_reader.read(right)) {
    findSubject(left);
    findSubject(right);
    weighFeatures();
    learn();
    sumProfiles();
    indexRight();
}

void PairRanking::findSubject(const Document& document) {
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind == ParagraphKind::Title) {
            for (const ConceptMention& mention :
                 m_lexicon.mentions(phraseTokens(fold(paragraph.text).text))) {
                m_subject.insert(mention.index);
            }
        }
    }
}

/// Rare in both documents is best; what fills one of them is held down by the lesser rarity.
void PairRanking::weighFeatures() {
    const std::vector<int> leftCounts = counts(m_left, m_reader.featureCount());
    const std::vector<int> rightCounts = counts(m_right, m_reader.featureCount());
    m_weights.resize(size_t(m_reader.featureCount()));
    for (int id = 0; id < m_reader.featureCount(); ++id) {
        const double left = rarity(m_left.size(), leftCounts[size_t(id)]);
        const double right = rarity(m_right.size(), rightCounts[size_t(id)]);
        const double both =
            std::pow(left * right, (1.0 - kLesser) / 2.0) * std::pow(std::min(left, right), kLesser);
        const double own = isConcept(id) ? m_lexicon.concepts()[size_t(id)].weight : 1.0;
        m_weights[size_t(id)] = kindWeight(m_reader.kindOf(id), m_reader.isWord(id)) * own * both *
                                (m_subject.contains(id) ? kSubject : 1.0);
    }
}

/// What accepted pairs share is worth more in the rest of this review, what dismissed ones share less.
void PairRanking::learn() {
    Feedback feedback(m_weights.size());
    const auto hear = [&](const std::vector<DecidedPair>& pairs, auto vote) {
        for (const DecidedPair& pair : pairs) {
            m_decided.insert({pair.left, pair.right});
            const Profile* const left = findProfile(m_left, pair.left);
            const Profile* const right = findProfile(m_right, pair.right);
            const std::vector<Shared> shared =
                left && right ? sharedBy(*left, *right) : std::vector<Shared>();
            const double most = shared.empty() ? 0.0 : std::ranges::max(shared, {}, &Shared::weight).weight;
            for (const Shared& one : shared) {
                if (one.weight > 0.0) {
                    (feedback.*vote)(size_t(one.right->id), one.weight / most);
                    if (one.left->id != one.right->id) {
                        (feedback.*vote)(size_t(one.left->id), one.weight / most);
                    }
                }
            }
        }
    };
    hear(m_options.accepted, &Feedback::accept);
    hear(m_options.dismissed, &Feedback::dismiss);
    for (size_t feature = 0; feature < m_weights.size(); ++feature) {
        m_weights[feature] *= feedback.factor(feature);
    }
}

void PairRanking::sumProfiles() {
    const auto sum = [this](const Profile& profile) {
        double all = kOneThing;
        for (const Feature& feature : profile.features) {
            const bool isTerm = m_reader.kindOf(feature.id) == ReasonKind::Term;
            all += m_weights[size_t(feature.id)] * (isTerm ? kTermShare : 1.0);
        }
        return all;
    };
    std::ranges::transform(m_left, std::back_inserter(m_leftSums), sum);
    std::ranges::transform(m_right, std::back_inserter(m_rightSums), sum);
}

void PairRanking::indexRight() {
    m_postings.resize(size_t(m_reader.featureCount()));
    for (size_t place = 0; place < m_right.size(); ++place) {
        for (const Feature& feature : m_right[place].features) {
            m_postings[size_t(feature.id)].push_back(place);
        }
    }
}

bool PairRanking::isConcept(int feature) const {
    return feature < int(m_lexicon.concepts().size());
}

/// The right paragraphs that share the weightiest evidence with a left one, rare evidence looked up first.
/// `evidence` is working space, all zero before and after.
std::vector<size_t> PairRanking::candidates(const Profile& left, std::vector<double>& evidence) const {
    std::vector<std::pair<int, double>> clues; // features that a right paragraph may have, and their weight
    for (const Feature& feature : left.features) {
        const double weight = m_weights[size_t(feature.id)];
        if (!isConcept(feature.id)) {
            clues.emplace_back(feature.id, weight);
            continue;
        }
        for (const ConceptNeighbour& neighbour : m_lexicon.neighbours(feature.id)) {
            clues.emplace_back(neighbour.index, weight * neighbour.nearness * neighbour.nearness);
        }
    }
    std::ranges::stable_sort(clues, {},
                             [this](const auto& clue) { return m_postings[size_t(clue.first)].size(); });
    std::vector<size_t> touched;
    size_t looked = 0;
    for (const auto& [feature, weight] : clues) {
        if (weight <= 0.0) {
            continue;
        }
        const std::vector<size_t>& posting = m_postings[size_t(feature)];
        looked += posting.size();
        if (looked > kMostLooks && !touched.empty()) {
            break;
        }
        for (const size_t place : posting) {
            if (evidence[place] == 0.0) {
                touched.push_back(place);
            }
            evidence[place] += weight;
        }
    }
    if (touched.size() > kShortList) {
        std::ranges::nth_element(touched, touched.begin() + kShortList,
                                 [&](size_t a, size_t b) { return evidence[a] > evidence[b]; });
    }
    for (const size_t place : touched) {
        evidence[place] = 0.0;
    }
    touched.resize(std::min(touched.size(), kShortList));
    return touched;
}

/// What of the left paragraph comes nearest to a feature of the right one. Nearness counts squared: a
/// relative is a hint.
PairRanking::Shared PairRanking::nearest(const Profile& left, const Feature& right) const {
    Shared best;
    if (!isConcept(right.id)) {
        const Feature* same = find(left, right.id);
        return same ? Shared{same, &right, m_weights[size_t(right.id)]} : best;
    }
    for (const ConceptNeighbour& neighbour : m_lexicon.neighbours(right.id)) {
        const Feature* relative = find(left, neighbour.index);
        if (!relative) {
            continue;
        }
        const double weight = neighbour.nearness * neighbour.nearness *
                              std::sqrt(m_weights[size_t(neighbour.index)] * m_weights[size_t(right.id)]);
        if (weight > best.weight) {
            best = {relative, &right, weight};
        }
    }
    return best;
}

std::vector<PairRanking::Shared> PairRanking::sharedBy(const Profile& left, const Profile& right) const {
    std::vector<Shared> all;
    for (const Feature& feature : right.features) {
        if (const Shared shared = nearest(left, feature); shared.left) {
            all.push_back(shared);
            all.back().weight *= shared.left->focus * shared.right->focus;
        }
    }
    return all;
}

PairRanking::Comparison PairRanking::compared(size_t left, size_t right) const {
    Comparison comparison{.score = 0, .shared = sharedBy(m_left[left], m_right[right])};
    std::ranges::stable_sort(comparison.shared,
                             [](const Shared& a, const Shared& b) { return a.weight > b.weight; });
    double sum = 0;
    double words = 0;
    double ideographs = 0;
    double decay = 1;
    std::vector<const Shared*> used;
    for (Shared& shared : comparison.shared) {
        if (m_reader.kindOf(shared.right->id) == ReasonKind::Term) {
            (m_reader.isWord(shared.right->id) ? words : ideographs) += shared.weight;
            continue;
        }
        for (const Shared* before : used) {
            if (before->left->range.intersects(shared.left->range) ||
                before->right->range.intersects(shared.right->range)) {
                shared.weight *= kAgain;
            }
        }
        used.push_back(&shared);
        sum += shared.weight * decay;
        decay *= kDecay;
    }
    sum *= 1.0 + kCoverage * std::min(1.0, sum / m_rightSums[right]);
    sum += std::min(words, kWordsAtMost) + std::min(ideographs, kIdeographsAtMost);
    const double length =
        std::pow(m_leftSums[left], kLeftLength) * std::pow(m_rightSums[right], kRightLength);
    comparison.score = 1.0 - std::exp(-sum / length / kScale);
    return comparison;
}

std::vector<Suggestion> PairRanking::bestOf(size_t left, std::vector<double>& evidence) const {
    std::vector<std::pair<double, size_t>> scored;
    double highest = 0; // decided pairs too: deciding on one does not lift the rest
    for (const size_t right : candidates(m_left[left], evidence)) {
        const double score = compared(left, right).score;
        highest = std::max(highest, score);
        if (score > kNoise && !m_decided.contains({m_left[left].ordinal, m_right[right].ordinal})) {
            scored.push_back({-score, right});
        }
    }
    std::ranges::sort(scored);
    const size_t share = std::clamp(kMostAltogether / m_left.size(), kFewestPerParagraph, kMostPerParagraph);
    scored.resize(std::min(scored.size(), share));
    std::vector<Suggestion> best;
    for (const auto& [score, right] : scored) {
        const double favoured = -score * std::pow(-score / highest, kFavourite);
        best.push_back({m_left[left].ordinal, m_right[right].ordinal, favoured, {}});
        explain(best.back(), left, right);
    }
    return best;
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

std::vector<Suggestion> PairRanking::run() const {
    std::vector<Suggestion> all;
    std::vector<double> evidence(m_right.size(), 0.0);
    for (size_t left = 0; left < m_left.size(); ++left) {
        std::ranges::move(bestOf(left, evidence), std::back_inserter(all));
    }
    std::ranges::stable_sort(all, isBetter);
    if (m_options.limit > 0 && all.size() > size_t(m_options.limit)) {
        all.resize(size_t(m_options.limit));
    }
    return all;
}

} // namespace duikan
