// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF is opened in a window that is there already: how long until its first page is seen, and until its text can be read.
//   firstpage_benchmark FILE.pdf [RUNS]
// "Seen" is ink in what the window has painted, and not what it says of itself.
#include "ui/facsimile/facsimileview.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/readingview.h"
#include "ui/windowsettings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace duikan;

namespace {

constexpr int kPatience = 300'000; ///< milliseconds
constexpr int kInk = 200;          ///< dark pixels of a page that has words on it

int inkIn(QWidget& widget) {
    const QImage seen = widget.grab().toImage();
    int ink = 0;
    for (int y = 0; y < seen.height(); y += 2) {
        const auto* row = reinterpret_cast<const QRgb*>(seen.constScanLine(y));
        for (int x = 0; x < seen.width(); x += 2) {
            ink += qGray(row[x]) < 110 ? 1 : 0;
        }
    }
    return ink;
}

void openOnce(const QString& pdf) {
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    WindowSettings settings(store);
    Language language;
    MainWindow window(settings, language);
    window.resize(1280, 800);
    window.show();
    window.showStartScreen();
    for (int i = 0; i < 50; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 20); // it stands there
    }
    bool isReady = false;
    QObject::connect(&window, &MainWindow::textsReady, &window, [&isReady] { isReady = true; });
    QElapsedTimer timer;
    timer.start();
    window.newReview(pdf, {}, folder.filePath(QStringLiteral("a.duikan")));
    while (timer.elapsed() < kPatience) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        auto* const pages = window.findChild<FacsimileView*>();
        if (pages != nullptr && pages->drawnCount() > 0 && inkIn(*pages->viewport()) > kInk) {
            break;
        }
    }
    const double seen = double(timer.nsecsElapsed()) / 1e6;
    while (!isReady && timer.elapsed() < kPatience) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::printf("first page %7.0f ms    text %8.0f ms\n", seen, double(timer.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    if (geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    ReadingView::registerScheme();
    const QApplication application(argc, argv);
    if (argc < 2 || !QFileInfo::exists(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("firstpage_benchmark FILE.pdf [RUNS]\n", stderr);
        return 2;
    }
    for (int run = argc > 2 ? std::atoi(argv[2]) : 5; run > 0; --run) {
        openOnce(QString::fromLocal8Bit(argv[1]));
    }
    return 0;
}
