// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfbidi.h"

#include <algorithm>

namespace duikan {

namespace {

bool isLeftToRight(QChar c) {
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirL || direction == QChar::DirEN || direction == QChar::DirAN;
}

/// Reverses text and boxes, but leaves runs of digits and Latin letters as they are.
void reverse(PdfWord& word) {
    std::reverse(word.text.begin(), word.text.end());
    std::ranges::reverse(word.boxes);
    for (qsizetype begin = 0; begin < word.text.size();) {
        qsizetype end = begin;
        while (end < word.text.size() && isLeftToRight(word.text[end])) {
            ++end;
        }
        std::reverse(word.text.begin() + begin, word.text.begin() + end);
        std::reverse(word.boxes.begin() + begin, word.boxes.begin() + end);
        begin = std::max(end, begin + 1);
    }
}

PdfWord partOf(const PdfWord& word, qsizetype begin, qsizetype end) {
    PdfWord part = word;
    part.text = word.text.mid(begin, end - begin);
    part.boxes.assign(word.boxes.begin() + begin, word.boxes.begin() + end);
    part.box.left = part.boxes.front().left;
    part.box.right = part.boxes.back().right;
    return part;
}

/// The word without the signs at its ends, and those as words of their own.
void addWithoutSigns(const PdfWord& word, std::vector<PdfWord>& words) {
    qsizetype begin = 0;
    qsizetype end = word.text.size();
    while (begin < end && !isLeftToRight(word.text[begin])) {
        ++begin;
    }
    while (end > begin && !isLeftToRight(word.text[end - 1])) {
        --end;
    }
    for (const auto& [from, to] : {std::pair(qsizetype(0), begin), {begin, end}, {end, word.text.size()}}) {
        if (to <= from) {
            continue;
        }
        words.push_back(partOf(word, from, to));
        if (from != begin || to != end) { // signs run as the line does
            std::reverse(words.back().text.begin(), words.back().text.end());
            std::ranges::reverse(words.back().boxes);
        }
    }
}

/// Words that keep their order on the page, with the room they take.
struct Run {
    std::vector<RowWord> words;
    bool isLeftToRight = false;
    [[nodiscard]] float left() const { return words.front().word->box.left; }
    [[nodiscard]] float right() const { return words.back().word->box.right; }
};

bool runsLeftToRight(const RowWord& word) {
    return std::ranges::any_of(word.word->text, isLeftToRight) &&
           std::ranges::none_of(word.word->text, isRightToLeft);
}

bool isSign(const RowWord& word) {
    return std::ranges::none_of(word.word->text,
                                [](QChar c) { return isLeftToRight(c) || isRightToLeft(c); });
}

/// From left to right. Signs between two words of digits or Latin letters go with them.
std::vector<Run> runsOf(const std::vector<RowWord>& words) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        bool isLatin = runsLeftToRight(words[i]) && !words[i].isRaised; // a mark stands by itself
        if (isSign(words[i]) && !runs.empty() && runs.back().isLeftToRight) {
            const auto next = std::find_if_not(words.begin() + qsizetype(i), words.end(), isSign);
            isLatin = next != words.end() && runsLeftToRight(*next);
        }
        if (runs.empty() || !isLatin || !runs.back().isLeftToRight) {
            runs.push_back({{}, isLatin});
        }
        runs.back().words.push_back(words[i]);
    }
    return runs;
}

} // namespace

bool isRightToLeft(QChar c) {
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool turnAround(std::vector<PdfWord>& words) {
    qsizetype rightToLeft = 0;
    qsizetype letters = 0;
    for (const PdfWord& word : words) {
        for (const QChar c : word.text) {
            letters += c.isLetter() ? 1 : 0;
            rightToLeft += isRightToLeft(c) ? 1 : 0;
        }
    }
    if (rightToLeft == 0) {
        return false;
    }
    const bool isPage = rightToLeft * 2 > letters;
    std::vector<PdfWord> turned;
    turned.reserve(words.size());
    for (PdfWord& word : words) {
        if (std::ranges::any_of(word.text, isRightToLeft)) {
            reverse(word);
            turned.push_back(std::move(word));
        } else if (isPage) {
            addWithoutSigns(word, turned);
        } else {
            turned.push_back(std::move(word));
        }
    }
    words = std::move(turned);
    return isPage;
}

void orderRightToLeft(std::vector<RowWord>& words, float blank) {
    std::vector<Run> runs = runsOf(words);
    std::ranges::reverse(runs);
    words.clear();
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (std::size_t i = 0; i < runs[r].words.size(); ++i) {
            RowWord word = runs[r].words[i];
            const float gap = i > 0   ? word.word->box.left - runs[r].words[i - 1].word->box.right
                              : r > 0 ? runs[r - 1].left() - runs[r].right()
                                      : 0;
            word.blankBefore = gap > blank;
            words.push_back(word);
        }
    }
}

} // namespace duikan
