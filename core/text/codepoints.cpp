// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"

namespace duikan {

namespace {

/// The second half of a pair counts with the first.
bool startsCodePoint(QStringView text, qsizetype at) {
    return !(at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate());
}

} // namespace

TextRange codePointRange(QStringView text, TextRange utf16) {
    if (utf16.begin < 0 || utf16.end < utf16.begin || utf16.end > text.size()) {
        return utf16;
    }
    TextRange range;
    for (qsizetype at = 0; at < utf16.end; ++at) {
        const bool counts = startsCodePoint(text, at);
        range.begin += counts && at < utf16.begin;
        range.end += counts;
    }
    return range;
}

TextRange utf16Range(QStringView text, TextRange codePoints) {
    TextRange range{-1, -1};
    qsizetype count = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !startsCodePoint(text, at)) {
            continue;
        }
        if (count == codePoints.begin) {
            range.begin = at;
        }
        if (count == codePoints.end) {
            range.end = at;
            break;
        }
        ++count;
    }
    return range.begin < 0 || range.end < range.begin ? codePoints : range;
}

} // namespace duikan
