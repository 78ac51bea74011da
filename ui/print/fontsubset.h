// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace duikan {

/// Cuts every embedded TrueType font down to the glyphs that the pages show. Chromium 102 does so itself only
/// up to some 880 glyphs of a font; beyond, it embeds the whole file, which for a Chinese text is 5 to 20 MB,
/// and for a font collection is not even a font that ISO 32000 allows. Glyph numbers stay, so nothing else in
/// the file changes. A font that cannot be cut stays as it was. Throws what QPDF throws.
void subsetFonts(QPDF& pdf);

} // namespace duikan
