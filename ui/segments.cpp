// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace duikan {

Segments::Segments(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segments::add(QAction* action) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("segment"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->installEventFilter(this);
    button->setAccessibleName(action->iconText());
    connect(action, &QAction::changed, button,
            [button, action] { button->setAccessibleName(action->iconText()); });
    m_row->addWidget(button);
    markEnds();
}

/// The style sheet rounds what is at an end.
void Segments::markEnds() {
    const int count = m_row->count();
    for (int i = 0; i < count; ++i) {
        QWidget* button = m_row->itemAt(i)->widget();
        button->setProperty("place", i == 0           ? QStringLiteral("first")
                                     : i == count - 1 ? QStringLiteral("last")
                                                      : QStringLiteral("middle"));
        button->style()->unpolish(button);
        button->style()->polish(button);
        button->setVisible(count > 1);
    }
}

bool Segments::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        const int from = m_row->indexOf(static_cast<QWidget*>(watched));
        if (step != 0 && from + step >= 0 && from + step < m_row->count()) {
            auto* next = static_cast<QToolButton*>(m_row->itemAt(from + step)->widget());
            next->setFocus(Qt::TabFocusReason);
            next->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace duikan
