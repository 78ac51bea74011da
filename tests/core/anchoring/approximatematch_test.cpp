// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/approximatematch.h"

#include <QString>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duikan::test {

namespace {

/// The textbook matrix, row by row: slow and plainly right.
qsizetype plainDistance(const QString& a, const QString& b) {
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = qsizetype(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row.back();
}

qsizetype fewestAnywhere(const QString& pattern, const QString& text) {
    std::vector<qsizetype> row(size_t(text.size()) + 1, 0);
    for (qsizetype i = 1; i <= pattern.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= text.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)] =
                std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (pattern[i - 1] != text[j - 1])});
            diagonal = above;
        }
    }
    return *std::min_element(row.begin(), row.end());
}

QString randomText(std::mt19937& random, int length) {
    QString text;
    for (int i = 0; i < length; ++i) {
        text += QChar(ushort(u'a' + random() % 4));
    }
    return text;
}

} // namespace

TEST(ApproximatePattern, CountsEditsAsTheTextbookDoes) {
    std::mt19937 random(7);
    for (const int length : {1, 2, 63, 64, 65, 127, 128, 129, 200}) {
        for (int round = 0; round < 20; ++round) {
            const QString pattern = randomText(random, length);
            const QString text = randomText(random, int(random() % unsigned(2 * length)));
            ASSERT_EQ(ApproximatePattern(pattern).distance(text), plainDistance(pattern, text))
                << qUtf8Printable(pattern + u'/' + text);
        }
    }
}

TEST(ApproximatePattern, FindsThePlaceWithTheFewestEdits) {
    std::mt19937 random(8);
    for (int round = 0; round < 200; ++round) {
        const QString pattern = randomText(random, 5 + int(random() % 100));
        const QString text = randomText(random, 300);
        const auto matches = ApproximatePattern(pattern).find(text, pattern.size());
        ASSERT_FALSE(matches.empty());
        for (const auto& match : matches) {
            const QString words = text.mid(match.range.begin, match.range.length());
            EXPECT_EQ(plainDistance(pattern, words), match.edits);
        }
        // No place has fewer: the first row of the textbook matrix is free, so that a match begins anywhere.
        EXPECT_EQ(matches.front().edits, fewestAnywhere(pattern, text));
    }
}

TEST(ApproximatePattern, FindsWhatALimitAllowsAsIfThereWereNone) {
    std::mt19937 random(9);
    for (int round = 0; round < 400; ++round) {
        const QString pattern = randomText(random, 1 + int(random() % 260));
        QString text = randomText(random, 300);
        if (round % 2 == 0) { // and where it stands nearly so
            text.insert(int(random() % 300), QString(pattern).replace(pattern.size() / 2, 2, QStringLiteral("xy")));
        }
        const qsizetype limit = 1 + qsizetype(random() % unsigned(pattern.size()));
        const qsizetype fewest = fewestAnywhere(pattern, text);
        const auto matches = ApproximatePattern(pattern).find(text, limit);
        ASSERT_EQ(matches.empty(), fewest > limit) << qUtf8Printable(pattern + u'/' + text);
        for (const auto& match : matches) {
            EXPECT_EQ(match.edits, fewest);
            EXPECT_EQ(plainDistance(pattern, text.mid(match.range.begin, match.range.length())), fewest);
        }
    }
}

TEST(ApproximatePattern, FindsNothingBeyondTheLimit) {
    const ApproximatePattern pattern(u"技术合作和能力建设");
    EXPECT_TRUE(pattern.find(u"加强人权领域的咨询服务", 3).empty());
    const auto matches = pattern.find(u"加强技术援助和能力建设的作用", 2);
    ASSERT_EQ(matches.size(), 1u);
    EXPECT_EQ(matches.front().range, (TextRange{2, 11}));
    EXPECT_EQ(matches.front().edits, 2);
}

TEST(ApproximatePattern, HoldsForEmptyTexts) {
    EXPECT_EQ(ApproximatePattern(u"").distance(u"abc"), 3);
    EXPECT_EQ(ApproximatePattern(u"abc").distance(u""), 3);
    EXPECT_EQ(ApproximatePattern(u"").similarity(u""), 1.0);
    EXPECT_TRUE(ApproximatePattern(u"").find(u"abc", 5).empty());
}

} // namespace duikan::test
