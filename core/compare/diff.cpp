// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/diff.h"

#include "core/compare/wordmatching.h"

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

// An island of sameness this small between two rewordings is chance ("的", "and", a comma), not kept wording.
constexpr qsizetype kIslandLetters = 2;

bool isMark(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPunct() || c.isSpace(); });
}

void append(std::vector<Hunk>& hunks, const Hunk& hunk) {
    if (hunk.left.isEmpty() && hunk.right.isEmpty()) {
        return;
    }
    if (!hunks.empty() && hunks.back().op == Hunk::Op::Equal && hunk.op == Hunk::Op::Equal) {
        hunks.back().left.end = hunk.left.end;
        hunks.back().right.end = hunk.right.end;
    } else {
        hunks.push_back(hunk);
    }
}

class Composer {
public:
    Composer(QStringView leftText, QStringView rightText, Vocabulary& vocabulary)
        : m_leftText(leftText)
        , m_rightText(rightText)
        , m_left(vocabulary.words(leftText))
        , m_right(vocabulary.words(rightText)) {}

    std::vector<Hunk> run() {
        m_runs = matchWords(m_left, m_right);
        slideToBoundaries();
        sinkIslands();
        return hunks();
    }

private:
    [[nodiscard]] bool isRewording(const WordRun& run) const {
        return !run.kept && run.leftEnd > run.leftBegin && run.rightEnd > run.rightBegin;
    }

    [[nodiscard]] qsizetype letters(const WordRun& run) const {
        qsizetype sum = 0;
        for (int i = run.leftBegin; i < run.leftEnd; ++i) {
            sum += m_left[size_t(i)].letters;
        }
        return sum;
    }

    /// A clause put in or taken out begins after a mark, not in the middle of the one before: "A，[B，]C".
    void slideToBoundaries() {
        for (size_t r = 1; r + 1 < m_runs.size(); ++r) {
            WordRun& change = m_runs[r];
            WordRun& before = m_runs[r - 1];
            WordRun& after = m_runs[r + 1];
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
        std::vector<WordRun> out;
        for (size_t r = 0; r < m_runs.size(); ++r) {
            const WordRun& run = m_runs[r];
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
            append(out, {op, left, right});
        };
        for (const WordRun& run : m_runs) {
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
    std::vector<Word> m_left, m_right;
    std::vector<WordRun> m_runs;
};

/// What is the same at both ends of two texts and need not be cut into words.
struct CommonEnds {
    qsizetype begin = 0; ///< units at the beginning
    qsizetype end = 0;   ///< units at the end
};

CommonEnds commonEnds(QStringView left, QStringView right) {
    const auto same = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first;
    const qsizetype prefix = same - left.begin();
    const qsizetype most = std::min(left.size(), right.size()) - prefix;
    const auto back = std::mismatch(left.rbegin(), left.rbegin() + most, right.rbegin()).first;
    const qsizetype suffix = back - left.rbegin();
    CommonEnds ends;
    for (qsizetype at = prefix - 2; at > 0 && ends.begin == 0; --at) {
        ends.begin = isCut(left, at) ? at : 0;
    }
    // The second one: a change may slide to the first.
    bool isSecond = false;
    for (qsizetype at = left.size() - suffix; at < left.size() && ends.end == 0; ++at) {
        if (isCut(left, at)) {
            ends.end = isSecond ? left.size() - at : 0;
            isSecond = true;
        }
    }
    return ends;
}

std::vector<Hunk> composed(QStringView left, QStringView right, Vocabulary& vocabulary) {
    const CommonEnds ends = commonEnds(left, right);
    const QStringView leftCore = left.sliced(ends.begin).chopped(ends.end);
    const QStringView rightCore = right.sliced(ends.begin).chopped(ends.end);
    std::vector<Hunk> hunks;
    append(hunks, {Hunk::Op::Equal, {0, ends.begin}, {0, ends.begin}});
    for (const Hunk& hunk : Composer(leftCore, rightCore, vocabulary).run()) {
        append(hunks, {hunk.op, hunk.left.shifted(ends.begin), hunk.right.shifted(ends.begin)});
    }
    append(hunks, {Hunk::Op::Equal,
                   {left.size() - ends.end, left.size()},
                   {right.size() - ends.end, right.size()}});
    return hunks;
}

} // namespace

std::vector<Hunk> diffWording(QStringView left, QStringView right) {
    Vocabulary vocabulary;
    return diffWording(left, right, vocabulary);
}

std::vector<Hunk> diffWording(QStringView left, QStringView right, Vocabulary& vocabulary) {
    if (left == right) {
        return left.isEmpty() ? std::vector<Hunk>{}
                              : std::vector<Hunk>{{Hunk::Op::Equal, {0, left.size()}, {0, right.size()}}};
    }
    if (left.isEmpty() || right.isEmpty()) {
        return {{left.isEmpty() ? Hunk::Op::Insert : Hunk::Op::Delete, {0, left.size()}, {0, right.size()}}};
    }
    if (left < right) {
        return composed(left, right, vocabulary);
    }
    // Diffed the same way round whichever way round they are compared: so one is the other's mirror.
    std::vector<Hunk> hunks = composed(right, left, vocabulary);
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
        for (const WordRun& run : matchWords(leftLetters, rightLetters)) {
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
