// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/diff.h"

#include "core/text/folding.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

// Beyond this many edits two wordings have nothing to do with each other, and the table would be the larger
// cost.
constexpr int kMostEdits = 2'000;
// An island of sameness this small between two rewordings is chance ("的", "and", a comma), not kept wording.
constexpr qsizetype kIslandLetters = 2;

/// A word with the blanks behind it; blanks are no wording of their own.
struct Word {
    TextRange range;
    int key = 0;
    qsizetype letters = 0; ///< of `range`, without the blanks
};

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isMark(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPunct() || c.isSpace(); });
}

class Vocabulary {
public:
    std::vector<Word> words(QStringView text) {
        std::vector<Word> out;
        for (const TextRange range : tokens(text)) {
            const QStringView token = text.sliced(range.begin, range.length());
            if (isBlank(token)) {
                if (out.empty()) {
                    out.push_back({range, keyOf(QStringLiteral(" ")), 0});
                } else {
                    out.back().range.end = range.end;
                }
                continue;
            }
            out.push_back(
                {range, keyOf(needsFolding(token) ? fold(token).text : token.toString()), range.length()});
        }
        return out;
    }

private:
    /// Ideographs and ASCII fold to themselves, and are nearly all there is.
    static bool needsFolding(QStringView token) {
        return std::any_of(token.begin(), token.end(), [](QChar c) {
            return c.unicode() >= 0x80 && !(c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF);
        });
    }

    int keyOf(const QString& word) {
        const auto it = m_keys.constFind(word);
        return it != m_keys.cend() ? *it : *m_keys.insert(word, int(m_keys.size()));
    }

    QHash<QString, int> m_keys;
};

/// Says which words are kept. Myers' greedy algorithm on what is left between the common
/// beginning and the common end.
class Matcher {
public:
    Matcher(const std::vector<Word>& left, const std::vector<Word>& right)
        : m_left(left)
        , m_right(right) {}

    /// For each left word the right one it is kept as, or -1.
    [[nodiscard]] std::vector<int> partners() {
        int begin = 0;
        int leftEnd = int(m_left.size());
        int rightEnd = int(m_right.size());
        m_partner.assign(m_left.size(), -1);
        while (begin < leftEnd && begin < rightEnd && same(begin, begin)) {
            keep(begin, begin);
            ++begin;
        }
        while (leftEnd > begin && rightEnd > begin && same(leftEnd - 1, rightEnd - 1)) {
            keep(--leftEnd, --rightEnd);
        }
        search(begin, leftEnd, begin, rightEnd);
        return m_partner;
    }

private:
    [[nodiscard]] bool same(int left, int right) const {
        return m_left[size_t(left)].key == m_right[size_t(right)].key;
    }
    void keep(int left, int right) { m_partner[size_t(left)] = right; }

    void search(int leftBegin, int leftEnd, int rightBegin, int rightEnd) {
        const int n = leftEnd - leftBegin;
        const int m = rightEnd - rightBegin;
        if (n == 0 || m == 0) {
            return;
        }
        const int most = std::min(n + m, kMostEdits);
        std::vector<int> furthest(size_t(2 * most + 3), 0); // by diagonal
        std::vector<std::vector<int>> trace;
        const int offset = most + 1;
        for (int d = 0; d <= most; ++d) {
            trace.emplace_back(furthest.begin() + (offset - d), furthest.begin() + (offset + d + 1));
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && furthest[size_t(offset + k - 1)] <
                                                            furthest[size_t(offset + k + 1)]);
                int x = down ? furthest[size_t(offset + k + 1)] : furthest[size_t(offset + k - 1)] + 1;
                while (x < n && x - k < m && same(leftBegin + x, rightBegin + x - k)) {
                    ++x;
                }
                furthest[size_t(offset + k)] = x;
                if (x >= n && x - k >= m) {
                    walkBack(trace, d, n, m, leftBegin, rightBegin);
                    return;
                }
            }
        }
    }

    void walkBack(const std::vector<std::vector<int>>& trace, int edits, int n, int m, int leftBegin,
                  int rightBegin) {
        int x = n;
        int y = m;
        for (int d = edits; d > 0; --d) {
            const std::vector<int>& furthest = trace[size_t(d)]; // as it was before round d; diagonals -d..d
            const auto at = [&furthest, d](int k) { return furthest[size_t(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int from = down ? k + 1 : k - 1;
            const int fromX = at(from);
            const int fromY = fromX - from;
            const int afterX = down ? fromX : fromX + 1;
            for (; x > afterX && y > (down ? fromY + 1 : fromY); --x, --y) {
                keep(leftBegin + x - 1, rightBegin + y - 1);
            }
            x = fromX;
            y = fromY;
        }
        for (; x > 0 && y > 0; --x, --y) {
            keep(leftBegin + x - 1, rightBegin + y - 1);
        }
    }

    const std::vector<Word>& m_left;
    const std::vector<Word>& m_right;
    std::vector<int> m_partner;
};

/// A run of words: kept on both sides, or only on one or both as a change.
struct Run {
    bool kept = false;
    int leftBegin = 0, leftEnd = 0;
    int rightBegin = 0, rightEnd = 0;
};

std::vector<Run> runsOf(const std::vector<int>& partners, int leftCount, int rightCount) {
    std::vector<Run> runs;
    int right = 0;
    for (int left = 0; left <= leftCount;) {
        int end = left;
        while (end < leftCount && partners[size_t(end)] < 0) {
            ++end;
        }
        const int rightEnd = end < leftCount ? partners[size_t(end)] : rightCount;
        if (end > left || rightEnd > right) {
            runs.push_back({false, left, end, right, rightEnd});
        }
        left = end;
        right = rightEnd;
        while (end < leftCount && partners[size_t(end)] == right + (end - left)) {
            ++end;
        }
        if (end == left) {
            break;
        }
        runs.push_back({true, left, end, right, right + (end - left)});
        right += end - left;
        left = end;
    }
    return runs;
}

TextRange spanOf(const std::vector<Word>& words, int begin, int end, qsizetype size) {
    const qsizetype from = begin < int(words.size()) ? words[size_t(begin)].range.begin : size;
    return {from, end > begin ? words[size_t(end) - 1].range.end : from};
}

class Composer {
public:
    Composer(QStringView leftText, QStringView rightText)
        : m_leftText(leftText)
        , m_rightText(rightText)
        , m_left(m_vocabulary.words(leftText))
        , m_right(m_vocabulary.words(rightText)) {}

    std::vector<Hunk> run() {
        m_runs = runsOf(Matcher(m_left, m_right).partners(), int(m_left.size()), int(m_right.size()));
        slideToBoundaries();
        sinkIslands();
        return hunks();
    }

private:
    [[nodiscard]] bool isRewording(const Run& run) const {
        return !run.kept && run.leftEnd > run.leftBegin && run.rightEnd > run.rightBegin;
    }

    [[nodiscard]] qsizetype letters(const Run& run) const {
        qsizetype sum = 0;
        for (int i = run.leftBegin; i < run.leftEnd; ++i) {
            sum += m_left[size_t(i)].letters;
        }
        return sum;
    }

    /// A clause put in or taken out begins after a mark, not in the middle of the one before: "A，[B，]C".
    void slideToBoundaries() {
        for (size_t r = 1; r + 1 < m_runs.size(); ++r) {
            Run& change = m_runs[r];
            Run& before = m_runs[r - 1];
            Run& after = m_runs[r + 1];
            if (change.kept || isRewording(change) || !before.kept || !after.kept) {
                continue;
            }
            const bool inserted = change.leftBegin == change.leftEnd;
            const auto& words = inserted ? m_right : m_left;
            const QStringView text = inserted ? m_rightText : m_leftText;
            const int begin = inserted ? change.rightBegin : change.leftBegin;
            const int end = inserted ? change.rightEnd : change.leftEnd;
            int best = 0;
            bool bestIsBoundary = endsInMark(words, text, begin - 1);
            for (int by = 1; !bestIsBoundary && by < before.leftEnd - before.leftBegin &&
                             words[size_t(begin - by)].key == words[size_t(end - by)].key;
                 ++by) {
                if (endsInMark(words, text, begin - by - 1)) {
                    best = -by;
                    bestIsBoundary = true;
                }
            }
            for (int by = 1; !bestIsBoundary && by < after.leftEnd - after.leftBegin &&
                             words[size_t(begin + by - 1)].key == words[size_t(end + by - 1)].key;
                 ++by) {
                if (endsInMark(words, text, begin + by - 1)) {
                    best = by;
                    bestIsBoundary = true;
                }
            }
            before.leftEnd += best;
            before.rightEnd += best;
            change.leftBegin += best;
            change.leftEnd += best;
            change.rightBegin += best;
            change.rightEnd += best;
            after.leftBegin += best;
            after.rightBegin += best;
        }
    }

    [[nodiscard]] static bool endsInMark(const std::vector<Word>& words, QStringView text, int index) {
        return index < 0 ||
               isMark(text.sliced(words[size_t(index)].range.begin, words[size_t(index)].range.length()));
    }

    void sinkIslands() {
        std::vector<Run> out;
        for (size_t r = 0; r < m_runs.size(); ++r) {
            const Run& run = m_runs[r];
            const bool island = run.kept && !out.empty() && r + 1 < m_runs.size() &&
                                isRewording(out.back()) && isRewording(m_runs[r + 1]) &&
                                letters(run) <= kIslandLetters;
            if (island) {
                out.back().leftEnd = m_runs[r + 1].leftEnd;
                out.back().rightEnd = m_runs[r + 1].rightEnd;
                ++r;
            } else {
                out.push_back(run);
            }
        }
        m_runs = std::move(out);
    }

    [[nodiscard]] std::vector<Hunk> hunks() const {
        std::vector<Hunk> out;
        const auto add = [&out](Hunk::Op op, TextRange left, TextRange right) {
            if (left.isEmpty() && right.isEmpty()) {
                return;
            }
            if (!out.empty() && out.back().op == op && op == Hunk::Op::Equal) {
                out.back().left.end = left.end;
                out.back().right.end = right.end;
                return;
            }
            out.push_back({op, left, right});
        };
        for (const Run& run : m_runs) {
            TextRange left = spanOf(m_left, run.leftBegin, run.leftEnd, m_leftText.size());
            TextRange right = spanOf(m_right, run.rightBegin, run.rightEnd, m_rightText.size());
            if (run.kept) {
                add(Hunk::Op::Equal, left, right);
                continue;
            }
            const TextRange leftBlank = trailingBlank(m_leftText, left);
            const TextRange rightBlank = trailingBlank(m_rightText, right);
            const bool sharedBlank = !leftBlank.isEmpty() && !rightBlank.isEmpty();
            if (sharedBlank) {
                left.end = leftBlank.begin;
                right.end = rightBlank.begin;
            }
            if (!left.isEmpty()) {
                add(Hunk::Op::Delete, left, {right.begin, right.begin});
            }
            if (!right.isEmpty()) {
                add(Hunk::Op::Insert, {left.end, left.end}, right);
            }
            if (sharedBlank) {
                add(Hunk::Op::Equal, leftBlank, rightBlank);
            }
        }
        return out;
    }

    [[nodiscard]] static TextRange trailingBlank(QStringView text, TextRange range) {
        qsizetype begin = range.end;
        while (begin > range.begin && text[begin - 1].isSpace()) {
            --begin;
        }
        return {begin, range.end};
    }

    QStringView m_leftText, m_rightText;
    Vocabulary m_vocabulary;
    std::vector<Word> m_left, m_right;
    std::vector<Run> m_runs;
};

} // namespace

std::vector<Hunk> diffWording(QStringView left, QStringView right) {
    if (left <= right) {
        return Composer(left, right).run();
    }
    // Diffed the same way round whichever way round they are compared: so one is the other's mirror.
    std::vector<Hunk> hunks = Composer(right, left).run();
    for (size_t h = 0; h < hunks.size(); ++h) {
        std::swap(hunks[h].left, hunks[h].right);
        if (hunks[h].op != Hunk::Op::Equal) {
            hunks[h].op = hunks[h].op == Hunk::Op::Delete ? Hunk::Op::Insert : Hunk::Op::Delete;
        }
        if (h > 0 && hunks[h].op == Hunk::Op::Delete && hunks[h - 1].op == Hunk::Op::Insert) {
            // A rewording is written deletion first.
            std::swap(hunks[h - 1], hunks[h]);
            hunks[h - 1].right = {hunks[h].right.begin, hunks[h].right.begin};
            hunks[h].left = {hunks[h - 1].left.end, hunks[h - 1].left.end};
        }
    }
    return hunks;
}

namespace {

std::vector<Word> lettersOf(QStringView text) {
    std::vector<Word> out;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const qsizetype length = pair ? 2 : 1;
        const int key = pair ? int(QChar::surrogateToUcs4(text[i], text[i + 1])) : int(text[i].unicode());
        out.push_back({{i, i + length}, key, length});
        i += length;
    }
    return out;
}

} // namespace

std::vector<Hunk> toTheLetter(const std::vector<Hunk>& hunks, QStringView left, QStringView right) {
    std::vector<Hunk> out;
    for (const Hunk& hunk : hunks) {
        const QStringView before = left.sliced(hunk.left.begin, hunk.left.length());
        const QStringView after = right.sliced(hunk.right.begin, hunk.right.length());
        if (hunk.op != Hunk::Op::Equal || before == after) {
            out.push_back(hunk);
            continue;
        }
        const std::vector<Word> leftLetters = lettersOf(before);
        const std::vector<Word> rightLetters = lettersOf(after);
        const auto runs = runsOf(Matcher(leftLetters, rightLetters).partners(), int(leftLetters.size()),
                                 int(rightLetters.size()));
        for (const Run& run : runs) {
            const TextRange gone =
                spanOf(leftLetters, run.leftBegin, run.leftEnd, before.size()).shifted(hunk.left.begin);
            const TextRange come =
                spanOf(rightLetters, run.rightBegin, run.rightEnd, after.size()).shifted(hunk.right.begin);
            if (run.kept) {
                out.push_back({Hunk::Op::Equal, gone, come});
                continue;
            }
            if (!gone.isEmpty()) {
                out.push_back({Hunk::Op::Delete, gone, {come.begin, come.begin}});
            }
            if (!come.isEmpty()) {
                out.push_back({Hunk::Op::Insert, {gone.end, gone.end}, come});
            }
        }
    }
    return out;
}

} // namespace duikan
