// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfbidi.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr QChar kTatweel = u'\u0640';
/// Letters may be stretched over a gap of this width and more before two of them are taken for strangers.
constexpr float kFarApart = 3.0F; // of the font size
/// Paragraphs and footnotes are numbered with so many figures at most.
constexpr qsizetype kLongestNumber = 3;
/// A gap without a printed blank, from here on, is one where a tab or a new place was meant.
constexpr float kMovedOn = 0.6F; // of the font size

bool isNumber(QChar c) {
    return c.direction() == QChar::DirEN || c.direction() == QChar::DirAN;
}

bool isLeftToRight(QChar c) {
    return c.direction() == QChar::DirL || isNumber(c);
}

bool isMark(QChar c) {
    return c.direction() == QChar::DirNSM;
}

float middle(const CharacterBox& box) {
    return (box.left + box.right) / 2;
}

/// A vowel sign comes behind the letter that it stands over.
void putMarksBehindLetters(PdfWord& word) {
    for (qsizetype i = 0; i + 1 < word.text.size(); ++i) {
        const auto at = std::size_t(i);
        const bool isOverNext = isMark(word.text[i]) && !isMark(word.text[i + 1]) &&
                                middle(word.boxes[at]) >= word.boxes[at + 1].left &&
                                middle(word.boxes[at]) <= word.boxes[at + 1].right;
        const bool isOverLast = i > 0 && middle(word.boxes[at]) >= word.boxes[at - 1].left &&
                                middle(word.boxes[at]) <= word.boxes[at - 1].right;
        if (isOverNext && !isOverLast) {
            std::swap(word.text[i], word.text[i + 1]);
            std::swap(word.boxes[at], word.boxes[at + 1]);
        }
    }
}

/// A stroke that stretches a word to the width of its line is no letter of it; one at its end is, as in the abbreviation of
/// "hijri".
void removeStretching(PdfWord& word) {
    for (qsizetype i = word.text.size() - 2; i > 0; --i) {
        if (word.text[i] == kTatweel && word.text[i + 1].isLetter()) {
            word.text.remove(i, 1);
            word.boxes.erase(word.boxes.begin() + i);
        }
    }
}

PdfWord partOf(const PdfWord& word, qsizetype begin, qsizetype end) {
    PdfWord part = word;
    part.text = word.text.mid(begin, end - begin);
    part.boxes.assign(word.boxes.begin() + begin, word.boxes.begin() + end);
    part.box.left = part.boxes.front().left;
    part.box.right = part.boxes.front().right;
    for (const CharacterBox& box : part.boxes) {
        part.box.left = std::min(part.box.left, box.left);
        part.box.right = std::max(part.box.right, box.right);
    }
    return part;
}

/// Arabic footnotes are marked "(1)". Such a word looks the same from either side, and its brackets may be told by shape or
/// by sense.
bool isBracketedNumber(const QString& text) {
    return text.size() > 2 && ((text.front() == u'(' && text.back() == u')') || (text.front() == u')' && text.back() == u'(')) &&
           std::all_of(text.begin() + 1, text.end() - 1, isNumber);
}

/// Cuts a word as it is printed into letters of one direction, numbers, and single signs: each has its own place in the line.
void addParts(const PdfWord& word, std::vector<PdfWord>& words) {
    if (isBracketedNumber(word.text)) {
        words.push_back(word);
        words.back().text.front() = u'(';
        words.back().text.back() = u')';
        return;
    }
    const auto goesOn = [&](qsizetype begin, qsizetype at) {
        const QChar first = word.text[begin];
        const QChar c = word.text[at];
        return (isRightToLeft(first) && (isRightToLeft(c) || isMark(c))) ||
               (isMark(first) && (isRightToLeft(c) || isMark(c))) || (isLeftToRight(first) && isLeftToRight(c)) ||
               c.isLowSurrogate();
    };
    for (qsizetype begin = 0; begin < word.text.size();) {
        qsizetype end = begin + 1;
        while (end < word.text.size() && goesOn(begin, end) && !isSignOfScript(word.text[begin]) &&
               !isSignOfScript(word.text[end])) {
            ++end;
        }
        PdfWord part = partOf(word, begin, end);
        if (std::ranges::any_of(part.text, isRightToLeft)) {
            std::reverse(part.text.begin(), part.text.end());
            std::ranges::reverse(part.boxes);
            putMarksBehindLetters(part);
            removeStretching(part);
        }
        words.push_back(std::move(part));
        begin = end;
    }
}

enum class Kind { Letters, Latin, Number, Sign };

Kind kindOf(const RowWord& word) {
    const QString& text = word.word->text;
    if (word.isRaised || isBracketedNumber(text) || std::ranges::any_of(text, isRightToLeft)) {
        return Kind::Letters; // a mark stands by itself
    }
    if (std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirL; })) {
        return Kind::Latin;
    }
    return std::ranges::any_of(text, isNumber) ? Kind::Number : Kind::Sign;
}

/// Words that keep their order on the page, with the room they take.
struct Run {
    std::vector<RowWord> words;
    [[nodiscard]] float left() const { return words.front().word->box.left; }
    [[nodiscard]] float right() const { return words.back().word->box.right; }
};

/// Finds the runs of a row, from left to right.
class RunFinder {
public:
    explicit RunFinder(const std::vector<RowWord>& words)
        : m_words(words) {
        for (const RowWord& word : words) {
            m_kinds.push_back(kindOf(word));
        }
    }

    [[nodiscard]] std::vector<Run> take() {
        for (std::size_t begin = 0; begin < m_words.size();) {
            std::size_t end = begin + 1;
            if (runsLeftToRight(begin)) {
                for (std::size_t i = begin + 1; i < m_words.size() && m_kinds[i] != Kind::Letters; ++i) {
                    end = runsLeftToRight(i) && !numbersTheLine(i) ? i + 1 : end;
                }
                addStretch(begin, end);
            } else {
                add(begin, end);
            }
            begin = std::max(end, m_reached);
        }
        return std::move(m_runs);
    }

private:
    [[nodiscard]] bool runsLeftToRight(std::size_t i) const {
        return m_kinds[i] == Kind::Latin || m_kinds[i] == Kind::Number;
    }

    /// A short number that a line begins with, apart from what follows, is that of a paragraph or footnote.
    [[nodiscard]] bool numbersTheLine(std::size_t i) const {
        return i + 1 == m_words.size() && m_kinds[i] == Kind::Number && m_words[i].word->text.size() <= kLongestNumber &&
               !touch(i - 1, i);
    }

    /// Latin letters, numbers, and signs between them. A bracket stands among Latin letters when such stand before it (rule
    /// N0); else it belongs to the text around, and parts them.
    void addStretch(std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (m_kinds[i] != Kind::Sign || !isBracket(i)) {
                continue;
            }
            if (!opens(i) || !hasLatin(begin, i)) {
                addPart(begin, lastBefore(i));
                for (std::size_t sign = lastBefore(i); sign < end && !runsLeftToRight(sign); ++sign) {
                    add(sign, sign + 1);
                    i = sign;
                }
                begin = i + 1;
            } else if (const std::size_t partner = partnerOf(i, end); partner > 0) {
                end = std::max(end, partner + 1); // the last sign of "A/64/53 (Part I)"
                i = partner;
                if (i + 1 < end && m_kinds[i + 1] == Kind::Number && touch(i, i + 1)) {
                    addPart(begin, i + 1); // nobody writes "(Part I)1": it numbers what follows
                    begin = i + 1;
                }
            }
        }
        if (begin < end) {
            addPart(begin, end);
        }
        m_reached = end;
    }

    [[nodiscard]] bool hasLatin(std::size_t begin, std::size_t end) const {
        const auto last = m_kinds.begin() + qsizetype(end);
        return std::find(m_kinds.begin() + qsizetype(begin), last, Kind::Latin) != last;
    }

    [[nodiscard]] std::size_t lastBefore(std::size_t i) const {
        while (i > 0 && !runsLeftToRight(i - 1)) {
            --i;
        }
        return i;
    }

    [[nodiscard]] bool isBracket(std::size_t i) const {
        const QChar c = m_words[i].word->text.front();
        return QChar(c.mirroredChar()) != c &&
               (c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_Close);
    }

    /// One that hangs on the word before it closes, whatever its shape: the text around tells it by its sense.
    [[nodiscard]] bool opens(std::size_t i) const {
        return m_words[i].word->text.front().category() == QChar::Punctuation_Open &&
               (!touch(i - 1, i) || touch(i, i + 1));
    }

    /// Of an opening bracket inside a stretch, or right behind its end; 0 for none.
    [[nodiscard]] std::size_t partnerOf(std::size_t i, std::size_t end) const {
        const QChar c = m_words[i].word->text.front();
        for (std::size_t j = i + 1; j <= end && j < m_words.size(); ++j) {
            if (m_words[j].word->text.front() == QChar(c.mirroredChar())) {
                return j;
            }
        }
        return 0;
    }

    /// With Latin letters in it, all of it runs on (rules W7, N1). Else each number stands for itself: behind Arabic letters it
    /// is an Arabic number (W2), which a single separator joins to the next (W4), but no dash.
    void addPart(std::size_t begin, std::size_t end) {
        if (hasLatin(begin, end)) {
            add(begin, end);
            return;
        }
        for (std::size_t i = begin; i < end;) {
            std::size_t behind = i + 1;
            while (m_kinds[i] == Kind::Number && behind + 1 < end && isSeparator(behind)) {
                behind += 2;
            }
            add(i, behind);
            i = behind;
        }
    }

    [[nodiscard]] bool isSeparator(std::size_t i) const {
        return m_kinds[i] == Kind::Sign && m_kinds[i + 1] == Kind::Number &&
               m_words[i].word->text.front().direction() == QChar::DirCS && touch(i - 1, i) && touch(i, i + 1);
    }

    [[nodiscard]] bool touch(std::size_t left, std::size_t right) const {
        const PdfWord& before = *m_words[left].word;
        return m_words[right].word->box.left - before.box.right < 0.1F * before.fontSize;
    }

    void add(std::size_t begin, std::size_t end) {
        if (begin == end) {
            return;
        }
        Run& run = m_runs.emplace_back();
        run.words.assign(m_words.begin() + qsizetype(begin), m_words.begin() + qsizetype(end));
        for (RowWord& word : run.words) {
            word.isLeftToRight = runsLeftToRight(begin) || isBracketedNumber(word.word->text);
        }
    }

    const std::vector<RowWord>& m_words;
    std::vector<Kind> m_kinds;
    std::vector<Run> m_runs;
    std::size_t m_reached = 0;
};

/// Whether two letters that follow each other would be written as one stroke (ArabicShaping.txt).
bool areJoined(const QString& before, const QString& after) {
    const auto last = std::find_if_not(before.rbegin(), before.rend(), isMark);
    if (last == before.rend() || after.isEmpty()) {
        return false;
    }
    const auto joinsForward = last->joiningType() == QChar::Joining_Dual || last->joiningType() == QChar::Joining_Causing;
    const auto type = after.front().joiningType();
    return joinsForward && (type == QChar::Joining_Dual || type == QChar::Joining_Right || type == QChar::Joining_Causing);
}

} // namespace

bool isRightToLeft(QChar c) {
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isSignOfScript(QChar c) {
    return isRightToLeft(c) && !c.isLetter();
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
        if (isPage || std::ranges::any_of(word.text, isRightToLeft)) {
            addParts(word, turned);
        } else {
            turned.push_back(std::move(word));
        }
    }
    words = std::move(turned);
    return isPage;
}

bool RowBlanks::isBetween(const RowWord& before, const RowWord& after, float from, float to) const {
    const float slack = 0.1F * fontSize;
    if (places.empty()) {
        return to - from > width;
    }
    if (std::ranges::any_of(places, [&](float place) { return place > from - slack && place < to + slack; })) {
        return true;
    }
    const float gap = to - from;
    return gap > kFarApart * fontSize ||
           (gap > kMovedOn * fontSize && !areJoined(before.word->text, after.word->text));
}

void orderRightToLeft(std::vector<RowWord>& words, const RowBlanks& blanks) {
    std::vector<Run> runs = RunFinder(words).take();
    std::ranges::reverse(runs);
    words.clear();
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (std::size_t i = 0; i < runs[r].words.size(); ++i) {
            RowWord word = runs[r].words[i];
            word.blankBefore = false;
            if (i > 0) {
                const RowWord& before = runs[r].words[i - 1];
                word.blankBefore = blanks.isBetween(before, word, before.word->box.right, word.word->box.left);
            } else if (r > 0) {
                word.blankBefore = blanks.isBetween(words.back(), word, runs[r].right(), runs[r - 1].left());
            }
            words.push_back(word);
        }
    }
}

} // namespace duikan
