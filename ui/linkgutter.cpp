// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkgutter.h"

#include "ui/reading/ribbonlayout.h"
#include "ui/relationname.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kWidth = 66;
constexpr double kBar = 3;
constexpr double kFade = 30;

QColor withOpacity(QColor color, double opacity) {
    color.setAlphaF(float(opacity));
    return color;
}

/// A relation's edge: never by colour alone. Dashes in units of the pen's width.
QPen edgePen(const QString& relation, const QColor& color, bool strong) {
    QPen pen(withOpacity(color, strong ? 1.0 : 0.7), strong ? 1.5 : 1.0);
    pen.setCapStyle(Qt::FlatCap);
    const double unit = 1.0 / pen.widthF();
    if (relation == QLatin1String("conflicts")) {
        pen.setDashPattern({5 * unit, 2 * unit});
    } else if (relation == QLatin1String("echoes")) {
        pen.setDashPattern({2 * unit, 3 * unit});
    }
    return pen;
}

} // namespace

struct LinkGutter::Private {
    explicit Private(LinkGutter* gutter) : q(gutter) {}

    void layOut();
    [[nodiscard]] std::vector<LinkEnd> endsOf(const ReadingView& view) const;
    [[nodiscard]] QString labelOf(const ReadingView& view, int ordinal) const;
    [[nodiscard]] QFont font(bool bold) const;
    [[nodiscard]] QString tip(CrossReferenceId id) const;
    void setHovered(CrossReferenceId id);
    void paintRibbon(QPainter& painter, const Ribbon& ribbon) const;
    void paintBars(QPainter& painter, const Ribbon& ribbon) const;
    void paintStub(QPainter& painter, const RibbonStub& stub) const;
    void paintChip(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color, bool strong) const;
    void addSuggestions(std::vector<RibbonSource>& sources) const;
    [[nodiscard]] const ShownSuggestion* suggestion(CrossReferenceId ribbon) const;
    void paintSuggestion(QPainter& painter, const Ribbon& ribbon) const;
    [[nodiscard]] bool isStrong(CrossReferenceId id) const { return id == selected || id == selectedSuggestion; }

    LinkGutter* q;
    QPointer<ReadingView> left;
    QPointer<ReadingView> right;
    QPointer<Review> review;
    QMetaObject::Connection reviewConnection;
    Theme theme = Theme::of(Theme::Tone::Light);
    CrossReferenceId selected;
    CrossReferenceId hovered;
    std::vector<ShownSuggestion> suggestions;
    CrossReferenceId selectedSuggestion; ///< by the id of its ribbon
    RibbonLayout layout;
};

LinkGutter::LinkGutter(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Links between the two texts"));
}

LinkGutter::~LinkGutter() { disconnect(d->reviewConnection); }

void LinkGutter::setViews(ReadingView* left, ReadingView* right) {
    for (ReadingView* view : {d->left.data(), d->right.data()}) {
        if (view) {
            view->disconnect(this);
        }
    }
    d->left = left;
    d->right = right;
    for (ReadingView* view : {left, right}) {
        if (view) {
            connect(view, &ReadingView::geometryChanged, this, qOverload<>(&QWidget::update));
        }
    }
    update();
}

void LinkGutter::setReview(Review* review) {
    disconnect(d->reviewConnection);
    d->review = review;
    if (review) {
        d->reviewConnection = connect(review, &Review::changed, this, qOverload<>(&QWidget::update));
    }
    d->selected = {};
    d->hovered = {};
    d->suggestions.clear();
    d->selectedSuggestion = {};
    update();
}

void LinkGutter::setTheme(const Theme& theme) {
    d->theme = theme;
    update();
}

void LinkGutter::setSelectedLink(CrossReferenceId id) {
    d->selected = id;
    update();
}

void LinkGutter::setSuggestions(std::vector<ShownSuggestion> suggestions) {
    d->suggestions = std::move(suggestions);
    std::vector<int> lefts;
    std::vector<int> rights;
    for (const ShownSuggestion& shown : d->suggestions) {
        lefts.push_back(shown.pair.left);
        rights.push_back(shown.pair.right);
    }
    if (d->left && d->right) {
        d->left->watchParagraphs(lefts);
        d->right->watchParagraphs(rights);
    }
    update();
}

void LinkGutter::setSelectedSuggestion(std::optional<DecidedPair> pair) {
    d->selectedSuggestion = pair ? ribbonIdOf(*pair) : CrossReferenceId{};
    update();
}

QSize LinkGutter::sizeHint() const { return {kWidth, 200}; }

CrossReferenceId LinkGutter::ribbonAt(QPointF position) const {
    d->layOut();
    const bool isSuggestion = !d->selectedSuggestion.isNull();
    return d->layout.linkAt(position, isSuggestion ? d->selectedSuggestion : d->selected);
}

CrossReferenceId LinkGutter::linkAt(QPointF position) const {
    const CrossReferenceId id = ribbonAt(position);
    return suggestionOf(id) ? CrossReferenceId{} : id;
}

std::optional<DecidedPair> LinkGutter::suggestionAt(QPointF position) const {
    return suggestionOf(ribbonAt(position));
}

std::vector<LinkEnd> LinkGutter::Private::endsOf(const ReadingView& view) const {
    std::vector<LinkEnd> ends = view.linkEnds();
    const double shift = q->mapFromGlobal(view.mapToGlobal(QPoint(0, 0))).y();
    for (LinkEnd& end : ends) {
        end.top += shift;
        end.bottom += shift;
    }
    return ends;
}

QString LinkGutter::Private::labelOf(const ReadingView& view, int ordinal) const {
    const Paragraph* paragraph = view.document() ? view.document()->at(ordinal) : nullptr;
    return paragraph ? paragraph->label : QString();
}

void LinkGutter::Private::layOut() {
    std::vector<RibbonSource> sources;
    if (left && right && review) {
        const std::vector<LinkEnd> rightEnds = endsOf(*right);
        for (const LinkEnd& from : endsOf(*left)) {
            const CrossReference* link = review->state().crossReference(from.crossReference);
            for (const LinkEnd& to : rightEnds) {
                if (link && to.crossReference == from.crossReference) {
                    sources.push_back({link->id, link->relation, relationName(link->relation), from, to,
                                       labelOf(*left, from.ordinal), labelOf(*right, to.ordinal)});
                }
            }
        }
    }
    addSuggestions(sources);
    const QFontMetricsF metrics(font(true)); // room for the selected one's weight
    layout = layOutRibbons(std::move(sources), QSizeF(q->size()),
                           [&](const QString& text) { return metrics.horizontalAdvance(text); });
}

void LinkGutter::Private::addSuggestions(std::vector<RibbonSource>& sources) const {
    if (!left || !right) {
        return;
    }
    const auto extentOf = [this](const ReadingView& view, int ordinal) -> std::optional<LinkEnd> {
        const auto& watched = view.watchedParagraphs();
        const auto found = std::find_if(watched.begin(), watched.end(),
                                        [ordinal](const LinkEnd& end) { return end.ordinal == ordinal; });
        if (found == watched.end()) {
            return std::nullopt;
        }
        LinkEnd end = *found;
        const double shift = q->mapFromGlobal(view.mapToGlobal(QPoint(0, 0))).y();
        end.top += shift;
        end.bottom += shift;
        const bool isInView = end.bottom > 1 && end.top < q->height() - 1;
        return isInView ? std::optional(end) : std::nullopt;
    };
    for (const ShownSuggestion& shown : suggestions) {
        const auto from = extentOf(*left, shown.pair.left);
        const auto to = extentOf(*right, shown.pair.right);
        if (from && to) {
            sources.push_back({ribbonIdOf(shown.pair), shown.relation,
                               QString::number(qRound(shown.score * 100)), *from, *to,
                               labelOf(*left, from->ordinal), labelOf(*right, to->ordinal)});
        }
    }
}

const LinkGutter::ShownSuggestion* LinkGutter::Private::suggestion(CrossReferenceId ribbon) const {
    const auto found = std::find_if(suggestions.begin(), suggestions.end(), [ribbon](const ShownSuggestion& one) {
        return ribbonIdOf(one.pair) == ribbon;
    });
    return found == suggestions.end() ? nullptr : &*found;
}

QFont LinkGutter::Private::font(bool bold) const {
    QFont font = q->font();
    font.setPointSizeF(10.5 * 72 / q->logicalDpiY());
    font.setBold(bold);
    return font;
}

QString LinkGutter::Private::tip(CrossReferenceId id) const {
    if (const ShownSuggestion* shown = suggestion(id); shown && left && right) {
        //: A suggested link: "一 ¶6 supports OP 6", and how well the two go together, of 100
        return tr("Suggested: %1 %2 %3 (score %4)")
            .arg(labelOf(*left, shown->pair.left), relationName(shown->relation), labelOf(*right, shown->pair.right))
            .arg(qRound(shown->score * 100));
    }
    const CrossReference* link = review ? review->state().crossReference(id) : nullptr;
    if (!link || !left || !right) {
        return {};
    }
    const auto label = [&](const ReadingView& view) {
        for (const LinkEnd& end : view.linkEnds()) {
            if (end.crossReference == id) {
                return labelOf(view, end.ordinal);
            }
        }
        return QString();
    };
    const bool fromLeft = review->state().documentNumber(link->from.front().draft) == left->documentNumber();
    const QString from = label(fromLeft ? *left : *right);
    const QString to = label(fromLeft ? *right : *left);
    //: A link as a phrase: "一 ¶6 supports OP 6"
    QString html = tr("%1 %2 %3").arg(from.toHtmlEscaped(),
                              QStringLiteral("<b>") + relationName(link->relation).toHtmlEscaped() +
                                  QStringLiteral("</b>"),
                              to.toHtmlEscaped());
    if (!link->note.isEmpty()) {
        html += QStringLiteral("<br>") + link->note.toHtmlEscaped();
    }
    return QStringLiteral("<qt>%1</qt>").arg(html);
}

void LinkGutter::Private::setHovered(CrossReferenceId id) {
    if (id != hovered) {
        hovered = id;
        q->setCursor(id.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        q->update();
    }
}

void LinkGutter::Private::paintRibbon(QPainter& painter, const Ribbon& ribbon) const {
    if (suggestionOf(ribbon.id)) {
        paintSuggestion(painter, ribbon);
        return;
    }
    const bool dark = theme.tone == Theme::Tone::Dark;
    const bool strong = isStrong(ribbon.id);
    const QColor color = theme.relation(ribbon.relation);
    const double fill = strong ? (dark ? 0.36 : 0.34) : ribbon.id == hovered ? 0.24 : (dark ? 0.17 : 0.15);
    const QPainterPath band = layout.path(ribbon);
    painter.fillPath(band, withOpacity(color, fill));
    if (ribbon.relation == QLatin1String("conflicts")) {
        painter.save();
        painter.setClipPath(band);
        painter.setPen(QPen(withOpacity(color, 0.45), 1));
        const QRectF box = band.boundingRect();
        for (double x = box.left() - box.height(); x < box.right(); x += 6) {
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        }
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen(ribbon.relation, color, strong));
    painter.drawPath(layout.edge(ribbon.a0, ribbon.b0));
    painter.drawPath(layout.edge(ribbon.a1, ribbon.b1));
}

/// Not there yet: dashed, and filled only where it is looked at.
void LinkGutter::Private::paintSuggestion(QPainter& painter, const Ribbon& ribbon) const {
    const bool strong = isStrong(ribbon.id);
    const QColor color = strong ? theme.relation(ribbon.relation) : theme.label;
    if (strong || ribbon.id == hovered) {
        painter.fillPath(layout.path(ribbon), withOpacity(color, strong ? 0.16 : 0.10));
    }
    QPen pen(withOpacity(color, strong ? 1.0 : 0.6), strong ? 1.5 : 1.0);
    pen.setDashPattern({4 / pen.widthF(), 3 / pen.widthF()});
    pen.setCapStyle(Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(layout.edge(ribbon.a0, ribbon.b0));
    painter.drawPath(layout.edge(ribbon.a1, ribbon.b1));
}

void LinkGutter::Private::paintBars(QPainter& painter, const Ribbon& ribbon) const {
    if (suggestionOf(ribbon.id) && !isStrong(ribbon.id)) {
        return;
    }
    const QColor color = theme.relation(ribbon.relation);
    painter.fillRect(QRectF(0, ribbon.a0, kBar, ribbon.a1 - ribbon.a0), color);
    painter.fillRect(QRectF(q->width() - kBar, ribbon.b0, kBar, ribbon.b1 - ribbon.b0), color);
}

void LinkGutter::Private::paintStub(QPainter& painter, const RibbonStub& stub) const {
    const QColor color = stub.relation.isEmpty() ? theme.label : theme.relation(stub.relation);
    const bool hot = std::find(stub.ids.begin(), stub.ids.end(), hovered) != stub.ids.end();
    const bool strong = std::find(stub.ids.begin(), stub.ids.end(), selected) != stub.ids.end();
    const double edge = stub.atLeft ? 0 : q->width();
    const double inside = stub.atLeft ? kFade : q->width() - kFade;
    QLinearGradient fade(edge, 0, inside, 0);
    fade.setColorAt(0, withOpacity(color, strong || hot ? 0.34 : 0.17));
    fade.setColorAt(1, withOpacity(color, 0));
    painter.fillRect(QRectF(QPointF(std::min(edge, inside), stub.y0), QPointF(std::max(edge, inside), stub.y1)), fade);
    painter.fillRect(QRectF(stub.atLeft ? 0 : q->width() - kBar, stub.y0, kBar, stub.y1 - stub.y0), color);
}

void LinkGutter::Private::paintChip(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color,
                                    bool strong) const {
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(theme.paper);
    painter.setPen(QPen(withOpacity(color, strong ? 1.0 : 0.6), 1));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setFont(font(strong));
    painter.setPen(color);
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignCenter, shown);
}

void LinkGutter::paintEvent(QPaintEvent* /*event*/) {
    d->layOut();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), d->theme.chrome);
    for (const RibbonStub& stub : d->layout.stubs) {
        d->paintStub(painter, stub);
    }
    std::vector<const Ribbon*> order;
    for (const Ribbon& ribbon : d->layout.ribbons) {
        order.push_back(&ribbon);
    }
    const auto rank = [this](const Ribbon* r) {
        return d->isStrong(r->id) ? 3 : r->id == d->hovered ? 2 : suggestionOf(r->id) ? 0 : 1;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const Ribbon* a, const Ribbon* b) { return rank(a) < rank(b); });
    for (const Ribbon* ribbon : order) {
        d->paintRibbon(painter, *ribbon);
    }
    for (const Ribbon* ribbon : order) {
        d->paintBars(painter, *ribbon);
    }
    for (const RibbonStub& stub : d->layout.stubs) {
        const bool strong = std::find(stub.ids.begin(), stub.ids.end(), d->selected) != stub.ids.end();
        d->paintChip(painter, stub.chip, stub.text,
                     stub.relation.isEmpty() ? d->theme.label : d->theme.relation(stub.relation), strong);
    }
    for (const Ribbon* ribbon : order) {
        if (!ribbon->label.isEmpty()) {
            const bool isFaint = suggestionOf(ribbon->id) && !d->isStrong(ribbon->id);
            d->paintChip(painter, ribbon->label, ribbon->name,
                         isFaint ? d->theme.label : d->theme.relation(ribbon->relation), d->isStrong(ribbon->id));
        }
    }
    painter.fillRect(QRectF(0, 0, 1, height()), withOpacity(d->theme.line, 0.9));
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), withOpacity(d->theme.line, 0.9));
}

void LinkGutter::mousePressEvent(QMouseEvent* event) {
    const CrossReferenceId id = ribbonAt(event->position());
    if (event->button() == Qt::LeftButton && suggestionOf(id)) {
        emit suggestionActivated(*suggestionOf(id));
    } else if (event->button() == Qt::LeftButton && !id.isNull()) {
        emit linkActivated(id);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void LinkGutter::mouseMoveEvent(QMouseEvent* event) { d->setHovered(ribbonAt(event->position())); }

void LinkGutter::leaveEvent(QEvent* event) {
    d->setHovered({});
    QWidget::leaveEvent(event);
}

void LinkGutter::contextMenuEvent(QContextMenuEvent* event) {
    const CrossReferenceId id = ribbonAt(event->pos());
    if (id.isNull()) {
        event->ignore();
        return;
    }
    if (const auto pair = suggestionOf(id)) {
        emit suggestionContextMenuRequested(*pair, event->globalPos());
        return;
    }
    emit linkContextMenuRequested(id, event->globalPos());
}

bool LinkGutter::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = d->tip(ribbonAt(help->pos()));
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Links between the two texts"));
        update();
    }
    return QWidget::event(event);
}

} // namespace duikan
