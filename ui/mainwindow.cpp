// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow_p.h"

#include "core/store/newreview.h"
#include "ui/appearance.h"
#include "ui/errorsentence.h"
#include "ui/importing.h"
#include "ui/panels/searchpage.h"
#include "ui/panels/sidepanel.h"
#include "ui/reviewpane.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>

namespace duikan {

MainWindow::MainWindow(WindowSettings& settings, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, settings, language)) {}

MainWindow::~MainWindow() {
    // The parts still listen while Qt takes the children down; the review goes first, and says so.
    d->panel->searchPage().searcher().setFile({});
    d->workspace.setReview(nullptr);
    // While a profile of Chromium's ends it works off what is pending, and may put a new widget into the other
    // text's view: the window must still be whole then.
    delete centralWidget();
}

Result<void> MainWindow::openReview(const QString& path) {
    if (d->opened.review != nullptr && QFileInfo(path) == QFileInfo(d->opened.path)) {
        return {};
    }
    auto opened = openForWindow(path, d->settings.author());
    if (!opened) {
        d->complain(opened.error());
        if (d->opened.review == nullptr) {
            showStartScreen();
        }
        return std::unexpected(opened.error());
    }
    d->show(std::move(*opened));
    return {};
}

void MainWindow::newReview(const QString& leftPath, const QString& rightPath, const QString& reviewPath) {
    QStringList paths{leftPath, rightPath};
    paths.removeAll(QString());
    if (paths.isEmpty() || d->isImporting) {
        return;
    }
    d->setImporting(true);
    d->incomingSides = {Side::Left, Side::Right};
    auto when = Importing::When::AtOnce;
    if (const auto ahead = std::move(d->pagesAhead); ahead && paths.contains(ahead->path)) {
        when = Importing::When::AfterFirstPage;
        d->showIncoming(int(paths.indexOf(ahead->path)), QFileInfo(ahead->path).fileName(), ahead->bytes, {},
                        std::move(ahead->images));
    }
    d->importer->read(paths, when).then(this, [this, reviewPath](const Result<std::vector<DraftSource>>& sources) {
        d->setImporting(false);
        if (!sources) {
            d->endIncoming(false);
            d->complain(sources.error());
            if (d->opened.review == nullptr) {
                showStartScreen();
            }
            return;
        }
        const QString path = reviewPath.isEmpty() ? unusedReviewPath(*sources) : reviewPath;
        if (const auto made = createReview(path, *sources, d->settings.author()); !made) {
            d->endIncoming(false);
            d->complain(made.error());
            return;
        }
        d->endIncoming(openReview(path).has_value()); // which says itself what goes wrong
    });
}

void MainWindow::setPagesAhead(std::unique_ptr<PagesAhead> pages) {
    d->pagesAhead = std::move(pages);
}

void MainWindow::showStartScreen() {
    d->showStart();
}

QString MainWindow::reviewPath() const {
    return d->opened.path;
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d != nullptr) {
        d->retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    d->remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    d->takeFiles(Side::Left, paths);
}

} // namespace duikan
