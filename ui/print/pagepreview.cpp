// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepreview.h"

#include "ui/print/renderedpdf.h"

#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <vector>

namespace duikan {

namespace {

constexpr int kGap = 14;    // between pages, pixels
constexpr int kMargin = 18; // around them
constexpr double kLeastZoom = 0.4;
constexpr double kMostZoom = 4.0;
constexpr double kZoomStep = 1.2;
constexpr double kPointsPerInch = 72.0;

} // namespace

struct PagePreview::Private {
    explicit Private(PagePreview* view)
        : q(view) {
        pool.setMaxThreadCount(1); // the document is for one thread at a time
    }

    void layOut() {
        tops.clear();
        double widest = 1;
        for (const QSizeF& size : sizes) {
            widest = std::max(widest, size.width());
        }
        const QSize view = q->viewport()->size();
        scale = std::max(0.1, (view.width() - 2 * kMargin) / widest * zoom);
        double y = kMargin;
        for (const QSizeF& size : sizes) {
            tops.push_back(y);
            y += std::round(size.height() * scale) + kGap;
        }
        height = sizes.empty() ? 0 : int(y - kGap + kMargin);
        width = sizes.empty() ? 0 : int(widest * scale) + 2 * kMargin;
        q->verticalScrollBar()->setPageStep(view.height());
        q->verticalScrollBar()->setSingleStep(40);
        q->verticalScrollBar()->setRange(0, std::max(0, height - view.height()));
        q->horizontalScrollBar()->setPageStep(view.width());
        q->horizontalScrollBar()->setRange(0, std::max(0, width - view.width()));
    }

    /// Lays out anew and keeps what stands in the middle of the view there.
    void layOutInPlace() {
        const double middle = q->verticalScrollBar()->value() + q->viewport()->height() / 2.0;
        const double fraction = height > 0 ? middle / height : 0;
        layOut();
        q->verticalScrollBar()->setValue(fraction > 0 ? int(fraction * height - q->viewport()->height() / 2.0)
                                                      : 0);
        forgetPictures();
        q->viewport()->update();
    }

    void forgetPictures() {
        ++generation;
        pending.clear();
        fresh.clear(); // the old pictures stay, to be shown scaled until the new ones come
    }

    [[nodiscard]] QRectF rectOf(int page) const {
        const QSizeF size = sizes[size_t(page)] * scale;
        const double room = std::max(q->viewport()->width(), width);
        return QRectF(std::round((room - size.width()) / 2) - q->horizontalScrollBar()->value(),
                      tops[size_t(page)] - q->verticalScrollBar()->value(), std::round(size.width()),
                      std::round(size.height()));
    }

    void draw(int page) {
        if (fresh.contains(page) || pending.contains(page)) {
            return;
        }
        pending.insert(page);
        const double ratio = q->devicePixelRatioF();
        const double dotsPerInch = scale * kPointsPerInch * ratio;
        pool.start([this, page, ratio, dotsPerInch, pdf = pdf, mine = generation.load()] {
            if (mine != generation) {
                return;
            }
            QImage image = pdf->image(page, dotsPerInch);
            image.setDevicePixelRatio(ratio);
            QMetaObject::invokeMethod(
                q, [this, page, image, mine] { take(page, image, mine); }, Qt::QueuedConnection);
        });
    }

    void take(int page, const QImage& image, int from) {
        if (from != generation) {
            return;
        }
        pending.remove(page);
        pictures.insert(page, image);
        fresh.insert(page);
        q->viewport()->update();
        emit q->pageDrawn(page + 1);
    }

    /// Pages far from the view give their memory back.
    void dropFar(int first, int last) {
        const auto isFar = [&](int page) { return page < first - 3 || page > last + 3; };
        for (auto it = pictures.begin(); it != pictures.end();) {
            if (isFar(it.key())) {
                fresh.remove(it.key());
                it = pictures.erase(it);
            } else {
                ++it;
            }
        }
    }

    void noteCurrentPage() {
        const int page = q->currentPage();
        if (page != announced) {
            announced = page;
            emit q->currentPageChanged(page);
        }
    }

    PagePreview* q;
    std::shared_ptr<RenderedPdf> pdf;
    std::vector<QSizeF> sizes; ///< points
    std::vector<double> tops;  ///< pixels from the top of all
    double zoom = 1.0;
    double scale = 1.0; ///< pixels a point
    int height = 0;
    int width = 0;
    int announced = 0;
    QHash<int, QImage> pictures;
    QSet<int> fresh;   ///< pages whose picture is of the present size
    QSet<int> pending; ///< on their way
    std::atomic<int> generation = 0;
    QThreadPool pool;
};

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this)) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change the width it depends on
    setAccessibleName(tr("Preview of the pages"));
}

PagePreview::~PagePreview() {
    ++d->generation;
    d->pool.clear();
    d->pool.waitForDone();
}

Result<void> PagePreview::setPdf(const QByteArray& pdf) {
    Result<std::unique_ptr<RenderedPdf>> opened = RenderedPdf::open(pdf);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    ++d->generation;
    d->pool.clear();
    d->pool.waitForDone();
    d->pdf = std::move(*opened);
    d->sizes.clear();
    for (int page = 0; page < d->pdf->pageCount(); ++page) {
        d->sizes.push_back(d->pdf->pageSize(page));
    }
    const int place = verticalScrollBar()->value();
    d->forgetPictures();
    d->layOut();
    verticalScrollBar()->setValue(place);
    viewport()->update();
    d->announced = 0;
    d->noteCurrentPage();
    return {};
}

void PagePreview::clear() {
    ++d->generation;
    d->pool.clear();
    d->pool.waitForDone();
    d->pdf.reset();
    d->sizes.clear();
    d->pictures.clear();
    d->forgetPictures();
    d->layOut();
    viewport()->update();
    d->noteCurrentPage();
}

int PagePreview::pageCount() const {
    return int(d->sizes.size());
}

int PagePreview::currentPage() const {
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto next = std::upper_bound(d->tops.begin(), d->tops.end(), middle);
    return d->tops.empty() ? 0 : std::max(1, int(next - d->tops.begin()));
}

void PagePreview::setZoom(double factor) {
    d->zoom = std::clamp(factor, kLeastZoom, kMostZoom);
    d->layOutInPlace();
}

double PagePreview::zoom() const {
    return d->zoom;
}

bool PagePreview::isDrawn(int page) const {
    return d->fresh.contains(page - 1);
}

void PagePreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(106));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    int first = -1;
    int last = -1;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = d->rectOf(page);
        if (!rect.intersects(QRectF(viewport()->rect()))) {
            continue;
        }
        first = first < 0 ? page : first;
        last = page;
        painter.fillRect(rect, Qt::white);
        if (d->pictures.contains(page)) {
            painter.drawImage(rect, d->pictures[page]);
        }
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        d->draw(page);
    }
    if (first >= 0) {
        if (last + 1 < pageCount()) {
            d->draw(last + 1);
        }
        d->dropFar(first, last);
    }
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    d->layOutInPlace();
}

void PagePreview::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
    d->noteCurrentPage();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn)) {
        setZoom(d->zoom * kZoomStep);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        setZoom(d->zoom / kZoomStep);
    } else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier) {
        setZoom(1.0);
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(bar->minimum());
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else if (event->key() == Qt::Key_Space) {
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0) {
            setZoom(event->angleDelta().y() > 0 ? d->zoom * kZoomStep : d->zoom / kZoomStep);
        }
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace duikan
