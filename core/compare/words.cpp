// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/text/codepoints.h"
#include "core/text/folding.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace duikan {

namespace {

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Where the stretch ends that begins at `from`: before the next mark behind which nothing hangs on what is before.
qsizetype nextCut(QStringView text, qsizetype from) {
    qsizetype at = from + 1;
    while (at < text.size() && !isCut(text, at)) {
        ++at;
    }
    return std::min(at, text.size());
}

/// Ideographs and ASCII fold to themselves, and are nearly all there is.
bool needsFolding(QStringView token) {
    return std::any_of(token.begin(), token.end(), [](QChar c) {
        return c.unicode() >= 0x80 && !(c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF);
    });
}

} // namespace

bool isCut(QStringView text, qsizetype at) {
    if (at < 0 || at + 1 >= text.size() || !isOneOf(text[at], u"，；。、：,;.:")) {
        return false;
    }
    const char16_t next = text[at + 1].unicode();
    return next == u' ' || (next >= 0x4E00 && next <= 0x9FFF);
}

/// A text as another one was cut, where it has the same stretches between marks; the rest is cut anew.
std::vector<TextRange> Vocabulary::cut(QStringView text) {
    std::vector<TextRange> out;
    qsizetype unknown = 0; // where the stretches begin that no text had so far
    qsizetype begin = 0;
    const auto cutUnknown = [&](qsizetype end) {
        size_t first = out.size();
        for (const TextRange range : tokens(text.sliced(unknown, end - unknown))) {
            out.push_back(range.shifted(unknown));
        }
        for (qsizetype from = unknown; from < end;) { // remembered stretch by stretch
            const qsizetype to = std::min(end, nextCut(text, from));
            std::vector<TextRange>& ranges = m_cuts[text.sliced(from, to - from)];
            ranges.clear();
            for (; first < out.size() && out[first].end <= to; ++first) {
                ranges.push_back(out[first].shifted(-from));
            }
            from = to;
        }
    };
    while (begin < text.size()) {
        const qsizetype end = nextCut(text, begin);
        const QStringView stretch = text.sliced(begin, end - begin);
        if (m_cuts.contains(stretch)) {
            cutUnknown(begin);
            for (const TextRange range : std::as_const(m_cuts)[stretch]) {
                out.push_back(range.shifted(begin));
            }
            unknown = end;
        }
        begin = end;
    }
    cutUnknown(text.size());
    return out;
}

std::vector<Word> Vocabulary::words(QStringView text) {
    std::vector<Word> out;
    for (const TextRange range : cut(text)) {
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
