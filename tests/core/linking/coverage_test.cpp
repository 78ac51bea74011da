// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/coverage.h"

#include "core/export/coveragereport.h"
#include "core/export/coveragetable.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

struct Line {
    ParagraphKind kind;
    const char* label;
    const char* text;
};

DocumentPtr documentOf(const std::vector<Line>& lines) {
    auto document = std::make_shared<Document>();
    for (const Line& line : lines) {
        Paragraph paragraph;
        paragraph.ordinal = int(document->paragraphs.size()) + 1;
        paragraph.id = QStringLiteral("p-%1").arg(QString::fromUtf8(line.text).toLower().remove(u' '));
        paragraph.kind = line.kind;
        paragraph.label = QString::fromUtf8(line.label);
        paragraph.text = QString::fromUtf8(line.text);
        document->paragraphs.push_back(paragraph);
    }
    return document;
}

DocumentPtr resolution(const char* secondClause) {
    return documentOf({{ParagraphKind::Preambular, "PP 1", "Recalling the charter of the union"},
                       {ParagraphKind::Operative, "OP 1", "Decides to dig wells in villages"},
                       {ParagraphKind::Operative, "OP 2", secondClause},
                       {ParagraphKind::Subparagraph, "OP 2 (a)", "Pumps for the northern towns"},
                       {ParagraphKind::Operative, "OP 3", "Requests a report, \"in full\""}});
}

constexpr const char* kSecondClause = "Calls upon donors to pay for pumps and pipes";

} // namespace

class CoverageMatrix : public testing::Test {
protected:
    void SetUp() override {
        review = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), {}).value();
        const DocumentPtr submission =
            documentOf({{ParagraphKind::Heading, "一", "Water"},
                        {ParagraphKind::Paragraph, "一 ¶1", "We dug wells everywhere"},
                        {ParagraphKind::Caption, "一 ¶1 caption", "A well is opened"},
                        {ParagraphKind::Paragraph, "一 ¶2", "=We paid for pumps"},
                        {ParagraphKind::Heading, "二", "Sports"},
                        {ParagraphKind::Paragraph, "二 ¶1", "We played football"}});
        ASSERT_TRUE(review->addDocuments({draftSource(QStringLiteral("left"), submission),
                                          draftSource(QStringLiteral("right"), resolution(kSecondClause))}));
    }
    CrossReferenceId link(int from, const char* words, int to, const char* otherWords, const char* relation) {
        return review
            ->link({anchorOn(*review, from, QString::fromUtf8(words))},
                   {anchorOn(*review, to, QString::fromUtf8(otherWords))}, QString::fromUtf8(relation))
            .value();
    }
    static QStringList listed(const Coverage& matrix) {
        QStringList cells;
        for (const CoverageCell& cell : matrix.cells) {
            cells << QStringLiteral("%1 x %2: %3%4")
                         .arg(matrix.rows[cell.row].label, matrix.columns[cell.column].label, cell.relation,
                              cell.isReopened ? QStringLiteral(" reopened") : QString());
        }
        return cells;
    }
    std::unique_ptr<Review> review;
};

TEST_F(CoverageMatrix, PutsLinksInTheirCells) {
    link(1, "paid", 2, "donors", "supports");
    link(1, "dug wells", 2, "dig wells", "implements");
    EXPECT_EQ(listed(coverage(*review)), (QStringList{QStringLiteral("一 ¶1 x OP 1: implements"),
                                                      QStringLiteral("一 ¶2 x OP 2: supports")}));
}

TEST_F(CoverageMatrix, CountsCaptionsAndSubparagraphsWithWhatTheyHangOn) {
    link(1, "opened", 2, "northern", "echoes");
    EXPECT_EQ(listed(coverage(*review)), QStringList{QStringLiteral("一 ¶1 x OP 2: echoes")});
}

TEST_F(CoverageMatrix, TakesALinkInEitherDirection) {
    link(2, "dig wells", 1, "dug wells", "cites");
    EXPECT_EQ(listed(coverage(*review)), QStringList{QStringLiteral("一 ¶1 x OP 1: cites")});
    EXPECT_EQ(linkedPairs(*review, 1, 2), (std::vector<DecidedPair>{{2, 2}}));
}

TEST_F(CoverageMatrix, CountsLinksToThePreambleElsewhereUnlessAsked) {
    link(1, "dug wells", 2, "charter", "supports");
    EXPECT_EQ(coverage(*review).linksElsewhere, 1);
    CoverageOptions options;
    options.columns = CoverageColumns::AllClauses;
    EXPECT_EQ(listed(coverage(*review, options)), QStringList{QStringLiteral("一 ¶1 x PP 1: supports")});
}

TEST_F(CoverageMatrix, GathersSections) {
    link(1, "paid", 2, "donors", "supports");
    CoverageOptions options;
    options.rows = CoverageRows::Sections;
    const Coverage matrix = coverage(*review, options);
    ASSERT_EQ(matrix.rows.size(), 2U);
    EXPECT_EQ(listed(matrix), QStringList{QStringLiteral("一 x OP 2: supports")});
    EXPECT_TRUE(matrix.rows[1].isUncovered());
}

TEST_F(CoverageMatrix, NamesWhatFoundNoPlace) {
    link(1, "dug wells", 2, "dig wells", "implements");
    const QJsonObject json = toJson(coverage(*review));
    EXPECT_EQ(json[QStringLiteral("uncoveredRows")].toArray(),
              (QJsonArray{QStringLiteral("一 ¶2"), QStringLiteral("二 ¶1")}));
    EXPECT_EQ(json[QStringLiteral("uncoveredColumns")].toArray(),
              (QJsonArray{QStringLiteral("OP 2"), QStringLiteral("OP 3")}));
    EXPECT_EQ(json[QStringLiteral("rows")].toArray().size(), 3) << "headings are no rows";
    EXPECT_EQ(json[QStringLiteral("cells")].toArray().at(0)[QStringLiteral("column")],
              QStringLiteral("OP 1"));
}

TEST_F(CoverageMatrix, ReopensACellWhoseClauseChanged) {
    link(1, "paid", 2, kSecondClause, "supports");
    EXPECT_FALSE(coverage(*review).cells.front().isReopened);
    const DocumentId right = review->state().document(2)->id;
    ASSERT_TRUE(
        review->addDraft(right, draftSource(QStringLiteral("next"),
                                            resolution("Urges all donors to pay for new pumps and pipes"))));
    const Coverage matrix = coverage(*review);
    ASSERT_EQ(matrix.cells.size(), 1U);
    EXPECT_TRUE(matrix.cells.front().isReopened);
    const CrossReferenceId id = review->state().crossReferences().begin()->first;
    ASSERT_TRUE(review->settle(id, LinkSide::To, review->state().currentDraft(2)->id, Settlement::Confirmed));
    EXPECT_FALSE(coverage(*review).cells.front().isReopened) << "somebody has looked at it";
}

TEST_F(CoverageMatrix, OfAReviewWithoutDocumentsIsEmpty) {
    const auto empty = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), {}).value();
    EXPECT_EQ(coverage(*empty), Coverage());
}

TEST_F(CoverageMatrix, IsWrittenAsCsvThatSpreadsheetsReadAsText) {
    link(1, "paid", 2, "donors", "supports");
    const QByteArray csv = coverageCsv(coverage(*review));
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(csv).split(QStringLiteral("\r\n"));
    EXPECT_EQ(lines[0], QStringLiteral("\"Paragraph\",\"\",\"OP 1\",\"OP 2\",\"OP 3\",\"Links\""));
    EXPECT_EQ(lines[2], QStringLiteral("\"一 ¶2\",\"'=We paid for pumps\",\"\",\"supports\",\"\",\"1\""));
    EXPECT_EQ(lines[4], QStringLiteral("\"Links\",\"\",\"0\",\"1\",\"0\",\"1\""));
}

TEST_F(CoverageMatrix, IsWrittenAsHtmlWithEverythingEscaped) {
    link(1, "paid", 2, "donors", "supports");
    const PrintedReport report =
        coverageReport(coverage(*review), {QStringLiteral("<left>"), QStringLiteral("a.txt"), QStringLiteral("en")},
                       {QStringLiteral("right & more"), QStringLiteral("b.txt"), QStringLiteral("en")}, {});
    EXPECT_TRUE(report.html.contains(QStringLiteral("&lt;left&gt; × right &amp; more")));
    EXPECT_TRUE(
        report.html.contains(QStringLiteral("<li><b>OP 3</b> Requests a report, &quot;in full&quot;</li>")));
    EXPECT_FALSE(report.html.contains(QStringLiteral("<left>")));
    EXPECT_TRUE(report.html.contains(QStringLiteral("<span class=\"chip supports\" title=\"supports\">S</span>")));
    EXPECT_EQ(report.html.count(QStringLiteral("<table")), 1);
    EXPECT_EQ(report.sources, QStringLiteral("a.txt × b.txt"));
}

TEST_F(CoverageMatrix, IsCutIntoTablesForPaper) {
    link(1, "paid", 2, "donors", "supports");
    const PrintedReport report = coverageReport(coverage(*review), {}, {}, {}, 2);
    EXPECT_EQ(report.html.count(QStringLiteral("<table")), 2) << "three clauses, two in a table";
    EXPECT_EQ(report.html.count(QStringLiteral("class=\"chip supports\" title=\"supports\">S</span></td>")), 1);
    EXPECT_EQ(report.orientation, PaperOrientation::Landscape);
    ASSERT_EQ(report.bookmarks.size(), 4U) << "both tables, and the two lists of what is open";
    EXPECT_EQ(report.bookmarks[1].title, QStringLiteral("OP 3"));
    EXPECT_TRUE(report.html.contains(QStringLiteral("id=\"%1\"").arg(report.bookmarks[3].destination)));
}

TEST_F(CoverageMatrix, TakesPartOfTheClauses) {
    link(1, "paid", 2, "donors", "supports");
    link(1, "dug wells", 2, "dig wells", "implements");
    CoverageOptions options;
    options.firstColumn = 3;
    options.lastColumn = 3;
    const Coverage matrix = coverage(*review, options);
    ASSERT_EQ(matrix.columns.size(), 1U);
    EXPECT_EQ(listed(matrix), QStringList{QStringLiteral("一 ¶2 x OP 2: supports")});
    EXPECT_EQ(matrix.elsewhere, QStringList{QStringLiteral("OP 1")});
    EXPECT_EQ(matrix.columnAt.value(4), 0U) << "the subparagraph of the last clause counts with it";
    options = {.columns = CoverageColumns::PreambularClauses};
    EXPECT_EQ(coverage(*review, options).columns.size(), 1U);
}

TEST_F(CoverageMatrix, LeavesOutHiddenRelations) {
    link(1, "paid", 2, "donors", "supports");
    link(1, "paid", 2, "donors", "answers");
    CoverageOptions options;
    options.hiddenRelations = {QStringLiteral("supports")};
    EXPECT_EQ(listed(coverage(*review, options)), QStringList{QStringLiteral("一 ¶2 x OP 2: answers")});
    EXPECT_EQ(ownRelations(*review), QStringList{QStringLiteral("answers")});
    EXPECT_EQ(relationLetter(QStringLiteral("answers")), QStringLiteral("A"));
}

TEST_F(CoverageMatrix, IsOneActToHaveLookedAtAgain) {
    const CrossReferenceId id = link(1, "paid", 2, kSecondClause, "supports");
    const DocumentId right = review->state().document(2)->id;
    for (const char* clause : {"Urges all donors to pay for new pumps and pipes",
                               "Urges the richest donors to pay for new pumps and for pipes"}) {
        ASSERT_TRUE(review->addDraft(right, draftSource(QString::fromUtf8(clause), resolution(clause))));
    }
    ASSERT_TRUE(coverage(*review).cells.front().isReopened);
    const size_t acts = review->history().size();
    ASSERT_TRUE(review->confirmRewording(id));
    EXPECT_EQ(review->history().size(), acts + 1) << "though two drafts reworded the clause";
    EXPECT_FALSE(coverage(*review).cells.front().isReopened);
    ASSERT_TRUE(review->confirmRewording(id));
    EXPECT_EQ(review->history().size(), acts + 1) << "nothing is left to confirm";
    ASSERT_TRUE(review->undo());
    EXPECT_TRUE(coverage(*review).cells.front().isReopened);
    EXPECT_FALSE(review->confirmRewording(CrossReferenceId{}));
}

} // namespace duikan::test
