// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/movedlanguage.h"

#include "core/text/codepoints.h"

#include <QHash>

#include <algorithm>
#include <bitset>

namespace duikan {

namespace {

constexpr int kLeastIdeographs = 10;
constexpr int kLeastWords = 6;
constexpr qsizetype kMostBetween = 3; // a mark, a blank and a bracket between two parts of one sentence
constexpr qsizetype kKey = 8; // UTF-16 units by which parts are found; shorter than any part that counts
// Boilerplate that was deleted hundreds of times could make each find many candidates.
constexpr size_t kMostOfOneKey = 16;

bool isIdeograph(QChar c) {
    return c.script() == QChar::Script_Han || c.isHighSurrogate();
}

bool isLongEnough(QStringView words) {
    int ideographs = 0;
    int count = 0;
    bool inWord = false;
    for (const QChar c : words) {
        if (isIdeograph(c)) {
            ++ideographs;
            inWord = false;
        } else {
            const bool isLetter = c.isLetterOrNumber() || c.isMark();
            count += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }
    }
    return ideographs >= kLeastIdeographs || count >= kLeastWords;
}

/// The parts of a stretch between marks of punctuation, blanks around them left out.
std::vector<TextRange> partsOf(const QString& text, TextRange range) {
    static constexpr QStringView kMarks = u",;.:!?，、；。：！？،؛؟\n()（）[]";
    std::vector<TextRange> parts;
    const auto add = [&](qsizetype begin, qsizetype end) {
        while (begin < end && text[begin].isSpace()) {
            ++begin;
        }
        while (end > begin && text[end - 1].isSpace()) {
            --end;
        }
        if (end - begin >= kKey && isLongEnough(QStringView(text).sliced(begin, end - begin))) {
            parts.push_back({begin, end});
        }
    };
    qsizetype begin = range.begin;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        // A mark between figures ("2,000") parts nothing.
        if (!isOneOf(text[i], kMarks)) {
            continue;
        }
        const bool inFigure = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        if (!inFigure) {
            add(begin, i);
            begin = i + 1;
        }
    }
    add(begin, range.end);
    return parts;
}

int ordinalAt(const Document& document, const std::vector<int>& ordinals, qsizetype offset) {
    for (const int ordinal : ordinals) {
        const qsizetype length = document.at(ordinal)->text.size() + 1;
        if (offset < length) {
            return ordinal;
        }
        offset -= length;
    }
    return ordinals.back();
}

/// Words that a pair lost.
struct Lost {
    size_t pair = 0;
    int ordinal = 0;
    TextRange range; ///< in the pair's joined text
    QString words;
    size_t found = 0;      ///< index of the pair that gained them
    qsizetype foundAt = 0; ///< in that pair's joined text
    int foundOrdinal = 0;
    int places = 0;
};

std::vector<Lost> lostParts(const Comparison& comparison, const Document& left) {
    std::vector<Lost> lost;
    for (size_t index = 0; index < comparison.pairs.size(); ++index) {
        const ComparedPair& pair = comparison.pairs[index];
        QString text;
        for (const Hunk& hunk : pair.hunks) {
            if (hunk.op != Hunk::Op::Delete || hunk.left.length() < kKey) {
                continue;
            }
            if (text.isEmpty()) {
                text = joinedText(left, pair.left);
            }
            for (const TextRange part : partsOf(text, hunk.left)) {
                lost.push_back({.pair = index,
                                .ordinal = ordinalAt(left, pair.left, part.begin),
                                .range = part,
                                .words = text.sliced(part.begin, part.length())});
            }
        }
    }
    return lost;
}

class Finder {
public:
    explicit Finder(std::vector<Lost>& lost)
        : m_lost(lost) {
        for (size_t i = 0; i < lost.size(); ++i) {
            const QStringView key = QStringView(lost[i].words).first(kKey);
            m_begins.set(beginOf(key));
            m_byKey[key].push_back(i);
        }
    }

    void look(const ComparedPair& pair, size_t index, const Document& right) {
        QString text;
        for (const Hunk& hunk : pair.hunks) {
            if (hunk.op != Hunk::Op::Insert || hunk.right.length() < kKey) {
                continue;
            }
            if (text.isEmpty()) {
                text = joinedText(right, pair.right);
            }
            lookIn(text, hunk.right, pair, index, right);
        }
    }

private:
    void lookIn(const QString& text, TextRange range, const ComparedPair& pair, size_t index,
                const Document& right) {
        const QStringView inserted = QStringView(text).first(range.end);
        for (qsizetype at = range.begin; at + kKey <= range.end; ++at) {
            if (!m_begins.test(beginOf(inserted.sliced(at)))) {
                continue;
            }
            const auto candidates = m_byKey.constFind(inserted.sliced(at, kKey));
            if (candidates == m_byKey.cend() || candidates->size() > kMostOfOneKey) {
                continue;
            }
            for (const size_t candidate : *candidates) {
                Lost& lost = m_lost[candidate];
                if (inserted.sliced(at).startsWith(lost.words) && isBetweenWords(inserted, at) &&
                    isBetweenWords(inserted, at + lost.words.size())) {
                    ++lost.places;
                    lost.found = index;
                    lost.foundAt = at;
                    lost.foundOrdinal = ordinalAt(right, pair.right, at);
                }
            }
        }
    }

    static size_t beginOf(QStringView words) {
        return (size_t(words[0].unicode()) * 31 + words[1].unicode()) & 0xFFFF;
    }

    static bool isBetweenWords(QStringView text, qsizetype at) {
        const auto parts = [](QChar c) { return isIdeograph(c) || !(c.isLetterOrNumber() || c.isMark()); };
        return at <= 0 || at >= text.size() || parts(text[at - 1]) || parts(text[at]);
    }

    std::vector<Lost>& m_lost;
    std::bitset<0x10000> m_begins; ///< first two units of the keys: most places are passed over by it
    QHash<QStringView, std::vector<size_t>> m_byKey;
};

} // namespace

std::vector<MovedLanguage> movedLanguage(const Comparison& comparison, const Document& left,
                                         const Document& right) {
    std::vector<Lost> lost = lostParts(comparison, left);
    if (lost.empty()) {
        return {};
    }
    Finder finder(lost);
    for (size_t index = 0; index < comparison.pairs.size(); ++index) {
        finder.look(comparison.pairs[index], index, right);
    }
    std::vector<MovedLanguage> moved;
    const Lost* last = nullptr;
    for (const Lost& part : lost) {
        if (part.places != 1 || part.found == part.pair) {
            continue;
        }
        if (last != nullptr && last->ordinal == part.ordinal && last->foundOrdinal == part.foundOrdinal) {
            // Further parts of one sentence, or of several that went together.
            const qsizetype between = part.range.begin - last->range.end;
            const bool isNext = between <= kMostBetween &&
                                part.foundAt - last->foundAt == part.range.begin - last->range.begin;
            moved.back().words +=
                (isNext ? joinedText(left, comparison.pairs[part.pair].left).sliced(last->range.end, between)
                        : QStringLiteral(" … ")) +
                part.words;
        } else {
            moved.push_back({part.pair, part.found, part.ordinal, part.foundOrdinal, part.words});
        }
        last = &part;
    }
    return moved;
}

} // namespace duikan
