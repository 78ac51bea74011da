// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ledger.h"

namespace duikan {

namespace {

const std::vector<Anchor>& shownAfter(const CarriedPassage& carried) {
    return carried.settlement == Settlement::None ? carried.found : carried.standing();
}

QString labelsOf(const std::vector<Anchor>& anchors) {
    QStringList labels;
    for (const Anchor& anchor : anchors) {
        if (!labels.contains(anchor.label)) {
            labels.append(anchor.label);
        }
    }
    return labels.join(QStringLiteral(", "));
}

QString quotesOf(const std::vector<Anchor>& anchors) {
    QStringList quotes;
    for (const Anchor& anchor : anchors) {
        quotes.append(anchor.quote.exact);
    }
    return quotes.join(QStringLiteral(" … "));
}

} // namespace

QString LedgerEntry::labelBefore() const {
    return labelsOf(carried.before);
}

QString LedgerEntry::labelAfter() const {
    return labelsOf(shownAfter(carried));
}

QString LedgerEntry::quoteBefore() const {
    return quotesOf(carried.before);
}

QString LedgerEntry::quoteAfter() const {
    return quotesOf(shownAfter(carried));
}

std::vector<LedgerEntry> ledgerOf(const ReviewState& state, DraftId draft) {
    std::vector<LedgerEntry> entries;
    for (const auto& [id, annotation] : state.annotations()) {
        if (const auto it = annotation.carried.find(draft); it != annotation.carried.end()) {
            entries.push_back({.annotation = id, .crossReference = {}, .carried = it->second});
        }
    }
    for (const auto& [id, link] : state.crossReferences()) {
        for (const LinkSide side : {LinkSide::From, LinkSide::To}) {
            const CarriedPassages& passages = side == LinkSide::From ? link.carriedFrom : link.carriedTo;
            if (const auto it = passages.find(draft); it != passages.end()) {
                entries.push_back(
                    {.annotation = {}, .crossReference = id, .side = side, .carried = it->second});
            }
        }
    }
    return entries;
}

} // namespace duikan
