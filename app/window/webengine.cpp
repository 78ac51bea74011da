// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/webengine.h"

#include "ui/readingview.h"

#include <QCoreApplication>

#include <unistd.h>

namespace duikan {

void prepareWebEngine() {
    if (::geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium refuses to sandbox root
    }
    if (!qEnvironmentVariableIsSet("QTWEBENGINE_CHROMIUM_FLAGS") &&
        !qEnvironmentVariableIsSet("DUIKAN_LOG")) {
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--log-level=3"); // fatal messages only
    }
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    ReadingView::registerScheme();
}

} // namespace duikan
