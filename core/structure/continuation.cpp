// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/text/script.h"

#include <utility>

namespace duikan {

namespace {

bool isNumberedClause(const SourceBlock& block) {
    return block.number && block.number->style != NumberStyle::Bullet;
}

/// The piece has no end, and is running text: no heading, no line of a list of short items.
bool isCutOff(const SourceBlock& block, bool isResolution) {
    if (!block.isOpen() || block.headingMarks > 0 || block.isImagePlaceholder ||
        endsWithFinalMark(block.text)) {
        return false;
    }
    const QChar last = lastMark(block.text);
    if (isComma(last)) {
        // Preambular paragraphs end with a comma; operative ones and ordinary sentences do not.
        return !isResolution || isNumberedClause(block);
    }
    return last.isLetterOrNumber() || last == u'-' || block.text.endsWith(u'“') || block.text.endsWith(u'《');
}

/// Running text, or a clause of a resolution however short: its number and its verb tell it from a heading.
bool isRunningText(const SourceBlock& block, bool isResolution) {
    const bool clause =
        isNumberedClause(block) && isResolution && findOpening(block.text, ResolutionPart::Operative);
    return clause || isBodyLike(block.text) || (isNumberedClause(block) && !isHeadingLike(block.text));
}

/// The piece begins in mid-sentence and ends as sentences do.
bool isRemainder(const SourceBlock& block) {
    if (!block.isOpen() || block.number || block.headingMarks > 0 || block.isImagePlaceholder ||
        isParenthesised(block.text) || !canContinueSentence(block.text)) {
        return false;
    }
    const bool hasCase = block.text.front().isLower();
    if (hasCase) {
        return true;
    }
    // Without capitals the end must speak: a heading has none, and an opening begins a paragraph of its own.
    return (endsWithFinalMark(block.text) || endsWithComma(block.text)) &&
           !findOpening(block.text, ResolutionPart::Preambular);
}

bool areHalves(const SourceBlock& cut, const SourceBlock& rest, bool isResolution, bool lineMode) {
    if (!isCutOff(cut, isResolution)) {
        return false;
    }
    const bool adjacent = rest.blankLinesBefore() == 0 && !rest.startsPage;
    // Where each line is a paragraph, a comma at its end is how the author left it.
    if (adjacent && (lineMode || endsWithComma(cut.text))) {
        return lineMode && !endsWithComma(cut.text) && isBodyLike(cut.text) && isRemainder(rest) &&
               endsWithFinalMark(rest.text) && isBodyLike(rest.text);
    }
    if (!isRunningText(cut, isResolution)) {
        return false;
    }
    if (isRemainder(rest)) {
        return true;
    }
    // A name can begin with a capital in mid-sentence, when the words before it cannot end one.
    return rest.isOpen() && !rest.number && rest.headingMarks == 0 && !rest.isImagePlaceholder &&
           endsWithFunctionWord(cut.text) && (endsWithFinalMark(rest.text) || endsWithComma(rest.text)) &&
           !findOpening(rest.text, ResolutionPart::Preambular);
}

/// Every line is a paragraph: lines far wider than a page, hardly a blank line between.
bool putsParagraphsOnLines(const SourceBlocks& blocks) {
    size_t wide = 0;
    size_t words = 0;
    for (const SourceBlock& block : blocks) {
        words += block.dropped ? 0 : 1;
        wide += !block.dropped && block.lines.first == block.lines.last && block.text.size() > 100 ? 1 : 0;
    }
    return wide * 3 > words;
}

} // namespace

void joinContinuations(SourceBlocks& blocks, bool isResolution) {
    const bool lineMode = putsParagraphsOnLines(blocks);
    SourceBlocks out;
    out.reserve(blocks.size());
    // What was dropped, or is a footnote, between the halves stays behind them.
    std::optional<size_t> candidate;
    for (SourceBlock& block : blocks) {
        const bool transparent = block.dropped || block.kind == ParagraphKind::Footnote;
        if (!transparent && candidate && areHalves(out[*candidate], block, isResolution, lineMode)) {
            SourceBlock& cut = out[*candidate];
            const bool adjacent =
                block.blankLinesBefore() == 0 && !block.startsPage && *candidate + 1 == out.size();
            const QString glue = cut.text.endsWith(u'-') ? QString() : glueBetween(cut.text, block.text);
            join(cut, std::move(block), adjacent ? RepairKind::LineBreak : RepairKind::PageBreak, glue);
            continue;
        }
        out.push_back(std::move(block));
        if (!transparent) {
            candidate = out.size() - 1;
        }
    }
    blocks = std::move(out);
}

void recogniseCaptions(SourceBlocks& blocks) {
    for (SourceBlock& block : blocks) {
        if (block.isOpen() && !block.number && isParenthesised(block.text)) {
            block.kind = ParagraphKind::Caption;
        }
    }
}

} // namespace duikan
