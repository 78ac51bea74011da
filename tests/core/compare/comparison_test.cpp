// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/compare/comparisonjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

#include <algorithm>

namespace duikan {

namespace {

using testing::ElementsAre;

Paragraph clause(int number, const QString& verb, int force, const QString& rest) {
    Paragraph paragraph;
    paragraph.kind = ParagraphKind::Operative;
    paragraph.number = QStringLiteral("%1.").arg(number);
    paragraph.label = QStringLiteral("OP %1").arg(number);
    paragraph.text = verb + rest;
    paragraph.opening = Opening{verb, verb, {0, verb.size()}, force};
    return paragraph;
}

Document documentOf(std::vector<Paragraph> paragraphs) {
    Document document;
    for (Paragraph& paragraph : paragraphs) {
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.id = QStringLiteral("p%1-%2").arg(paragraph.ordinal).arg(qHash(paragraph.text, 0));
        document.paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

Document baseDraft() {
    return documentOf({
        clause(1, QStringLiteral("重申"), 0, QStringLiteral("各国负有增进和保护所有人权的主要责任；")),
        clause(2, QStringLiteral("鼓励"), 1,
               QStringLiteral("捐助国在编制两年期技术合作方案时考虑到受审议国的需求；")),
        clause(3, QStringLiteral("请"), 3,
               QStringLiteral("高级专员办事处编写一份报告，并于第 22 届会议提交；")),
    });
}

const ComparedPair* pairOfRight(const Comparison& comparison, int right) {
    for (const ComparedPair& pair : comparison.pairs) {
        if (std::find(pair.right.begin(), pair.right.end(), right) != pair.right.end()) {
            return &pair;
        }
    }
    return nullptr;
}

} // namespace

TEST(Comparison, OfADraftWithItselfIsSilence) {
    const Comparison comparison = compareDocuments(baseDraft(), baseDraft());
    EXPECT_EQ(comparison.count(PairRelation::Unchanged), 3);
    for (const ComparedPair& pair : comparison.pairs) {
        EXPECT_TRUE(pair.notes.empty());
        EXPECT_EQ(pair.hunks.size(), 1U);
    }
    EXPECT_TRUE(comparison.proof.rejectAllEqualsLeft);
    EXPECT_TRUE(comparison.proof.acceptAllEqualsRight);
}

TEST(Comparison, SaysThatTheVerbMovedInForce) {
    Document next = baseDraft();
    next.paragraphs[1] = clause(2, QStringLiteral("敦促"), 4,
                                QStringLiteral("捐助国在编制两年期技术合作方案时考虑到受审议国的需求；"));
    next.paragraphs[1].ordinal = 2;
    const Comparison comparison = compareDocuments(baseDraft(), next);
    const ComparedPair* pair = pairOfRight(comparison, 2);
    EXPECT_EQ(pair->relation, PairRelation::Amended);
    ASSERT_EQ(pair->notes.size(), 1U);
    EXPECT_EQ(pair->notes[0].kind, ComparisonNoteKind::OperativeVerb);
    EXPECT_EQ(pair->notes[0].left.force, 1);
    EXPECT_EQ(pair->notes[0].right.force, 4);
}

TEST(Comparison, RunningNumbersAreNotWording) {
    const Document base = baseDraft();
    const Document next = documentOf({
        base.paragraphs[0],
        clause(2, QStringLiteral("决定"), 5, QStringLiteral("设立一个不限成员名额工作组；")),
        clause(3, QStringLiteral("鼓励"), 1,
               QStringLiteral("捐助国在编制两年期技术合作方案时考虑到受审议国的需求；")),
        clause(4, QStringLiteral("请"), 3,
               QStringLiteral("高级专员办事处编写一份报告，并于第 23 届会议提交；")),
    });
    const Comparison comparison = compareDocuments(base, next);
    EXPECT_EQ(pairOfRight(comparison, 2)->relation, PairRelation::Inserted);
    EXPECT_EQ(pairOfRight(comparison, 3)->relation, PairRelation::Unchanged);
    EXPECT_EQ(pairOfRight(comparison, 3)->notes.front().kind, ComparisonNoteKind::Renumbered);
    const ComparedPair* report = pairOfRight(comparison, 4);
    EXPECT_EQ(report->relation, PairRelation::Amended);
    EXPECT_TRUE(std::any_of(report->notes.begin(), report->notes.end(), [](const ComparisonNote& note) {
        return note.kind == ComparisonNoteKind::Number && note.left.text == QStringLiteral("22") &&
               note.right.text == QStringLiteral("23");
    }));
}

TEST(Comparison, NamesSponsorsWhoJoinedOrLeft) {
    Document base = documentOf(
        {Paragraph{.kind = ParagraphKind::Sponsors, .text = QStringLiteral("安哥拉、巴西*：决议草案")}});
    base.sponsors = {{QStringLiteral("安哥拉"), true}, {QStringLiteral("巴西"), false}};
    Document next = documentOf(
        {Paragraph{.kind = ParagraphKind::Sponsors, .text = QStringLiteral("安哥拉、泰国：决议草案")}});
    next.sponsors = {{QStringLiteral("安哥拉"), true}, {QStringLiteral("泰国"), true}};
    const Comparison comparison = compareDocuments(
        base, next, {{AlignmentChoice::Kind::Tie, base.paragraphs[0].id, next.paragraphs[0].id}});
    const ComparedPair* pair = pairOfRight(comparison, 1);
    ASSERT_EQ(pair->notes.size(), 2U);
    EXPECT_EQ(pair->notes[0].right.text, QStringLiteral("泰国"));
    EXPECT_EQ(pair->notes[1].left.text, QStringLiteral("巴西"));
}

TEST(Comparison, WritesTheContractsKeys) {
    const Document base = baseDraft();
    const QByteArray written =
        toJson(compareDocuments(base, base), QStringLiteral("a.txt"), base, QStringLiteral("b.txt"), base);
    const QJsonObject json = QJsonDocument::fromJson(written).object();
    EXPECT_EQ(written, QJsonDocument(json).toJson(QJsonDocument::Indented));
    EXPECT_EQ(json[QStringLiteral("schema")].toString(), QStringLiteral("duikan/compare/1"));
    EXPECT_EQ(json[QStringLiteral("counts")][QStringLiteral("unchanged")].toInt(), 3);
    EXPECT_EQ(json[QStringLiteral("pairs")].toArray().size(), 3);
    EXPECT_TRUE(json[QStringLiteral("proof")][QStringLiteral("acceptAllEqualsRight")].toBool());
}

} // namespace duikan
