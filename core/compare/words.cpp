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

std::vector<Word> Vocabulary::words(QStringView text) {
    std::vector<Word> out;
    qsizetype unknown = 0; // where the stretches begin that no text had so far
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = nextCut(text, begin);
        if (const auto known = m_stretches.constFind(text.sliced(begin, end - begin)); known != m_stretches.cend()) {
            const Stretch stretch = *known;
            cut(text, {unknown, begin}, out);
            append(stretch, begin, out);
            unknown = end;
        }
        begin = end;
    }
    cut(text, {unknown, text.size()}, out);
    return out;
}

/// Cuts some stretches of a text, which belong together, and remembers the words of each.
void Vocabulary::cut(QStringView text, TextRange unknown, std::vector<Word>& out) {
    if (unknown.isEmpty()) {
        return;
    }
    const std::vector<TextRange> cuts = tokens(text.sliced(unknown.begin, unknown.length()));
    auto next = cuts.begin();
    for (qsizetype from = unknown.begin; from < unknown.end;) {
        const qsizetype to = std::min(unknown.end, nextCut(text, from));
        const size_t first = m_words.size();
        for (; next != cuts.end() && unknown.begin + next->end <= to; ++next) {
            addWord(text, next->shifted(unknown.begin), from);
        }
        const Stretch stretch{first, m_words.size()};
        m_stretches.insert(text.sliced(from, to - from), stretch);
        append(stretch, from, out);
        from = to;
    }
}

/// A blank belongs to the word before it; but at the beginning of a text, which no other stretch begins with, it is
/// one.
void Vocabulary::addWord(QStringView text, TextRange range, qsizetype stretch) {
    const QStringView token = text.sliced(range.begin, range.length());
    const TextRange within = range.shifted(-stretch);
    if (!isBlank(token)) {
        const int key = keyOf(needsFolding(token) ? m_folded.emplace_back(fold(token).text) : token);
        m_words.push_back({within, key, range.length()});
    } else if (within.begin == 0) {
        m_words.push_back({within, keyOf(u" "), 0});
    } else {
        m_words.back().range.end = within.end;
    }
}

void Vocabulary::append(Stretch stretch, qsizetype at, std::vector<Word>& out) const {
    for (size_t i = stretch.begin; i < stretch.end; ++i) {
        out.push_back(m_words[i]);
        out.back().range = out.back().range.shifted(at);
    }
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
