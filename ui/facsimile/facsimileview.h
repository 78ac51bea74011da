// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfcontents.h"
#include "ui/facsimile/pagelayout.h"
#include "ui/reading/documentface.h"
#include "ui/reading/readingbridge.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>

namespace duikan {

class PageImages;

/// A document as the pages it was printed on, painted: pictures of the pages from a worker process, over them the marks
/// of notes and links, beside them labels, note numbers and the bands that lead to the gutter. Words are selected by mouse
/// through the page map. Offsets and ordinals are those of the document; what it reports is in pixels of the view.
class FacsimileView : public QAbstractScrollArea, public DocumentFace {
    Q_OBJECT
public:
    explicit FacsimileView(QWidget* parent = nullptr);
    /// With pictures that are being made already; showFile() with their file keeps them.
    explicit FacsimileView(std::unique_ptr<PageImages> images, QWidget* parent = nullptr);
    ~FacsimileView() override;

    /// The side of the table the gutter is on: right of document 1, left of the others.
    void setGutterOnRight(bool right);
    void setTheme(const Theme& theme);
    /// The pages of a PDF whose text is not known yet: they can be looked at and turned, nothing more.
    void showFile(const QString& name, const QByteArray& bytes, const QString& password);
    /// Null for none yet: what setMessage() says is shown instead. Where the file is the one shown already, pictures and
    /// place stay.
    void setDocument(DocumentPtr document, PageMapPtr map, const QString& name, const QByteArray& bytes,
                     const QString& password = {});
    void setMessage(const QString& sentence); ///< shown where there are no pages
    void setMarks(const MarksByParagraph& marks);
    [[nodiscard]] bool isReady() const;  ///< there are pages, and where their words stand is known
    [[nodiscard]] bool wasMoved() const; ///< the reader has turned, scrolled or enlarged pages since they are shown

    void setMode(PageLayout::Mode mode);
    void setZoom(PageZoom zoom); ///< as the reader wishes it
    void zoomBy(int steps);      ///< from how large the pages are now
    void zoomToFit();            ///< the width, or of single pages the page
    [[nodiscard]] PageZoom zoom() const;
    [[nodiscard]] double zoomFactor() const; ///< what it comes to: 1.0 is the size of the paper
    void turnPage(int by);
    void goToPage(int page);
    [[nodiscard]] int currentPage() const; ///< the one that fills most of the view, 1-based; 0 without pages
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const PdfContents& contents() const; ///< empty until contentsChanged()
    [[nodiscard]] QRectF wordsInView(const Place& place) const; ///< in pixels of the view; of its first line
    [[nodiscard]] int drawnCount() const;                       ///< pictures made since the document was set

    static constexpr int kThumbnailWidth = 88;        ///< device-independent pixels
    void setThumbnailsWanted(std::vector<int> pages); ///< drawn after what is in view here
    [[nodiscard]] QImage thumbnail(int page) const;   ///< null while there is none
    [[nodiscard]] QSizeF pageSize(int page) const;    ///< points

    void setLinks(int number, const std::vector<LinkPassage>& links, const std::vector<int>& watched) override;
    void setSelectedMarks(const QStringList& ids) override;
    void setCurrent(int ordinal, bool bringIntoView) override;
    void goTo(const Place& place) override;
    void scrollTo(int ordinal, double fraction) override;
    void scrollToOffset(double pixels) override;
    void clearSelection() override;

signals:
    void geometryReported(const duikan::PageGeometry& geometry);
    void selectionReported(const std::vector<duikan::Place>& places);
    void clicked(int ordinal, const QStringList& ids);
    void currentRequested(int ordinal);
    void menuRequested(QPointF position, int ordinal); ///< 0 beside the text
    void pageChanged(int page, int count);
    void zoomChanged();      ///< also because the view has become larger or smaller
    void contentsChanged();  ///< what the file says of its pages
    void pageDrawn(int page); ///< a picture of it is there
    void passwordNeeded();

public slots:
    void setPassword(const QString& password);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
