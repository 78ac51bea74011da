// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duikan {

/// Whether a code point lies in the two blocks of radicals.
[[nodiscard]] bool mayBeRadical(char32_t c);

/// The ideograph that a radical code point (CJK Radicals Supplement and Kangxi Radicals, U+2E80 to U+2FD5)
/// stands for. PDF files with a poor character map yield radicals where ideographs are printed. Anything
/// else, and the few radicals without an ideograph, come back as they are.
[[nodiscard]] char32_t unifiedIdeograph(char32_t radical);

} // namespace duikan
