// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include "core/text/radicals.h"

#include <unicode/unorm2.h>

#include <algorithm>
#include <numeric>
#include <span>

namespace duikan {

namespace {

constexpr char32_t kNothing = 0;

bool isBlank(char32_t c) {
    return QChar::isSpace(c) || c == 0x0085; // NEL counts as a line end in text from mainframes and some PDFs
}

bool isInvisible(char32_t c) {
    switch (c) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero width space, non-joiner, joiner
    case 0x200C:
    case 0x200D:
    case 0x2060: // word joiner
    case 0xFEFF: // byte order mark
        return true;
    default:
        return false;
    }
}

char32_t foldedHalfWidth(char32_t c) {
    switch (c) {
    case 0xFF61:
        return 0x3002; // 。
    case 0xFF62:
        return 0x300C; // 「
    case 0xFF63:
        return 0x300D; // 」
    case 0xFF64:
        return 0x3001; // 、
    case 0xFF65:
        return 0x30FB; // ・
    default:
        return c;
    }
}

char32_t foldedTypography(char32_t c) {
    switch (c) {
    case 0x2018: // single quotation marks, the low one, and the apostrophe letter
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
        return U'\'';
    case 0x201C: // double quotation marks
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return U'"';
    case 0x2010: // hyphen, non-breaking hyphen, minus
    case 0x2011:
    case 0x2212:
        return U'-';
    default:
        return c;
    }
}

/// kNothing for what vanishes, U' ' for any blank.
char32_t folded(char32_t c) {
    if (c < 0x80) {
        return isBlank(c) ? U' ' : c;
    }
    if (isBlank(c)) {
        return U' ';
    }
    if (isInvisible(c)) {
        return kNothing;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) { // full width ASCII; U+3000, its blank, is a blank above
        return c - 0xFF01 + 0x21;
    }
    if (c >= 0xFF61 && c <= 0xFF65) {
        return foldedHalfWidth(c);
    }
    if (c >= 0x2E80 && c <= 0x2FD5) {
        return unifiedIdeograph(c);
    }
    return foldedTypography(c);
}

/// Folds to one unit that is no blank.
constexpr bool isTypography(char16_t c) {
    return (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2018 && c <= 0x201F) || c == 0x2010 || c == 0x2011;
}

/// What nearly all text is made of: folds unit by unit and combines with nothing before it.
constexpr bool isPlain(char16_t c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
        return true;
    }
    if (c < 0x80) {
        return c > 0x20 && c < 0x7F;
    }
    return c == 0x3001 || c == 0x3002 || (c >= 0x3008 && c <= 0x3011) || isTypography(c);
}

/// The next code point; a lone surrogate stands for itself.
char32_t codePointAt(QStringView text, qsizetype at, qsizetype& length) {
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    length = 1;
    return c.unicode();
}

class Folder {
public:
    explicit Folder(QStringView source)
        : m_source(source) {
        UErrorCode status = U_ZERO_ERROR;
        m_nfc = unorm2_getNFCInstance(&status);
        m_result.text.reserve(source.size());
        m_result.offsets.reserve(size_t(source.size()) + 1);
    }

    FoldedText run() {
        for (qsizetype at = 0; at < m_source.size();) {
            bool hasTypography = false;
            if (const qsizetype plain = plainEnd(at, hasTypography); plain > at) {
                appendPlain(at, plain, hasTypography);
                at = plain;
                continue;
            }
            const qsizetype end = segmentEnd(at);
            qsizetype length = 0;
            const char32_t c = codePointAt(m_source, at, length);
            if (at + length == end) {
                append(folded(c), at);
            } else {
                appendComposed(at, end);
            }
            at = end;
        }
        m_result.offsets.push_back(m_source.size());
        return std::move(m_result);
    }

private:
    /// End of the plain characters from `at` on, with single blanks between them; the last of them is left out where
    /// what follows may combine with it.
    qsizetype plainEnd(qsizetype at, bool& hasTypography) const {
        const char16_t* const units = m_source.utf16();
        const qsizetype size = m_source.size();
        qsizetype end = at;
        while (end < size) {
            const char16_t c = units[end];
            const bool isSingleBlank = c == u' ' && end > at && end + 1 < size && isPlain(units[end + 1]);
            if (!isPlain(c) && !isSingleBlank) {
                break;
            }
            hasTypography = hasTypography || (c >= 0x2010 && isTypography(c));
            ++end;
        }
        const bool mayCombine = end < size && units[end] > 0x20;
        return end > at && mayCombine ? end - 1 : end;
    }

    void appendPlain(qsizetype begin, qsizetype end, bool hasTypography) {
        const qsizetype from = m_result.text.size();
        m_result.text += m_source.sliced(begin, end - begin);
        if (hasTypography) {
            for (QChar& c : std::span(m_result.text.begin() + from, m_result.text.end())) {
                if (isTypography(c.unicode())) {
                    c = QChar(char16_t(folded(c.unicode())));
                }
            }
        }
        const size_t first = m_result.offsets.size();
        m_result.offsets.resize(first + size_t(end - begin));
        std::iota(m_result.offsets.begin() + qsizetype(first), m_result.offsets.end(), begin);
    }

    /// End of the base character at `at` with the marks that combine with it.
    qsizetype segmentEnd(qsizetype at) const {
        qsizetype length = 0;
        codePointAt(m_source, at, length);
        qsizetype end = at + length;
        while (end < m_source.size()) {
            const char32_t next = codePointAt(m_source, end, length);
            // Nothing below U+0300 combines backwards, which spares most texts the look-up.
            if (length == 1 && isPlain(char16_t(next))) {
                break;
            }
            const bool combines = next >= 0x300 && m_nfc && !unorm2_hasBoundaryBefore(m_nfc, UChar32(next));
            if (!combines && !isInvisible(next)) {
                break;
            }
            end += length;
        }
        return end;
    }

    void appendComposed(qsizetype begin, qsizetype end) {
        QString segment; // folded first, so that a full width letter takes its accent too
        for (qsizetype at = begin, length = 0; at < end; at += length) {
            if (const char32_t c = folded(codePointAt(m_source, at, length)); c != kNothing) {
                segment += QStringView(QChar::fromUcs4(c));
            }
        }
        QString composed(segment.size() * 3, Qt::Uninitialized);
        UErrorCode status = U_ZERO_ERROR;
        const int32_t size =
            unorm2_normalize(m_nfc, reinterpret_cast<const UChar*>(segment.utf16()), int32_t(segment.size()),
                             reinterpret_cast<UChar*>(composed.data()), int32_t(composed.size()), &status);
        const QStringView text = U_SUCCESS(status) ? QStringView(composed).first(size) : QStringView(segment);
        for (qsizetype at = 0, length = 0; at < text.size(); at += length) {
            append(codePointAt(text, at, length), begin);
        }
    }

    void append(char32_t c, qsizetype offset) {
        if (c == kNothing || (c == U' ' && m_result.text.endsWith(u' '))) {
            return;
        }
        if (QChar::requiresSurrogates(c)) {
            m_result.text += QChar(QChar::highSurrogate(c));
            m_result.text += QChar(QChar::lowSurrogate(c));
            m_result.offsets.push_back(offset);
        } else {
            m_result.text += QChar(char16_t(c));
        }
        m_result.offsets.push_back(offset);
    }

    QStringView m_source;
    const UNormalizer2* m_nfc = nullptr;
    FoldedText m_result;
};

} // namespace

TextRange FoldedText::sourceRange(TextRange folded) const {
    const TextRange within = folded.clampedTo(text.size());
    const qsizetype begin = offsets[size_t(within.begin)];
    if (within.isEmpty()) {
        return {begin, begin};
    }
    // Several units can come from one source character: its end is where the next different offset begins.
    const qsizetype last = offsets[size_t(within.end) - 1];
    return {begin, *std::upper_bound(offsets.begin() + within.end - 1, offsets.end() - 1, last)};
}

TextRange FoldedText::foldedRange(TextRange source) const {
    // The unit that holds source.begin is the last one to begin at or before it.
    const auto afterBegin = std::upper_bound(offsets.begin(), offsets.end() - 1, source.begin);
    auto begin = afterBegin == offsets.begin() ? afterBegin : afterBegin - 1;
    begin = std::lower_bound(offsets.begin(), afterBegin, *begin);
    if (source.isEmpty()) {
        return {begin - offsets.begin(), begin - offsets.begin()};
    }
    const auto end = std::lower_bound(begin, offsets.end() - 1, source.end);
    return {begin - offsets.begin(), end - offsets.begin()};
}

FoldedText fold(QStringView source) {
    return Folder(source).run();
}

} // namespace duikan
