// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citationmemory.h"

#include "core/structure/citations.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

Document documentOf(const QString& body, const QStringList& texts) {
    Document document;
    document.body = body;
    for (const QString& text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.label = QStringLiteral("¶%1").arg(paragraph.ordinal);
        paragraph.number = QStringLiteral("%1.").arg(paragraph.ordinal);
        paragraph.text = text;
        document.paragraphs.push_back(paragraph);
    }
    return document;
}

struct MemoryCase {
    const char* name;
    QString body = QStringLiteral("Human Rights Council");
    QStringList first;
    QString secondBody = QStringLiteral("Human Rights Council");
    QStringList second;
};

void PrintTo(const MemoryCase& entry, std::ostream* stream) { *stream << entry.name; }

class CitationMemories : public testing::TestWithParam<MemoryCase> {};

/// What hangs on the paragraphs before is what a memory could get wrong.
TEST_P(CitationMemories, LeaveTheOutcomeAsItIs) {
    const MemoryCase& entry = GetParam();
    Document alone = documentOf(entry.secondBody, entry.second);
    recogniseCitations(alone);

    CitationMemory memory;
    Document first = documentOf(entry.body, entry.first);
    recogniseCitations(first, &memory);
    Document second = documentOf(entry.secondBody, entry.second);
    recogniseCitations(second, &memory);
    EXPECT_TRUE(second == alone);
    for (const Paragraph& paragraph : second.paragraphs) {
        for (const Citation& citation : paragraph.citations) {
            EXPECT_EQ(citation.text, paragraph.text.mid(citation.range.begin, citation.range.length()));
        }
    }
}

const QString kDated = QStringLiteral("Welcomes the workshop held on 9 March,");
const QString kShortBody = QStringLiteral("Recalling resolution 60/251 of the Assembly,");
const QString kShortTitle = QStringLiteral("Recalling also the aims of the Covenant,");
const QString kOwnParagraph = QStringLiteral("Decides to follow paragraph 2 above;");

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, CitationMemories,
    testing::Values(
        MemoryCase{.name = "TheSame",
                   .first = {QStringLiteral("Recalling its resolution 18/18 of 29 September 2011,"), kDated},
                   .second = {QStringLiteral("Recalling its resolution 18/18 of 29 September 2011,"), kDated}},
        MemoryCase{.name = "AnotherYearBefore",
                   .first = {QStringLiteral("Noting what was said in June 2011,"), kDated},
                   .second = {QStringLiteral("Noting what was said in June 2014,"), kDated}},
        MemoryCase{.name = "TheYearIsCarriedOnPastWhatIsKnown",
                   .first = {QStringLiteral("Noting what was said in June 2011,"), QStringLiteral("No date here,"), kDated},
                   .second = {QStringLiteral("No date here,"), QStringLiteral("Noting what was said in June 2011,"), kDated}},
        MemoryCase{.name = "AnotherAuthor",
                   .first = {QStringLiteral("Recalling resolution 18/18,")},
                   .secondBody = QStringLiteral("Economic and Social Council"),
                   .second = {QStringLiteral("Recalling resolution 18/18,")}},
        MemoryCase{.name = "AnotherAssemblyBefore",
                   .first = {QStringLiteral("Noting the General Assembly,"), kShortBody},
                   .second = {QStringLiteral("Noting the World Health Assembly,"), kShortBody}},
        MemoryCase{.name = "AnotherInstrumentBefore",
                   .first = {QStringLiteral("Guided by the International Covenant on Civil and Political Rights,"), kShortTitle},
                   .second = {QStringLiteral("Guided by the International Covenant on Economic, Social and Cultural Rights,"),
                              kShortTitle}},
        MemoryCase{.name = "AnInstrumentFromWhatIsKnown",
                   .first = {QStringLiteral("Guided by the International Covenant on Civil and Political Rights,")},
                   .second = {QStringLiteral("Guided by the International Covenant on Civil and Political Rights,"), kShortTitle}},
        MemoryCase{.name = "AnotherParagraphOfThatNumber",
                   .first = {kOwnParagraph, QStringLiteral("Requests a report;")},
                   .second = {QStringLiteral("Requests a report;")}},
        MemoryCase{.name = "FewerParagraphsThanNamed",
                   .first = {kOwnParagraph, QStringLiteral("Requests a report;")},
                   .second = {kOwnParagraph}}),
    [](const auto& entry) { return std::string(entry.param.name); });

TEST(CitationMemory, KnowsAParagraphWhereItsMeaningIsTheSame) {
    CitationMemory memory;
    Document document = documentOf(QStringLiteral("Human Rights Council"),
                                   {QStringLiteral("Noting what was said in June 2011,"), kDated});
    recogniseCitations(document, &memory);
    BodyReader reader(UnBody::HumanRightsCouncil);
    const auto* const known = memory.find(kDated, reader.meanings(), 2011);
    ASSERT_NE(known, nullptr);
    EXPECT_EQ(known->citations, document.paragraphs.back().citations);
    EXPECT_EQ(memory.find(kDated, reader.meanings(), 2012), nullptr);
    EXPECT_EQ(memory.find(kDated, BodyReader(UnBody::SecurityCouncil).meanings(), 2011), nullptr);
    EXPECT_EQ(memory.find(QStringLiteral("Welcomes"), reader.meanings(), 2011), nullptr);
}

} // namespace
} // namespace duikan
