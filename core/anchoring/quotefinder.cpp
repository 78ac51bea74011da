// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/quotefinder.h"

#include "core/anchoring/approximatematch.h"
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

TextRange sourceRange(const Compared& source, TextRange letters) {
    const TextRange inFolded{source.places[size_t(letters.begin)],
                             source.places[size_t(letters.end) - 1] + 1};
    return source.folded.sourceRange(inFolded);
}

std::vector<TextRange> foldedOccurrences(const QString& text, const QString& quote) {
    const Compared source = compared(text);
    const QString letters = compared(quote).letters;
    std::vector<TextRange> ranges;
    if (!letters.isEmpty()) {
        for (const TextRange found : occurrences(source.letters, letters)) {
            ranges.push_back(sourceRange(source, found));
        }
    }
    return ranges;
}

/// Words of which two letters in three are those of the quote; with fewer they would be other words.
QStringList nearestWording(const QString& text, const QString& quote) {
    const Compared source = compared(text);
    const ApproximatePattern pattern(compared(quote).letters);
    for (const auto& match : pattern.find(source.letters, pattern.size() / 3)) {
        if (!match.range.isEmpty()) {
            const TextRange range = sourceRange(source, match.range);
            return {text.sliced(range.begin, range.length())};
        }
    }
    return {};
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
        return failure(ErrorKind::QuoteNotFound, words, {}, nearestWording(paragraph.text, words));
    }
    if (ranges.size() > 1) {
        return failure(ErrorKind::AmbiguousQuote, words, QStringLiteral("%1 times").arg(ranges.size()));
    }
    return ranges.front();
}

} // namespace duikan
