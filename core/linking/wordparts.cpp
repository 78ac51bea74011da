// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/wordparts.h"

#include "core/linking/evidence.h"
#include "core/linking/framewords.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace duikan {

/// Numbers parts of words as they are met, the same in both documents.
class PartNumbers {
public:
    int of(QStringView part) {
        const auto known = m_ids.constFind(part.toString());
        return known != m_ids.cend() ? *known : *m_ids.insert(part.toString(), int(m_ids.size()));
    }
    [[nodiscard]] size_t count() const { return size_t(m_ids.size()); }

private:
    QHash<QString, int> m_ids;
};

namespace {

constexpr qsizetype kPart = 4; // the length found best for European languages
constexpr qsizetype kShortestWord = 4;
constexpr qsizetype kShortestArabicStem = 3; // most roots have three letters
constexpr size_t kMostParts = 96;            // of a paragraph, the weightiest: bounds time and memory

bool isArabic(const QString& word) {
    return word.front().unicode() >= 0x0620 && word.front().unicode() <= 0x06FF;
}

bool isTellingWord(const QString& word) {
    return word.size() >= (isArabic(word) ? kShortestArabicStem : kShortestWord) && !isFrameWord(word);
}

std::vector<int> having(const auto& paragraphs, size_t parts) {
    std::vector<int> counted(parts, 0);
    for (const auto& paragraph : paragraphs) {
        for (const auto& part : paragraph) {
            ++counted[size_t(part.id)];
        }
    }
    return counted;
}

} // namespace

/// Each part once, `weight` holding how often it stands there.
std::vector<WordParts::Parts> WordParts::read(const Document& document, PartNumbers& numbers) {
    std::vector<Parts> all;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (!isBodyParagraph(paragraph)) {
            continue;
        }
        const FoldedText folded = fold(paragraph.text);
        const TextRange opening =
            paragraph.opening ? folded.foldedRange(paragraph.opening->range) : TextRange{};
        const std::vector<PhraseToken> tokens = phraseTokens(folded.text);
        Parts parts;
        const auto add = [&](QStringView part, TextRange word) {
            parts.push_back({numbers.of(part), 1.0F, folded.sourceRange(word)});
        };
        for (size_t i = 0; i < tokens.size(); ++i) {
            const PhraseToken& token = tokens[i];
            if (token.isPause() || opening.intersects(token.range)) {
                continue;
            }
            if (isIdeographToken(token)) {
                const PhraseToken* const next = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
                if (next && isIdeographToken(*next) && next->range.begin == token.range.end &&
                    isTelling(token, *next)) {
                    add(token.text + next->text, {token.range.begin, next->range.end});
                }
            } else if (isTellingWord(token.text)) {
                const QString word = u'^' + token.text; // beginnings are parts of their own
                for (qsizetype at = 0; at + kPart <= std::max(word.size(), kPart); ++at) {
                    add(QStringView(word).mid(at, kPart), token.range);
                }
            }
        }
        std::ranges::stable_sort(parts, {}, &Part::id);
        Parts once;
        for (const Part& part : parts) {
            if (!once.empty() && once.back().id == part.id) {
                once.back().weight += 1.0F;
            } else {
                once.push_back(part);
            }
        }
        all.push_back(std::move(once));
    }
    return all;
}

/// Turns counts into shares of the paragraph's length, and keeps what the other document has too.
void WordParts::weigh(std::vector<Parts>& paragraphs, const std::vector<double>& rarities,
                      const std::vector<int>& inOther) {
    for (Parts& parts : paragraphs) {
        double squares = 0;
        for (Part& part : parts) {
            part.weight = float((1.0 + std::log(double(part.weight))) * rarities[size_t(part.id)]);
            squares += double(part.weight) * double(part.weight);
        }
        std::erase_if(parts, [&](const Part& part) { return inOther[size_t(part.id)] == 0; });
        if (parts.size() > kMostParts) {
            std::ranges::nth_element(parts, parts.begin() + kMostParts, std::greater(), &Part::weight);
            parts.resize(kMostParts);
            std::ranges::sort(parts, {}, &Part::id);
        }
        for (Part& part : parts) {
            part.weight /= float(std::sqrt(squares));
        }
        parts.shrink_to_fit();
    }
}

WordParts::WordParts(const Document& left, const Document& right) {
    PartNumbers numbers;
    m_left = read(left, numbers);
    m_right = read(right, numbers);
    const std::vector<int> inLeft = having(m_left, numbers.count());
    const std::vector<int> inRight = having(m_right, numbers.count());
    std::vector<double> rarities(numbers.count());
    for (size_t part = 0; part < rarities.size(); ++part) {
        // What fills one text tells nothing there.
        rarities[part] = std::min(std::log(1.0 + double(m_left.size()) / std::max(1, inLeft[part])),
                                  std::log(1.0 + double(m_right.size()) / std::max(1, inRight[part])));
    }
    weigh(m_left, rarities, inRight);
    weigh(m_right, rarities, inLeft);
}

double WordParts::likeness(size_t left, size_t right) const {
    double sum = 0;
    const Parts& others = m_right[right];
    auto other = others.begin();
    for (const Part& part : m_left[left]) {
        while (other != others.end() && other->id < part.id) {
            ++other;
        }
        if (other == others.end()) {
            break;
        }
        if (other->id == part.id) {
            sum += double(part.weight) * double(other->weight);
        }
    }
    return sum;
}

std::optional<WordParts::SharedPlace> WordParts::heaviest(size_t left, size_t right) const {
    std::optional<SharedPlace> place;
    float most = 0;
    for (const Part& part : m_left[left]) {
        const auto same = std::ranges::lower_bound(m_right[right], part.id, {}, &Part::id);
        if (same != m_right[right].end() && same->id == part.id && part.weight * same->weight > most) {
            most = part.weight * same->weight;
            place = SharedPlace{part.word, same->word};
        }
    }
    return place;
}

} // namespace duikan
