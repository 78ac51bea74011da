// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outlinepanel.h"

#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/models/notesmodel.h"
#include "ui/models/outlinemodel.h"
#include "ui/panels/outlinedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace duikan {

OutlinePanel::OutlinePanel(Workspace& workspace, const NotesModel& notes, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notes(notes)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_treeModel(new OutlineModel(workspace, OutlineModel::Shape::Tree, this))
    , m_railModel(new OutlineModel(workspace, OutlineModel::Shape::Flat, this))
    , m_treeDelegate(new OutlineDelegate(OutlineModel::Shape::Tree, this))
    , m_railDelegate(new OutlineDelegate(OutlineModel::Shape::Flat, this))
    , m_title(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_tree(new QTreeView(this))
    , m_rail(new QListView(this)) {
    setObjectName(QStringLiteral("outlinePanel"));
    setAttribute(Qt::WA_StyledBackground);

    auto* header = new QWidget(this);
    header->setObjectName(QStringLiteral("outlineHeader"));
    header->setAttribute(Qt::WA_StyledBackground);
    header->setFixedHeight(Metrics::kHeader);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 5, 1);
    row->setSpacing(0);
    m_title->setObjectName(QStringLiteral("outlineTitle"));
    m_toggle->setObjectName(QStringLiteral("headerButton"));
    row->addWidget(m_title, 1);
    row->addWidget(m_toggle);

    m_tree->setModel(m_treeModel);
    m_tree->setItemDelegate(m_treeDelegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setModel(m_railModel);
    m_rail->setItemDelegate(m_railDelegate);
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_tree), static_cast<QAbstractItemView*>(m_rail)}) {
        view->setFrameShape(QFrame::NoFrame);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setMouseTracking(true);
        connect(view, &QAbstractItemView::clicked, this, &OutlinePanel::activate);
        connect(view, &QAbstractItemView::activated, this, &OutlinePanel::activate);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_tree, 1);
    column->addWidget(m_rail, 1);
    connect(m_toggle, &QToolButton::clicked, this, [this] { emit treeToggled(!m_isTree); });
    connect(m_treeModel, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(&notes, &NotesModel::notesChanged, this, &OutlinePanel::countNotes);
    showShape();
    retranslate();
}

void OutlinePanel::setTree(bool tree) {
    if (m_isTree != tree) {
        m_isTree = tree;
        showShape();
        retranslate();
    }
}

void OutlinePanel::showShape() {
    m_tree->setVisible(m_isTree);
    m_rail->setVisible(!m_isTree);
    m_title->setVisible(m_isTree);
    setMinimumWidth(m_isTree ? 120 : Metrics::kRail);
    setMaximumWidth(m_isTree ? 360 : Metrics::kRail);
    m_toggle->setIcon(themedIcon(m_isTree ? QStringLiteral("collapse") : QStringLiteral("expand"), m_theme));
}

void OutlinePanel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_treeDelegate->setTheme(theme);
    m_railDelegate->setTheme(theme);
    showShape();
    update();
}

void OutlinePanel::setCurrent(Side side, int ordinal) {
    m_treeModel->setCurrent(side, ordinal);
    m_railModel->setCurrent(side, ordinal);
    for (const auto& [view, model] : {std::pair<QAbstractItemView*, OutlineModel*>{m_tree, m_treeModel},
                                      std::pair<QAbstractItemView*, OutlineModel*>{m_rail, m_railModel}}) {
        if (view->isVisible() && !view->hasFocus() && model->currentIndex(side).isValid()) {
            view->scrollTo(model->currentIndex(side));
        }
    }
}

void OutlinePanel::countNotes() {
    std::array<std::vector<int>, 2> counts;
    for (const Side side : kSides) {
        const Document* document = m_workspace.document(side);
        counts[size_t(side)].resize(document ? document->paragraphs.size() + 1 : 0);
    }
    for (const PlacedNote& note : m_notes.allNotes()) {
        if (!note.place || note.document < 1 || note.document > 2) {
            continue;
        }
        auto& side = counts[size_t(note.document) - 1];
        if (note.place->ordinal < int(side.size())) {
            ++side[size_t(note.place->ordinal)];
        }
    }
    m_treeModel->setNoteCounts(counts);
    m_railModel->setNoteCounts(counts);
}

void OutlinePanel::activate(const QModelIndex& index) {
    emit placeActivated(Side(index.data(OutlineModel::SideRole).toInt()),
                        index.data(OutlineModel::OrdinalRole).toInt());
}

void OutlinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void OutlinePanel::retranslate() {
    m_title->setText(tr("Outline"));
    m_tree->setAccessibleName(tr("Outline"));
    m_rail->setAccessibleName(tr("Outline, short"));
    m_toggle->setToolTip(m_isTree ? tr("Narrow outline") : tr("Wide outline"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
}

} // namespace duikan
