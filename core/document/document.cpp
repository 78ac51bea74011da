// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <algorithm>

namespace duikan {

const Paragraph* Document::at(int ordinal) const {
    return ordinal >= 1 && size_t(ordinal) <= paragraphs.size() ? &paragraphs[size_t(ordinal) - 1] : nullptr;
}

const Paragraph* Document::byId(QStringView id) const {
    const auto found = std::find_if(paragraphs.begin(), paragraphs.end(),
                                    [id](const Paragraph& paragraph) { return paragraph.id == id; });
    return found == paragraphs.end() ? nullptr : &*found;
}

bool Document::isResolution() const {
    return std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph& paragraph) {
        return paragraph.kind == ParagraphKind::Operative || paragraph.kind == ParagraphKind::Preambular;
    });
}

} // namespace duikan
