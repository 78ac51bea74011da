// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/text/folding.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace duikan {

namespace {

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Ideographs and ASCII fold to themselves, and are nearly all there is.
bool needsFolding(QStringView token) {
    return std::any_of(token.begin(), token.end(), [](QChar c) {
        return c.unicode() >= 0x80 && !(c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF);
    });
}

} // namespace

std::vector<Word> Vocabulary::words(QStringView text) {
    std::vector<Word> out;
    for (const TextRange range : tokens(text)) {
        const QStringView token = text.sliced(range.begin, range.length());
        if (isBlank(token)) {
            if (out.empty()) {
                out.push_back({range, keyOf(u" "), 0});
            } else {
                out.back().range.end = range.end;
            }
            continue;
        }
        out.push_back({range, keyOf(needsFolding(token) ? m_folded.emplace_back(fold(token).text) : token),
                       range.length()});
    }
    return out;
}

int Vocabulary::keyOf(QStringView word) {
    const auto it = m_keys.constFind(word);
    return it != m_keys.cend() ? *it : *m_keys.insert(word, int(m_keys.size()));
}

std::vector<Word> lettersOf(QStringView text) {
    std::vector<Word> out;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const qsizetype length = pair ? 2 : 1;
        const int key = pair ? int(QChar::surrogateToUcs4(text[i], text[i + 1])) : int(text[i].unicode());
        out.push_back({{i, i + length}, key, length});
        i += length;
    }
    return out;
}

TextRange spanOf(const std::vector<Word>& words, int begin, int end, qsizetype size) {
    const qsizetype from = begin < int(words.size()) ? words[size_t(begin)].range.begin : size;
    return {from, end > begin ? words[size_t(end) - 1].range.end : from};
}

} // namespace duikan
