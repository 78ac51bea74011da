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
    [[nodiscard]] std::vector<Word> words(QStringView text);

private:
    [[nodiscard]] int keyOf(QStringView word);

    QHash<QStringView, int> m_keys;
    std::deque<QString> m_folded; ///< what keys of folded words look at; its elements stay where they are
};

/// The letters of a text as words of their own, a surrogate pair as one.
[[nodiscard]] std::vector<Word> lettersOf(QStringView text);

/// Where some of the words stand in a text of `size` units; an empty range where the next word begins.
[[nodiscard]] TextRange spanOf(const std::vector<Word>& words, int begin, int end, qsizetype size);

} // namespace duikan
