// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/quotefinder.h"

#include "core/anchoring/anchorer.h"
#include "core/text/folding.h"

namespace duikan {

namespace {

/// A text as it is compared: folded, and without the blanks that remain.
struct Compared {
    FoldedText folded;
    QString letters;
    std::vector<qsizetype> places; ///< of each unit of `letters` in `folded.text`
};

Compared compared(QStringView source) {
    Compared result{.folded = fold(source), .letters = {}, .places = {}};
    const QString& text = result.folded.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            result.letters += text[i];
            result.places.push_back(i);
        }
    }
    return result;
}

/// Every place of `quote` in `text`, overlapping ones too: "aa" stands in "aaa" twice.
std::vector<TextRange> occurrences(const QString& text, const QString& quote) {
    std::vector<TextRange> ranges;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        ranges.push_back({at, at + quote.size()});
    }
    return ranges;
}

std::vector<TextRange> foldedOccurrences(const QString& text, const QString& quote) {
    const Compared source = compared(text);
    const QString letters = compared(quote).letters;
    std::vector<TextRange> ranges;
    if (letters.isEmpty()) {
        return ranges;
    }
    for (const TextRange found : occurrences(source.letters, letters)) {
        const TextRange inFolded{source.places[size_t(found.begin)],
                                 source.places[size_t(found.end) - 1] + 1};
        ranges.push_back(source.folded.sourceRange(inFolded));
    }
    return ranges;
}

QStringList nearestWording(const Paragraph& paragraph, const QString& quote) {
    Document alone;
    alone.paragraphs.push_back(paragraph);
    alone.paragraphs.front().ordinal = 1;
    Anchor anchor;
    anchor.quote.exact = quote;
    anchor.position = {0, quote.size()};
    const auto place = resolve(anchor, alone).place;
    return place ? QStringList{paragraph.text.sliced(place->range.begin, place->range.length())}
                 : QStringList{};
}

} // namespace

Result<TextRange> findQuote(const Paragraph& paragraph, const QString& quote) {
    const QString words = quote.trimmed();
    if (words.isEmpty()) {
        return failure(ErrorKind::QuoteNotFound, quote);
    }
    std::vector<TextRange> ranges = occurrences(paragraph.text, words);
    if (ranges.empty()) {
        ranges = foldedOccurrences(paragraph.text, words);
    }
    if (ranges.empty()) {
        return failure(ErrorKind::QuoteNotFound, words, {}, nearestWording(paragraph, words));
    }
    if (ranges.size() > 1) {
        return failure(ErrorKind::AmbiguousQuote, words, QStringLiteral("%1 times").arg(ranges.size()));
    }
    return ranges.front();
}

} // namespace duikan
