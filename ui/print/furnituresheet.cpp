// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/furnituresheet.h"

#include "core/export/markup.h"

#include <QFile>

#include <cmath>

namespace duikan {

namespace {

QString line(const QString& classes, const QString& text) {
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<div class=\"%1\">%2</div>").arg(classes, escapedText(text.simplified()));
}

QString styleSheet() {
    QFile file(QStringLiteral(":/duikan/print/furniture.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString headAndFootHtml(const HeadAndFoot& texts) {
    return line(QStringLiteral("head left"), texts.headLeft) +
           line(QStringLiteral("head right"), texts.headRight) +
           QStringLiteral("<div class=\"head rule\"></div><div class=\"foot rule\"></div>") +
           line(texts.footMiddle.isEmpty() ? QStringLiteral("foot left alone") : QStringLiteral("foot left"),
                texts.footLeft) +
           line(QStringLiteral("foot middle"), texts.footMiddle) +
           line(QStringLiteral("foot right"), QStringLiteral("%1 / %2").arg(texts.page).arg(texts.pageCount));
}

QString furnitureSheet(QSizeF size, const QString& html, const QString& shapes) {
    const int width = int(std::floor(size.width() * kPixelsPerPoint));
    // Chromium counts in whole pixels of its own: a sheet as high as an A4 page across would run over by one.
    const int height = int(std::floor(size.height() * kPixelsPerPoint)) - 1;
    return QStringLiteral("<div class=\"page\" style=\"width:%1px;height:%2px\">%3"
                          "<svg width=\"%1\" height=\"%2\">%4</svg></div>\n")
        .arg(QString::number(width), QString::number(height), html, shapes);
}

QString furnitureHtml(const QString& sheets) {
    return QStringLiteral("<!DOCTYPE html><html><head><meta "
                          "charset=\"utf-8\"><style>%1</style></head><body>%2</body></html>")
        .arg(styleSheet(), sheets);
}

QString reportFurnitureHtml(const PrintedReport& report, const PrintedGeometry& geometry) {
    QString sheets;
    for (size_t page = 0; page < geometry.pages.size(); ++page) {
        sheets +=
            furnitureSheet(geometry.pages[page], headAndFootHtml({.headLeft = report.title,
                                                                  .headRight = report.occasion,
                                                                  .footLeft = report.sources,
                                                                  .footMiddle = {},
                                                                  .page = int(page) + 1,
                                                                  .pageCount = int(geometry.pages.size())}));
    }
    return furnitureHtml(sheets);
}

} // namespace duikan
