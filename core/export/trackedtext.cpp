// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/trackedtext.h"

#include <algorithm>

namespace duikan {

namespace {

using Op = TrackedPiece::Op;

QString printedNumber(const Paragraph& paragraph) {
    return paragraph.number.isEmpty() ? QString() : paragraph.number + u' ';
}

class Composer {
public:
    Composer(const Comparison& comparison, const Document& left, const Document& right)
        : m_comparison(comparison)
        , m_left(left)
        , m_right(right) {}

    std::vector<TrackedPiece> run() {
        const std::vector<const ComparedPair*> onlyLeftHere = leavingPairs();
        auto leaving = onlyLeftHere.begin();
        for (const ComparedPair& pair : m_comparison.pairs) {
            if (pair.right.empty()) {
                continue;
            }
            if (!pair.moved && !pair.left.empty()) {
                for (; leaving != onlyLeftHere.end() && (*leaving)->left.front() < pair.left.front();
                     ++leaving) {
                    addLeaving(**leaving);
                }
            }
            addArriving(pair);
        }
        for (; leaving != onlyLeftHere.end(); ++leaving) {
            addLeaving(**leaving);
        }
        return std::move(m_pieces);
    }

private:
    /// Deleted and moved away: what stands on the left where the right has nothing.
    [[nodiscard]] std::vector<const ComparedPair*> leavingPairs() const {
        std::vector<const ComparedPair*> out;
        for (const ComparedPair& pair : m_comparison.pairs) {
            if (pair.right.empty() || pair.moved) {
                out.push_back(&pair);
            }
        }
        std::sort(out.begin(), out.end(), [](const ComparedPair* a, const ComparedPair* b) {
            return a->left.front() < b->left.front();
        });
        return out;
    }

    [[nodiscard]] int moveNumber(const ComparedPair& pair) const {
        return pair.moved ? pair.left.front() : 0;
    }

    void add(Op op, const QString& text, int move = 0) {
        if (!text.isEmpty()) {
            m_pieces.push_back({.op = op, .text = text, .move = move});
        }
    }

    void endParagraph(Op op, const Paragraph& paragraph, int move = 0) {
        m_pieces.push_back({.op = op,
                            .text = {},
                            .endsParagraph = true,
                            .kind = paragraph.kind,
                            .level = paragraph.level,
                            .move = move});
    }

    void addWhole(Op op, const Paragraph& paragraph, int move) {
        add(op, printedNumber(paragraph) + paragraph.text, move);
        endParagraph(op, paragraph, move);
    }

    void addLeaving(const ComparedPair& pair) {
        for (const int ordinal : pair.left) {
            addWhole(pair.moved ? Op::MoveFrom : Op::Delete, *m_left.at(ordinal), moveNumber(pair));
        }
    }

    void addArriving(const ComparedPair& pair) {
        if (pair.left.empty() || pair.moved) {
            for (const int ordinal : pair.right) {
                addWhole(pair.moved ? Op::MoveTo : Op::Insert, *m_right.at(ordinal), moveNumber(pair));
            }
            return;
        }
        addNumberChange(*m_left.at(pair.left.front()), *m_right.at(pair.right.front()));
        const QString left = joinedText(m_left, pair.left);
        const QString right = joinedText(m_right, pair.right);
        auto nextLeft = pair.left.begin();
        auto nextRight = pair.right.begin();
        for (const Hunk& hunk : toTheLetter(pair.hunks, left, right)) {
            switch (hunk.op) {
            case Hunk::Op::Equal:
                add(Op::Equal, right.sliced(hunk.right.begin, hunk.right.length()));
                break;
            case Hunk::Op::Delete:
                addSegments(Op::Delete, left.sliced(hunk.left.begin, hunk.left.length()), m_left, nextLeft,
                            pair.left.end());
                break;
            case Hunk::Op::Insert:
                addSegments(Op::Insert, right.sliced(hunk.right.begin, hunk.right.length()), m_right,
                            nextRight, pair.right.end());
                break;
            }
        }
        endParagraph(Op::Equal, *m_right.at(pair.right.back()));
    }

    void addNumberChange(const Paragraph& left, const Paragraph& right) {
        const QString before = printedNumber(left);
        const QString after = printedNumber(right);
        if (before == after) {
            add(Op::Equal, after);
            return;
        }
        add(Op::Delete, before);
        add(Op::Insert, after);
    }

    /// A line end among the letters is the end of a paragraph that only this side has; the next one's number
    /// follows.
    void addSegments(Op op, const QString& text, const Document& document,
                     std::vector<int>::const_iterator& at, std::vector<int>::const_iterator end) {
        const QStringList segments = text.split(u'\n');
        for (qsizetype s = 0; s < segments.size(); ++s) {
            if (s > 0 && at != end) {
                endParagraph(op, *document.at(*at));
                if (++at != end) {
                    add(op, printedNumber(*document.at(*at)));
                }
            }
            add(op, segments[s]);
        }
    }

    const Comparison& m_comparison;
    const Document& m_left;
    const Document& m_right;
    std::vector<TrackedPiece> m_pieces;
};

} // namespace

std::vector<TrackedPiece> trackedText(const Comparison& comparison, const Document& left,
                                      const Document& right) {
    return Composer(comparison, left, right).run();
}

} // namespace duikan
