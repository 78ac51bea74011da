// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfrows.h"

#include "core/import/pdfbidi.h"
#include "core/import/pdfcolumns.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace duikan {

namespace {

/// Bottoms of glyph boxes in one row differ by the descent of their fonts, which is 0.2 to 0.4 of the size.
constexpr float kBaselineTolerance = 0.25F;
/// A mark is printed at 0.58 to 0.7 of its row's size; words of small capitals at 0.8 or more.
constexpr float kMarkSize = 0.78F;
constexpr float kRaisedBy = 0.12F;
/// The blank of a font is 0.2 to 0.3 of its size, and a line that is set tight keeps two thirds of it. Gaps
/// of 0.1 come from writers that place parts of words by themselves.
constexpr float kBlank = 0.15F;
/// Ideographs have no blanks between them; a wide gap was put there on purpose.
constexpr float kIdeographBlank = 0.5F;

bool isIdeographic(char32_t c) {
    return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff00 && c <= 0xffef) ||
           (c >= 0x20000 && c <= 0x3ffff) || (c >= 0xac00 && c <= 0xd7af);
}

float middle(const CharacterBox& box) {
    return (box.top + box.bottom) / 2;
}

/// How far a word is from the words of a row; 0 when it overlaps one.
float gapTo(const PdfRow& row, const PdfWord& word) {
    float least = std::numeric_limits<float>::max();
    for (const RowWord& other : row.words) {
        const CharacterBox& box = other.word->box;
        least = std::min(least, std::max({0.0F, word.box.left - box.right, box.left - word.box.right}));
    }
    return least;
}

/// What the words of a row have at one height. Fonts of Arabic reach down far below the baseline, those of the figures and
/// Latin letters beside it do not.
float foot(const PdfPage& page, const PdfWord& word) {
    return page.isRightToLeft ? word.baseline : word.box.bottom;
}

bool belongsTo(const PdfRow& row, const PdfWord& word, float wordFoot) {
    if (word.fontSize >= kMarkSize * row.fontSize) {
        return std::abs(wordFoot - row.bottom) <=
               kBaselineTolerance * std::max(word.fontSize, row.fontSize);
    }
    const float center = middle(word.box);
    return center > row.top && center < row.bottom && gapTo(row, word) <= 0.6F * row.fontSize;
}

void addTo(PdfRow& row, const PdfWord& word) {
    row.words.push_back({.word = &word});
    row.left = std::min(row.left, word.box.left);
    row.right = std::max(row.right, word.box.right);
}

/// Rows across the whole page. Large words come first: a mark must find the row it hangs on.
std::vector<PdfRow> wholeRows(const PdfPage& page) {
    std::vector<const PdfWord*> words;
    for (const PdfWord& word : page.words) {
        if (word.isUpright) {
            words.push_back(&word);
        }
    }
    std::ranges::stable_sort(words, [](const PdfWord* a, const PdfWord* b) {
        return std::lround(a->fontSize * 2) > std::lround(b->fontSize * 2);
    });
    std::vector<PdfRow> rows;
    for (const PdfWord* word : words) {
        PdfRow* best = nullptr;
        const float wordFoot = foot(page, *word);
        // Words mostly come row by row: the last rows are the likely ones.
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (belongsTo(*row, *word, wordFoot) &&
                (best == nullptr || std::abs(row->bottom - wordFoot) < std::abs(best->bottom - wordFoot))) {
                best = &*row;
                if (best->bottom == wordFoot) {
                    break;
                }
            }
        }
        if (best == nullptr) {
            best = &rows.emplace_back();
            best->left = word->box.left;
            best->right = word->box.right;
            best->top = word->box.top;
            best->bottom = wordFoot;
            best->fontSize = word->fontSize;
        }
        addTo(*best, *word);
    }
    std::ranges::stable_sort(rows, {}, &PdfRow::bottom);
    return rows;
}

bool needsBlank(const PdfWord& before, const PdfWord& after, float gap, float size) {
    const bool ideographs =
        isIdeographic(before.text.back().unicode()) && isIdeographic(after.text.front().unicode());
    return gap > (ideographs ? kIdeographBlank : kBlank) * size;
}

/// What most of the print of a row has in common, to a tenth of a point. By area, not by characters: a mark
/// of three figures weighs less than a word of two ideographs.
template<typename Measure>
float dominant(const std::vector<RowWord>& words, Measure measure) {
    QHash<int, float> counts;
    for (const RowWord& word : words) {
        const CharacterBox& box = word.word->box;
        counts[int(std::lround(measure(*word.word) * 10))] += (box.right - box.left) * (box.bottom - box.top);
    }
    int best = 0;
    float most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() > best)) {
            best = it.key();
            most = it.value();
        }
    }
    return float(best) / 10.0F;
}

/// Some writers tell the shape of a bracket and others its sense, which a script from right to left turns
/// around. Nothing where a row does not tell which.
std::optional<bool> turnsBrackets(const PdfRow& row) {
    static const QString kClosing = QStringLiteral(")]}");
    static const QString kOpening = QStringLiteral("([{");
    QString text;
    for (const RowWord& word : row.words) {
        text += word.isLeftToRight ? QString() : word.word->text;
    }
    const auto closing = std::ranges::find_if(text, [](QChar c) { return kClosing.contains(c); });
    const auto opening = std::ranges::find_if(text, [](QChar c) { return kOpening.contains(c); });
    return closing == text.end() || opening == text.end() ? std::nullopt : std::optional(closing < opening);
}

/// A row with half a pair of brackets goes by the others of its page.
void followOthersInBrackets(std::vector<PdfRow>& rows) {
    int turned = 0;
    for (const PdfRow& row : rows) {
        if (const auto turns = row.isRightToLeft ? turnsBrackets(row) : std::nullopt) {
            turned += *turns ? 1 : -1;
        }
    }
    for (PdfRow& row : rows) {
        if (row.isRightToLeft && !turnsBrackets(row)) {
            row.hasTurnedBrackets = turned > 0;
        }
    }
}

RowBlanks blanksOf(const PdfRow& row) {
    RowBlanks blanks{.places = {}, .width = kBlank * row.fontSize, .fontSize = row.fontSize};
    for (const CharacterBox& blank : row.blanks != nullptr ? *row.blanks : std::vector<CharacterBox>()) {
        // A blank is told by its baseline.
        if (blank.bottom > row.top && blank.bottom < row.bottom + kBaselineTolerance * row.fontSize) {
            blanks.places.push_back((blank.left + blank.right) / 2);
        }
    }
    return blanks;
}

} // namespace

void finishRow(PdfRow& row) {
    std::ranges::stable_sort(row.words, {}, [](const RowWord& word) { return word.word->box.left; });
    row.fontSize = dominant(row.words, [](const PdfWord& word) { return word.fontSize; });
    row.footing = dominant(row.words, [](const PdfWord& word) { return word.box.bottom; });
    qsizetype rightToLeft = 0;
    qsizetype letters = 0;
    row.isBold = true;
    row.left = row.words.front().word->box.left;
    row.top = std::numeric_limits<float>::max();
    row.right = row.bottom = 0;
    for (const RowWord& word : row.words) {
        row.right = std::max(row.right, word.word->box.right);
        if (word.word->fontSize >= kMarkSize * row.fontSize) {
            row.top = std::min(row.top, word.word->box.top);
            row.bottom = std::max(row.bottom, word.word->box.bottom);
            row.isBold = row.isBold && word.word->isBold;
        }
        for (const QChar c : word.word->text) {
            letters += c.isLetter() ? 1 : 0;
            rightToLeft += isRightToLeft(c) ? 1 : 0;
        }
    }
    row.isRightToLeft = rightToLeft * 2 > letters || row.isOnRightToLeftPage;
    for (std::size_t i = 0; i < row.words.size(); ++i) {
        RowWord& word = row.words[i];
        word.isRaised = word.word->fontSize < kMarkSize * row.fontSize &&
                        word.word->box.bottom < row.bottom - kRaisedBy * row.fontSize;
    }
    if (row.isRightToLeft && (rightToLeft > 0 || letters == 0)) {
        orderRightToLeft(row.words, blanksOf(row));
        row.hasTurnedBrackets = turnsBrackets(row).value_or(row.hasTurnedBrackets);
        return;
    }
    row.hasTurnedBrackets = false;
    for (std::size_t i = 1; i < row.words.size(); ++i) {
        const CharacterBox& before = row.words[i - 1].word->box;
        const CharacterBox& after = row.words[i].word->box;
        row.words[i].blankBefore =
            needsBlank(*row.words[i - 1].word, *row.words[i].word, after.left - before.right, row.fontSize);
    }
}

QString PdfRow::text() const {
    QString text;
    for (const RowWord& word : words) {
        if (word.blankBefore) {
            text += u' ';
        }
        text += textOf(word);
    }
    return text;
}

QString PdfRow::textOf(const RowWord& word) const {
    QString text = word.word->text;
    if (hasTurnedBrackets && !word.isLeftToRight) {
        for (QChar& c : text) {
            c = QChar(c.mirroredChar());
        }
    }
    return text;
}

std::vector<PdfRow> rowsAcross(const PdfPage& page, int number) {
    std::vector<PdfRow> rows = wholeRows(page);
    for (PdfRow& row : rows) {
        row.page = number;
        row.isOnRightToLeftPage = page.isRightToLeft;
        row.blanks = &page.blanks;
        finishRow(row);
    }
    followOthersInBrackets(rows);
    return rows;
}

std::vector<PdfRow> rowsOf(const PdfPage& page, int number) {
    std::vector<PdfRow> rows = inColumns(rowsAcross(page, number));
    PdfRow turned;
    for (const PdfWord& word : page.words) {
        if (!word.isUpright) {
            turned.words.push_back({.word = &word});
        }
    }
    if (!turned.words.empty()) {
        turned.page = number;
        finishRow(turned);
        turned.dropped = RepairKind::Junk;
        rows.push_back(std::move(turned));
    }
    return rows;
}

} // namespace duikan
