// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/clauseselection.h"

#include <QStringList>

#include <algorithm>

namespace duikan {

namespace {

constexpr QChar kEmSpace(0x2003);

} // namespace

qsizetype shownNumberLength(const Paragraph& paragraph) {
    const bool isInText = paragraph.kind == ParagraphKind::Agenda || paragraph.kind == ParagraphKind::Sponsors;
    return paragraph.number.isEmpty() || isInText ? 0 : paragraph.number.size() + 1;
}

QString shownText(const Paragraph& paragraph) {
    return shownNumberLength(paragraph) == 0 ? paragraph.text : paragraph.number + kEmSpace + paragraph.text;
}

TextRange ClauseSelection::within(int ordinal, qsizetype length) const {
    const auto [first, last] = std::minmax(anchor, caret);
    if (isEmpty() || ordinal < first.ordinal || ordinal > last.ordinal) {
        return {};
    }
    return {ordinal == first.ordinal ? std::min(first.offset, length) : 0,
            ordinal == last.ordinal ? std::min(last.offset, length) : length};
}

QString ClauseSelection::text(const Document& document) const {
    if (isEmpty()) {
        return {};
    }
    QStringList lines;
    const auto [first, last] = std::minmax(anchor.ordinal, caret.ordinal);
    for (int ordinal = first; ordinal <= last; ++ordinal) {
        if (const Paragraph* const paragraph = document.at(ordinal)) {
            QString shown = shownText(*paragraph);
            if (const qsizetype number = shownNumberLength(*paragraph); number > 0) {
                shown[number - 1] = u' ';
            }
            const TextRange words = within(ordinal, shown.size());
            lines.append(shown.sliced(words.begin, words.length()));
        }
    }
    return lines.join(u'\n');
}

} // namespace duikan
