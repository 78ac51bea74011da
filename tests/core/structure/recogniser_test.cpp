// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/recogniser.h"

#include "core/structure/markdown.h"
#include "sourcetext.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

Document read(const QString& text) {
    const auto lines = linesOf(text);
    return recogniseStructure(lines, guessSyntax(lines));
}

/// "label kind number text" of each paragraph, to compare at a glance.
std::vector<std::string> outline(const Document& document, qsizetype letters = 24) {
    std::vector<std::string> lines;
    for (const Paragraph& paragraph : document.paragraphs) {
        lines.push_back(QStringList{paragraph.label, toString(paragraph.kind), paragraph.text.left(letters)}
                            .join(QStringLiteral(" | "))
                            .toStdString());
    }
    return lines;
}

std::vector<RepairKind> repairKinds(const Document& document) {
    std::vector<RepairKind> kinds;
    for (const Repair& repair : document.repairs) {
        if (repair.kind != RepairKind::LineBreak) {
            kinds.push_back(repair.kind);
        }
    }
    return kinds;
}

using Lines = std::vector<std::string>;

const QString kEnglishDraft = QStringLiteral(R"(A/HRC/21/L.9

Human Rights Council
Twenty-first session
Agenda item 10
Technical assistance and capacity-building

Angola, Australia*, Austria, Bolivia (Plurinational State of)*, Bosnia
and Herzegovina*, Brazil*, Iran (Islamic Republic of)*, Trinidad and
Tobago* and Viet Nam*: draft resolution

21/… Enhancement of technical cooperation and capacity-building in the
field of human rights

The Human Rights Council,

Guided by the purposes and principles of the Charter of the United
Nations, in particular with regard to achieving international coopera-
tion in promoting and encouraging respect for human rights,

* Non-member State of the Human Rights Council.

Also recalling its resolution 18/18 of 29 September 2011 and the capacity-
building efforts of the
- 2 -
Office of the High Commissioner,

1. Stresses the need to promote a cooperative and constructive approach
for the promotion and protection of human rights, including:

(a) To strengthen the role of the Human Rights Council in promoting
advisory services;

(b) To enhance technical assistance, including:

(i) Training of officials;

(ii) Exchange of good practices of capacity-building;

(c) To report thereon;

2. Further requests the Office of the High Commissioner to prepare a
report on its activities and to submit it to the

A/HRC/21/L.9

Human Rights Council at its twenty-second session;;

Technical cooperation and the universal periodic review

9 bis. Decides to remain seized of the matter.

[Adopted without a vote.]

Annex

Guiding elements

1. The present annex sets out the elements of the panel discussion in
the Council.
)");

TEST(Recogniser, ReadsAnEnglishDraftWrappedAndPaged) {
    const Document document = read(kEnglishDraft);
    EXPECT_EQ(outline(document), (Lines{"body | body | Human Rights Council",
                                        "session | session | Twenty-first session",
                                        "agenda | agenda | Agenda item 10 Technical",
                                        "sponsors | sponsors | Angola, Australia*, Aust",
                                        "title | title | Enhancement of technical",
                                        "adopting body | adopting-body | The Human Rights Council",
                                        "PP 1 | preambular | Guided by the purposes a",
                                        "PP 2 | preambular | Also recalling its resol",
                                        "OP 1 | operative | Stresses the need to pro",
                                        "OP 1 (a) | subparagraph | To strengthen the role o",
                                        "OP 1 (b) | subparagraph | To enhance technical ass",
                                        "OP 1 (b) (i) | subparagraph | Training of officials;",
                                        "OP 1 (b) (ii) | subparagraph | Exchange of good practic",
                                        "OP 1 (c) | subparagraph | To report thereon;",
                                        "OP 2 | operative | Further requests the Off",
                                        "§ 1 | heading | Technical cooperation an",
                                        "OP 9 bis | operative | Decides to remain seized",
                                        "adoption | adoption | [Adopted without a vote.",
                                        "annex | annex-title | Annex",
                                        "§ 2 | heading | Guiding elements",
                                        "§ 2 ¶1 | paragraph | The present annex sets o",
                                        "footnote * | footnote | Non-member State of the "}));
    EXPECT_EQ(document.symbol, u"A/HRC/21/L.9");
    EXPECT_EQ(document.number, u"21/…");
    EXPECT_EQ(document.body, u"Human Rights Council");
    EXPECT_EQ(document.title,
              u"Enhancement of technical cooperation and capacity-building in the field of human rights");
    EXPECT_EQ(
        document.agendaItem,
        (AgendaItem{QStringLiteral("10"), QStringLiteral("Technical assistance and capacity-building")}));
    EXPECT_EQ(repairKinds(document),
              (std::vector{RepairKind::RunningHead, RepairKind::Hyphen, RepairKind::Footnote,
                           RepairKind::PageBreak, RepairKind::PageNumber, RepairKind::PageBreak,
                           RepairKind::RunningHead, RepairKind::DoubledMark}));
    EXPECT_TRUE(document.paragraphs[6].text.contains(u"achieving international cooperation in promoting"));
    EXPECT_TRUE(document.paragraphs[7].text.contains(
        u"the capacity-building efforts of the Office of the High Commissioner,"));
    EXPECT_EQ(document.paragraphs[14].opening->id, u"request");
    EXPECT_EQ(document.paragraphs[14].opening->text, u"Further requests");
}

TEST(Recogniser, ReadsTheSponsorsOfAnEnglishDraft) {
    const Document document = read(kEnglishDraft);
    const std::vector<Sponsor> expected{
        {QStringLiteral("Angola"), true},
        {QStringLiteral("Australia"), false},
        {QStringLiteral("Austria"), true},
        {QStringLiteral("Bolivia (Plurinational State of)"), false},
        {QStringLiteral("Bosnia and Herzegovina"), false},
        {QStringLiteral("Brazil"), false},
        {QStringLiteral("Iran (Islamic Republic of)"), false},
        {QStringLiteral("Trinidad and Tobago"), false},
        {QStringLiteral("Viet Nam"), false},
    };
    EXPECT_EQ(document.sponsors, expected);
}

TEST(Recogniser, NestsTheHeadingsOfAnEnglishSubmission) {
    const Document document =
        read(QStringLiteral("Submission of the Government of Ruritania\n\nI. Introduction\n\nRuritania "
                            "welcomes the study of the Committee.\n\n"
                            "A. General\n\nCooperation rests on consent, as always.\n\n1. "
                            "Background\n\nSince 1990, 3.5 million were trained.\n\n"
                            "B. Challenges\n\nThe measures taken are the following:\n(a) a law;\n(b) a "
                            "fund.\n\nII. Conclusions\n\nWe look forward.\n"));
    EXPECT_EQ(outline(document, 12),
              (Lines{"title | title | Submission o", "I | heading | Introduction",
                     "I ¶1 | paragraph | Ruritania we", "I.A | heading | General",
                     "I.A ¶1 | paragraph | Cooperation ", "I.A.1 | heading | Background",
                     "I.A.1 ¶1 | paragraph | Since 1990, ", "I.B | heading | Challenges",
                     "I.B ¶1 | paragraph | The measures", "I.B ¶1 (a) | subparagraph | a law;",
                     "I.B ¶1 (b) | subparagraph | a fund.", "II | heading | Conclusions",
                     "II ¶1 | paragraph | We look forw"}));
}

TEST(Recogniser, NestsTheHeadingsOfAChineseOfficialDocument) {
    const Document document = read(
        QStringLiteral("关于加强技术合作的意见\n\n　　为贯彻落实有关决议，现提出如下意见。\n　　一、总体要求"
                       "\n　　（一）指导思想\n　　坚持以人民为中心。\n"
                       "　　1. "
                       "工作目标\n　　到2030年，基本形成合作格局。\n　　（1）加强统筹。各部门要形成合力。\n　"
                       "　（二）主要任务\n　　认真组织实施。\n　　二、保障措施\n　　加强组织领导。\n"));
    EXPECT_EQ(outline(document, 6),
              (Lines{"title | title | 关于加强技术", "¶1 | paragraph | 为贯彻落实有",
                     "一 | heading | 总体要求", "一（一） | heading | 指导思想",
                     "一（一） ¶1 | paragraph | 坚持以人民为", "一（一）1 | heading | 工作目标",
                     "一（一）1 ¶1 | paragraph | 到2030年", "一（一）1 ¶2 | paragraph | 加强统筹。各",
                     "一（二） | heading | 主要任务", "一（二） ¶1 | paragraph | 认真组织实施",
                     "二 | heading | 保障措施", "二 ¶1 | paragraph | 加强组织领导"}));
}

TEST(Recogniser, TakesOneParagraphALineWithoutAHead) {
    const Document document =
        read(QStringLiteral("Reaffirms the role of the Committee, as set out in paragraph 3.\n"
                            "Stresses the need to strengthen good practices,\n"
                            "1. Decides to promote technical cooperation.\n"
                            "2. Requests States to report annually.\n"
                            "Technical cooperation and the universal periodic review (12)\n"
                            "3. Notes with appreciation relevant agencies.\n"));
    EXPECT_EQ(outline(document, 8), (Lines{"PP 1 | preambular | Reaffirm", "PP 2 | preambular | Stresses",
                                           "OP 1 | operative | Decides ", "OP 2 | operative | Requests",
                                           "§ 1 | heading | Technica", "OP 3 | operative | Notes wi"}));
}

TEST(Recogniser, LeavesPoemsLogsAndProgramsAsTheyStand) {
    const QStringList texts{
        QStringLiteral("Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one "
                       "traveler, long I stood\n"
                       "And looked down one as far as I could\nTo where it bent in the undergrowth;"),
        QStringLiteral("2024-01-01 12:00:00 INFO starting server on port 8080\n2024-01-01 12:00:01 WARN "
                       "cache miss for key /a/b/c\n"
                       "2024-01-01 12:00:02 ERROR failed: connection refused\n2024-01-01 12:00:03 INFO "
                       "stopping now for good"),
        QStringLiteral("# a comment\nimport os\ndef f(x):\n    if x ** 2 > 3 and a_b_c:\n        return "
                       "\"\\n\" + x[1] * y[2]\n    return f(;;)"),
    };
    for (const QString& text : texts) {
        const Document document = read(text);
        EXPECT_EQ(qsizetype(document.paragraphs.size()), text.count(u'\n') + 1) << text.toStdString();
        EXPECT_TRUE(document.repairs.empty());
    }
}

TEST(Recogniser, TakesMarkupOffAndNothingElse) {
    const Document document = read(QStringLiteral("# Report on **capacity**\n\nText\\* with *emphasis* and a "
                                                  "* b.\n\n## First part\n\n- one item\n\n---\n\nEnd.\n"));
    EXPECT_EQ(document.title, u"Report on capacity");
    EXPECT_EQ(
        outline(document, 40),
        (Lines{"title | title | Report on capacity", "¶1 | paragraph | Text* with emphasis and a * b.",
               "§ 1 | heading | First part", "§ 1 ¶1 | paragraph | one item", "§ 1 ¶2 | paragraph | End."}));
    EXPECT_EQ(repairKinds(document), std::vector{RepairKind::Rule});
}

struct NoJoin {
    const char* name;
    QString text;
};

class PageBreak : public testing::TestWithParam<NoJoin> {};

TEST_P(PageBreak, JoinsNeitherHeadingsNorCaptionsNorItems) {
    const Document document = read(GetParam().text);
    for (const Repair& repair : document.repairs) {
        EXPECT_NE(repair.kind, RepairKind::PageBreak) << repair.before.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Cases, PageBreak,
    testing::Values(
        NoJoin{"heading", QStringLiteral("技术合作和普遍定期审议\n\n各国应当加强技术合作，分享经验。")},
        NoJoin{"caption", QStringLiteral("中国在利比里亚援建农业技术示范中心，推广先进实用的农业生产技术\n\n"
                                         "（2012年，专家在指导养鱼技术。）")},
        NoJoin{"item", QStringLiteral("The measures that the Government has taken so far, with the consent "
                                      "of all, are\n\n1. a law of 2010;\n\n2. a fund.")},
        NoJoin{"preambular", QStringLiteral("人权理事会，\n\n重申各国有义务增进对人权的普遍尊重和遵守，\n\n认"
                                            "识到加强国际合作至关重要，\n\n1. 决定继续审议；")},
        NoJoin{"title", QStringLiteral("Enhancement of technical cooperation and capacity-building in the "
                                       "field of rights\n\nthe text begins small.")}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(Recogniser, TakesWhatTheImporterSawBeforeWhatTheWordsSay) {
    std::vector<SourceLine> lines(4);
    lines[0].text = QStringLiteral("A paragraph of the report, which ends as paragraphs do.");
    lines[0].hints.footnotes = QStringList{QStringLiteral("1")};
    lines[1].text = QStringLiteral("2");
    lines[1].hints.dropped = RepairKind::PageNumber;
    lines[2].text = QStringLiteral("Conclusions reached");
    lines[2].hints.kind = ParagraphKind::Heading;
    lines[2].hints.number = QStringLiteral("IV.");
    lines[3].text = QStringLiteral("See resolution 61/106.");
    lines[3].hints.kind = ParagraphKind::Footnote;
    lines[3].hints.number = QStringLiteral("1");
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].number = int(i) + 1;
    }
    const Document document = recogniseStructure(lines, SourceSyntax::Paragraphs);
    EXPECT_EQ(outline(document, 10), (Lines{"¶1 | paragraph | A paragrap", "IV | heading | Conclusion",
                                            "footnote 1 | footnote | See resolu"}));
    EXPECT_EQ(document.paragraphs[0].footnotes, QStringList{QStringLiteral("1")});
    ASSERT_EQ(document.repairs.size(), 1U);
    EXPECT_EQ(document.repairs[0].paragraph, 2);
}

} // namespace
} // namespace duikan
