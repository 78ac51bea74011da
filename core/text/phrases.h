// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <bitset>
#include <deque>
#include <unordered_map>
#include <vector>

namespace duikan {

/// A piece of a text as phrases see it: one ideograph, or one word or number of any other script, in lower
/// case; Arabic words without their article, conjunction and endings (the "light" stemming of Larkey,
/// Ballesteros and Connell, 2002). A comma, of any script, is a token of its own, other punctuation a break,
/// which no phrase reaches across; blanks, hyphens, dashes and apostrophes only separate.
struct PhraseToken {
    QString text; ///< "," for a comma, empty for a break
    TextRange range;

    [[nodiscard]] bool isBreak() const { return text.isEmpty(); }
    [[nodiscard]] bool isPause() const { return text.isEmpty() || text == u","; }
};

[[nodiscard]] std::vector<PhraseToken> phraseTokens(QStringView folded);

/// The tokens of a text that is looked through for the phrases of one index or several. Looks at the text, which
/// must outlive it.
class PhraseText {
public:
    explicit PhraseText(QStringView folded);

private:
    friend class PhraseIndex;
    friend std::vector<PhraseToken> phraseTokens(QStringView folded);

    /// A PhraseToken whose text is looked at where it stands, or in `m_changed`.
    struct Piece {
        QStringView text;
        TextRange range;

        [[nodiscard]] bool isBreak() const { return text.isEmpty(); }
        [[nodiscard]] bool isPause() const { return text.isEmpty() || text == u","; }
    };

    [[nodiscard]] Piece wordPiece(QStringView text, TextRange range);

    std::vector<Piece> m_pieces;
    std::deque<QString> m_changed; ///< texts in lower case and stems; its elements stay where they are
};

struct PhraseMatch {
    int id = 0;
    TextRange range;
    bool isLoose = false; ///< found with a gap: words that are not the phrase's stand in the range
    friend bool operator==(const PhraseMatch&, const PhraseMatch&) = default;
};

/// Many phrases looked for at once, in any script, whatever the case. In a phrase `*` at the end of a word
/// stands for any ending ("treaty bod*"), `…` for up to five words or ideographs, and `……` for up to fifteen.
/// Several phrases may carry one id. The time a search takes grows with the text and hardly with the number
/// of phrases.
class PhraseIndex {
public:
    void add(QStringView phrase, int id);

    /// Every occurrence, in text order; of one id at one place the longest only. Ranges are of the folded
    /// text.
    [[nodiscard]] std::vector<PhraseMatch> find(QStringView folded) const;
    [[nodiscard]] std::vector<PhraseMatch> find(const PhraseText& text) const;
    [[nodiscard]] std::vector<PhraseMatch> find(const std::vector<PhraseToken>& tokens) const;

private:
    enum class Part { Word, Beginning, Gap };
    struct Element {
        Part part = Part::Word;
        QString text;
        size_t longestGap = 0;
    };
    struct Phrase {
        int id = 0;
        std::vector<Element> elements;
        bool hasGap = false;
    };
    struct ViewHash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return ::qHash(text); }
    };
    struct ViewEqual {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    static constexpr size_t kSlots = 65536;
    using PhrasesByWord = std::unordered_map<QString, std::vector<size_t>, ViewHash, ViewEqual>;

    [[nodiscard]] static size_t slotOf(QStringView word, qsizetype length);
    [[nodiscard]] static size_t slotOf(QStringView word, QStringView next);
    template <typename Token>
    [[nodiscard]] bool mayBeFirst(const std::vector<Token>& tokens, size_t at) const;
    [[nodiscard]] bool mayBeginFirst(QStringView word) const;
    [[nodiscard]] static std::vector<Element> compiled(QStringView phrase);
    // A token is a PhraseToken, or one that only looks at the text.
    template <typename Token>
    [[nodiscard]] static qsizetype matchEnd(const Phrase& phrase, const std::vector<Token>& tokens,
                                            size_t element, size_t token);
    template <typename Token>
    void matchAt(const std::vector<size_t>& candidates, const std::vector<Token>& tokens, size_t at,
                 std::vector<PhraseMatch>& matches) const;
    template <typename Token>
    [[nodiscard]] std::vector<PhraseMatch> findIn(const std::vector<Token>& tokens) const;

    std::vector<Phrase> m_phrases;
    PhrasesByWord m_byWord;      ///< by the first word
    PhrasesByWord m_byBeginning; ///< by the beginning of the first word
    qsizetype m_longestBeginning = 0;
    /// Whether a word may be some phrase's first: by its first unit at all, by itself, with the next word for phrases
    /// that have one, or by its beginning. Spares nearly all words the two tables.
    std::bitset<kSlots> m_firstUnits;
    std::bitset<kSlots> m_firstWords;
    std::bitset<kSlots> m_firstPairs;
    std::bitset<kSlots> m_firstBeginnings;
    bool m_hasBeginningOfOneUnit = false;
};

} // namespace duikan
