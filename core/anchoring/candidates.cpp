// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/candidates.h"

#include "core/anchoring/approximatematch.h"

#include <algorithm>
#include <array>

namespace duikan {

namespace {

/// Marks for the two ends of a paragraph. Control characters, so that no text has them.
constexpr QChar kOpen{0x0002};
constexpr QChar kClose{0x0003};

/// How much of a quote of this length must be found again. In a short quote every letter carries the meaning ("shall"
/// is not "should"); in a clause of twenty a reworded term leaves two thirds.
double leastQuote(qsizetype length) {
    if (length < 4) {
        return 1.0;
    }
    if (length < 8) {
        return 0.8;
    }
    return length < 20 ? 0.75 : 0.65;
}

qsizetype mostEdits(qsizetype length, double leastShare) {
    return qsizetype(double(length) * (1.0 - leastShare));
}

/// Where nearly all around a quote of some length is there, it is the passage: more of itself may have changed.
constexpr double kContextThere = 0.9;
constexpr double kLeastQuoteInItsContext = 0.6;
constexpr qsizetype kSomeLength = 8;

/// What it counts, in letters, that a paragraph begins or ends where the context goes on: it was cut there, which
/// speaks against the place, but far less than other words would.
constexpr qsizetype kCut = 2;

/// Scores of the same letters, added up in another order, differ by less than this.
constexpr double kRounding = 1e-9;

/// A quote that grew beyond this is not looked for where a good score is asked for.
constexpr double kMostStretched = 2.0;

/// With a description half gone nothing could be accepted any more.
constexpr double kLeastDescription = 0.5;

/// A place that is worth naming has half of the description's letters. Words are exchanged whole, which leaves the
/// grams between them: to ask for this share of their weight loses no such place in any draft measured, and leaves
/// out nearly all of a document. Of a quote by itself more is asked, since it is shorter.
constexpr float kSharedDescription = 0.25F;
constexpr float kSharedQuote = 0.3F;

/// All of it, but for rounding.
constexpr float kAllShared = 0.999F;

/// A place with a good score shares about as much weight of grams: this is how much less it may be, because of the grams
/// that run over the edges of what is not shared.
constexpr float kMostUnshared = 0.3F;

/// What has so much less than the best is no rival to it: a clause cut in two has a third still.
constexpr float kSharedOfBest = 0.35F;

/// A context shorter than the most it can be came to the paragraph's end. One unit less may be half a surrogate pair
/// left out, so that it says nothing either way.
bool reachesEnd(const QString& context) { return context.size() < QuoteSelector::kContextLength - 1; }

QString comparable(const QString& text) { return ComparableText(text).text(); }

size_t pairHash(QChar first, QChar second) {
    return (size_t(first.unicode()) * 31 + size_t(second.unicode()) * 17) % 1024;
}

} // namespace

/// The search for one anchor.
class CandidateFinder::Search {
public:
    Search(const CandidateFinder& finder, const Anchor& anchor, double leastScore)
        : m_finder(finder)
        , m_anchor(anchor)
        , m_quote(comparable(anchor.quote.exact))
        , m_prefix(framedPrefix(anchor))
        , m_suffix(framedSuffix(anchor))
        , m_description(m_prefix + m_quote + m_suffix)
        , m_quotePattern(m_quote)
        , m_prefixPattern(m_prefix)
        , m_suffixPattern(m_suffix)
        , m_descriptionPattern(m_description)
        , m_leastScore(leastScore)
        , m_oldOrdinals{finder.m_ordinalsById.value(anchor.paragraph, 0),
                        finder.m_ordinalsByLabel.value(anchor.label, 0)} {}

    std::vector<Candidate> run() {
        if (m_quote.isEmpty()) {
            return {};
        }
        const std::vector<WordingIndex::Share> shares =
            m_finder.m_grams->sharesOf(m_description, TextRange{0, m_quote.size()}.shifted(m_prefix.size()));
        WordingIndex::Share best;
        for (const WordingIndex::Share& share : shares) {
            best.whole = std::max(best.whole, share.whole);
            best.passage = std::max(best.passage, share.passage);
        }
        for (const size_t i : mostSharedFirst(shares, best)) {
            enter(int(i) + 1, shares[i], best);
            if (m_isAtOldAddress || mayScore(shares[i])) {
                search();
            }
        }
        return bestApart();
    }

private:
    /// The paragraphs in which a place may be, with the likeliest at the front: the sooner two good ones are known, the
    /// less the others are searched.
    std::vector<size_t> mostSharedFirst(const std::vector<WordingIndex::Share>& shares, const WordingIndex::Share& best) {
        std::vector<size_t> order;
        for (size_t i = 0; i < shares.size(); ++i) {
            enter(int(i) + 1, shares[i], best);
            if (m_isLikely || (isEnough(shares[i].passage, kSharedQuote, best.passage) && mayOutweighContext())) {
                order.push_back(i);
            }
        }
        std::sort(order.begin(), order.end(), [&shares](size_t a, size_t b) {
            return std::pair(shares[b].whole, a) < std::pair(shares[a].whole, b);
        });
        return order;
    }

    void enter(int ordinal, const WordingIndex::Share& share, const WordingIndex::Share& best) {
        m_ordinal = ordinal;
        m_entry = &m_finder.m_entries[size_t(ordinal) - 1];
        m_isAtOldAddress = ordinal == m_oldOrdinals[0] || ordinal == m_oldOrdinals[1];
        m_isLikely = m_isAtOldAddress || isEnough(share.whole, kSharedDescription, best.whole);
    }

    void search() {
        m_bestHere = 0.0;
        lookForQuote();
        if (m_isLikely && m_anchor.wholeParagraph) {
            compareWhole();
        } else if (m_isLikely) {
            lookForDescription();
        }
        m_secondBest = std::max(m_secondBest, std::min(m_best, m_bestHere));
        m_best = std::max(m_best, m_bestHere);
    }

    static bool isEnough(float share, float least, float best) {
        return share > 0.0F && share >= std::max(least, kSharedOfBest * best);
    }

    /// Whether a place in this paragraph may have the score that is asked for, by the grams of what a place in it is
    /// compared with: all of the description, or less where the paragraph is cut before or behind it.
    [[nodiscard]] bool mayScore(const WordingIndex::Share& share) const {
        if (m_secondBest >= 1.0) {
            return share.whole >= kAllShared; // what is cut has less than all
        }
        const float least = std::max(0.5F * float(leastScore()), float(leastScore()) - kMostUnshared);
        return share.whole >= least || share.withBefore >= least || share.withAfter >= least ||
               m_entry->framed.size() <= m_description.size();
    }

    static QString framedPrefix(const Anchor& anchor) {
        const QString folded = comparable(anchor.quote.prefix);
        return reachesEnd(anchor.quote.prefix) ? kOpen + folded : folded;
    }
    static QString framedSuffix(const Anchor& anchor) {
        const QString folded = comparable(anchor.quote.suffix);
        return reachesEnd(anchor.quote.suffix) ? folded + kClose : folded;
    }

    /// An edit destroys two pairs at most, which is what makes this safe to leave a paragraph out by.
    [[nodiscard]] bool canHold(QStringView pattern, qsizetype edits) const {
        const qsizetype pairs = pattern.size() - 1;
        qsizetype missing = 0;
        for (qsizetype i = 0; i < pairs; ++i) {
            missing += !m_entry->pairs.test(pairHash(pattern[i], pattern[i + 1]));
        }
        return missing <= 2 * edits;
    }

    /// Nobody asks for more than the two best. Sums that differ by rounding alone count as the same.
    [[nodiscard]] double leastScore() const {
        return m_isAtOldAddress ? 0.0 : std::max(m_leastScore, m_secondBest - kRounding);
    }

    /// As many edits as a place in this paragraph may have and be of account. A quote that words were put into loses
    /// less than their letters, since its likeness is measured by its new length.
    [[nodiscard]] qsizetype ofAccount(qsizetype edits) const {
        const double lost = double(m_description.size()) * (1.0 - leastScore());
        const double quote = double(m_quote.size());
        const double stretch = lost < quote ? std::min(kMostStretched, quote / (quote - lost)) : kMostStretched;
        return std::min(edits, qsizetype(lost * stretch + kRounding));
    }

    void lookForQuote() {
        const qsizetype edits = ofAccount(mostEdits(m_quote.size(), leastQuote(m_quote.size())));
        if (!canHold(m_quote, edits)) {
            return;
        }
        const QStringView text = m_entry->framed;
        const auto matches = m_quotePattern.find(text, edits);
        if (matches.empty() || matches.front().edits > 0) {
            for (const auto& match : matches) {
                consider(match.range);
            }
            return;
        }
        for (qsizetype at = matches.front().range.begin; at >= 0; at = text.indexOf(m_quote, at + 1)) {
            consider({at, at + m_quote.size()}); // letter for letter, even where two overlap
        }
    }

    /// Finds the quote by where its surroundings end and begin, whatever became of itself.
    void lookForDescription() {
        const qsizetype edits = ofAccount(mostEdits(m_description.size(), kLeastDescription));
        if (!canHold(m_description, edits)) {
            return;
        }
        const QStringView text = m_entry->framed;
        for (const auto& match : m_descriptionPattern.find(text, edits)) {
            const QStringView window = text.mid(match.range.begin, match.range.length());
            const auto before = m_prefixPattern.find(window, m_prefix.size() / 2);
            const auto after = m_suffixPattern.find(window, m_suffix.size() / 2);
            if (before.empty() || after.empty()) {
                continue;
            }
            const TextRange between{before.front().range.end, after.back().range.begin};
            if (!between.isEmpty()) {
                consider(between.shifted(match.range.begin));
            }
        }
    }

    void compareWhole() {
        const qsizetype edits = ofAccount(mostEdits(m_quote.size(), kLeastDescription));
        const qsizetype length = m_entry->framed.size() - 2;
        if (qAbs(length - m_quote.size()) <= edits && canHold(m_quote, edits)) {
            consider({1, 1 + length});
        }
    }

    /// In a paragraph that has little of the context, a quote speaks for itself only where there is no more room
    /// for a context than the quote is long.
    [[nodiscard]] bool outweighsContext(TextRange framed) const {
        const qsizetype before = std::min(framed.begin - 1, m_prefix.size());
        const qsizetype after = std::min(m_entry->framed.size() - 1 - framed.end, m_suffix.size());
        return before + after <= m_quote.size();
    }

    /// Whether any place in the paragraph could be like that: at one of its ends, or all of it.
    [[nodiscard]] bool mayOutweighContext() const {
        const qsizetype rest = m_entry->framed.size() - 2 - m_quote.size();
        return std::min({rest, m_prefix.size(), m_suffix.size()}) <= m_quote.size();
    }

    void consider(TextRange framed) {
        framed = {std::max<qsizetype>(framed.begin, 1), std::min(framed.end, m_entry->framed.size() - 1)};
        if (framed.isEmpty()) {
            return;
        }
        if (!m_isLikely && !outweighsContext(framed)) {
            return;
        }
        const QStringView text = m_entry->framed;
        const QStringView words = text.mid(framed.begin, framed.length());
        const Share quote{m_quotePattern.similarity(words), m_quote.size()};
        const Share around = shareAround(framed);
        const Share all = together(quote, around);
        if (all.found < leastScore()) {
            return;
        }
        m_bestHere = std::max(m_bestHere, all.found);
        const Paragraph& paragraph = *m_finder.m_document.at(m_ordinal);
        Candidate candidate;
        candidate.ordinal = m_ordinal;
        candidate.range = m_entry->comparable.sourceRange(framed.shifted(-1));
        candidate.quote = quote.found;
        candidate.context = around.found;
        candidate.score = all.found;
        candidate.weighed = quote.of + around.of;
        candidate.contextWeighed = around.of;
        candidate.sameWords = words == m_quote;
        candidate.keepsQuote = candidate.sameWords || quote.found >= leastQuote(m_quote.size()) ||
                               (m_quote.size() >= kSomeLength && around.found >= kContextThere &&
                                quote.found >= kLeastQuoteInItsContext);
        candidate.atOldAddress = paragraph.label == m_anchor.label || paragraph.id == m_anchor.paragraph;
        candidate.isUnaltered = paragraph.id == m_anchor.paragraph && candidate.sameWords &&
                                candidate.range == m_anchor.position;
        m_found.push_back(candidate);
    }

    /// How much was found of how many letters.
    struct Share {
        double found = 0.0;
        qsizetype of = 0;
    };

    static Share together(Share a, Share b) {
        const qsizetype of = a.of + b.of;
        return {of == 0 ? 1.0 : (a.found * double(a.of) + b.found * double(b.of)) / double(of), of};
    }

    [[nodiscard]] Share shareAround(TextRange framed) const {
        const QStringView text = m_entry->framed;
        const QStringView before = text.first(framed.begin).last(std::min(framed.begin, m_prefix.size()));
        const QStringView after = text.mid(framed.end, m_suffix.size());
        Share prefix{m_prefixPattern.similarity(before), m_prefix.size()};
        if (isCut(before, m_prefix, before.startsWith(kOpen) - m_prefix.startsWith(kOpen))) {
            const QStringView rest = before.last(before.size() - before.startsWith(kOpen));
            prefix = shareOfCut(QStringView(m_prefix).last(std::min(rest.size(), m_prefix.size())), rest);
        }
        Share suffix{m_suffixPattern.similarity(after), m_suffix.size()};
        if (isCut(after, m_suffix, after.endsWith(kClose) - m_suffix.endsWith(kClose))) {
            const QStringView rest = after.first(after.size() - after.endsWith(kClose));
            suffix = shareOfCut(QStringView(m_suffix).first(std::min(rest.size(), m_suffix.size())), rest);
        }
        return together(prefix, suffix);
    }

    /// Whether the paragraph ends where the context went on. `newEnd` is 1 where an end stands that the context did
    /// not reach; where both reach theirs, only a context that lost more than half was cut and not reworded.
    static bool isCut(QStringView there, QStringView context, int newEnd) {
        return newEnd > 0 || 2 * there.size() < context.size();
    }
    /// What there is to compare is compared.
    static Share shareOfCut(QStringView context, QStringView there) {
        return together({ApproximatePattern(context).similarity(there), there.size()}, {0.0, kCut});
    }

    [[nodiscard]] std::vector<Candidate> bestApart() {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) {
            return std::tuple(b.isUnaltered, b.score, a.ordinal) < std::tuple(a.isUnaltered, a.score, b.ordinal);
        });
        std::vector<Candidate> apart;
        QHash<int, std::vector<TextRange>> taken; // by ordinal
        for (const Candidate& candidate : m_found) {
            std::vector<TextRange>& ranges = taken[candidate.ordinal];
            if (std::none_of(ranges.begin(), ranges.end(),
                             [&](TextRange better) { return better.intersects(candidate.range); })) {
                apart.push_back(candidate);
                ranges.push_back(candidate.range);
            }
        }
        return apart;
    }

    const CandidateFinder& m_finder;
    const Anchor& m_anchor;
    QString m_quote;
    QString m_prefix;
    QString m_suffix;
    QString m_description; ///< the three together
    ApproximatePattern m_quotePattern;
    ApproximatePattern m_prefixPattern;
    ApproximatePattern m_suffixPattern;
    ApproximatePattern m_descriptionPattern;
    double m_leastScore = 0.0;
    std::array<int, 2> m_oldOrdinals; ///< of the old id and the old label; 0 where none has it
    double m_best = 0.0;       ///< score found so far
    double m_secondBest = 0.0; ///< in another paragraph
    double m_bestHere = 0.0;   ///< in this one
    bool m_isAtOldAddress = false;
    int m_ordinal = 0;
    bool m_isLikely = false; ///< the paragraph has some of the context, or the old address
    const Entry* m_entry = nullptr;
    std::vector<Candidate> m_found;
};

CandidateFinder::CandidateFinder(const Document& document)
    : m_document(document) {
    m_entries.reserve(document.paragraphs.size());
    for (const Paragraph& paragraph : document.paragraphs) {
        m_ordinalsById.insert(paragraph.id, paragraph.ordinal);
        m_ordinalsByLabel.insert(paragraph.label, paragraph.ordinal);
        ComparableText text(paragraph.text);
        QString framed = kOpen + text.text() + kClose;
        const Signature pairs = signatureOf(framed);
        m_entries.push_back({std::move(text), std::move(framed), pairs});
    }
    std::vector<QStringView> texts;
    texts.reserve(m_entries.size());
    for (const Entry& entry : m_entries) {
        texts.emplace_back(entry.framed);
    }
    m_grams = std::make_unique<WordingIndex>(texts);
}

CandidateFinder::Signature CandidateFinder::signatureOf(QStringView text) {
    Signature pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        pairs.set(pairHash(text[i], text[i + 1]));
    }
    return pairs;
}

std::vector<Candidate> CandidateFinder::find(const Anchor& anchor, double leastScore) const {
    return Search(*this, anchor, leastScore).run();
}

} // namespace duikan
