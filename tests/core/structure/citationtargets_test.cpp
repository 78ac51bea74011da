// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citationtargets.h"

#include "core/structure/citations.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

DocumentPtr resolution(const QString& symbol, const QStringList& operative) {
    auto document = std::make_shared<Document>();
    document->symbol = symbol;
    document->body = QStringLiteral("Human Rights Council");
    const auto add = [&](ParagraphKind kind, const QString& label, const QString& number, const QString& text) {
        Paragraph paragraph;
        paragraph.ordinal = int(document->paragraphs.size()) + 1;
        paragraph.kind = kind;
        paragraph.label = label;
        paragraph.number = number;
        paragraph.text = text;
        document->paragraphs.push_back(paragraph);
    };
    add(ParagraphKind::Title, QStringLiteral("title"), {}, QStringLiteral("Technical cooperation"));
    for (int i = 0; i < operative.size(); ++i) {
        add(ParagraphKind::Operative, QStringLiteral("OP %1").arg(i + 1), QStringLiteral("%1.").arg(i + 1),
            operative[i]);
    }
    recogniseCitations(*document);
    return document;
}

/// The target of the first citation of a paragraph that is of one of the kinds that point.
CitationTarget targetIn(const std::map<int, DocumentPtr>& documents, int number, int ordinal) {
    const CitationTargets targets = citationTargets(documents, number);
    for (const CitationTarget& target : targets.at(size_t(ordinal) - 1)) {
        if (target.standing != CitationStanding::Plain) {
            return target;
        }
    }
    return {};
}

const QString kSymbol = QStringLiteral("A/HRC/RES/18/18");

} // namespace

TEST(CitationTargets, AnInternalReferenceMeansItsParagraph) {
    const auto text = resolution(QStringLiteral("A/HRC/RES/21/9"),
                                 {QStringLiteral("Requests a report;"),
                                  QStringLiteral("Decides to consider the report requested in paragraph 1 above;")});
    const CitationTarget target = targetIn({{1, text}}, 1, 3);
    EXPECT_EQ(target.standing, CitationStanding::Here);
    EXPECT_EQ(target.document, 1);
    EXPECT_EQ(target.ordinal, 2);
}

TEST(CitationTargets, OneThatPointsNowhereSaysSo) {
    const auto text = resolution(QStringLiteral("A/HRC/RES/21/9"),
                                 {QStringLiteral("Recalls paragraph 7 above;")});
    const CitationTarget target = targetIn({{1, text}}, 1, 2);
    EXPECT_EQ(target.standing, CitationStanding::Nowhere);
    EXPECT_TRUE(target.isUnresolved());
    EXPECT_FALSE(target.hasTarget());
}

TEST(CitationTargets, OneThatCanMeanTwoIsNotGuessed) {
    auto text = std::make_shared<Document>(
        *resolution(QStringLiteral("A/HRC/RES/21/9"),
                    {QStringLiteral("Requests a report;"), QStringLiteral("Recalls paragraph 1 above;")}));
    Paragraph annexed = text->paragraphs[1];
    annexed.ordinal = 4;
    annexed.label = QStringLiteral("annex ¶1");
    text->paragraphs.push_back(annexed);
    for (Paragraph& paragraph : text->paragraphs) {
        for (Citation& citation : paragraph.citations) {
            citation.target.clear(); // as the recogniser leaves what it cannot tell apart
        }
    }
    const CitationTarget target = targetIn({{1, text}}, 1, 3);
    EXPECT_EQ(target.standing, CitationStanding::Ambiguous);
    EXPECT_EQ(target.candidates, (QStringList{QStringLiteral("OP 1"), QStringLiteral("annex ¶1")}));
    EXPECT_FALSE(target.hasTarget());
}

TEST(CitationTargets, AResolutionOfTheReviewIsFoundThereAndAnotherIsElsewhere) {
    const auto citing =
        resolution(QStringLiteral("A/HRC/RES/21/9"),
                   {QStringLiteral("Recalls Human Rights Council resolution 18/18 of 29 September 2011;"),
                    QStringLiteral("Recalls Human Rights Council resolution 5/1 of 18 June 2007;")});
    const auto cited = resolution(kSymbol, {QStringLiteral("Stresses the need;")});
    const CitationTarget there = targetIn({{1, citing}, {2, cited}}, 1, 2);
    EXPECT_EQ(there.standing, CitationStanding::There);
    EXPECT_EQ(there.document, 2);
    EXPECT_EQ(there.ordinal, 1);
    EXPECT_EQ(targetIn({{1, citing}, {2, cited}}, 1, 3).standing, CitationStanding::Elsewhere);
    EXPECT_EQ(targetIn({{1, citing}}, 1, 2).standing, CitationStanding::Elsewhere) << "it lies in no other text";
}

TEST(CitationTargets, TwoTextsOfOneSymbolAreNotToldApart) {
    const auto citing = resolution(QStringLiteral("A/HRC/RES/21/9"),
                                   {QStringLiteral("Recalls Human Rights Council resolution 18/18;")});
    const auto cited = resolution(kSymbol, {QStringLiteral("Stresses the need;")});
    EXPECT_EQ(targetIn({{1, citing}, {2, cited}, {3, cited}}, 1, 2).standing, CitationStanding::Ambiguous);
}

} // namespace duikan
