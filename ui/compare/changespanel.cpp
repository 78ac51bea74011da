// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changespanel.h"

#include "ui/compare/changedelegate.h"
#include "ui/compare/changesmodel.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kGap = 6;
constexpr int kMargin = 8;
constexpr int kSwatch = 9;

} // namespace

ChangesPanel::ChangesPanel(ChangesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_filters(new QWidget(this))
    , m_list(new QListView(this))
    , m_delegate(new ChangeDelegate(model, this)) {
    m_filters->setObjectName(QStringLiteral("filterRow"));
    m_filters->setAttribute(Qt::WA_StyledBackground);
    for (int kind = 0; kind < kChangeKinds; ++kind) {
        auto* chip = new QToolButton(m_filters);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(model.isShown(ChangeKind(kind)));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(kSwatch, kSwatch));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::toggled, this,
                [this, kind](bool shown) { m_model.setShown(ChangeKind(kind), shown); });
        m_chips[size_t(kind)] = chip;
    }
    m_list->setObjectName(QStringLiteral("changesList"));
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalScrollBar()->setSingleStep(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isFollowing) {
            emit pairWanted(m_model.changeAt(index.row()).pair);
        }
    });
    connect(&model, &ChangesModel::filtersChanged, this, &ChangesPanel::retranslate);
    retranslate();
}

void ChangesPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    for (int kind = 0; kind < kChangeKinds; ++kind) {
        QPixmap swatch(QSize(kSwatch, kSwatch) * 2);
        swatch.setDevicePixelRatio(2);
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(changeColors(ChangeKind(kind), theme).mark);
        painter.drawRoundedRect(QRectF(0, 0, kSwatch, kSwatch), 2, 2);
        painter.end();
        m_chips[size_t(kind)]->setIcon(QIcon(swatch));
    }
    m_list->viewport()->update();
}

void ChangesPanel::setCurrentPair(int pair) {
    m_isFollowing = true;
    const int row = m_model.rowOf(pair);
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else {
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row));
    }
    m_isFollowing = false;
}

void ChangesPanel::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void ChangesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ChangesPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOutFilters();
}

void ChangesPanel::retranslate() {
    setWindowTitle(m_model.rowCount() > 0 ? tr("Changes  %1").arg(m_model.rowCount()) : tr("Changes"));
    m_list->setAccessibleName(tr("Changes"));
    for (int kind = 0; kind < kChangeKinds; ++kind) {
        QToolButton* chip = m_chips[size_t(kind)];
        const int count = m_model.count(ChangeKind(kind));
        chip->setVisible(count > 0);
        chip->setText(QStringLiteral("%1  %2").arg(changeKindName(ChangeKind(kind))).arg(count));
        chip->setAccessibleName(tr("Show: %1").arg(chip->text()));
        chip->setToolTip(chip->accessibleName());
    }
    layOutFilters();
}

/// In rows, as many to a row as there is room for.
void ChangesPanel::layOutFilters() {
    int x = kMargin;
    int y = kMargin;
    int bottom = 0;
    for (QToolButton* chip : m_chips) {
        if (chip->isHidden()) {
            continue;
        }
        const QSize size = chip->sizeHint();
        if (x > kMargin && x + size.width() > width() - kMargin) {
            x = kMargin;
            y += size.height() + kGap;
        }
        chip->setGeometry(x, y, std::min(size.width(), width() - 2 * kMargin), size.height());
        x += size.width() + kGap;
        bottom = y + size.height() + kMargin;
    }
    m_filters->setFixedHeight(bottom);
}

} // namespace duikan
