// SPDX-License-Identifier: GPL-3.0-or-later
// The second face of a ReadingView: the pages of the document.
#include "core/import/pagemaps.h"
#include "ui/inbackground.h"
#include "ui/passwords.h"
#include "ui/readingview_p.h"

#include <QFuture>
#include <QInputDialog>
#include <QLayout>
#include <QLineEdit>
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
        d->makeFacsimile(std::make_unique<FacsimileView>());
        d->loadPages();
    }
    d->showFace();
    scrollToTop(int(top), top - std::floor(top));
    d->pushLinks();
    emit faceChanged();
    emit geometryChanged();
}

void ReadingView::adopt(std::unique_ptr<FacsimileView> pages, Face face) {
    if (!hasPages()) {
        return;
    }
    clearSelection();
    d->jumpingTo = 0;
    d->face = face;
    d->makeFacsimile(std::move(pages));
    d->showFace();
    d->showPages();
    emit faceChanged();
    emit geometryChanged();
}

void ReadingView::setPasswords(Passwords& passwords) { d->passwords = &passwords; }

/// The widget of the face, in its place and with the keyboard if the other one had it.
void ReadingView::Private::showFace() {
    QWidget* const before = q->focusProxy();
    const bool hadFocus = q->hasFocus() || (before != nullptr && before->hasFocus());
    QWidget* const shown = face == Face::Facsimile ? static_cast<QWidget*>(facsimile.get())
                           : surface               ? surface->view()
                                                   : nullptr;
    if (facsimile) {
        facsimile->setVisible(face == Face::Facsimile);
    }
    if (surface) {
        surface->view()->setVisible(face == Face::Text);
    }
    q->setFocusProxy(shown);
    if (hadFocus && shown != nullptr) {
        shown->setFocus(Qt::OtherFocusReason);
    }
    linkEnds.clear();
    paragraphExtents.clear();
    q->layout()->activate(); // the face has its size before it is sent anywhere
}

void ReadingView::Private::makeFacsimile(std::unique_ptr<FacsimileView> made) {
    facsimile = std::move(made);
    facsimile->setTheme(theme);
    facsimile->setGutterOnRight(content.documentNumber() == 1);
    facsimile->setAccessibleName(ReadingView::tr("%1, as printed").arg(q->accessibleName()));
    q->layout()->addWidget(facsimile.get());
    listenTo(*facsimile, Face::Facsimile);
    connect(facsimile.get(), &FacsimileView::pageChanged, q, &ReadingView::pageChanged);
    const auto tell = [this] { emit q->pageChanged(facsimile->currentPage(), facsimile->pageCount()); };
    connect(facsimile.get(), &FacsimileView::contentsChanged, q, tell);
    connect(facsimile.get(), &FacsimileView::zoomChanged, q, tell);
    connect(
        facsimile.get(), &FacsimileView::passwordNeeded, q,
        [this] {
            if (const auto given = askForPassword()) {
                facsimile->setPassword(*given);
            } else {
                q->setFace(Face::Text);
            }
        },
        Qt::QueuedConnection);
    connect(facsimile.get(), &FacsimileView::pageDrawn, q, [this] {
        if (!givenPassword.isEmpty() && passwords != nullptr) {
            passwords->remember(sourceHash(), givenPassword);
        }
        givenPassword.clear();
    });
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
    givenPassword.clear();
    if (q->hasPages()) {
        showPages();
    }
}

void ReadingView::Private::showPages() {
    const auto kept = review->pageMap(content.draft());
    if (kept && *kept) {
        takePages(kept);
    } else {
        readPages(passwords != nullptr ? passwords->of(sourceHash()) : QString());
    }
}

QByteArray ReadingView::Private::sourceHash() const {
    const Draft* const draft = review ? review->state().draft(content.draft()) : nullptr;
    return draft != nullptr ? draft->source.sha256 : QByteArray();
}

/// A review from before page maps were kept: the worker reads the file again, this time for its pages.
void ReadingView::Private::readPages(const QString& password) {
    facsimile->setMessage(ReadingView::tr("Reading the pages…"));
    const auto bytes = review->sourceBytes(content.draft());
    if (!bytes) {
        takePages(std::unexpected(bytes.error()));
        return;
    }
    const Draft& draft = *review->state().draft(content.draft());
    pagesUnwanted = std::make_shared<std::atomic<bool>>(false);
    inBackground([password, source = draft.source, bytes = *bytes, structure = draft.imported, unwanted = pagesUnwanted] {
        const ImportOptions options{.password = password, .progress = {}, .isCancelled = [unwanted] { return unwanted->load(); }};
        return pageMapOfSource(source, bytes, *structure, options);
    }).then(q, [this, password, number = pagesNumber, id = draft.id](const Result<PageMapPtr>& made) {
        if (number != pagesNumber) {
            return; // other pages are wanted by now
        }
        pagesUnwanted.reset();
        if (!made && made.error().kind == ErrorKind::PasswordNeeded) {
            if (const auto given = askForPassword()) {
                readPages(*given);
            } else {
                q->setFace(Face::Text);
            }
            return;
        }
        if (!password.isEmpty() && passwords != nullptr) {
            passwords->remember(sourceHash(), password);
        }
        if (made && *made) {
            (void)review->keepPageMap(id, **made); // it is there for now; another session makes it again
            takePages(review->pageMap(id));
        } else {
            takePages(made);
        }
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
    facsimile->setDocument(content.document(), *map, draft.source.name, *bytes,
                           passwords != nullptr ? passwords->of(draft.source.sha256) : QString());
    facsimile->setMarks(content.marks());
    facsimile->setCurrent(current, false);
    pushLinks();
    pushSelected();
    if (face == Face::Facsimile) {
        goWhereWanted();
        emit q->ready();
    }
}

std::optional<QString> ReadingView::Private::askForPassword() {
    const Draft* const draft = review ? review->state().draft(content.draft()) : nullptr;
    const QString name = draft != nullptr ? draft->source.name : QString();
    bool isGiven = false;
    const QString password = QInputDialog::getText(
        q, ReadingView::tr("Password"),
        givenPassword.isEmpty() ? ReadingView::tr("“%1” is locked. Its password:").arg(name)
                                : ReadingView::tr("That password does not open “%1”. Another one:").arg(name),
        QLineEdit::Password, {}, &isGiven);
    givenPassword = isGiven ? password : QString();
    return isGiven ? std::optional(password) : std::nullopt;
}

} // namespace duikan
