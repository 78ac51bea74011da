// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repairslist.h"

#include "ui/models/repairsmodel.h"
#include "ui/panels/repairdelegate.h"
#include "ui/readingview.h"

#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kWidth = 460;
constexpr int kTallest = 460;

} // namespace

RepairsList::RepairsList(Workspace& workspace, Side side, const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_side(side)
    , m_view(new QListView(this)) {
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(tr("What was repaired when the file was read. Untick one to see the text as it "
                                "stands in the source."),
                             this);
    title->setObjectName(QStringLiteral("popupTitle"));
    title->setWordWrap(true);
    title->setContentsMargins(12, 9, 12, 8);
    m_view->setModel(new RepairsModel(workspace, side, this));
    auto* delegate = new RepairDelegate(theme, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(tr("Repairs"));
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(NoFrame);
    m_view->verticalScrollBar()->setSingleStep(20);
    connect(m_view, &QListView::clicked, this, &RepairsList::goTo);
    connect(m_view, &QListView::activated, this, &RepairsList::goTo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_view, 1);
}

void RepairsList::popup(QPoint corner) {
    setFixedWidth(kWidth);
    int listHeight = 0;
    for (int row = 0; row < m_view->model()->rowCount() && listHeight < kTallest; ++row) {
        QStyleOptionViewItem option;
        option.rect.setWidth(kWidth - 2);
        listHeight += m_view->itemDelegate()->sizeHint(option, m_view->model()->index(row, 0)).height();
    }
    m_view->setFixedHeight(std::min(listHeight, kTallest));
    adjustSize();
    const QRect screenRect = screen()->availableGeometry();
    move(std::clamp(corner.x() - kWidth, screenRect.left(),
                    std::max(screenRect.left(), screenRect.right() - kWidth)),
         std::min(corner.y(), std::max(screenRect.top(), screenRect.bottom() - height())));
    show();
    m_view->setFocus();
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

void RepairsList::goTo(const QModelIndex& index) {
    const int ordinal = index.data(RepairsModel::OrdinalRole).toInt();
    const Document* document = m_workspace.document(m_side);
    if (document == nullptr || document->at(ordinal) == nullptr) {
        return;
    }
    m_workspace.view(m_side).setCurrentParagraph(ordinal);
    m_workspace.view(m_side).goTo({ordinal, {0, document->at(ordinal)->text.size()}});
}

} // namespace duikan
