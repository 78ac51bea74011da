// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace duikan {

/// How much wording the paragraphs of two texts share, without comparing all pairs: shingles in an inverted
/// index, each weighted by its rarity over both texts (inverse document frequency), likeness as weighted Dice
/// coefficient.
class ShingleMatrix {
public:
    struct Candidate {
        int right = 0;
        double likeness = 0.0; ///< of the wording, a common beginning counting extra
    };

    ShingleMatrix(const std::vector<QString>& left, const std::vector<QString>& right);

    /// 0 to 1; 1 for the same set of shingles.
    [[nodiscard]] double likeness(int left, int right) const;
    /// Of several paragraphs taken together.
    [[nodiscard]] double likenessToRights(int left, const std::vector<int>& rights) const;
    [[nodiscard]] double likenessToLefts(int right, const std::vector<int>& lefts) const;
    /// How much of a paragraph's wording stands in the other one.
    [[nodiscard]] double containedInLeft(int right, int left) const;
    [[nodiscard]] double containedInRight(int left, int right) const;

    /// How much of what a left paragraph says beyond `parts` (right paragraphs) a further right one brings; 0
    /// to 1.
    [[nodiscard]] double broughtToLeft(int left, const std::vector<int>& parts, int further) const;
    [[nodiscard]] double broughtToRight(int right, const std::vector<int>& parts, int further) const;

    /// The right paragraphs most like a left one, best first, a handful at most.
    [[nodiscard]] std::vector<Candidate> candidates(int left);

private:
    using Row = std::span<const std::uint32_t>; ///< shingle numbers, ascending, each once

    /// Rows of different lengths one behind the other.
    struct Rows {
        std::vector<std::uint32_t> numbers;
        std::vector<std::uint32_t> begins = {0}; ///< one more than there are rows

        [[nodiscard]] size_t size() const { return begins.size() - 1; }
        [[nodiscard]] Row operator[](size_t row) const {
            return {numbers.data() + begins[row], numbers.data() + begins[row + 1]};
        }
    };
    struct Occurrence {
        std::uint32_t hash = 0;
        std::uint32_t row = 0;
    };

    [[nodiscard]] static Rows grouped(const std::vector<std::uint32_t>& groupOf, size_t groups);
    void number(const std::vector<Occurrence>& byHash, const std::vector<std::uint32_t>& holders);
    [[nodiscard]] static std::vector<Occurrence> sortedByHash(std::vector<Occurrence> occurrences);

    [[nodiscard]] double weightOf(Row row) const;
    [[nodiscard]] double sharedWeight(Row a, Row b) const;
    [[nodiscard]] double dice(Row a, double weightA, Row b, double weightB) const;
    [[nodiscard]] double brought(Row whole, Row parts, Row further) const;
    [[nodiscard]] std::vector<std::uint32_t> unite(const std::vector<std::uint32_t>& rowOf,
                                                   const std::vector<int>& which) const;
    [[nodiscard]] Row leftRow(int left) const { return m_rows[m_rowOfLeft[size_t(left)]]; }
    [[nodiscard]] Row rightRow(int right) const { return m_rows[m_rowOfRight[size_t(right)]]; }

    [[nodiscard]] double beginningLikeness(int left, int right) const;
    void gather(std::vector<std::uint32_t> probes);

    // Paragraphs of one text share a row: most of two drafts is the same in both.
    std::vector<std::uint32_t> m_rowOfLeft, m_rowOfRight;
    Rows m_rows;     ///< by text: its shingles
    Rows m_rights;   ///< by text: the right paragraphs that have it
    Rows m_postings; ///< by shingle number: the texts of right paragraphs that have it
    std::vector<std::vector<std::uint32_t>> m_beginnings; ///< by text
    std::vector<double> m_rowWeight;                      ///< by text
    std::vector<float> m_weight;                          ///< by shingle number
    std::vector<std::uint32_t> m_shared;  ///< scratch by text: weights in fixed point; 0 between two uses
    std::vector<std::uint32_t> m_touched; ///< scratch: texts of which m_shared is not 0
};

} // namespace duikan
