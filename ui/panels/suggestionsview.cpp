// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/suggestionsview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace duikan {

SuggestionsView::SuggestionsView(SuggestionsModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new SuggestionDelegate(model, this)) {
    setObjectName(QStringLiteral("suggestionsView"));
    setItemDelegate(m_delegate);
    setModel(&model);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(20);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const std::optional<DecidedPair> kept = m_current;
        setCurrentPair(kept);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &SuggestionsModel::rankingFinished, this, [this] { viewport()->update(); });
}

std::optional<DecidedPair> SuggestionsView::currentPair() const {
    return currentIndex().isValid() ? std::optional(m_model.pairAt(currentIndex().row())) : std::nullopt;
}

void SuggestionsView::setCurrentPair(std::optional<DecidedPair> pair) {
    const QModelIndex index = pair ? m_model.indexOf(*pair) : QModelIndex();
    m_current = pair;
    if (index == currentIndex()) {
        return;
    }
    const QScopedValueRollback quiet(m_isQuiet, true);
    setCurrentIndex(index);
    if (index.isValid()) {
        executeDelayedItemsLayout(); // the row is taller now
        scrollTo(index);
    }
}

void SuggestionsView::mousePressEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QListView::mousePressEvent(event);
        return;
    }
    const DecidedPair pair = m_model.pairAt(index.row());
    const QRect row = visualRect(index);
    using Part = SuggestionDelegate::Part;
    const Part part = index == currentIndex()
                          ? m_delegate->partAt(index, row.width(), position - row.topLeft())
                          : Part::None;
    switch (part) {
    case Part::Accept:
        emit acceptWanted(pair);
        break;
    case Part::Dismiss:
        emit dismissWanted(pair);
        break;
    case Part::Relation:
        emit menuRequested(pair, event->globalPosition().toPoint());
        break;
    case Part::None:
        if (index == currentIndex()) {
            emit pairChosen(pair);
        }
        QListView::mousePressEvent(event);
    }
}

void SuggestionsView::keyPressEvent(QKeyEvent* event) {
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // letters are commands here, not a search
        return;
    }
    QListView::keyPressEvent(event);
}

void SuggestionsView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).topLeft() + QPoint(20, 20))
                                : event->globalPos();
        emit menuRequested(m_model.pairAt(index.row()), at);
    }
}

void SuggestionsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    scheduleDelayedItemsLayout(); // the current row shows more
    if (current.isValid() && !m_isQuiet) {
        m_current = m_model.pairAt(current.row());
        emit pairChosen(*m_current);
    }
}

void SuggestionsView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 18, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_model.isRanking()     ? tr("Looking for paragraphs that speak to each other…")
                     : m_model.showsWeaker() ? tr("There is nothing more to suggest.")
                                             : tr("There is nothing more to suggest. Ctrl+Shift+F7 shows weaker "
                                                  "suggestions too."));
}

} // namespace duikan
