// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace duikan {

namespace {

constexpr int kIconSize = 16;

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
    const QString key =
        QStringLiteral("duikan/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString& name, const Theme& theme) {
    const QColor disabled((theme.label.red() + theme.chrome.red()) / 2,
                          (theme.label.green() + theme.chrome.green()) / 2,
                          (theme.label.blue() + theme.chrome.blue()) / 2);
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, theme.ink, kIconSize, ratio), QIcon::Normal);
        icon.addPixmap(iconPixmap(name, disabled, kIconSize, ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon dotIcon(const QColor& color, int size, qreal radius, DotShape shape) {
    constexpr qreal kRatio = 2;
    constexpr qreal kStroke = 1.4;
    QPixmap pixmap(QSize(size, size) * kRatio);
    pixmap.setDevicePixelRatio(kRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRing = shape == DotShape::Ring;
    painter.setPen(isRing ? QPen(color, kStroke) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawEllipse(QPointF(size / 2.0, size / 2.0), radius, radius);
    return QIcon(pixmap);
}

} // namespace duikan
