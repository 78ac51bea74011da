// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/recutwording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace duikan {

namespace {

// A clause that becomes more than this many at a time is a list taken apart; its parts are told by what they share.
constexpr int kMostParts = 4;
constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15ULL; // odd, so that no letter is multiplied away

/// A text without its blanks as a polynomial of its letters: that of two texts run together follows from theirs.
struct Print {
    std::uint64_t value = 0;
    std::uint64_t power = 1; ///< of kBase, by the number of letters

    [[nodiscard]] bool isOfNothing() const { return power == 1; }
    [[nodiscard]] Print then(Print next) const { return {value * next.power + next.value, power * next.power}; }
};

/// Above the ideographic space there is none, and there most of a Chinese text is.
bool isBlank(QChar c) {
    return c.unicode() <= 0x3000 && c.isSpace();
}

Print printOf(QStringView text) {
    std::uint64_t value = 0;
    int letters = 0;
    for (const QChar c : text) {
        if (!isBlank(c)) {
            value = value * kBase + c.unicode();
            ++letters;
        }
    }
    std::uint64_t power = 1;
    for (std::uint64_t square = kBase; letters > 0; letters /= 2, square *= square) {
        power *= letters % 2 == 1 ? square : 1;
    }
    return {value, power};
}

QString withoutBlanks(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c)) {
            out += c;
        }
    }
    return out;
}

/// The paragraphs of one side that are not tied yet.
struct FreeTexts {
    const std::vector<QString>& texts; ///< of the whole side
    std::vector<int> which;            ///< ascending
    std::vector<Print> prints;         ///< as `which`

    template <typename IsFree>
    FreeTexts(const std::vector<QString>& all, IsFree isFree)
        : texts(all) {
        for (int i = 0; i < int(all.size()); ++i) {
            if (isFree(i)) {
                which.push_back(i);
                prints.push_back(printOf(all[size_t(i)]));
            }
        }
    }
};

/// A run of paragraphs of one side and the paragraph of the other that has their wording.
struct Recut {
    int whole = 0;
    int first = 0;
    int count = 0;
};

class RecutFinder {
public:
    RecutFinder(const FreeTexts& wholes, const FreeTexts& parts)
        : m_whole(wholes)
        , m_part(parts) {
        for (size_t i = 0; i < wholes.which.size(); ++i) {
            int& whole = m_wholes[wholes.prints[i].value];
            whole = whole == 0 ? wholes.which[i] + 1 : kSeveral;
        }
        for (const Print& print : parts.prints) {
            m_parts.insert(print.value);
        }
    }

    [[nodiscard]] std::vector<Recut> run() const {
        std::vector<Recut> found;
        QHash<int, int> timesFound;
        for (size_t first = 0; first < m_part.which.size(); ++first) {
            if (const auto recut = from(first)) {
                ++timesFound[recut->whole];
                found.push_back(*recut);
            }
        }
        std::erase_if(found, [&](const Recut& recut) { return timesFound.value(recut.whole) > 1; });
        return found;
    }

private:
    static constexpr int kSeveral = -1;

    [[nodiscard]] std::optional<Recut> from(size_t first) const {
        const std::vector<int>& parts = m_part.which;
        Print together = m_part.prints[first];
        if (together.isOfNothing()) {
            return {};
        }
        for (size_t next = first + 1; next < parts.size() && next < first + kMostParts; ++next) {
            if (parts[next] != parts[next - 1] + 1 || m_part.prints[next].isOfNothing()) {
                return {};
            }
            together = together.then(m_part.prints[next]);
            const int whole = m_wholes.value(together.value, kSeveral);
            const Recut recut{whole - 1, parts[first], int(next - first) + 1};
            if (whole != kSeveral && !m_parts.contains(together.value) && !standsUncut(first, next) && isSame(recut)) {
                return recut;
            }
        }
        return {};
    }

    /// Whether each of the parts stands on the other side by itself, too: then the whole came as well.
    [[nodiscard]] bool standsUncut(size_t first, size_t last) const {
        const auto begin = m_part.prints.begin();
        return std::all_of(begin + std::ptrdiff_t(first), begin + std::ptrdiff_t(last) + 1,
                           [this](const Print& print) { return m_wholes.contains(print.value); });
    }

    [[nodiscard]] bool isSame(const Recut& recut) const {
        QString together;
        for (int part = recut.first; part < recut.first + recut.count; ++part) {
            together += withoutBlanks(m_part.texts[size_t(part)]);
        }
        return together == withoutBlanks(m_whole.texts[size_t(recut.whole)]);
    }

    const FreeTexts& m_whole;
    const FreeTexts& m_part;
    QSet<std::uint64_t> m_parts;
    QHash<std::uint64_t, int> m_wholes; ///< by print: 1 more than the index, or kSeveral
};

} // namespace

void tieRecutWording(Ties& ties, const std::vector<QString>& left, const std::vector<QString>& right) {
    const auto mayTie = [&ties](const Recut& recut, bool isSplit) {
        for (int part = recut.first; part < recut.first + recut.count; ++part) {
            if (isSplit ? !ties.mayTie(recut.whole, part) : !ties.mayTie(part, recut.whole)) {
                return false;
            }
        }
        return true;
    };
    const FreeTexts onLeft(left, [&ties](int i) { return ties.isFreeLeft(i); });
    const FreeTexts onRight(right, [&ties](int j) { return ties.isFreeRight(j); });
    for (const Recut& split : RecutFinder(onLeft, onRight).run()) {
        if (mayTie(split, true)) {
            ties.tie(split.whole, split.first, 1.0);
            for (int part = split.first + 1; part < split.first + split.count; ++part) {
                ties.addRight(split.whole, part);
            }
        }
    }
    for (const Recut& merge : RecutFinder(onRight, onLeft).run()) {
        if (mayTie(merge, false)) {
            ties.tie(merge.first, merge.whole, 1.0);
            for (int part = merge.first + 1; part < merge.first + merge.count; ++part) {
                ties.addLeft(merge.whole, part);
            }
        }
    }
}

} // namespace duikan
