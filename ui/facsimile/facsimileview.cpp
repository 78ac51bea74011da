// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/facsimileview.h"

#include "ui/facsimile/facsimileview_p.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 8;
constexpr double kZoomStep = 1.1;

} // namespace

FacsimileView::Private::Private(FacsimileView* view, std::unique_ptr<PageImages> pictures)
    : q(view)
    , images(std::move(pictures)) {}

FacsimileView::FacsimileView(QWidget* parent)
    : FacsimileView(std::make_unique<PageImages>(), parent) {}

FacsimileView::FacsimileView(std::unique_ptr<PageImages> images, QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this, std::move(images))) {
    setObjectName(QStringLiteral("facsimile"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setAutoFillBackground(false);
    d->flash.setSingleShot(true);
    connect(&d->flash, &QTimer::timeout, this, [this] {
        d->flashed.reset();
        viewport()->update();
    });
    connect(d->images.get(), &PageImages::drawn, this, [this](int page) {
        viewport()->update();
        emit pageDrawn(page);
    });
    connect(d->images.get(), &PageImages::opened, this,
            [this](int count, QSizeF first) { d->takeOpening(count, first); });
    connect(d->images.get(), &PageImages::contentsRead, this, [this] {
        if (!d->areSizesKnown && d->images->contents().sizes.size() == d->sizes.size()) {
            d->setSizes(d->images->contents().sizes);
            d->layOut();
        }
        emit contentsChanged();
    });
    connect(d->images.get(), &PageImages::failed, this, [this] { viewport()->update(); });
    connect(d->images.get(), &PageImages::passwordNeeded, this, &FacsimileView::passwordNeeded);
}

FacsimileView::~FacsimileView() = default;

void FacsimileView::setGutterOnRight(bool right) {
    d->gutterOnRight = right;
    viewport()->update();
}

void FacsimileView::setTheme(const Theme& theme) {
    d->theme = theme;
    viewport()->update();
}

void FacsimileView::Private::dropDocument() {
    document.reset();
    map.reset();
    ordinals.clear();
    marks.clear();
    links.clear();
    watched.clear();
    selection.clear();
    pressed.reset();
    flashed.reset();
    badges.clear();
    extents.clear();
}

/// Until the sizes of all pages are known, they are thought to be like the first.
void FacsimileView::Private::takeOpening(int count, QSizeF first) {
    if (sizes.empty()) {
        setSizes(std::vector<QSizeF>(std::size_t(std::max(count, 0)), first));
        areSizesKnown = false;
        layOut();
    }
}

void FacsimileView::Private::setSizes(std::vector<QSizeF> pageSizes) {
    sizes = std::move(pageSizes);
    areSizesKnown = true;
    images->setPageSizes(sizes);
}

void FacsimileView::showFile(const QString& name, const QByteArray& bytes, const QString& password) {
    d->dropDocument();
    d->shownPage = 0;
    d->wasMoved = false;
    d->layout = {};
    (void)d->images->setSource(name, bytes, password);
    d->setSizes({});
    d->layOut();
    d->images->open();
    if (const auto& opening = d->images->opening()) {
        d->takeOpening(opening->pageCount, opening->firstPage); // it was opened before
    }
}

void FacsimileView::setDocument(DocumentPtr document, PageMapPtr map, const QString& name, const QByteArray& bytes,
                                const QString& password) {
    d->dropDocument();
    d->document = std::move(document);
    d->map = d->document ? std::move(map) : nullptr;
    if (d->images->setSource(name, d->map ? bytes : QByteArray(), password)) {
        d->shownPage = 0;
        d->wasMoved = false;
        d->layout = {};
    }
    std::vector<QSizeF> sizes;
    if (d->map) {
        for (int page = 1; page <= d->map->pageCount(); ++page) {
            sizes.push_back(d->map->pageSize(page));
        }
    }
    d->setSizes(std::move(sizes));
    if (d->map) {
        d->ordinals.resize(d->sizes.size());
        for (const Paragraph& paragraph : d->document->paragraphs) {
            for (const PlacedLine& line : d->map->lines(paragraph.ordinal)) {
                std::vector<int>& on = d->ordinals[std::size_t(line.page - 1)];
                if (on.empty() || on.back() != paragraph.ordinal) {
                    on.push_back(paragraph.ordinal);
                }
            }
        }
    }
    d->layOut();
}

void FacsimileView::setMessage(const QString& sentence) {
    d->message = sentence;
    viewport()->update();
}

void FacsimileView::setMarks(const MarksByParagraph& marks) {
    d->marks = marks;
    viewport()->update();
}

bool FacsimileView::isReady() const { return d->map != nullptr; }

bool FacsimileView::wasMoved() const { return d->wasMoved; }

const PdfContents& FacsimileView::contents() const { return d->images->contents(); }

void FacsimileView::setMode(PageLayout::Mode mode) {
    if (mode != d->mode) {
        const bool wasFitted = d->zoom.fit == d->usualFit();
        d->mode = mode;
        d->zoom.fit = wasFitted ? d->usualFit() : d->zoom.fit;
        d->layOut();
        emit zoomChanged();
    }
}

void FacsimileView::setZoom(PageZoom zoom) {
    d->zoom = zoom;
    d->zoom.factor = std::clamp(zoom.factor, kLeastZoom, kMostZoom);
    d->wasMoved = true;
    d->layOut();
    emit zoomChanged(); // of what is fitted, though the size may be the same
}

void FacsimileView::zoomBy(int steps) {
    setZoom({PageZoom::Fit::None, d->layout.factor() * std::pow(kZoomStep, steps)});
}

void FacsimileView::zoomToFit() { setZoom({.fit = d->usualFit()}); }

PageZoom FacsimileView::zoom() const { return d->zoom; }

double FacsimileView::zoomFactor() const { return d->layout.factor(); }

void FacsimileView::setPassword(const QString& password) { d->images->setPassword(password); }

void FacsimileView::turnPage(int by) {
    goToPage(currentPage() + by);
}

void FacsimileView::goToPage(int page) {
    if (pageCount() > 0) {
        verticalScrollBar()->setValue(int(d->layout.top(std::clamp(page, 1, pageCount()))));
    }
}

int FacsimileView::currentPage() const {
    const auto [first, last] = d->pagesInView();
    int most = first;
    double share = -1;
    const QRectF view(d->origin(), QSizeF(viewport()->size()));
    for (int page = first; page > 0 && page <= last; ++page) {
        const double height = view.intersected(d->layout.page(page)).height();
        if (height > share) {
            share = height;
            most = page;
        }
    }
    return most;
}

int FacsimileView::pageCount() const { return d->layout.pageCount(); }

int FacsimileView::drawnCount() const { return d->images->drawnCount(); }

void FacsimileView::setThumbnailsWanted(std::vector<int> pages) {
    if (pages != d->thumbnails) {
        d->thumbnails = std::move(pages);
        d->wantPictures();
    }
}

QImage FacsimileView::thumbnail(int page) const {
    const auto pictures = d->images->pictures(page); // the smallest first
    return pictures.empty() ? QImage() : *pictures.front().second;
}

QSizeF FacsimileView::pageSize(int page) const {
    return page >= 1 && std::size_t(page) <= d->sizes.size() ? d->sizes[std::size_t(page - 1)] : QSizeF();
}

/// The whole page, unless it is so much higher than wide that its top is all that can be told from it.
PageTile FacsimileView::Private::thumbnailTile(int page) const {
    const double points = std::max(1.0, q->pageSize(page).width());
    const double scale = kThumbnailWidth * q->devicePixelRatioF() / points;
    return {.page = page, .scale = std::max(1, int(scale * 1000)), .column = 0, .row = 0};
}

QRectF FacsimileView::wordsInView(const Place& place) const {
    if (d->map) {
        for (const PageQuads& on : d->map->quads(place.ordinal, place.range)) {
            return d->layout.toStrip(on.page, on.quads.front()).translated(-d->origin());
        }
    }
    return {};
}

void FacsimileView::setLinks(int number, const std::vector<LinkPassage>& links, const std::vector<int>& watched) {
    d->linksNumber = number;
    d->links = links;
    d->watched = watched;
    d->report(false);
    viewport()->update();
}

void FacsimileView::setSelectedMarks(const QStringList& ids) {
    d->selectedIds = ids;
    viewport()->update();
}

} // namespace duikan
