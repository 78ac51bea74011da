// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/readingview.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <functional>

namespace duikan::test {

constexpr int kPatience = 20'000; ///< milliseconds; a busy machine is no failure

/// Lets events pass until a claim holds; false when it does not come to.
inline bool eventually(const std::function<bool()>& claim) {
    QEventLoop loop;
    QTimer poll;
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (claim()) {
            loop.quit();
        }
    });
    poll.start(10);
    loop.exec();
    return claim();
}

/// Waits until the page of a view has done all it was told, and reports no more frames.
inline void settle(ReadingView& view) {
    for (int round = 0; round < 2; ++round) {
        if (auto* web = view.findChild<QWebEngineView*>()) {
            QEventLoop loop;
            QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
            web->page()->runJavaScript(QStringLiteral("1"), QWebEngineScript::ApplicationWorld,
                                       [&loop](const QVariant&) { loop.quit(); });
            loop.exec();
        }
        QSignalSpy frames(&view, &ReadingView::geometryChanged);
        while (frames.wait(100)) {
        }
    }
}

} // namespace duikan::test
