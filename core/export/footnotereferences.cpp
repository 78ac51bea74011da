// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/footnotereferences.h"

#include <algorithm>

namespace duikan {

namespace {

/// The first place where the mark clings to what stands before it and is no part of a longer one.
TextRange markIn(QStringView text, QStringView mark) {
    if (mark.isEmpty() || mark.front().isLetter() || (mark.front() >= u'0' && mark.front() <= u'9')) {
        return {}; // "1" in the text is more likely a figure
    }
    for (qsizetype at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1)) {
        const qsizetype end = at + mark.size();
        if (!text[at - 1].isSpace() && text[at - 1] != mark.front() &&
            (end == text.size() || text[end] != mark.back())) {
            return {at, end};
        }
    }
    return {};
}

} // namespace

FootnoteReferences::FootnoteReferences(const Document& document) {
    std::map<QString, const Paragraph*> unclaimed;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind == ParagraphKind::Footnote && !paragraph.number.isEmpty()) {
            unclaimed.emplace(paragraph.number, &paragraph);
        }
    }
    int number = 0;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind == ParagraphKind::Footnote) {
            continue;
        }
        for (const QString& mark : paragraph.footnotes) {
            if (const auto found = unclaimed.find(mark); found != unclaimed.end()) {
                m_references[paragraph.ordinal].push_back(
                    {++number, found->second, markIn(paragraph.text, mark)});
                unclaimed.erase(found);
            }
        }
    }
}

std::vector<FootnoteReference> FootnoteReferences::all() const {
    std::vector<FootnoteReference> all;
    for (const auto& [ordinal, references] : m_references) {
        all.insert(all.end(), references.begin(), references.end());
    }
    return all;
}

const std::vector<FootnoteReference>& FootnoteReferences::in(const Paragraph& paragraph) const {
    static const std::vector<FootnoteReference> none;
    const auto found = m_references.find(paragraph.ordinal);
    return found == m_references.end() ? none : found->second;
}

bool FootnoteReferences::isReferred(const Paragraph& footnote) const {
    return footnote.kind == ParagraphKind::Footnote && std::ranges::any_of(all(), [&](const auto& reference) {
               return reference.footnote == &footnote;
           });
}

} // namespace duikan
