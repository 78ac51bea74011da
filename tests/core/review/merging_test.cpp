// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of one review that were worked on apart, put together in every order.
#include "core/review/merging.h"

#include "core/review/fields.h"
#include "core/review/review.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"
#include "tests/support/randomacts.h"

#include <QThread>

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

constexpr int kHistories = 1'000;

QString words(const char* text) { return QString::fromUtf8(text); }

/// A copy of a review, as one makes it by copying the file.
class Copy {
public:
    explicit Copy(const QString& author)
        : m_log(std::make_shared<Log>()), m_author(author) {
        open();
    }
    Copy(const Copy& other, const QString& author)
        : m_log(std::make_shared<Log>(*other.m_log)), m_author(author) {
        open();
    }
    void open() {
        m_review.reset();
        m_review = Review::open(std::make_unique<MemoryChangeSink>(m_log), m_author).value();
    }
    Review* operator->() { return m_review.get(); }
    Review& review() { return *m_review; }
    [[nodiscard]] const Log& log() const { return *m_log; }
    [[nodiscard]] Copy twin() const { return Copy(*this, m_author); }

    MergePlan take(const Copy& other) {
        MemoryChangeSink theirs(other.m_log);
        auto merged = m_review->merge(theirs);
        EXPECT_TRUE(merged) << qUtf8Printable(merged.error().detail);
        return merged ? *merged : MergePlan();
    }
    [[nodiscard]] Copy with(const Copy& other) const {
        Copy both = twin();
        both.take(other);
        return both;
    }

private:
    std::shared_ptr<Log> m_log;
    QString m_author;
    std::unique_ptr<Review> m_review;
};

void expectSame(Copy& one, Copy& other, const char* what) {
    ASSERT_EQ(snapshot(one->state()), snapshot(other->state())) << what;
    ASSERT_EQ(one->state().conflicts(), other->state().conflicts()) << what;
}

} // namespace

class MergingTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(li->addDocuments({
            draftSource(words("left"), {words("技术援助的目的"), words("能力建设")}),
            draftSource(words("right"), {words("强调需要倡导合作"), words("鼓励各国")}),
        }));
        note = annotate(li, words("原文"));
    }
    static AnnotationId annotate(Copy& copy, const QString& body) {
        return copy->annotate({.anchors = {anchorOn(copy.review(), 1, words("援助"))},
                               .kind = AnnotationKind::Comment,
                               .body = body,
                               .color = {},
                               .replacement = {},
                               .tags = {},
                               .assignee = {}})
            .value();
    }
    static void write(Copy& copy, AnnotationId id, const QString& body) {
        QThread::msleep(2); // so that what is written later is newer, on whatever copy
        AnnotationEdit edit;
        edit.body = body;
        ASSERT_TRUE(copy->edit(id, edit));
    }

    Copy li{words("Li")};
    AnnotationId note;
};

TEST_F(MergingTest, TakesInWhatIsNewWithItsAuthorAndTime) {
    Copy wang(li, words("Wang"));
    const AnnotationId theirs = annotate(wang, words("新的批注"));
    const MergePlan plan = li.take(wang);
    EXPECT_EQ(plan.added, (std::vector<Target>{{TargetKind::Annotation, theirs.value}}));
    EXPECT_TRUE(plan.edited.empty());
    EXPECT_TRUE(plan.conflicts.empty());
    EXPECT_EQ(plan.duplicates.size(), 5u) << "two documents with a draft each, and the first note";
    ASSERT_NE(li->state().annotation(theirs), nullptr);
    EXPECT_EQ(snapshot(li->state()), snapshot(wang->state()));
}

TEST_F(MergingTest, TwoWhoWroteOneFieldBothKeepTheirWordsUntilOneIsChosen) {
    Copy wang(li, words("Wang"));
    write(li, note, words("李的文字"));
    write(wang, note, words("王的文字"));
    const MergePlan plan = li.take(wang);
    ASSERT_EQ(plan.conflicts.size(), 1u);
    const FieldConflict conflict = plan.conflicts.front().conflict;
    EXPECT_EQ(conflict.field, field::kBody);
    ASSERT_EQ(conflict.rivals.size(), 2u);
    EXPECT_EQ(conflict.rivals[0].author, words("Wang"));
    EXPECT_EQ(conflict.rivals[1].value.toString(), words("李的文字"));
    EXPECT_EQ(li->state().annotation(note)->body, words("王的文字"));

    ASSERT_TRUE(li->settleConflict(plan.conflicts.front().target, conflict.field, conflict.rivals[1].change));
    EXPECT_TRUE(li->state().conflicts().empty());
    EXPECT_EQ(li->state().annotation(note)->body, words("李的文字"));
    wang.take(li);
    EXPECT_TRUE(wang->state().conflicts().empty()) << "the choice goes with the log";
    EXPECT_EQ(wang->state().annotation(note)->body, words("李的文字"));
    ASSERT_TRUE(li->undo());
    EXPECT_EQ(li->state().conflicts().size(), 1u);
}

TEST_F(MergingTest, BothTextsOrListsCanBeKeptButNotTwoStates) {
    Copy wang(li, words("Wang"));
    AnnotationEdit mine{.kind = {}, .state = AnnotationState::Accepted, .body = words("李"), .color = {},
                        .replacement = {}, .tags = QStringList{words("甲"), words("乙")}, .assignee = {}};
    AnnotationEdit theirs{.kind = {}, .state = AnnotationState::Rejected, .body = words("王"), .color = {},
                          .replacement = {}, .tags = QStringList{words("乙"), words("丙")}, .assignee = {}};
    ASSERT_TRUE(li->edit(note, mine));
    QThread::msleep(2);
    ASSERT_TRUE(wang->edit(note, theirs));
    const MergePlan plan = li.take(wang);
    ASSERT_EQ(plan.conflicts.size(), 3u);
    const Target target{TargetKind::Annotation, note.value};
    EXPECT_TRUE(li->settleConflict(target, field::kBody, {}));
    EXPECT_TRUE(li->settleConflict(target, field::kTags, {}));
    EXPECT_EQ(li->settleConflict(target, field::kState, {}).error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(li->state().annotation(note)->body, words("李\n\n王"));
    EXPECT_EQ(li->state().annotation(note)->tags, (QStringList{words("甲"), words("乙"), words("丙")}));
    EXPECT_EQ(li->state().conflicts().at(target).size(), 1u);
}

TEST_F(MergingTest, TheSameValueOrOtherFieldsAreNoConflict) {
    Copy wang(li, words("Wang"));
    write(li, note, words("同样"));
    write(wang, note, words("同样"));
    AnnotationEdit tags;
    tags.tags = QStringList{words("紧急")};
    ASSERT_TRUE(wang->edit(note, tags));
    EXPECT_TRUE(li.take(wang).conflicts.empty());
    EXPECT_EQ(li->state().annotation(note)->tags, *tags.tags);
}

TEST_F(MergingTest, AnEditWinsOverADeletionThatDidNotSeeIt) {
    for (const bool deleterTakes : {true, false}) {
        Copy one = li.twin();
        Copy wang(li, words("Wang"));
        write(wang, note, words("改过"));
        ASSERT_TRUE(one->remove(note));
        Copy both = deleterTakes ? one.with(wang) : wang.with(one);
        ASSERT_NE(both->state().annotation(note), nullptr);
        EXPECT_EQ(both->state().annotation(note)->body, words("改过"));
        ASSERT_TRUE(both->remove(note));
        EXPECT_EQ(wang.with(both)->state().annotation(note), nullptr) << "this one had seen the edit";
    }
}

TEST_F(MergingTest, AReplyWinsOverTheDeletionOfItsNote) {
    Copy wang(li, words("Wang"));
    ASSERT_TRUE(wang->reply(note, words("不同意")));
    ASSERT_TRUE(li->remove(note));
    EXPECT_EQ(li.with(wang)->state().repliesTo(note).size(), 1u);
    EXPECT_EQ(wang.with(li)->state().repliesTo(note).size(), 1u);
}

TEST_F(MergingTest, ADeletionThatNobodyContradictsIsTaken) {
    Copy wang(li, words("Wang"));
    ASSERT_TRUE(wang->remove(note));
    EXPECT_EQ(li.take(wang).removed.size(), 1u);
    EXPECT_EQ(li->state().annotation(note), nullptr);
}

TEST_F(MergingTest, IsOneStepToUndoAndLeavesTheStepsOfOthersAlone) {
    Copy wang(li, words("Wang"));
    const AnnotationId theirs = annotate(wang, words("王"));
    write(wang, note, words("王的文字"));
    const AnnotationId mine = annotate(li, words("李"));
    const QJsonObject before = snapshot(li->state());
    li.take(wang);
    const QJsonObject after = snapshot(li->state());
    EXPECT_EQ(li->undoTitle(), words("merge"));
    ASSERT_TRUE(li->undo());
    EXPECT_EQ(snapshot(li->state()), before);
    ASSERT_TRUE(li->redo());
    EXPECT_EQ(snapshot(li->state()), after);
    ASSERT_TRUE(li->undo());
    li.open();
    EXPECT_EQ(snapshot(li->state()), before);
    EXPECT_EQ(li.take(wang).added.size(), 1u) << "a merge that was undone can be made again";
    EXPECT_EQ(snapshot(li->state()), after);
    ASSERT_TRUE(li->undo());
    ASSERT_TRUE(li->undo()); // the first merge is undone already: now one's own note
    EXPECT_EQ(li->state().annotation(mine), nullptr);
    EXPECT_EQ(li->state().annotation(theirs), nullptr);
    wang.take(li);
    EXPECT_NE(wang->state().annotation(theirs), nullptr) << "hiding them here is no deleting there";
}

TEST_F(MergingTest, BringsDraftsWithTheirSources) {
    Copy wang(li, words("Wang"));
    const auto draft = wang->addDraft(wang->state().document(1)->id,
                                      draftSource(words("second"), {words("技术援助的目的和方法")}));
    ASSERT_TRUE(draft);
    EXPECT_EQ(li.take(wang).sources.size(), 1u);
    li.open();
    ASSERT_NE(li->state().draft(*draft), nullptr);
    EXPECT_EQ(*li->sourceBytes(*draft), *wang->sourceBytes(*draft));
}

TEST_F(MergingTest, NotesReachTheDraftThatTheOtherCopyGot) {
    Copy wang(li, words("Wang"));
    const DocumentId document = li->state().document(1)->id;
    const auto mine = li->addDraft(document, draftSource(words("mine"), {words("技术援助的目的"), words("能力建设")}));
    const AnnotationId onMine = annotate(li, words("李在新稿上"));
    QThread::msleep(2);
    const auto theirs =
        wang->addDraft(document, draftSource(words("theirs"), {words("序言"), words("技术援助的目的")}));
    const AnnotationId onTheirs = annotate(wang, words("王在新稿上"));
    ASSERT_TRUE(mine && theirs);
    Copy there = wang.with(li);
    li.take(wang);
    expectSame(li, there, "both got a draft");
    EXPECT_EQ(li->state().document(1)->drafts.back(), *theirs);
    for (const AnnotationId id : {note, onMine, onTheirs}) {
        const Annotation& annotation = *li->state().annotation(id);
        ASSERT_EQ(annotation.anchors.size(), 1u);
        EXPECT_EQ(annotation.anchors.front().draft, *theirs);
        EXPECT_EQ(li->resolution(annotation.anchors.front()).verdict, Verdict::Exact);
    }
    ASSERT_TRUE(li->settle(onMine, *theirs, Settlement::Detached)) << "what was carried late is settled like the rest";
    EXPECT_EQ(li->state().annotation(onMine)->anchors.front().draft, *mine);
    li.open();
    EXPECT_EQ(li->state().annotation(onMine)->anchors.front().draft, *mine);
    ASSERT_TRUE(li->undo());
    ASSERT_TRUE(li->undo());
    EXPECT_EQ(li->state().document(1)->drafts.back(), *mine);
    EXPECT_EQ(li->state().annotation(onMine)->anchors.front().draft, *mine);
}

TEST_F(MergingTest, LinksDismissalsConceptsAndSettledPlacesAreMergedToo) {
    const auto draft = li->addDraft(li->state().document(1)->id,
                                    draftSource(words("second"), {words("技术援助的目的和方法"), words("能力建设")}));
    ASSERT_TRUE(draft);
    Copy wang(li, words("Wang"));
    const Passage left{anchorOn(wang.review(), 1, words("能力"))};
    const Passage right{anchorOn(wang.review(), 2, words("鼓励"))};
    const auto link = wang->link(left, right, words("supports"));
    const auto dismissal = wang->dismiss(left, right);
    const auto own = wang->addConcept({.name = words("能力"), .wordings = {words("能力建设")}, .related = {}});
    ASSERT_TRUE(link && dismissal && own);
    ASSERT_TRUE(wang->settle(note, *draft, Settlement::Detached));
    ASSERT_TRUE(li->settle(note, *draft, Settlement::Confirmed));
    const MergePlan plan = li.take(wang);
    EXPECT_EQ(plan.added.size(), 3u);
    EXPECT_TRUE(li->state().crossReference(*link) && li->state().dismissals().contains(*dismissal) &&
                li->state().ownConcepts().contains(*own));
    ASSERT_EQ(plan.conflicts.size(), 1u) << "two settled one place otherwise";
    EXPECT_EQ(plan.conflicts.front().conflict.field, field::kSettledPrefix + draft->toString());
}

TEST_F(MergingTest, ANoteKeepsTheDraftItStandsOnThatSomebodyElseTookBack) {
    const auto draft = li->addDraft(li->state().document(1)->id,
                                    draftSource(words("second"), {words("技术援助的目的和方法")}));
    ASSERT_TRUE(draft);
    Copy wang(li, words("Wang"));
    const AnnotationId theirs = annotate(wang, words("在新稿上"));
    ASSERT_TRUE(li->undo());
    EXPECT_EQ(li->state().draft(*draft), nullptr);
    li.take(wang);
    EXPECT_NE(li->state().draft(*draft), nullptr);
    EXPECT_NE(li->state().annotation(theirs), nullptr);
}

TEST_F(MergingTest, RefusesACopyOfAnotherReviewAndOneWhoseLogWasAltered) {
    Copy stranger(words("Zhao"));
    ASSERT_TRUE(stranger->addDocuments({draftSource(words("left"), {words("别的")})}));
    EXPECT_EQ(planMerge(li->history(), stranger->history()).error().kind, ErrorKind::InvalidArgument);
    std::vector<Act> altered = li->history();
    altered.back().changes.back().author = words("nobody");
    EXPECT_EQ(planMerge(li->history(), altered).error().kind, ErrorKind::DamagedReview);
}

TEST_F(MergingTest, LeavesEverythingWhenTheDiskFails) {
    Copy wang(li, words("Wang"));
    annotate(wang, words("王"));
    Copy failing = li.twin();
    const QJsonObject before = snapshot(failing->state());
    const_cast<Log&>(failing.log()).nextError = Error{ErrorKind::DiskFull, {}, {}, {}};
    MemoryChangeSink theirs(std::make_shared<Log>(wang.log()));
    EXPECT_EQ(failing->merge(theirs).error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(snapshot(failing->state()), before);
    EXPECT_NE(failing->undoTitle(), words("merge"));
}

TEST(MergingRandomHistories, GiveOneReviewInWhateverOrderTheyAreMerged) {
    const auto left = documentWithRepairs(words("left"), 8);
    const auto right = documentWithRepairs(words("right"), 8);
    int conflicts = 0;
    for (int seed = 0; seed < kHistories; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random{unsigned(seed)};
        Copy base(words("Li"));
        ASSERT_TRUE(base->addDocuments({draftSource(words("left"), left), draftSource(words("right"), right)}));
        for (int i = 0; i < 12; ++i) {
            actAtRandom(base.review(), random);
        }
        ASSERT_TRUE(base->state().conflicts().empty()) << "one person contradicts nobody";
        Copy a(base, words("Li"));
        Copy b(base, words("Wang"));
        Copy c(base, words("Zhao"));
        for (int i = 0; i < 24; ++i) {
            actAtRandom((i % 3 == 0 ? a : i % 3 == 1 ? b : c).review(), random);
        }
        Copy ab = a.with(b);
        Copy ba = b.with(a);
        expectSame(ab, ba, "commutative");
        Copy abc = ab.with(c);
        Copy cba = c.with(ba);
        Copy acb = a.with(b.with(c));
        expectSame(abc, cba, "three copies");
        expectSame(abc, acb, "associative");
        conflicts += int(abc->state().conflicts().size());

        const size_t acts = abc.log().acts.size();
        ASSERT_TRUE(abc.take(b).isEmpty());
        ASSERT_TRUE(abc.take(acb).isEmpty());
        ASSERT_EQ(abc.log().acts.size(), acts) << "merging twice";

        Copy undone = ab.twin();
        if (undone->undoTitle() == words("merge")) {
            ASSERT_TRUE(undone->undo());
            expectSame(undone, a, "undo of the merge");
            ASSERT_TRUE(undone->redo());
            expectSame(undone, ab, "redo of the merge");
        }
        for (int i = 0; i < 16; ++i) { // go on apart, undo and redo of merges among it
            actAtRandom((i % 2 == 0 ? abc : cba).review(), random);
        }
        abc.open();
        Copy there = abc.with(cba);
        Copy back = cba.with(abc);
        expectSame(there, back, "merged again");
        Copy reopened = there.twin();
        expectSame(reopened, there, "reopened");
    }
    EXPECT_GT(conflicts, kHistories / 50) << "the histories are to meet now and then";
}

} // namespace duikan::test
