// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/pairranking.h"

#include "core/linking/feedback.h"
#include "core/text/folding.h"
#include "core/text/script.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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
constexpr double kNoise = 0.01;
// How far a paragraph's best clause rules: one that speaks of much is near to many, and what it shares with
// all but the best is mostly common ground. A clause's best paragraph rules only as far as the one text goes
// through the other in its order: elsewhere many paragraphs speak to one clause.
constexpr double kFavourite = 0.4;
constexpr double kFavouriteOfClause = 0.6;
constexpr double kHubs = 0.1;
// Of two paragraphs alike in all their letters.
constexpr double kLikeness = 0.7;
constexpr double kIdeographLikeness = 0.15;
constexpr qsizetype kScriptSeen = 40; // code units that show a paragraph's script

constexpr size_t kShortList = 120;       // candidates compared exactly, for each paragraph
constexpr size_t kMostPerParagraph = 40; // suggestions kept, for each paragraph
constexpr size_t kFewestPerParagraph = 4;
constexpr size_t kMostAltogether = 20000; // more than a person, or a JSON reader, can use
constexpr size_t kMostLooks = 4000;       // into the index, rarest first: bounds the time where all is common

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

} // namespace

PairRanking::PairRanking(const Document& left, const Document& right, const SuggestionOptions& options)
    : m_leftDocument(left)
    , m_rightDocument(right)
    , m_options(options)
    , m_lexicon(options.lexicon ? *options.lexicon : ConceptLexicon::builtIn())
    , m_reader(m_lexicon)
    , m_left(m_reader.read(left))
    , m_right(m_reader.read(right))
    , m_letters(left, right) {
    findSubject(left);
    findSubject(right);
    weighFeatures();
    sumProfiles();
    indexRight();
    if (!m_options.accepted.empty() || !m_options.dismissed.empty()) {
        m_order = ordered(compareAll()); // of the texts: what is learnt of subjects does not turn it
        learn();
        sumProfiles();
    }
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
    m_leftSums.resize(m_left.size());
    m_rightSums.resize(m_right.size());
    std::ranges::transform(m_left, m_leftSums.begin(), sum);
    std::ranges::transform(m_right, m_rightSums.begin(), sum);
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

/// The right paragraphs that share the weightiest evidence with a left one, rare evidence looked up first; all of
/// a text that is short.
/// `evidence` is working space, all zero before and after.
std::vector<size_t> PairRanking::candidates(const Profile& left, std::vector<double>& evidence) const {
    if (m_right.size() <= kShortList) {
        std::vector<size_t> all(m_right.size());
        std::iota(all.begin(), all.end(), size_t(0));
        return all;
    }
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

/// Two ideographs are terms already, and those of one language share many.
double PairRanking::likenessShare(size_t left) const {
    const QStringView text = m_leftDocument.at(m_left[left].ordinal)->text;
    return std::ranges::any_of(text.left(kScriptSeen), [](QChar c) { return isIdeograph(c.unicode()); })
               ? kIdeographLikeness
               : kLikeness;
}

PairTable PairRanking::compareAll() const {
    PairTable table(int(m_left.size()), int(m_right.size()));
    std::vector<double> evidence(m_right.size(), 0.0);
    for (size_t left = 0; left < m_left.size(); ++left) {
        const double share = likenessShare(left);
        PairTable::Row row;
        for (const size_t right : candidates(m_left[left], evidence)) {
            const double score = 1.0 - (1.0 - compared(left, right).score) *
                                           (1.0 - share * m_letters.likeness(left, right));
            if (score > 0.0) {
                row.push_back({int(right), score});
            }
        }
        table.setRow(int(left), std::move(row));
    }
    table.sortRows();
    return table;
}

OrderedPairs PairRanking::ordered(const PairTable& scores) const {
    const auto placesOf = [this](const std::vector<DecidedPair>& pairs) {
        QSet<OrderedPairs::Places> places;
        for (const DecidedPair& pair : pairs) {
            const Profile* const left = findProfile(m_left, pair.left);
            const Profile* const right = findProfile(m_right, pair.right);
            if (left && right) {
                places.insert({int(left - m_left.data()), int(right - m_right.data())});
            }
        }
        return places;
    };
    std::vector<bool> isPreambular;
    for (const Profile& profile : m_right) {
        isPreambular.push_back(m_rightDocument.at(profile.ordinal)->kind == ParagraphKind::Preambular);
    }
    return {scores, isPreambular, placesOf(m_options.accepted), placesOf(m_options.dismissed)};
}

std::vector<Suggestion> PairRanking::run() const {
    PairTable table = compareAll();
    const OrderedPairs order = m_order ? *m_order : ordered(table);
    table = order.lifted(table);
    table.dropBelow(kNoise);
    table.dampHubs(kHubs);
    std::vector<double> columns;
    for (int right = 0; right < table.rights(); ++right) {
        columns.push_back(kFavouriteOfClause * order.strengthAt(right));
    }
    table.favourBest(kFavourite, columns);
    std::vector<Suggestion> all;
    const size_t share =
        m_left.empty() ? 0 : std::clamp(kMostAltogether / m_left.size(), kFewestPerParagraph, kMostPerParagraph);
    for (size_t left = 0; left < m_left.size(); ++left) {
        PairTable::Row row = table.row(int(left));
        std::erase_if(row, [&](const ScoredPair& pair) {
            return m_decided.contains({m_left[left].ordinal, m_right[size_t(pair.right)].ordinal});
        });
        std::ranges::stable_sort(row, std::greater(), &ScoredPair::score);
        row.resize(std::min(row.size(), share));
        std::ranges::transform(row, std::back_inserter(all), [&](const ScoredPair& pair) {
            return suggestion(left, pair, order);
        });
    }
    std::ranges::stable_sort(all, std::greater(), &Suggestion::score);
    if (m_options.limit > 0 && all.size() > size_t(m_options.limit)) {
        all.resize(size_t(m_options.limit));
    }
    return all;
}

} // namespace duikan
