// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewtable.h"

#include "ui/appearance.h"
#include "ui/linkgutter.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/readingview.h"
#include "ui/reviewpane.h"
#include "ui/windowsettings.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace duikan {

namespace {

enum Part { OutlinePart, LeftPart, GutterPart, RightPart, PanelPart, PartCount };

} // namespace

ReviewTable::ReviewTable(Workspace& workspace, OutlinePanel* outline, SidePanel* panel, QWidget* parent)
    : Room(QStringLiteral("review"), parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_outline(outline)
    , m_panel(panel)
    , m_gutter(new LinkGutter(this))
    , m_gutterHead(new QToolButton(this))
    , m_outlineWidth(Metrics::kOutline)
    , m_panelWidth(Metrics::kNotes) {
    for (const Side side : kSides) {
        m_panes[size_t(side)] = new ReviewPane(workspace, side, this);
    }
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(outline);
    m_splitter->addWidget(m_panes[0]);
    m_splitter->addWidget(makeGutterColumn());
    m_splitter->addWidget(m_panes[1]);
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(OutlinePart, 0);
    m_splitter->setStretchFactor(LeftPart, 1);
    m_splitter->setStretchFactor(GutterPart, 0);
    m_splitter->setStretchFactor(RightPart, 1);
    m_splitter->setStretchFactor(PanelPart, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_splitter, 1);
    connect(m_gutterHead, &QToolButton::clicked, this, &ReviewTable::linksWanted);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_outline->isTree()) {
            m_outlineWidth = m_splitter->sizes()[OutlinePart];
        }
        if (m_panel->isVisible()) {
            m_panelWidth = m_splitter->sizes()[PanelPart];
        }
    });
}

QWidget* ReviewTable::makeGutterColumn() {
    auto* column = new QWidget(this);
    column->setFixedWidth(Metrics::kGutter);
    auto* head = new QWidget(column);
    head->setObjectName(QStringLiteral("gutterHeader"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(Metrics::kHeader);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 1);
    m_gutterHead->setObjectName(QStringLiteral("headerButton"));
    row->addWidget(m_gutterHead, 0, Qt::AlignCenter);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(head);
    rows->addWidget(m_gutter, 1);
    return column;
}

QString ReviewTable::title() const {
    return tr("Re&view");
}

QString ReviewTable::purpose() const {
    return tr("The two documents side by side, with notes and links");
}

void ReviewTable::takeFocus() {
    if (m_workspace.document(m_workspace.activeSide()) != nullptr) {
        m_workspace.view(m_workspace.activeSide()).setFocus(Qt::OtherFocusReason);
    }
}

void ReviewTable::setDetail(QWidget* detail) {
    m_column->addWidget(detail);
}

void ReviewTable::setTheme(const Theme& theme) {
    for (ReviewPane* pane : m_panes) {
        pane->setTheme(theme);
    }
    m_gutter->setTheme(theme);
    m_outline->setTheme(theme);
    m_panel->setTheme(theme);
}

void ReviewTable::setLinkCount(int count) {
    m_gutterHead->setText(tr("%n link(s)", nullptr, count));
    m_gutterHead->setToolTip(tr("Show the list of links"));
    m_gutterHead->setAccessibleName(m_gutterHead->text());
}

void ReviewTable::setPart(int index, int width) {
    QList<int> sizes = m_splitter->sizes();
    const int freed = sizes[index] - width;
    sizes[index] = width;
    // What one part gives up or takes, both texts share.
    sizes[LeftPart] += freed / 2;
    sizes[RightPart] += freed - freed / 2;
    m_splitter->setSizes(sizes);
}

void ReviewTable::setOutlineTree(bool tree) {
    if (m_outline->isTree() == tree) {
        return;
    }
    m_outline->setTree(tree);
    if (m_isSpread) {
        setPart(OutlinePart, tree ? m_outlineWidth : Metrics::kRail);
    }
}

bool ReviewTable::isPanelVisible() const {
    return !m_panel->isHidden();
}

void ReviewTable::setPanelVisible(bool visible) {
    if (isPanelVisible() == visible) {
        return;
    }
    m_panel->setVisible(visible);
    if (m_isSpread) {
        spread();
    }
}

/// Both texts equally wide, the rest as wide as it was left.
void ReviewTable::spread() {
    const int outline = m_outline->isTree() ? m_outlineWidth : Metrics::kRail;
    const int panel = isPanelVisible() ? m_panelWidth : 0;
    const int texts = std::max(2, width() - outline - Metrics::kGutter - panel - (PartCount - 1));
    m_splitter->setSizes({outline, texts / 2, Metrics::kGutter, texts - texts / 2, panel});
}

void ReviewTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isSpread) {
        m_isSpread = true;
        spread();
    }
}

void ReviewTable::restoreLayout(const WindowSettings& settings) {
    m_outlineWidth = std::max(120, settings.layout(QStringLiteral("outline")).toInt());
    m_panelWidth = settings.layout(QStringLiteral("panel")).toInt();
    if (m_panelWidth < 180) {
        m_panelWidth = Metrics::kNotes;
    }
    if (settings.layout(QStringLiteral("outline")).isEmpty()) {
        m_outlineWidth = Metrics::kOutline;
    }
    if (const QByteArray state = settings.layout(QStringLiteral("splitter")); !state.isEmpty()) {
        m_isSpread = m_splitter->restoreState(state);
    }
}

void ReviewTable::saveLayout(WindowSettings& settings) const {
    settings.setLayout(QStringLiteral("outline"), QByteArray::number(m_outlineWidth));
    settings.setLayout(QStringLiteral("panel"), QByteArray::number(m_panelWidth));
    if (isVisible()) {
        settings.setLayout(QStringLiteral("splitter"), m_splitter->saveState());
    }
}

} // namespace duikan
