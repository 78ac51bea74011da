// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/verbatim.h"

#include "core/search/searchfolding.h"

#include <cstdint>
#include <cstring>

namespace duikan {

namespace {

/// Code units compared at once, as the compilers' vector extension has them; SSE2 and NEON are part of every processor
/// that Qt 6 is built for.
using Units = std::uint16_t __attribute__((vector_size(16)));
constexpr qsizetype kStride = qsizetype(sizeof(Units) / sizeof(char16_t));

Units unitsAt(const char16_t* text) {
    Units units;
    std::memcpy(&units, text, sizeof units);
    return units;
}

/// Whether any of the kStride units from `text` is `first` and has `last` at a distance.
bool mayBegin(const char16_t* text, qsizetype distance, Units first, Units last) {
    const auto hits = (unitsAt(text) == first) & (unitsAt(text + distance) == last);
    std::uint64_t halves[2];
    std::memcpy(halves, &hits, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

} // namespace

bool containsVerbatim(QStringView text, QStringView words) {
    const char16_t* const begin = text.utf16();
    const char16_t* const pattern = words.utf16();
    const qsizetype distance = words.size() - 1;
    const qsizetype starts = text.size() - distance; // places where the words could begin
    const auto isAt = [&](qsizetype at) {
        if (begin[at] != pattern[0] || std::memcmp(begin + at, pattern, size_t(words.size()) * sizeof(char16_t)) != 0) {
            return false;
        }
        const qsizetype end = at + words.size();
        return end == text.size() || isFoldedAlone(text[end]);
    };
    const Units first = Units{} + pattern[0];
    const Units last = Units{} + pattern[distance];
    qsizetype at = 0;
    for (; at + kStride <= starts; at += kStride) {
        if (!mayBegin(begin + at, distance, first, last)) {
            continue;
        }
        for (qsizetype i = at; i < at + kStride; ++i) {
            if (isAt(i)) {
                return true;
            }
        }
    }
    for (; at < starts; ++at) {
        if (isAt(at)) {
            return true;
        }
    }
    return false;
}

} // namespace duikan
