// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/structure/recogniser.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

Document read(const QString& text) {
    std::vector<SourceLine> lines;
    for (const QString& line : text.split(u'\n')) {
        SourceLine source;
        source.text = line;
        source.number = int(lines.size()) + 1;
        lines.push_back(source);
    }
    return recogniseStructure(lines, SourceSyntax::PlainText);
}

QStringList texts(const Document& document) {
    QStringList all;
    for (const Paragraph& paragraph : document.paragraphs) {
        all.append(paragraph.text);
    }
    return all;
}

struct UndoCase {
    const char* name;
    RepairKind kind;
    QString source;
    QString back; ///< a paragraph that stands there once the repair is taken back
};

class WithoutRepairs : public testing::TestWithParam<UndoCase> {};

TEST_P(WithoutRepairs, PutsTheSourceBack) {
    const Document document = read(GetParam().source);
    const auto repair =
        std::find_if(document.repairs.begin(), document.repairs.end(),
                     [](const Repair& candidate) { return candidate.kind == GetParam().kind; });
    ASSERT_NE(repair, document.repairs.end());
    ASSERT_FALSE(texts(document).contains(GetParam().back));
    const Document undone = withoutRepairs(document, {repair->id});
    EXPECT_TRUE(texts(undone).contains(GetParam().back)) << texts(undone).join(u'\n').toStdString();
    EXPECT_EQ(undone.repairs.size(), document.repairs.size() - 1);
    for (size_t i = 0; i < undone.paragraphs.size(); ++i) {
        EXPECT_EQ(undone.paragraphs[i].ordinal, int(i) + 1);
    }
}

const QString kClauses = QStringLiteral(
    "人权理事会，\n\n重申各国有义务*，\n\n* 非成员国。\n\n1. 决定继续审议各国在履行人权义务方面的经\n\n"
    "验、挑战和所需援助信息；；\n\n---\n\n2. 请各国合作；\n\n- 2 -\n\n3. 鼓励⼈人参与。\n");

INSTANTIATE_TEST_SUITE_P(
    Kinds, WithoutRepairs,
    testing::Values(
        UndoCase{"PageBreak", RepairKind::PageBreak, kClauses, QStringLiteral("验、挑战和所需援助信息；")},
        UndoCase{"DoubledMark", RepairKind::DoubledMark, kClauses,
                 QStringLiteral("决定继续审议各国在履行人权义务方面的经验、挑战和所需援助信息；；")},
        UndoCase{"Footnote", RepairKind::Footnote, kClauses, QStringLiteral("* 非成员国。")},
        UndoCase{"Rule", RepairKind::Rule, kClauses, QStringLiteral("---")},
        UndoCase{"PageNumber", RepairKind::PageNumber, kClauses, QStringLiteral("- 2 -")},
        UndoCase{"Radical", RepairKind::Radical, kClauses, QStringLiteral("鼓励⼈人参与。")},
        UndoCase{"Image", RepairKind::Image,
                 QStringLiteral("利比里亚、东[image: a.jpg]\n\n帝汶、老挝等国援建中心。"),
                 QStringLiteral("利比里亚、东[image: a.jpg]\n\n帝汶、老挝等国援建中心。")},
        UndoCase{"Junk", RepairKind::Junk,
                 QStringLiteral("各国合作，共同发展。\n\n[image: a.jpg]MRt\n. -\n\n各国继续努力。"),
                 QStringLiteral("MRt\n. -")},
        UndoCase{
            "LineBreak", RepairKind::LineBreak,
            QStringLiteral("Human Rights Council\nTwenty-first session\nAgenda item 10\nTechnical "
                           "assistance\n\n21/1 Rights\n\n"
                           "The Human Rights Council,\n\nRecalling its mandate,\n\n1. Decides to go on."),
            QStringLiteral("Technical assistance")},
        UndoCase{
            "Hyphen", RepairKind::Hyphen,
            QStringLiteral("The Council has in recent years furthered the coopera-\ntion of States that wish "
                           "to build up the capacity of\n"
                           "their officials and of all the others who deal with\nthe rights of persons."),
            QStringLiteral("The Council has in recent years furthered the coopera-tion of States that wish "
                           "to build up the capacity of "
                           "their officials and of all the others who deal with the rights of persons.")},
        UndoCase{"RunningHead", RepairKind::RunningHead,
                 QStringLiteral("A/HRC/21/L.9\n\nThe States went on, as before."),
                 QStringLiteral("A/HRC/21/L.9")}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(WithoutRepairs, LeavesIdsAndLabelsOfUntouchedParagraphs) {
    const Document document = read(kClauses);
    QSet<QString> ids;
    for (const Repair& repair : document.repairs) {
        ids.insert(repair.id);
    }
    const Document undone = withoutRepairs(document, ids);
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind != ParagraphKind::Footnote) {
            const Paragraph* same = undone.byId(paragraph.id);
            ASSERT_TRUE(same) << paragraph.label.toStdString();
            EXPECT_EQ(same->label, paragraph.label);
        }
    }
    EXPECT_TRUE(undone.repairs.empty());
    EXPECT_EQ(withoutRepairs(document, {QStringLiteral("unknown")}), document);
}

TEST(WithoutRepairs, LeavesNoParagraphEmpty) {
    const Document document = read(QStringLiteral("1.\nDecides to go on;"));
    ASSERT_EQ(document.repairs.size(), 1U);
    EXPECT_EQ(texts(withoutRepairs(document, {document.repairs[0].id})),
              (QStringList{QStringLiteral("1."), QStringLiteral("Decides to go on;")}));
}

TEST(WithoutRepairs, KeepsTheOtherRepairsOfAParagraphInPlace) {
    const Document document = read(kClauses);
    const auto page = std::find_if(document.repairs.begin(), document.repairs.end(),
                                   [](const Repair& repair) { return repair.kind == RepairKind::PageBreak; });
    ASSERT_NE(page, document.repairs.end());
    const Document undone = withoutRepairs(document, {page->id});
    const auto doubled = std::find_if(undone.repairs.begin(), undone.repairs.end(), [](const Repair& repair) {
        return repair.kind == RepairKind::DoubledMark;
    });
    ASSERT_NE(doubled, undone.repairs.end());
    const Paragraph* paragraph = undone.at(doubled->paragraph);
    ASSERT_TRUE(paragraph);
    EXPECT_EQ(paragraph->text, u"验、挑战和所需援助信息；");
    EXPECT_EQ(paragraph->text.sliced(doubled->range.begin, doubled->range.length()), doubled->after);
}

} // namespace
} // namespace duikan
