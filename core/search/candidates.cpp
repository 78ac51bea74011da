// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/candidates.h"

#include "core/search/trigramproofs.h"

#include <algorithm>

namespace duikan {

namespace {

/// Beyond so many grams another one hardly ever leaves out a text.
constexpr qsizetype kMostGrams = 12;
/// Fewer texts are looked at sooner than another gram is read.
constexpr int kFewTexts = 8;

Candidates withUnit(GramIndex& index, int block, char16_t unit) {
    const Gram from = gramOf(unit, 0);
    const Gram to = gramOf(unit, 0xFFFF);
    Candidates found{{}, true};
    auto page = index.pageFor(block, from);
    if (!page) {
        page = index.pageAfter(block, from);
    }
    while (page && page->first <= to && addRange(*page, from, to, found.texts)) {
        page = index.pageAfter(block, page->first);
    }
    return found;
}

std::vector<Gram> gramsOf(QStringView words) {
    const qsizetype step = words.size() - 1 > kMostGrams ? 2 : 1;
    std::vector<Gram> grams;
    for (qsizetype i = 0; i + 1 < words.size() && qsizetype(grams.size()) < kMostGrams; i += step) {
        grams.push_back(gramOf(words[i].unicode(), words[i + 1].unicode()));
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

struct OwnPostings {
    int count = 0;
    bool isBitmap = false;
    QByteArray bytes;

    void addTo(TextSet& texts) const { Postings{count, isBitmap, bytes}.addTo(texts); }
};

/// Texts with all the grams, rarest first; nothing as soon as one is in none. Where a few are left, they may not have all
/// of them.
TextSet withGrams(GramIndex& index, int block, const std::vector<Gram>& grams) {
    std::vector<OwnPostings> lists;
    for (const Gram gram : grams) {
        const auto page = index.pageFor(block, gram);
        const auto postings = page ? postingsIn(*page, gram) : std::nullopt;
        if (!postings) {
            return {};
        }
        lists.push_back({postings->count, postings->isBitmap, postings->bytes.toByteArray()});
    }
    std::sort(lists.begin(), lists.end(),
              [](const OwnPostings& a, const OwnPostings& b) { return a.count < b.count; });
    TextSet texts;
    lists.front().addTo(texts);
    for (size_t i = 1; i < lists.size() && texts.count() > kFewTexts; ++i) {
        TextSet more;
        lists[i].addTo(more);
        texts &= more;
    }
    return texts;
}

Candidates withTerm(GramIndex& index, int block, const QueryTerm& term) {
    const QString& words = term.folded;
    // A gram that ends in U+0000 also stands for the end of a text.
    const bool isAmbiguous = words.contains(QChar(u'\0'));
    if (words.size() == 1) {
        Candidates found = withUnit(index, block, words[0].unicode());
        found.areExact = !term.isPrefix;
        return found;
    }
    Candidates found{withGrams(index, block, gramsOf(words)), words.size() == 2 && !term.isPrefix && !isAmbiguous};
    if (words.size() == 3 && !term.isPrefix && !isAmbiguous && found.texts.count() > kFewTexts) {
        const auto proofs = index.pageFor(kProofBlocks + block, gramOf(words[0].unicode(), words[1].unicode()));
        found.areExact = proofs && removeExceptions(
                                       *proofs, trigramOf(words[0].unicode(), words[1].unicode(), words[2].unicode()),
                                       found.texts);
    }
    return found;
}

} // namespace

Candidates candidatesIn(GramIndex& index, int block, int texts, const QueryNode& query) {
    if (query.kind == QueryNode::Kind::Term) {
        return withTerm(index, block, query.term);
    }
    Candidates found = candidatesIn(index, block, texts, query.parts.front());
    if (query.kind == QueryNode::Kind::Not) {
        if (found.areExact) {
            found.texts.invert(texts);
            return found;
        }
        return {TextSet::all(texts), false};
    }
    for (size_t i = 1; i < query.parts.size(); ++i) {
        const Candidates more = candidatesIn(index, block, texts, query.parts[i]);
        found.areExact = found.areExact && more.areExact;
        if (query.kind == QueryNode::Kind::And) {
            found.texts &= more.texts;
        } else {
            found.texts |= more.texts;
        }
    }
    return found;
}

} // namespace duikan
