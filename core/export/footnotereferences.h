// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <map>

namespace duikan {

/// Where a text refers to a footnote.
struct FootnoteReference {
    int number = 0;                      ///< 1-based, in the order of reference
    const Paragraph* footnote = nullptr; ///< of the document
    TextRange mark;                      ///< of the paragraph's text; empty where it has no mark of its own
};

/// Which paragraphs refer to which footnotes, for formats whose footnotes hang in the text. The first
/// paragraph that names a mark refers to the footnote; a mark of signs (stars, daggers, raised figures) that
/// clings to a word is found in the text. The document must outlive this.
class FootnoteReferences {
public:
    explicit FootnoteReferences(const Document& document);

    [[nodiscard]] std::vector<FootnoteReference> all() const; ///< in the order of their numbers
    [[nodiscard]] const std::vector<FootnoteReference>& in(const Paragraph& paragraph) const;
    /// Whether this is a footnote that some paragraph refers to.
    [[nodiscard]] bool isReferred(const Paragraph& footnote) const;

private:
    std::map<int, std::vector<FootnoteReference>> m_references; ///< by ordinal of the paragraph
};

} // namespace duikan
