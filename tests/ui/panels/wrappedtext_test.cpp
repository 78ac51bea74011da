// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wrappedtext.h"

#include "ui/appearance.h"
#include "ui/panels/notecardlayout.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

class WrappedTextTest : public testing::Test {
protected:
    TextMeasure measure{chromeFont(kChromeText), 20};

    QStringList lines(const QString& text, double width, int maximum = 0) {
        QStringList words;
        const WrappedText wrapped(text, measure, width, maximum);
        for (const auto& line : wrapped.lines()) {
            words.append(text.mid(line.begin, line.end - line.begin));
        }
        return words;
    }
};

TEST_F(WrappedTextTest, LosesNothingAndOverflowsNothing) {
    const QString text =
        QStringLiteral("与 OP 6“协商并征得其同意”逐项对应，agreed language 可援引为支持立场。");
    for (int width = 60; width < 400; width += 17) {
        const QStringList wrapped = lines(text, width);
        EXPECT_EQ(wrapped.join(QString()), text);
        for (const QString& line : wrapped) {
            EXPECT_LE(measure.advance(line.trimmed()), width + measure.advance(U'，')) << line.toStdString();
        }
    }
}

TEST_F(WrappedTextTest, BeginsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne) {
    const QString text = QStringLiteral("一二三四五，六七八九十。（甲乙丙丁）戊己庚辛，《壬癸》子丑寅卯。");
    for (int width = 40; width < 200; width += 5) {
        for (const QString& line : lines(text, width)) {
            EXPECT_FALSE(QStringLiteral("，。）》").contains(line.front())) << line.toStdString();
            EXPECT_FALSE(QStringLiteral("（《").contains(line.back())) << line.toStdString();
        }
    }
}

TEST_F(WrappedTextTest, KeepsLatinWordsWhole) {
    for (const QString& line : lines(QStringLiteral("Pledge is to the Office, not to the Fund"), 90)) {
        EXPECT_TRUE(QStringLiteral("Pledge is to the Office, not to the Fund").contains(line));
        EXPECT_FALSE(line.endsWith(QLatin1Char('-')));
    }
    EXPECT_EQ(lines(QStringLiteral("one two"), measure.advance(QStringLiteral("one tw"))),
              (QStringList{QStringLiteral("one "), QStringLiteral("two")}));
}

TEST_F(WrappedTextTest, StopsAtTheLineAskedForAndSaysSo) {
    const QString text = QStringLiteral("一二三四五六七八九十").repeated(5);
    const WrappedText wrapped(text, measure, 70, 2);
    ASSERT_EQ(wrapped.lines().size(), 2U);
    EXPECT_TRUE(wrapped.lines().back().isElided);
    EXPECT_EQ(wrapped.height(measure), 40);
}

TEST_F(WrappedTextTest, KeepsLineFeeds) {
    EXPECT_EQ(lines(QStringLiteral("a\n\nb"), 100),
              (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
}

TEST(WordingChange, SetsOffWhatIsTakenOutAndPutIn) {
    const WordingChange change =
        wordingChange(QStringLiteral("规定透明的标准"), QStringLiteral("制定并公布透明的标准"));
    EXPECT_EQ(change.before, QString());
    EXPECT_EQ(change.deleted, QStringLiteral("规定"));
    EXPECT_EQ(change.inserted, QStringLiteral("制定并公布"));
    EXPECT_EQ(change.after, QStringLiteral("透明的标准"));
}

} // namespace
} // namespace duikan
