// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/reviewsuggestions.h"

#include "core/linking/ownlexicon.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan::test {

namespace {

const QStringList kSubmission{
    QStringLiteral("Donors gave to the voluntary fund."),
    QStringLiteral("The voluntary fund grows with each year."),
    QStringLiteral("Poverty and hunger fall."),
    QStringLiteral("The marsh folk keep the reed rights of their elders."),
};
const QStringList kResolution{
    QStringLiteral("Thanks all donors to the voluntary fund;"),
    QStringLiteral("Invites contributions to the voluntary fund;"),
    QStringLiteral("Remains concerned about poverty;"),
    QStringLiteral("Affirms the customary harvest of wetland communities;"),
};

} // namespace

class ReviewSuggestions : public testing::Test {
protected:
    void SetUp() override {
        reopen();
        ASSERT_TRUE(review->addDocuments({draftSource(QStringLiteral("left"), kSubmission),
                                          draftSource(QStringLiteral("L.1"), kResolution)}));
    }
    void reopen() {
        review = Review::open(std::make_unique<MemoryChangeSink>(log), QStringLiteral("周以安")).value();
    }
    [[nodiscard]] Passage whole(int number, int ordinal) const {
        const Draft* const draft = review->state().currentDraft(number);
        return {describeParagraph(draft->id, *draft->structure->at(ordinal))};
    }
    DismissalId dismiss(int left, int right) {
        return review->dismiss(whole(1, left), whole(2, right)).value();
    }
    [[nodiscard]] double score(int left, int right) const {
        const std::vector<Suggestion> all = suggest(suggestionBasis(*review));
        const auto found = std::ranges::find_if(
            all, [&](const Suggestion& one) { return one.left == left && one.right == right; });
        return found != all.end() ? found->score : 0.0;
    }

    std::shared_ptr<Log> log = std::make_shared<Log>();
    std::unique_ptr<Review> review;
};

TEST_F(ReviewSuggestions, DismissedPairsStayAwayUntilTheDismissalIsUndoneOrRemoved) {
    const double before = score(1, 1);
    ASSERT_GT(before, 0.0);
    dismiss(1, 1);
    EXPECT_EQ(score(1, 1), 0.0);
    reopen();
    EXPECT_EQ(score(1, 1), 0.0);
    ASSERT_TRUE(review->undo());
    EXPECT_DOUBLE_EQ(score(1, 1), before);
    ASSERT_TRUE(review->redo());
    EXPECT_EQ(score(1, 1), 0.0);
    ASSERT_TRUE(review->remove(review->state().dismissals().begin()->first));
    EXPECT_DOUBLE_EQ(score(1, 1), before);
}

TEST_F(ReviewSuggestions, ADismissalGoesAlongToTheNextDraft) {
    dismiss(1, 1);
    QStringList next = kResolution;
    next.prepend(QStringLiteral("Recalls its earlier resolutions;"));
    next[1] = QStringLiteral("Thanks all States and donors to the voluntary fund;");
    ASSERT_TRUE(review->addDraft(review->state().document(2)->id, draftSource(QStringLiteral("Rev.1"), next)));
    EXPECT_EQ(score(1, 2), 0.0);
    EXPECT_GT(score(2, 2), 0.0);
    const SuggestionBasis basis = suggestionBasis(*review);
    ASSERT_EQ(basis.dismissed.size(), 1U);
    EXPECT_EQ(basis.dismissed.front(), (DecidedPair{1, 2}));
}

TEST_F(ReviewSuggestions, ADismissalEndsWithItsClause) {
    dismiss(1, 1);
    QStringList next = kResolution;
    next.removeFirst();
    ASSERT_TRUE(review->addDraft(review->state().document(2)->id, draftSource(QStringLiteral("Rev.1"), next)));
    EXPECT_TRUE(suggestionBasis(*review).dismissed.empty());
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(suggestionBasis(*review).dismissed.size(), 1U);
}

TEST_F(ReviewSuggestions, ALinkRemembersTheSuggestionItWasMadeFrom) {
    const std::vector<Suggestion> before = suggest(suggestionBasis(*review));
    ASSERT_FALSE(before.empty());
    const Suggestion& best = before.front();
    const auto id = review->link(whole(1, best.left), whole(2, best.right), proposedRelation(best), {}, originOf(best));
    ASSERT_TRUE(id);
    EXPECT_EQ(review->undoTitle(), QStringLiteral("accept-suggestion"));
    reopen();
    const auto& origin = review->state().crossReference(*id)->origin;
    ASSERT_TRUE(origin);
    EXPECT_EQ(*origin, originOf(best));
    EXPECT_FALSE(origin->reasons.empty());
    EXPECT_EQ(score(best.left, best.right), 0.0) << "it is no suggestion any more";
}

TEST_F(ReviewSuggestions, DecisionsMoveThePairsThatShareTheirReasons) {
    const double fund = score(2, 1);
    const double poverty = score(3, 3);
    dismiss(1, 2);
    EXPECT_LT(score(2, 1), fund);
    EXPECT_DOUBLE_EQ(score(3, 3), poverty) << "nothing was said about poverty";
    ASSERT_TRUE(review->undo());
    ASSERT_TRUE(review->link(whole(2, 2), whole(1, 1), QStringLiteral("supports"))) << "whichever way it runs";
    EXPECT_GT(score(2, 1), fund);
}

TEST_F(ReviewSuggestions, TheReviewsOwnConceptsTieWhatLettersDoNot) {
    ASSERT_EQ(score(4, 4), 0.0);
    const auto id = review->addConcept({.name = QStringLiteral("wetland custom"),
                                        .wordings = {QStringLiteral("reed rights"), QStringLiteral("customary harvest*")},
                                        .related = {}});
    ASSERT_TRUE(id);
    EXPECT_GT(score(4, 4), 0.1);
    reopen();
    EXPECT_GT(score(4, 4), 0.1);
    ASSERT_TRUE(review->edit(*id, {.name = QStringLiteral("wetland custom"), .wordings = {}, .related = {}}));
    EXPECT_EQ(score(4, 4), 0.0);
    ASSERT_TRUE(review->undo());
    EXPECT_GT(score(4, 4), 0.1);
    ASSERT_TRUE(review->remove(*id));
    EXPECT_EQ(score(4, 4), 0.0);
}

TEST_F(ReviewSuggestions, RelatedWordingsAreAHint) {
    ASSERT_TRUE(review->addConcept({.name = QStringLiteral("reed rights"),
                                    .wordings = {QStringLiteral("customary harvest")},
                                    .related = {}}));
    const double same = score(4, 4);
    ASSERT_TRUE(review->undo());
    ASSERT_TRUE(review->addConcept({.name = QStringLiteral("reed rights"),
                                    .wordings = {},
                                    .related = {QStringLiteral("customary harvest")}}));
    EXPECT_GT(score(4, 4), 0.0);
    EXPECT_LT(score(4, 4), same);
}

TEST_F(ReviewSuggestions, AConceptNeedsANameAndLetters) {
    EXPECT_FALSE(review->addConcept({.name = QStringLiteral("  "), .wordings = {QStringLiteral("x")}, .related = {}}));
    EXPECT_FALSE(review->addConcept({.name = QStringLiteral("x"), .wordings = {QStringLiteral("*")}, .related = {}}));
    EXPECT_TRUE(review->state().ownConcepts().empty());
}

TEST(OwnLexicon, AddsWordingsToTheBuiltInConceptOfThatName) {
    const std::vector<OwnConceptWords> concepts{
        {.name = QStringLiteral("Universal periodic review"), .wordings = {QStringLiteral("peer look")}, .related = {}}};
    const auto lexicon = ConceptLexicon::builtInWith(ownConceptSource(concepts));
    ASSERT_TRUE(lexicon);
    EXPECT_EQ(lexicon->concepts().size(), ConceptLexicon::builtIn().concepts().size());
    const auto mentions = lexicon->mentions(phraseTokens(QStringLiteral("the peer look of 2018")));
    ASSERT_EQ(mentions.size(), 1U);
    EXPECT_EQ(lexicon->concepts()[size_t(mentions.front().index)].name, QStringLiteral("universal periodic review"));
}

} // namespace duikan::test
