// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findfield.h"

#include "ui/appearance.h"
#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace duikan {

FindField::FindField(QWidget* parent)
    : QLineEdit(parent)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_lens(addAction(themedIcon(QStringLiteral("search"), m_theme), LeadingPosition)) {
    setObjectName(QStringLiteral("findField"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        setCount({});
        if (text.isEmpty()) {
            emit searched(text, false); // takes the marks away
        }
    });
}

void FindField::setTheme(const Theme& theme) {
    m_theme = theme;
    m_lens->setIcon(themedIcon(QStringLiteral("search"), theme));
}

void FindField::setKeyHint(const QString& keys) {
    m_keys = keys;
    update();
}

void FindField::setCount(const QString& count) {
    m_count = count;
    setTextMargins(0, 0, count.isEmpty() ? 0 : QFontMetrics(chromeFont(kLabelText)).horizontalAdvance(count) + 8, 0);
    setAccessibleDescription(count);
    update();
}

bool FindField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit searched(text(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        emit searched(QString(), false);
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() && !m_count.isEmpty()) {
        QPainter painter(this);
        painter.setFont(chromeFont(kLabelText));
        painter.setPen(m_theme.label);
        painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
    }
    if (!text().isEmpty() || hasFocus() || m_keys.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chromeFont(kLabelText));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(m_keys) + 10;
    if (fontMetrics().horizontalAdvance(placeholderText()) + keyWidth + 44 > width()) {
        return; // the words matter more
    }
    const QRectF key(width() - keyWidth - 6.5, 5.5, keyWidth, height() - 11);
    painter.setPen(m_theme.line);
    painter.drawRoundedRect(key, 3, 3);
    painter.setPen(m_theme.label);
    painter.drawText(key, Qt::AlignCenter, m_keys);
}

} // namespace duikan
