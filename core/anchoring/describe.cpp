// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/anchorer.h"

namespace duikan {

namespace {

bool splitsPair(QStringView text, qsizetype offset) {
    return offset > 0 && offset < text.size() && text[offset - 1].isHighSurrogate() &&
           text[offset].isLowSurrogate();
}

TextRange wholeCharacters(QStringView text, TextRange range) {
    range = range.clampedTo(text.size());
    if (range.isEmpty()) {
        return {range.begin - splitsPair(text, range.begin), range.begin - splitsPair(text, range.begin)};
    }
    return {range.begin - splitsPair(text, range.begin), range.end + splitsPair(text, range.end)};
}

} // namespace

Anchor describe(DraftId draft, const Paragraph& paragraph, TextRange range) {
    const QString& text = paragraph.text;
    range = wholeCharacters(text, range);
    qsizetype before = std::max<qsizetype>(0, range.begin - QuoteSelector::kContextLength);
    qsizetype after = std::min(text.size(), range.end + QuoteSelector::kContextLength);
    before += splitsPair(text, before); // shorten rather than exceed the length
    after -= splitsPair(text, after);
    return {
        .draft = draft,
        .paragraph = paragraph.id,
        .label = paragraph.label,
        .position = range,
        .quote = {.exact = text.mid(range.begin, range.length()),
                  .prefix = text.mid(before, range.begin - before),
                  .suffix = text.mid(range.end, after - range.end)},
        .wholeParagraph = false,
    };
}

Anchor describeParagraph(DraftId draft, const Paragraph& paragraph) {
    Anchor anchor = describe(draft, paragraph, {0, paragraph.text.size()});
    anchor.wholeParagraph = true;
    return anchor;
}

} // namespace duikan
