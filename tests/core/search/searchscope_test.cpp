// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/review/review.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

using test::draftSource;

class SearchFiltering : public testing::Test {
protected:
    void SetUp() override {
        review = *Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()),
                               QStringLiteral("Ada"));
        ASSERT_TRUE(review->addDocuments({draftSource(QStringLiteral("l"), {QStringLiteral("word one"), QStringLiteral("two")}),
                                          draftSource(QStringLiteral("r"), {QStringLiteral("word three")})}));
        const auto note = review->annotate({.anchors = {test::anchorOn(*review, 1, QStringLiteral("two"))},
                                            .kind = AnnotationKind::Question,
                                            .body = QStringLiteral("a word on this"),
                                            .replacement = QStringLiteral("another word"),
                                            .tags = {QStringLiteral("Urgent")}});
        ASSERT_TRUE(note);
        review->setAuthor(QStringLiteral("Bea"));
        ASSERT_TRUE(review->reply(*note, QStringLiteral("my word")));
        ASSERT_TRUE(review->link({test::anchorOn(*review, 1, QStringLiteral("two"))},
                                 {test::anchorOn(*review, 2, QStringLiteral("three"))}, QStringLiteral("supports"),
                                 QStringLiteral("words of a link")));
        ASSERT_TRUE(review->addDraft(review->state().documents()[0].id,
                                     draftSource(QStringLiteral("l2"), {QStringLiteral("two"), QStringLiteral("new word")})));
    }

    /// "d1.2:2" is paragraph 2 of draft 2 of document 1.
    QStringList hits(const SearchFilter& filter, qint64 limit = 100) {
        const SearchScope scope = SearchScope::of(review->state());
        const std::atomic<bool> never = false;
        const SearchResult result = search(scope, {*SearchQuery::parse(u"word"), filter, limit, true}, nullptr, never);
        total = result.total;
        QStringList found;
        for (const SearchGroup& group : result.groups) {
            for (const SearchHit& hit : group.hits) {
                const auto* draft = group.draft < 0 ? nullptr : &scope.drafts[size_t(group.draft)];
                found.append(draft ? QStringLiteral("d%1.%2:%3").arg(draft->document).arg(draft->number).arg(hit.ordinal)
                                   : toString(scope.written[size_t(hit.written)].field));
            }
        }
        return found;
    }

    std::unique_ptr<Review> review;
    qint64 total = 0;
};

const QStringList kAll{QStringLiteral("d1.2:2"),      QStringLiteral("d2.1:1"), QStringLiteral("body"),
                       QStringLiteral("replacement"), QStringLiteral("reply"),  QStringLiteral("link-note"),
                       QStringLiteral("d1.1:1")};

} // namespace

TEST_F(SearchFiltering, FindsAllThatIsInTheReviewCurrentDraftsFirstAndEarlierOnesLast) {
    EXPECT_EQ(hits({}), kAll);
    EXPECT_EQ(total, 7);
}

TEST_F(SearchFiltering, LeavesOutWhatIsNotAskedFor) {
    using List = QStringList;
    EXPECT_EQ(hits({.inTexts = false}), kAll.mid(2, 4));
    EXPECT_EQ(hits({.inNotes = false}), (List{kAll[0], kAll[1], kAll[6]}));
    EXPECT_EQ(hits({.earlierDrafts = false}), kAll.mid(0, 6));
    EXPECT_EQ(hits({.document = 2}), List{kAll[1]});
    EXPECT_EQ(hits({.inNotes = false, .draft = 1}), (List{kAll[1], kAll[6]}));
    EXPECT_EQ(hits({.kinds = {QStringLiteral("question")}}), kAll.mid(2, 3)); // a reply is of its note's kind too
    EXPECT_EQ(hits({.kinds = {QStringLiteral("reply"), QStringLiteral("link")}}), kAll.mid(4, 2));
    EXPECT_EQ(hits({.kinds = {QStringLiteral("paragraph")}}), (List{kAll[0], kAll[1], kAll[6]}));
    EXPECT_EQ(hits({.states = {QStringLiteral("open")}}), kAll.mid(2, 3));
    EXPECT_EQ(hits({.states = {QStringLiteral("resolved")}}), List{});
    EXPECT_EQ(hits({.tags = {QStringLiteral("urgent")}}), kAll.mid(2, 3));
    EXPECT_EQ(hits({.authors = {QStringLiteral("bea")}}), kAll.mid(4, 2));
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    EXPECT_EQ(hits({.since = tomorrow}), List{});
    EXPECT_EQ(hits({.until = tomorrow}), kAll);
}

TEST_F(SearchFiltering, CountsPastTheLimitOfAGroup) {
    EXPECT_EQ(hits({}, 1), (QStringList{kAll[0], kAll[1], kAll[2], kAll[6]}));
    EXPECT_EQ(total, 7);
}

TEST_F(SearchFiltering, StopsWhenItIsCancelled) {
    const std::atomic<bool> cancelled = true;
    const auto result =
        search(SearchScope::of(review->state()), {*SearchQuery::parse(u"word"), {}, 50, true}, nullptr, cancelled);
    EXPECT_FALSE(result.isComplete);
    EXPECT_EQ(result.total, 0);
}

} // namespace duikan
