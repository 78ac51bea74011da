// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pagemap.h"
#include "core/document/pagemapform.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

/// `count` characters of 10 points from x = 100, 12 points high.
PlacedLine lineAt(qsizetype begin, qsizetype count, int page, float top) {
    PlacedLine line{.range = {begin, begin + count}, .page = page, .boxes = {}};
    for (qsizetype i = 0; i < count; ++i) {
        const float left = 100.0F + float(i) * 10.0F;
        line.boxes.push_back({left, top, left + 10.0F, top + 12.0F});
    }
    return line;
}

/// Paragraph 1: two lines on page 1 and one on page 2, with a blank without place at offset 5; paragraph 2:
/// one line.
PageMap twoParagraphs() {
    return PageMap({QSizeF(600, 800), QSizeF(600, 800)},
                   {{lineAt(0, 5, 1, 50), lineAt(6, 4, 1, 70), lineAt(10, 3, 2, 50)}, {lineAt(0, 6, 2, 90)}});
}

} // namespace

TEST(PageMap, GivesOneQuadALineAndPageByPage) {
    const auto pages = twoParagraphs().quads(1, {3, 12});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].page, 1);
    EXPECT_THAT(pages[0].quads, testing::ElementsAre(QRectF(130, 50, 20, 12), QRectF(100, 70, 40, 12)));
    EXPECT_EQ(pages[1].page, 2);
    EXPECT_THAT(pages[1].quads, testing::ElementsAre(QRectF(100, 50, 20, 12)));
}

TEST(PageMap, HasNoQuadsForAnEmptyRangeOrAnUnknownParagraph) {
    EXPECT_TRUE(twoParagraphs().quads(1, {2, 2}).empty());
    EXPECT_TRUE(twoParagraphs().quads(7, {0, 3}).empty());
}

TEST(PageMap, FindsTheGapBetweenCharactersNearestToAPoint) {
    const PageMap map = twoParagraphs();
    EXPECT_EQ(map.position(1, {122, 55}), (TextPosition{1, 2}));
    EXPECT_EQ(map.position(1, {128, 55}), (TextPosition{1, 3}));
    EXPECT_EQ(map.position(1, {20, 75}), (TextPosition{1, 6})) << "left of a line is its beginning";
    EXPECT_EQ(map.position(1, {590, 75}), (TextPosition{1, 10})) << "right of a line is its end";
    EXPECT_EQ(map.position(3, {1, 1}), std::nullopt);
}

TEST(PageMap, SelectsBetweenTwoPointsInReadingOrderWhicheverComesFirst) {
    const PageMap map = twoParagraphs();
    const std::vector<ParagraphRange> expected{{1, {11, 13}}, {2, {0, 2}}};
    EXPECT_EQ(map.textBetween(2, {110, 55}, {120, 95}), expected);
    EXPECT_EQ(map.textBetween(2, {120, 95}, {110, 55}), expected);
}

TEST(PageMap, SelectsAcrossTheBlankThatJoinsTwoLines) {
    EXPECT_EQ(twoParagraphs().textBetween(1, {130, 55}, {120, 75}),
              (std::vector<ParagraphRange>{{1, {3, 8}}}));
}

TEST(PageMap, FindsTheTextUnderAHighlight) {
    EXPECT_EQ(twoParagraphs().textUnder({1, {QRectF(128, 49, 24, 14), QRectF(99, 69, 12, 14)}}),
              (std::vector<ParagraphRange>{{1, {3, 7}}}));
    EXPECT_TRUE(twoParagraphs().textUnder({1, {QRectF(300, 300, 10, 10)}}).empty());
}

TEST(PageMap, IsTheSameAfterBytes) {
    const auto again = PageMap::fromBytes(twoParagraphs().toBytes());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, twoParagraphs());
}

TEST(PageMap, RefusesDamagedBytes) {
    const QByteArray bytes = twoParagraphs().toBytes();
    EXPECT_FALSE(PageMap::fromBytes({}));
    EXPECT_FALSE(PageMap::fromBytes(bytes.first(bytes.size() / 2)));
    const qsizetype form = bytes.indexOf('\0'); // the packed bytes begin with their length, high byte first
    EXPECT_FALSE(PageMap::fromBytes(bytes.first(form) + qCompress(qUncompress(bytes.sliced(form)).chopped(9))));
}

TEST(PageMap, KnowsAnEarlierForm) {
    EXPECT_TRUE(isPageMap(twoParagraphs().toBytes()));
    EXPECT_FALSE(isPageMap(qCompress("DKPM")));
}

TEST(PageMap, KeepsPlacesNearAndFarAndNone) {
    const std::vector<CharacterBox> boxes{{100, 50, 110, 62},       {110, 50, 120.05F, 62},   {},
                                          {-20, -30, -10, -20},     {5000, 7000, 5400, 7100}, {5400, 7000, 5400.05F, 7100},
                                          {90000, 80000, 95000, 90000}};
    const PageMap map({QSizeF(100'000, 100'000)}, {{{.range = {3, 10}, .page = 1, .boxes = boxes}}, {}});
    const QByteArray bytes = map.toBytes();
    const auto again = PageMap::fromBytes(bytes);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, map);
    EXPECT_EQ(again->toBytes(), bytes);
}

TEST(PageMap, GoesAlongWithARepairThatIsUndone) {
    const auto paragraph = [](const char* id, const char* text) {
        Paragraph made;
        made.id = QString::fromLatin1(id);
        made.text = QString::fromLatin1(text);
        return made;
    };
    const auto numbered = [](std::vector<Paragraph> paragraphs) {
        Document document;
        for (Paragraph& one : paragraphs) {
            one.ordinal = int(document.paragraphs.size()) + 1;
            document.paragraphs.push_back(one);
        }
        return document;
    };
    PlacedLine line{.range = {0, 4}, .page = 1, .boxes = {}};
    for (int i = 0; i < 4; ++i) {
        line.boxes.push_back({float(i), 0, float(i + 1), 1});
    }
    const PageMap map({QSizeF(100, 100)}, {{line}, {line}});
    const Document before = numbered({paragraph("a", "abcd"), paragraph("b", "efgh")});
    const Document after = numbered({paragraph("new", "junk"), paragraph("a", "ab--cd"), paragraph("other", "efgh")});
    const PageMap moved = pageMapFor(before, map, after);
    EXPECT_TRUE(moved.lines(1).empty());
    EXPECT_EQ(moved.quads(2, {0, 2}).front().quads.front(), QRectF(0, 0, 2, 1));
    EXPECT_TRUE(moved.quads(2, {2, 4}).empty()) << "what the repair put in was never printed";
    EXPECT_EQ(moved.quads(2, {4, 6}).front().quads.front(), QRectF(2, 0, 2, 1));
    EXPECT_EQ(moved.lines(3), map.lines(2)) << "found by its text";
}

} // namespace duikan
