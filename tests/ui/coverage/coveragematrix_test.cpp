// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragematrix.h"

#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace duikan {
namespace {

/// `rows` paragraphs in sections of ten, `columns` clauses; row i is linked to column i of each hundred.
Coverage matrixOf(int rows, int columns) {
    Coverage coverage;
    for (int row = 0; row < rows; ++row) {
        if (row % 10 == 0) {
            coverage.rows.push_back({.label = QStringLiteral("%1").arg(row / 10 + 1),
                                     .text = QStringLiteral("Section"),
                                     .isHeading = true,
                                     .level = 1});
        }
        coverage.rowAt.insert(row + 1, coverage.rows.size());
        coverage.rows.push_back({.ordinal = row + 1,
                                 .label = QStringLiteral("%1 ¶%2").arg(row / 10 + 1).arg(row % 10 + 1),
                                 .text = QStringLiteral("What paragraph %1 says of wells and pumps").arg(row + 1)});
    }
    for (int column = 0; column < columns; ++column) {
        coverage.columnAt.insert(column + 1, size_t(column));
        coverage.columns.push_back({.ordinal = column + 1,
                                    .label = QStringLiteral("OP %1").arg(column + 1),
                                    .text = QStringLiteral("Clause"),
                                    .opening = QStringLiteral("鼓励")});
    }
    for (int row = 0; row < std::min(rows, columns); ++row) {
        const size_t line = coverage.rowAt.value(row + 1);
        coverage.cells.push_back({line, size_t(row), QStringLiteral("supports"), {}, false});
        ++coverage.rows[line].links;
        ++coverage.columns[size_t(row)].links;
    }
    return coverage;
}

class CoverageMatrixTest : public testing::Test {
protected:
    void open(int rows, int columns) {
        matrix.resize(900, 500);
        matrix.setGrid(CoverageGrid(matrixOf(rows, columns)));
        matrix.show();
        matrix.setFocus();
        (void)QTest::qWaitForWindowExposed(&matrix);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&matrix, key, modifiers); }
    [[nodiscard]] std::pair<int, int> place() const { return {matrix.currentRow(), matrix.currentColumn()}; }

    CoverageMatrix matrix;
};

using Cell = std::pair<int, int>;

TEST_F(CoverageMatrixTest, MovesWithTheArrowsAndPassesOverHeadings) {
    open(25, 6);
    EXPECT_EQ(place(), Cell(1, 0)) << "row 0 is a heading";
    press(Qt::Key_Up);
    EXPECT_EQ(place(), Cell(1, 0));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(place(), Cell(2, 1));
    matrix.setCurrent(10, 1);
    press(Qt::Key_Down);
    EXPECT_EQ(place(), Cell(12, 1)) << "row 11 is a heading";
    press(Qt::Key_Up);
    EXPECT_EQ(place(), Cell(10, 1));
    press(Qt::Key_End);
    EXPECT_EQ(place(), Cell(10, 5));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(place(), Cell(1, 0));
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(place(), Cell(27, 5));
}

TEST_F(CoverageMatrixTest, JumpsToTheNextFilledCell) {
    open(25, 6);
    matrix.setCurrent(1, 3);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(place(), Cell(4, 3)) << "paragraph 4 is linked to clause 4";
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(place(), Cell(27, 3)) << "nothing more: to the end";
}

TEST_F(CoverageMatrixTest, TakesTheClickedCellAndOpensItAtTheSecondClick) {
    open(25, 6);
    QSignalSpy opened(&matrix, &CoverageMatrix::opened);
    const QPoint cell = matrix.cellRect(5, 2).center();
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(place(), Cell(5, 2));
    EXPECT_EQ(opened.size(), 0);
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(opened.size(), 1);
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, matrix.cellRect(0, 2).center());
    EXPECT_EQ(place(), Cell(5, 2)) << "a heading is no cell";
}

TEST_F(CoverageMatrixTest, GoesToTheRowOrColumnOfAHead) {
    open(25, 6);
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, {20, matrix.cellRect(7, 0).center().y()});
    EXPECT_EQ(place(), Cell(7, 0));
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, {matrix.cellRect(0, 4).center().x(), 20});
    EXPECT_EQ(place(), Cell(7, 4));
}

TEST_F(CoverageMatrixTest, KeepsItsCellWhenTheGridIsMadeAnew) {
    open(25, 6);
    matrix.setCurrent(14, 3);
    const int ordinal = matrix.grid().line(14).ordinal;
    Coverage later = matrixOf(25, 6);
    later.rows.erase(later.rows.begin()); // without the first heading
    later.rowAt.clear();
    for (size_t i = 0; i < later.rows.size(); ++i) {
        if (!later.rows[i].isHeading) {
            later.rowAt.insert(later.rows[i].ordinal, i);
        }
    }
    later.cells.clear();
    matrix.setGrid(CoverageGrid(later));
    EXPECT_EQ(place(), Cell(13, 3));
    EXPECT_EQ(matrix.grid().line(13).ordinal, ordinal);
    matrix.setGrid(CoverageGrid());
    EXPECT_EQ(place(), Cell(-1, -1));
    press(Qt::Key_Down);
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, {300, 100});
    EXPECT_EQ(place(), Cell(-1, -1)) << "nothing there to move in";
}

TEST_F(CoverageMatrixTest, TellsTheCellInWords) {
    open(25, 6);
    EXPECT_EQ(matrix.accessibleDescription(), QStringLiteral("1 ¶1 × OP 1: supports"));
    press(Qt::Key_Right);
    EXPECT_EQ(matrix.accessibleDescription(), QStringLiteral("1 ¶1 × OP 2: no link"));
}

TEST_F(CoverageMatrixTest, KeepsTheCurrentCellInView) {
    open(5000, 200);
    press(Qt::Key_End, Qt::ControlModifier);
    const QRect last = matrix.cellRect(matrix.currentRow(), matrix.currentColumn());
    EXPECT_TRUE(matrix.viewport()->rect().contains(last));
    EXPECT_EQ(matrix.verticalScrollBar()->value(), matrix.verticalScrollBar()->maximum());
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(matrix.verticalScrollBar()->value(), 0) << "the heading above the first row is in view too";
    EXPECT_EQ(matrix.horizontalScrollBar()->value(), 0);
}

/// What is out of view costs nothing: a screen of 5,000 × 200 is painted about as fast as one of 200 × 50.
TEST_F(CoverageMatrixTest, PaintsBigMatricesFluently) {
    const auto milliseconds = [this](int rows, int columns) {
        open(rows, columns);
        QImage image(matrix.size(), QImage::Format_ARGB32_Premultiplied);
        QElapsedTimer clock;
        clock.start();
        constexpr int kScreens = 20;
        for (int i = 0; i < kScreens; ++i) {
            matrix.verticalScrollBar()->setValue(i * 57);
            matrix.render(&image);
        }
        return double(clock.elapsed()) / kScreens;
    };
    const double small = milliseconds(200, 50);
    const double big = milliseconds(5000, 200);
    RecordProperty("small", int(small));
    RecordProperty("big", int(big));
    EXPECT_LT(big, 3 * small + 20) << small << " ms for 200 × 50, " << big << " ms for 5,000 × 200";
}

} // namespace
} // namespace duikan
