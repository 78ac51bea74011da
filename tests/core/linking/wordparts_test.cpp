// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/wordparts.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

Document paragraphs(const std::vector<const char*>& texts) {
    Document document;
    for (const char* const text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.text = QString::fromUtf8(text);
        document.paragraphs.push_back(paragraph);
    }
    return document;
}

struct EndingsCase {
    const char* name;
    const char* left;
    const char* right;
    const char* other;
};

class Endings : public testing::TestWithParam<EndingsCase> {};

TEST_P(Endings, DoNotHideAWord) {
    const Document left = paragraphs({GetParam().left, "7"});
    const Document right = paragraphs({GetParam().right, GetParam().other});
    const WordParts parts(left, right);
    EXPECT_GT(parts.likeness(0, 0), 0.2);
    EXPECT_EQ(parts.likeness(0, 1), 0.0);
    ASSERT_TRUE(parts.heaviest(0, 0));
    EXPECT_FALSE(parts.heaviest(0, 1));
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Endings,
    testing::Values(EndingsCase{"en", "lighthouses were displaced", "displacement of a lighthouse", "songs"},
                    EndingsCase{"fr", "les phares déplacés", "déplacement du phare", "chansons"},
                    EndingsCase{"es", "los faros desplazados", "desplazamiento del faro", "canciones"},
                    EndingsCase{"ru", "маяками и лодками", "маяков", "песни"},
                    EndingsCase{"ar", "والمنارات القديمة", "منارة قديمة", "أغنية"},
                    EndingsCase{"zh", "灯塔修缮", "旧灯塔", "歌声"}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(WordParts, PointsAtTheWordsInBothTexts) {
    const Document left = paragraphs({"Of 3 lighthouses."});
    const Document right = paragraphs({"A lighthouse."});
    const auto place = WordParts(left, right).heaviest(0, 0);
    ASSERT_TRUE(place);
    const auto words = [](const Document& document, TextRange range) {
        return document.paragraphs.front().text.mid(range.begin, range.length());
    };
    EXPECT_EQ(words(left, place->left), QStringLiteral("lighthouses"));
    EXPECT_EQ(words(right, place->right), QStringLiteral("lighthouse"));
}

TEST(WordParts, LeavesTheFrameOfAResolutionOut) {
    const Document left = paragraphs({"States should promote human rights."});
    const Document right = paragraphs({"States promote human rights;"});
    EXPECT_EQ(WordParts(left, right).likeness(0, 0), 0.0);
}

} // namespace
} // namespace duikan
