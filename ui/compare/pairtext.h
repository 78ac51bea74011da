// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/compare/clauseselection.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>

#include <array>
#include <memory>
#include <optional>

namespace duikan {

class ClauseText;
struct ComparedTexts;

/// The current pair one below the other, in larger type: before and after, every paragraph of a split or a
/// merge.
class PairText : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PairText(QWidget* parent = nullptr);
    ~PairText() override;

    void setPair(std::shared_ptr<const ComparedTexts> texts, int pair); ///< -1 for none
    void setTheme(const Theme& theme);
    void setZoom(double zoom);
    [[nodiscard]] QString plainText() const; ///< "OP 5: …" for each side, for the clipboard
    [[nodiscard]] QString selectedText() const; ///< with the mouse; empty for nothing
    void clearSelection();

signals:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void select(const ClauseSelection& to);
    [[nodiscard]] double topOf(Side side) const; ///< of its words, in the viewport
    [[nodiscard]] std::optional<Side> sideAt(double y) const;
    [[nodiscard]] ClausePlace placeAt(Side side, QPointF position) const;

    std::shared_ptr<const ComparedTexts> m_texts;
    int m_pair = -1;
    Theme m_theme;
    double m_zoom = 1.0;
    std::array<std::unique_ptr<ClauseText>, 2> m_words;
    ClauseSelection m_selection;
    bool m_isSelecting = false; ///< the button is down
};

} // namespace duikan
