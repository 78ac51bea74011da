// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/readingorder.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

class ReadingOrder : public testing::Test {
protected:
    void SetUp() override {
        review = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), {}).value();
        ASSERT_TRUE(review->addDocuments({
            draftSource(QStringLiteral("a"), {QStringLiteral("alpha beta"), QStringLiteral("gamma delta")}),
            draftSource(QStringLiteral("b"), {QStringLiteral("one two"), QStringLiteral("three four")}),
        }));
    }
    AnnotationId note(const Anchor& anchor) {
        NewAnnotation annotation;
        annotation.anchors = {anchor};
        return review->annotate(annotation).value();
    }
    Anchor on(int document, const char* words) const {
        return anchorOn(*review, document, QString::fromLatin1(words));
    }
    Anchor nowhere(int document) const {
        Anchor anchor = on(document, document == 1 ? "alpha" : "one");
        anchor.paragraph = QStringLiteral("gone");
        anchor.quote = {QStringLiteral("夫天地者萬物之逆旅也"), QStringLiteral("光陰者"), QStringLiteral("百代之過客也")};
        return anchor;
    }
    std::unique_ptr<Review> review;
};

TEST_F(ReadingOrder, NumbersNotesThroughTheLeftDocumentThenTheRight) {
    const auto orphan = note(nowhere(1));
    const auto four = note(on(2, "four"));
    const auto delta = note(on(1, "delta"));
    const auto beta = note(on(1, "beta"));
    const auto alpha = note(on(1, "alpha"));
    const auto alphaAgain = note(on(1, "alpha"));
    const auto notes = notesInReadingOrder(*review);
    const std::vector<AnnotationId> expected{alpha, alphaAgain, beta, delta, four, orphan};
    ASSERT_EQ(notes.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(notes[i].annotation, expected[i]) << i;
        EXPECT_EQ(notes[i].number, int(i) + 1);
    }
    EXPECT_EQ(notes[0].place, (Place{1, {0, 5}}));
    EXPECT_EQ(notes[4].document, 2);
    EXPECT_FALSE(notes[5].place);
    EXPECT_EQ(notes[5].document, 1) << "an orphan still belongs to its document";
}

TEST_F(ReadingOrder, PutsALinkWhereItsFirstEndStands) {
    const QString relation = QStringLiteral("supports");
    const auto lost = review->link({nowhere(1)}, {on(2, "one")}, relation).value();
    const auto late = review->link({on(1, "delta")}, {on(2, "one")}, relation).value();
    const auto backwards = review->link({on(2, "four")}, {on(1, "alpha")}, relation).value();
    const auto second = review->link({on(1, "alpha")}, {on(2, "three")}, relation).value();
    const auto links = linksInReadingOrder(*review);
    ASSERT_EQ(links.size(), 4u);
    EXPECT_EQ(links[0].crossReference, second);
    EXPECT_EQ(links[1].crossReference, backwards);
    EXPECT_EQ(links[1].fromDocument, 2);
    EXPECT_EQ(links[1].toDocument, 1);
    EXPECT_EQ(links[2].crossReference, late);
    EXPECT_EQ(links[3].crossReference, lost);
    EXPECT_EQ(links[3].number, 4);
    EXPECT_FALSE(links[3].from);
    EXPECT_TRUE(links[3].to);
}

} // namespace duikan::test
