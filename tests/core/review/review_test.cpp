// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

class ReviewTest : public testing::Test {
protected:
    void SetUp() override {
        log = std::make_shared<Log>();
        reopen();
        const auto added = review->addDocuments({
            draftSource(QStringLiteral("left.txt"),
                        {QStringLiteral("技术援助的目的"), QStringLiteral("尊重有关国家的意愿")}),
            draftSource(QStringLiteral("right.txt"),
                        {QStringLiteral("强调需要倡导合作"), QStringLiteral("征得有关国家同意")}),
        });
        ASSERT_TRUE(added);
    }
    void reopen() {
        review.reset();
        auto opened = Review::open(std::make_unique<MemoryChangeSink>(log), QStringLiteral("Li"));
        ASSERT_TRUE(opened);
        review = *std::move(opened);
        QObject::connect(review.get(), &Review::changed, review.get(),
                         [this](const ChangedItems& items) { heard.push_back(items); });
    }
    NewAnnotation note(const QString& words, const QString& body) const {
        return {.anchors = {anchorOn(*review, 1, words)}, .kind = AnnotationKind::Comment, .body = body,
                .color = {}, .replacement = {}, .tags = {}};
    }
    AnnotationId annotate(const QString& words, const QString& body = QStringLiteral("why?")) {
        return review->annotate(note(words, body)).value();
    }
    CrossReferenceId link() {
        return review
            ->link({anchorOn(*review, 1, QStringLiteral("意愿"))}, {anchorOn(*review, 2, QStringLiteral("同意"))},
                   QStringLiteral("supports"))
            .value();
    }

    std::shared_ptr<Log> log;
    std::unique_ptr<Review> review;
    std::vector<ChangedItems> heard;
};

TEST_F(ReviewTest, NumbersDocumentsInOrderOfArrival) {
    ASSERT_EQ(review->state().documents().size(), 2u);
    EXPECT_EQ(review->state().currentDraft(1)->label, QStringLiteral("left.txt"));
    EXPECT_EQ(review->state().currentDraft(2)->label, QStringLiteral("right.txt"));
    EXPECT_EQ(review->state().documentNumber(review->state().currentDraft(2)->id), 2);
    EXPECT_EQ(review->state().document(3), nullptr);
    EXPECT_EQ(review->history().size(), 1u) << "both documents are one act";
}

TEST_F(ReviewTest, KeepsEveryFieldOfAnAnnotation) {
    NewAnnotation annotation = note(QStringLiteral("援助"), QStringLiteral("clearer"));
    annotation.anchors.push_back(anchorOn(*review, 1, QStringLiteral("意愿")));
    annotation.kind = AnnotationKind::Proposal;
    annotation.color = QStringLiteral("#a0b1c2");
    annotation.replacement = QStringLiteral("协助");
    annotation.tags = {QStringLiteral("wording"), QStringLiteral("law")};
    const auto id = review->annotate(annotation).value();
    for (const bool reopened : {false, true}) {
        SCOPED_TRACE(reopened ? "reopened" : "at once");
        if (reopened) {
            reopen();
        }
        const Annotation* kept = review->state().annotation(id);
        ASSERT_NE(kept, nullptr);
        EXPECT_EQ(kept->anchors, annotation.anchors);
        EXPECT_EQ(kept->kind, annotation.kind);
        EXPECT_EQ(kept->state, AnnotationState::Open);
        EXPECT_EQ(kept->color, annotation.color);
        EXPECT_EQ(kept->body, annotation.body);
        EXPECT_EQ(kept->replacement, annotation.replacement);
        EXPECT_EQ(kept->tags, annotation.tags);
        EXPECT_EQ(kept->author, QStringLiteral("Li"));
        EXPECT_EQ(kept->created, kept->modified);
    }
}

TEST_F(ReviewTest, EditsOnlyWhatIsGiven) {
    const auto id = annotate(QStringLiteral("援助"));
    ASSERT_TRUE(review->edit(id, {.kind = {}, .state = AnnotationState::Accepted, .body = {}, .color = {},
                                  .replacement = {}, .tags = QStringList{QStringLiteral("a")}}));
    const Annotation* annotation = review->state().annotation(id);
    EXPECT_EQ(annotation->state, AnnotationState::Accepted);
    EXPECT_EQ(annotation->tags, QStringList{QStringLiteral("a")});
    EXPECT_EQ(annotation->body, QStringLiteral("why?"));
}

TEST_F(ReviewTest, AnEditToThePresentValueIsNoAct) {
    const auto id = annotate(QStringLiteral("援助"));
    const auto linkId = link();
    const size_t acts = log->acts.size();
    heard.clear();
    AnnotationEdit same;
    same.body = QStringLiteral("why?");
    same.kind = AnnotationKind::Comment;
    same.color = QString();
    same.tags = QStringList();
    EXPECT_TRUE(review->edit(id, same));
    EXPECT_TRUE(review->edit(linkId, {.relation = QStringLiteral("supports"), .note = QString()}));
    EXPECT_EQ(log->acts.size(), acts);
    EXPECT_TRUE(heard.empty());
}

TEST_F(ReviewTest, TellsWhichItemsChangedAfterTheyAreDurable) {
    const auto id = annotate(QStringLiteral("援助"));
    EXPECT_EQ(heard.back().annotations, QSet{id});
    const auto reply = review->reply(id, QStringLiteral("indeed")).value();
    EXPECT_EQ(heard.back().replies, QSet{reply});
    EXPECT_EQ(heard.back().annotations, QSet{id});
    const auto linkId = link();
    EXPECT_EQ(heard.back().crossReferences, QSet{linkId});
    ASSERT_TRUE(review->remove(id));
    EXPECT_EQ(heard.back().replies, QSet{reply});
    ASSERT_TRUE(review->setTitle(QStringLiteral("21/...")));
    EXPECT_TRUE(heard.back().review);
    EXPECT_EQ(review->state().title(), QStringLiteral("21/..."));
}

TEST_F(ReviewTest, DeletingAnAnnotationHidesItsRepliesAndUndoBringsThemBack) {
    const auto id = annotate(QStringLiteral("援助"));
    const auto first = review->reply(id, QStringLiteral("one")).value();
    const auto second = review->reply(id, QStringLiteral("two")).value();
    ASSERT_TRUE(review->remove(first));
    ASSERT_TRUE(review->remove(id));
    EXPECT_EQ(review->state().annotation(id), nullptr);
    EXPECT_TRUE(review->state().replies().empty());
    ASSERT_TRUE(review->undo());
    ASSERT_EQ(review->state().repliesTo(id).size(), 1u);
    EXPECT_EQ(review->state().repliesTo(id).front()->id, second);
}

TEST_F(ReviewTest, RefusesWhatMakesNoSense) {
    const auto id = annotate(QStringLiteral("援助"));
    const size_t acts = log->acts.size();
    NewAnnotation nowhere;
    EXPECT_EQ(review->annotate(nowhere).error().kind, ErrorKind::InvalidArgument);
    NewAnnotation elsewhere = note(QStringLiteral("援助"), {});
    elsewhere.anchors.front().draft = DraftId{Uuid{1, 2}};
    EXPECT_EQ(review->annotate(elsewhere).error().kind, ErrorKind::UnknownItem);
    NewAnnotation wordless = note(QStringLiteral("援助"), {});
    wordless.anchors.front().quote.exact.clear();
    EXPECT_EQ(review->annotate(wordless).error().kind, ErrorKind::InvalidArgument);
    NewAnnotation gaudy = note(QStringLiteral("援助"), {});
    gaudy.color = QStringLiteral("red");
    EXPECT_EQ(review->annotate(gaudy).error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(review->edit(AnnotationId{}, {}).error().kind, ErrorKind::UnknownItem);
    EXPECT_EQ(review->remove(AnnotationId{}).error().kind, ErrorKind::UnknownItem);
    EXPECT_EQ(review->reply(AnnotationId{}, QStringLiteral("x")).error().kind, ErrorKind::UnknownItem);
    EXPECT_EQ(review->reply(id, QStringLiteral(" ")).error().kind, ErrorKind::InvalidArgument);
    const Passage left{anchorOn(*review, 1, QStringLiteral("意愿"))};
    EXPECT_EQ(review->link(left, {}, QStringLiteral("supports")).error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(review->link(left, left, QStringLiteral(" ")).error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(review->setRepairUndone({}, {}, true).error().kind, ErrorKind::UnknownItem);
    EXPECT_EQ(review->addDraft({}, {}).error().kind, ErrorKind::UnknownDocument);
    EXPECT_EQ(review->addDocument({}).error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(log->acts.size(), acts);
}

TEST_F(ReviewTest, AReadOnlyReviewRefusesEveryAct) {
    const auto id = annotate(QStringLiteral("援助"));
    log->isReadOnly = true;
    const size_t acts = log->acts.size();
    const auto kindOf = [](const auto& result) {
        return result ? std::optional<ErrorKind>() : std::optional(result.error().kind);
    };
    EXPECT_EQ(kindOf(review->annotate(note(QStringLiteral("援助"), {}))), ErrorKind::ReadOnlyReview);
    EXPECT_EQ(kindOf(review->edit(id, {})), ErrorKind::ReadOnlyReview);
    EXPECT_EQ(kindOf(review->remove(id)), ErrorKind::ReadOnlyReview);
    EXPECT_EQ(kindOf(review->reply(id, QStringLiteral("x"))), ErrorKind::ReadOnlyReview);
    EXPECT_EQ(kindOf(review->undo()), ErrorKind::ReadOnlyReview);
    EXPECT_EQ(kindOf(review->setTitle(QStringLiteral("x"))), ErrorKind::ReadOnlyReview);
    EXPECT_EQ(log->acts.size(), acts);
    EXPECT_TRUE(review->isReadOnly());
}

TEST_F(ReviewTest, AnErrorOfTheSinkLeavesTheStateUntouched) {
    const auto id = annotate(QStringLiteral("援助"));
    const QJsonObject before = snapshot(review->state());
    const size_t acts = review->history().size();
    heard.clear();
    AnnotationEdit edit;
    edit.body = QStringLiteral("lost");
    log->nextError = Error{ErrorKind::DiskFull, {}, {}, {}};
    EXPECT_EQ(review->edit(id, edit).error().kind, ErrorKind::DiskFull);
    log->nextError = Error{ErrorKind::DiskFull, {}, {}, {}};
    EXPECT_EQ(review->undo().error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(snapshot(review->state()), before);
    EXPECT_EQ(review->history().size(), acts);
    EXPECT_TRUE(heard.empty());
    EXPECT_TRUE(review->edit(id, edit)) << "and the next act goes through";
}

TEST_F(ReviewTest, ResolvesAnchorsAndFindsSourcesOfItsDrafts) {
    const Anchor anchor = anchorOn(*review, 2, QStringLiteral("有关国家"));
    const Resolution& resolution = review->resolution(anchor);
    EXPECT_EQ(resolution.verdict, Verdict::Exact);
    EXPECT_EQ(resolution.place, (Place{2, {2, 6}}));
    EXPECT_EQ(&review->resolution(anchor), &resolution) << "cached";
    Anchor lost = anchor;
    lost.draft = DraftId{Uuid{1, 2}};
    EXPECT_EQ(review->resolution(lost).verdict, Verdict::Orphaned);
    const DraftId draft = review->state().currentDraft(1)->id;
    EXPECT_EQ(review->sourceBytes(draft).value().size(), review->state().draft(draft)->source.bytes);
    EXPECT_EQ(review->sourceBytes({}).error().kind, ErrorKind::UnknownItem);
}

TEST_F(ReviewTest, TakingARepairBackMakesTheStructureAnewAndAnchorsInItResolveAnew) {
    Document repaired = *document({QStringLiteral("加强能力建设；"), QStringLiteral("尊重有关国家的意愿")});
    Repair repair;
    repair.id = QStringLiteral("r1");
    repair.kind = RepairKind::DoubledMark;
    repair.paragraph = 1;
    repair.before = QStringLiteral("能力建设；；");
    repair.after = QStringLiteral("能力建设；");
    repair.range = {2, 7};
    repaired.repairs.push_back(repair);
    const auto source = draftSource(QStringLiteral("new.txt"), std::make_shared<const Document>(repaired));
    const DraftId draft = review->addDraft(review->state().document(1)->id, source).value();
    const auto id = annotate(QStringLiteral("能力建设"));
    const Anchor anchor = review->state().annotation(id)->anchors.front();
    EXPECT_EQ(review->resolution(anchor).verdict, Verdict::Exact);

    ASSERT_TRUE(review->setRepairUndone(draft, QStringLiteral("r1"), true));
    EXPECT_EQ(heard.back().drafts, QSet{draft});
    EXPECT_EQ(heard.back().annotations, QSet{id}) << "what hangs on the draft is drawn anew";
    EXPECT_EQ(review->state().draft(draft)->structure->paragraphs.front().text, QStringLiteral("加强能力建设；；"));
    EXPECT_EQ(review->state().draft(draft)->imported->paragraphs.front().text, QStringLiteral("加强能力建设；"));
    EXPECT_TRUE(review->resolution(anchor).place);
    const size_t acts = log->acts.size();
    EXPECT_TRUE(review->setRepairUndone(draft, QStringLiteral("r1"), true));
    EXPECT_EQ(log->acts.size(), acts);
    EXPECT_EQ(review->setRepairUndone(draft, QStringLiteral("r2"), true).error().kind, ErrorKind::UnknownItem);

    ASSERT_TRUE(review->undo());
    EXPECT_EQ(*review->state().draft(draft)->structure, repaired);
    EXPECT_EQ(review->resolution(anchor).verdict, Verdict::Exact);
}

TEST_F(ReviewTest, SigningAsSomeoneElseCountsFromThenOn) {
    const auto mine = annotate(QStringLiteral("援助"));
    review->setAuthor(QStringLiteral("Wang"));
    const auto theirs = annotate(QStringLiteral("援助"));
    EXPECT_EQ(review->state().annotation(mine)->author, QStringLiteral("Li"));
    EXPECT_EQ(review->state().annotation(theirs)->author, QStringLiteral("Wang"));
}

} // namespace duikan::test
