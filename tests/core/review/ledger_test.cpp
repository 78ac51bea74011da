// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ledger.h"

#include "core/review/readingorder.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

const QStringList kFirst{
    QStringLiteral("重申各国负有增进和保护所有人权的主要责任；"),
    QStringLiteral("鼓励捐助国和联合国相关机构在编制两年期技术合作方案时考虑到受审议国提出的技术援助需求；"),
    QStringLiteral("请高级专员办事处编写一份报告，介绍办事处为支持各国加强本国司法体系所开展活动的情况；"),
    QStringLiteral("决定继续处理此案。"),
};

QStringList nextDraft() {
    QStringList next = kFirst;
    next[1].replace(QStringLiteral("鼓励"), QStringLiteral("敦促"));
    next.removeAt(2);
    next.insert(0, QStringLiteral("申明技术合作应当是一项包容各方的事业；"));
    next.append(next[1]); // the first clause stands twice now
    return next;
}

} // namespace

class Ledger : public testing::Test {
protected:
    void SetUp() override {
        log = std::make_shared<Log>();
        reopen();
        ASSERT_TRUE(review->addDocuments(
            {draftSource(QStringLiteral("left"), {QStringLiteral("根据当事国请求确定合作领域。")}),
             draftSource(QStringLiteral("L.1"), kFirst)}));
        first = review->state().currentDraft(2)->id;
        needs = note(QStringLiteral("考虑到受审议国提出的技术援助需求"));
        verb = note(QStringLiteral("鼓励"));
        struck = note(QStringLiteral("加强本国司法体系"));
        doubled = note(QStringLiteral("主要责任"));
        link = review
                   ->link({anchorOn(*review, 1, QStringLiteral("当事国请求"))},
                          {anchorOn(*review, 2, QStringLiteral("技术援助需求"))}, QStringLiteral("supports"))
                   .value();
    }
    void reopen() {
        review = Review::open(std::make_unique<MemoryChangeSink>(log), QStringLiteral("周以安")).value();
    }

    AnnotationId note(const QString& words) {
        NewAnnotation annotation;
        annotation.anchors = {anchorOn(*review, 2, words)};
        return review->annotate(annotation).value();
    }
    void addNext() {
        second = review
                     ->addDraft(review->state().document(2)->id,
                                draftSource(QStringLiteral("L.1/Rev.1"), nextDraft()))
                     .value();
    }
    [[nodiscard]] LedgerEntry entryOf(AnnotationId id) const {
        for (const LedgerEntry& entry : ledgerOf(review->state(), second)) {
            if (entry.annotation == id) {
                return entry;
            }
        }
        ADD_FAILURE() << "not in the ledger";
        return {};
    }

    std::shared_ptr<Log> log;
    std::unique_ptr<Review> review;
    DraftId first, second;
    AnnotationId needs, verb, struck, doubled;
    CrossReferenceId link;
};

TEST_F(Ledger, SaysOfEachNoteAndLinkWhatBecameOfIt) {
    addNext();
    EXPECT_EQ(entryOf(needs).carried.verdict, QStringLiteral("exact"));
    EXPECT_EQ(entryOf(verb).carried.verdict, QStringLiteral("amended"));
    EXPECT_EQ(entryOf(verb).quoteBefore(), QStringLiteral("鼓励"));
    EXPECT_EQ(entryOf(verb).quoteAfter(), QStringLiteral("敦促"));
    EXPECT_EQ(entryOf(struck).carried.verdict, QStringLiteral("orphaned"));
    EXPECT_EQ(entryOf(doubled).carried.verdict, QStringLiteral("ambiguous"));
    const auto ledger = ledgerOf(review->state(), second);
    EXPECT_EQ(ledger.size(), 5U);
    EXPECT_EQ(ledger.back().crossReference, link);
    EXPECT_EQ(ledger.back().side, LinkSide::To);
    EXPECT_TRUE(ledgerOf(review->state(), first).empty());
}

TEST_F(Ledger, NotesStandInTheNewDraftAndTheOldAnchorsStay) {
    addNext();
    const Annotation* note = review->state().annotation(needs);
    EXPECT_EQ(note->anchors.front().draft, second);
    EXPECT_EQ(note->written.front().draft, first);
    EXPECT_EQ(review->resolution(note->anchors.front()).place->ordinal, 3);
    EXPECT_EQ(review->state().crossReference(link)->to.front().draft, second);
    EXPECT_EQ(review->state().annotation(struck)->anchors.front().draft, first);
    for (const PlacedNote& placed : notesInReadingOrder(*review)) {
        const bool hasPlace = placed.annotation == needs || placed.annotation == verb;
        EXPECT_EQ(placed.place.has_value(), hasPlace);
    }
}

TEST_F(Ledger, IsSettledByAPersonAndSurvivesReopening) {
    addNext();
    ASSERT_TRUE(entryOf(doubled).carried.isOpen());
    const int other = review->resolution(entryOf(doubled).carried.second.front()).place->ordinal;
    ASSERT_TRUE(review->settle(doubled, second, Settlement::Other));
    reopen();
    EXPECT_EQ(review->resolution(review->state().annotation(doubled)->anchors.front()).place->ordinal, other);
    ASSERT_TRUE(review->settle(needs, second, Settlement::Detached));
    EXPECT_EQ(review->state().annotation(needs)->anchors.front().draft, first);
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(review->state().annotation(needs)->anchors.front().draft, second);
    EXPECT_FALSE(review->settle(struck, second, Settlement::Confirmed)) << "there is no place to confirm";
    EXPECT_FALSE(review->settle(struck, first, Settlement::Detached)) << "it was made in that draft";
}

TEST_F(Ledger, GoesWithItsDraftAndComesBackWithIt) {
    const QJsonObject before = snapshot(review->state());
    addNext();
    const QJsonObject after = snapshot(review->state());
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(snapshot(review->state()), before);
    ASSERT_TRUE(review->redo());
    EXPECT_EQ(snapshot(review->state()), after);
    reopen();
    EXPECT_EQ(snapshot(review->state()), after);
}

TEST_F(Ledger, IsSettledByTheDozenInOneStep) {
    addNext();
    const QJsonObject before = snapshot(review->state());
    std::vector<LedgerEntry> exact;
    for (const LedgerEntry& entry : ledgerOf(review->state(), second)) {
        if (entry.carried.verdict == u"exact") {
            exact.push_back(entry);
        }
    }
    ASSERT_EQ(exact.size(), 2U);
    ASSERT_TRUE(review->settle(exact, second, Settlement::Confirmed));
    EXPECT_EQ(entryOf(needs).carried.settlement, Settlement::Confirmed);
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(snapshot(review->state()), before);
    exact.push_back(entryOf(struck));
    EXPECT_FALSE(review->settle(exact, second, Settlement::Confirmed)) << "one of them has no place";
    EXPECT_EQ(snapshot(review->state()), before) << "then none is settled";
}

TEST_F(Ledger, CarriesOnWhatIsSettledWhenLaterDraftsHaveCome) {
    addNext();
    const DraftId middle = second;
    addNext();
    const DraftId last = second;
    ASSERT_NE(middle, last);
    ASSERT_FALSE(review->state().annotation(doubled)->carried.contains(last)) << "it waits in the first draft";
    const QJsonObject before = snapshot(review->state());
    ASSERT_TRUE(review->settle(doubled, middle, Settlement::Confirmed));
    EXPECT_EQ(review->state().annotation(doubled)->carried.at(last).verdict, QStringLiteral("exact"));
    EXPECT_EQ(review->state().annotation(doubled)->anchors.front().draft, last);
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(snapshot(review->state()), before);
    ASSERT_TRUE(review->settle(needs, middle, Settlement::Detached));
    EXPECT_FALSE(review->state().annotation(needs)->carried.contains(last)) << "nothing is there to be carried";
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(snapshot(review->state()), before);
}

TEST_F(Ledger, OldDraftsKeepTheirAnchors) {
    addNext();
    const Annotation* const note = review->state().annotation(verb);
    EXPECT_EQ(standingIn(first, note->written, note->carried), note->written);
    ASSERT_EQ(standingIn(second, note->written, note->carried).size(), 1U);
    EXPECT_EQ(standingIn(second, note->written, note->carried).front().quote.exact, QStringLiteral("敦促"));
    const Annotation* const gone = review->state().annotation(struck);
    EXPECT_EQ(standingIn(first, gone->written, gone->carried), gone->written);
    EXPECT_TRUE(standingIn(second, gone->written, gone->carried).empty());
    for (const AnnotationId id : {needs, verb, struck, doubled}) {
        const Annotation* const each = review->state().annotation(id);
        EXPECT_EQ(review->resolution(each->written.front()).verdict, Verdict::Exact);
    }
}

TEST_F(Ledger, CarriesThroughSeveralDrafts) {
    addNext();
    const DraftId middle = second;
    QStringList third = nextDraft();
    third[2].replace(QStringLiteral("敦促"), QStringLiteral("促请"));
    second = review->addDraft(review->state().document(2)->id, draftSource(QStringLiteral("Rev.2"), third))
                 .value();
    EXPECT_EQ(review->state().annotation(verb)->anchors.front().draft, second);
    EXPECT_EQ(review->state().annotation(verb)->anchors.front().quote.exact, QStringLiteral("促请"));
    EXPECT_EQ(review->state().annotation(verb)->carried.size(), 2U);
    EXPECT_TRUE(review->state().annotation(verb)->carried.contains(middle));
}

TEST_F(Ledger, ProgramsSeeWhereTakingBackWouldEndTheReview) {
    EXPECT_FALSE(review->undoReachesBeginning());
    for (int step = 0; step < 5; ++step) { // four notes and a link
        ASSERT_TRUE(review->undo());
    }
    EXPECT_TRUE(review->canUndo());
    EXPECT_TRUE(review->undoReachesBeginning());
}

} // namespace duikan::test
