// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/openings.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

int forceOf(const char* words) {
    const auto match = findOpening(text(words), ResolutionPart::Operative);
    return match ? match->force : -1;
}

/// Takes the own table off again, whatever a test laid on.
class OwnOpenings : public testing::Test {
protected:
    ~OwnOpenings() override { (void)setOwnOpenings({}); }
};

} // namespace

TEST_F(OwnOpenings, ReplaceTheForceOfABuiltInEntryInEveryLanguage) {
    const int ofDecides = forceOf("Decides to remain seized of the matter.");
    ASSERT_TRUE(setOwnOpenings(R"({"entries":[{"id":"encourage","force":5}]})"));
    EXPECT_EQ(forceOf("Encourages all States to cooperate;"), 5);
    EXPECT_EQ(forceOf("鼓励所有国家合作；"), 5);
    EXPECT_EQ(forceOf("Decides to remain seized of the matter."), ofDecides);
}

TEST_F(OwnOpenings, AddEntriesAndPrefixes) {
    EXPECT_EQ(forceOf("Implores all States to cooperate;"), -1);
    ASSERT_TRUE(setOwnOpenings(R"({"prefixes":{"en":["solemnly"]},
        "entries":[{"id":"implore","force":4,"usual_part":"op","en_operative":["Implores"]}]})"));
    EXPECT_EQ(forceOf("Implores all States to cooperate;"), 4);
    EXPECT_EQ(forceOf("Solemnly implores all States to cooperate;"), 4);
}

TEST_F(OwnOpenings, AreTakenOffByAnEmptyTable) {
    const int before = forceOf("Encourages all States to cooperate;");
    ASSERT_TRUE(setOwnOpenings(R"({"entries":[{"id":"encourage","force":5}]})"));
    ASSERT_TRUE(setOwnOpenings({}));
    EXPECT_EQ(forceOf("Encourages all States to cooperate;"), before);
}

struct FaultyTable {
    const char* name;
    const char* json;
    const char* mentioned;
};

class FaultyTables : public testing::TestWithParam<FaultyTable> {};

TEST_P(FaultyTables, AreRefusedAndChangeNothing) {
    const int before = forceOf("Encourages all States to cooperate;");
    const auto taken = setOwnOpenings(GetParam().json);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::FileUnreadable);
    EXPECT_TRUE(taken.error().detail.contains(text(GetParam().mentioned)))
        << taken.error().detail.toStdString();
    EXPECT_EQ(forceOf("Encourages all States to cooperate;"), before);
}

INSTANTIATE_TEST_SUITE_P(
    Openings, FaultyTables,
    testing::Values(
        FaultyTable{"NotJson", "{", "at byte"}, FaultyTable{"NoObject", "[]", "object"},
        FaultyTable{"NoId", R"({"entries":[{"force":2}]})", "id"},
        FaultyTable{"ForceTooGreat", R"({"entries":[{"id":"encourage","force":6}]})", "encourage"},
        FaultyTable{"ForceMissing", R"({"entries":[{"id":"implore","en_operative":["Implores"]}]})",
                    "implore"},
        FaultyTable{"PartUnknown", R"({"entries":[{"id":"encourage","usual_part":"end"}]})", "usual_part"},
        FaultyTable{"WordingNoList", R"({"entries":[{"id":"encourage","zh":"鼓励"}]})", "zh"},
        FaultyTable{"EntriesNoList", R"({"entries":{}})", "entries"}),
    [](const auto& named) { return std::string(named.param.name); });

} // namespace duikan
