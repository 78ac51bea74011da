// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrases.h"

#include "core/text/script.h"

#include <algorithm>
#include <array>

namespace duikan {

namespace {

// In tokens. Short: "征得当事国的同意". Long: "分享中国开展残疾人工作的经验", where an object stands before
// the noun.
constexpr size_t kShortGap = 5;
constexpr size_t kLongGap = 15;

// The block that most of a Chinese text is of.
constexpr char16_t kFirstIdeograph = 0x4E00;
constexpr char16_t kLastIdeograph = 0x9FFF;

enum class CharacterClass { Ideograph, Letter, Digit, Separator, Comma, Break };

char32_t characterAt(QStringView text, qsizetype at, qsizetype& length) {
    length = 1;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    return text[at].unicode();
}

constexpr CharacterClass classOfAscii(char16_t c) {
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')) {
        return CharacterClass::Letter;
    }
    if (c >= u'0' && c <= u'9') {
        return CharacterClass::Digit;
    }
    if (c == u',') {
        return CharacterClass::Comma;
    }
    const bool isSeparator = c == u' ' || (c >= u'\t' && c <= u'\r') || c == u'-' || c == u'\'';
    return isSeparator ? CharacterClass::Separator : CharacterClass::Break;
}

constexpr auto kAscii = [] {
    std::array<CharacterClass, 0x80> classes{};
    for (size_t c = 0; c < classes.size(); ++c) {
        classes[c] = classOfAscii(char16_t(c));
    }
    return classes;
}();

/// Of what is not ASCII.
CharacterClass classOf(char32_t c) {
    if (isIdeograph(c)) {
        return CharacterClass::Ideograph;
    }
    if (QChar::isDigit(c)) {
        return CharacterClass::Digit;
    }
    if (QChar::isLetter(c) || QChar::isMark(c)) {
        return CharacterClass::Letter;
    }
    switch (c) {
    case U'、':
    case U'،':
        return CharacterClass::Comma;
    case U'–':
    case U'—':
        return CharacterClass::Separator;
    default:
        return QChar::isSpace(c) ? CharacterClass::Separator : CharacterClass::Break;
    }
}

bool isArabic(QStringView word) {
    return word.front().unicode() >= 0x0620 && word.front().unicode() <= 0x06FF;
}

QString arabicLetters(QStringView word) {
    QString letters;
    for (const QChar c : word) {
        switch (c.unicode()) {
        case 0x0622: // alef with madda, with hamza above, with hamza below
        case 0x0623:
        case 0x0625:
            letters += QChar(0x0627);
            break;
        case 0x0649: // alef maksura is often typed for yeh and the other way round
            letters += QChar(0x064A);
            break;
        case 0x0640: // tatweel, a stretched line
            break;
        default:
            if (c.unicode() < 0x064B || c.unicode() > 0x0652) { // vowel signs
                letters += c;
            }
        }
    }
    return letters;
}

QString arabicStem(QStringView word) {
    static const QString prefixes[] = {QStringLiteral("وال"), QStringLiteral("بال"), QStringLiteral("كال"),
                                       QStringLiteral("فال"), QStringLiteral("ولل"), QStringLiteral("ال"),
                                       QStringLiteral("لل"),  QStringLiteral("و")};
    static const QString suffixes[] = {QStringLiteral("ها"), QStringLiteral("ان"), QStringLiteral("ات"),
                                       QStringLiteral("ون"), QStringLiteral("ين"), QStringLiteral("ية"),
                                       QStringLiteral("ه"),  QStringLiteral("ة"),  QStringLiteral("ي")};
    QString stem = arabicLetters(word);
    for (const QString& prefix : prefixes) {
        if (stem.startsWith(prefix) && stem.size() - prefix.size() >= 3) {
            stem = stem.mid(prefix.size());
            break;
        }
    }
    for (const QString& suffix : suffixes) {
        if (stem.endsWith(suffix) && stem.size() - suffix.size() >= 2) {
            stem.chop(suffix.size());
            break;
        }
    }
    return stem;
}

constexpr bool isLowerCaseAscii(char16_t c) {
    return c < u'A' || (c > u'Z' && c < 0x80);
}

/// The class of what stands at an offset, and how many units it takes.
CharacterClass classAt(QStringView text, qsizetype at, qsizetype& length) {
    const char16_t unit = text[at].unicode();
    length = 1;
    if (unit < 0x80) {
        return kAscii[unit];
    }
    if (unit >= kFirstIdeograph && unit <= kLastIdeograph) {
        return CharacterClass::Ideograph;
    }
    return classOf(characterAt(text, at, length));
}

} // namespace

PhraseText::Piece PhraseText::wordPiece(QStringView text, TextRange range) {
    if (std::ranges::all_of(text, [](QChar c) { return isLowerCaseAscii(c.unicode()); })) {
        return {text, range};
    }
    return {m_changed.emplace_back(isArabic(text) ? arabicStem(text) : text.toString().toLower()), range};
}

PhraseText::PhraseText(QStringView folded) {
    m_pieces.reserve(size_t(folded.size())); // addresses, not memory, where words are longer than a unit
    const char16_t* const units = folded.utf16();
    for (qsizetype at = 0, length = 0; at < folded.size(); at += length) {
        if (units[at] >= kFirstIdeograph && units[at] <= kLastIdeograph) {
            length = 1;
            m_pieces.push_back({folded.sliced(at, 1), {at, at + 1}});
            continue;
        }
        const CharacterClass kind = classAt(folded, at, length);
        switch (kind) {
        case CharacterClass::Ideograph:
            m_pieces.push_back({folded.sliced(at, length), {at, at + length}});
            break;
        case CharacterClass::Separator:
            break;
        case CharacterClass::Comma:
            m_pieces.push_back({u",", {at, at + length}});
            break;
        case CharacterClass::Break:
            m_pieces.push_back({{}, {at, at + length}});
            break;
        case CharacterClass::Letter:
        case CharacterClass::Digit: {
            qsizetype end = at + length;
            bool isLower = isLowerCaseAscii(units[at]);
            while (end < folded.size() && units[end] < 0x80 && kAscii[units[end]] == kind) {
                isLower = isLower && isLowerCaseAscii(units[end]);
                ++end;
            }
            if (isLower && (end == folded.size() || units[end] < 0x80)) {
                length = end - at;
                m_pieces.push_back({folded.sliced(at, length), {at, end}});
                break;
            }
            for (qsizetype next = 0; end < folded.size() && classAt(folded, end, next) == kind; end += next) {
            }
            length = end - at;
            m_pieces.push_back(wordPiece(folded.sliced(at, length), {at, end}));
        }
        }
    }
}

std::vector<PhraseToken> phraseTokens(QStringView folded) {
    const PhraseText text(folded);
    std::vector<PhraseToken> tokens;
    tokens.reserve(text.m_pieces.size());
    for (const PhraseText::Piece& piece : text.m_pieces) {
        tokens.push_back({piece.text.toString(), piece.range});
    }
    return tokens;
}

std::vector<PhraseIndex::Element> PhraseIndex::compiled(QStringView phrase) {
    std::vector<Element> elements;
    for (const PhraseToken& token : phraseTokens(phrase)) {
        if (!token.isBreak()) {
            elements.push_back({Part::Word, token.text, 0});
        } else if (phrase[token.range.begin] == u'*' && !elements.empty()) {
            elements.back().part = Part::Beginning;
        } else if (phrase[token.range.begin] == u'…' && !elements.empty()) {
            if (elements.back().part == Part::Gap) {
                elements.back().longestGap = kLongGap;
            } else {
                elements.push_back({Part::Gap, {}, kShortGap});
            }
        }
    }
    while (!elements.empty() && elements.back().part == Part::Gap) {
        elements.pop_back();
    }
    return elements;
}

/// `length` sets words apart that begin alike; 0 for beginnings, whose words go on in any way.
inline size_t PhraseIndex::slotOf(QStringView word, qsizetype length) {
    const char16_t* const units = word.utf16();
    return (units[0] + (word.size() > 1 ? units[1] * 257U : 0U) + size_t(length) * 8191U) % kSlots;
}

inline size_t PhraseIndex::slotOf(QStringView word, QStringView next) {
    return (slotOf(word, word.size()) * 31 + next.utf16()[0]) % kSlots;
}

template <typename Token>
bool PhraseIndex::mayBeFirst(const std::vector<Token>& tokens, size_t at) const {
    const QStringView word = tokens[at].text;
    if (m_firstWords[slotOf(word, word.size())]) {
        return true;
    }
    return at + 1 < tokens.size() && !tokens[at + 1].isBreak() && m_firstPairs[slotOf(word, tokens[at + 1].text)];
}

inline bool PhraseIndex::mayBeginFirst(QStringView word) const {
    return m_firstBeginnings[slotOf(word, 0)] ||
           (m_hasBeginningOfOneUnit && m_firstBeginnings[slotOf(word.first(1), 0)]);
}

void PhraseIndex::add(QStringView phrase, int id) {
    std::vector<Element> elements = compiled(phrase);
    if (elements.empty()) {
        return;
    }
    const QString& first = elements.front().text;
    const bool isBeginning = elements.front().part == Part::Beginning;
    PhrasesByWord& index = isBeginning ? m_byBeginning : m_byWord;
    m_longestBeginning = std::max(m_longestBeginning, isBeginning ? first.size() : 0);
    m_firstUnits.set(first.front().unicode());
    if (isBeginning) {
        m_firstBeginnings.set(slotOf(first, 0));
    } else if (elements.size() > 1 && elements[1].part == Part::Word) {
        m_firstPairs.set(slotOf(first, elements[1].text));
    } else {
        m_firstWords.set(slotOf(first, first.size()));
    }
    m_hasBeginningOfOneUnit = m_hasBeginningOfOneUnit || (isBeginning && first.size() == 1);
    index[first].push_back(m_phrases.size());
    const bool hasGap = std::ranges::find(elements, Part::Gap, &Element::part) != elements.end();
    m_phrases.push_back({id, std::move(elements), hasGap});
}

/// Where the phrase from `element` on ends in the text, or -1.
template <typename Token>
qsizetype PhraseIndex::matchEnd(const Phrase& phrase, const std::vector<Token>& tokens, size_t element,
                                size_t token) {
    for (; element < phrase.elements.size(); ++element, ++token) {
        const Element& wanted = phrase.elements[element];
        if (wanted.part == Part::Gap) {
            for (size_t skipped = 0; skipped <= wanted.longestGap && token + skipped < tokens.size();
                 ++skipped) {
                if (tokens[token + skipped].isPause()) {
                    break;
                }
                if (const qsizetype end = matchEnd(phrase, tokens, element + 1, token + skipped); end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (token >= tokens.size() || tokens[token].isBreak()) {
            return -1;
        }
        const bool fits = wanted.part == Part::Word ? tokens[token].text == wanted.text
                                                    : tokens[token].text.startsWith(wanted.text);
        if (!fits) {
            return -1;
        }
    }
    return tokens[token - 1].range.end;
}

template <typename Token>
void PhraseIndex::matchAt(const std::vector<size_t>& candidates, const std::vector<Token>& tokens, size_t at,
                          std::vector<PhraseMatch>& matches) const {
    const qsizetype begin = tokens[at].range.begin;
    for (const size_t candidate : candidates) {
        const Phrase& phrase = m_phrases[candidate];
        const qsizetype end = matchEnd(phrase, tokens, 1, at + 1);
        if (end < 0) {
            continue;
        }
        const auto same = std::find_if(matches.rbegin(), matches.rend(), [&](const PhraseMatch& match) {
            return match.range.begin < begin || match.id == phrase.id;
        });
        if (same != matches.rend() && same->range.begin == begin) {
            if (end > same->range.end) {
                same->range.end = end;
                same->isLoose = phrase.hasGap;
            }
        } else {
            matches.push_back({phrase.id, {begin, end}, phrase.hasGap});
        }
    }
}

template <typename Token>
std::vector<PhraseMatch> PhraseIndex::findIn(const std::vector<Token>& tokens) const {
    std::vector<PhraseMatch> matches;
    for (size_t at = 0; at < tokens.size(); ++at) {
        const QStringView text = tokens[at].text;
        if (text.isEmpty() || !m_firstUnits[text.utf16()[0]]) {
            continue;
        }
        if (mayBeFirst(tokens, at)) {
            if (const auto found = m_byWord.find(text); found != m_byWord.end()) {
                matchAt(found->second, tokens, at, matches);
            }
        }
        if (!mayBeginFirst(text)) {
            continue;
        }
        for (qsizetype length = 1; length <= std::min(text.size(), m_longestBeginning); ++length) {
            if (const auto found = m_byBeginning.find(text.first(length)); found != m_byBeginning.end()) {
                matchAt(found->second, tokens, at, matches);
            }
        }
    }
    return matches;
}

std::vector<PhraseMatch> PhraseIndex::find(QStringView folded) const {
    return find(PhraseText(folded));
}

std::vector<PhraseMatch> PhraseIndex::find(const PhraseText& text) const {
    return findIn(text.m_pieces);
}

std::vector<PhraseMatch> PhraseIndex::find(const std::vector<PhraseToken>& tokens) const {
    return findIn(tokens);
}

} // namespace duikan
