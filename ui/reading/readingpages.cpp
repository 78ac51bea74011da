// SPDX-License-Identifier: GPL-3.0-or-later
// The second face of a ReadingView: the pages of the document.
#include "core/import/pagemaps.h"
#include "ui/readingview_p.h"

#include <QFuture>
#include <QInputDialog>
#include <QLayout>
#include <QLineEdit>
#include <QPromise>
#include <QThreadPool>
#include <QWebEngineView>

#include <cmath>

namespace duikan {

bool ReadingView::hasPages() const {
    const Draft* const draft = d->review ? d->review->state().draft(d->content.draft()) : nullptr;
    return draft != nullptr && draft->source.mediaType == QLatin1String("application/pdf");
}

ReadingView::Face ReadingView::face() const { return d->face; }

FacsimileView* ReadingView::facsimile() const { return d->facsimile.get(); }

void ReadingView::setFace(Face face) {
    if (face == d->face || (face == Face::Facsimile && !hasPages())) {
        return;
    }
    const double top = topParagraph();
    clearSelection();
    d->jumpingTo = 0;
    d->face = face;
    if (face == Face::Facsimile && !d->facsimile) {
        d->makeFacsimile();
        d->loadPages();
    }
    const bool hadFocus = hasFocus() || (focusProxy() != nullptr && focusProxy()->hasFocus());
    QWidget* const shown = face == Face::Facsimile ? static_cast<QWidget*>(d->facsimile.get())
                           : d->surface           ? d->surface->view()
                                                  : nullptr;
    if (d->facsimile) {
        d->facsimile->setVisible(face == Face::Facsimile);
    }
    if (d->surface) {
        d->surface->view()->setVisible(face == Face::Text);
    }
    setFocusProxy(shown);
    if (hadFocus && shown != nullptr) {
        shown->setFocus(Qt::OtherFocusReason);
    }
    d->linkEnds.clear();
    d->paragraphExtents.clear();
    layout()->activate(); // the face has its size before it is sent anywhere
    scrollToTop(int(top), top - std::floor(top));
    d->pushLinks();
    emit faceChanged();
    emit geometryChanged();
}

void ReadingView::Private::makeFacsimile() {
    facsimile = std::make_unique<FacsimileView>(q);
    facsimile->setTheme(theme);
    facsimile->setGutterOnRight(content.documentNumber() == 1);
    facsimile->setAccessibleName(ReadingView::tr("%1, as printed").arg(q->accessibleName()));
    q->layout()->addWidget(facsimile.get());
    listenTo(*facsimile, Face::Facsimile);
    connect(facsimile.get(), &FacsimileView::pageChanged, q, &ReadingView::pageChanged);
    connect(facsimile.get(), &FacsimileView::passwordNeeded, q, [this] { askForPassword(); }, Qt::QueuedConnection);
}

void ReadingView::Private::loadPages() {
    ++pagesNumber;
    if (pagesUnwanted) {
        *pagesUnwanted = true;
        pagesUnwanted.reset();
    }
    if (!facsimile) {
        return;
    }
    facsimile->setDocument(nullptr, nullptr, {}, {});
    facsimile->setGutterOnRight(content.documentNumber() == 1);
    if (!q->hasPages()) {
        return;
    }
    const auto kept = review->pageMap(content.draft());
    if (kept && *kept) {
        takePages(kept);
    } else {
        readPages();
    }
}

/// A review from before page maps were kept: the worker reads the file again, this time for its pages.
void ReadingView::Private::readPages() {
    facsimile->setMessage(ReadingView::tr("Reading the pages…"));
    const auto bytes = review->sourceBytes(content.draft());
    if (!bytes) {
        takePages(std::unexpected(bytes.error()));
        return;
    }
    const Draft& draft = *review->state().draft(content.draft());
    auto promise = std::make_shared<QPromise<Result<PageMapPtr>>>();
    pagesUnwanted = std::make_shared<std::atomic<bool>>(false);
    promise->start();
    promise->future().then(q, [this, number = pagesNumber, id = draft.id](const Result<PageMapPtr>& made) {
        if (number != pagesNumber) {
            return; // other pages are wanted by now
        }
        pagesUnwanted.reset();
        if (made && *made) {
            (void)review->keepPageMap(id, **made); // it is there for now; another session makes it again
            takePages(review->pageMap(id));
        } else {
            takePages(made);
        }
    });
    QThreadPool::globalInstance()->start(
        [promise, source = draft.source, bytes = *bytes, structure = draft.imported, unwanted = pagesUnwanted] {
            const ImportOptions options{.password = {}, .progress = {}, .isCancelled = [unwanted] { return unwanted->load(); }};
            promise->addResult(pageMapOfSource(source, bytes, *structure, options));
            promise->finish();
        });
}

void ReadingView::Private::takePages(const Result<PageMapPtr>& map) {
    const auto bytes = review->sourceBytes(content.draft());
    if (!map || !*map || !bytes) {
        facsimile->setMessage(ReadingView::tr("The pages of this document cannot be shown; its text can."));
        if (!map || !bytes) {
            emit q->failed(map ? bytes.error() : map.error());
        }
        return;
    }
    const Draft& draft = *review->state().draft(content.draft());
    facsimile->setDocument(content.document(), *map, draft.source.name, *bytes);
    facsimile->setMarks(content.marks());
    facsimile->setCurrent(current, false);
    pushLinks();
    pushSelected();
    if (face == Face::Facsimile) {
        goWhereWanted();
        emit q->ready();
    }
}

void ReadingView::Private::askForPassword() {
    bool isGiven = false;
    const QString password = QInputDialog::getText(
        q, ReadingView::tr("Password"), ReadingView::tr("This PDF shows its pages to who knows its password:"),
        QLineEdit::Password, {}, &isGiven);
    if (isGiven) {
        facsimile->setPassword(password);
    } else {
        q->setFace(Face::Text);
    }
}

} // namespace duikan
