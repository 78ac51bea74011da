// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/mentions.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

Paragraph paragraph(ParagraphKind kind, const QString& label, const QString& number = {}) {
    Paragraph made;
    made.kind = kind;
    made.label = label;
    made.number = number;
    made.text = QStringLiteral("text");
    return made;
}

DocumentPtr documentOf(std::vector<Paragraph> paragraphs) {
    auto made = std::make_shared<Document>();
    for (Paragraph& each : paragraphs) {
        each.ordinal = int(made->paragraphs.size()) + 1;
        made->paragraphs.push_back(std::move(each));
    }
    return made;
}

/// A submission and a resolution, as they lie side by side.
MentionFinder finder() {
    const auto P = ParagraphKind::Paragraph;
    const auto H = ParagraphKind::Heading;
    const auto O = ParagraphKind::Operative;
    return MentionFinder({{1, documentOf({
                                  paragraph(ParagraphKind::Title, QStringLiteral("title")),
                                  paragraph(H, QStringLiteral("二"), QStringLiteral("2、")),
                                  paragraph(H, QStringLiteral("二（一）"), QStringLiteral("（一）")),
                                  paragraph(P, QStringLiteral("二（一） ¶3")),
                                  paragraph(P, QStringLiteral("一 ¶6")),
                              })},
                          {2, documentOf({
                                  paragraph(ParagraphKind::Preambular, QStringLiteral("PP 1")),
                                  paragraph(ParagraphKind::Preambular, QStringLiteral("PP 2")),
                                  paragraph(O, QStringLiteral("OP 1"), QStringLiteral("1.")),
                                  paragraph(O, QStringLiteral("OP 6"), QStringLiteral("6.")),
                                  paragraph(ParagraphKind::Subparagraph, QStringLiteral("OP 6 (b)"), QStringLiteral("(b)")),
                                  paragraph(O, QStringLiteral("OP 9 bis"), QStringLiteral("9 bis.")),
                              })}});
}

/// "OP 6=2:4 …" for what is found.
QString found(const MentionFinder& finder, const QString& text) {
    QStringList list;
    for (const Mention& mention : finder.in(text)) {
        list.append(QStringLiteral("%1=%2:%3")
                        .arg(text.mid(mention.range.begin, mention.range.length()))
                        .arg(mention.document)
                        .arg(mention.ordinal));
    }
    return list.join(u'|');
}

struct Case {
    const char* name;
    const char* text;
    const char* expected;
};

class MentionsTest : public testing::TestWithParam<Case> {};

TEST_P(MentionsTest, FindsWhatIsNamedAndNothingElse) {
    EXPECT_EQ(found(finder(), QString::fromUtf8(GetParam().text)).toStdString(), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, MentionsTest,
    testing::Values(
        Case{"english", "see OP 6 for this", "OP 6=2:4"}, Case{"squeezed", "see op6.", "op6=2:4"},
        Case{"wide", "见ＯＰ　６。", "ＯＰ　６=2:4"}, Case{"betweenIdeographs", "与OP 6一致", "OP 6=2:4"},
        Case{"longest", "OP 6 (b) rather than OP 6", "OP 6 (b)=2:5|OP 6=2:4"},
        Case{"bis", "OP 9 bis", "OP 9 bis=2:6"}, Case{"longerNumber", "OP 60 and OP 6.2", ""},
        Case{"withinAWord", "STOP 6", ""}, Case{"unknownBis", "OP 1 bis", ""},
        Case{"path", "同二(一)¶3", "二(一)¶3=1:4"}, Case{"pathAlone", "见二（一）。", "二（一）=1:3"},
        Case{"otherPath", "十二（一）", ""}, Case{"endOfAnotherPath", "二（二） ¶3", ""},
        Case{"bareNumeral", "第二点，二是", ""}, Case{"plainWord", "the title of it", ""},
        Case{"chineseNumber", "见第6段", "第6段=2:4"}, Case{"chineseOperative", "见执行部分第6段", "执行部分第6段=2:4"},
        Case{"chineseShort", "见执行段第6段", "执行段第6段=2:4"},
        Case{"chinesePreamble", "序言段第2段和序言部分第1段", "序言段第2段=2:2|序言部分第1段=2:1"},
        Case{"words", "in paragraph 6 above", "paragraph 6 above=2:4"},
        Case{"several", "operative paragraphs 1 and 6", "operative paragraphs 1=2:3|6=2:4"},
        Case{"ofAnother", "paragraph 6 of resolution 18/18", ""}, Case{"noSuch", "paragraph 44", ""},
        Case{"markup", "<b>OP 6</b><script>", "OP 6=2:4"}),
    [](const testing::TestParamInfo<Case>& each) { return std::string(each.param.name); });

TEST(Mentions, WhatCanMeanTwoParagraphsIsNoMention) {
    const DocumentPtr draft = documentOf({paragraph(ParagraphKind::Operative, QStringLiteral("OP 6"), QStringLiteral("6."))});
    EXPECT_EQ(found(MentionFinder({{1, draft}, {2, draft}}), QStringLiteral("OP 6, paragraph 6")), QString());
    EXPECT_EQ(found(MentionFinder({{2, draft}}), QStringLiteral("OP 6")), QStringLiteral("OP 6=2:1"));
}

} // namespace
} // namespace duikan
