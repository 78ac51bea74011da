// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "tests/support/words.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duikan {

namespace {

/// Small drafts at random: a script's words strung together, and a next draft with paragraphs dropped, added,
/// swapped, joined and reworded.
class Drafts {
public:
    explicit Drafts(unsigned seed)
        : m_random(seed) {}

    std::pair<Document, Document> next(size_t round) {
        m_words = m_scripts[round % m_scripts.size()];
        QStringList left;
        for (qsizetype n = pick(7); n > 0; --n) {
            left.append(paragraph());
        }
        QStringList right;
        for (const QString& text : left) {
            edit(text, right);
        }
        return {documentOf(left), documentOf(right)};
    }

private:
    qsizetype pick(qsizetype below) {
        return std::uniform_int_distribution<qsizetype>(0, below - 1)(m_random);
    }

    QString paragraph() {
        QString text;
        for (qsizetype n = 1 + pick(12); n > 0; --n) {
            text += m_words[pick(m_words.size())];
        }
        return text;
    }

    void edit(const QString& text, QStringList& out) {
        switch (pick(8)) {
        case 0:
            return; // dropped
        case 1:
            out.append(paragraph()); // added before
            out.append(text);
            return;
        case 2:
            out.prepend(text); // moved
            return;
        case 3:
            if (!out.isEmpty()) {
                out.back() += text; // joined
                return;
            }
            break;
        case 4: {
            QString changed = text;
            out.append(changed.insert(0, m_words[pick(m_words.size())]));
            return;
        }
        case 5:
            out.append(text + paragraph());
            return;
        default:
            break;
        }
        out.append(text);
    }

    static Document documentOf(const QStringList& texts) {
        Document document;
        for (const QString& text : texts) {
            Paragraph paragraph;
            paragraph.ordinal = int(document.paragraphs.size()) + 1;
            paragraph.label = QString::number(paragraph.ordinal);
            paragraph.id = QStringLiteral("p%1").arg(paragraph.ordinal);
            paragraph.text = text;
            document.paragraphs.push_back(std::move(paragraph));
        }
        return document;
    }

    const std::vector<QStringList> m_scripts = test::wordsInFourScripts();
    std::mt19937 m_random;
    QStringList m_words;
};

PairRelation mirrored(PairRelation relation) {
    switch (relation) {
    case PairRelation::Split:
        return PairRelation::Merged;
    case PairRelation::Merged:
        return PairRelation::Split;
    case PairRelation::Inserted:
        return PairRelation::Deleted;
    case PairRelation::Deleted:
        return PairRelation::Inserted;
    default:
        return relation;
    }
}

qsizetype lettersOf(const ComparedPair& pair, Hunk::Op op) {
    qsizetype sum = 0;
    for (const Hunk& hunk : pair.hunks) {
        sum += hunk.op == op ? hunk.left.length() + hunk.right.length() : 0;
    }
    return sum;
}

constexpr size_t kRounds = 10'000;

} // namespace

TEST(ComparisonProperties, TheProofHoldsOnRandomPairsInFourScripts) {
    Drafts drafts(20261121);
    for (size_t round = 0; round < kRounds; ++round) {
        const auto [left, right] = drafts.next(round);
        const Comparison comparison = compareDocuments(left, right);
        ASSERT_TRUE(comparison.proof.rejectAllEqualsLeft) << "round " << round;
        ASSERT_TRUE(comparison.proof.acceptAllEqualsRight) << "round " << round;
    }
}

TEST(ComparisonProperties, ATextWithItselfIsSilence) {
    Drafts drafts(7);
    for (size_t round = 0; round < kRounds; ++round) {
        const Document draft = drafts.next(round).second;
        for (const ComparedPair& pair : compareDocuments(draft, draft).pairs) {
            ASSERT_EQ(pair.relation, PairRelation::Unchanged) << "round " << round;
            ASSERT_EQ(pair.left, pair.right) << "round " << round;
            ASSERT_TRUE(pair.notes.empty()) << "round " << round;
        }
    }
}

TEST(ComparisonProperties, BackIsTheMirrorOfForth) {
    Drafts drafts(4242);
    for (size_t round = 0; round < kRounds; ++round) {
        const auto [left, right] = drafts.next(round);
        const Comparison forth = compareDocuments(left, right);
        const Comparison back = compareDocuments(right, left);
        ASSERT_EQ(forth.pairs.size(), back.pairs.size()) << "round " << round;
        for (const ComparedPair& pair : forth.pairs) {
            const auto mirror = std::ranges::find_if(back.pairs, [&pair](const ComparedPair& other) {
                return other.left == pair.right && other.right == pair.left;
            });
            ASSERT_NE(mirror, back.pairs.end()) << "round " << round;
            ASSERT_EQ(mirror->relation, mirrored(pair.relation)) << "round " << round;
            ASSERT_EQ(mirror->moved, pair.moved) << "round " << round;
            ASSERT_EQ(lettersOf(*mirror, Hunk::Op::Insert), lettersOf(pair, Hunk::Op::Delete))
                << "round " << round;
            ASSERT_EQ(lettersOf(*mirror, Hunk::Op::Equal), lettersOf(pair, Hunk::Op::Equal))
                << "round " << round;
        }
    }
}

} // namespace duikan
