// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline.h"

#include "core/import/importer.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

DocumentPtr sample(const char* name) {
    const auto source =
        importFile(QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/") + QLatin1String(name));
    return source ? source->structure : nullptr;
}

std::string lines(const std::vector<OutlineEntry>& outline) {
    std::string text;
    for (const OutlineEntry& entry : outline) {
        text += std::string(size_t(entry.depth) * 2, ' ') + entry.title.toStdString() + " [" +
                entry.shortTitle.toStdString() + "]\n";
    }
    return text;
}

TEST(Outline, GroupsAResolutionByPreambleOperativePartAndHeading) {
    const auto document = sample("004_b66339c8392d9b34.txt");
    ASSERT_NE(document, nullptr);
    EXPECT_EQ(lines(outlineOf(*document)), "人权理事会， []\n"
                                           "  PP 1–10 [PP]\n"
                                           "  OP 1–9 [1–9]\n"
                                           "技术合作和普遍定期审议 []\n"
                                           "  OP 10–16 [10–16]\n");
}

TEST(Outline, NestsTheHeadingsOfASubmissionByLevel) {
    const auto document = sample("000_77a0e7615b3c51b9.txt");
    ASSERT_NE(document, nullptr);
    const auto outline = outlineOf(*document);
    ASSERT_GE(outline.size(), 5U);
    EXPECT_EQ(outline[0].depth, 0);
    EXPECT_EQ(outline[0].shortTitle, QStringLiteral("一"));
    EXPECT_EQ(outline[2].depth, 1);
    EXPECT_EQ(outline[2].shortTitle, QStringLiteral("(一)"));
    EXPECT_EQ(outline.back().depth, 2);
    EXPECT_EQ(outline.back().shortTitle, QStringLiteral("7"));
}

TEST(Outline, FindsTheEntryAParagraphBelongsTo) {
    const auto document = sample("004_b66339c8392d9b34.txt");
    ASSERT_NE(document, nullptr);
    const auto outline = outlineOf(*document);
    EXPECT_EQ(outlineEntryAt(outline, 1), -1);
    EXPECT_EQ(outlineEntryAt(outline, outline[2].ordinal), 2);
    EXPECT_EQ(outlineEntryAt(outline, outline[2].lastOrdinal), 2);
}

} // namespace
} // namespace duikan
