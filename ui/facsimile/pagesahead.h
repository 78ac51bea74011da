// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facsimile/pageimages.h"

namespace duikan {

class WindowSettings;

/// The pages of a PDF that the program is started with. A worker opens the file while Qt and the window are being set up,
/// so that it can draw as soon as it is known how large.
struct PagesAhead {
    QString path;
    QByteArray bytes;
    std::unique_ptr<PageImages> images; ///< never null
};

/// Draws the first page for the view that is thought to come: as wide as the last one was. Where it is not, the page is drawn
/// again, and seen before that as it is.
void drawFirstPage(PagesAhead& pages, const WindowSettings& settings, double pixelRatio);
void rememberPagesWidth(WindowSettings& settings, int pixels);

/// Of the first PDF among the files; null where there is none, or where its disk is slow. Main thread; may be called before
/// the application object is made.
[[nodiscard]] std::unique_ptr<PagesAhead> beginPages(const QStringList& files);

} // namespace duikan
