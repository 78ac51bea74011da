// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/suggestion.h"
#include "ui/readingview.h"

namespace duikan {

/// The strip between the two panes, in which each cross-reference is a ribbon from passage to passage. One QPainter
/// widget; positions come from the views once a frame. Geometry and colours: docs/look.md.
/// Suggestions are dashed ribbons without a fill, and only where both ends are in view.
/// An end out of view becomes a chip with a count and an arrow; a click goes there.
class LinkGutter : public QWidget {
    Q_OBJECT
public:
    /// A cross-reference that might be made, as the gutter shows it.
    struct ShownSuggestion {
        DecidedPair pair;
        QString relation; ///< proposed
        double score = 0;
    };

    explicit LinkGutter(QWidget* parent = nullptr);
    ~LinkGutter() override;

    void setViews(ReadingView* left, ReadingView* right);
    void setReview(Review* review);
    void setTheme(const Theme& theme);
    void setSelectedLink(CrossReferenceId id);
    void setSuggestions(std::vector<ShownSuggestion> suggestions); ///< asks the views where their paragraphs stand
    void setSelectedSuggestion(std::optional<DecidedPair> pair);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] CrossReferenceId linkAt(QPointF position) const; ///< null for none
    [[nodiscard]] std::optional<DecidedPair> suggestionAt(QPointF position) const;

signals:
    void linkActivated(duikan::CrossReferenceId id);
    void linkContextMenuRequested(duikan::CrossReferenceId id, QPoint globalPosition);
    void suggestionActivated(duikan::DecidedPair pair);
    void suggestionContextMenuRequested(duikan::DecidedPair pair, QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] CrossReferenceId ribbonAt(QPointF position) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
