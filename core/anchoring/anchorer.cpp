// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/anchorer.h"

#include "core/anchoring/candidates.h"

#include <algorithm>

namespace duikan {

namespace {

/// Of the words that an anchor describes (quote and context together), how many must be found again. A phrase that
/// merely recurs elsewhere brings its 20 or so letters but not the 64 around it, which is a third; half a reworded
/// context still leaves two thirds. Under the old label less is asked, since the address speaks for it.
constexpr double kEnough = 0.75;
constexpr double kEnoughAtOldAddress = 0.6;

/// Two places whose scores lie closer than this are twins: eight letters of a usual description, about one
/// reworded term, which a drafter may have put into either of them.
constexpr double kMargin = 0.12;

/// A runner-up below this has less than half of the words: not worth a person's look.
constexpr double kWorthNaming = 0.5;

/// A quote whose own words are gone is found by what stands around it only if that is all there and the address
/// agrees: this is the operative verb that was exchanged, the commonest amendment there is.
constexpr double kContextAlone = 0.9;
constexpr qsizetype kContextAloneLength = 12; ///< letters; fewer may stand around anything

/// Where there are fewer letters than this to go by, as in the short lines of a head block, one of them is a tenth
/// of the evidence and "Human Rights Council" is like any other line that has it: all of them must be there.
constexpr qsizetype kFewLetters = 24;
constexpr double kEnoughOfFew = 0.95;

bool isAccepted(const Candidate& candidate) {
    if (!candidate.keepsQuote) {
        return candidate.atOldAddress && candidate.context >= kContextAlone &&
               candidate.contextWeighed >= kContextAloneLength;
    }
    if (candidate.weighed < kFewLetters) {
        return candidate.score >= kEnoughOfFew;
    }
    return candidate.score >= (candidate.atOldAddress ? kEnoughAtOldAddress : kEnough);
}

Place placeOf(const Candidate& candidate) { return {candidate.ordinal, candidate.range}; }

} // namespace

struct Anchorer::Private {
    [[nodiscard]] std::optional<Resolution> atItsParagraph(const Anchor& anchor) const;
    [[nodiscard]] Resolution judge(const Anchor& anchor, const std::vector<Candidate>& candidates) const;

    DocumentPtr document;
    QHash<QString, int> ordinalsById;
    QHash<QString, int> ordinalsByLabel;
    mutable std::unique_ptr<CandidateFinder> finder; ///< made when an anchor is not simply where it was
};

Anchorer::Anchorer(DocumentPtr document)
    : d(std::make_unique<Private>()) {
    d->document = std::move(document);
    for (const Paragraph& paragraph : d->document->paragraphs) {
        d->ordinalsById.insert(paragraph.id, paragraph.ordinal);
        d->ordinalsByLabel.insert(paragraph.label, paragraph.ordinal);
    }
}

Anchorer::~Anchorer() = default;

/// An unaltered paragraph under its old label needs no search. Nothing when one has to be made.
std::optional<Resolution> Anchorer::Private::atItsParagraph(const Anchor& anchor) const {
    const int ordinal = ordinalsById.value(anchor.paragraph, 0);
    const Paragraph* paragraph = document->at(ordinal);
    if (paragraph == nullptr) {
        return std::nullopt;
    }
    const TextRange range = anchor.position.clampedTo(paragraph->text.size());
    const bool agrees = range == anchor.position &&
                        QStringView(paragraph->text).mid(range.begin, range.length()) == anchor.quote.exact &&
                        (!anchor.wholeParagraph || range.length() == paragraph->text.size());
    if (!agrees || (paragraph->label != anchor.label && !anchor.quote.exact.isEmpty())) {
        return std::nullopt;
    }
    return Resolution{.verdict = paragraph->label == anchor.label ? Verdict::Exact : Verdict::Moved,
                      .place = Place{ordinal, range},
                      .score = 1.0,
                      .second = {},
                      .runnerUp = 0.0};
}

Resolution Anchorer::Private::judge(const Anchor& anchor, const std::vector<Candidate>& candidates) const {
    Resolution resolution;
    if (candidates.empty()) {
        return resolution;
    }
    const Candidate& best = candidates.front();
    resolution.score = best.score;
    const Candidate* rival = candidates.size() > 1 ? &candidates[1] : nullptr;
    if (best.isUnaltered) {
        // The very paragraph, renumbered. Only a twin that took its old label can cast doubt on it: numbers inside
        // two like clauses may have been exchanged along with those before them.
        const auto twin = std::find_if(candidates.begin() + 1, candidates.end(), [&](const Candidate& other) {
            return document->at(other.ordinal)->label == anchor.label;
        });
        rival = twin == candidates.end() ? nullptr : &*twin;
    }
    if (rival != nullptr && rival->score >= kWorthNaming) {
        resolution.second = placeOf(*rival);
        resolution.runnerUp = rival->score;
    }
    if (!isAccepted(best)) {
        resolution.second.reset();
        return resolution;
    }
    resolution.place = placeOf(best);
    if (resolution.second && resolution.runnerUp > best.score - kMargin) {
        resolution.verdict = Verdict::Ambiguous;
    } else if (!best.sameWords) {
        resolution.verdict = Verdict::Amended;
    } else {
        const bool sameLabel = document->at(best.ordinal)->label == anchor.label;
        resolution.verdict = sameLabel ? Verdict::Exact : Verdict::Moved;
    }
    return resolution;
}

Resolution Anchorer::resolve(const Anchor& anchor, double leastScore) const {
    if (const auto there = d->atItsParagraph(anchor)) {
        return *there;
    }
    if (anchor.quote.exact.isEmpty()) {
        return {};
    }
    if (!d->finder) {
        d->finder = std::make_unique<CandidateFinder>(*d->document);
    }
    Resolution resolution = d->judge(anchor, d->finder->find(anchor, leastScore));
    if (resolution.verdict == Verdict::Orphaned) {
        // A paragraph cut in two within the quote: both pieces are shown, and a person chooses.
        if (const auto pieces = d->finder->findAcrossSeam(anchor)) {
            if (leastScore > 0.0) { // a place that was of no account would count now
                return resolve(anchor);
            }
            resolution.verdict = Verdict::Ambiguous;
            resolution.place = placeOf(pieces->first);
            resolution.score = pieces->first.score;
            resolution.second = placeOf(pieces->second);
            resolution.runnerUp = pieces->second.score;
        }
    }
    return resolution;
}

Resolution resolve(const Anchor& anchor, const Document& document) {
    const DocumentPtr unowned(std::shared_ptr<void>(), &document);
    return Anchorer(unowned).resolve(anchor);
}

} // namespace duikan
