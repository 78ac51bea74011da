// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/linksview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace duikan {

LinksView::LinksView(LinksModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new LinkDelegate(model, this)) {
    setAccessibleName(tr("Links"));
    setItemDelegate(m_delegate);
    setModel(&model);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(20);
    connect(m_delegate, &LinkDelegate::noteCommitted, this, &LinksView::noteCommitted);
    connect(m_delegate, &LinkDelegate::heightChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const CrossReferenceId kept = m_current;
        m_current = {};
        setCurrentLink(kept);
    });
}

CrossReferenceId LinksView::currentLink() const {
    return currentIndex().isValid() ? m_model.id(currentIndex().row()) : CrossReferenceId{};
}

void LinksView::setCurrentLink(CrossReferenceId id) {
    const QModelIndex index = m_model.indexOf(id);
    m_current = id;
    if (index == currentIndex()) {
        return;
    }
    const QSignalBlocker blocker(this);
    setCurrentIndex(index);
    if (index.isValid()) {
        scrollTo(index);
    }
}

void LinksView::editCurrentNote() {
    if (currentIndex().isValid() && (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex(), AllEditTriggers, nullptr);
        executeDelayedItemsLayout();
        scrollTo(currentIndex());
    }
}

void LinksView::mousePressEvent(QMouseEvent* event) {
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid()) {
        emit linkActivated(currentLink());
    }
}

void LinksView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (indexAt(event->position().toPoint()).isValid()) {
        editCurrentNote();
    }
}

void LinksView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit linkActivated(currentLink());
        event->accept();
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // letters are commands here, not a search
        return;
    }
    QListView::keyPressEvent(event);
}

void LinksView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).topLeft() + QPoint(20, 20))
                                : event->globalPos();
        emit linkMenuRequested(m_model.id(index.row()), at);
    }
}

void LinksView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        m_current = m_model.id(current.row());
        emit currentLinkChanged(m_current);
    }
}

} // namespace duikan
