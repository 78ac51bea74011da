// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pageimages.h"

#include <QPainter>
#include <QTimer>

namespace duikan {

/// The state of a FacsimileView. "Strip" coordinates are those of PageLayout.
struct FacsimileView::Private {
    Private(FacsimileView* view, std::unique_ptr<PageImages> pictures);

    struct Extent {
        double top = 0;
        double bottom = 0;
        [[nodiscard]] bool isNull() const { return bottom <= top; }
    };
    /// Something at a point of the viewport.
    struct Hit {
        std::optional<TextPosition> position; ///< nearest character
        bool isOnText = false;
        int ordinal = 0;
        QStringList ids; ///< of the marks there
    };

    void layOut(); ///< anew, keeping the place at the top
    void report(bool byHand, int jumpedTo = 0);
    [[nodiscard]] PageZoom::Fit usualFit() const {
        return mode == PageLayout::Mode::Single ? PageZoom::Fit::Page : PageZoom::Fit::Width;
    }
    void reportPage();
    void dropDocument();
    void takeOpening(int count, QSizeF first);
    void setSizes(std::vector<QSizeF> pageSizes);
    void wantPictures();
    [[nodiscard]] PageTile thumbnailTile(int page) const;
    void scrollStripTo(double y); ///< not by hand
    void select(std::optional<TextPosition> from, std::optional<TextPosition> to);

    [[nodiscard]] QPointF origin() const; ///< of the viewport, in the strip
    [[nodiscard]] double topParagraph() const;
    [[nodiscard]] Extent extentOf(const Place& place) const; ///< in the strip; null where nothing was printed
    [[nodiscard]] Extent extentOf(int ordinal) const;
    [[nodiscard]] std::pair<int, int> pagesInView() const; ///< first and last
    [[nodiscard]] std::vector<QRectF> quadsOn(int page, const Place& place) const; ///< in the strip
    [[nodiscard]] Hit hitAt(QPointF point) const;
    [[nodiscard]] std::vector<Place> placesBetween(TextPosition from, TextPosition to) const;
    [[nodiscard]] double deviceScale() const { return layout.scale() * q->devicePixelRatioF(); }

    void paintPage(QPainter& painter, int page);
    void paintPicture(QPainter& painter, int page);
    void paintBands(QPainter& painter, int page) const;
    void paintMarks(QPainter& painter, int page) const;
    void paintMark(QPainter& painter, int page, int ordinal, const Mark& mark) const;
    void paintSelection(QPainter& painter, int page) const;
    [[nodiscard]] static double freeBelow(double top, double height, const std::vector<Extent>& taken);
    void paintLabels(QPainter& painter, int page) const;
    void paintBadges(QPainter& painter, int page);
    [[nodiscard]] Extent columnOn(int page) const; ///< left and right edge of the text, in the strip

    FacsimileView* q;
    std::unique_ptr<PageImages> images; ///< never null
    Theme theme = Theme::of(Theme::Tone::Light);
    bool gutterOnRight = true;
    QString message;

    DocumentPtr document;
    PageMapPtr map; ///< null while there is none
    std::vector<QSizeF> sizes;
    bool areSizesKnown = false; ///< else they are those of the first page
    bool wasMoved = false;
    std::vector<std::vector<int>> ordinals; ///< of each page, ascending
    MarksByParagraph marks;
    QStringList selectedIds;
    int current = 0;

    PageLayout layout;
    PageLayout::Mode mode = PageLayout::Mode::Continuous;
    PageZoom zoom;
    std::vector<Extent> extents; ///< by ordinal - 1, in the strip

    int linksNumber = 0;
    std::vector<LinkPassage> links;
    std::vector<int> watched;

    std::vector<Place> selection;
    std::optional<TextPosition> pressed; ///< where the mouse went down
    QPointF pressedPoint;
    bool hasDragged = false;
    bool isMoving = false; ///< by the program
    bool goesBack = false; ///< the reader last scrolled up
    int shownPage = 0;
    std::vector<int> thumbnails; ///< pages of which small pictures are wanted
    int wheel = 0; ///< eighths of a degree not yet used for zoom or turning
    std::optional<Place> flashed;
    QTimer flash;
    struct Badge {
        QRectF box; ///< in the strip
        int ordinal = 0;
        QString id;
    };
    QHash<int, std::vector<Badge>> badges; ///< by page, as last painted
};

} // namespace duikan
