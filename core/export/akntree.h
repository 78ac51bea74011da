// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/footnotereferences.h"


namespace duikan {

/// A paragraph of a document with what hangs below it: subparagraphs below a clause, clauses below a heading.
struct AknNode {
    const Paragraph* paragraph = nullptr;
    std::vector<AknNode> children;
};

/// A document in the parts that Akoma Ntoso knows. The document must outlive it.
struct AknTree {
    std::vector<const Paragraph*> preface;     ///< head block and title
    std::vector<const Paragraph*> formula;     ///< "The General Assembly,"
    std::vector<AknNode> recitals;             ///< with subparagraphs
    std::vector<AknNode> body;
    std::vector<const Paragraph*> conclusions; ///< what follows on adoption
};

/// Footnotes that are referred to are in none of the parts.
[[nodiscard]] AknTree aknTree(const Document& document, const FootnoteReferences& references);

} // namespace duikan
