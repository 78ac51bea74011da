// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/reanchorer.h"

#include "core/anchoring/approximatematch.h"
#include "core/anchoring/mappedrange.h"
#include "core/compare/diff.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

// A passage of which less is left was rewritten; what stands in its place is another text.
constexpr double kLeastKept = 0.3;
// ... unless its paragraph is the same beyond doubt: then one word was put for another, and that is what is
// shown.
constexpr double kSameParagraph = 0.6;
// Fits this much worse, and a twin is no rival.
constexpr double kClearMargin = 0.15;
// A paragraph that was moved and reworded more than this has only its likeness to speak for it.
constexpr double kSureMove = 0.85;
// ... unless nearly all of its letters are the same: another verb opens it, or a word was put for another. Clauses of one
// resolution that have a long end in common come to less.
constexpr double kNearlyTheSame = 0.92;
// A paragraph less like than this was rewritten, or struck while another was put in its place: clauses of one resolution
// share that much by a long beginning and end in common, so that even words that stand there unaltered prove nothing.
constexpr double kRewritten = 0.5;
// Neither the passage nor its paragraph is like what stands there: a clause struck and another put in its place
// share that much by their stock phrases.
constexpr double kSureRewording = 0.4;
// A clause put in elsewhere is taken for another near-twin only if it is liker than a clause of the same stock phrases.
constexpr double kNearTwin = 0.75;
// Without an alignment the Anchorer's place is a hint; but for the old address it accepts none that scores less.
constexpr double kLeastHint = 0.75;
// Words this long seldom stand twice by chance: found letter for letter elsewhere, they are worth naming.
constexpr qsizetype kTellingLength = 24;

bool overlap(const Place& a, const Place& b) {
    return a.ordinal == b.ordinal && a.range.intersects(b.range);
}

} // namespace

struct Reanchorer::Private {
    Private(DocumentPtr old, DocumentPtr next, const Comparison& compared)
        : before(std::move(old))
        , after(next)
        , comparison(compared)
        , anchorer(std::move(next)) {}

    DocumentPtr before;
    DocumentPtr after;
    const Comparison& comparison;
    Anchorer anchorer;
    QHash<int, const ComparedPair*> pairOfLeft;
    QHash<int, const ComparedPair*> pairOfRight;
    std::vector<int> inserted; ///< ordinals of the paragraphs that became of none
    QHash<QString, int> timesBefore;        ///< how often a paragraph's text stands in the old draft
    QHash<QString, QList<int>> placesAfter; ///< ordinals of the paragraphs with a text in the new draft
    QSet<QString> movedTwins; ///< texts that stood several times in the old draft, of which one is called moved

    struct Aligned {
        Place place;
        double score = 0.0;
        bool isIntact = false;
        bool isMoved = false;
        bool isDoubtfulMove = false;
        bool isChosen = false;      ///< a person tied the paragraphs
        double similarity = 0.0;    ///< of the paragraphs
        bool isOneOfTwins = false;  ///< of the same letters, of which one was moved: nothing tells which
        std::optional<Place> successor; ///< of a clause that moved unaltered: one like it that came where it stood
        bool isBeyondDoubt = false; ///< the paragraph is the same to the letter, and the only one
    };

    /// The piece of a range of joined paragraphs that holds most of it.
    [[nodiscard]] Place placeIn(const std::vector<int>& ordinals, TextRange joined) const {
        Place best;
        qsizetype begin = 0;
        for (const int ordinal : ordinals) {
            const qsizetype size = after->at(ordinal)->text.size();
            const TextRange here = joined.shifted(-begin).clampedTo(size);
            if (best.ordinal == 0 || here.length() > best.range.length()) {
                best = {ordinal, here};
            }
            begin += size + 1;
        }
        return best;
    }

    /// The same words in a paragraph that reads the same, where the new draft has more of such than the old
    /// one.
    [[nodiscard]] std::optional<Place> twinOf(const Place& place) const {
        const QString& text = after->at(place.ordinal)->text;
        const QList<int> ordinals = placesAfter.value(text);
        if (ordinals.size() <= std::max(1, timesBefore.value(text))) {
            return std::nullopt;
        }
        return Place{ordinals.front() == place.ordinal ? ordinals.at(1) : ordinals.front(), place.range};
    }

    /// What a clause that is called moved may have become instead: a paragraph like it that came, new or from elsewhere,
    /// right behind or right before what the neighbours became, or that was put in new anywhere. The clause may have
    /// stayed or moved there, amended, while one with its old words was put in elsewhere. The range is what became of
    /// `place`.
    [[nodiscard]] std::optional<Place> successorOf(const ComparedPair& pair, const Place& place) const {
        const QString& old = before->at(place.ordinal)->text;
        const ComparedPair* const previous = pairOfLeft.value(pair.left.front() - 1);
        const ComparedPair* const next = pairOfLeft.value(pair.left.back() + 1);
        const int behind = previous && !previous->right.empty() ? previous->right.back() + 1 : 0;
        const int ahead = next && !next->right.empty() ? next->right.front() - 1 : 0;
        const ApproximatePattern pattern(old);
        const auto likeness = [&](int ordinal) { return pattern.similarity(after->at(ordinal)->text); };
        for (const int ordinal : {behind, ahead}) {
            const ComparedPair* const here = pairOfRight.value(ordinal);
            const bool hasCome = here && here != &pair && (here->left.empty() || here->moved); // else another clause
            if (hasCome && likeness(ordinal) >= kSameParagraph) {
                return inSuccessor(ordinal, place);
            }
        }
        const auto like = std::find_if(inserted.begin(), inserted.end(),
                                       [&](int ordinal) { return likeness(ordinal) >= kNearTwin; });
        return like == inserted.end() ? std::nullopt : std::optional(inSuccessor(*like, place));
    }

    [[nodiscard]] Place inSuccessor(int ordinal, const Place& place) const {
        const QString& old = before->at(place.ordinal)->text;
        const QString& text = after->at(ordinal)->text;
        return {ordinal, mapRange(toTheLetter(diffWording(old, text), old, text), place.range).range};
    }

    /// 0 to 1.
    [[nodiscard]] double lettersKept(const ComparedPair& pair) const {
        return ApproximatePattern(joinedText(*before, pair.left)).similarity(joinedText(*after, pair.right));
    }

    /// Clauses that differ in their figures are near-twins rather than one clause moved and updated: a drafter who
    /// moves a clause seldom changes its figures, while resolutions repeat a clause for another year or session.
    [[nodiscard]] bool isDoubtfulMove(const ComparedPair& pair) const {
        return pair.moved && !pair.chosen &&
               ((pair.similarity < kSureMove && lettersKept(pair) < kNearlyTheSame) || hasStruckFigures(pair));
    }

    [[nodiscard]] bool hasStruckFigures(const ComparedPair& pair) const {
        const QString old = joinedText(*before, pair.left);
        return std::any_of(pair.hunks.begin(), pair.hunks.end(), [&old](const Hunk& hunk) {
            const auto words = QStringView(old).sliced(hunk.left.begin, hunk.left.length());
            return hunk.op == Hunk::Op::Delete &&
                   std::any_of(words.begin(), words.end(), [](QChar unit) { return unit.isDigit(); });
        });
    }

    /// Whether a paragraph of the new draft stood to the letter in the old one, as many times: then it became of that.
    [[nodiscard]] bool isUnaltered(int ordinal) const {
        const QString& text = after->at(ordinal)->text;
        return timesBefore.value(text) == placesAfter.value(text).size();
    }

    /// Whether a place in another clause is no rival, since the clause itself, which stands in order, is known: it
    /// is clearly liker to what it was than the other clause. Words that stand in a new wording there, to the letter,
    /// and not here may have been moved there, whatever their clause.
    [[nodiscard]] bool isClauseKnown(const Place& place, const Place& rival, bool isIntact) const {
        const ComparedPair& pair = *pairOfLeft.value(place.ordinal);
        if (pair.similarity < kSameParagraph ||
            std::find(pair.right.begin(), pair.right.end(), rival.ordinal) != pair.right.end()) {
            return false;
        }
        if (isUnaltered(rival.ordinal)) {
            return true;
        }
        const QString& text = before->at(place.ordinal)->text;
        const auto words = QStringView(text).sliced(place.range.begin, place.range.length());
        const auto there = QStringView(after->at(rival.ordinal)->text).sliced(rival.range.begin, rival.range.length());
        if (!isIntact && words.trimmed() == there.trimmed()) {
            return false;
        }
        return ApproximatePattern(text).similarity(after->at(rival.ordinal)->text) <
               lettersKept(pair) - kClearMargin;
    }

    /// Whether words that stand several times in a clause stand there as often as before: then their order tells
    /// which is which.
    [[nodiscard]] bool isOneOfAsMany(const Place& place, const Place& rival) const {
        const ComparedPair& pair = *pairOfLeft.value(place.ordinal);
        if (std::find(pair.right.begin(), pair.right.end(), rival.ordinal) == pair.right.end()) {
            return false;
        }
        const auto words = QStringView(before->at(place.ordinal)->text).sliced(place.range.begin, place.range.length());
        return joinedText(*before, pair.left).count(words) == joinedText(*after, pair.right).count(words);
    }

    /// Whether the words elsewhere are no news: they stood in the paragraph's forerunner too, which is not ours,
    /// and our paragraph is clearly liker to what it became than to that one or to any new one with the words.
    [[nodiscard]] bool stoodThereBefore(const Place& place, const Place& ours, const Place& rival) const {
        const QString& text = before->at(place.ordinal)->text;
        const auto words = QStringView(text).sliced(place.range.begin, place.range.length());
        const ComparedPair* const pair = pairOfRight.value(rival.ordinal);
        if (rival.ordinal == ours.ordinal || !pair || pair->left.empty() ||
            std::none_of(pair->left.begin(), pair->left.end(), [&](int ordinal) {
                return ordinal != place.ordinal && before->at(ordinal)->text.contains(words);
            })) {
            return false;
        }
        const ApproximatePattern pattern(text);
        const double least = pattern.similarity(after->at(ours.ordinal)->text) - kClearMargin;
        return pattern.similarity(after->at(rival.ordinal)->text) < least &&
               std::none_of(inserted.begin(), inserted.end(), [&](int ordinal) {
                   const QString& other = after->at(ordinal)->text;
                   return other.contains(words) && pattern.similarity(other) >= least;
               });
    }

    /// What a place elsewhere has to score to cast doubt on this one. Where there is doubt already all are of interest.
    [[nodiscard]] static double leastOfRival(const Aligned& aligned) {
        const bool isDoubtful = aligned.isDoubtfulMove || aligned.isOneOfTwins || isDoubtfulRewording(aligned);
        return isDoubtful ? 0.0 : aligned.score - kClearMargin;
    }

    /// Whether the paragraph, or it and the passage, is not like what stands there.
    [[nodiscard]] static bool isDoubtfulRewording(const Aligned& aligned) {
        return !aligned.isChosen &&
               (aligned.similarity < kRewritten ||
                (aligned.similarity < kSameParagraph && aligned.score < kSureRewording));
    }

    [[nodiscard]] std::optional<Aligned> align(const Place& place, bool wholeParagraph) const {
        const ComparedPair* const pair = pairOfLeft.value(place.ordinal);
        if (!pair || pair->right.empty()) {
            return std::nullopt;
        }
        qsizetype begin = 0;
        for (const int ordinal : pair->left) {
            if (ordinal == place.ordinal) {
                break;
            }
            begin += before->at(ordinal)->text.size() + 1;
        }
        const auto hunks =
            toTheLetter(pair->hunks, joinedText(*before, pair->left), joinedText(*after, pair->right));
        MappedRange mapped = mapRange(hunks, place.range.shifted(begin));
        if (pair->chosen && wholeParagraph && mapped.range.isEmpty()) {
            mapped.range = {0, after->at(pair->right.front())->text.size()};
        }
        if (mapped.range.isEmpty() ||
            (mapped.kept < kLeastKept && pair->similarity < kSameParagraph && !pair->chosen)) {
            return std::nullopt;
        }
        const Place found = placeIn(pair->right, mapped.range);
        const QString& text = after->at(found.ordinal)->text;
        const QString& old = before->at(place.ordinal)->text;
        const bool isOneOfTwins = !pair->chosen && movedTwins.contains(old);
        const auto successor =
            pair->moved && !pair->chosen && text == old ? successorOf(*pair, place) : std::nullopt;
        return Aligned{.place = found,
                       .score = mapped.isIntact ? 1.0 : 0.5 * (mapped.kept + pair->similarity),
                       .isIntact = mapped.isIntact && found.range.length() == mapped.range.length(),
                       .isMoved = pair->moved,
                       .isDoubtfulMove = isDoubtfulMove(*pair),
                       .isChosen = pair->chosen,
                       .similarity = pair->similarity,
                       .isOneOfTwins = isOneOfTwins,
                       .successor = successor,
                       .isBeyondDoubt = text == old && !twinOf(found) && !isOneOfTwins && !successor};
    }
};

Reanchorer::Reanchorer(DocumentPtr before, DocumentPtr after, const Comparison& comparison)
    : d(std::make_unique<Private>(std::move(before), std::move(after), comparison)) {
    for (const ComparedPair& pair : comparison.pairs) {
        for (const int ordinal : pair.left) {
            d->pairOfLeft.insert(ordinal, &pair);
        }
        for (const int ordinal : pair.right) {
            d->pairOfRight.insert(ordinal, &pair);
            if (pair.left.empty()) {
                d->inserted.push_back(ordinal);
            }
        }
    }
    for (const Paragraph& paragraph : d->after->paragraphs) {
        d->placesAfter[paragraph.text].append(paragraph.ordinal);
    }
    for (const Paragraph& paragraph : d->before->paragraphs) {
        ++d->timesBefore[paragraph.text];
    }
    for (const ComparedPair& pair : comparison.pairs) {
        for (const int ordinal : pair.left) {
            if (const QString& text = d->before->at(ordinal)->text; pair.moved && d->timesBefore.value(text) > 1) {
                d->movedTwins.insert(text);
            }
        }
    }
}

Reanchorer::~Reanchorer() = default;

CarriedAnchor Reanchorer::carry(const Anchor& anchor, const Place& place) const {
    CarriedAnchor carried{.before =
                              d->before->at(place.ordinal)->text.mid(place.range.begin, place.range.length()),
                          .labelBefore = d->before->at(place.ordinal)->label};
    const auto aligned = d->align(place, anchor.wholeParagraph);
    // Nothing elsewhere could cast doubt on an unaltered clause that is alone of its kind.
    const bool isCertain = aligned && aligned->isBeyondDoubt;
    const Resolution found =
        isCertain ? Resolution{} : d->anchorer.resolve(anchor, aligned ? d->leastOfRival(*aligned) : kLeastHint);
    Resolution& out = carried.resolution;
    if (aligned) {
        const Verdict verdict = !aligned->isIntact ? Verdict::Amended
                                : aligned->isMoved ? Verdict::Moved
                                                   : Verdict::Exact;
        out = {.verdict = verdict,
               .place = aligned->place,
               .score = aligned->score,
               .second = {},
               .runnerUp = 0.0};
        // What else the words would fit: the other witness's best, or its second when the best is ours.
        if (aligned->successor) {
            out.second = aligned->successor;
            out.runnerUp = aligned->score;
        } else if (const auto twin = d->twinOf(aligned->place)) {
            out.second = twin;
            out.runnerUp = out.score;
        } else if (found.place && !overlap(*found.place, aligned->place)) {
            out.second = found.place;
            out.runnerUp = found.score;
        } else if (found.second && !overlap(*found.second, aligned->place)) {
            out.second = found.second;
            out.runnerUp = found.runnerUp;
        }
        // Who tied two paragraphs has said which of the twins is meant; only the same paragraph can hold a rival.
        const bool mayBeElsewhere =
            !aligned->isChosen || (out.second && out.second->ordinal == aligned->place.ordinal);
        const auto isNoNews = [&](const Place& rival) { // for a clause that moved, anything is
            return (aligned->isIntact && d->isOneOfAsMany(place, rival)) ||
                   (!aligned->isMoved && (d->stoodThereBefore(place, aligned->place, rival) ||
                                          d->isClauseKnown(place, rival, aligned->isIntact)));
        };
        const bool hasRival = mayBeElsewhere && out.second && out.runnerUp > out.score - kClearMargin &&
                              !isNoNews(*out.second);
        const bool isDoubtful = hasRival || aligned->isDoubtfulMove || Private::isDoubtfulRewording(*aligned) ||
                                aligned->isOneOfTwins || aligned->successor.has_value();
        if (!isCertain && isDoubtful) {
            out.verdict = Verdict::Ambiguous;
        }
    } else if (found.place && found.score >= 1.0 && found.verdict != Verdict::Ambiguous &&
               carried.before.size() >= kTellingLength) {
        out = found;
        out.verdict =
            Verdict::Ambiguous; // its paragraph is gone: a stock phrase, or moved, a person has to say
    } else {
        out = {.verdict = Verdict::Orphaned,
               .place = {},
               .score = 0.0,
               .second = found.place,
               .runnerUp = found.score};
    }
    if (out.place) {
        carried.after =
            d->after->at(out.place->ordinal)->text.mid(out.place->range.begin, out.place->range.length());
        carried.labelAfter = d->after->at(out.place->ordinal)->label;
    }
    return carried;
}

} // namespace duikan
