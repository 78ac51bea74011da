// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/text/tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <random>

namespace duikan {

namespace {

std::vector<TextRange> rangesOf(const std::vector<Word>& words) {
    std::vector<TextRange> ranges;
    for (const Word& word : words) {
        ranges.push_back(word.range);
    }
    return ranges;
}

/// Words as they are cut from the whole text at once, blanks joined to the word before.
std::vector<TextRange> cutAtOnce(QStringView text) {
    std::vector<TextRange> ranges;
    for (const TextRange range : tokens(text)) {
        const QStringView token = text.sliced(range.begin, range.length());
        if (!ranges.empty() && token.trimmed().isEmpty()) {
            ranges.back().end = range.end;
        } else {
            ranges.push_back(range);
        }
    }
    return ranges;
}

} // namespace

TEST(Vocabulary, GivesTheSameWordTheSameKeyInEveryText) {
    Vocabulary vocabulary;
    const QString first = QStringLiteral("请各国政府考虑，并请秘书长报告；");
    const QString second = QStringLiteral("促请各国政府考虑，秘书长");
    const std::vector<Word> before = vocabulary.words(first);
    const std::vector<Word> after = vocabulary.words(second);
    const auto keyAt = [](const std::vector<Word>& words, qsizetype offset) {
        const auto word = std::ranges::find_if(words, [offset](const Word& w) { return w.range.begin == offset; });
        return word == words.end() ? -1 : word->key;
    };
    ASSERT_GE(keyAt(before, first.indexOf(u"考虑")), 0);
    EXPECT_EQ(keyAt(before, first.indexOf(u"考虑")), keyAt(after, second.indexOf(u"考虑")));
    ASSERT_GE(keyAt(before, first.indexOf(u"秘书长")), 0);
    EXPECT_EQ(keyAt(before, first.indexOf(u"秘书长")), keyAt(after, second.indexOf(u"秘书长")));
}

TEST(Vocabulary, CutsATextAlikeWhateverItKnowsAlready) {
    const QStringList pieces{QStringLiteral("各国政府"),  QStringLiteral("，"),     QStringLiteral("。"),
                             QStringLiteral("人权理事会"), QStringLiteral("；"),     QStringLiteral(" "),
                             QStringLiteral("technical"), QStringLiteral(", "),     QStringLiteral("e.g. "),
                             QStringLiteral("2,000"),     QStringLiteral("3.14"),   QStringLiteral("第21/16号"),
                             QStringLiteral(": "),        QStringLiteral("don't"),  QStringLiteral("可能性"),
                             QStringLiteral("、"),        QStringLiteral("договор"), QStringLiteral("和"),
                             QStringLiteral("."),         QStringLiteral("🙂"),     QStringLiteral("دورة ")};
    std::mt19937 random(11);
    std::deque<QString> texts; // the vocabulary looks at them
    Vocabulary shared;
    for (int round = 0; round < 3'000; ++round) {
        QString text;
        for (int n = int(random() % 16); n > 0; --n) {
            text += pieces[qsizetype(random() % size_t(pieces.size()))];
        }
        texts.push_back(text);
        EXPECT_EQ(rangesOf(shared.words(texts.back())), cutAtOnce(texts.back())) << text.toStdString();
    }
}

} // namespace duikan
