// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include <unicode/ubrk.h>

#include <memory>

namespace duikan {

namespace {

struct CloseBreakIterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

/// Opening one loads rules and dictionary: once a thread.
UBreakIterator* wordIterator() {
    static thread_local const std::unique_ptr<UBreakIterator, CloseBreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UBreakIterator, CloseBreakIterator>(
            ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    }();
    return iterator.get();
}

} // namespace

std::vector<TextRange> tokens(QStringView text) {
    std::vector<TextRange> out;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* const words = wordIterator();
    if (!words || text.isEmpty()) {
        return out;
    }
    ubrk_setText(words, text.utf16(), int32_t(text.size()), &status);
    int32_t begin = ubrk_first(words);
    for (int32_t end = ubrk_next(words); end != UBRK_DONE; begin = end, end = ubrk_next(words)) {
        out.push_back({begin, end});
    }
    return out;
}

} // namespace duikan
