// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/trackedtext.h"

#include <algorithm>

namespace duikan {

namespace {

using Op = TrackedPiece::Op;

/// Where paragraphs end inside a text that joins several: offsets of the joints, and whose end each is.
class Joints {
public:
    Joints(const Document& document, const std::vector<int>& ordinals)
        : m_document(document)
        , m_ordinals(ordinals) {
        int end = 0;
        for (size_t i = 0; i + 1 < ordinals.size(); ++i) {
            end += int(document.at(ordinals[i])->text.size());
            m_offsets.push_back(end++);
        }
    }

    /// The number of the joint at an offset; -1 where there is none.
    [[nodiscard]] int at(qsizetype offset) const {
        const auto found = std::lower_bound(m_offsets.begin(), m_offsets.end(), int(offset));
        return found != m_offsets.end() && *found == offset ? int(found - m_offsets.begin()) : -1;
    }
    [[nodiscard]] const Paragraph& before(int joint) const {
        return *m_document.at(m_ordinals[size_t(joint)]);
    }
    [[nodiscard]] const Paragraph& behind(int joint) const {
        return *m_document.at(m_ordinals[size_t(joint) + 1]);
    }

private:
    const Document& m_document;
    const std::vector<int>& m_ordinals;
    std::vector<int> m_offsets;
};

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

    /// One side of a pair in full: `plain` its words, `own` those the other side does not have.
    void addSide(const Document& document, const std::vector<int>& ordinals, const ComparedPair& pair,
                 Op plain, Op own, TextRange Hunk::*range) {
        const QString text = joinedText(document, ordinals);
        const Joints joints(document, ordinals);
        add(plain, printedNumber(*document.at(ordinals.front())), moveNumber(pair));
        for (const Hunk& hunk : pair.hunks) {
            const bool isOwn = hunk.op == (plain == Op::MoveFrom ? Hunk::Op::Delete : Hunk::Op::Insert);
            if (isOwn || hunk.op == Hunk::Op::Equal) {
                addStretch(isOwn ? own : plain, plain, text, hunk.*range, joints, moveNumber(pair));
            }
        }
        endParagraph(plain, *document.at(ordinals.back()), moveNumber(pair));
    }

    void addWhole(Op op, const Document& document, const std::vector<int>& ordinals) {
        for (const int ordinal : ordinals) {
            const Paragraph& paragraph = *document.at(ordinal);
            add(op, printedNumber(paragraph) + paragraph.text);
            endParagraph(op, paragraph);
        }
    }

    void addLeaving(const ComparedPair& pair) {
        if (pair.moved && isOneToOne(pair)) {
            addSide(m_left, pair.left, pair, Op::MoveFrom, Op::Delete, &Hunk::left);
        } else {
            addWhole(Op::Delete, m_left, pair.left);
        }
    }

    /// Word ties one place a move came from to one it went to.
    static bool isOneToOne(const ComparedPair& pair) {
        return pair.left.size() == 1 && pair.right.size() == 1;
    }

    void addArriving(const ComparedPair& pair) {
        if (pair.left.empty() || (pair.moved && !isOneToOne(pair))) {
            addWhole(Op::Insert, m_right, pair.right);
            return;
        }
        if (pair.moved) {
            addSide(m_right, pair.right, pair, Op::MoveTo, Op::Insert, &Hunk::right);
            return;
        }
        addNumberChange(*m_left.at(pair.left.front()), *m_right.at(pair.right.front()));
        const QString left = joinedText(m_left, pair.left);
        const QString right = joinedText(m_right, pair.right);
        const Joints leftJoints(m_left, pair.left);
        const Joints rightJoints(m_right, pair.right);
        for (const Hunk& hunk : toTheLetter(pair.hunks, left, right)) {
            switch (hunk.op) {
            case Hunk::Op::Equal:
                addEqual(right, hunk, leftJoints, rightJoints);
                break;
            case Hunk::Op::Delete:
                addStretch(Op::Delete, Op::Delete, left, hunk.left, leftJoints);
                break;
            case Hunk::Op::Insert:
                addStretch(Op::Insert, Op::Insert, right, hunk.right, rightJoints);
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

    /// Words of one side, with the ends of its paragraphs among them; the next one's number follows its end.
    void addStretch(Op op, Op endOp, const QString& text, TextRange range, const Joints& joints,
                    int move = 0) {
        qsizetype from = range.begin;
        for (qsizetype i = range.begin; i < range.end; ++i) {
            if (const int joint = text[i] == u'\n' ? joints.at(i) : -1; joint >= 0) {
                add(op, text.sliced(from, i - from), move);
                endParagraph(endOp, joints.before(joint), move);
                add(endOp, printedNumber(joints.behind(joint)), move);
                from = i + 1;
            }
        }
        add(op, text.sliced(from, range.end - from), move);
    }

    /// Words of both sides. A line end may be the end of a paragraph on one side and of a table's row on the
    /// other.
    void addEqual(const QString& right, const Hunk& hunk, const Joints& leftJoints,
                  const Joints& rightJoints) {
        qsizetype from = hunk.right.begin;
        for (qsizetype i = hunk.right.begin; i < hunk.right.end; ++i) {
            if (right[i] != u'\n') {
                continue;
            }
            const qsizetype onLeft = hunk.left.begin + (i - hunk.right.begin);
            const int leftJoint = leftJoints.at(onLeft);
            const int rightJoint = rightJoints.at(i);
            if (leftJoint < 0 && rightJoint < 0) {
                continue;
            }
            add(Op::Equal, right.sliced(from, i - from));
            from = i + 1;
            if (leftJoint >= 0 && rightJoint >= 0) {
                endParagraph(Op::Equal, rightJoints.before(rightJoint));
                addNumberChange(leftJoints.behind(leftJoint), rightJoints.behind(rightJoint));
            } else if (rightJoint >= 0) {
                add(Op::Delete, QStringLiteral("\n"));
                endParagraph(Op::Insert, rightJoints.before(rightJoint));
                add(Op::Insert, printedNumber(rightJoints.behind(rightJoint)));
            } else {
                add(Op::Insert, QStringLiteral("\n"));
                endParagraph(Op::Delete, leftJoints.before(leftJoint));
                add(Op::Delete, printedNumber(leftJoints.behind(leftJoint)));
            }
        }
        add(Op::Equal, right.sliced(from, hunk.right.end - from));
    }

    const Comparison& m_comparison;
    const Document& m_left;
    const Document& m_right;
    std::vector<TrackedPiece> m_pieces;
};

} // namespace

QString printedNumber(const Paragraph& paragraph) {
    return paragraph.number.isEmpty() ? QString() : paragraph.number + u' ';
}

std::vector<TrackedPiece> trackedText(const Comparison& comparison, const Document& left,
                                      const Document& right) {
    return Composer(comparison, left, right).run();
}

} // namespace duikan
