// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrases.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

struct PhraseCase {
    const char* name;
    const char* phrase;
    const char* text;
    const char* found; ///< the words, empty for none
};

class Phrases : public testing::TestWithParam<PhraseCase> {};

TEST_P(Phrases, AreFoundAsTheyAreWritten) {
    PhraseIndex index;
    index.add(QString::fromUtf8(GetParam().phrase), 7);
    const QString text = QString::fromUtf8(GetParam().text);
    const std::vector<PhraseMatch> matches = index.find(text);
    if (*GetParam().found == '\0') {
        EXPECT_TRUE(matches.empty());
        return;
    }
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches.front().id, 7);
    EXPECT_EQ(text.mid(matches.front().range.begin, matches.front().range.length()).toStdString(),
              GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, Phrases,
    testing::Values(PhraseCase{"chinese", "技术援助", "提供技术援助和能力", "技术援助"},
                    PhraseCase{"wordsAreWhole", "aid", "said and aided", ""},
                    PhraseCase{"beginning", "treaty bod*", "the Treaty Bodies", "Treaty Bodies"},
                    PhraseCase{"hyphenIsABlank", "capacity building", "capacity-building",
                               "capacity-building"},
                    PhraseCase{"comma", "economic, social and cultural", "Economic, social and cultural",
                               "Economic, social and cultural"},
                    PhraseCase{"notAcrossAComma", "技术合作", "技术,合作", ""},
                    PhraseCase{"notAcrossAStop", "human rights", "human. Rights", ""},
                    PhraseCase{"gap", "征得…同意", "并征得其事先同意", "征得其事先同意"},
                    PhraseCase{"gapTooWide", "征得…同意", "征得各国政府和人民的同意", ""},
                    PhraseCase{"russianEndings", "прав* человека", "правами человека", "правами человека"},
                    PhraseCase{"arabicArticle", "تعاون تقني", "والتعاون التقني", "والتعاون التقني"},
                    PhraseCase{"figures", "2030 agenda", "the 2030 Agenda", "2030 Agenda"}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(Phrases, GiveTheLongestOfOneIdAndAllIds) {
    PhraseIndex index;
    index.add(QStringLiteral("technical cooperation"), 1);
    index.add(QStringLiteral("technical cooperation programme*"), 1);
    index.add(QStringLiteral("cooperation"), 2);
    const QString text = QStringLiteral("technical cooperation programmes");
    EXPECT_EQ(index.find(text), (std::vector<PhraseMatch>{{1, {0, 32}}, {2, {10, 21}}}));
}

TEST(Phrases, SurviveTheEmptyOnes) {
    PhraseIndex index;
    index.add(QStringLiteral(""), 1);
    index.add(QStringLiteral("*"), 1);
    index.add(QStringLiteral("…"), 1);
    EXPECT_TRUE(index.find(QStringLiteral("* … a")).empty());
    EXPECT_TRUE(PhraseIndex().find(QString()).empty());
}

} // namespace
} // namespace duikan
