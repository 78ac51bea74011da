// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <map>

namespace duikan {

/// How a citation stands among the texts of a review. Nothing is guessed: what can mean two things has no
/// target.
enum class CitationStanding {
    Here,      ///< means one paragraph of the same text
    There,     ///< means one of another text of the review
    Nowhere,   ///< names a paragraph of the same text that is not there
    Ambiguous, ///< can mean several
    Elsewhere, ///< names a document that is not in the review
    Plain,     ///< a date, a session, a fund: nothing to go to
};

[[nodiscard]] QString toString(CitationStanding standing); ///< "nowhere"

/// What a citation points at.
struct CitationTarget {
    CitationStanding standing = CitationStanding::Plain;
    int document = 0; ///< key among the documents given; 0 without target
    int ordinal = 0;  ///< of the paragraph there; 0 without target
    QStringList candidates; ///< labels that an ambiguous one can mean

    [[nodiscard]] bool hasTarget() const { return ordinal > 0; }
    [[nodiscard]] bool isUnresolved() const {
        return standing == CitationStanding::Nowhere || standing == CitationStanding::Ambiguous;
    }
    friend bool operator==(const CitationTarget&, const CitationTarget&) = default;
};

/// By paragraph (ordinal - 1), then as Paragraph::citations.
using CitationTargets = std::vector<std::vector<CitationTarget>>;

/// What the citations of one of the documents point at: in the same text, or in another one that the citation names
/// by symbol or by body and number (resolveCitationsBetween()). Pure; nothing of it is stored, since it follows
/// from the texts that lie in the review now.
[[nodiscard]] CitationTargets citationTargets(const std::map<int, DocumentPtr>& documents, int citing);

} // namespace duikan
