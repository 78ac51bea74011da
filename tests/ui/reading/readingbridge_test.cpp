// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingbridge.h"

#include <gtest/gtest.h>

#include <limits>

namespace duikan {
namespace {

class ReadingBridgeTest : public testing::Test {
protected:
    ReadingBridgeTest() {
        auto document = std::make_shared<Document>();
        for (int i = 1; i <= 3; ++i) {
            Paragraph paragraph;
            paragraph.ordinal = i;
            paragraph.text = QStringLiteral("0123456789");
            document->paragraphs.push_back(paragraph);
        }
        bridge.setDocument(document);
        QObject::connect(&bridge, &ReadingBridge::selectionReported, &bridge,
                         [this](const std::vector<Place>& p) { places = p; });
        QObject::connect(&bridge, &ReadingBridge::geometryReported, &bridge,
                         [this](const PageGeometry& g) { geometry = g; });
        QObject::connect(&bridge, &ReadingBridge::clicked, &bridge, [this](int ordinal, const QStringList& ids) {
            clickedOrdinal = ordinal;
            clickedIds = ids;
        });
    }

    ReadingBridge bridge;
    std::vector<Place> places;
    std::optional<PageGeometry> geometry;
    int clickedOrdinal = 0;
    QStringList clickedIds;
};

TEST_F(ReadingBridgeTest, ClampsOffsetsAndDropsWhatIsNoParagraph) {
    bridge.selection({QJsonArray{1, 4, 400}, QJsonArray{2, -7, 3}, QJsonArray{9, 0, 1}, QJsonArray{0, 0, 1}});
    EXPECT_EQ(places, (std::vector<Place>{{1, {4, 10}}, {2, {0, 3}}}));
}

TEST_F(ReadingBridgeTest, DropsEmptyDoubledAndMalformedPlaces) {
    bridge.selection({QJsonArray{2, 5, 5}, QStringLiteral("x"), QJsonArray{}, QJsonArray{QStringLiteral("1"), 0, 2},
                      QJsonArray{2, 0, 1}, QJsonArray{2, 3, 4}, QJsonArray{1, 0, 2}, QJsonArray{1e300, 0, 2}});
    EXPECT_EQ(places, (std::vector<Place>{{2, {0, 1}}}));
}

TEST_F(ReadingBridgeTest, TakesOnlyIds) {
    bridge.click(2, {QStringLiteral("0192f0c4-1111-7000-8000-000000000001"), QStringLiteral("'; alert(1)"), 7});
    EXPECT_EQ(clickedOrdinal, 2);
    EXPECT_EQ(clickedIds, QStringList{QStringLiteral("0192f0c4-1111-7000-8000-000000000001")});
    clickedOrdinal = 0;
    bridge.click(4, {});
    EXPECT_EQ(clickedOrdinal, 0);
}

TEST_F(ReadingBridgeTest, AFrameIsTakenWholeOrNotAtAll) {
    QJsonObject frame{{QStringLiteral("y"), 10.5},       {QStringLiteral("contentHeight"), 900},
                      {QStringLiteral("top"), 2},        {QStringLiteral("fraction"), 7},
                      {QStringLiteral("byHand"), true},  {QStringLiteral("links"), 3},
                      {QStringLiteral("ends"), QJsonArray{QJsonArray{5, 1}, QJsonArray{-20, 30}}}};
    bridge.geometry(frame);
    ASSERT_TRUE(geometry);
    EXPECT_EQ(geometry->scrollOffset, 10.5);
    EXPECT_EQ(int(geometry->topParagraph), 2) << "a fraction never reaches the next paragraph";
    EXPECT_EQ(geometry->links, 3);
    ASSERT_EQ(geometry->ends.size(), 2u);
    EXPECT_LE(geometry->ends[0].top, geometry->ends[0].bottom);

    geometry.reset();
    frame.insert(QStringLiteral("ends"), QJsonArray{QJsonArray{5, QStringLiteral("x")}});
    bridge.geometry(frame);
    EXPECT_FALSE(geometry);
    frame.insert(QStringLiteral("ends"), QJsonArray{});
    frame.insert(QStringLiteral("top"), 44);
    bridge.geometry(frame);
    EXPECT_FALSE(geometry);
}

} // namespace
} // namespace duikan
