// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace duikan {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
    if (const QString whole = shown == text() ? QString() : text(); toolTip() != whole) {
        setToolTip(whole);
    }
}

} // namespace duikan
