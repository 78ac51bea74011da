// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/akomantoso.h"

#include "core/export/aknidentity.h"
#include "core/export/aknids.h"
#include "core/import/importer.h"
#include "core/structure/recogniser.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace duikan {

namespace {

using testing::HasSubstr;

QString text(const char* words) {
    return QString::fromUtf8(words);
}

std::unique_ptr<Review> reviewOf(const DraftSource& source) {
    auto review = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()),
                               text("林岚"));
    EXPECT_TRUE((*review)->addDocuments({source}).has_value());
    return std::move(*review);
}

ExportedFile written(const Review& review) {
    auto file = akomaNtoso(review, {.document = 1, .reviewName = {}});
    EXPECT_TRUE(file.has_value());
    return file.value_or(ExportedFile());
}

QString akn(const Review& review) {
    return QString::fromUtf8(written(review).bytes);
}

DraftSource recognised(const char* words) {
    auto source = importBytes(text("draft.txt"), words);
    EXPECT_TRUE(source.has_value());
    return source.value_or(DraftSource());
}

/// An adopted resolution with what such texts have: head block, recitals with subparagraphs, clauses with two
/// levels below, a section, references inside and outside, footnotes, conclusions.
constexpr char kResolution[] = R"(General Assembly

Seventy-third session

Agenda item 77

Resolution adopted by the General Assembly on 29 October 2018

73/7. Technical cooperation & <capacity-building>

The General Assembly,

Recalling its resolution 72/3 of 30 October 2017 and resolution 1325 (2000),

Noting with appreciation the efforts of States,* in particular:

1. Encourages all States to cooperate;

2. Requests the Secretary-General:

(a) To provide assistance, including:

(i) Training;

(ii) Advice;

(b) To report on the implementation of paragraph 1 above;

3. Decides to remain seized of the matter.

28th plenary meeting

29 October 2018

* Members of the Council.
)";

/// The schema: the whole one where the environment names it, else the part that comes with the tests.
QString schema() {
    const QString whole = qEnvironmentVariable("DUIKAN_AKN_SCHEMA");
    return whole.isEmpty() ? text(DUIKAN_SOURCE_DIR "/tests/core/export/schema/akomantoso30-part.xsd") : whole;
}

/// What xmllint has to complain of; nothing when the file is valid.
QString complaints(const QByteArray& xml) {
    QTemporaryDir folder;
    QFile file(folder.filePath(text("x.akn")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(xml);
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(text("xmllint"), {text("--noout"), text("--schema"), schema(), file.fileName()});
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

bool hasXmllint() {
    return !QStandardPaths::findExecutable(text("xmllint")).isEmpty();
}

/// All words of the file, without blanks, by a reader that knows nothing of the format.
QString wordsOf(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            words += reader.text();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return words.remove(QRegularExpression(text("\\s+")));
}

} // namespace

TEST(AkomaNtoso, AResolutionIsValid) {
    if (!hasXmllint()) {
        GTEST_SKIP() << "needs xmllint";
    }
    EXPECT_EQ(complaints(written(*reviewOf(recognised(kResolution))).bytes).toStdString(), "");
}

TEST(AkomaNtoso, WhatTheSchemaForbidsIsFound) {
    if (!hasXmllint()) {
        GTEST_SKIP() << "needs xmllint";
    }
    QByteArray xml = written(*reviewOf(recognised(kResolution))).bytes;
    xml.replace("eId=\"para_1\"", "eId=\"para_3\"");
    EXPECT_NE(complaints(xml).toStdString(), "") << "two of one eId";
}

TEST(AkomaNtoso, TheShippedSamplesAreValidAndComplete) {
    for (const char* const name : {"000_77a0e7615b3c51b9.txt", "004_b66339c8392d9b34.txt"}) {
        const auto source = importFile(text(DUIKAN_SOURCE_DIR "/resources/samples/") + text(name));
        ASSERT_TRUE(source.has_value());
        const ExportedFile file = written(*reviewOf(*source));
        if (hasXmllint()) {
            EXPECT_EQ(complaints(file.bytes).toStdString(), "") << name;
        }
        const QString words = wordsOf(file.bytes);
        for (const Paragraph& paragraph : source->structure->paragraphs) {
            QString own = paragraph.text;
            own.remove(QRegularExpression(text("\\s+")));
            if (paragraph.kind != ParagraphKind::Sponsors) { // the first of its marks became a note
                EXPECT_TRUE(words.contains(own)) << paragraph.label.toStdString();
            }
        }
    }
}

TEST(AkomaNtoso, TheResolutionIsIdentifiedAsTheUnitedNationsDo) {
    const auto review = reviewOf(recognised(kResolution));
    const std::string xml = akn(*review).toStdString();
    EXPECT_THAT(xml, HasSubstr("<statement name=\"resolution\" contains=\"originalVersion\">"));
    EXPECT_THAT(xml, HasSubstr("<FRBRuri value=\"/akn/un/statement/deliberation/unga/2018-10-29/73-7\"/>"));
    EXPECT_THAT(xml, HasSubstr("<FRBRdate date=\"2018-10-29\" name=\"adoption\"/>"));
    EXPECT_THAT(xml, HasSubstr("2018-10-29/73-7/eng@/!main\"/>"));
    EXPECT_THAT(xml, HasSubstr("<FRBRlanguage language=\"eng\"/>"));
    EXPECT_THAT(xml, HasSubstr("showAs=\"General Assembly\""));
    EXPECT_TRUE(written(*review).summary.remarks.isEmpty());
}

TEST(AkomaNtoso, TheTextStandsInItsStructure) {
    const std::string xml = akn(*reviewOf(recognised(kResolution))).toStdString();
    EXPECT_THAT(xml, HasSubstr("<docAuthority>General Assembly</docAuthority>"));
    EXPECT_THAT(xml, HasSubstr("<docTitle>Technical cooperation &amp; &lt;capacity-building&gt;</docTitle>"));
    EXPECT_THAT(xml, HasSubstr("name=\"enactingFormula\""));
    EXPECT_THAT(xml, HasSubstr("<recital eId=\"recs_1__rec_1\">\n<p><i>Recalling</i> its "));
    EXPECT_THAT(xml, HasSubstr("<paragraph eId=\"para_1\">\n<num>1.</num>\n<content eId=\"para_1__content\">"));
    EXPECT_THAT(xml, HasSubstr("<intro eId=\"para_2__list_1__intro\">"));
    EXPECT_THAT(xml, HasSubstr("<point eId=\"para_2__list_1__point_a\">\n<num>(a)</num>"));
    EXPECT_THAT(xml, HasSubstr("<point eId=\"para_2__list_1__point_a__list_1__point_ii\">"));
    EXPECT_THAT(xml, HasSubstr("<conclusions eId=\"conclusions\">"));
    EXPECT_THAT(xml, HasSubstr("<date date=\"2018-10-29\">29 October 2018</date>"));
}

TEST(AkomaNtoso, ReferencesLeadSomewhere) {
    const std::string xml = akn(*reviewOf(recognised(kResolution))).toStdString();
    EXPECT_THAT(xml, HasSubstr("href=\"https://undocs.org/A/RES/72/3\""));
    EXPECT_THAT(xml, HasSubstr("href=\"#para_1\">paragraph 1 above</ref>"));
}

TEST(AkomaNtoso, AFootnoteStandsAtItsMark) {
    const std::string xml = akn(*reviewOf(recognised(kResolution))).toStdString();
    EXPECT_THAT(xml, HasSubstr("of States,<authorialNote eId=\"recs_1__rec_2__authorialNote_1\" marker=\"*\" "
                               "placement=\"bottom\"><p>Members of the Council.</p></authorialNote>"));
}

TEST(AkomaNtoso, ADraftSaysWhatItIsNotToldAndNotesAreCounted) {
    auto review = reviewOf(recognised("人权理事会\n第二十一届会议\n\n21/... 加强技术合作\n\n人权理事会，\n\n"
                                      "重申各国负有义务，\n\n1. 鼓励各国合作；\n\n2. 决定继续审议。\n"));
    NewAnnotation note;
    note.anchors = {test::anchorOn(*review, 1, text("鼓励"))};
    ASSERT_TRUE(review->annotate(note).has_value());
    const ExportedFile file = written(*review);
    const std::string xml = file.bytes.toStdString();
    EXPECT_THAT(xml, HasSubstr("<statement name=\"resolutionDraft\""));
    EXPECT_THAT(xml, HasSubstr("/akn/un/statement/deliberation/unhrc/"));
    EXPECT_THAT(xml, HasSubstr("/nn/zho@"));
    EXPECT_EQ(xml.find("<i>"), std::string::npos) << "Chinese has no italics";
    ASSERT_EQ(file.summary.remarks.size(), 1);
    EXPECT_TRUE(file.summary.remarks[0].contains(text("no day of adoption")));
    EXPECT_EQ(file.summary.losses.at(Loss::Notes), 1);
    EXPECT_EQ(file.summary.notes, 0);
}

TEST(AkomaNtoso, ATextWithoutClausesIsADoc) {
    if (!hasXmllint()) {
        GTEST_SKIP() << "needs xmllint";
    }
    const auto review = reviewOf(test::draftSource(
        text("a.txt"), {text("One\u0001 & <two>"), text("Three\nfour")}));
    const QByteArray xml = written(*review).bytes;
    EXPECT_EQ(complaints(xml).toStdString(), "");
    EXPECT_TRUE(xml.contains("<doc name=\"document\""));
    EXPECT_TRUE(xml.contains("Three<br/>four"));
}

TEST(AkomaNtoso, SameReviewSameBytes) {
    const auto review = reviewOf(recognised(kResolution));
    EXPECT_EQ(written(*review).bytes, written(*review).bytes);
}

TEST(AknIds, AreNumberedAsPrintedAndNeverTwice) {
    AknIds ids;
    EXPECT_EQ(ids.make({}, text("para"), text("9 bis.")), text("para_9bis"));
    EXPECT_EQ(ids.make({}, text("para"), text("1.")), text("para_1"));
    EXPECT_EQ(ids.make({}, text("para"), text("1.")), text("para_1-2"));
    EXPECT_EQ(ids.make(text("para_1"), text("point"), text("（一）")), text("para_1__point_1"));
    EXPECT_EQ(ids.make(text("para_1"), text("point"), text("（二）")), text("para_1__point_2"));
}

} // namespace duikan
