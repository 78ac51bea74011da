// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QAbstractScrollArea>

#include <memory>

namespace duikan {

/// The pages of a PDF of our own making, one below the other, as wide as the room allows. Drawn in a thread
/// of its own, only those in view and their neighbours, sharp at the screen's pixel ratio. The arrow, page,
/// Home and End keys scroll; Ctrl with + and - or the wheel zooms, Ctrl+0 fits the width again.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Shows the pages and stays where the reader was. The pages shown before stay when these cannot be read.
    Result<void> setPdf(const QByteArray& pdf);
    void clear();

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< 1-based, the one in the middle of the view; 0 without pages
    void setZoom(double factor);           ///< 1.0 fits the width
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isDrawn(int page) const; ///< 1-based: whether its picture is there at the present size

signals:
    void currentPageChanged(int page);
    void pageDrawn(int page); ///< 1-based

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
