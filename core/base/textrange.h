// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace duikan {

/// A half-open range [begin, end) of UTF-16 code units within one paragraph's text, 0-based.
/// Example: in "请求提供", the range {0, 2} is "请求".
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool intersects(TextRange other) const {
        return begin < other.end && other.begin < end;
    }
    [[nodiscard]] constexpr TextRange shifted(qsizetype by) const { return {begin + by, end + by}; }
    [[nodiscard]] constexpr TextRange clampedTo(qsizetype size) const {
        const qsizetype b = std::clamp<qsizetype>(begin, 0, size);
        return {b, std::clamp<qsizetype>(end, b, size)};
    }

    friend constexpr auto operator<=>(TextRange, TextRange) = default;
};

} // namespace duikan
