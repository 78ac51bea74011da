// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/clausetext.h"
#include "ui/compare/comparerows.h"
#include "ui/compare/comparing.h"
#include "ui/compare/comparisonview.h"

#include <QBasicTimer>
#include <QHash>

#include <array>
#include <optional>
#include <unordered_map>

class QPainter;

namespace duikan {

/// Rows, where they are, and how they are painted. Heights are estimated until a row comes near the viewport;
/// what is read stays where it is when the estimates above it are corrected.
struct ComparisonView::Private {
    explicit Private(ComparisonView* view);

    struct Measure {
        double top = 0; ///< in the content
        double height = 0;
        bool isExact = false;
    };
    struct Words {
        std::array<std::unique_ptr<ClauseText>, 2> side; ///< null where a side has no words here
    };
    struct Hit {
        int row = -1;
        std::optional<Side> side; ///< none in the gutter
        int ordinal = 0;          ///< of the paragraph under the point
        bool isBadge = false;
    };

    // comparisonlayout.cpp
    void rebuild(); ///< rows anew, the current pair and the place in the text kept
    void relayOut(); ///< heights anew: another width, zoom or theme
    void settle();  ///< makes exact what is near the viewport
    [[nodiscard]] double paneWidth() const;
    [[nodiscard]] double paneLeft(Side side) const;
    [[nodiscard]] double spare(Side side) const; ///< on each side of the measure, in a wide pane
    [[nodiscard]] double textLeft(Side side) const;
    [[nodiscard]] double textWidth(Side side) const;
    [[nodiscard]] double contentHeight() const;
    [[nodiscard]] double scroll() const;
    void setScroll(double y);
    [[nodiscard]] int rowAt(double y) const; ///< the row at a height of the content, clamped; -1 without rows
    [[nodiscard]] int rowOf(int pair) const; ///< where its words on the right stand; -1 when folded
    [[nodiscard]] int otherRowOf(int row) const; ///< of a pair that moved; -1 else
    [[nodiscard]] const Words& words(int row);
    void measure(int row);
    void placeRows();
    void showRow(int row);
    void setCurrent(int row);
    void unfold(int row);
    [[nodiscard]] Hit hit(QPointF position);
    [[nodiscard]] QRectF badgeRect(int row, Side side, size_t block);
    [[nodiscard]] bool isFoldedAway(int pair) const;

    // comparisonselection.cpp
    [[nodiscard]] std::optional<ClausePlace> placeAt(Side side, QPointF position); ///< none where nothing is written
    void select(const ClauseSelection& to);
    void selectTo(QPointF position); ///< while the button is down
    void scrollWhileSelecting();
    void selectClause(Side side);  ///< of the current row, as a whole
    void selectClauses(int by);    ///< one more, or one less
    [[nodiscard]] ClauseMarks marksOn(Side side) const;

    // comparisonpainting.cpp
    void paint(QPainter& painter);
    void paintRow(QPainter& painter, int row);
    void paintFold(QPainter& painter, int row, const QRectF& band);
    void paintSide(QPainter& painter, int row, Side side, const QRectF& band);
    void paintLabel(QPainter& painter, int row, Side side, size_t block, double top);
    void paintPlaceholder(QPainter& painter, int row, Side side, const QRectF& band);
    void paintRibbons(QPainter& painter);
    struct Ribbon {
        double a0, a1, b0, b1; ///< left and right ends, in the viewport
        QColor color;
        QString text;
        bool isCurrent = false;
    };
    /// A ribbon whose other end is out of view: where the end in view is, and where the other one lies.
    struct Stub {
        double y0, y1;
        Side side;
        QColor color;
        QString text; ///< "OP 3 ↑"
        bool isCurrent = false;
    };
    [[nodiscard]] std::optional<Ribbon> ribbonOf(int row);
    [[nodiscard]] Stub stubOf(int row, const Ribbon& ribbon, Side seen) const;
    void paintStub(QPainter& painter, const Stub& stub, std::vector<QRectF>& taken) const;
    void paintRibbon(QPainter& painter, const Ribbon& ribbon) const;
    void paintChip(QPainter& painter, const Ribbon& ribbon, std::vector<QRectF>& taken) const;

    [[nodiscard]] const ComparedPair& pairOf(int row) const;
    [[nodiscard]] const ClauseChange* changeOf(int row) const; ///< nullptr for a silent pair
    [[nodiscard]] QString foldText(int row, Side side) const;
    [[nodiscard]] QString placeholderText(int row, Side side) const;
    [[nodiscard]] QString placeholderLink(int row, Side side) const;
    [[nodiscard]] QString ribbonText(int row) const;

    ComparisonView* q;
    std::shared_ptr<const ComparedTexts> texts;
    Theme theme;
    double zoom = 1.0;
    bool folding = true;
    QString found;
    std::vector<bool> unfolded; ///< by pair
    std::vector<CompareRow> rows;
    std::vector<Measure> measures; ///< as rows
    std::vector<int> rowOfPair;    ///< -1 when folded
    std::vector<int> movedRows;    ///< those with words on the right alone that have a place on the left
    QHash<int, int> leftRowOfMoved; ///< by pair
    std::unordered_map<int, Words> laidOut;
    std::array<ClauseType, 2> types;
    std::array<QHash<int, int>, 2> notes;
    std::array<int, 2> marked{0, 0};
    int current = -1;
    bool isSettling = false;
    ClauseSelection selection;
    bool isSelecting = false; ///< the button is down
    QBasicTimer scrolling;    ///< scrolls on while the mouse is held beyond the edge
};

} // namespace duikan
