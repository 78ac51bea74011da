// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pagemap.h"

#include <TextOutputDev.h>

#include <memory>
#include <unordered_set>
#include <vector>

namespace duikan {

/// What was learnt of the Arabic of a document on the pages read so far.
struct ArabicGlyphs {
    bool areThere = false;
    std::unordered_set<quint64> strokes; ///< glyphs that only stretch words, by font and code
};

/// Poppler's device for text, which also hears what that does not tell: where blanks are printed, which glyphs are strokes
/// that stretch an Arabic word, and when marked content ends. Characters that one glyph stands for come in the order of the
/// print, as those of several glyphs do: the last letter of an Arabic ligature first.
class PdfTextDevice : public TextOutputDev {
public:
    explicit PdfTextDevice(ArabicGlyphs& arabic)
        : TextOutputDev(nullptr, false, 0, false, false)
        , m_arabic(arabic) {}

    void startPage(int number, GfxState* state, XRef* xref) override;
    void drawChar(GfxState* state, double x, double y, double dx, double dy, double originX, double originY, CharCode code,
                  int bytes, const Unicode* letters, int length) override;
    void beginActualText(GfxState* state, const GooString* actual) override;
    void endMarkedContent(GfxState* state) override;

    /// Whether marked content has ended since the last call.
    [[nodiscard]] bool takeEnd();
    /// After a page was drawn: whether it taught something by which it would be read otherwise.
    [[nodiscard]] bool learns();
    /// The blanks of the page, once a page of the document has shown Arabic. Their bottom is the baseline.
    [[nodiscard]] std::vector<CharacterBox> blanks() const;

private:
    struct Glyph {
        quint64 key = 0; ///< font and code
        char32_t text = 0;
        CharacterBox box; ///< its bottom is the baseline
        [[nodiscard]] float size() const { return box.bottom - box.top; }
    };
    [[nodiscard]] Glyph glyphOf(const GfxState& state, double x, double y, double dx, double dy, CharCode code,
                                char32_t letter) const;
    [[nodiscard]] bool isStroke(std::size_t begin, std::size_t end) const;

    ArabicGlyphs& m_arabic;
    bool m_isFirstArabic = false;
    bool m_hasEnded = false;
    std::vector<Glyph> m_glyphs; ///< of the page, from the first Arabic one of the document on
    std::unique_ptr<GooString> m_turned;
};

} // namespace duikan
