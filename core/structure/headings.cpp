// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/text/script.h"

#include <algorithm>
#include <map>
#include <set>

namespace duikan {

namespace {

constexpr int kLongestUnnumberedHeading = 80; ///< columns

bool canNumberHeadings(NumberStyle style, bool isResolution) {
    switch (style) {
    case NumberStyle::Chapter:
    case NumberStyle::ChineseComma:
    case NumberStyle::ChineseParens:
    case NumberStyle::UpperRoman:
    case NumberStyle::UpperLetter:
    case NumberStyle::Dotted:
        return true;
    case NumberStyle::Decimal:
    case NumberStyle::DecimalParens:
        return !isResolution; // there they number clauses
    default:
        return false;
    }
}

size_t nextOpen(const SourceBlocks& blocks, size_t i) {
    for (++i; i < blocks.size() && (blocks[i].dropped || blocks[i].kind == ParagraphKind::Footnote); ++i) {
    }
    return i;
}

/// Numbers whose items mostly follow one another with nothing between number a list, not headings.
std::set<NumberStyle> listStyles(const SourceBlocks& blocks, size_t annexBegin, bool isResolution) {
    std::map<NumberStyle, std::pair<int, int>> counts; // items, items followed by a sibling
    for (size_t i = 0; i < blocks.size(); ++i) {
        const SourceBlock& block = blocks[i];
        if (!block.isOpen() || !block.number ||
            !canNumberHeadings(block.number->style, isResolution && i < annexBegin) ||
            !isHeadingLike(block.text)) {
            continue;
        }
        auto& [items, siblings] = counts[block.number->style];
        ++items;
        const size_t next = nextOpen(blocks, i);
        const bool alone = next >= blocks.size();
        siblings += alone || (blocks[next].number && blocks[next].number->style == block.number->style &&
                              blocks[next].number->value == block.number->value + 1)
                        ? 1
                        : 0;
    }
    std::set<NumberStyle> lists;
    for (const auto& [style, count] : counts) {
        if (count.second * 2 > count.first) {
            lists.insert(style);
        }
    }
    return lists;
}

/// Set apart by blank lines, short, and with running text or another heading below.
bool isUnnumberedHeading(const SourceBlocks& blocks, size_t i, bool isResolution) {
    const SourceBlock& block = blocks[i];
    const QString& text = block.text;
    if (block.number || !isHeadingLike(text) || text.size() > kLongestUnnumberedHeading ||
        columnWidth(text) > kLongestUnnumberedHeading) {
        return false;
    }
    const size_t next = nextOpen(blocks, i);
    const bool last = next >= blocks.size();
    if (block.isEmphasised) {
        return !last;
    }
    if (isResolution) {
        // Between clauses whatever ends like no clause is a heading; before them it can be anything.
        return !last && blocks[next].kind && *blocks[next].kind != ParagraphKind::AdoptingBody && i > 0 &&
               (blocks[next].kind == ParagraphKind::Operative ||
                blocks[next].kind == ParagraphKind::Preambular);
    }
    const bool words = text.front().isUpper() || isIdeograph(text.front().unicode()) ||
                       text.front().script() == QChar::Script_Arabic;
    const bool apart = i > 0 && block.blankLinesBefore() > 0 && !last && blocks[next].blankLinesBefore() > 0;
    return words && apart && isBodyLike(blocks[next].text) && !endsWithComma(blocks[i - 1].text);
}

/// Settles the level of each numbered heading from the customary nesting of the styles that the text uses.
class LevelKeeper {
public:
    explicit LevelKeeper(std::vector<SourceBlock*> headings)
        : m_headings(std::move(headings)) {}

    void run() {
        settleLetters();
        settleSlips();
        std::set<std::pair<NumberStyle, int>> ranks;
        std::set<int> marks;
        for (const SourceBlock* heading : m_headings) {
            if (heading->number) {
                ranks.insert(rankOf(*heading));
            } else if (heading->headingMarks > 0) {
                marks.insert(heading->headingMarks);
            }
        }
        for (SourceBlock* heading : m_headings) {
            if (heading->number) {
                heading->level = 1 + int(std::distance(ranks.begin(), ranks.find(rankOf(*heading))));
            } else if (heading->headingMarks > 0) {
                heading->level = 1 + int(std::distance(marks.begin(), marks.find(heading->headingMarks)));
            } else {
                heading->level = 1;
            }
        }
    }

private:
    static std::pair<NumberStyle, int> rankOf(const SourceBlock& heading) {
        const PrintedNumber& number = *heading.number;
        // 1. and 1.1 and 1.1.1 nest among themselves.
        const NumberStyle style = number.style == NumberStyle::Dotted ? NumberStyle::Decimal : number.style;
        return {style, number.style == NumberStyle::Dotted ? number.depth : 0};
    }

    /// "I." or "C." is a numeral or a letter: the one that goes on counting.
    void settleLetters() {
        int lastLetter = 0;
        for (SourceBlock* heading : m_headings) {
            if (!heading->number) {
                continue;
            }
            PrintedNumber& number = *heading->number;
            if (number.style == NumberStyle::UpperRoman && number.alternative > 0 && lastLetter > 0 &&
                number.alternative == lastLetter + 1) {
                number.style = NumberStyle::UpperLetter;
                number.value = number.alternative;
            }
            if (number.style == NumberStyle::UpperLetter) {
                lastLetter = number.value;
            } else if (number.style == NumberStyle::UpperRoman) {
                lastLetter = 0;
            }
        }
    }

    /// An author slips: 一、 is followed by 2、 at the same level. A number that neither begins nor continues
    /// a list of its own style, but is the next one of a level that is open, belongs to that level.
    void settleSlips() {
        std::map<std::pair<NumberStyle, int>, int> open; // last value of each open style, outermost first
        for (SourceBlock* heading : m_headings) {
            if (!heading->number) {
                continue;
            }
            auto rank = rankOf(*heading);
            const int value = heading->number->value;
            const auto own = open.find(rank);
            const bool continues = own != open.end() && value == own->second + 1;
            if (value != 1 && !continues) {
                const auto slip = std::find_if(open.begin(), open.end(), [&](const auto& level) {
                    return level.first != rank && level.second + 1 == value;
                });
                if (slip != open.end()) {
                    rank = slip->first;
                    heading->number->style = rank.first;
                }
            }
            open.erase(open.upper_bound(rank), open.end());
            open[rank] = value;
        }
    }

    std::vector<SourceBlock*> m_headings;
};

} // namespace

void recogniseHeadings(SourceBlocks& blocks, bool isResolution) {
    // An annex is a text of its own, and no resolution.
    const auto annex = std::find_if(blocks.begin(), blocks.end(), [](const SourceBlock& block) {
        return block.kind == ParagraphKind::AnnexTitle;
    });
    const auto annexBegin = size_t(annex - blocks.begin());
    const std::set<NumberStyle> lists = listStyles(blocks, annexBegin, isResolution);
    std::vector<SourceBlock*> headings;
    for (size_t i = 0; i < blocks.size(); ++i) {
        SourceBlock& block = blocks[i];
        if (!block.isOpen() || block.isImagePlaceholder) {
            continue;
        }
        const bool inResolution = isResolution && i < annexBegin;
        const bool numbered = block.number && canNumberHeadings(block.number->style, inResolution) &&
                              isHeadingLike(block.text) && !lists.contains(block.number->style);
        if (block.headingMarks > 0 || numbered || isUnnumberedHeading(blocks, i, inResolution)) {
            headings.push_back(&block);
        }
    }
    for (SourceBlock* heading : headings) {
        heading->kind = ParagraphKind::Heading;
    }
    LevelKeeper(std::move(headings)).run();
}

} // namespace duikan
