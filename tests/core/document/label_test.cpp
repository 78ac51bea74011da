// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/label.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

Paragraph paragraph(ParagraphKind kind, const QString& number = {}, int level = 0) {
    Paragraph result;
    result.kind = kind;
    result.number = number;
    result.level = level;
    result.text = QStringLiteral("text");
    return result;
}

Document labelled(const QString& language, std::vector<Paragraph> paragraphs) {
    Document document;
    document.language = language;
    document.paragraphs = std::move(paragraphs);
    for (size_t i = 0; i < document.paragraphs.size(); ++i) {
        document.paragraphs[i].ordinal = int(i) + 1;
    }
    assignLabels(document);
    return document;
}

QStringList labels(const Document& document) {
    QStringList all;
    for (const Paragraph& each : document.paragraphs) {
        all.append(each.label);
    }
    return all;
}

using Kind = ParagraphKind;

TEST(AssignLabels, NamesSectionsByTheirPathInChinese) {
    const Document document =
        labelled(QStringLiteral("zh"),
                 {paragraph(Kind::Heading, QStringLiteral("一、"), 1), paragraph(Kind::Paragraph),
                  paragraph(Kind::Heading, QStringLiteral("2、"), 1),
                  paragraph(Kind::Heading, QStringLiteral("(一)"), 2), paragraph(Kind::Paragraph),
                  paragraph(Kind::Caption), paragraph(Kind::Caption),
                  paragraph(Kind::Heading, QStringLiteral("3．"), 3), paragraph(Kind::Paragraph)});
    EXPECT_EQ(labels(document),
              (QStringList{QStringLiteral("一"), QStringLiteral("一 ¶1"), QStringLiteral("二"),
                           QStringLiteral("二（一）"), QStringLiteral("二（一） ¶1"),
                           QStringLiteral("二（一） ¶1 caption"), QStringLiteral("二（一） ¶1 caption 2"),
                           QStringLiteral("二（一）3"), QStringLiteral("二（一）3 ¶1")}));
}

TEST(AssignLabels, NamesClausesByTheirPrintedNumber) {
    const Document document =
        labelled(QStringLiteral("en"),
                 {paragraph(Kind::Preambular), paragraph(Kind::Preambular, QStringLiteral("PP2 bis")),
                  paragraph(Kind::Operative, QStringLiteral("9 bis."), 1),
                  paragraph(Kind::Subparagraph, QStringLiteral("(b)"), 2),
                  paragraph(Kind::Subparagraph, QStringLiteral("(i)"), 3), paragraph(Kind::Heading, {}, 1),
                  paragraph(Kind::Operative, QStringLiteral("9 bis."), 1), paragraph(Kind::Operative)});
    EXPECT_EQ(labels(document),
              (QStringList{QStringLiteral("PP 1"), QStringLiteral("PP 2 bis"), QStringLiteral("OP 9 bis"),
                           QStringLiteral("OP 9 bis (b)"), QStringLiteral("OP 9 bis (b) (i)"),
                           QStringLiteral("§ 1"), QStringLiteral("OP 9 bis (2)"), QStringLiteral("OP 3")}));
}

TEST(AssignLabels, GivesEqualTextsDifferentIds) {
    const Document document = labelled({}, {paragraph(Kind::Paragraph), paragraph(Kind::Paragraph)});
    EXPECT_EQ(document.paragraphs[0].id.size(), 12);
    EXPECT_NE(document.paragraphs[0].id, document.paragraphs[1].id);
}

Document example() {
    std::vector<Paragraph> paragraphs{paragraph(Kind::Heading, QStringLiteral("二、"), 1),
                                      paragraph(Kind::Heading, QStringLiteral("（一）"), 2)};
    paragraphs.resize(5, paragraph(Kind::Paragraph));
    for (int i = 1; i <= 12; ++i) {
        paragraphs.push_back(paragraph(Kind::Operative, QStringLiteral("%1.").arg(i), 1));
    }
    return labelled(QStringLiteral("zh"), std::move(paragraphs));
}

struct FindCase {
    const char* name;
    QString asked;
    QString meant;
};

class FindLabel : public testing::TestWithParam<FindCase> {};

TEST_P(FindLabel, IgnoresWidthCaseAndBlanks) {
    const Document document = example();
    const auto found = findLabel(document, GetParam().asked);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(document.at(*found)->label, GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(
    Spellings, FindLabel,
    testing::Values(FindCase{"exact", QStringLiteral("OP 6"), QStringLiteral("OP 6")},
                    FindCase{"glued", QStringLiteral("op6"), QStringLiteral("OP 6")},
                    FindCase{"fullWidth", QStringLiteral("ＯＰ　１２"), QStringLiteral("OP 12")},
                    FindCase{"halfParens", QStringLiteral("二(一)¶3"), QStringLiteral("二（一） ¶3")},
                    FindCase{"section", QStringLiteral(" 二 "), QStringLiteral("二")}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(FindLabel, NamesTheNearestWhereThereIsNone) {
    const auto found = findLabel(example(), u"OP 13");
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().kind, ErrorKind::UnknownLabel);
    EXPECT_EQ(found.error().subject, u"OP 13");
    ASSERT_FALSE(found.error().alternatives.isEmpty());
    EXPECT_TRUE(found.error().alternatives.contains(QStringLiteral("OP 12")));
    EXPECT_FALSE(findLabel(example(), u"").has_value());
}

TEST(FindLabel, RefusesToChooseBetweenTwo) {
    Document document = example();
    document.paragraphs[5].label = QStringLiteral("OP 7");
    document.paragraphs[6].label = QStringLiteral("op  7");
    document.paragraphs[11].label = QStringLiteral("Op 77");
    const auto found = findLabel(document, u"oP7");
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().kind, ErrorKind::AmbiguousLabel);
    EXPECT_EQ(found.error().alternatives, (QStringList{QStringLiteral("OP 7"), QStringLiteral("op  7")}));
}

} // namespace
} // namespace duikan
