// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/anchorer.h"

#include "tests/support/documents.h"

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

Anchor describedIn(const QString& text, TextRange range) {
    return describe({}, document({text})->paragraphs.front(), range);
}

} // namespace

TEST(Describe, TakesTheWordsWithWhatStandsAroundThem) {
    const Anchor anchor = describedIn(QStringLiteral("0123456789").repeated(10), {50, 60});
    EXPECT_EQ(anchor.position, (TextRange{50, 60}));
    EXPECT_EQ(anchor.quote.exact, QStringLiteral("0123456789"));
    EXPECT_EQ(anchor.quote.prefix.size(), QuoteSelector::kContextLength);
    EXPECT_EQ(anchor.quote.suffix.size(), QuoteSelector::kContextLength);
    EXPECT_TRUE(anchor.quote.prefix.endsWith(QStringLiteral("789")));
    EXPECT_FALSE(anchor.wholeParagraph);
}

TEST(Describe, StaysWithinTheParagraph) {
    const Anchor anchor = describedIn(QStringLiteral("abc"), {1, 99});
    EXPECT_EQ(anchor.position, (TextRange{1, 3}));
    EXPECT_EQ(anchor.quote, (QuoteSelector{QStringLiteral("bc"), QStringLiteral("a"), QString()}));
}

TEST(Describe, NeverCutsASurrogatePair) {
    const QString text = QStringLiteral("a😀b𠀀c");
    EXPECT_EQ(describedIn(text, {2, 3}).position, (TextRange{1, 3}));
    EXPECT_EQ(describedIn(text, {1, 2}).quote.exact, QStringLiteral("😀"));
    const Anchor far = describedIn(QStringLiteral("😀").repeated(40), {41, 42});
    EXPECT_EQ(far.position, (TextRange{40, 42}));
    EXPECT_EQ(far.quote.prefix, QStringLiteral("😀").repeated(16));
    const Anchor odd = describedIn(QStringLiteral("😀").repeated(20) + u'x' + QStringLiteral("y"), {41, 42});
    EXPECT_EQ(odd.quote.prefix, QStringLiteral("😀").repeated(15) + u'x') << "one unit short rather than half a pair";
}

TEST(Describe, AWholeParagraphCoversItAll) {
    const DocumentPtr made = document({QStringLiteral("强调需要")});
    const Anchor anchor = describeParagraph({}, made->paragraphs.front());
    EXPECT_TRUE(anchor.wholeParagraph);
    EXPECT_EQ(anchor.position, (TextRange{0, 4}));
    EXPECT_EQ(anchor.paragraph, made->paragraphs.front().id);
    EXPECT_EQ(anchor.label, made->paragraphs.front().label);
}

} // namespace duikan::test
