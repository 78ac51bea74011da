// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QStringList>

namespace duikan {

/// A paragraph as the command line names it: "2:OP 6" is the paragraph labelled "OP 6" of document 2. Only
/// the first colon parts the two.
struct Address {
    int document = 0; ///< 1-based
    QString label;

    [[nodiscard]] static std::optional<Address> parse(QStringView text);
};

/// The passage in the current draft of a document that labels and quotes name. A quote picks words in the
/// paragraph of the label at its place in the list; a single label takes any number of quotes, and without
/// quotes the paragraphs are meant whole. UnknownDocument, UnknownLabel, AmbiguousLabel, QuoteNotFound,
/// AmbiguousQuote.
[[nodiscard]] Result<Passage> passageAt(const Review& review, int document, const QStringList& labels,
                                        const QStringList& quotes);

} // namespace duikan
