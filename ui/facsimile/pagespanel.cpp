// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pagespanel.h"

#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pagenames.h"
#include "ui/facsimile/thumbnaildelegate.h"
#include "ui/facsimile/thumbnailsmodel.h"
#include "ui/segments.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kPageRole = Qt::UserRole;
constexpr int kWidth = 134;

} // namespace

PagesPanel::PagesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ThumbnailsModel(this))
    , m_delegate(new ThumbnailDelegate(this))
    , m_asThumbnails(new QAction(this))
    , m_asOutline(new QAction(this))
    , m_choice(new Segments(this))
    , m_thumbnails(new QListView(this))
    , m_outline(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("pagesPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    auto* choices = new QActionGroup(this);
    for (QAction* action : {m_asThumbnails, m_asOutline}) {
        action->setCheckable(true);
        choices->addAction(action);
        m_choice->add(action);
        connect(action, &QAction::toggled, this, [this] {
            m_thumbnails->setVisible(m_asThumbnails->isChecked());
            m_outline->setVisible(m_asOutline->isChecked());
            wantThumbnails();
        });
    }
    m_thumbnails->setObjectName(QStringLiteral("thumbnails"));
    m_thumbnails->setModel(m_model);
    m_thumbnails->setItemDelegate(m_delegate);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline->setObjectName(QStringLiteral("pdfOutline"));
    m_outline->setHeaderHidden(true);
    m_outline->setIndentation(10);
    m_outline->setTextElideMode(Qt::ElideRight);
    for (QAbstractItemView* list : {static_cast<QAbstractItemView*>(m_thumbnails), static_cast<QAbstractItemView*>(m_outline)}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->installEventFilter(this);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_choice, 0, Qt::AlignHCenter);
    column->addWidget(m_thumbnails, 1);
    column->addWidget(m_outline, 1);
    m_asThumbnails->setChecked(true);
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (m_pages && now.isValid() && !m_isFollowing) {
            m_pages->goToPage(now.row() + 1);
        }
    });
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* now) {
        const int page = now != nullptr ? now->data(0, kPageRole).toInt() : 0;
        if (m_pages && page > 0 && !m_isFollowing) {
            m_pages->goToPage(page);
        }
    });
    connect(m_thumbnails->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesPanel::wantThumbnails);
    connect(m_thumbnails->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PagesPanel::wantThumbnails);
    retranslate();
}

void PagesPanel::setPages(FacsimileView* pages) {
    if (pages == m_pages) {
        return;
    }
    if (m_pages) {
        m_pages->disconnect(this);
    }
    m_pages = pages;
    if (pages != nullptr) {
        connect(pages, &FacsimileView::pageChanged, this, [this](int page, int count) {
            if (count != m_model->rowCount()) {
                refresh();
            }
            follow(page);
        });
        connect(pages, &FacsimileView::contentsChanged, this, &PagesPanel::refresh);
        connect(pages, &FacsimileView::pageDrawn, m_model, &ThumbnailsModel::redraw);
        connect(pages, &QObject::destroyed, this, [this] { m_model->setPages(nullptr); });
    }
    refresh();
}

void PagesPanel::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.panel);
    for (QWidget* list : {static_cast<QWidget*>(m_thumbnails), static_cast<QWidget*>(m_outline)}) {
        list->setPalette(colors);
    }
}

void PagesPanel::takeFocus() {
    (m_asOutline->isChecked() ? static_cast<QWidget*>(m_outline) : m_thumbnails)->setFocus(Qt::ShortcutFocusReason);
}

void PagesPanel::refresh() {
    m_model->setPages(m_pages);
    fillOutline();
    if (m_pages) {
        follow(m_pages->currentPage());
    }
    wantThumbnails();
}

void PagesPanel::fillOutline() {
    m_isFollowing = true;
    m_outline->clear();
    std::vector<QTreeWidgetItem*> open; // the entry last made at each depth
    for (const PdfBookmark& bookmark : m_pages ? m_pages->contents().outline : std::vector<PdfBookmark>()) {
        auto* const item = new QTreeWidgetItem({bookmark.title});
        item->setData(0, kPageRole, bookmark.page);
        if (bookmark.page > 0) {
            item->setToolTip(0, QStringLiteral("%1\n%2").arg(
                                    bookmark.title, pagePosition(m_pages->contents().labels, bookmark.page, m_pages->pageCount())));
        }
        open.resize(std::min(open.size(), std::size_t(bookmark.depth)));
        open.empty() ? m_outline->addTopLevelItem(item) : open.back()->addChild(item);
        open.push_back(item);
    }
    if (m_outline->topLevelItemCount() < 8) {
        m_outline->expandToDepth(0);
    }
    m_isFollowing = false;
    const bool hasOutline = m_outline->topLevelItemCount() > 0;
    m_asOutline->setEnabled(hasOutline);
    m_asOutline->setToolTip(hasOutline ? tr("The outline that the PDF brings") : tr("This PDF brings no outline."));
    if (!hasOutline) {
        m_asThumbnails->setChecked(true);
    }
}

void PagesPanel::follow(int page) {
    const QModelIndex now = m_model->index(page - 1);
    if (now.isValid() && now != m_thumbnails->currentIndex()) {
        m_isFollowing = true;
        m_thumbnails->setCurrentIndex(now);
        m_isFollowing = false;
    }
}

void PagesPanel::wantThumbnails() {
    if (!m_pages) {
        return;
    }
    std::vector<int> wanted;
    if (isVisible() && m_asThumbnails->isChecked()) {
        const QRect view = m_thumbnails->viewport()->rect();
        const QModelIndex first = m_thumbnails->indexAt({view.center().x(), 1});
        for (QModelIndex row = first; row.isValid() && m_thumbnails->visualRect(row).top() < view.bottom();
             row = row.siblingAtRow(row.row() + 1)) {
            wanted.push_back(row.row() + 1);
        }
    }
    m_pages->setThumbnailsWanted(std::move(wanted));
}

void PagesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    wantThumbnails();
}

void PagesPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    wantThumbnails();
}

bool PagesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_pages) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pages->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Right && watched == m_thumbnails && m_asOutline->isEnabled()) {
            m_asOutline->setChecked(true);
            takeFocus();
            return true;
        }
        const QTreeWidgetItem* const entry = m_outline->currentItem();
        const bool isOutermost = entry == nullptr || (entry->parent() == nullptr && !entry->isExpanded());
        if (key == Qt::Key_Left && watched == m_outline && isOutermost) {
            m_asThumbnails->setChecked(true);
            takeFocus();
            return true;
        }
    }
    if (event->type() == QEvent::Resize && watched == m_thumbnails) {
        wantThumbnails();
    }
    return QWidget::eventFilter(watched, event);
}

void PagesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void PagesPanel::retranslate() {
    m_asThumbnails->setText(tr("Pages"));
    m_asThumbnails->setToolTip(tr("Small pictures of the pages"));
    m_asOutline->setText(tr("Outline"));
    m_thumbnails->setAccessibleName(tr("Pages"));
    m_outline->setAccessibleName(tr("Outline of the PDF"));
}

} // namespace duikan
