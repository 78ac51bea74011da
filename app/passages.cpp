// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passages.h"

#include "core/anchoring/quotefinder.h"
#include "core/document/label.h"

#include <algorithm>

namespace duikan {

namespace {

Result<const Draft*> currentDraft(const Review& review, int document) {
    if (const Draft* const draft = review.state().currentDraft(document)) {
        return draft;
    }
    QStringList numbers;
    for (const ReviewedDocument& known : review.state().documents()) {
        numbers.append(QString::number(known.number));
    }
    return failure(ErrorKind::UnknownDocument, QString::number(document), {}, numbers);
}

Result<Anchor> anchorAt(const Draft& draft, const QString& label, const QString* quote) {
    const auto ordinal = findLabel(*draft.structure, label);
    if (!ordinal) {
        return std::unexpected(ordinal.error());
    }
    const Paragraph& paragraph = *draft.structure->at(*ordinal);
    if (quote == nullptr) {
        return describeParagraph(draft.id, paragraph);
    }
    const auto range = findQuote(paragraph, *quote);
    if (!range) {
        return std::unexpected(range.error());
    }
    return describe(draft.id, paragraph, *range);
}

} // namespace

std::optional<Address> Address::parse(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const int document = colon > 0 ? text.first(colon).trimmed().toInt(&isNumber) : 0;
    const QStringView label = colon > 0 ? text.sliced(colon + 1).trimmed() : QStringView();
    if (!isNumber || document < 1 || label.isEmpty()) {
        return std::nullopt;
    }
    return Address{document, label.toString()};
}

Result<Passage> passageAt(const Review& review, int document, const QStringList& labels,
                          const QStringList& quotes) {
    const auto draft = currentDraft(review, document);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    Passage passage;
    const qsizetype count = std::max(labels.size(), quotes.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString& label = labels.at(std::min(i, labels.size() - 1));
        const auto anchor = anchorAt(**draft, label, quotes.isEmpty() ? nullptr : &quotes.at(i));
        if (!anchor) {
            return std::unexpected(anchor.error());
        }
        passage.push_back(*anchor);
    }
    return passage;
}

} // namespace duikan
