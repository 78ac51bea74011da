// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingview.h"

#include "ui/readingview_p.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

ReadingView::ReadingView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setTheme(d->theme);
}

ReadingView::~ReadingView() {
    disconnect(d->reviewConnection);
    if (d->pagesUnwanted) {
        *d->pagesUnwanted = true;
    }
}

void ReadingView::setReview(Review* review, int documentNumber) {
    disconnect(d->reviewConnection);
    d->review = review;
    d->content.setReview(review, documentNumber);
    if (review) {
        d->reviewConnection = connect(review, &Review::changed, this, [this] { d->refresh(); });
    }
    d->current = 0;
    d->content.setEvidence({});
    d->watched.clear();
    d->paragraphExtents.clear();
    d->unfolded.clear();
    d->content.setFound({});
    d->currentFound.clear();
    (void)d->content.refresh();
    d->pendingPlace.reset();
    d->pendingTop.reset();
    d->load();
}

void ReadingView::setDraft(DraftId draft) {
    d->content.setDraft(draft);
    d->refresh();
}

void ReadingView::setTheme(const Theme& theme) {
    d->theme = theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.paper);
    setPalette(colors);
    if (d->facsimile) {
        d->facsimile->setTheme(theme);
    }
    if (d->surface) {
        d->surface->setPaper(theme.paper);
        d->pushColors();
    }
}

void ReadingView::setZoom(double factor) {
    d->zoom = std::clamp(factor, 0.5, 4.0);
    if (d->surface) {
        d->surface->setZoom(d->zoom);
    }
}

double ReadingView::zoom() const { return d->zoom; }

void ReadingView::setFoldUnlinked(bool fold) {
    d->fold = fold;
    d->unfolded.clear();
    d->pushFolds();
}

DocumentPtr ReadingView::document() const { return d->content.document(); }
int ReadingView::documentNumber() const { return d->content.documentNumber(); }
bool ReadingView::isReady() const {
    return d->face == Face::Text ? d->isShown : d->listener() != nullptr;
}
std::vector<Place> ReadingView::selection() const { return d->selection; }

QString ReadingView::selectedText() const {
    QStringList pieces;
    for (const Place& place : d->selection) {
        pieces.append(d->content.document()->at(place.ordinal)->text.mid(place.range.begin, place.range.length()));
    }
    return pieces.join(u'\n');
}

void ReadingView::clearSelection() {
    if (DocumentFace* const face = d->listener()) {
        face->clearSelection();
    }
    if (!d->selection.empty()) {
        d->selection.clear();
        emit selectionChanged();
    }
}

int ReadingView::currentParagraph() const { return d->current; }

void ReadingView::setCurrentParagraph(int ordinal) { d->makeCurrent(ordinal, false); }

void ReadingView::moveCurrentParagraph(int by) {
    const int count = document() ? int(document()->paragraphs.size()) : 0;
    const int step = by < 0 ? -1 : 1;
    int ordinal = d->current;
    if (ordinal == 0) {
        ordinal = int(topParagraph()) - step;
    }
    for (int left = std::abs(by); left > 0;) {
        int next = ordinal + step;
        while (next >= 1 && next <= count && d->face == Face::Text && d->isFolded(next)) {
            next += step;
        }
        if (next < 1 || next > count) {
            break;
        }
        ordinal = next;
        --left;
    }
    if (document() && document()->at(ordinal)) {
        d->makeCurrent(ordinal, true);
    }
}

double ReadingView::topParagraph() const {
    return d->listener() ? d->geometry.topParagraph : d->pendingTop.value_or(1.0);
}

void ReadingView::goTo(const Place& place) {
    if (!document() || !document()->at(place.ordinal)) {
        return;
    }
    DocumentFace* const face = d->listener();
    if (face == nullptr) {
        d->pendingPlace = place;
        return;
    }
    d->unfoldAround(place.ordinal);
    const TextRange range = place.range.clampedTo(document()->at(place.ordinal)->text.size());
    d->jumpingTo = place.ordinal;
    face->goTo({place.ordinal, range});
}

void ReadingView::scrollToTop(int ordinal, double fraction) {
    fraction = std::clamp(fraction, 0.0, 0.9999);
    if (DocumentFace* const face = d->listener()) {
        face->scrollTo(ordinal, fraction);
    } else {
        d->pendingTop = ordinal + fraction;
    }
}

void ReadingView::setSelectedNote(AnnotationId id) {
    d->selectedNote = id;
    d->pushSelected();
}

void ReadingView::setSelectedLink(CrossReferenceId id) {
    d->selectedLink = id;
    d->pushSelected();
}

void ReadingView::setFound(const std::vector<Place>& places) {
    d->content.setFound(places);
    d->refresh();
    for (const Place& place : places) {
        if (d->isFolded(place.ordinal)) {
            d->unfolded.insert(place.ordinal); // what is found must not hide
        }
    }
    if (!d->folds.empty()) {
        d->pushFolds();
    }
}

void ReadingView::setCurrentFound(const std::optional<Place>& place) {
    d->currentFound = place ? ReadingContent::foundId(*place) : QString();
    d->pushSelected();
}

double ReadingView::scrollOffset() const { return d->geometry.scrollOffset * d->pixels(); }
double ReadingView::contentHeight() const { return d->geometry.contentHeight * d->pixels(); }

void ReadingView::scrollToOffset(double pixels) {
    if (DocumentFace* const face = d->listener()) {
        face->scrollToOffset(pixels / d->pixels());
    }
}

const std::vector<LinkEnd>& ReadingView::linkEnds() const { return d->linkEnds; }

void ReadingView::watchParagraphs(const std::vector<int>& ordinals) {
    std::vector<int> known;
    std::copy_if(ordinals.begin(), ordinals.end(), std::back_inserter(known),
                 [this](int ordinal) { return document() && document()->at(ordinal); });
    if (known == d->watched) {
        return;
    }
    d->watched = std::move(known);
    d->paragraphExtents.clear();
    d->pushLinks();
}

const std::vector<LinkEnd>& ReadingView::watchedParagraphs() const { return d->paragraphExtents; }

void ReadingView::setShowsProposals(bool shows) {
    d->content.setShowsProposals(shows);
    if (document()) {
        d->refresh();
    }
}

void ReadingView::setEvidence(const std::vector<Place>& places) {
    d->content.setEvidence(places);
    if (document()) {
        d->refresh();
    }
}

const CitationTargets& ReadingView::citationTargets() const { return d->content.citationTargets(); }
bool ReadingView::isJumping() const { return d->jumpingTo > 0; }

void ReadingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!d->surface) {
        // The frame is painted first; starting Chromium takes longer than that.
        QTimer::singleShot(0, this, [this] {
            if (!d->surface) {
                d->makeSurface();
            }
        });
    }
}

void ReadingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !d->folds.empty()) {
        d->pushFolds();
    }
}

void ReadingView::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); })) {
        event->acceptProposedAction();
    }
}

void ReadingView::dropEvent(QDropEvent* event) {
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        emit filesDropped(paths);
    }
}

} // namespace duikan
