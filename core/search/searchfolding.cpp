// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchfolding.h"

#include <unicode/unorm2.h>

#include <array>
#include <memory>

namespace duikan {

namespace {

constexpr char16_t kNeedsContext = 0xFFFF; ///< what becomes of it depends on its neighbours, or it vanishes

char32_t withoutCase(char32_t c) {
    const bool isCompatibilityIdeograph = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    if (isCompatibilityIdeograph && QChar::decompositionTag(c) == QChar::Canonical) {
        const QString ideograph = QChar::decomposition(c);
        return ideograph.size() == 2 ? QChar::surrogateToUcs4(ideograph[0], ideograph[1]) : ideograph[0].unicode();
    }
    return QChar::toCaseFolded(c);
}

/// What each code unit becomes wherever it stands: spares nearly every text the long way.
class FoldingTable {
public:
    FoldingTable() {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2* const nfc = unorm2_getNFCInstance(&status);
        for (char32_t c = 0; c < 0x10000; ++c) {
            const bool combines = c >= 0x300 && nfc != nullptr && !unorm2_hasBoundaryBefore(nfc, UChar32(c));
            m_units[c] = combines || QChar::isSurrogate(c) ? kNeedsContext : foldedAlone(QChar(char16_t(c)));
        }
    }

    char16_t operator[](QChar c) const { return m_units[c.unicode()]; }

private:
    static char16_t foldedAlone(QChar c) {
        const QString folded = fold(QStringView(&c, 1)).text;
        const char32_t result = folded.size() == 1 ? withoutCase(folded[0].unicode()) : kNeedsContext;
        return result < 0x10000 ? char16_t(result) : kNeedsContext;
    }

    std::array<char16_t, 0x10000> m_units{};
};

const FoldingTable& table() {
    static const auto kTable = std::make_unique<const FoldingTable>();
    return *kTable;
}

FoldedText foldedInContext(QStringView source) {
    const FoldedText folded = fold(source);
    FoldedText result;
    result.text.reserve(folded.text.size());
    result.offsets.reserve(folded.offsets.size());
    for (qsizetype at = 0; at < folded.text.size();) {
        const QChar first = folded.text[at];
        const bool isPair = first.isHighSurrogate() && at + 1 < folded.text.size() && folded.text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(first, folded.text[at + 1]) : first.unicode();
        const auto units = QChar::fromUcs4(withoutCase(c));
        for (const QChar unit : QStringView(units)) {
            result.text += unit;
            result.offsets.push_back(folded.offsets[size_t(at)]);
        }
        at += isPair ? 2 : 1;
    }
    result.offsets.push_back(source.size());
    return result;
}

} // namespace

QString foldedForSearch(QStringView source) {
    const FoldingTable& folding = table();
    QString text(source.size(), Qt::Uninitialized);
    QChar* end = text.data();
    char16_t last = 0;
    for (const QChar c : source) {
        const char16_t unit = folding[c];
        if (unit == kNeedsContext) {
            return foldedInContext(source).text;
        }
        if (unit != u' ' || last != u' ') {
            *end++ = QChar(unit);
        }
        last = unit;
    }
    text.truncate(end - text.constData());
    return text;
}

bool isFoldedAlone(QChar unit) {
    return table()[unit] != kNeedsContext;
}

FoldedText foldForSearch(QStringView source) {
    const FoldingTable& folding = table();
    FoldedText result;
    result.text.reserve(source.size());
    result.offsets.reserve(size_t(source.size()) + 1);
    for (qsizetype at = 0; at < source.size(); ++at) {
        const char16_t unit = folding[source[at]];
        if (unit == kNeedsContext) {
            return foldedInContext(source);
        }
        if (unit != u' ' || !result.text.endsWith(u' ')) {
            result.text += QChar(unit);
            result.offsets.push_back(at);
        }
    }
    result.offsets.push_back(source.size());
    return result;
}

} // namespace duikan
