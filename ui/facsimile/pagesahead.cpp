// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pagesahead.h"

#include "core/import/foreignimporter.h"
#include "core/import/importer.h"
#include "ui/facsimile/pagelayout.h"
#include "ui/windowsettings.h"

#include <QFileInfo>

#include <chrono>
#include <cmath>
#include <future>
#include <thread>

namespace duikan {

namespace {

/// A window that waits longer for a file than it takes to be set up is late because of it.
constexpr auto kPatience = std::chrono::milliseconds(50);

const QString kPagesWidth = QStringLiteral("pages-width");
/// Of the left side of a window of its first size, in which nothing was moved yet.
constexpr double kFirstPagesWidth = 435;

/// Empty where the file cannot be read, or not in time. Whoever reads it for good says what is wrong with it.
QByteArray readSoon(const QString& path) {
    std::packaged_task<Result<QByteArray>()> task([path] { return readSource(path); });
    auto bytes = task.get_future();
    std::thread(std::move(task)).detach();
    return bytes.wait_for(kPatience) == std::future_status::ready ? bytes.get().value_or(QByteArray()) : QByteArray();
}

} // namespace

void rememberPagesWidth(WindowSettings& settings, int pixels) {
    settings.setLayout(kPagesWidth, QByteArray::number(pixels));
}

void drawFirstPage(PagesAhead& pages, const WindowSettings& settings, double pixelRatio) {
    const int known = settings.layout(kPagesWidth).toInt();
    const double viewWidth = known > 0 ? known : kFirstPagesWidth;
    pages.images->drawFirst([=](QSizeF page) {
        // As a view lays it out that shows a file for the first time.
        const PageLayout layout({page}, {viewWidth, viewWidth}, PageLayout::Mode::Continuous);
        return PageTile{.page = 1,
                        .scale = std::max(1, int(std::lround(layout.scale() * pixelRatio * 1000))),
                        .column = 0,
                        .row = 0};
    });
}

std::unique_ptr<PagesAhead> beginPages(const QStringList& files) {
    for (const QString& path : files) {
        const QString name = QFileInfo(path).fileName();
        if (!name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
            continue; // what a file is that is not called one is seen when it is read
        }
        const QByteArray bytes = readSoon(path);
        if (bytes.isEmpty() || foreignFormat(name, bytes) != ForeignFormat::Pdf) {
            return nullptr;
        }
        auto ahead = std::make_unique<PagesAhead>(PagesAhead{path, bytes, std::make_unique<PageImages>()});
        (void)ahead->images->setSource(name, bytes, {});
        ahead->images->open();
        return ahead;
    }
    return nullptr;
}

} // namespace duikan
