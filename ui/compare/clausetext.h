// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/compare/clauseselection.h"
#include "ui/theme.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace duikan {

/// How the words of a clause are set: the typography of the reading view (resources/reader/reader.css), for
/// text that is painted. Pixels.
struct ClauseType {
    QFont words;   ///< serif
    QFont opening; ///< sans, for opening verbs and headings: the house habit of a second face
    double line = 27;
    bool isJustified = true;

    /// `size` at 100 % is 15 in the text and 17 in the strip; lines are 1.8 of it, of Latin 1.67.
    [[nodiscard]] static ClauseType of(const Document& document, double size, double zoom);
};

/// What is marked in words that are laid out already, besides what changed in them.
struct ClauseMarks {
    QString found; ///< wherever it stands; empty for nothing
    QColor foundMark;
    ClauseSelection selection; ///< of this side
    QColor selectionMark;
};

[[nodiscard]] QColor selectionColor(const Theme& theme);

/// One side of a pair, laid out for a width: its paragraphs with printed number, opening verb and what
/// changed. Inserted words are coloured and underlined, deleted ones coloured and struck; a clause that is
/// new or gone as a whole is tinted only, to stay readable.
class ClauseText {
public:
    enum class Tint { None, Inserted, Deleted, Moved };

    struct Block {
        int ordinal = 0;
        double top = 0;
        double height = 0;
        std::unique_ptr<QTextLayout> layout;
    };

    /// `own` is Hunk::Op::Delete for the left side and Insert for the right one.
    ClauseText(const Document& document, const std::vector<int>& ordinals, const std::vector<Hunk>& hunks,
               Hunk::Op own, Tint tint, const ClauseType& type, const Theme& theme, double width);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    /// With the pen of the painter.
    void paint(QPainter& painter, QPointF topLeft, const ClauseMarks& marks = {}) const;
    /// The place nearest to a point, which counts from the top left of the words; none without paragraphs.
    [[nodiscard]] ClausePlace placeAt(QPointF point) const;

private:
    double m_height = 0;
    std::vector<Block> m_blocks;
};

/// About how high ClauseText would be, without laying it out: to scroll through thousands.
[[nodiscard]] double estimatedHeight(const Document& document, const std::vector<int>& ordinals,
                                     const ClauseType& type, double width);

} // namespace duikan
