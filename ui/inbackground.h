// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace duikan {

/// Calls a function in another thread; what it answers comes with the future. It is given copies, and looks at nothing
/// that the window may alter meanwhile.
template<typename Function>
[[nodiscard]] auto inBackground(Function function) {
    using Answer = decltype(function());
    auto promise = std::make_shared<QPromise<Answer>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace duikan
