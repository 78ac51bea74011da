// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shingles.h"

#include "core/text/script.h"

#include <QChar>

namespace duikan {

namespace {

// FNV-1a spreads short keys well and costs one multiplication a unit.
constexpr std::uint32_t kHashBasis = 2166136261U;
constexpr std::uint32_t kHashPrime = 16777619U;

/// Of scripts written without blanks between words, Thai and Lao too, one letter is one unit.
bool isUnit(char16_t c) {
    if (c < 0x80) {
        return false;
    }
    return (c >= 0x4E00 && c <= 0x9FFF) || isIdeograph(c) || (c >= 0x0E00 && c <= 0x0EFF);
}

char16_t fold(char16_t c) {
    if (c < 0x80) {
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
        return fold(char16_t(c - 0xFEE0)); // full-width forms of ASCII
    }
    return QChar::toCaseFolded(char32_t(c)) <= 0xFFFF ? char16_t(QChar::toCaseFolded(char32_t(c))) : c;
}

class Collector {
public:
    explicit Collector(qsizetype expected) { m_hashes.reserve(size_t(expected)); }

    void unit(std::uint32_t hash) {
        if (++m_units > 1) {
            m_hashes.push_back((m_previous * kHashPrime) ^ (hash * 0x9E3779B1U));
        }
        m_previous = hash;
        if (m_units <= kBeginningUnits) {
            m_beginning.push_back(hash);
        }
    }

    Wording finish() {
        if (m_units == 1) {
            m_hashes.push_back(m_previous);
        }
        return {std::move(m_hashes), std::move(m_beginning)};
    }

private:
    std::vector<std::uint32_t> m_hashes;
    std::vector<std::uint32_t> m_beginning;
    std::uint32_t m_previous = 0;
    qsizetype m_units = 0;
};

} // namespace

Wording wordingOf(QStringView text) {
    Collector collector(text.size());
    std::uint32_t word = kHashBasis;
    bool inWord = false;
    const auto endWord = [&] {
        if (inWord) {
            collector.unit(word);
            word = kHashBasis;
            inWord = false;
        }
    };
    for (const QChar c : text) {
        if (isUnit(c.unicode())) { // has neither case nor width
            endWord();
            collector.unit((kHashBasis ^ c.unicode()) * kHashPrime);
            continue;
        }
        const char16_t u = fold(c.unicode());
        if (u < 0x80 ? (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')
                            : QChar::isLetterOrNumber(char32_t(u)) || QChar::isMark(char32_t(u)) ||
                                  QChar::isSurrogate(char32_t(u))) {
            word = (word ^ u) * kHashPrime;
            inWord = true;
        } else {
            endWord();
        }
    }
    endWord();
    return collector.finish();
}

} // namespace duikan
