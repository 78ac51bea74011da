// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/cellcard.h"

#include <QWidget>

class QLabel;

namespace duikan {

/// The part of the status bar that belongs to the matrix: the current cell, how much is linked, and what lies
/// outside the matrix.
class CoverageStatus : public QWidget {
    Q_OBJECT
public:
    explicit CoverageStatus(QWidget* parent);

    void showPlace(const CellCard& card);
    void showCounts(const CoverageGrid& grid, bool isFiltered);
    void retranslate();

private:
    [[nodiscard]] QWidget* makeLine();
    void showTexts();

    struct Counts {
        int rows = 0;
        int linkedRows = 0;
        int columns = 0;
        int linkedColumns = 0;
        int cells = 0;
        int elsewhere = 0;
        int reopened = 0;
        QString label; ///< of the one clause that the links elsewhere go to; empty for several
        bool isFiltered = false;
    };

    Counts m_counts;
    QLabel* m_place;
    QLabel* m_rows;
    QLabel* m_columns;
    QLabel* m_links;
};

} // namespace duikan
