// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the window tests: off screen, in a home of their own, with the program's resources.
#include "ui/readingview.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QTemporaryDir home;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(variable, home.path().toLocal8Bit());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium refuses to sandbox root
    }
    duikan::ReadingView::registerScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("duikan"));
    return RUN_ALL_TESTS();
}
