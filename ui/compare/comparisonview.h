// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace duikan {

struct ComparedTexts;

/// Two drafts side by side, aligned by clause, with a ribbon between them for each change: painted, laid out
/// line by line as it comes into view, so that five thousand paragraphs scroll as five do. Runs of silent
/// clauses fold into a line. One row is current; arrows go from row to row, Return unfolds or activates.
///
/// Pixels throughout are those of the viewport, or of the content (the rows from the first one's top).
class ComparisonView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent = nullptr);
    ~ComparisonView() override;

    /// Null shows nothing. What was unfolded and which pair was current stays where the same texts come again.
    void setTexts(std::shared_ptr<const ComparedTexts> texts);
    /// Paragraphs (ordinals) of a side that carry notes, for the badges in the margin; as many as there are.
    void setNotes(Side side, const QHash<int, int>& notes);
    void setTheme(const Theme& theme);
    void setZoom(double zoom);
    void setFolding(bool folding);
    void setFound(const QString& text); ///< words to be shown wherever they stand; empty for none

    [[nodiscard]] int currentPair() const; ///< -1 for none, and on a fold
    void goToPair(int pair);               ///< makes it current and brings it into view
    void moveCurrentRow(int by);
    bool unfoldCurrent(); ///< false when the current row is no fold
    void unfoldAll();

    /// A clause that a person marked on a side, to say something of the two together; 0 for none.
    [[nodiscard]] int markedParagraph(Side side) const;
    void markParagraph(Side side, int ordinal);
    void clearMarks();

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QString rowText(int row) const; ///< as it is read aloud: "OP 5, amended: …"
    [[nodiscard]] int currentRow() const;         ///< -1 for none
    [[nodiscard]] int pairOfRow(int row) const;   ///< of a fold its first one

    /// Where a pair lies in the whole, 0 to 1, for the map.
    struct Stretch {
        int pair = 0;
        double begin = 0;
        double end = 0;
    };
    [[nodiscard]] std::vector<Stretch> stretches() const;
    [[nodiscard]] Stretch visibleStretch() const;
    void scrollToFraction(double fraction); ///< its place in the middle of the view

    /// What a person selected with the mouse, or clause by clause with the keys, as text; empty for nothing.
    [[nodiscard]] QString selectedText() const;
    void clearSelection();

signals:
    void selectionChanged();
    void currentPairChanged(int pair);
    void activated(int pair, duikan::Side side); ///< double click or Return
    void noteWanted(duikan::Side side, int ordinal);
    void marksChanged();
    void scrolledOrLaidOut(); ///< stretches may have changed
    void zoomRequested(int steps);
    void contextMenuWanted(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
