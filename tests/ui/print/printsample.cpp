// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/printsample.h"

#include "core/import/importer.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

constexpr int kLongEnough = 60; // code units: room for passages that do not touch

const Draft& currentDraft(const Review& review, int number) {
    return *review.state().currentDraft(number);
}

NewAnnotation noteOn(const Draft& draft, const Paragraph& paragraph, int turn) {
    NewAnnotation note;
    note.kind = AnnotationKind(turn % 4);
    note.body = turn % 2 == 0 ? QStringLiteral("草案通篇未见“政治化”，是否建议在 PP 4 增补？")
                              : QStringLiteral("Pledge is to the Office, not to the Fund named in OP 15.");
    note.anchors = {describe(draft.id, paragraph, {6, 20})};
    if (turn % 5 == 0) {
        note.anchors = {describeParagraph(draft.id, paragraph)};
    }
    if (turn % 3 == 0) {
        note.anchors.push_back(describe(draft.id, paragraph, {30, 44}));
        note.tags = {QStringLiteral("当事国同意"), QStringLiteral("item 10")};
    }
    if (note.kind == AnnotationKind::Proposal) {
        note.replacement = QStringLiteral("在与有关国家协商并征得其同意的基础上");
    }
    if (turn % 7 == 0) {
        note.color = QStringLiteral("#8844cc");
    }
    return note;
}

} // namespace

std::unique_ptr<Review> sampleReview() {
    auto review =
        Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), QStringLiteral("周以安"));
    const QString folder = QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/");
    auto left = importFile(folder + QStringLiteral("000_77a0e7615b3c51b9.txt"));
    auto right = importFile(folder + QStringLiteral("004_b66339c8392d9b34.txt"));
    EXPECT_TRUE(review && left && right);
    EXPECT_TRUE((*review)->addDocuments({*left, *right}).has_value());
    return std::move(*review);
}

void addNotesAndLinks(Review& review, int step) {
    int turn = 0;
    for (const int number : {1, 2}) {
        const Draft& draft = currentDraft(review, number);
        for (const Paragraph& paragraph : draft.structure->paragraphs) {
            if (paragraph.text.size() < kLongEnough || paragraph.ordinal % step != 0) {
                continue;
            }
            review.setAuthor(turn % 2 == 0 ? QStringLiteral("林岚") : QStringLiteral("M. Duarte"));
            const auto id = review.annotate(noteOn(draft, paragraph, turn));
            ASSERT_TRUE(id.has_value());
            AnnotationEdit edit;
            edit.state = AnnotationState(turn / 2 % 4);
            ASSERT_TRUE(review.edit(*id, edit).has_value());
            if (turn % 2 == 0) {
                ASSERT_TRUE(
                    review.reply(*id, QStringLiteral("注意此处是“协商”，没有“征得同意”。")).has_value());
            }
            ++turn;
        }
    }
    const Draft& left = currentDraft(review, 1);
    const Draft& right = currentDraft(review, 2);
    const size_t count = std::min(left.structure->paragraphs.size(), right.structure->paragraphs.size());
    for (size_t i = 2; i < count; i += size_t(step)) {
        const Paragraph& from = left.structure->paragraphs[i];
        const Paragraph& to = right.structure->paragraphs[count - 1 - i];
        const QString& relation = builtInRelations()[qsizetype(i) % builtInRelations().size()];
        ASSERT_TRUE(review
                        .link({describe(left.id, from, {3, 18})}, {describe(right.id, to, {0, 12})}, relation,
                              i % 4 == 0 ? QStringLiteral("逐项对应，可援引。") : QString())
                        .has_value());
    }
}

} // namespace duikan::test
