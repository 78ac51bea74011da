// SPDX-License-Identifier: GPL-3.0-or-later
// Official resolutions as the United Nations publish them. They are not part of the repository: without them
// beside it, or where DUIKAN_OFFICIAL_FILES says, these tests are skipped.
#include "core/import/pdfimporter.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

struct OfficialFile {
    const char* name;
    const char* symbol;
    const char* title;
    const char* session;
    const char* agendaItem;
    int preambular;
    int operative;
    int footnotes;
    int sponsors;
};

class OfficialPdf : public testing::TestWithParam<OfficialFile> {
protected:
    void SetUp() override {
        const QString folder = qEnvironmentVariable("DUIKAN_OFFICIAL_FILES",
                                                    QStringLiteral(DUIKAN_SOURCE_DIR "/../shared/real"));
        QFile file(folder + u'/' + QString::fromLatin1(GetParam().name));
        if (!file.open(QIODevice::ReadOnly)) {
            GTEST_SKIP() << "the official file is not here";
        }
        auto source = importPdf(QStringLiteral("official.pdf"), file.readAll());
        ASSERT_TRUE(source);
        m_source = *source;
    }
    [[nodiscard]] int count(ParagraphKind kind) const {
        return int(std::ranges::count(m_source.structure->paragraphs, kind, &Paragraph::kind));
    }
    DraftSource m_source;
};

} // namespace

TEST_P(OfficialPdf, HasItsParts) {
    const OfficialFile& file = GetParam();
    const Document& document = *m_source.structure;
    EXPECT_EQ(document.symbol, QString::fromUtf8(file.symbol));
    EXPECT_EQ(document.title, QString::fromUtf8(file.title));
    EXPECT_EQ(document.session, QString::fromUtf8(file.session));
    EXPECT_EQ(document.body, QStringLiteral("General Assembly"));
    ASSERT_TRUE(document.agendaItem);
    EXPECT_EQ(document.agendaItem->number, QString::fromUtf8(file.agendaItem));
    EXPECT_EQ(count(ParagraphKind::Preambular), file.preambular);
    EXPECT_EQ(count(ParagraphKind::Operative), file.operative);
    EXPECT_EQ(count(ParagraphKind::Footnote), file.footnotes);
    EXPECT_EQ(int(document.sponsors.size()), file.sponsors);
}

TEST_P(OfficialPdf, TiesEveryFootnoteToAText) {
    QStringList referred;
    for (const Paragraph& paragraph : m_source.structure->paragraphs) {
        referred += paragraph.footnotes;
    }
    for (const Paragraph& paragraph : m_source.structure->paragraphs) {
        if (paragraph.kind == ParagraphKind::Footnote &&
            paragraph.number != u"*") { // of the symbol in the head
            EXPECT_TRUE(referred.contains(paragraph.number)) << paragraph.label.toStdString();
        }
    }
}

TEST_P(OfficialPdf, HasNothingOfThePageInItsText) {
    for (const Paragraph& paragraph : m_source.structure->paragraphs) {
        EXPECT_FALSE(paragraph.text.contains(QStringLiteral("____"))) << paragraph.text.toStdString();
        EXPECT_FALSE(paragraph.text.endsWith(QString::fromUtf8(GetParam().symbol)))
            << paragraph.text.toStdString();
        EXPECT_FALSE(paragraph.text.contains(QStringLiteral(" -"))) << paragraph.text.toStdString();
        EXPECT_FALSE(paragraph.pages.empty()) << paragraph.text.toStdString();
    }
}

TEST_P(OfficialPdf, PlacesEveryCharacter) {
    for (const Paragraph& paragraph : m_source.structure->paragraphs) {
        for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
            if (!paragraph.text[i].isSpace()) {
                ASSERT_EQ(m_source.pageMap->quads(paragraph.ordinal, {i, i + 1}).size(), 1U)
                    << paragraph.label.toStdString() << " at " << i;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Resolutions, OfficialPdf,
    testing::Values(OfficialFile{"A_64_L.63_Rev.1.pdf", "A/64/L.63/Rev.1",
                                 "The human right to water and sanitation", "Sixty-fourth session", "48", 7,
                                 3, 18, 34},
                    OfficialFile{"A_RES_73_7-EN.pdf", "A/RES/73/7",
                                 "Report of the International Criminal Court", "Seventy-third session", "77",
                                 13, 28, 9, 0}),
    [](const auto& param) {
        return QString::fromLatin1(param.param.symbol).replace(u'/', u'_').remove(u'.').toStdString();
    });

} // namespace duikan
