// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdftextdevice.h"

#include <GfxFont.h>
#include <GfxState.h>

#include <QChar>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace duikan {

namespace {

/// Letters of one word and the strokes between them touch.
constexpr float kTouch = 0.12F; // of the font size
constexpr int kLongestGlyph = 16;

/// The blocks of Hebrew, Arabic and their neighbours, and their presentation forms.
bool isRightToLeft(char32_t c) {
    return (c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff);
}

bool isBlank(char32_t c) {
    return QChar::isSpace(c);
}

/// May be drawn between the letters of a word to stretch it, when its font tells a sign for it, whatever it is.
bool isSign(char32_t c) {
    return QChar::isPunct(c) || QChar::isSymbol(c);
}

bool joinsLast(char32_t c) {
    const auto type = QChar::joiningType(c);
    return type == QChar::Joining_Dual || type == QChar::Joining_Right;
}

bool joinsNext(char32_t c) {
    return QChar::joiningType(c) == QChar::Joining_Dual;
}

/// The text of an /ActualText (UTF-16, the high byte first) the other way round.
std::unique_ptr<GooString> turnedText(const GooString& text) {
    const std::string& bytes = text.toStr();
    if (bytes.size() < 6 || bytes.size() % 2 != 0 || bytes[0] != '\xfe' || bytes[1] != '\xff') {
        return nullptr;
    }
    std::string turned = bytes.substr(0, 2);
    bool isTurned = false;
    for (std::size_t i = bytes.size() - 2; i >= 2; i -= 2) {
        const char32_t unit = char32_t(quint8(bytes[i])) << 8U | quint8(bytes[i + 1]);
        if (QChar::isSurrogate(unit)) {
            return nullptr;
        }
        isTurned = isTurned || isRightToLeft(unit);
        turned += bytes[i];
        turned += bytes[i + 1];
    }
    return isTurned ? std::make_unique<GooString>(turned) : nullptr;
}

/// The quarter turns of text on the page, told as Poppler's TextPage tells them of the words.
int quartersOf(const GfxState& state) {
    std::array<double, 4> m{};
    state.getFontTransMat(&m[0], &m[1], &m[2], &m[3]);
    if (std::abs(m[0] * m[3]) > std::abs(m[1] * m[2])) {
        return m[0] > 0 || m[3] < 0 ? 0 : 2;
    }
    return m[2] > 0 || m[1] > 0 ? 1 : 3;
}

/// The box of a glyph with the baseline from one point to another.
CharacterBox standingOn(QPointF from, QPointF to, float size, int quarters) {
    const auto x = float(from.x());
    const auto y = float(from.y());
    switch (quarters) {
    case 1:
        return {x, float(std::min(from.y(), to.y())), x + size, float(std::max(from.y(), to.y()))};
    case 2:
        return {float(std::min(from.x(), to.x())), y, float(std::max(from.x(), to.x())), y + size};
    case 3:
        return {x - size, float(std::min(from.y(), to.y())), x, float(std::max(from.y(), to.y()))};
    default:
        return {x, y - size, float(to.x()), y};
    }
}

} // namespace

void PdfTextDevice::startPage(int number, GfxState* state, XRef* xref) {
    m_glyphs.clear();
    TextOutputDev::startPage(number, state, xref);
}

PdfTextDevice::Glyph PdfTextDevice::glyphOf(const GfxState& state, double x, double y, double dx, double dy, CharCode code,
                                            char32_t letter) const {
    const auto& font = state.getFont();
    const quint64 fontNumber = font ? quint32(font->getID()->num) : 0;
    double left = 0;
    double baseline = 0;
    double width = 0;
    double height = 0;
    state.transform(x, y, &left, &baseline);
    state.transformDelta(dx, dy, &width, &height);
    const auto size = float(state.getTransformedFontSize());
    return {.key = fontNumber << 32U | code,
            .text = letter,
            .box = standingOn({left, baseline}, {left + width, baseline + height}, size, quartersOf(state))};
}

void PdfTextDevice::drawChar(GfxState* state, double x, double y, double dx, double dy, double originX, double originY,
                             CharCode code, int bytes, const Unicode* letters, int length) {
    const bool isTurned = length > 0 && isRightToLeft(letters[0]);
    m_isFirstArabic = m_isFirstArabic || (isTurned && !m_arabic.areThere);
    if (m_arabic.areThere && length > 0) {
        const Glyph glyph = glyphOf(*state, x, y, dx, dy, code, letters[0]);
        if (m_arabic.strokes.contains(glyph.key)) {
            return;
        }
        m_glyphs.push_back(glyph);
    }
    std::array<Unicode, kLongestGlyph> turned{};
    if (isTurned && length > 1 && length <= kLongestGlyph) {
        std::reverse_copy(letters, letters + length, turned.begin());
        letters = turned.data();
    }
    TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, letters, length);
}

void PdfTextDevice::beginActualText(GfxState* state, const GooString* actual) {
    m_turned = turnedText(*actual);
    TextOutputDev::beginActualText(state, m_turned ? m_turned.get() : actual);
}

void PdfTextDevice::endMarkedContent(GfxState* state) {
    m_hasEnded = true;
    TextOutputDev::endMarkedContent(state);
}

bool PdfTextDevice::takeEnd() {
    return std::exchange(m_hasEnded, false);
}

/// Whether glyphs of the sorted page stand between two letters that would be joined, touching both.
bool PdfTextDevice::isStroke(std::size_t begin, std::size_t end) const {
    if (begin == 0 || end == m_glyphs.size()) {
        return false;
    }
    const Glyph& left = m_glyphs[begin - 1];
    const Glyph& right = m_glyphs[end];
    const float touch = kTouch * m_glyphs[begin].size();
    const auto isLevel = [&](const Glyph& glyph) { return std::abs(glyph.box.bottom - m_glyphs[begin].box.bottom) <= touch; };
    return isLevel(left) && isLevel(right) && joinsLast(left.text) && joinsNext(right.text) &&
           std::abs(m_glyphs[begin].box.left - left.box.right) <= touch &&
           std::abs(right.box.left - m_glyphs[end - 1].box.right) <= touch;
}

bool PdfTextDevice::learns() {
    if (std::exchange(m_isFirstArabic, false)) {
        m_arabic.areThere = true;
        return true;
    }
    std::ranges::stable_sort(m_glyphs, [](const Glyph& a, const Glyph& b) {
        return std::pair(std::lround(a.box.bottom), a.box.left) < std::pair(std::lround(b.box.bottom), b.box.left);
    });
    QHash<quint64, bool> strokes;
    for (std::size_t begin = 0; begin < m_glyphs.size();) {
        std::size_t end = begin + 1;
        const Glyph& glyph = m_glyphs[begin];
        while (end < m_glyphs.size() && m_glyphs[end].key == glyph.key) {
            ++end;
        }
        if (isSign(glyph.text) && glyph.text != QChar(u'\u0640').unicode()) {
            const auto it = strokes.find(glyph.key);
            const bool isOne = isStroke(begin, end);
            strokes.insert(glyph.key, isOne && (it == strokes.end() || *it));
        }
        begin = end;
    }
    bool learns = false;
    for (auto it = strokes.cbegin(); it != strokes.cend(); ++it) {
        learns = (*it && m_arabic.strokes.insert(it.key()).second) || learns;
    }
    return learns;
}

std::vector<CharacterBox> PdfTextDevice::blanks() const {
    std::vector<CharacterBox> blanks;
    for (const Glyph& glyph : m_glyphs) {
        if (isBlank(glyph.text)) {
            blanks.push_back(glyph.box);
        }
    }
    return blanks;
}

} // namespace duikan
