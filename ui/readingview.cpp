// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingview.h"

#include "ui/reading/documenthtml.h"
#include "ui/reading/foldlines.h"
#include "ui/reading/readingcontent.h"
#include "ui/reading/readingsurface.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <algorithm>
#include <cmath>

namespace duikan {

struct ReadingView::Private {
    explicit Private(ReadingView* view) : q(view) {}

    void makeSurface();
    void load();
    void pushAll();
    void refresh();
    void pushLinks();
    void pushFolds();
    void pushColors();
    void pushSelected();
    void unfoldAround(int ordinal);
    void receive(const PageGeometry& geometry);
    void click(int ordinal, const QStringList& ids);
    void makeCurrent(int ordinal, bool bringIntoView);
    [[nodiscard]] bool isFolded(int ordinal) const;
    [[nodiscard]] QString colors() const { return readingColors(theme, content.relations()); }

    ReadingView* q;
    std::unique_ptr<ReadingSurface> surface;
    Review* review = nullptr;
    QMetaObject::Connection reviewConnection;
    ReadingContent content;
    Theme theme = Theme::of(Theme::Tone::Light);
    double zoom = 1.0;

    bool scriptRuns = false; ///< the page in the surface is the content's and listens
    bool isShown = false;
    std::vector<Place> selection;
    int current = 0;
    AnnotationId selectedNote;
    CrossReferenceId selectedLink;

    bool fold = false;
    QSet<int> unfolded;
    std::vector<FoldLine> folds;

    PageGeometry geometry; ///< in CSS pixels
    std::vector<LinkEnd> linkEnds;
    int linksNumber = 0;

    /// Where to go once the text is there.
    std::optional<Place> pendingPlace;
    std::optional<double> pendingTop;

    QStringList clickedIds; ///< marks under the last click, smallest first, to cycle through
    qsizetype clickedIndex = 0;
};

ReadingView::ReadingView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setTheme(d->theme);
}

ReadingView::~ReadingView() { disconnect(d->reviewConnection); }

void ReadingView::Private::makeSurface() {
    surface = std::make_unique<ReadingSurface>(q, theme.paper);
    surface->setZoom(zoom);
    q->layout()->addWidget(surface->view());
    q->setFocusProxy(surface->view());
    ReadingBridge& bridge = surface->bridge();
    connect(&bridge, &ReadingBridge::scriptLoaded, q, [this] { pushAll(); });
    connect(&bridge, &ReadingBridge::textShown, q, [this] {
        isShown = true;
        emit q->ready();
    });
    connect(&bridge, &ReadingBridge::geometryReported, q, [this](const PageGeometry& g) { receive(g); });
    connect(&bridge, &ReadingBridge::selectionReported, q, [this](const std::vector<Place>& places) {
        if (places != selection) {
            selection = places;
            emit q->selectionChanged();
        }
    });
    connect(&bridge, &ReadingBridge::clicked, q, [this](int ordinal, const QStringList& ids) { click(ordinal, ids); });
    connect(&bridge, &ReadingBridge::currentRequested, q, [this](int ordinal) { makeCurrent(ordinal, false); });
    connect(&bridge, &ReadingBridge::unfoldRequested, q, [this](int ordinal) { unfoldAround(ordinal); });
    connect(&bridge, &ReadingBridge::zoomRequested, q, &ReadingView::zoomRequested);
    connect(&bridge, &ReadingBridge::menuRequested, q, [this](QPointF position, int ordinal) {
        if (ordinal > 0 && selection.empty()) {
            makeCurrent(ordinal, false);
        }
        emit q->contextMenuRequested(q->mapToGlobal((position * zoom).toPoint()));
    });
    load();
}

void ReadingView::Private::load() {
    scriptRuns = false;
    isShown = false;
    geometry = {};
    linkEnds.clear();
    if (!selection.empty()) {
        selection.clear();
        emit q->selectionChanged();
    }
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
    surface->call(QStringLiteral("setCurrent"), {current, false});
    if (pendingPlace) {
        q->goTo(*std::exchange(pendingPlace, std::nullopt));
    } else if (pendingTop) {
        const double top = *std::exchange(pendingTop, std::nullopt);
        q->scrollToTop(int(top), top - std::floor(top));
    }
    surface->call(QStringLiteral("show"));
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
        load();
        if (newCurrent != current) {
            current = newCurrent;
            emit q->currentParagraphChanged(current);
        }
        return;
    }
    if (!scriptRuns) {
        load(); // the page being fetched is out of date already
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
    QJsonArray list;
    for (const LinkPassage& link : content.links()) {
        const double length = std::max<double>(1, double(content.document()->at(link.ordinal)->text.size()));
        list.append(QJsonArray{link.crossReference.toString(), link.ordinal, double(link.range.begin) / length,
                               double(link.range.end) / length, link.wholeParagraph});
    }
    surface->call(QStringLiteral("setLinks"), {++linksNumber, list});
}

void ReadingView::Private::pushFolds() {
    folds = fold && content.document() ? foldLines(*content.document(), content.marks(), unfolded)
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
    if (!scriptRuns) {
        return;
    }
    QJsonArray ids;
    if (!selectedNote.isNull()) {
        ids.append(selectedNote.toString());
    }
    if (!selectedLink.isNull()) {
        ids.append(selectedLink.toString());
    }
    surface->call(QStringLiteral("setSelected"), {ids});
}

bool ReadingView::Private::isFolded(int ordinal) const {
    return std::any_of(folds.begin(), folds.end(),
                       [ordinal](const FoldLine& f) { return f.first <= ordinal && ordinal <= f.last; });
}

void ReadingView::Private::unfoldAround(int ordinal) {
    if (isFolded(ordinal)) {
        unfolded.insert(ordinal);
        pushFolds();
    }
}

void ReadingView::Private::receive(const PageGeometry& reported) {
    geometry = reported;
    if (geometry.links == linksNumber && geometry.ends.size() == content.links().size()) {
        linkEnds.clear();
        for (std::size_t i = 0; i < geometry.ends.size(); ++i) {
            const LinkPassage& link = content.links()[i];
            linkEnds.push_back({link.crossReference, link.ordinal, geometry.ends[i].top * zoom,
                                geometry.ends[i].bottom * zoom});
        }
    }
    emit q->geometryChanged();
    if (geometry.byHand) {
        emit q->scrolled();
    }
}

void ReadingView::Private::click(int ordinal, const QStringList& ids) {
    makeCurrent(ordinal, false);
    std::vector<Mark> hit;
    for (const Mark& mark : content.marksAt(ordinal)) {
        if (ids.contains(mark.id)) {
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
    if (mark.kind == Mark::Kind::Note) {
        emit q->noteActivated(*AnnotationId::parse(mark.id));
    } else {
        emit q->linkActivated(*CrossReferenceId::parse(mark.id));
    }
}

void ReadingView::Private::makeCurrent(int ordinal, bool bringIntoView) {
    if (!content.document() || !content.document()->at(ordinal)) {
        ordinal = 0;
    }
    if (scriptRuns && (ordinal != current || bringIntoView)) {
        surface->call(QStringLiteral("setCurrent"), {ordinal, bringIntoView});
    }
    if (ordinal != current) {
        current = ordinal;
        emit q->currentParagraphChanged(ordinal);
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
    d->unfolded.clear();
    (void)d->content.refresh();
    d->pendingPlace.reset();
    d->pendingTop.reset();
    d->load();
}

void ReadingView::setTheme(const Theme& theme) {
    d->theme = theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.paper);
    setPalette(colors);
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
bool ReadingView::isReady() const { return d->isShown; }
std::vector<Place> ReadingView::selection() const { return d->selection; }

QString ReadingView::selectedText() const {
    QStringList pieces;
    for (const Place& place : d->selection) {
        pieces.append(d->content.document()->at(place.ordinal)->text.mid(place.range.begin, place.range.length()));
    }
    return pieces.join(u'\n');
}

void ReadingView::clearSelection() {
    if (d->scriptRuns) {
        d->surface->call(QStringLiteral("clearSelection"));
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
        while (next >= 1 && next <= count && d->isFolded(next)) {
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
    return d->scriptRuns ? d->geometry.topParagraph : d->pendingTop.value_or(1.0);
}

void ReadingView::goTo(const Place& place) {
    if (!document() || !document()->at(place.ordinal)) {
        return;
    }
    if (!d->scriptRuns) {
        d->pendingPlace = place;
        return;
    }
    d->unfoldAround(place.ordinal);
    const TextRange range = place.range.clampedTo(document()->at(place.ordinal)->text.size());
    d->surface->call(QStringLiteral("goTo"), {place.ordinal, double(range.begin), double(range.end)});
}

void ReadingView::scrollToTop(int ordinal, double fraction) {
    fraction = std::clamp(fraction, 0.0, 0.9999);
    if (!d->scriptRuns) {
        d->pendingTop = ordinal + fraction;
        return;
    }
    d->surface->call(QStringLiteral("scrollTo"), {ordinal, fraction});
}

void ReadingView::setSelectedNote(AnnotationId id) {
    d->selectedNote = id;
    d->pushSelected();
}

void ReadingView::setSelectedLink(CrossReferenceId id) {
    d->selectedLink = id;
    d->pushSelected();
}

void ReadingView::find(const QString& text, bool backward) {
    for (const FoldLine& line : d->folds) {
        for (int ordinal = line.first; ordinal <= line.last && !text.isEmpty(); ++ordinal) {
            if (document()->at(ordinal)->text.contains(text, Qt::CaseInsensitive)) {
                d->unfolded.insert(ordinal); // what is folded cannot be found, and must not hide
                break;
            }
        }
    }
    if (!text.isEmpty() && !d->folds.empty()) {
        d->pushFolds();
    }
    if (d->surface) {
        d->surface->find(text, backward);
    }
}

double ReadingView::scrollOffset() const { return d->geometry.scrollOffset * d->zoom; }
double ReadingView::contentHeight() const { return d->geometry.contentHeight * d->zoom; }

void ReadingView::scrollToOffset(double pixels) {
    if (d->scriptRuns) {
        d->surface->call(QStringLiteral("scrollToOffset"), {pixels / d->zoom});
    }
}

const std::vector<LinkEnd>& ReadingView::linkEnds() const { return d->linkEnds; }

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
