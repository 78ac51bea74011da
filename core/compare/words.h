// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <deque>
#include <vector>

namespace duikan {

/// A word with the blanks behind it; blanks are no wording of their own.
struct Word {
    TextRange range;
    int key = 0;           ///< the same for words that are the same but for width, radicals and accents' encoding
    qsizetype letters = 0; ///< of `range`, without the blanks
};

/// Cuts texts into words and numbers the words, so that comparing two is comparing two numbers. The texts must
/// outlive it.
class Vocabulary {
public:
    /// What stands between two marks as it did in a text before has the words that it had there; the rest is cut anew.
    [[nodiscard]] std::vector<Word> words(QStringView text);

private:
    struct Stretch { ///< of m_words
        size_t begin = 0;
        size_t end = 0;
    };

    void cut(QStringView text, TextRange unknown, std::vector<Word>& out);
    void addWord(QStringView text, TextRange range, qsizetype stretch);
    void append(Stretch stretch, qsizetype at, std::vector<Word>& out) const;
    [[nodiscard]] int keyOf(QStringView word);

    QHash<QStringView, int> m_keys;
    QHash<QStringView, Stretch> m_stretches; ///< what stands between marks, cut so far
    std::vector<Word> m_words;               ///< theirs; ranges are within the stretch
    std::deque<QString> m_folded; ///< what keys of folded words look at; its elements stay where they are
};

/// Whether a text may be cut before `at` without changing the words of either part: before a mark with a blank or an
/// ideograph behind it. Word boundaries on one side do not hang on what stands on the other there (UAX #29).
[[nodiscard]] bool isCut(QStringView text, qsizetype at);

/// The letters of a text as words of their own, a surrogate pair as one.
[[nodiscard]] std::vector<Word> lettersOf(QStringView text);

/// Where some of the words stand in a text of `size` units; an empty range where the next word begins.
[[nodiscard]] TextRange spanOf(const std::vector<Word>& words, int begin, int end, qsizetype size);

} // namespace duikan
