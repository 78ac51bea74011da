// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentbytes.h"

#include "core/document/documenttext.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <limits>

namespace duikan {

namespace {

/// A document with something in every field.
Document fullDocument() {
    Document document;
    document.title = QStringLiteral("技术援助 \"и\" \\ сотрудничество\n\u0001");
    document.language = QStringLiteral("zh");
    document.symbol = QStringLiteral("A/HRC/21/L.9");
    document.number = QStringLiteral("21/...");
    document.body = QStringLiteral("人权理事会");
    document.session = QStringLiteral("第二十一届会议");
    document.agendaItem = AgendaItem{QStringLiteral("10"), {}};
    document.sponsors = {{QStringLiteral("安哥拉"), true}, {QStringLiteral("澳大利亚"), false}};
    Paragraph paragraph;
    paragraph.ordinal = 1;
    paragraph.id = QStringLiteral("p1");
    paragraph.label = QStringLiteral("OP 1");
    paragraph.kind = ParagraphKind::Operative;
    paragraph.number = QStringLiteral("1.");
    paragraph.level = 1;
    paragraph.text = QStringLiteral("鼓励第 18/18 号决议𠮷");
    paragraph.lines = {3, 4};
    paragraph.pages = {{1, {QRectF(QPointF(70.87, 100), QPointF(1'000'000, 112.25))}}, {2, {}}};
    paragraph.opening = Opening{QStringLiteral("encourage"), QStringLiteral("鼓励"), {0, 2}, 1};
    paragraph.citations = {{{2, 11}, QStringLiteral("第 18/18 号决议"), CitationKind::Resolution,
                            QStringLiteral("A/HRC/RES/18/18"), QString()}};
    paragraph.footnotes = {QStringLiteral("*"), QStringLiteral("12")};
    document.paragraphs.push_back(paragraph);
    Paragraph table;
    table.ordinal = 2;
    table.kind = ParagraphKind::Table;
    document.paragraphs.push_back(table);
    document.repairs.push_back({QStringLiteral("r1"), RepairKind::Radical, 1, {3, 3}, QStringLiteral("⼀"),
                                QStringLiteral("一"), {1, 2}});
    return document;
}

} // namespace

TEST(DocumentBytes, KeepWhatTheyAreMadeFrom) {
    const auto again = documentFromBytes(toBytes(fullDocument()));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, fullDocument());
    const auto nothing = documentFromBytes(toBytes({}));
    ASSERT_TRUE(nothing);
    EXPECT_EQ(*nothing, Document());
}

TEST(DocumentBytes, RefuseToEndTooSoonOrTooLate) {
    const QByteArray bytes = toBytes(fullDocument());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(documentFromBytes(bytes.first(size))) << size;
    }
    EXPECT_FALSE(documentFromBytes(bytes + '\0'));
}

TEST(DocumentBytes, SurviveAnyByteBeingAnother) {
    const QByteArray bytes = toBytes(fullDocument());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char flipped : {'\x01', '\x7f', '\xff'}) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ flipped);
            if (const auto document = documentFromBytes(damaged)) {
                for (const Paragraph& paragraph : document->paragraphs) {
                    EXPECT_LE(paragraph.opening ? paragraph.opening->range.end : 0, paragraph.text.size());
                }
            }
        }
    }
}

TEST(DocumentBytes, RefuseWhatNoDocumentHas) {
    Document order = fullDocument();
    order.paragraphs[1].ordinal = 3;
    Document range = fullDocument();
    range.paragraphs[0].citations[0].range.end = range.paragraphs[0].text.size() + 1;
    Document backwards = fullDocument();
    backwards.paragraphs[0].opening->range = {2, 1};
    Document nowhere = fullDocument();
    nowhere.paragraphs[0].pages[0].quads[0].setLeft(std::numeric_limits<double>::quiet_NaN());
    for (const Document& document : {order, range, backwards, nowhere}) {
        EXPECT_FALSE(documentFromBytes(toBytes(document)));
    }
}

TEST(DocumentJson, IsTheCompactFormOfItsObject) {
    const SourceInfo source{QStringLiteral("草案 \"1\".pdf"), QStringLiteral("application/pdf"), QByteArray(32, '\x5a'), 7673};
    const QByteArray text = toJsonText(fullDocument(), source);
    EXPECT_EQ(text, QJsonDocument(toJson(fullDocument(), source)).toJson(QJsonDocument::Compact));
    const auto again = documentFromJson(toJson(fullDocument(), source));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, fullDocument());
}

} // namespace duikan
