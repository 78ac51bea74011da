// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/synopsis.h"

#include <gmock/gmock.h>

#include <memory>

namespace duikan {

namespace {

using testing::ElementsAre;

DocumentPtr documentOf(const QStringList& texts) {
    auto document = std::make_shared<Document>();
    for (const QString& text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document->paragraphs.size()) + 1;
        paragraph.id = QString::number(paragraph.ordinal);
        paragraph.label = QStringLiteral("OP %1").arg(paragraph.ordinal);
        paragraph.text = text;
        document->paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

const QStringList kBase{
    QStringLiteral("重申各国负有增进和保护所有人权的主要责任；"),
    QStringLiteral("鼓励捐助国和联合国相关机构考虑到受审议国提出的技术援助需求；"),
    QStringLiteral("决定继续处理此案。"),
};

} // namespace

TEST(Synopsis, LaysProposalsBesideTheBase) {
    QStringList stronger = kBase;
    stronger[1].replace(QStringLiteral("鼓励"), QStringLiteral("敦促"));
    QStringList longer = kBase;
    longer.insert(
        1, QStringLiteral("申明技术合作应当是一项包容各方的事业，在各个阶段都要有全体利益攸关方的参与；"));
    const Synopsis synopsis = synopsisOf({documentOf(kBase), documentOf(stronger), documentOf(longer)});
    ASSERT_EQ(synopsis.rows.size(), 4U);
    EXPECT_THAT(synopsis.rows[0].cells, ElementsAre(ElementsAre(1), ElementsAre(1), ElementsAre(1)));
    EXPECT_THAT(synopsis.rows[1].cells, ElementsAre(ElementsAre(), ElementsAre(), ElementsAre(2)));
    EXPECT_THAT(synopsis.rows[2].cells, ElementsAre(ElementsAre(2), ElementsAre(2), ElementsAre(3)));
}

TEST(Synopsis, AdditionsThatAreAlikeShareARow) {
    QStringList one = kBase;
    one.insert(
        1, QStringLiteral("申明技术合作应当是一项包容各方的事业，在各个阶段都要有全体利益攸关方的参与；"));
    QStringList other = kBase;
    other.insert(
        1, QStringLiteral("申明技术合作应当是一项包容各方的事业，在所有阶段都要有全体利益攸关方的参与；"));
    QStringList third = kBase;
    third.insert(1, QStringLiteral("请秘书长为此提供一切必要的人力和财力资源；"));
    const Synopsis synopsis =
        synopsisOf({documentOf(kBase), documentOf(one), documentOf(other), documentOf(third)});
    ASSERT_EQ(synopsis.rows.size(), 5U);
    EXPECT_THAT(synopsis.rows[1].cells,
                ElementsAre(ElementsAre(), ElementsAre(2), ElementsAre(2), ElementsAre()));
    EXPECT_THAT(synopsis.rows[2].cells,
                ElementsAre(ElementsAre(), ElementsAre(), ElementsAre(), ElementsAre(2)));
}

TEST(Synopsis, EachParagraphIsInOneRow) {
    QStringList merged{kBase[0] + kBase[1], kBase[2]};
    const Synopsis synopsis =
        synopsisOf({documentOf(kBase), documentOf(merged), documentOf({kBase[2], kBase[0]})});
    for (size_t column = 0; column < 3; ++column) {
        std::vector<int> seen;
        for (const SynopsisRow& row : synopsis.rows) {
            seen.insert(seen.end(), row.cells[column].begin(), row.cells[column].end());
        }
        EXPECT_EQ(seen.size(), column == 0 ? 3U : 2U);
    }
}

} // namespace duikan
