// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparedock.h"

#include "ui/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace duikan {

CompareDock::CompareDock(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("notesPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(190);
    auto* header = new QWidget(this);
    header->setObjectName(QStringLiteral("notesHeader"));
    header->setAttribute(Qt::WA_StyledBackground);
    header->setFixedHeight(Metrics::kHeader);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(4, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setAccessibleName(tr("Changes and ledger"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        emit pageChanged();
    });
}

void CompareDock::addPage(QWidget* page) {
    m_pages->addWidget(page);
    const int index = m_tabs->addTab(page->windowTitle());
    connect(page, &QWidget::windowTitleChanged, this,
            [this, index](const QString& title) { m_tabs->setTabText(index, title); });
}

void CompareDock::showPage(QWidget* page) {
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

QWidget* CompareDock::currentPage() const {
    return m_pages->currentWidget();
}

void CompareDock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_tabs->setAccessibleName(tr("Changes and ledger"));
    }
    QWidget::changeEvent(event);
}

} // namespace duikan
