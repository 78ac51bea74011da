// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/anchor.h"
#include "core/anchoring/comparabletext.h"
#include "core/anchoring/wordingindex.h"
#include "core/document/document.h"

#include <QHash>

#include <bitset>
#include <memory>
#include <utility>

namespace duikan {

/// A place that an anchor might mean, and what speaks for it. Shares run from 0 to 1.
struct Candidate {
    int ordinal = 0;
    TextRange range;     ///< in the paragraph's text
    double quote = 0.0;     ///< share of the quote's letters found
    double context = 0.0;   ///< share of the letters around it
    double score = 0.0;     ///< share of them all: quote and context together
    qsizetype weighed = 0;        ///< how many letters that share is of
    qsizetype contextWeighed = 0; ///< how many of these stand around the quote
    bool sameWords = false;    ///< the quote letter for letter, but for width and blanks
    bool keepsQuote = false;   ///< enough of the quote for its length; else only the context was found
    bool atOldAddress = false; ///< in the paragraph of the same label or the same id
    bool isUnaltered = false;  ///< in a paragraph of the same id, at the same position
};

/// Finds the places in a document where words like an anchor's stand. Neither width variants nor blanks count.
class CandidateFinder {
public:
    explicit CandidateFinder(const Document& document);

    /// Best first; no two overlap. Those that score less than `leastScore` may be missing, but for the ones at the old
    /// address: asking for less costs more.
    [[nodiscard]] std::vector<Candidate> find(const Anchor& anchor, double leastScore) const;

    /// The quote, letter for letter, running from the end of a paragraph into the next: the longer piece first.
    /// Nothing unless it does so at one place only.
    [[nodiscard]] std::optional<std::pair<Candidate, Candidate>> findAcrossSeam(const Anchor& anchor) const;

private:
    using Signature = std::bitset<1024>; ///< of the pairs of letters that occur; an error cannot hide, only pass

    /// A paragraph's text between two marks for its ends, which contexts can name.
    struct Entry {
        ComparableText comparable;
        QString framed;
        Signature pairs;
    };
    class Search;

    [[nodiscard]] static Signature signatureOf(QStringView text);

    const Document& m_document;
    std::vector<Entry> m_entries;
    QHash<QString, int> m_ordinalsById;
    QHash<QString, int> m_ordinalsByLabel;
    std::unique_ptr<WordingIndex> m_grams; ///< of the framed texts
};

} // namespace duikan
