// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingview_p.h"

#include <QLayout>
#include <QWebEngineView>

#include <algorithm>
#include <cmath>

namespace duikan {

void ReadingView::Private::makeSurface() {
    surface = std::make_unique<ReadingSurface>(q, theme.paper);
    surface->setZoom(zoom);
    q->layout()->addWidget(surface->view());
    surface->view()->setVisible(face == Face::Text);
    if (face == Face::Text) {
        q->setFocusProxy(surface->view());
    }
    ReadingBridge& bridge = surface->bridge();
    listenTo(bridge, Face::Text);
    connect(&bridge, &ReadingBridge::scriptLoaded, q, [this] { pushAll(); });
    connect(&bridge, &ReadingBridge::textShown, q, [this] {
        isShown = true;
        emit q->ready();
    });
    connect(&bridge, &ReadingBridge::citationHovered, q, [this](int ordinal, int citation, QRectF box) {
        const QRectF where(box.topLeft() * zoom, box.size() * zoom);
        emit q->citationPointedAt(ordinal, citation, where.toAlignedRect());
    });
    connect(&bridge, &ReadingBridge::citationClicked, q, &ReadingView::citationActivated);
    connect(&bridge, &ReadingBridge::unfoldRequested, q, [this](int ordinal) { unfoldAround(ordinal); });
    connect(&bridge, &ReadingBridge::zoomRequested, q, &ReadingView::zoomRequested);
    loadText();
}

/// What either face says in the same words; of the one that is hidden nothing is heard.
template<typename Source>
void ReadingView::Private::listenTo(const Source& source, Face heard) {
    const auto on = [this, heard, &source](auto signal, auto slot) {
        connect(&source, signal, q, [this, heard, slot](const auto&... values) {
            if (face == heard) {
                slot(values...);
            }
        });
    };
    on(&Source::geometryReported, [this](const PageGeometry& reported) { receive(reported); });
    on(&Source::selectionReported, [this](const std::vector<Place>& places) {
        if (places != selection) {
            selection = places;
            emit q->selectionChanged();
        }
    });
    on(&Source::clicked, [this](int ordinal, const QStringList& ids) { click(ordinal, ids); });
    on(&Source::currentRequested, [this](int ordinal) { makeCurrent(ordinal, false); });
    on(&Source::menuRequested, [this](QPointF position, int ordinal) {
        if (ordinal > 0 && selection.empty()) {
            makeCurrent(ordinal, false);
        }
        emit q->contextMenuRequested(q->mapToGlobal((position * pixels()).toPoint()));
    });
}

template void ReadingView::Private::listenTo<FacsimileView>(const FacsimileView& source, Face heard);

DocumentFace* ReadingView::Private::listener() const {
    if (face == Face::Facsimile) {
        return facsimile && facsimile->isReady() ? facsimile.get() : nullptr;
    }
    return scriptRuns ? surface.get() : nullptr;
}

void ReadingView::Private::tellAll(const std::function<void(DocumentFace&)>& tell) {
    if (scriptRuns) {
        tell(*surface);
    }
    if (facsimile && facsimile->isReady()) {
        tell(*facsimile);
    }
}

void ReadingView::Private::load() {
    scriptRuns = false; // no face shows this document yet
    isShown = false;
    if (facsimile) {
        facsimile->setDocument(nullptr, nullptr, {}, {});
    }
    jumpingTo = 0;
    geometry = {};
    linkEnds.clear();
    if (!selection.empty()) {
        selection.clear();
        emit q->selectionChanged();
    }
    if (face == Face::Facsimile && !q->hasPages()) {
        q->setFace(Face::Text);
    }
    loadText();
    loadPages();
    emit q->faceChanged(); // what can be shown may be another
}

void ReadingView::Private::loadText() {
    scriptRuns = false;
    isShown = false;
    if (!surface) {
        return;
    }
    static const Document nothing;
    const Document& document = content.document() ? *content.document() : nothing;
    surface->bridge().setDocument(content.document());
    surface->show(readingPage(document, content.marks(), colors()));
}

void ReadingView::Private::pushAll() {
    scriptRuns = true;
    pushColors(); // may have changed while the page was on its way
    pushLinks();
    pushFolds();
    pushSelected();
    surface->setCurrent(current, false);
    if (face == Face::Text) {
        goWhereWanted();
    }
    surface->call(QStringLiteral("show"));
}

void ReadingView::Private::goWhereWanted() {
    if (pendingPlace) {
        q->goTo(*std::exchange(pendingPlace, std::nullopt));
    } else if (pendingTop) {
        const double top = *std::exchange(pendingTop, std::nullopt);
        q->scrollToTop(int(top), top - std::floor(top));
    }
}

void ReadingView::Private::refresh() {
    const DocumentPtr before = content.document();
    const double top = q->topParagraph();
    const ReadingContent::Difference difference = content.refresh();
    if (difference.structure) {
        // The reader's place is kept by paragraphs, whose ids outlive renumbering.
        const auto follow = [&](int ordinal) {
            const Paragraph* old = before ? before->at(ordinal) : nullptr;
            const Paragraph* now = old && content.document() ? content.document()->byId(old->id) : nullptr;
            return now ? now->ordinal : 0;
        };
        const int newTop = follow(int(top));
        pendingTop = newTop ? newTop + (top - std::floor(top)) : top;
        const int newCurrent = follow(current);
        unfolded.clear();
        watched.clear();
        paragraphExtents.clear();
        load();
        if (newCurrent != current) {
            current = newCurrent;
            emit q->currentParagraphChanged(current);
        }
        return;
    }
    if (facsimile && facsimile->isReady()) {
        facsimile->setMarks(content.marks());
    }
    if (!scriptRuns) {
        if (difference.links) {
            pushLinks();
        }
        loadText(); // the page being fetched is out of date already
        return;
    }
    QJsonArray pieces;
    for (const int ordinal : difference.paragraphs) {
        pieces.append(QJsonArray{ordinal, wordsHtml(*content.document()->at(ordinal), content.marksAt(ordinal))});
    }
    if (difference.relations) {
        pushColors();
    }
    if (!pieces.isEmpty()) {
        surface->call(QStringLiteral("replace"), {pieces});
        pushFolds();
    }
    if (difference.links) {
        pushLinks();
    }
}

void ReadingView::Private::pushLinks() {
    ++linksNumber;
    tellAll([this](DocumentFace& told) { told.setLinks(linksNumber, content.links(), watched); });
}

void ReadingView::Private::pushFolds() {
    folds = fold && content.document() ? foldLines(*content.document(), content.reviewMarks(), unfolded)
                                       : std::vector<FoldLine>{};
    if (!scriptRuns) {
        return;
    }
    QJsonArray list;
    for (const FoldLine& line : folds) {
        list.append(QJsonObject{{QStringLiteral("first"), line.first},
                                {QStringLiteral("last"), line.last},
                                {QStringLiteral("label"), line.label},
                                {QStringLiteral("says"), line.says},
                                {QStringLiteral("act"), ReadingView::tr("Unfold")}});
    }
    surface->call(QStringLiteral("setFolds"), {list});
}

void ReadingView::Private::pushColors() {
    if (scriptRuns) {
        surface->call(QStringLiteral("setTheme"), {colors()});
    }
}

void ReadingView::Private::pushSelected() {
    QStringList ids;
    if (!selectedNote.isNull()) {
        ids.append(selectedNote.toString());
    }
    if (!selectedLink.isNull()) {
        ids.append(selectedLink.toString());
    }
    if (!currentFound.isEmpty()) {
        ids.append(currentFound);
    }
    tellAll([&ids](DocumentFace& told) { told.setSelectedMarks(ids); });
}

bool ReadingView::Private::isFolded(int ordinal) const {
    return std::any_of(folds.begin(), folds.end(),
                       [ordinal](const FoldLine& f) { return f.first <= ordinal && ordinal <= f.last; });
}

void ReadingView::Private::unfoldAround(int ordinal) {
    if (face == Face::Text && isFolded(ordinal)) {
        unfolded.insert(ordinal);
        pushFolds();
    }
}

void ReadingView::Private::receive(const PageGeometry& reported) {
    geometry = reported;
    const std::size_t linkCount = content.links().size();
    if (geometry.links == linksNumber && geometry.ends.size() == linkCount + watched.size()) {
        linkEnds.clear();
        paragraphExtents.clear();
        for (std::size_t i = linkCount; i < geometry.ends.size(); ++i) {
            paragraphExtents.push_back(
                {{}, watched[i - linkCount], geometry.ends[i].top * pixels(), geometry.ends[i].bottom * pixels()});
        }
        for (std::size_t i = 0; i < linkCount; ++i) {
            const LinkPassage& link = content.links()[i];
            linkEnds.push_back({link.crossReference, link.ordinal, geometry.ends[i].top * pixels(),
                                geometry.ends[i].bottom * pixels()});
        }
    }
    emit q->geometryChanged();
    // Who goes through a list fast asks for the next place before the last one is reported.
    if (geometry.jumpedTo > 0 && geometry.jumpedTo == jumpingTo) {
        jumpingTo = 0;
        emit q->jumped(geometry.jumpedTo);
    }
    if (geometry.byHand) {
        emit q->scrolled();
    }
}

void ReadingView::Private::click(int ordinal, const QStringList& ids) {
    makeCurrent(ordinal, false);
    std::vector<Mark> hit;
    for (const Mark& mark : content.marksAt(ordinal)) {
        if (mark.kind != Mark::Kind::Found && ids.contains(mark.id)) {
            hit.push_back(mark);
        }
    }
    std::stable_sort(hit.begin(), hit.end(),
                     [](const Mark& a, const Mark& b) { return a.range.length() < b.range.length(); });
    QStringList found;
    for (const Mark& mark : hit) {
        if (!found.contains(mark.id)) {
            found.append(mark.id);
        }
    }
    if (found.isEmpty()) {
        clickedIds.clear();
        return;
    }
    clickedIndex = found == clickedIds ? (clickedIndex + 1) % found.size() : 0;
    clickedIds = found;
    const Mark& mark = *std::find_if(hit.begin(), hit.end(),
                                     [&](const Mark& m) { return m.id == found[clickedIndex]; });
    if (mark.kind != Mark::Kind::Link) {
        emit q->noteActivated(*AnnotationId::parse(mark.id));
    } else {
        emit q->linkActivated(*CrossReferenceId::parse(mark.id));
    }
}

void ReadingView::Private::makeCurrent(int ordinal, bool bringIntoView) {
    if (!content.document() || !content.document()->at(ordinal)) {
        ordinal = 0;
    }
    if (ordinal != current || bringIntoView) {
        const DocumentFace* const heard = listener();
        tellAll([&](DocumentFace& told) { told.setCurrent(ordinal, bringIntoView && &told == heard); });
    }
    if (ordinal != current) {
        current = ordinal;
        emit q->currentParagraphChanged(ordinal);
    }
}

} // namespace duikan
